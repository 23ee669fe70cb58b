/**
 * What time does to a request: reminders and moves that Foyer makes by itself. Run by jobs set at the entry of a state.
 * Invariant: a timer acts only if the request still stands as it did when the timer was set; otherwise it is spent.
 */
import { and, eq } from 'drizzle-orm';
import type { Ctx, JobData } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { type RequestRow, requests } from '../db/schema/index.ts';
import { kindOf } from '../kinds/index.ts';
import { changeRequest } from './change.ts';
import { moveAsSystem } from './move.ts';

async function stillStanding(tx: Tx, data: { requestId: string; stateSince: string }): Promise<RequestRow | undefined> {
  const since = new Date(data.stateSince);
  const standing = and(eq(requests.id, data.requestId), eq(requests.stateSince, since));
  const [request] = await tx.select().from(requests).where(standing).for('update');
  return request;
}

/** Tells the requester again that the request waits for them. Returns whether it did. */
export async function remindRequester(ctx: Ctx, data: JobData['remind']): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const request = await stillStanding(tx, data);
    if (request?.category !== 'WAITING_ON_REQUESTER') return false;
    await changeRequest(ctx, tx, request, { event: { type: 'REMINDED' } });
    return true;
  });
}

/** Brings a snoozed request back. Returns whether it did. */
export async function wake(ctx: Ctx, data: JobData['wake']): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const snoozed = and(eq(requests.id, data.requestId), eq(requests.snoozedUntil, new Date(data.until)));
    const [request] = await tx.select().from(requests).where(snoozed).for('update');
    if (!request) return false;
    await changeRequest(ctx, tx, request, { set: { snoozedUntil: null }, event: { type: 'WOKEN', internal: true } });
    return true;
  });
}

/** Takes a transition meant for Foyer itself. Returns whether it did. */
export async function autoMove(ctx: Ctx, data: JobData['auto-move']): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const request = await stillStanding(tx, data);
    if (!request) return false;
    await moveAsSystem(ctx, tx, request, kindOf(request.kind), data.action);
    return true;
  });
}
