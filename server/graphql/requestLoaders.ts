/** Loaders below lists of requests: watchers, guards' facts, people to assign to, rows by id. */
import DataLoader from 'dataloader';
import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import {
  type DeliveryRow,
  deliveries,
  type PersonRow,
  people,
  type RequestRow,
  requests,
  watchers,
} from '../db/schema/index.ts';
import { kindOf } from '../kinds/index.ts';
import { getPeople } from '../people/people.ts';
import { listAssignable } from '../requests/assign.ts';
import { formEnv } from '../requests/submit.ts';

type RowKey = Pick<RequestRow, 'id' | 'version'>;

export function createRequestLoaders(ctx: Ctx) {
  const { db } = ctx;
  return {
    /** Not checked for sight: for rows that were reached through something visible. */
    requestById: new DataLoader(async (ids: readonly string[]) => {
      const rows = await db
        .select()
        .from(requests)
        .where(inArray(requests.id, [...ids]));
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    watchersByRequestId: new DataLoader(async (ids: readonly string[]) => {
      const rows = await db
        .select({ requestId: watchers.requestId, person: people })
        .from(watchers)
        .innerJoin(people, eq(people.id, watchers.personId))
        .where(inArray(watchers.requestId, [...ids]))
        .orderBy(people.name);
      return ids.map((id) => rows.filter((row) => row.requestId === id).map((row) => row.person));
    }),
    /** Whether the viewer watches. */
    watchingByRequestId: new DataLoader(async (ids: readonly string[]) => {
      if (!ctx.actor) return ids.map(() => false);
      const rows = await db
        .select({ requestId: watchers.requestId })
        .from(watchers)
        .where(and(inArray(watchers.requestId, [...ids]), eq(watchers.personId, ctx.actor.id)));
      const watched = new Set(rows.map((row) => row.requestId));
      return ids.map((id) => watched.has(id));
    }),
    /** What the guards look at, by kind in a bounded number of statements. */
    factsByRequest: new DataLoader<RequestRow, unknown, string>(
      async (rows) => {
        const byKind = Map.groupBy(rows, (row) => row.kind);
        const loaded = await Promise.all([...byKind].map(([kind, group]) => kindOf(kind).loadFacts(db, group)));
        return rows.map((row) => loaded.find((facts) => facts.has(row.id))?.get(row.id));
      },
      { cacheKeyFn: (row: RowKey) => `${row.id}:${row.version}` },
    ),
    /** What the form knows of each request's answers, by kind in a bounded number of statements. */
    formContextByRequest: new DataLoader<RequestRow, unknown, string>(
      async (rows) => {
        const requesters = await getPeople(
          db,
          rows.map((row) => row.requesterId),
        );
        const contexts = new Map<string, unknown>();
        for (const [kind, group] of Map.groupBy(rows, (row) => row.kind)) {
          const asked = group.map((row) => ({
            answers: row.answers,
            env: formEnv(ctx, requesters.get(row.requesterId)!.email, row.restricted),
          }));
          const loaded = await kindOf(kind).loadFormContexts(db, asked, ctx.now());
          for (const [i, row] of group.entries()) contexts.set(row.id, loaded[i]);
        }
        return rows.map((row) => contexts.get(row.id));
      },
      { cacheKeyFn: (row: RowKey) => `${row.id}:${row.version}` },
    ),
    /** One statement per combination of kind and restriction, of which there are few. */
    assignableTo: new DataLoader<Pick<RequestRow, 'kind' | 'restricted'>, PersonRow[], string>(
      async (keys) => Promise.all(keys.map((key) => listAssignable(db, kindOf(key.kind), key))),
      { cacheKeyFn: (key) => `${key.kind}:${key.restricted}` },
    ),
    deliveriesByEventId: new DataLoader<number, DeliveryRow[]>(async (ids) => {
      const rows = await db
        .select()
        .from(deliveries)
        .where(inArray(deliveries.eventId, [...ids]))
        .orderBy(deliveries.createdAt, deliveries.id);
      return ids.map((id) => rows.filter((row) => row.eventId === id));
    }),
  };
}
