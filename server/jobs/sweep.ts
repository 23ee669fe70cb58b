/**
 * Picks up what a dead process left, from the rows alone: events nobody announced, deliveries due or with a lease that
 * ran out. Jobs make things quick; this makes them certain, even if every job were lost.
 */
import { and, asc, isNull, lt, lte, or } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { deliveries, requestEvents } from '../db/schema/index.ts';
import { isAbandoned, isDue } from '../messages/deliver.ts';

/** Younger than this is on its way by its own job. */
const GRACE_MS = 5_000;
const MOST_AT_ONCE = 500;

export interface Swept {
  eventIds: number[];
  deliveryIds: string[];
}

export async function findLeftovers(ctx: Ctx, graceMs = GRACE_MS): Promise<Swept> {
  const now = ctx.now();
  const before = new Date(now.getTime() - graceMs);
  const events = await ctx.db
    .select({ id: requestEvents.id })
    .from(requestEvents)
    .where(
      and(
        isNull(requestEvents.announcedAt),
        or(isNull(requestEvents.announceAfter), lte(requestEvents.announceAfter, now)),
        graceMs ? lt(requestEvents.at, before) : undefined,
      ),
    )
    .orderBy(asc(requestEvents.id))
    .limit(MOST_AT_ONCE);
  const due = await ctx.db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(or(isDue(before), isAbandoned(now)))
    .orderBy(asc(deliveries.eventId))
    .limit(MOST_AT_ONCE);
  return { eventIds: events.map(({ id }) => id), deliveryIds: due.map(({ id }) => id) };
}
