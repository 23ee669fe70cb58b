/** The catalogue's file: what is written, what is kept, and that dirty data as met in the field is refused in words. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import builtIn from '../../server/catalogue/catalogue.json' with { type: 'json' };
import { loadOfferings } from '../../server/catalogue/catalogue.ts';
import { CatalogueError, loadCatalogue } from '../../server/catalogue/load.ts';
import { offerings } from '../../server/db/schema/index.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'foyer-catalogue-'));
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => void (await database.db.delete(offerings)));

type Entry = Record<string, unknown> & { sku?: unknown; modes: Record<string, unknown>[] };
const entry = (sku: string, overrides: object = {}): Entry => {
  const found = (builtIn.offerings as unknown as Entry[]).find((one) => one.sku === sku);
  return { ...structuredClone(found!), prerequisites: [], ...overrides };
};
const mode = (of: Entry, overrides: object, index = 0): Entry => {
  of.modes[index] = { ...of.modes[index], ...overrides };
  return of;
};

async function load(entries: unknown): Promise<string[]> {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(file, typeof entries === 'string' ? entries : JSON.stringify({ offerings: entries }));
  try {
    await loadCatalogue(database.db, file);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return [...error.problems];
  }
}

test('the built-in catalogue has every published price, exactly', async () => {
  await loadCatalogue(database.db, null);
  const prices: Record<string, string> = {};
  for (const { sku, modes } of await loadOfferings(database.db))
    prices[sku] = modes.map(({ mode: name, priceMinor }) => `${name} ${priceMinor}`).join(', ');
  expect(prices).toMatchObject({
    'PS-BAS': 'REMOTE 500000, ONSITE 700000',
    'PS-CICD': 'REMOTE 500000, ONSITE 700000',
    'PS-PM': 'REMOTE 500000, ONSITE 700000',
    'PS-SEC': 'REMOTE 500000, ONSITE 700000',
    'PS-IS': 'REMOTE 500000, ONSITE 700000',
    'PS-ADM': 'REMOTE 1200000, ONSITE 1600000',
    'PS-DOF': 'REMOTE 2000000, ONSITE 2000000',
    'PS-SEAT': 'REMOTE 50000',
    'PS-SEM': 'REMOTE null',
    'PS-CERT': 'REMOTE 50000',
    'PS-INT-JIRA': 'REMOTE 240000',
    'PS-INT-JENKINS': 'REMOTE 240000',
    'PS-INT-LDAP': 'REMOTE 240000',
    'PS-IMPL-QS': 'REMOTE 1600000',
    'PS-IMPL-QS-HA': 'REMOTE 3250000',
    'PS-RR-SELF': 'REMOTE 4000000, ONSITE 4000000',
    'PS-RR-COM': 'REMOTE 1750000',
    'PS-MIG': 'REMOTE 3500000',
    'PS-HEALTH': 'REMOTE null',
    'PS-XPRT': 'REMOTE 1440000',
    'PS-XPRT-48': 'REMOTE 11520000',
    'PS-ENGR-3': 'REMOTE 14790000',
    'PS-ENGR-6': 'REMOTE 28101000',
    'PS-ENGR-12': 'REMOTE 50286000',
    'PS-ENGR-CLEARED-3': 'REMOTE 18487500',
    'PS-ENGR-CLEARED-6': 'REMOTE 35126300',
    'PS-ENGR-CLEARED-12': 'REMOTE 62857500',
  });
});

test('classes hold twelve, seminars fifty; prerequisites and approvals are as the field has them', async () => {
  await loadCatalogue(database.db, null);
  const bySku = new Map((await loadOfferings(database.db)).map((row) => [row.sku, row]));
  for (const row of bySku.values()) if (row.isCourse) expect(row.classSize).toBe(row.sku === 'PS-SEM' ? 50 : 12);
  expect(bySku.get('PS-CICD')?.prerequisites).toEqual(['PS-BAS']);
  expect(bySku.get('PS-SEC')?.prerequisites).toEqual(['PS-BAS', 'PS-CICD']);
  expect(bySku.get('PS-SEC')?.prerequisiteNote).toContain('top (Ultimate) tier only');
  expect(bySku.get('PS-XPRT')?.needsEngagementManagerApproval).toBe(true);
  expect(bySku.get('PS-RR-COM')?.partnerSku).toBe('PS-RR-COM-ECO');
  expect(bySku.get('PS-GITF')).toMatchObject({ maturity: 'PLANNED', active: false });
});

test('loading the same file again writes nothing, even by two processes at once', async () => {
  const [one, two] = await Promise.all([loadCatalogue(database.db, null), loadCatalogue(database.db, null)]);
  expect([one.written, two.written].sort((a, b) => a - b)).toEqual([0, builtIn.offerings.length]);
  expect(await loadCatalogue(database.db, null)).toMatchObject({ written: 0, deactivated: 0 });
});

test('what leaves the file is kept, inactive, under the same id; what comes back is active again', async () => {
  await load([entry('PS-BAS'), entry('PS-PM')]);
  const [before] = await loadOfferings(database.db, { skus: ['PS-PM'] });
  await load([entry('PS-BAS')]);
  const [gone] = await loadOfferings(database.db, { skus: ['PS-PM'] });
  expect(gone).toEqual({ ...before, active: false });
  await load([entry('PS-BAS'), entry('PS-PM')]);
  expect(await loadOfferings(database.db, { skus: ['PS-PM'] })).toEqual([before]);
});

test('a changed price is written, a removed mode goes', async () => {
  await load([entry('PS-BAS')]);
  const changed = mode(entry('PS-BAS'), { priceMinor: 550_000, priceText: 'USD 5,500' });
  changed.modes.pop();
  expect(await load([changed])).toEqual([]);
  const [row] = await loadOfferings(database.db, { skus: ['PS-BAS'] });
  expect(row?.modes.map((one) => [one.mode, one.priceMinor])).toEqual([['REMOTE', 550_000]]);
});

describe('dirty data is refused', () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      'a price left out',
      () => [mode(entry('PS-PM'), { priceMinor: undefined })],
      /^PS-PM: `priceMinor` of REMOTE must be a whole number/,
    ],
    [
      'a price as text',
      () => [mode(entry('PS-SEAT'), { priceMinor: '$500' })],
      /^PS-SEAT: `priceMinor` of REMOTE must be a whole number/,
    ],
    ['a price with a fraction', () => [mode(entry('PS-SEAT'), { priceMinor: 500.5 })], /must be a whole number/],
    [
      'a price that its text contradicts',
      () => [mode(entry('PS-SEC'), { priceMinor: 700_000 })],
      /^PS-SEC: the price of REMOTE is \$7,000\.00, but its text says “USD 5,000”\.$/,
    ],
    [
      'the same SKU twice',
      () => [entry('PS-ENGR-12'), entry('PS-ENGR-12', { name: 'Another' })],
      /^PS-ENGR-12: occurs 2 times\.$/,
    ],
    [
      'a price in the field of hours',
      () => [mode(entry('PS-ENGR-CLEARED-3'), { durationHours: 184_875 })],
      /^PS-ENGR-CLEARED-3: `durationHours` of REMOTE is more than 2100 hours, which looks like a price\.$/,
    ],
    [
      'a price in the words of the duration',
      () => [mode(entry('PS-ENGR-CLEARED-3'), { duration: '184,875' })],
      /^PS-ENGR-CLEARED-3: `duration` of REMOTE holds something that looks like a price\.$/,
    ],
    ['no SKU', () => [entry('PS-HEALTH', { sku: undefined })], /^Entry 1 \(“Health Check”\): `sku` is missing/],
    ['an empty SKU', () => [entry('PS-HEALTH', { sku: '' })], /^Entry 1 \(“Health Check”\): `sku` must be/],
    [
      'an unknown prerequisite',
      () => [entry('PS-SEC', { prerequisites: ['PS-GIT'] })],
      /^PS-SEC: the prerequisite PS-GIT is no other entry\.$/,
    ],
    ['a field nobody knows', () => [entry('PS-BAS', { prize: 1 })], /^PS-BAS: unknown field `prize`\.$/],
    ['a course without a class size', () => [entry('PS-BAS', { classSize: null })], /^PS-BAS: a course needs/],
    ['an empty list', () => [], /at least one entry/],
    ['no list', () => '{}', /at least one entry/],
    ['no JSON', () => '{"offerings": [', /^The file is not JSON/],
  ])('%s', async (_what, entries, expected) => {
    const problems = await load(entries());
    expect(problems).toEqual([expect.stringMatching(expected)]);
    expect(await loadOfferings(database.db)).toEqual([]);
  });

  test('every problem at once, and nothing of the file is taken', async () => {
    const problems = await load([
      entry('PS-BAS'),
      mode(entry('PS-PM'), { priceMinor: undefined }),
      mode(entry('PS-SEAT'), { priceMinor: '$500' }),
      entry('PS-HEALTH', { sku: undefined }),
      entry('PS-SEM', { sku: undefined }),
    ]);
    expect(problems).toHaveLength(4);
    expect(await database.db.select().from(offerings).where(eq(offerings.sku, 'PS-BAS'))).toEqual([]);
  });

  test('a file that is not there', async () => {
    await expect(loadCatalogue(database.db, join(folder, 'none.json'))).rejects.toThrow(/cannot be read/);
  });
});
