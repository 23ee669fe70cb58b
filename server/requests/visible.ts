/**
 * `policy.maySee` as SQL, for lists, counts and search. Every query over requests goes through it.
 * Invariant: agrees with `maySee`, row by row; `test/requests/visible.test.ts` compares them.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../ctx.ts';
import { requests } from '../db/schema/index.ts';
import { isCleared, isClearedStaff, isStaff } from '../people/policy.ts';

export function visibleTo(actor: Actor): SQL {
  if (isClearedStaff(actor)) return sql`true`;
  const asked = sql`${requests.requesterId} = ${actor.id} or ${requests.raisedById} = ${actor.id}`;
  const taught = sql`${requests.work} ->> 'trainerId' = ${actor.id}`;
  const owned = sql`${requests.work} ->> 'accountOwnerId' = ${actor.id}`;
  const restrictedToo = isCleared(actor) ? taught : sql`false`;
  const takesPart = sql`${requests.participantIds} @> array[${actor.id}::uuid]`;
  const others = isStaff(actor) ? sql`true` : sql`${takesPart} or ${taught} or ${owned}`;
  return sql`(${asked} or ${requests.assigneeId} = ${actor.id} or ${restrictedToo} or (not ${requests.restricted} and (${others})))`;
}
