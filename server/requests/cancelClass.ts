/**
 * Cancels a class of the calendar and carries the consequence to every request that depends on it, in one
 * transaction: attendance is revoked, a scheduled training goes back to planning, an open wish hears of it.
 */
import { and, inArray, or, sql } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { once } from '../db/once.ts';
import { requests } from '../db/schema/index.ts';
import { notFound, Refusal, refusal } from '../errors.ts';
import { kindOf } from '../kinds/index.ts';
import { holds, isClearedStaff } from '../people/policy.ts';
import { lockClassSession, markClassCancelled } from '../sessions/sessions.ts';
import { changeRequest } from './change.ts';
import { findTransition, guardInput } from './lifecycle.ts';
import { moveAsSystem } from './move.ts';

const REASON_MIN = 3;
const REASON_MAX = 1000;

/** @throws Refusal NOT_FOUND, FORBIDDEN, INVALID without a reason, STALE, CONFLICT when it is cancelled already. */
export async function cancelClassSession(
  ctx: Ctx,
  input: { id: string; reason: string; expectedVersion?: number | null; idempotencyKey?: string | null },
): Promise<{ classSessionId: string }> {
  const actor = requireActor(ctx);
  return once(ctx, 'cancelClassSession', { ...input }, async (tx) => {
    const session = await lockClassSession(tx, input.id);
    if (!session || (session.restricted && !isClearedStaff(actor))) throw notFound('class');
    if (!holds(actor, 'COORDINATOR')) throw refusal('FORBIDDEN', 'Only coordinators cancel classes.');
    if (input.expectedVersion != null && input.expectedVersion !== session.version) {
      throw new Refusal(
        [
          {
            code: 'STALE',
            message: 'Somebody changed this class since you opened it. Look at it again.',
            field: ['expectedVersion'],
          },
        ],
        { classSessionId: session.id },
      );
    }
    if (session.cancelledAt) throw refusal('CONFLICT', 'This class is cancelled already.');
    const reason = input.reason.trim();
    if (reason.length < REASON_MIN || reason.length > REASON_MAX) {
      throw refusal('INVALID', `Say why, in ${REASON_MIN} to ${REASON_MAX} characters.`, ['reason']);
    }
    await markClassCancelled(tx, session.id, reason, ctx.now());

    const dependent = await tx
      .select()
      .from(requests)
      .where(
        and(
          inArray(requests.category, ['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER']),
          or(
            sql`${requests.work} ->> 'classSessionId' = ${session.id}`,
            sql`${requests.answers} ->> 'classSessionId' = ${session.id}`,
          ),
        ),
      )
      // One order for everybody, so that two cancellations cannot wait for each other.
      .orderBy(requests.number)
      .for('update');
    for (const request of dependent) {
      const kind = kindOf(request.kind);
      const facts = (await kind.loadFacts(tx, [request])).get(request.id);
      const standing = guardInput(request, facts, ctx.now(), ctx.config.figures);
      if (findTransition(kind, 'classCancelled', standing)) {
        await moveAsSystem(ctx, tx, request, kind, 'classCancelled', { reason });
      } else {
        await changeRequest(ctx, tx, request, {
          event: {
            type: 'SCHEDULE_CHANGED',
            body: reason,
            data: {
              facts: [{ label: 'Class', value: 'The class asked for was cancelled. The desk looks for another.' }],
            },
          },
        });
      }
    }
    return { classSessionId: session.id };
  });
}
