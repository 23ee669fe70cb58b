/**
 * How requests stand to each other: relates to, blocks, is the parent of; duplicates are made by the lifecycle's
 * `markDuplicate` alone. Staff only. Invariant: a relation is shown only where both requests may be seen; no request
 * stands to another in two contradictory ways, none is its own ancestor, each has one parent.
 */
import { and, count, eq, inArray, or, sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import type { Reader, Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import { type RelationRow, type RelationType, type RequestRow, relations, requests } from '../db/schema/index.ts';
import { notFound, refusal } from '../errors.ts';
import { changeRequest, lockRequest } from './change.ts';
import { maySee, seesInternals } from './policy.ts';

export const RELATION_ROLES = [
  'DUPLICATE_OF',
  'DUPLICATED_BY',
  'RELATES_TO',
  'BLOCKS',
  'BLOCKED_BY',
  'PARENT_OF',
  'CHILD_OF',
] as const;
export type RelationRole = (typeof RELATION_ROLES)[number];

/** A relation read from one of its requests. */
export interface RelationView {
  id: string;
  role: RelationRole;
  otherId: string;
}

/** Each role as the stored direction. */
const STORED: Record<RelationRole, { type: RelationType; inverse: boolean }> = {
  DUPLICATE_OF: { type: 'DUPLICATE_OF', inverse: false },
  DUPLICATED_BY: { type: 'DUPLICATE_OF', inverse: true },
  RELATES_TO: { type: 'RELATES_TO', inverse: false },
  BLOCKS: { type: 'BLOCKS', inverse: false },
  BLOCKED_BY: { type: 'BLOCKS', inverse: true },
  PARENT_OF: { type: 'PARENT_OF', inverse: false },
  CHILD_OF: { type: 'PARENT_OF', inverse: true },
};

const RELATIONS_MAX = 50;
const DEPTH_MAX = 50;

function roleOf(type: RelationType, inverse: boolean): RelationRole {
  if (type === 'RELATES_TO') return 'RELATES_TO';
  return RELATION_ROLES.find((role) => STORED[role].type === type && STORED[role].inverse === inverse)!;
}

/** A stored relation read from one side. */
const seenFrom = (row: RelationRow, id: string): RelationView => ({
  id: row.id,
  role: roleOf(row.type, row.fromId !== id),
  otherId: row.fromId === id ? row.toId : row.fromId,
});

/** The relations of many requests in one statement, whoever may see the others. */
export async function relationsOf(db: Reader, ids: readonly string[]): Promise<Map<string, RelationView[]>> {
  const wanted = [...new Set(ids)];
  const found = new Map<string, RelationView[]>(wanted.map((id) => [id, []]));
  if (wanted.length === 0) return found;
  const rows = await db
    .select()
    .from(relations)
    .where(or(inArray(relations.fromId, wanted), inArray(relations.toId, wanted)))
    .orderBy(relations.createdAt, relations.id);
  for (const row of rows) for (const id of [row.fromId, row.toId]) found.get(id)?.push(seenFrom(row, id));
  return found;
}

/** Whether `ancestor` is above `id` in the tree of parents. */
async function isAncestor(tx: Tx, ancestor: string, id: string): Promise<boolean> {
  const [found] = await tx.execute<{ found: boolean }>(sql`
    with recursive up as (
      select from_id as id, 1 as depth from relations where type = 'PARENT_OF' and to_id = ${id}
      union
      select r.from_id, up.depth + 1 from relations r join up on r.to_id = up.id
      where r.type = 'PARENT_OF' and up.depth < ${DEPTH_MAX}
    ) select exists (select 1 from up where id = ${ancestor}) as found`);
  return found!.found;
}

async function checkRelation(tx: Tx, type: RelationType, from: RequestRow, to: RequestRow): Promise<void> {
  const wrong = (message: string) => refusal('CONFLICT', message, ['otherKey']);
  const both = and(
    eq(relations.type, type),
    or(
      and(eq(relations.fromId, from.id), eq(relations.toId, to.id)),
      and(eq(relations.fromId, to.id), eq(relations.toId, from.id)),
    ),
  );
  const [known] = await tx.select({ fromId: relations.fromId }).from(relations).where(both);
  if (known)
    throw wrong(
      type === 'RELATES_TO' || known.fromId === from.id
        ? 'The two stand to each other like that already.'
        : 'The two stand to each other the other way round. Take that relation away first.',
    );
  if (type === 'PARENT_OF') {
    const [parent] = await tx
      .select({ n: count() })
      .from(relations)
      .where(and(eq(relations.type, 'PARENT_OF'), eq(relations.toId, to.id)));
    if (parent!.n > 0) throw wrong(`REQ-${to.number} is a part of another request already.`);
    if (await isAncestor(tx, to.id, from.id))
      throw wrong('A request cannot be a part of itself, not even by a detour.');
  }
  for (const one of [from, to]) {
    const of = or(eq(relations.fromId, one.id), eq(relations.toId, one.id));
    const [held] = await tx.select({ n: count() }).from(relations).where(of);
    if (held!.n >= RELATIONS_MAX) throw wrong(`REQ-${one.number} has ${RELATIONS_MAX} relations, which is the most.`);
  }
}

const staffOnly = () => refusal('FORBIDDEN', 'Only the desk relates requests.');

/** The other request, locked. The caller holds the one at hand. */
async function lockOther(tx: Tx, where: { number: number } | { id: string }): Promise<RequestRow | undefined> {
  const condition = 'id' in where ? eq(requests.id, where.id) : eq(requests.number, where.number);
  const [row] = await tx.select().from(requests).where(condition).for('update');
  return row;
}

/** One relation is one event on each of the two. */
async function tellBoth(ctx: Ctx, tx: Tx, row: RelationRow, from: RequestRow, to: RequestRow, removed: boolean) {
  for (const [request, other, inverse] of [
    [from, to, false],
    [to, from, true],
  ] as const) {
    const relation = { type: row.type, otherId: other.id, inverse, ...(removed ? { removed } : {}) };
    await changeRequest(ctx, tx, request, { event: { type: 'RELATED', internal: true, data: { relation } } });
  }
}

/** @throws Refusal NOT_FOUND, FORBIDDEN, INVALID, CONFLICT. */
export async function relateRequests(
  ctx: Ctx,
  input: { id: string; role: RelationRole; otherKey: string; idempotencyKey?: string | null },
): Promise<{ requestId: string }> {
  return once(ctx, 'relateRequests', { ...input }, async (tx) => {
    const { request, actor } = await lockRequest(ctx, tx, input.id);
    if (!seesInternals(actor, request)) throw staffOnly();
    const { type, inverse } = STORED[input.role];
    if (type === 'DUPLICATE_OF')
      throw refusal(
        'INVALID',
        'Duplicates are marked by the step “Mark as duplicate”, which also closes one of them.',
        ['role'],
      );
    const number = Number(/^REQ-(\d{1,12})$/i.exec(input.otherKey.trim())?.[1] ?? 0);
    if (number === request.number)
      throw refusal('INVALID', 'A request cannot stand to itself in any way. Give another key.', ['otherKey']);
    const other = number > 0 ? await lockOther(tx, { number }) : undefined;
    if (!other || !maySee(actor, other)) throw notFound('request', ['otherKey']);
    const [from, to] = inverse ? [other, request] : [request, other];
    await checkRelation(tx, type, from, to);
    const [made] = await tx
      .insert(relations)
      .values({ type, fromId: from.id, toId: to.id, createdById: actor.id, createdAt: ctx.now() })
      .returning();
    await tellBoth(ctx, tx, made!, from, to, false);
    return { requestId: request.id };
  });
}

/** @throws Refusal NOT_FOUND, FORBIDDEN, BLOCKED for a duplicate, which reopening parts. */
export async function unrelateRequests(
  ctx: Ctx,
  input: { id: string; relationId: string; idempotencyKey?: string | null },
): Promise<{ requestId: string }> {
  return once(ctx, 'unrelateRequests', { ...input }, async (tx) => {
    const { request, actor } = await lockRequest(ctx, tx, input.id);
    if (!seesInternals(actor, request)) throw staffOnly();
    const [row] = await tx.select().from(relations).where(eq(relations.id, input.relationId));
    if (!row || (row.fromId !== request.id && row.toId !== request.id)) throw notFound('relation', ['relationId']);
    const other = await lockOther(tx, { id: row.fromId === request.id ? row.toId : row.fromId });
    if (!other || !maySee(actor, other)) throw notFound('relation', ['relationId']);
    if (row.type === 'DUPLICATE_OF')
      throw refusal('BLOCKED', 'Reopen the duplicate instead: then the two part by themselves.', ['relationId']);
    await tx.delete(relations).where(eq(relations.id, row.id));
    const [from, to] = row.fromId === request.id ? [request, other] : [other, request];
    await tellBoth(ctx, tx, row, from, to, true);
    return { requestId: request.id };
  });
}
