/**
 * The one writer of requests and their events. Every verb ends here: the row, ONE event and ONE job, in the verb's
 * transaction, so that nothing is announced that did not commit and nothing that committed goes unannounced.
 * Invariant: nobody else writes `state`, `category`, `waiting_since`, `closed_at` or inserts into `request_events`.
 */
import { eq } from 'drizzle-orm';
import { type Actor, type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { type EventData, type EventType, type RequestRow, requestEvents, requests } from '../db/schema/index.ts';
import { notFound, Refusal } from '../errors.ts';
import type { Kind } from '../kinds/define.ts';
import { kindOf } from '../kinds/index.ts';
import { addBusinessDays } from './businessTime.ts';
import { stateOf } from './lifecycle.ts';
import { maySee } from './policy.ts';

export interface NewEvent {
  type: EventType;
  internal?: boolean;
  /** Plain text somebody wrote. */
  body?: string | null;
  data?: EventData;
}

type Writable = Pick<
  RequestRow,
  'title' | 'answers' | 'work' | 'labels' | 'restricted' | 'assigneeId' | 'searchText' | 'mailSubject'
>;

export interface Change {
  /** Columns to write; the version rises when there are any. */
  set?: Partial<Writable>;
  /** The state to go to; `move` alone gives one. */
  to?: string;
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

/** Appends an event and enqueues its announcement. */
export async function appendEvent(
  ctx: Ctx,
  tx: Tx,
  requestId: string,
  event: NewEvent & { fromState?: string | null; toState?: string | null },
): Promise<number> {
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
      at: ctx.now(),
    })
    .returning({ id: requestEvents.id });
  const eventId = row!.id;
  await ctx.jobs.enqueue(tx, 'announce', { eventId });
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

/** Writes a change of a locked request. Returns the row as it is now and the event's id. */
export async function changeRequest(
  ctx: Ctx,
  tx: Tx,
  request: RequestRow,
  change: Change,
): Promise<{ request: RequestRow; eventId: number }> {
  const now = ctx.now();
  const kind = kindOf(request.kind);
  const moved = change.to !== undefined ? stateColumns(kind, change.to, now) : {};
  const changesRow = change.to !== undefined || Object.keys(change.set ?? {}).length > 0;
  const [after] = await tx
    .update(requests)
    .set({ ...change.set, ...moved, updatedAt: now, ...(changesRow ? { version: request.version + 1 } : {}) })
    .where(eq(requests.id, request.id))
    .returning();
  const eventId = await appendEvent(ctx, tx, request.id, {
    ...change.event,
    fromState: change.to !== undefined ? request.state : null,
    toState: change.to ?? null,
  });
  if (change.to !== undefined) await startTimers(ctx, tx, kind, request.id, change.to, now);
  return { request: after!, eventId };
}
