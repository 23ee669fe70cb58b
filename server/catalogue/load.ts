/**
 * Loads the catalogue from its file, at every start: the only writer of `offerings` and `offering_modes`.
 * Invariants: a file with any problem changes nothing and every problem is named; what left the file becomes inactive
 * and is never deleted, since old requests name it; an unchanged file writes nothing; two processes take turns.
 */
import { readFile } from 'node:fs/promises';
import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { offeringModes, offerings } from '../db/schema/index.ts';
import { type CatalogueEntry, readEntries } from './entries.ts';

const BUILT_IN = new URL('./catalogue.json', import.meta.url);

export interface LoadedCatalogue {
  /** Entries in the file. */
  entries: number;
  /** Offerings written because they are new or differ. */
  written: number;
  /** Offerings no longer in the file. */
  deactivated: number;
}

/** The start is refused with these sentences. */
export class CatalogueError extends Error {
  readonly problems: readonly string[];
  constructor(file: string, problems: readonly string[]) {
    super(`The catalogue (${file}) cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}

/** `file`: a JSON file of one's own; null for the one that comes with Foyer. @throws CatalogueError */
export async function loadCatalogue(db: Db, file: string | null): Promise<LoadedCatalogue> {
  const name = file ?? 'built in';
  const { entries, problems } = readEntries(await readJson(file ?? BUILT_IN, name));
  if (problems.length) throw new CatalogueError(name, problems);
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('catalogue', 0))`);
    const written = await writeChanged(tx, entries);
    const skus = entries.map(({ sku }) => sku);
    const left = await tx
      .update(offerings)
      .set({ active: false })
      .where(and(eq(offerings.active, true), notInArray(offerings.sku, skus)))
      .returning({ sku: offerings.sku });
    return { entries: entries.length, written, deactivated: left.length };
  });
}

async function readJson(file: string | URL, name: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new CatalogueError(name, ['The file cannot be read. Check CATALOGUE_FILE.']);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CatalogueError(name, [`The file is not JSON: ${(error as Error).message}.`]);
  }
}

type OfferingInsert = Omit<typeof offerings.$inferInsert, 'id'>;
type ModeInsert = typeof offeringModes.$inferInsert;

const rowOf = ({ modes: _modes, ...entry }: CatalogueEntry): OfferingInsert => ({
  ...entry,
  // Planned means not sold yet: it is on the list of what exists, and cannot be asked for.
  active: entry.maturity !== 'PLANNED',
});

const modesOf = ({ sku, modes }: CatalogueEntry): ModeInsert[] =>
  modes.map(({ priceText: _priceText, ...mode }) => ({ sku, ...mode }));

/** The same text for the same content, whatever the order of columns. */
const fingerprint = (row: OfferingInsert, modes: readonly ModeInsert[]): string => {
  const sorted = (value: object) => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(row), modes.map(sorted).sort((a, b) => (String(a) < String(b) ? -1 : 1))]);
};

async function writeChanged(tx: Tx, entries: readonly CatalogueEntry[]): Promise<number> {
  const rows = await tx.select().from(offerings);
  const modes = await tx.select().from(offeringModes);
  const before = new Map(
    rows.map(({ id: _id, ...row }) => [
      row.sku,
      fingerprint(
        row,
        modes.filter((mode) => mode.sku === row.sku),
      ),
    ]),
  );
  const changed = entries.filter((entry) => before.get(entry.sku) !== fingerprint(rowOf(entry), modesOf(entry)));
  for (const entry of changed) {
    const row = rowOf(entry);
    await tx.insert(offerings).values(row).onConflictDoUpdate({ target: offerings.sku, set: row });
  }
  if (changed.length) {
    const skus = changed.map(({ sku }) => sku);
    await tx.delete(offeringModes).where(inArray(offeringModes.sku, skus));
    await tx.insert(offeringModes).values(changed.flatMap(modesOf));
  }
  return changed.length;
}
