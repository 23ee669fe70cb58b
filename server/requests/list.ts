/**
 * Lists requests: filtered, ordered, paged by key, counted by category. One statement a page, one for the counts.
 * Invariant: every condition is joined with `visibleTo`, so that what may not be seen is neither listed nor counted.
 */
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { type Actor, type Ctx, requireActor } from '../ctx.ts';
import {
  CATEGORIES,
  type Category,
  type Priority,
  type RequestKind,
  type RequestRow,
  requests,
} from '../db/schema/index.ts';
import { isStaff } from '../people/policy.ts';
import { SEARCH_MAX, searchRequests } from './search.ts';
import { searchQuery } from './searchQuery.ts';
import { visibleTo } from './visible.ts';

export interface RequestFilter {
  kind?: readonly RequestKind[] | null;
  state?: readonly string[] | null;
  category?: readonly Category[] | null;
  assigneeId?: string | null;
  unassigned?: boolean | null;
  assignedToMe?: boolean | null;
  requesterId?: string | null;
  mine?: boolean | null;
  watching?: boolean | null;
  text?: string | null;
  createdFrom?: Date | null;
  createdTo?: Date | null;
  restricted?: boolean | null;
  waitingSinceBefore?: Date | null;
  label?: string | null;
  priority?: readonly Priority[] | null;
  /** Put off and not back yet, or the others. */
  snoozed?: boolean | null;
  /** A clock of it is due before this. */
  dueBefore?: Date | null;
  /** The customer or team, in any case. */
  company?: string | null;
}

export type OrderField = 'CREATED_AT' | 'UPDATED_AT' | 'STATE_SINCE' | 'DUE_AT' | 'PRIORITY' | 'RELEVANCE';
export interface RequestOrder {
  field: OrderField;
  direction: 'ASC' | 'DESC';
}

/** By what a list goes: the expression, its type, and its value in a row as a cursor keeps it. */
interface Ordered {
  by: SQL;
  type: 'timestamptz' | 'smallint';
  of(row: RequestRow): string | number;
}

function ordered({ field, direction }: RequestOrder): Ordered {
  const never = direction === 'ASC' ? 'infinity' : '-infinity';
  const instant = (by: SQL, of: (row: RequestRow) => Date | null): Ordered => ({
    by,
    type: 'timestamptz',
    of: (row) => of(row)?.toISOString() ?? never,
  });
  switch (field) {
    case 'UPDATED_AT':
      return instant(sql`${requests.updatedAt}`, (row) => row.updatedAt);
    case 'STATE_SINCE':
      return instant(sql`${requests.stateSince}`, (row) => row.stateSince);
    // What has no clock comes last either way.
    case 'DUE_AT':
      return instant(sql`coalesce(${requests.dueAt}, ${sql.raw(`'${never}'`)}::timestamptz)`, (row) => row.dueAt);
    case 'PRIORITY':
      return { by: sql`${requests.priorityRank}`, type: 'smallint', of: (row) => row.priorityRank };
    default:
      return instant(sql`${requests.createdAt}`, (row) => row.createdAt);
  }
}

/** What a cursor keeps of the last row of a page. */
export const positionOf = (order: RequestOrder, row: RequestRow): string | number => ordered(order).of(row);

/** Where a page begins: the ordered value and the number of the last row before it. */
export interface ListPosition {
  value: string | number;
  number: number;
}

const COUNT_MAX = 10_000;
const LIST_MAX = 50;

function matches(text: string, actor: Actor): SQL {
  const query = searchQuery(text);
  if (query === null) return sql`false`;
  // Notes and what was taken back are found by staff alone; a hit would otherwise tell what they say.
  const notes = isStaff(actor) ? sql`` : sql` and not e.internal and e.undone_at is null`;
  const words = sql`to_tsquery('simple', ${query})`;
  // A union and not an OR: each part is answered by its own index, however many requests there are.
  return sql`${requests.id} in (
    select r.id from requests r where r.search @@ ${words}
    union select e.request_id from request_events e where e.search @@ ${words}${notes})`;
}

/** The filter without category and state: what the counts run over. */
export function baseConditions(actor: Actor, filter: RequestFilter): SQL[] {
  const conditions: (SQL | undefined)[] = [
    visibleTo(actor),
    filter.kind ? inArray(requests.kind, filter.kind.slice(0, LIST_MAX)) : undefined,
    filter.assigneeId ? eq(requests.assigneeId, filter.assigneeId) : undefined,
    filter.unassigned ? isNull(requests.assigneeId) : undefined,
    filter.assignedToMe ? eq(requests.assigneeId, actor.id) : undefined,
    filter.requesterId ? eq(requests.requesterId, filter.requesterId) : undefined,
    filter.mine ? sql`(${requests.requesterId} = ${actor.id} or ${requests.raisedById} = ${actor.id})` : undefined,
    filter.watching
      ? sql`exists (select 1 from watchers w where w.request_id = ${requests.id} and w.person_id = ${actor.id})`
      : undefined,
    filter.text?.trim() ? matches(filter.text, actor) : undefined,
    filter.createdFrom ? gte(requests.createdAt, filter.createdFrom) : undefined,
    filter.createdTo ? lt(requests.createdAt, filter.createdTo) : undefined,
    filter.restricted == null ? undefined : eq(requests.restricted, filter.restricted),
    filter.waitingSinceBefore ? lt(requests.waitingSince, filter.waitingSinceBefore) : undefined,
    // Priorities, clocks, snoozing and labels are the desk's: for anybody else none exists.
    filter.priority ? (isStaff(actor) ? inArray(requests.priority, [...filter.priority]) : sql`false`) : undefined,
    filter.snoozed == null || !isStaff(actor)
      ? undefined
      : filter.snoozed
        ? isNotNull(requests.snoozedUntil)
        : isNull(requests.snoozedUntil),
    filter.dueBefore ? (isStaff(actor) ? lt(requests.dueAt, filter.dueBefore) : sql`false`) : undefined,
    filter.company ? eq(requests.company, filter.company.trim().toLowerCase().replace(/\s+/g, ' ')) : undefined,
    filter.label ? (isStaff(actor) ? sql`${filter.label} = any(${requests.labels})` : sql`false`) : undefined,
  ];
  return conditions.filter((condition) => condition !== undefined);
}

/** The whole filter. */
export function conditionsOf(actor: Actor, filter: RequestFilter): SQL[] {
  const conditions = baseConditions(actor, filter);
  if (filter.category) conditions.push(inArray(requests.category, filter.category.slice(0, LIST_MAX)));
  if (filter.state) conditions.push(inArray(requests.state, filter.state.slice(0, LIST_MAX)));
  return conditions;
}

export async function listRequests(
  ctx: Ctx,
  query: { filter: RequestFilter; order: RequestOrder; first: number; after: ListPosition | null },
): Promise<RequestRow[]> {
  const actor = requireActor(ctx);
  const { filter, order, first, after } = query;
  const conditions = conditionsOf(actor, filter);
  if (order.field === 'RELEVANCE' && filter.text?.trim())
    return after ? [] : bestMatches(ctx, filter, conditions, first);
  const { by, type } = ordered(order);
  if (after) {
    const position = sql`(${after.value}::${sql.raw(type)}, ${after.number})`;
    conditions.push(
      order.direction === 'ASC'
        ? sql`(${by}, ${requests.number}) > ${position}`
        : sql`(${by}, ${requests.number}) < ${position}`,
    );
  }
  const direct = order.direction === 'ASC' ? asc : desc;
  return ctx.db
    .select()
    .from(requests)
    .where(and(...conditions))
    .orderBy(direct(by), direct(requests.number))
    .limit(first + 1);
}

/** One page, in the order of the search. */
async function bestMatches(ctx: Ctx, filter: RequestFilter, conditions: SQL[], first: number): Promise<RequestRow[]> {
  const ranked = (await searchRequests(ctx, filter.text!, SEARCH_MAX)).map(({ request }) => request.id);
  if (ranked.length === 0) return [];
  const rows = await ctx.db
    .select()
    .from(requests)
    .where(and(...conditions, inArray(requests.id, ranked)));
  return rows.sort((a, b) => ranked.indexOf(a.id) - ranked.indexOf(b.id)).slice(0, first);
}

/** How many requests each category holds under a filter, its `category` and `state` left out. */
export async function countByCategory(
  ctx: Ctx,
  filter: RequestFilter,
): Promise<{ category: Category; count: number }[]> {
  const actor = requireActor(ctx);
  const where = and(...baseConditions(actor, filter));
  const categories = sql.join(
    CATEGORIES.map((category) => sql`(${category}::text)`),
    sql`, `,
  );
  const rows = await ctx.db.execute<{ category: Category; count: number }>(sql`
    select c.category, (
      select count(*)::int from (
        select 1 from ${requests} where ${where} and ${requests.category} = c.category limit ${COUNT_MAX}
      ) counted
    ) as count
    from (values ${categories}) as c(category)`);
  return rows.map(({ category, count }) => ({ category, count }));
}
