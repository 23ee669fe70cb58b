/**
 * `npm run bench`: what Foyer costs over its database, as ratios. Each figure is the median of interleaved rounds
 * against a bare `node:http` + `postgres` server that runs the same kind of SQL in its own process, so that a slow or
 * noisy machine slows both. Prints a table; never fails by time.
 * `npm run bench -- search queue` measures those parts alone; sizes by `BENCH_SIZES=1000,10000,100000`.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import { openDb } from '../../server/db/client.ts';
import { migrate } from '../../server/db/migrate.ts';
import { beginSession } from '../../server/people/signInSessions.ts';
import { createCluster, freePort, startCluster, stopCluster } from '../../server/trial/cluster.ts';
import { buildWebIfStale, WEB_ROOT } from '../../server/trial/web.ts';
import { boardBench } from './board.ts';
import { benchDesk } from './desk.ts';

/** Of the arguments those that are parts; none: all. */
const PARTS = new Set(process.argv.length > 2 ? process.argv.slice(2) : ['server', 'search', 'queue', 'board']);
const SIZES = (process.env.BENCH_SIZES ?? '1000,10000').split(',').map(Number);
const BOARD_CARDS = 2_000;
const ROUNDS = 5;
const ROUND_MS = 1500;
const IN_FLIGHT = 4;

interface Served {
  child: ChildProcess;
  port: number;
}

async function serve(what: 'foyer' | 'bare', url: string, env: Record<string, string> = {}): Promise<Served> {
  const child = fork(join(import.meta.dirname, `${what}.ts`), {
    env: { ...process.env, ...env, BENCH_DATABASE_URL: url },
  });
  const [port] = (await once(child, 'message')) as [number];
  return { child, port };
}

async function stop({ child }: Served): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Requests answered per second by one server under a fixed number in flight. */
async function rate(send: () => Promise<Response>): Promise<number> {
  const until = performance.now() + ROUND_MS;
  const began = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      while (performance.now() < until) {
        const response = await send();
        const text = await response.text();
        if (!response.ok || text.includes('"errors"')) throw new Error(`${response.status} ${text.slice(0, 300)}`);
        done += 1;
      }
    }),
  );
  return (done * 1000) / (performance.now() - began);
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const LIST = `{ requests(first: 25) { nodes { id key title kind createdAt stateSince state { name label category }
  requester { id name } assignee { id name } } pageInfo { hasNextPage endCursor } } }`;
const GET = `query ($key: String!) { request(key: $key) { id key title kind createdAt state { name label category }
  requester { id name } assignee { id name } } }`;
const SEARCH = `{ requests(first: 25, filter: { text: "migration 77" }) { nodes { id key title state { name } } } }`;
const SUBMIT = `mutation ($input: SubmitPsInquiryInput!) { submitPsInquiry(input: $input) { request { id key } userErrors { message } } }`;
const ANSWERS = {
  inquiryType: 'GENERAL',
  inquirerRole: 'ACCOUNT_EXECUTIVE',
  summary: 'Do we offer a health check?',
  region: 'EMEA',
  segment: 'ENTERPRISE',
  question: 'A customer asks whether we check an installation before they upgrade it.',
};

async function fill(url: string, size: number): Promise<{ token: string }> {
  const db = openDb(url);
  await loadCatalogue(db, null);
  const sql = db.$client;
  const [person] = await sql`insert into people (email, name) values ('desk@example.com', 'Desk') returning id`;
  await sql`insert into role_grants (person_id, role) values (${person!.id}, 'COORDINATOR')`;
  await sql`
    insert into requests (kind, state, category, title, mail_subject, requester_id, raised_by_id, answers, search_text, created_at)
    select 'PS_INQUIRY', 'NEW', 'NEW', 'Migration number ' || n, 'x', ${person!.id}, ${person!.id}, '{}',
           'Words of the answers, customer ' || (n % 97) || ' asks about ' || (n % 31), now() - n * interval '1 minute'
    from generate_series(1, ${size}) n`;
  await sql`analyze`;
  const { token } = await db.transaction((tx) =>
    beginSession(tx, { personId: person!.id, config: { sessionDays: 1 }, now: new Date(), userAgent: 'bench' }),
  );
  await sql.end();
  return { token };
}

const folder = mkdtempSync(join(tmpdir(), 'foyer-bench-'));
chmodSync(folder, 0o711);
const data = join(folder, 'data');
await createCluster(data, 'bench');
const { pid, port } = await startCluster(data, await freePort(), { max_connections: '100', shared_buffers: '256MB' });
const server = `postgres://foyer:bench@127.0.0.1:${port}`;
const rows: Record<string, string | number>[] = [];
const deskRows: Record<string, string | number>[] = [];
const boardRows: Record<string, string | number>[] = [];
try {
  for (const size of SIZES) {
    if (PARTS.has('search') || PARTS.has('queue')) {
      const admin = postgres(`${server}/postgres`, { max: 1 });
      await admin.unsafe(`create database bench_desk_${size}`);
      await admin.end();
      await migrate(`${server}/bench_desk_${size}`);
      deskRows.push(...(await benchDesk(`${server}/bench_desk_${size}`, size, PARTS)));
    }
    if (!PARTS.has('server')) continue;
    const admin = postgres(`${server}/postgres`, { max: 1 });
    await admin.unsafe(`create database bench_${size}`);
    await admin.end();
    const url = `${server}/bench_${size}`;
    await migrate(url);
    const { token } = await fill(url, size);
    const [foyer, bare] = [await serve('foyer', url), await serve('bare', url)];
    const graphql = (query: string, variables: () => object) => () =>
      fetch(`http://127.0.0.1:${foyer.port}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: `http://127.0.0.1:${foyer.port}`,
          cookie: `foyer_session_${foyer.port}=${token}`,
        },
        body: JSON.stringify({ query, variables: variables() }),
      });
    const plain = (path: string) => () =>
      fetch(`http://127.0.0.1:${bare.port}/${path}`, {
        method: path === 'submit' ? 'POST' : 'GET',
        headers: { authorization: token },
      });
    const key = () => ({ key: `REQ-${101 + Math.floor(Math.random() * size)}` });
    const operations = {
      'list, 25 rows': [graphql(LIST, () => ({})), plain('list')],
      'one by key': [graphql(GET, key), plain(`get?size=${size}`)],
      'search, 25 rows': [graphql(SEARCH, () => ({})), plain('search')],
      submit: [graphql(SUBMIT, () => ({ input: { answers: ANSWERS } })), plain('submit')],
    } as const;
    for (const [operation, [ours, theirs]] of Object.entries(operations)) {
      await rate(ours);
      await rate(theirs);
      const ratios: number[] = [];
      const perSecond: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const mine = await rate(ours);
        ratios.push(mine / (await rate(theirs)));
        perSecond.push(mine);
      }
      rows.push({
        requests: size,
        operation,
        'per second': Math.round(median(perSecond)),
        'of bare': `${median(ratios).toFixed(2)} × (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
      });
    }
    await Promise.all([stop(foyer), stop(bare)]);
  }
  if (PARTS.has('board')) {
    await buildWebIfStale();
    const admin = postgres(`${server}/postgres`, { max: 1 });
    await admin.unsafe('create database bench_board');
    await admin.end();
    const url = `${server}/bench_board`;
    await migrate(url);
    const { token } = await fill(url, BOARD_CARDS);
    // The steps of a card rest on its answers.
    const cards = postgres(url, { max: 1 });
    await cards`update requests set answers = ${cards.json({ ...ANSWERS, lines: [], serviceTypes: [] })}`;
    await cards.end();
    const foyer = await serve('foyer', url, { BENCH_PAGES: WEB_ROOT });
    boardRows.push(...(await boardBench({ origin: `http://127.0.0.1:${foyer.port}`, token, cards: BOARD_CARDS })));
    await stop(foyer);
  }
} finally {
  await stopCluster(pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
}
if (rows.length > 0) console.table(rows);
if (deskRows.length > 0) console.table(deskRows);
if (boardRows.length > 0) console.table(boardRows);
