/**
 * The one writer of requests and their events. Every verb ends here: the row, ONE event and ONE job, in the verb's
 * transaction, so that nothing is announced that did not commit and nothing that committed goes unannounced.
 * Invariant: nobody else writes `state`, `category`, `waiting_since`, `closed_at` or inserts into `request_events`.
 */
import { eq, inArray, sql } from 'drizzle-orm';
import { type Actor, type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import {
  type Before,
  type EventData,
  type EventType,
  type RequestRow,
  requestEvents,
  requests,
} from '../db/schema/index.ts';
import { notFound, Refusal } from '../errors.ts';
import type { Kind } from '../kinds/define.ts';
import { kindOf } from '../kinds/index.ts';
import { addBusinessDays } from './businessTime.ts';
import { clocksAfter } from './clocks.ts';
import { stateOf } from './lifecycle.ts';
import { maySee } from './policy.ts';

export interface NewEvent {
  type: EventType;
  internal?: boolean;
  /** Plain text somebody wrote. */
  body?: string | null;
  data?: EventData;
  /** Tell nobody for `UNDO_SECONDS`, so that it can be taken back. */
  undoable?: boolean;
}

type Writable = Pick<
  RequestRow,
  | 'title'
  | 'answers'
  | 'work'
  | 'labels'
  | 'restricted'
  | 'assigneeId'
  | 'searchText'
  | 'mailSubject'
  | 'priority'
  | 'snoozedUntil'
  | 'company'
  | 'participantIds'
>;

/** How long an act that asked for it may be taken back; nobody is told before. */
export const UNDO_SECONDS = 10;

export interface Change {
  /** Columns to write; the version rises when there are any. */
  set?: Partial<Writable>;
  /** The state to go to; `move` alone gives one. */
  to?: string;
  /** The state as it was before an act that is taken back; `undo` alone gives one. */
  restore?: {
    columns: Partial<Pick<RequestRow, 'state' | 'stateSince' | 'waitingSince' | 'closedAt'>>;
    clocks: unknown[];
  };
  event: NewEvent;
}

/**
 * Reads and locks one request for a verb. Authorises before anything else is looked at.
 * @throws Refusal NOT_FOUND for what is not there or not for the actor, STALE with the current request.
 */
export async function lockRequest(
  ctx: Ctx,
  tx: Tx,
  id: string,
  expectedVersion?: number | null,
): Promise<{ request: RequestRow; kind: Kind; actor: Actor }> {
  const actor = requireActor(ctx);
  const [request] = await tx.select().from(requests).where(eq(requests.id, id)).for('update');
  if (!request || !maySee(actor, request)) throw notFound();
  if (expectedVersion != null && expectedVersion !== request.version) {
    throw new Refusal(
      [
        {
          code: 'STALE',
          message: 'Somebody changed this request since you opened it. Look at it as it is now and try again.',
          field: ['expectedVersion'],
        },
      ],
      { requestId: request.id },
    );
  }
  return { request, kind: kindOf(request.kind), actor };
}

const CLOSED = new Set(['DONE', 'DECLINED', 'WITHDRAWN']);

/** The columns that follow from a state. */
export function stateColumns(kind: Kind, state: string, now: Date) {
  const { category } = stateOf(kind, state);
  return {
    state,
    category,
    stateSince: now,
    waitingSince: category === 'WAITING_ON_REQUESTER' ? now : null,
    closedAt: CLOSED.has(category) ? now : null,
  };
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The columns about to change, as they are. */
function beforeOf(request: RequestRow, change: Change): Before {
  const { set = {}, to } = change;
  return {
    ...(to !== undefined
      ? {
          state: request.state,
          stateSince: request.stateSince.toISOString(),
          waitingSince: iso(request.waitingSince),
          closedAt: iso(request.closedAt),
        }
      : {}),
    ...('assigneeId' in set ? { assigneeId: request.assigneeId } : {}),
    ...('restricted' in set ? { restricted: request.restricted } : {}),
    ...('participantIds' in set ? { participantIds: request.participantIds } : {}),
    ...('labels' in set ? { labels: request.labels } : {}),
    ...('priority' in set ? { priority: request.priority } : {}),
    ...('snoozedUntil' in set ? { snoozedUntil: iso(request.snoozedUntil) } : {}),
    ...('work' in set ? { work: request.work } : {}),
  };
}

/**
 * Appends an event and enqueues its announcement. A trigger of the table wakes whoever follows the events live
 * (`LISTEN foyer_events`) when the transaction commits.
 */
export async function appendEvent(
  ctx: Ctx,
  tx: Tx,
  requestId: string,
  event: NewEvent & { fromState?: string | null; toState?: string | null },
): Promise<number> {
  const now = ctx.now();
  const announceAfter = event.undoable ? new Date(now.getTime() + UNDO_SECONDS * 1000) : null;
  const [row] = await tx
    .insert(requestEvents)
    .values({
      requestId,
      type: event.type,
      actorId: ctx.actor?.id ?? null,
      internal: event.internal ?? false,
      fromState: event.fromState ?? null,
      toState: event.toState ?? null,
      body: event.body ?? null,
      data: event.data ?? {},
      at: now,
      announceAfter,
    })
    .returning({ id: requestEvents.id });
  const eventId = row!.id;
  await ctx.jobs.enqueue(tx, 'announce', { eventId }, announceAfter ? { startAfter: announceAfter } : undefined);
  return eventId;
}

/** Sets what the lifecycle does by itself after some business days in the state just entered. */
export async function startTimers(
  ctx: Ctx,
  tx: Tx,
  kind: Kind,
  requestId: string,
  state: string,
  now: Date,
): Promise<void> {
  for (const timer of kind.lifecycle.timers ?? []) {
    if (timer.state !== state) continue;
    const startAfter = addBusinessDays(now, ctx.config.figures[timer.after], ctx.config.calendar);
    const stateSince = now.toISOString();
    if (timer.act === 'remind') await ctx.jobs.enqueue(tx, 'remind', { requestId, stateSince }, { startAfter });
    else await ctx.jobs.enqueue(tx, 'auto-move', { requestId, stateSince, action: timer.act.action }, { startAfter });
  }
}

/** Whoever asked says something, or it ends: then it is no longer put off. */
function wakes(ctx: Ctx, request: RequestRow, change: Change): Partial<Writable> {
  if (request.snoozedUntil === null || change.set?.snoozedUntil !== undefined) return {};
  const ends = change.to !== undefined && CLOSED.has(stateOf(kindOf(request.kind), change.to).category);
  const asker = ctx.actor !== null && (ctx.actor.id === request.requesterId || ctx.actor.id === request.raisedById);
  return ends || asker ? { snoozedUntil: null } : {};
}

/** Nobody will be told of an event that was taken back. */
export async function markUndone(ctx: Ctx, tx: Tx, eventId: number): Promise<void> {
  const now = ctx.now();
  await tx.update(requestEvents).set({ undoneAt: now, announcedAt: now }).where(eq(requestEvents.id, eventId));
}

/** Writes a change of a locked request. Returns the row as it is now and the event's id. */
export async function changeRequest(
  ctx: Ctx,
  tx: Tx,
  request: RequestRow,
  change: Change,
): Promise<{ request: RequestRow; eventId: number }> {
  const now = ctx.now();
  const kind = kindOf(request.kind);
  const { restore } = change;
  const set = { ...change.set, ...wakes(ctx, request, change) };
  const moved = change.to !== undefined ? stateColumns(kind, change.to, now) : {};
  const restored = restore
    ? { ...restore.columns, category: stateOf(kind, restore.columns.state ?? request.state).category }
    : {};
  const changesRow = change.to !== undefined || restore !== undefined || Object.keys(set).length > 0;
  const clocks = await clocksAfter(ctx, tx, {
    before: request,
    after: { ...request, ...set, ...moved, ...restored },
    event: change.event,
    ...(restore?.clocks ? { restore: restore.clocks } : {}),
  });
  const [after] = await tx
    .update(requests)
    .set({
      ...set,
      ...moved,
      ...restored,
      ...clocks.columns,
      updatedAt: now,
      ...(changesRow ? { version: request.version + 1 } : {}),
    })
    .where(eq(requests.id, request.id))
    .returning();
  const before = beforeOf(request, { ...change, set });
  if (change.event.undoable) before.clocks = clocks.was;
  const eventId = await appendEvent(ctx, tx, request.id, {
    ...change.event,
    data: {
      ...change.event.data,
      ...(Object.keys(before).length > 0 ? { before: { ...before, ...change.event.data?.before } } : {}),
    },
    fromState: change.to !== undefined ? request.state : null,
    toState: change.to ?? null,
  });
  if (change.to !== undefined) await startTimers(ctx, tx, kind, request.id, change.to, now);
  return { request: after!, eventId };
}

/** Starts the clocks of a request just made. */
export async function startClocks(ctx: Ctx, tx: Tx, request: RequestRow, event: NewEvent): Promise<void> {
  const { columns } = await clocksAfter(ctx, tx, { before: null, after: request, event });
  if (Object.keys(columns).length > 0) await tx.update(requests).set(columns).where(eq(requests.id, request.id));
}

/** Words to be found by are no change of the request: no event, no version. */
export async function rewriteSearchText(tx: Tx, requestId: string, searchText: string): Promise<void> {
  await tx.update(requests).set({ searchText }).where(eq(requests.id, requestId));
}

/** When the nearest clock of each is due, after their clocks were set anew: no change of the requests themselves. */
export async function rereadDue(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .update(requests)
    .set({ dueAt: sql`(select min(c.due_at) from request_clocks c where c.request_id = ${requests.id})` })
    .where(inArray(requests.id, [...ids]));
}
