/** `npm start` without any configuration: nothing lost, nothing left behind, and every trouble a sentence. */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { alive, postmasterOf } from '../../server/trial/cluster.ts';
import { buildWebIfStale } from '../../server/trial/web.ts';
import { ask, givenPlace, type Place, type Running, run } from '../support/running.ts';

const places: Place[] = [];
const processes: Running[] = [];
// So that the time of starting is not the time of building.
beforeAll(async () => {
  await buildWebIfStale();
}, 120_000);
afterEach(async () => {
  for (const foyer of processes.splice(0)) {
    foyer.signal('SIGKILL');
    await foyer.ended;
  }
  for (const place of places.splice(0)) await place.remove();
});

async function place(): Promise<Place> {
  const made = await givenPlace();
  places.push(made);
  return made;
}
function start(env: Record<string, string>, options = {}): Running {
  const foyer = run(env, options);
  processes.push(foyer);
  return foyer;
}
const postmaster = ({ dataDir }: Place) => postmasterOf(join(dataDir, 'postgres'));

/** The trial's own database, as the process opened it. */
async function database<T>({ dataDir }: Place, act: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const { password, port } = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8')) as {
    password: string;
    port: number;
  };
  const sql = postgres(`postgres://foyer:${password}@127.0.0.1:${port}/foyer`, { max: 1, onnotice: () => {} });
  try {
    return await act(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
const countRequests = (at: Place): Promise<number> =>
  database(at, async (sql) => Number((await sql`select count(*) from requests`)[0]?.count));

/** It ended with code 1 and said this, in words only. */
async function expectRefusal(foyer: Running, sentence: RegExp): Promise<void> {
  expect(await foyer.ended).toBe(1);
  expect(foyer.output()).toMatch(sentence);
  expect(foyer.output()).not.toMatch(/^\s+at /m);
}

describe('the trial', () => {
  test('shows pages, API and mailbox at the first start, and says who can sign in', async () => {
    const at = await place();
    const foyer = start(at.env);
    await foyer.ready();
    const front = await fetch(at.url, { headers: { accept: 'text/html' } });
    expect(front.status).toBe(200);
    expect(await front.text()).toContain('<div id="root"');
    expect(await ask(at.url, '{ requestKinds { kind } }')).toEqual({
      requestKinds: [{ kind: 'TRAINING_SESSION' }, { kind: 'AUDIT_ATTENDANCE' }, { kind: 'PS_INQUIRY' }],
    });
    expect((await fetch(at.mailboxUrl, { headers: { accept: 'text/html' } })).status).toBe(200);
    expect((await fetch(`${at.url}/readyz`)).status).toBe(200);
    expect(foyer.output()).toContain(at.env.PORT);
    expect(foyer.output()).toContain('tess@foyer.example');
    expect(statSync(join(at.dataDir, 'database.json')).mode & 0o777).toBe(0o600);
  });

  test('has everything as it was the second time, and Ctrl-C leaves nothing running', async () => {
    const at = await place();
    const first = start(at.env);
    await first.ready();
    const before = await countRequests(at);
    const server = postmaster(at)!;
    first.signal('SIGINT');
    expect(await first.ended).toBe(0);
    expect(alive(server.pid)).toBe(false);
    expect(first.output()).not.toMatch(/"level":"error"/);

    const second = start(at.env);
    await second.ready();
    expect(await countRequests(at)).toBe(before);
    second.signal('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(postmaster(at)).toBeNull();
  });

  test('adopts the database that outlived a kill, and loses nothing', async () => {
    const at = await place();
    const first = start(at.env);
    await first.ready();
    await database(at, (sql) => sql`update people set name = 'Tess L.' where email = 'tess@foyer.example'`);
    const server = postmaster(at)!;
    first.signal('SIGKILL');
    await first.ended;
    expect(alive(server.pid)).toBe(true);

    const second = start(at.env);
    await second.ready();
    expect(postmaster(at)?.pid).toBe(server.pid);
    expect(await database(at, (sql) => sql`select name from people where email = 'tess@foyer.example'`)).toEqual([
      { name: 'Tess L.' },
    ]);
    second.signal('SIGINT');
    expect(await second.ended).toBe(0);
    expect(alive(server.pid)).toBe(false);
  });

  test('recovers when process and database were killed together', async () => {
    const at = await place();
    const first = start(at.env);
    await first.ready();
    const before = await countRequests(at);
    const server = postmaster(at)!;
    first.signal('SIGKILL');
    process.kill(server.pid, 'SIGKILL');
    await first.ended;

    const second = start(at.env);
    await second.ready();
    expect(await countRequests(at)).toBe(before);
  });

  test.runIf(process.platform === 'linux')(
    'starts although a dead server is still in the list of processes',
    async () => {
      const at = await place();
      const first = start(at.env);
      await first.ready();
      first.signal('SIGINT');
      await first.ended;
      // Nobody collects the shell's child once the shell has become another program.
      const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
      const zombie = String(await new Promise((said) => parent.stdout.once('data', said))).trim();
      const lock = join(at.dataDir, 'postgres/postmaster.pid');
      writeFileSync(lock, `${zombie}\n${join(at.dataDir, 'postgres')}\n1\n1\n\n127.0.0.1\n0\nready\n`);
      chownSync(lock, statSync(join(at.dataDir, 'postgres')).uid, statSync(join(at.dataDir, 'postgres')).gid);
      const second = start(at.env);
      await second.ready();
      parent.kill();
    },
  );

  test('is whole after a first start that was killed at any moment', async () => {
    for (const ms of [250, 700, 1400]) {
      const at = await place();
      const first = start(at.env);
      await new Promise((wake) => setTimeout(wake, ms));
      first.signal('SIGKILL');
      await first.ended;
      const second = start(at.env);
      await second.ready();
      expect(await countRequests(at)).toBe(16);
      second.signal('SIGINT');
      expect(await second.ended).toBe(0);
    }
  });

  test.runIf(process.getuid?.() === 0)('runs as another user than root too', async () => {
    const at = await place();
    const nobody = { uid: 65534, gid: 65534 };
    chmodSync(join(at.dataDir, '..'), 0o777);
    const foyer = start({ ...at.env, HOME: '/tmp' }, nobody);
    await foyer.ready();
    expect(Number(execFileSync('ps', ['-o', 'uid=', '-p', String(postmaster(at)!.pid)], { encoding: 'utf8' }))).toBe(
      65534,
    );
  });
});

describe('a start that cannot be', () => {
  test('names every port in use, and leaves nothing running', async () => {
    const at = await place();
    const busy = createServer();
    await new Promise<void>((done) => busy.listen(Number(at.env.PORT), '127.0.0.1', done));
    try {
      await expectRefusal(
        start(at.env),
        new RegExp(`^Port ${at.env.PORT} is in use by another program\\. .*set PORT`, 'm'),
      );
      expect(existsSync(at.dataDir)).toBe(false);
    } finally {
      busy.close();
    }
  });

  test('does not touch a folder that holds something else', async () => {
    const at = await place();
    mkdirSync(at.dataDir);
    writeFileSync(join(at.dataDir, 'thesis.txt'), 'mine');
    await expectRefusal(start(at.env), /holds something that is not Foyer's \(thesis\.txt\)\. Set DATA_DIR/);
    expect(existsSync(join(at.dataDir, 'database.json'))).toBe(false);
  });

  test('says when the data folder is a file', async () => {
    const at = await place();
    writeFileSync(at.dataDir, '');
    await expectRefusal(start(at.env), /The data folder .* is not a folder\. Set DATA_DIR/);
  });

  test('refuses a second Foyer on one folder, and leaves the first alone', async () => {
    const at = await place();
    const first = start(at.env);
    await first.ready();
    const elsewhere = await place();
    await expectRefusal(start({ ...elsewhere.env, DATA_DIR: at.dataDir }), /Another Foyer runs on .* set DATA_DIR/);
    expect((await fetch(`${at.url}/readyz`)).status).toBe(200);
  });

  test.each([
    [
      'is missing its control file',
      (folder: string) => rmSync(join(folder, 'postgres/global/pg_control')),
      /is damaged: global\/pg_control is missing/,
    ],
    [
      'has a broken control file',
      (folder: string) => truncateSync(join(folder, 'postgres/global/pg_control'), 100),
      /did not start: /,
    ],
    [
      'has lost its password file',
      (folder: string) => rmSync(join(folder, 'database.json')),
      /password file .* is missing/,
    ],
    [
      'has a broken password file',
      (folder: string) => writeFileSync(join(folder, 'database.json'), '{"pass'),
      /database\.json is damaged/,
    ],
    [
      'has another password',
      (folder: string) => writeFileSync(join(folder, 'database.json'), '{"password":"other","port":0}'),
      /does not take the password/,
    ],
    [
      'was made by another PostgreSQL',
      (folder: string) => writeFileSync(join(folder, 'postgres/PG_VERSION'), '14\n'),
      /was made by PostgreSQL 14, and the embedded one is \d+/,
    ],
  ] as const)('says so of a database that %s', async (_what, harm, sentence) => {
    const at = await place();
    const first = start(at.env);
    await first.ready();
    first.signal('SIGINT');
    await first.ended;
    harm(at.dataDir);
    await expectRefusal(start(at.env), sentence);
    expect(postmaster(at)).toBeNull();
  });
});
