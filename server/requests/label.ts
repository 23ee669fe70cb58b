/** Replaces a request's labels: marks for the desk, no rule ever hangs on one. */
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import { refusal } from '../errors.ts';
import { changeRequest, lockRequest } from './change.ts';
import { seesInternals } from './policy.ts';

const LABELS_MAX = 20;
const LABEL_MAX = 40;

/** @throws Refusal FORBIDDEN, INVALID, STALE. */
export async function labelRequest(
  ctx: Ctx,
  input: {
    id: string;
    labels: string[];
    undoable?: boolean | null;
    expectedVersion?: number | null;
    idempotencyKey?: string | null;
  },
): Promise<{ requestId: string; eventId: number | null }> {
  return once(ctx, 'labelRequest', { ...input }, async (tx) => {
    const { request, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    if (!seesInternals(actor, request)) throw refusal('FORBIDDEN', 'Labels are for the desk.');
    const labels = [
      ...new Set(input.labels.map((label) => label.trim().toLowerCase()).filter((label) => label !== '')),
    ];
    if (labels.length > LABELS_MAX) throw refusal('INVALID', `At most ${LABELS_MAX} labels, please.`, ['labels']);
    const long = labels.findIndex((label) => label.length > LABEL_MAX);
    if (long >= 0) throw refusal('INVALID', `A label has at most ${LABEL_MAX} characters.`, ['labels', String(long)]);
    const before = request.labels.join(', ') || null;
    const after = labels.join(', ') || null;
    if (before === after) return { requestId: request.id, eventId: null };
    const { eventId } = await changeRequest(ctx, tx, request, {
      set: { labels },
      event: {
        type: 'LABELLED',
        internal: true,
        undoable: input.undoable ?? false,
        data: { changes: [{ field: 'labels', label: 'Labels', before, after }] },
      },
    });
    return { requestId: request.id, eventId };
  });
}
