/**
 * Takes the last act on a request back, while nobody has been told of it: `UNDO_SECONDS` after acts that asked for it.
 * Invariant: what is put back is what the event kept of before; the event stays, marked, and staff still see it.
 */
import { and, desc, eq, or } from 'drizzle-orm';
import { type Actor, type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import { type Before, type EventRow, relations, requestEvents, watchers } from '../db/schema/index.ts';
import { notFound, refusal } from '../errors.ts';
import { changeRequest, lockRequest, markUndone } from './change.ts';

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Until when this person may take an act back; null when they may not. Asked again by the verb. */
export function undoableUntil(event: EventRow, actor: Actor | null, now: Date): Date | null {
  const { actorId, announceAfter, announcedAt, undoneAt } = event;
  const open = announceAfter !== null && announcedAt === null && undoneAt === null && announceAfter > now;
  return open && actor?.id === actorId ? announceAfter : null;
}

/** Columns as they were, out of what the event kept. */
function columnsOf(before: Before) {
  const { state, stateSince, waitingSince, closedAt, assigneeId, labels, priority, snoozedUntil, work } = before;
  return {
    set: {
      ...(assigneeId !== undefined ? { assigneeId } : {}),
      ...(labels !== undefined ? { labels } : {}),
      ...(priority !== undefined ? { priority } : {}),
      ...(snoozedUntil !== undefined ? { snoozedUntil: instant(snoozedUntil) } : {}),
      ...(work !== undefined ? { work } : {}),
    },
    state:
      state === undefined
        ? {}
        : {
            state,
            stateSince: new Date(stateSince!),
            waitingSince: instant(waitingSince ?? null),
            closedAt: instant(closedAt ?? null),
          },
  };
}

async function takeBackRelations(tx: Tx, before: Before): Promise<void> {
  if (before.relationAdded) await tx.delete(relations).where(eq(relations.id, before.relationAdded));
  const added = before.watchersAdded ?? [];
  if (added.length === 0) return;
  await tx
    .delete(watchers)
    .where(or(...added.map((one) => and(eq(watchers.requestId, one.requestId), eq(watchers.personId, one.personId)))));
}

/** @throws Refusal NOT_FOUND for an event of somebody else, BLOCKED when it is too late or something followed. */
export async function undoRequestEvent(
  ctx: Ctx,
  input: { eventId: number; idempotencyKey?: string | null },
): Promise<{ requestId: string }> {
  return once(ctx, 'undoRequestEvent', { ...input }, async (tx) => {
    const actor = requireActor(ctx);
    const [found] = await tx
      .select({ requestId: requestEvents.requestId, actorId: requestEvents.actorId })
      .from(requestEvents)
      .where(eq(requestEvents.id, input.eventId));
    if (!found || found.actorId !== actor.id) throw notFound('act', ['eventId']);
    const { request } = await lockRequest(ctx, tx, found.requestId);
    const [last] = await tx
      .select()
      .from(requestEvents)
      .where(eq(requestEvents.requestId, request.id))
      .orderBy(desc(requestEvents.id))
      .limit(1);
    const event = last!;
    if (event.id !== input.eventId)
      throw refusal('BLOCKED', 'Something happened to this request since. Look at it as it is now.', ['eventId']);
    const { data } = event;
    if (!undoableUntil(event, actor, ctx.now()) || !data.before)
      throw refusal('BLOCKED', 'It is too late to take this back: people have been told.', ['eventId']);
    const { set, state } = columnsOf(data.before);
    await markUndone(ctx, tx, event.id);
    await takeBackRelations(tx, data.before);
    await changeRequest(ctx, tx, request, {
      set,
      restore: { columns: state, clocks: data.before.clocks ?? [] },
      event: { type: 'UNDONE', internal: true, data: { undid: event.id } },
    });
    return { requestId: request.id };
  });
}
