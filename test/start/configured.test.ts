/** Starting with a configuration: all problems at once, and with DATABASE_URL nothing embedded. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { people, requests } from '../../server/db/schema/index.ts';
import { freePort } from '../../server/trial/cluster.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenPlace, type Place, type Running, run } from '../support/running.ts';

let database: TestDatabase;
let at: Place;
const processes: Running[] = [];
beforeAll(async () => {
  database = await testDatabase({ empty: true });
  at = await givenPlace();
});
afterEach(async () => {
  for (const foyer of processes.splice(0)) {
    foyer.signal('SIGKILL');
    await foyer.ended;
  }
});
afterAll(async () => {
  await database.close();
  await at.remove();
});

function start(env: Record<string, string>): Running {
  const foyer = run(env);
  processes.push(foyer);
  return foyer;
}
const configured = async (): Promise<Record<string, string>> => ({
  ...at.env,
  PORT: String(await freePort()),
  HOST: '127.0.0.1',
  DATABASE_URL: database.url,
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Foyer <foyer@example.com>',
  PUBLIC_URL: 'https://foyer.example.com',
  ADMINS: 'ada@example.com',
});

describe('with a configuration of its own', () => {
  test('two processes start on one empty database; nothing embedded runs and no demo data is written', async () => {
    const environments = [await configured(), await configured()];
    const both = environments.map(start);
    await Promise.all(both.map((foyer) => foyer.ready()));
    for (const { PORT } of environments) expect((await fetch(`http://127.0.0.1:${PORT}/readyz`)).status).toBe(200);
    expect(existsSync(at.dataDir)).toBe(false);
    await expect(fetch(at.mailboxUrl)).rejects.toThrow();
    expect(await database.db.select().from(requests)).toEqual([]);
    expect((await database.db.select().from(people)).map((person) => person.email)).toEqual(['ada@example.com']);
    for (const foyer of both) foyer.signal('SIGTERM');
    expect(await Promise.all(both.map((foyer) => foyer.ended))).toEqual([0, 0]);
  });

  test('a file `.env` counts where it is started from, and the environment counts more', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'foyer-env-'));
    writeFileSync(join(cwd, '.env'), 'SESSION_DAYS=never\nCODE_MINUTES=soon\n');
    const foyer = run({ ...at.env, CODE_MINUTES: '5' }, { cwd });
    processes.push(foyer);
    expect(await foyer.ended).toBe(1);
    expect(foyer.output()).toContain('SESSION_DAYS');
    expect(foyer.output()).not.toContain('CODE_MINUTES');
    rmSync(cwd, { recursive: true });
  });

  test('a database that does not answer is a sentence', async () => {
    const foyer = start({
      ...(await configured()),
      DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/foyer`,
    });
    expect(await foyer.ended).toBe(1);
    expect(foyer.output()).toMatch(/^The database at DATABASE_URL cannot be used: /m);
    expect(foyer.output()).not.toMatch(/^\s+at /m);
  });

  test('a wrong value stops the start with all problems listed at once, and repeats no secret', async () => {
    const foyer = start({
      ...at.env,
      DATABASE_URL: 'mysql://foyer:s3cret@db/foyer',
      PORT: 'eighty',
      OIDC_ISSUER: 'https://id.example.com',
      CALENDAR_HOURS: '9-5',
    });
    expect(await foyer.ended).toBe(1);
    for (const name of [
      'DATABASE_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'PUBLIC_URL',
      'PORT',
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
      'CALENDAR_HOURS',
    ])
      expect(foyer.output()).toMatch(new RegExp(`^  - ${name} must `, 'm'));
    expect(foyer.output()).not.toContain('s3cret');
    expect(foyer.output()).not.toMatch(/^\s+at /m);
    expect(existsSync(at.dataDir)).toBe(false);
  });
});
