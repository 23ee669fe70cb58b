/** The timeline of a request: its events in order, internal ones for staff alone, each with a sentence that says it. */
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { type EventRow, type RequestRow, requestEvents } from '../db/schema/index.ts';
import type { Kind } from '../kinds/define.ts';
import { clockWords } from './eventTitle.ts';
import { stateOf } from './lifecycle.ts';
import { seesInternals } from './policy.ts';

/** Events after a position, at most `first + 1`. The caller has shown that the request may be seen. */
export async function listEvents(
  ctx: Ctx,
  request: RequestRow,
  first: number,
  after: number | null,
): Promise<EventRow[]> {
  const actor = requireActor(ctx);
  return ctx.db
    .select()
    .from(requestEvents)
    .where(
      and(
        eq(requestEvents.requestId, request.id),
        seesInternals(actor, request)
          ? undefined
          : and(eq(requestEvents.internal, false), isNull(requestEvents.undoneAt)),
        after === null ? undefined : gt(requestEvents.id, after),
      ),
    )
    .orderBy(asc(requestEvents.id))
    .limit(first + 1);
}

const listed = (labels: readonly string[]): string =>
  labels.length <= 3 ? labels.join(', ') : `${labels.slice(0, 3).join(', ')} and ${labels.length - 3} more`;

/** Whoever takes themselves out leaves. */
const leftOrTaken = (who: string, whom: string): string =>
  who === whom ? `${who} left the conversation` : `${who} took ${whom} out of the conversation`;

/**
 * The sentence of an event, the same on the timeline and in mails. `actor` is the name of who did it, null for Foyer
 * itself; `assignee` the name of the person it was given to.
 */
export function summaryOf(event: EventRow, kind: Kind, actor: string | null, assignee: string | null): string {
  const who = actor ?? 'Foyer';
  const changes = event.data.changes ?? [];
  switch (event.type) {
    case 'SUBMITTED':
      return assignee ? `${who} submitted it, and it went to ${assignee}, on duty` : `${who} submitted it`;
    case 'MOVED': {
      const { action } = event.data;
      const transition = kind.lifecycle.transitions.find(
        (t) => t.action === action && (event.fromState === null || t.from.includes(event.fromState)),
      );
      const to = event.toState ? stateOf(kind, event.toState).label : '';
      return `${who} ${transition?.summary ?? `moved it to “${to}”`}`;
    }
    case 'ASSIGNED':
      return event.data.assigneeId
        ? `${who} assigned it to ${assignee ?? 'somebody'}`
        : `${who} took it off the assignee`;
    case 'COMMENTED':
      if (event.internal) return `${who} left an internal note`;
      return event.body ? `${who} commented` : `${who} sent files`;
    case 'EDITED':
      return `${who} changed ${listed(changes.map((change) => change.label.toLowerCase()))}`;
    case 'ROSTER_CHANGED':
      return `${who} updated the roster`;
    case 'RESTRICTION_CHANGED':
      return changes[0]?.after === 'Yes' ? `${who} marked it as restricted` : `${who} lifted the restriction`;
    case 'LABELLED':
      return `${who} set the labels to ${changes[0]?.after ?? 'none'}`;
    case 'WATCHERS_CHANGED':
      return changes[0]?.after
        ? `${changes[0].after} watches it now`
        : `${changes[0]?.before ?? 'Somebody'} no longer watches it`;
    case 'REMINDED':
      return 'Foyer reminded the requester';
    case 'SCHEDULE_CHANGED':
      return 'The class it depends on changed';
    case 'PARTICIPANTS_CHANGED':
      return changes[0]?.after
        ? `${who} added ${changes[0].after} to the conversation`
        : leftOrTaken(who, changes[0]?.before ?? 'somebody');
    case 'PRIORITISED':
      return `${who} set the priority to ${changes[0]?.after ?? 'normal'}`;
    case 'SNOOZED':
      return changes[0]?.after ? `${who} snoozed it` : `${who} brought it back`;
    case 'WOKEN':
      return 'It is back from being snoozed';
    case 'RELATED':
      return event.data.relation?.removed ? `${who} took a relation away` : `${who} related it to another request`;
    case 'CLOCK_WARNED':
      return `${clockWords(event)} is due soon`;
    case 'CLOCK_BREACHED':
      return `${clockWords(event)} is late`;
    case 'UNDONE':
      return `${who} took that back`;
  }
}
