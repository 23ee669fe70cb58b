/**
 * Marks a request as restricted (US public sector), or no longer. Marking is the safe direction and open to the desk
 * and to the person who asked; lifting the mark is for cleared staff of its desk.
 */
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import { refusal } from '../errors.ts';
import { isClearedStaff } from '../people/policy.ts';
import { changeRequest, lockRequest } from './change.ts';
import { capacitiesOf } from './policy.ts';
import { mailSubjectOf } from './submit.ts';

const REASON_MIN = 3;
const REASON_MAX = 1000;

/** @throws Refusal FORBIDDEN, INVALID without a reason, STALE. */
export async function restrictRequest(
  ctx: Ctx,
  input: {
    id: string;
    restricted: boolean;
    reason: string;
    expectedVersion?: number | null;
    idempotencyKey?: string | null;
  },
): Promise<{ requestId: string }> {
  return once(ctx, 'restrictRequest', { ...input }, async (tx) => {
    const { request, kind, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    const capacities = capacitiesOf(actor, request, kind);
    if (
      input.restricted
        ? !capacities.has('DESK') && !capacities.has('REQUESTER')
        : !capacities.has('DESK') || !isClearedStaff(actor)
    ) {
      const who = input.restricted ? 'the desk or the person who asked' : 'cleared staff of its desk';
      throw refusal('FORBIDDEN', `This is for ${who}.`);
    }
    const reason = input.reason.trim();
    if (reason.length < REASON_MIN || reason.length > REASON_MAX) {
      throw refusal('INVALID', `Say why, in ${REASON_MIN} to ${REASON_MAX} characters.`, ['reason']);
    }
    if (request.restricted === input.restricted) return { requestId: request.id };
    await changeRequest(ctx, tx, request, {
      set: {
        restricted: input.restricted,
        // Secrecy before threading: from here on no subject may name the customer.
        ...(input.restricted ? { mailSubject: mailSubjectOf(request.number, '', true) } : {}),
      },
      event: {
        type: 'RESTRICTION_CHANGED',
        body: reason,
        data: {
          changes: [
            {
              field: 'restricted',
              label: 'Restricted',
              before: request.restricted ? 'Yes' : 'No',
              after: input.restricted ? 'Yes' : 'No',
            },
          ],
        },
      },
    });
    return { requestId: request.id };
  });
}
