/**
 * Works everything that is due, in the test's own process and on its clock: announces, then delivers, until nothing is
 * left. Goes by the rows, as the sweep does, so that it needs no queue.
 */
import type { Ctx } from '../../server/ctx.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import { findLeftovers } from '../../server/jobs/sweep.ts';
import type { MailTransport } from '../../server/messages/email/transport.ts';

export async function runJobsUntilIdle(ctx: Ctx, transport: MailTransport): Promise<void> {
  const handlers = createHandlers({ transport });
  const system: Ctx = { ...ctx, actor: null };
  for (let round = 0; round < 50; round++) {
    const { eventIds, deliveryIds } = await findLeftovers(system, 0);
    if (eventIds.length + deliveryIds.length === 0) return;
    for (const eventId of eventIds) await handlers.announce(system, { eventId });
    for (const deliveryId of deliveryIds) await handlers.deliver(system, { deliveryId });
  }
  throw new Error('Jobs make ever more jobs.');
}
