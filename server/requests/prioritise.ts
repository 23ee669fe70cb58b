/** Sets how urgent the desk takes a request to be; its clocks are measured against the targets of that priority. */
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import type { Priority } from '../db/schema/index.ts';
import { refusal } from '../errors.ts';
import { changeRequest, lockRequest } from './change.ts';
import { capacitiesOf, isOpen } from './policy.ts';

const WORDS: Record<Priority, string> = { LOW: 'Low', NORMAL: 'Normal', HIGH: 'High', URGENT: 'Urgent' };

/** @throws Refusal FORBIDDEN, BLOCKED when closed, STALE. */
export async function prioritiseRequest(
  ctx: Ctx,
  input: {
    id: string;
    priority: Priority;
    undoable?: boolean | null;
    expectedVersion?: number | null;
    idempotencyKey?: string | null;
  },
): Promise<{ requestId: string; eventId: number | null }> {
  return once(ctx, 'prioritiseRequest', { ...input }, async (tx) => {
    const { request, kind, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    if (!capacitiesOf(actor, request, kind).has('DESK')) throw refusal('FORBIDDEN', 'Only the desk sets priorities.');
    if (!isOpen(request)) throw refusal('BLOCKED', 'This request is closed. Reopen it first.');
    const { priority } = input;
    if (priority === request.priority) return { requestId: request.id, eventId: null };
    const { eventId } = await changeRequest(ctx, tx, request, {
      set: { priority },
      event: {
        type: 'PRIORITISED',
        internal: true,
        undoable: input.undoable ?? false,
        data: {
          changes: [{ field: 'priority', label: 'Priority', before: WORDS[request.priority], after: WORDS[priority] }],
        },
      },
    });
    return { requestId: request.id, eventId };
  });
}
