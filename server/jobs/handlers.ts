/**
 * What each job does. Every one may be run twice, late or at the same time in two processes: rows decide, not jobs.
 */
import type { Ctx, JobData } from '../ctx.ts';
import { Refusal } from '../errors.ts';
import { type DeliverParts, deliver } from '../messages/deliver.ts';
import { announceEvent } from '../requests/announce.ts';
import { clockDue } from '../requests/clockDue.ts';
import { mailFor } from '../requests/mailFor.ts';
import { reindexPerson } from '../requests/reindexPerson.ts';
import { autoMove, remindRequester, wake } from '../requests/timers.ts';

export type Handlers = { [N in keyof JobData]: (ctx: Ctx, data: JobData[N]) => Promise<unknown> };

/** A timer that the lifecycle refuses is spent: trying again would be refused again. */
const unlessRefused = async (ctx: Ctx, name: string, act: () => Promise<unknown>): Promise<void> => {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ctx.log.info({ job: name, why: error.message }, 'a timer came to nothing');
  }
};

export function createHandlers({
  transport,
  compose = mailFor,
}: Pick<DeliverParts, 'transport'> & Partial<DeliverParts>): Handlers {
  return {
    announce: (ctx, { eventId }) => announceEvent(ctx, eventId),
    deliver: (ctx, { deliveryId }) => deliver(ctx, deliveryId, { transport, compose }),
    remind: (ctx, data) => unlessRefused(ctx, 'remind', () => remindRequester(ctx, data)),
    'auto-move': (ctx, data) => unlessRefused(ctx, 'auto-move', () => autoMove(ctx, data)),
    wake: (ctx, data) => wake(ctx, data),
    clock: (ctx, data) => clockDue(ctx, data),
    'reindex-person': (ctx, data) => reindexPerson(ctx, data),
  };
}
