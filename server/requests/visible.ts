/**
 * `policy.maySee` as SQL, for lists, counts and search. Every query over requests goes through it.
 * Invariant: agrees with `maySee`, row by row; `test/requests/visible.test.ts` compares them.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../ctx.ts';
import { requests } from '../db/schema/index.ts';
import { isCleared, isStaff } from '../people/policy.ts';

export function visibleTo(actor: Actor): SQL {
  const party = sql`(${requests.requesterId} = ${actor.id} or ${requests.raisedById} = ${actor.id} or ${requests.assigneeId} = ${actor.id})`;
  if (isStaff(actor) && isCleared(actor)) return sql`true`;
  if (isStaff(actor)) return sql`(not ${requests.restricted} or ${party})`;
  return sql`(${party} or (not ${requests.restricted} and (${requests.work} ->> 'trainerId' = ${actor.id} or ${requests.work} ->> 'accountOwnerId' = ${actor.id})))`;
}
