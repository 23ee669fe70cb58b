/**
 * The calendar as a list, soonest first: only classes that exist for the person asking.
 * A place is taken by an observer who is confirmed, or known to have come.
 */
import { and, asc, eq, gt, gte, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../ctx.ts';
import type { Reader } from '../db/client.ts';
import { type ClassSessionRow, classSessions } from '../db/schema/index.ts';
import { seesCancelledClasses, seesRestrictedClasses } from './policy.ts';

export interface CalendarFilter {
  courseSku?: string | null;
  /** Ends at or after this; now when left out. */
  from?: Date | null;
  to?: Date | null;
  /** Only those one may ask to observe. */
  observable?: boolean | null;
  audience?: ClassSessionRow['audience'] | null;
  includeCancelled?: boolean | null;
}

/** Start and id of the last row before the page. */
export type CalendarCursor = readonly [startsAt: string, id: string];

export const cursorOfClass = (row: ClassSessionRow): CalendarCursor => [row.startsAt.toISOString(), row.id];

const placesTaken = sql`(
  select count(*) from requests r
  where r.kind = 'AUDIT_ATTENDANCE' and r.state in ('CONFIRMED', 'ATTENDED')
    and r.work->>'classSessionId' = ${classSessions.id}::text)`;

function visibleTo(actor: Actor | null): SQL | undefined {
  if (seesRestrictedClasses(actor)) return undefined;
  const open = eq(classSessions.restricted, false);
  if (!actor) return open;
  return or(open, eq(classSessions.trainerId, actor.id), eq(classSessions.accountOwnerId, actor.id));
}

const observable = (now: Date): SQL | undefined =>
  and(
    eq(classSessions.audience, 'CUSTOMER'),
    eq(classSessions.observersAllowed, true),
    isNull(classSessions.cancelledAt),
    gt(classSessions.startsAt, now),
    sql`${classSessions.observerPlaces} > ${placesTaken}`,
  );

/** At most `limit` classes after the cursor. */
export async function listClassSessions(
  db: Reader,
  viewer: { actor: Actor | null; now: Date },
  filter: CalendarFilter,
  after: CalendarCursor | null,
  limit: number,
): Promise<ClassSessionRow[]> {
  const withCancelled = filter.includeCancelled === true && seesCancelledClasses(viewer.actor);
  return db
    .select()
    .from(classSessions)
    .where(
      and(
        visibleTo(viewer.actor),
        withCancelled ? undefined : isNull(classSessions.cancelledAt),
        gte(classSessions.endsAt, filter.from ?? viewer.now),
        filter.to ? lt(classSessions.startsAt, filter.to) : undefined,
        filter.courseSku ? eq(classSessions.courseSku, filter.courseSku) : undefined,
        filter.audience ? eq(classSessions.audience, filter.audience) : undefined,
        filter.observable === true ? observable(viewer.now) : undefined,
        filter.observable === false ? sql`not (${observable(viewer.now)})` : undefined,
        after
          ? sql`(${classSessions.startsAt}, ${classSessions.id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(classSessions.startsAt), asc(classSessions.id))
    .limit(limit);
}
