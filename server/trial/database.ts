/**
 * The trial's own PostgreSQL in the data folder: made at the first start, started, adopted or recovered at each other.
 * Invariants: one server per folder, one Foyer per server, on loopback only; the password is random, in a file that
 * only its owner reads. Whatever stands in the way is one sentence (`ClusterProblem`), never a stack trace.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import {
  alive,
  ClusterProblem,
  createCluster,
  embeddedMajor,
  freePort,
  postmasterOf,
  startCluster,
  stopCluster,
} from './cluster.ts';
import { clearRemains } from './remains.ts';

export interface TrialDatabase {
  url: string;
  /** Whether the server outlived an earlier process and was taken over. */
  adopted: boolean;
  stop(): Promise<void>;
  /** Lets go of the server without stopping it, for a successor to adopt. */
  leave(): Promise<void>;
}

/** What the folder remembers between starts. */
interface Remembered {
  password: string;
  port: number;
}

/** Held by the one Foyer that uses the folder, for as long as its process lives. */
const ONE_FOYER = 7_310_452_020;
const OURS = /^(database\.json|postgres(\.log|\.new-.*)?|mail|\.gitignore|\.DS_Store)$/;
const WAIT_MS = 30_000;

export async function startTrialDatabase(dataDir: string): Promise<TrialDatabase> {
  const root = resolve(dataDir);
  prepareFolder(root);
  const folder = join(root, 'postgres');
  const memory = remember(root, folder);
  await makeOnce(root, folder, memory.password);
  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  const ours = await embeddedMajor();
  if (Number(major) !== ours)
    throw new ClusterProblem(
      `The database in ${folder} was made by PostgreSQL ${major}, and the embedded one is ${ours}. Start it with the Foyer that made it, or set DATA_DIR to a new folder.`,
    );

  const { pid, port, adopted } = await runningServer(root, folder, memory);
  try {
    const server = `postgres://foyer:${memory.password}@127.0.0.1:${port}`;
    await createDatabase(`${server}/postgres`);
    const url = `${server}/foyer`;
    const lock = await holdLock(url, root);
    const leave = async (): Promise<void> => lock.end({ timeout: 1 });
    const stop = async (): Promise<void> => {
      await leave();
      await stopCluster(pid);
    };
    return { url, adopted, leave, stop };
  } catch (error) {
    // One that ran before is somebody else's.
    if (!adopted) await stopCluster(pid);
    throw error;
  }
}

function prepareFolder(root: string): void {
  const where = `Set DATA_DIR to another folder.`;
  try {
    mkdirSync(root, { recursive: true });
    const foreign = readdirSync(root).filter((name) => !OURS.test(name));
    if (foreign.length > 0 && !existsSync(join(root, 'database.json')))
      throw new ClusterProblem(`The folder ${root} holds something that is not Foyer's (${foreign[0]}). ${where}`);
    const probe = join(root, 'postgres.new-probe');
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    if (error instanceof ClusterProblem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOTDIR' || code === 'EEXIST'
        ? 'is not a folder'
        : code === 'ENOSPC'
          ? 'has no space left'
          : 'cannot be written';
    throw new ClusterProblem(`The data folder ${root} ${why}. ${where}`);
  }
}

function remember(root: string, folder: string): Remembered {
  const file = join(root, 'database.json');
  if (!existsSync(file)) {
    if (existsSync(folder))
      throw new ClusterProblem(
        `The folder ${folder} holds a database whose password file ${file} is missing. Bring it back, or set DATA_DIR to a new folder.`,
      );
    const fresh = { password: randomBytes(24).toString('base64url'), port: 0 };
    save(root, fresh);
  }
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<Remembered>;
    if (typeof found.password !== 'string' || typeof found.port !== 'number') throw new Error('incomplete');
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
    return { password: found.password, port: found.port };
  } catch {
    throw new ClusterProblem(
      `The file ${file} is damaged: it must hold the database's password and port. Bring it back, or set DATA_DIR to a new folder.`,
    );
  }
}

function save(root: string, memory: Remembered): void {
  const draft = join(root, `postgres.new-${process.pid}.json`);
  writeFileSync(draft, `${JSON.stringify(memory)}\n`, { mode: 0o600 });
  renameSync(draft, join(root, 'database.json'));
}

/** A cluster appears whole or not at all: made beside its place, then renamed. */
async function makeOnce(root: string, folder: string, password: string): Promise<void> {
  for (const name of readdirSync(root)) {
    const pid = Number(/^postgres\.new-(\d+)/.exec(name)?.[1]);
    if (pid && !alive(pid)) rmSync(join(root, name), { recursive: true, force: true });
  }
  if (!existsSync(folder)) {
    const draft = join(root, `postgres.new-${process.pid}`);
    await createCluster(draft, password);
    if (existsSync(folder)) rmSync(draft, { recursive: true });
    else renameSync(draft, folder);
  }
  const missing = ['PG_VERSION', 'global/pg_control', 'postgresql.conf'].find(
    (part) => !existsSync(join(folder, part)),
  );
  if (missing)
    throw new ClusterProblem(
      `The database in ${folder} is damaged: ${missing} is missing. Bring the folder back from a copy, or set DATA_DIR to a new one.`,
    );
}

/** Adopts the server that runs on the folder, waits for one that is ending, or starts one. */
async function runningServer(
  root: string,
  folder: string,
  memory: Remembered,
): Promise<{ pid: number; port: number; adopted: boolean }> {
  const deadline = Date.now() + WAIT_MS;
  for (let running = postmasterOf(folder); running; running = postmasterOf(folder)) {
    if (!isPostgres(running.pid)) {
      // Another program got the number of a server that died.
      rmSync(join(folder, 'postmaster.pid'), { force: true });
      break;
    }
    if (running.ready && (await answers(running.port, memory.password, folder))) {
      if (running.port !== memory.port) save(root, { ...memory, port: running.port });
      return { ...running, adopted: true };
    }
    if (Date.now() > deadline)
      throw new ClusterProblem(
        `A PostgreSQL (process ${running.pid}) holds ${folder} and does not answer. End it with \`kill ${running.pid}\` and start again.`,
      );
    await new Promise((wake) => setTimeout(wake, 100));
  }
  for (;;) {
    await clearRemains(folder, () => Date.now() > deadline);
    const port = memory.port && !(await taken(memory.port)) ? memory.port : await freePort();
    if (port !== memory.port) save(root, { ...memory, port });
    try {
      const { pid } = await startCluster(folder, port, { max_connections: '100', shared_buffers: '128MB' });
      return { pid, port, adopted: false };
    } catch (error) {
      // Processes of a server just killed end within moments; until then the folder is theirs.
      const held = error instanceof ClusterProblem && /lock file|shared memory/.test(error.message);
      if (!held || Date.now() > deadline) throw error;
      await new Promise((wake) => setTimeout(wake, 200));
    }
  }
}

function isPostgres(pid: number): boolean {
  try {
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres');
  } catch {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').includes('postgres');
    } catch {
      return true;
    }
  }
}

async function answers(port: number, password: string, folder: string): Promise<boolean> {
  const client = postgres(`postgres://foyer:${password}@127.0.0.1:${port}/postgres`, {
    max: 1,
    connect_timeout: 3,
    onnotice: () => {},
  });
  try {
    const [row] = await client<{ folder: string }[]>`select current_setting('data_directory') as folder`;
    return row?.folder === folder;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01')
      throw new ClusterProblem(
        `The PostgreSQL that runs on ${folder} does not take our password. End it, or set DATA_DIR to a new folder.`,
      );
    return false;
  } finally {
    await client.end({ timeout: 1 });
  }
}

export function taken(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((done) => {
    const probe = connect({ port, host, timeout: 1000 });
    const end = (busy: boolean) => () => {
      probe.destroy();
      done(busy);
    };
    probe.on('connect', end(true)).on('error', end(false)).on('timeout', end(true));
  });
}

async function createDatabase(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const found = await client`select 1 from pg_database where datname = 'foyer'`;
    if (found.length === 0) await client.unsafe('create database foyer');
  } catch (error) {
    // Two first starts at once: the other one made it.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw asProblem(error);
  } finally {
    await client.end({ timeout: 1 });
  }
}

const asProblem = (error: unknown): unknown =>
  (error as { code?: string }).code === '28P01'
    ? new ClusterProblem(
        'The embedded database does not take the password in database.json. Bring that file back, or set DATA_DIR to a new folder.',
      )
    : error;

async function holdLock(url: string, root: string): Promise<postgres.Sql> {
  const lock = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: 'foyer lock' },
  });
  // The session of a process just killed ends within moments.
  for (let attempt = 0; attempt < 20; attempt++) {
    const [row] = await lock<{ held: boolean }[]>`select pg_try_advisory_lock(${ONE_FOYER}) as held`;
    if (row?.held) return lock;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  await lock.end({ timeout: 1 });
  throw new ClusterProblem(
    `Another Foyer runs on ${root}. Stop it, or set DATA_DIR (and PORT, MAILBOX_PORT, MAILBOX_SMTP_PORT) for a second copy.`,
  );
}
