/**
 * Puts a request out of the inbox until a moment, or brings it back. Its clocks run on: putting off is the desk's own
 * affair. Whatever the person who asked says brings it back at once (`change.ts`).
 */
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import { refusal } from '../errors.ts';
import { changeRequest, lockRequest } from './change.ts';
import { capacitiesOf, isOpen } from './policy.ts';

const LONGEST_MS = 366 * 86_400_000;

export interface SnoozeInput {
  id: string;
  /** Null brings it back. */
  until?: Date | null;
  undoable?: boolean | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

/** @throws Refusal FORBIDDEN, BLOCKED when closed, INVALID, STALE. */
export async function snoozeRequest(
  ctx: Ctx,
  input: SnoozeInput,
): Promise<{ requestId: string; eventId: number | null }> {
  return once(ctx, 'snoozeRequest', { ...input }, async (tx) => {
    const { request, kind, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    if (!capacitiesOf(actor, request, kind).has('DESK')) throw refusal('FORBIDDEN', 'Only the desk snoozes requests.');
    if (!isOpen(request)) throw refusal('BLOCKED', 'This request is closed. There is nothing to come back to.');
    const until = input.until ?? null;
    if (until) {
      const ahead = until.getTime() - ctx.now().getTime();
      if (!(ahead > 0)) throw refusal('INVALID', 'Choose a time that is still to come.', ['until']);
      if (ahead > LONGEST_MS) throw refusal('INVALID', 'Choose a time within a year.', ['until']);
    }
    if (until?.getTime() === request.snoozedUntil?.getTime()) return { requestId: request.id, eventId: null };
    const change = { field: 'snoozedUntil', label: 'Snoozed until' };
    const { eventId } = await changeRequest(ctx, tx, request, {
      set: { snoozedUntil: until },
      event: {
        type: 'SNOOZED',
        internal: true,
        undoable: input.undoable ?? false,
        data: {
          changes: [
            {
              ...change,
              before: request.snoozedUntil?.toISOString() ?? null,
              after: until?.toISOString() ?? null,
            },
          ],
        },
      },
    });
    if (until) {
      await ctx.jobs.enqueue(tx, 'wake', { requestId: request.id, until: until.toISOString() }, { startAfter: until });
    }
    return { requestId: request.id, eventId };
  });
}
