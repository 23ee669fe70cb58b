/**
 * `npm run bench -- search queue`: how long answers of the search and of the queue take, in the process and over the
 * GraphQL-free verbs, beside one bare statement for the same rows. Sizes by `BENCH_SIZES`.
 */
import postgres from 'postgres';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import { loadConfig } from '../../server/config.ts';
import type { Ctx } from '../../server/ctx.ts';
import { openDb } from '../../server/db/client.ts';
import { loadPeopleWithGrants } from '../../server/people/people.ts';
import { countByCategory, listRequests, type RequestFilter } from '../../server/requests/list.ts';
import { searchRequests } from '../../server/requests/search.ts';
import { seedDesk } from './seedDesk.ts';

const RUNS = 40;

type Row = Record<string, string | number>;
type Act = () => Promise<unknown>;

const at = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

/** The two in turns, so that a noisy machine slows both. */
async function compare(ours: Act, bare: Act): Promise<Row> {
  const times: [number[], number[]] = [[], []];
  for (let run = -5; run < RUNS; run++) {
    for (const [i, act] of [ours, bare].entries()) {
      const began = performance.now();
      await act();
      if (run >= 0) times[i]!.push(performance.now() - began);
    }
  }
  const [mine, theirs] = times.map((list) => list.sort((a, b) => a - b)) as [number[], number[]];
  return {
    'p50 ms': at(mine, 0.5).toFixed(1),
    'p95 ms': at(mine, 0.95).toFixed(1),
    'bare p50 ms': at(theirs, 0.5).toFixed(1),
    'times bare': (at(mine, 0.5) / at(theirs, 0.5)).toFixed(1),
  };
}

const NEWEST = { field: 'CREATED_AT', direction: 'DESC' } as const;

/** Rows of the table for one size, in the database at `url`, which is migrated and empty. */
export async function benchDesk(url: string, size: number, parts: ReadonlySet<string>): Promise<Row[]> {
  const db = openDb(url);
  const bare = postgres(url, { max: 1 });
  await loadCatalogue(db, null);
  const { personId } = await seedDesk(db.$client, size);
  const actor = (await loadPeopleWithGrants(db, [personId])).get(personId)!;
  const config = loadConfig({
    DATABASE_URL: url,
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'bench@example.com',
    PUBLIC_URL: 'http://127.0.0.1',
  });
  const ctx: Ctx = {
    config,
    db,
    actor,
    now: () => new Date(),
    jobs: { enqueue: async () => {} },
    codeMail: { sendCode: async () => {} },
    log: { info() {}, warn() {}, error: console.error },
    requestId: 'bench',
    source: 'bench',
  };
  const rows: Row[] = [];
  const measure = async (operation: string, ours: Act, theirs: Act) => {
    rows.push({ requests: size, operation, ...(await compare(ours, theirs)) });
  };
  if (parts.has('search')) {
    const texts = {
      'in all: a': 'a',
      'common: migr': 'migr',
      'rare: quokka': 'quokka',
      name: 'person37',
      key: 'REQ-150',
      two: 'upgrade topic12',
      comment: 'release 17',
    };
    for (const [name, text] of Object.entries(texts)) {
      const query = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `'${word}':*`).join(' & ');
      await measure(
        `search, ${name}`,
        () => searchRequests(ctx, text, 10),
        () =>
          bare`select * from requests where search @@ to_tsquery('simple', ${query}) order by created_at desc limit 10`,
      );
    }
  }
  if (parts.has('queue')) {
    const page = (filter: RequestFilter, after: { value: string; number: number } | null = null) =>
      listRequests(ctx, { filter, order: NEWEST, first: 50, after });
    await measure(
      'queue, first page',
      () => page({}),
      () => bare`select * from requests order by created_at desc, number desc limit 51`,
    );
    const [deep] =
      await bare`select created_at, number from requests order by created_at desc offset ${Math.floor(size * 0.8)} limit 1`;
    const value = (deep!.created_at as Date).toISOString();
    await measure(
      'queue, deep page',
      () => page({}, { value, number: Number(deep!.number) }),
      () => bare`select * from requests where (created_at, number) < (${value}, ${deep!.number})
        order by created_at desc, number desc limit 51`,
    );
    await measure(
      'queue, open and unassigned',
      () => page({ category: ['NEW'], unassigned: true }),
      () =>
        bare`select * from requests where category = 'NEW' and assignee_id is null order by created_at desc limit 51`,
    );
    await measure(
      'queue, counts',
      () => countByCategory(ctx, {}),
      () => bare`select category, count(*) from requests group by category`,
    );
  }
  await Promise.all([db.$client.end(), bare.end()]);
  return rows;
}
