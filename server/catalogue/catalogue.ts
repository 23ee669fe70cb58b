/**
 * Reading the catalogue: by SKU for forms and rules, by page for browsing.
 * Order everywhere: category in the order the schema names them, then name, then id.
 */
import { and, asc, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/client.ts';
import {
  type OfferingCategory,
  type OfferingModeRow,
  type OfferingRow,
  offeringModes,
  offerings,
} from '../db/schema/index.ts';

export type OfferingWithModes = OfferingRow & { modes: OfferingModeRow[] };

export const CATEGORY_ORDER: readonly OfferingCategory[] = [
  'EDUCATION',
  'IMPLEMENTATION',
  'INTEGRATION',
  'MIGRATION',
  'CONSULTING',
];

const position = sql<number>`array_position(array[${sql.join(
  CATEGORY_ORDER.map((category) => sql`${category}`),
  sql`, `,
)}]::text[], ${offerings.category})`;

/** Offerings with their modes, inactive ones too: old requests still name them. */
export async function loadOfferings(db: Reader, only: { skus?: readonly string[] } = {}): Promise<OfferingWithModes[]> {
  const { skus } = only;
  if (skus?.length === 0) return [];
  const rows = await db
    .select()
    .from(offerings)
    .where(skus ? inArray(offerings.sku, [...new Set(skus)]) : undefined)
    .orderBy(position, asc(offerings.name), asc(offerings.id));
  if (rows.length === 0) return [];
  const modes = await db
    .select()
    .from(offeringModes)
    .where(skus ? inArray(offeringModes.sku, [...new Set(skus)]) : undefined)
    .orderBy(sql`${offeringModes.mode} desc`);
  return rows.map((row) => ({ ...row, modes: modes.filter((mode) => mode.sku === row.sku) }));
}

export interface OfferingFilter {
  category?: readonly OfferingCategory[] | null;
  isCourse?: boolean | null;
  /** Every word must occur in SKU, name or description. */
  text?: string | null;
  includeInactive?: boolean | null;
}

/** Where a page begins: position of the category, name, id of the last row before it. */
export type OfferingCursor = readonly [position: number, name: string, id: string];

export const cursorOfOffering = (row: OfferingRow): OfferingCursor => [
  CATEGORY_ORDER.indexOf(row.category) + 1,
  row.name,
  row.id,
];

const TEXT_MAX_WORDS = 10;
const like = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** At most `limit` offerings after the cursor. */
export async function listOfferings(
  db: Reader,
  filter: OfferingFilter,
  after: OfferingCursor | null,
  limit: number,
): Promise<OfferingRow[]> {
  const words = (filter.text ?? '').trim().split(/\s+/).filter(Boolean).slice(0, TEXT_MAX_WORDS);
  const conditions: (SQL | undefined)[] = [
    filter.includeInactive ? undefined : eq(offerings.active, true),
    filter.category ? inArray(offerings.category, [...filter.category]) : undefined,
    typeof filter.isCourse === 'boolean' ? eq(offerings.isCourse, filter.isCourse) : undefined,
    ...words.map((word) =>
      or(ilike(offerings.sku, like(word)), ilike(offerings.name, like(word)), ilike(offerings.description, like(word))),
    ),
    after
      ? sql`(${position}, ${offerings.name}, ${offerings.id}) > (${after[0]}, ${after[1]}, ${after[2]}::uuid)`
      : undefined,
  ];
  return db
    .select()
    .from(offerings)
    .where(and(...conditions))
    .orderBy(position, asc(offerings.name), asc(offerings.id))
    .limit(limit);
}
