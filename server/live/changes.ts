/**
 * Changes of requests as one follower hears of them.
 * Invariant: who may see a request neither before nor after a change hears nothing; who could and no longer can hears
 * that it is gone, and not why; internal events are for staff alone.
 */
import { inArray } from 'drizzle-orm';
import type { Actor } from '../ctx.ts';
import type { Reader } from '../db/client.ts';
import { type EventRow, type RequestRow, requestEvents, requests } from '../db/schema/index.ts';
import { maySee, seesInternals } from '../requests/policy.ts';

export interface ChangedRequest {
  /** The uuid of the request, and its kind for the global id. */
  requestId: string;
  kind: RequestRow['kind'];
  request: RequestRow | null;
  event: EventRow | null;
}

export async function changesOf(db: Reader, actor: Actor, ids: number[], only: string | null) {
  if (ids.length === 0) return [];
  const events = await db.select().from(requestEvents).where(inArray(requestEvents.id, ids)).orderBy(requestEvents.id);
  const mine = only ? events.filter((event) => event.requestId === only) : events;
  if (mine.length === 0) return [];
  const rows = await db
    .select()
    .from(requests)
    .where(inArray(requests.id, [...new Set(mine.map((event) => event.requestId))]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return mine.flatMap((event) => changeFor(actor, byId.get(event.requestId), event) ?? []);
}

/** One change for one person; null when they hear nothing of it. */
export function changeFor(actor: Actor, request: RequestRow | undefined, event: EventRow): ChangedRequest | null {
  if (!request) return null;
  const about = { requestId: request.id, kind: request.kind };
  if (maySee(actor, request)) {
    if (event.internal && !seesInternals(actor, request)) return null;
    const hidden = event.undoneAt !== null && !seesInternals(actor, request);
    return { ...about, request, event: hidden ? null : event };
  }
  const was = { ...request, ...(event.data.before as Partial<RequestRow> | undefined) };
  return maySee(actor, was) ? { ...about, request: null, event: null } : null;
}
