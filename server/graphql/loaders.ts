/**
 * One DataLoader per way of reaching something from a list, made anew for each HTTP request (and after each
 * mutation). Invariant: a resolver below a list reads through here, so that a page costs a fixed number of statements.
 * A loader answers rows as they are; who may see them is the resolvers' question to the policies.
 */
import DataLoader from 'dataloader';
import { and, asc, count, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import {
  classSessions,
  type GrantEventRow,
  grantEvents,
  type OfferingModeRow,
  offeringModes,
  offerings,
  people,
  requests,
  roleGrants,
} from '../db/schema/index.ts';
import { createClockLoaders } from './clockLoaders.ts';
import { createConversationLoaders } from './conversationLoaders.ts';
import { createRelationLoaders } from './relationLoaders.ts';
import { createRequestLoaders } from './requestLoaders.ts';

/** The rows in the order of the keys; null where there is none. */
const inOrder = <K, T>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K): (T | null)[] => {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
};

/** The rows of each key, in the order they came. */
const grouped = <K, T>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K): T[][] => {
  const byKey = new Map<K, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
};

export function createLoaders(ctx: Ctx) {
  const { db } = ctx;
  return {
    ...createRequestLoaders(ctx),
    ...createRelationLoaders(ctx),
    ...createClockLoaders(ctx),
    ...createConversationLoaders(ctx),
    personById: new DataLoader(async (ids: readonly string[]) =>
      inOrder(
        ids,
        await db
          .select()
          .from(people)
          .where(inArray(people.id, [...ids])),
        (row) => row.id,
      ),
    ),
    grantsByPersonId: new DataLoader(async (ids: readonly string[]) =>
      grouped(
        ids,
        await db
          .select()
          .from(roleGrants)
          .where(inArray(roleGrants.personId, [...ids]))
          .orderBy(asc(roleGrants.role)),
        (row): string => row.personId,
      ),
    ),
    /** Newest first; of a long history the last hundred. */
    grantEventsByPersonId: new DataLoader<string, GrantEventRow[]>(async (ids) => {
      const ranked = db
        .select({
          ...getTableColumns(grantEvents),
          rank: sql<number>`row_number() over (partition by ${grantEvents.personId} order by ${grantEvents.id} desc)`.as(
            'rank',
          ),
        })
        .from(grantEvents)
        .where(inArray(grantEvents.personId, [...ids]))
        .as('ranked');
      const rows = await db.select().from(ranked).where(sql`${ranked.rank} <= 100`).orderBy(desc(ranked.id));
      return grouped(ids, rows, (row): string => row.personId);
    }),
    offeringBySku: new DataLoader(async (skus: readonly string[]) =>
      inOrder(
        skus,
        await db
          .select()
          .from(offerings)
          .where(inArray(offerings.sku, [...skus])),
        (row) => row.sku,
      ),
    ),
    offeringById: new DataLoader(async (ids: readonly string[]) =>
      inOrder(
        ids,
        await db
          .select()
          .from(offerings)
          .where(inArray(offerings.id, [...ids])),
        (row) => row.id,
      ),
    ),
    modesBySku: new DataLoader<string, OfferingModeRow[]>(async (skus) =>
      grouped(
        skus,
        await db
          .select()
          .from(offeringModes)
          .where(inArray(offeringModes.sku, [...skus]))
          .orderBy(sql`${offeringModes.mode} desc`),
        (row) => row.sku,
      ),
    ),
    classSessionById: new DataLoader(async (ids: readonly string[]) =>
      inOrder(
        ids,
        await db
          .select()
          .from(classSessions)
          .where(inArray(classSessions.id, [...ids])),
        (row) => row.id,
      ),
    ),
    /** Observers whose place is taken: confirmed, or known to have come. */
    confirmedObserversByClassSession: new DataLoader<string, number>(async (ids) => {
      const classSessionId = sql<string>`${requests.work}->>'classSessionId'`;
      const rows = await db
        .select({ id: classSessionId, confirmed: count() })
        .from(requests)
        .where(
          and(
            eq(requests.kind, 'AUDIT_ATTENDANCE'),
            inArray(requests.state, ['CONFIRMED', 'ATTENDED']),
            inArray(classSessionId, [...ids]),
          ),
        )
        .groupBy(classSessionId);
      return inOrder(ids, rows, (row) => row.id).map((row) => row?.confirmed ?? 0);
    }),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;
