/**
 * One PostgreSQL for a whole test run, with a migrated template that every test file clones. Started on a free port in
 * a temporary folder, so that several runs do not meet; `TEST_DATABASE_URL` names another server to use instead.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../server/db/migrate.ts';
import { alive, createCluster, freePort, postmasterOf, startCluster, stopCluster } from '../../server/trial/cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server, any database; and the template's name. */
    postgres: { url: string; template: string };
  }
}

/** Nothing is kept, so nothing is made to last. */
const CARELESS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '300',
  shared_buffers: '256MB',
  max_wal_size: '4GB',
  autovacuum: 'off',
};

interface Run {
  provided: { url: string; template: string };
  users: number;
  end(): Promise<void>;
}
/** Each vitest project asks for the database, in a module instance of its own; they share one. */
const shared = globalThis as { foyerTestRun?: Promise<Run> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.foyerTestRun ??= start();
  const run = await shared.foyerTestRun;
  run.users++;
  project.provide('postgres', run.provided);
  return async () => {
    if (--run.users === 0) await run.end();
  };
}

async function start(): Promise<Run> {
  removeLeftovers();
  const server = process.env.TEST_DATABASE_URL ? null : await startServer();
  const url = process.env.TEST_DATABASE_URL ?? server!.url;
  const template = `foyer_template_${randomBytes(5).toString('hex')}`;
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${template}`);
  const templateUrl = new URL(url);
  templateUrl.pathname = `/${template}`;
  await migrate(templateUrl.href);
  return {
    provided: { url, template },
    users: 0,
    async end() {
      if (!server) await admin.unsafe(`drop database if exists ${template} with (force)`);
      await admin.end({ timeout: 1 });
      await server?.stop();
    },
  };
}

const PREFIX = 'foyer-test-pg-';

async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711);
  const password = randomBytes(12).toString('hex');
  const data = join(folder, 'data');
  await createCluster(data, password);
  const { pid, port } = await startCluster(data, await freePort(), CARELESS);
  return {
    url: `postgres://foyer:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await stopCluster(pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A run that was killed leaves its server; the next one ends it. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    if (alive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    const postmaster = postmasterOf(join(folder, 'data'));
    if (postmaster) process.kill(postmaster.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
}
