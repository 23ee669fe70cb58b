/** Foyer as a person runs it: a real process on free ports in a folder of its own, watched through what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, postmasterOf, stopCluster } from '../../server/trial/cluster.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Ports and a data folder that nobody else uses. */
export interface Place {
  dataDir: string;
  env: Record<string, string>;
  url: string;
  mailboxUrl: string;
  /** Ends what may still run there and removes the folder. */
  remove(): Promise<void>;
}

export async function givenPlace(): Promise<Place> {
  const parent = mkdtempSync(join(tmpdir(), 'foyer-start-'));
  const dataDir = join(parent, 'data');
  const [port, mailbox, smtp] = [await freePort(), await freePort(), await freePort()];
  return {
    dataDir,
    env: { DATA_DIR: dataDir, PORT: String(port), MAILBOX_PORT: String(mailbox), MAILBOX_SMTP_PORT: String(smtp) },
    url: `http://127.0.0.1:${port}`,
    mailboxUrl: `http://127.0.0.1:${mailbox}`,
    async remove() {
      const postmaster = postmasterOf(join(dataDir, 'postgres'));
      if (postmaster) await stopCluster(postmaster.pid, 'SIGQUIT');
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

export interface Running {
  pid: number;
  /** Everything printed so far, both streams. */
  output(): string;
  /** Milliseconds from the launch until ready. @throws Error when it ended instead. */
  ready(): Promise<number>;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
}

export interface RunOptions {
  /** What node is given; `npm start`'s own unless said otherwise. */
  args?: string[];
  /** Where it is started from; the checkout unless said otherwise. */
  cwd?: string;
  uid?: number;
  gid?: number;
}

/** Nothing of the tests' own environment reaches it, but what a shell always has. */
export function run(
  env: Record<string, string>,
  { args = [join(ROOT, 'server/main.ts')], ...options }: RunOptions = {},
): Running {
  const began = performance.now();
  const { PATH = '', HOME = '/tmp', TMPDIR } = process.env;
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  let text = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    text += chunk;
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  return {
    pid: child.pid!,
    output: () => text,
    ended,
    signal: (name) => void child.kill(name),
    ready: () =>
      new Promise((done, failed) => {
        const look = (): void => {
          if (/Foyer is ready/.test(text)) done(performance.now() - began);
        };
        listeners.add(look);
        look();
        void ended.then((code) => failed(new Error(`It ended with ${code} before it was ready:\n${text}`)));
      }),
  };
}

/** Asks the API of a running Foyer. */
export async function ask<T>(url: string, query: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: T };
  return data;
}
