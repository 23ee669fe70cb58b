/** A database of its own for a test file, cloned from the run's migrated template. */
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Db, openDb } from '../../server/db/client.ts';

export interface TestDatabase {
  url: string;
  db: Db;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
}

/** Call once per file in `beforeAll`, and its `close` in `afterAll`. `empty` leaves the tables out. */
export async function testDatabase({ max = 10, empty = false } = {}): Promise<TestDatabase> {
  const { url: serverUrl, template } = inject('postgres');
  const name = `foyer_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} template ${empty ? 'template0' : template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const db = openDb(url.href, { max });
  return {
    url: url.href,
    db,
    async close() {
      await db.$client.end({ timeout: 5 });
      await onServer(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Cloning needs the template to itself for a moment; another file cloning at the same time makes it fail. */
async function onServer(url: string, statement: string): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        await admin.unsafe(statement);
        return;
      } catch (error) {
        const busy = (error as { code?: string }).code === '55006';
        if (!busy || attempt === 50) throw error;
        await new Promise((wake) => setTimeout(wake, 50 + Math.random() * 100));
      }
    }
  } finally {
    await admin.end({ timeout: 5 });
  }
}
