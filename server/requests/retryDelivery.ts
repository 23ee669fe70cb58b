/** Tries a failed or dead mail again, at the wish of staff who may see its request. */
import { eq } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { once } from '../db/once.ts';
import { deliveries, requestEvents, requests } from '../db/schema/index.ts';
import { notFound, refusal } from '../errors.ts';
import { seesInternals } from './policy.ts';

const WHY_NOT: Partial<Record<(typeof deliveries.$inferSelect)['state'], string>> = {
  SENT: 'This mail was sent: the mail server took it. Nothing needs trying again.',
  QUEUED: 'This mail is about to be sent. Look again in a moment.',
  SENDING: 'This mail is being sent right now. Look again in a moment.',
  SKIPPED: 'This mail was not sent on purpose: the person chose not to hear of it, or may no longer see the request.',
};

/** @throws Refusal NOT_FOUND for what is not there or not for the actor, CONFLICT when there is nothing to try again. */
export async function retryDelivery(
  ctx: Ctx,
  input: { id: string; idempotencyKey?: string | null },
): Promise<{ deliveryId: string }> {
  const actor = requireActor(ctx);
  return once(ctx, 'retryDelivery', { ...input }, async (tx) => {
    const [found] = await tx
      .select({ delivery: deliveries, request: requests })
      .from(deliveries)
      .innerJoin(requestEvents, eq(requestEvents.id, deliveries.eventId))
      .innerJoin(requests, eq(requests.id, requestEvents.requestId))
      .where(eq(deliveries.id, input.id))
      .for('update', { of: deliveries });
    if (!found || !seesInternals(actor, found.request)) throw notFound('delivery');
    const whyNot = WHY_NOT[found.delivery.state];
    if (whyNot) throw refusal('CONFLICT', whyNot, ['id']);
    await tx
      .update(deliveries)
      .set({ state: 'QUEUED', nextAttemptAt: ctx.now(), giveUpAt: null })
      .where(eq(deliveries.id, input.id));
    await ctx.jobs.enqueue(tx, 'deliver', { deliveryId: input.id });
    return { deliveryId: input.id };
  });
}
