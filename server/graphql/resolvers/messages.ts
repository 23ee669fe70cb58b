/** Deliveries on the timeline, and trying one again. Staff alone see them, and only on requests they may see. */

import { findDelivery } from '../../requests/find.ts';
import { seesInternals } from '../../requests/policy.ts';
import { retryDelivery } from '../../requests/retryDelivery.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';

export const resolvers: Resolvers = {
  Delivery: {
    id: (delivery) => toGlobalId('Delivery', delivery.id),
    person: async (delivery, _args, { loaders }) => (await loaders.personById.load(delivery.personId))!,
  },

  RequestEvent: {
    deliveries: async (event, _args, { ctx, loaders }) => {
      const request = await loaders.requestById.load(event.requestId);
      return ctx.actor && request && seesInternals(ctx.actor, request)
        ? loaders.deliveriesByEventId.load(event.id)
        : [];
    },
  },

  Mutation: {
    retryDelivery: (_root, { input }, gql) =>
      mutation(
        gql,
        async () =>
          retryDelivery(gql.ctx, { ...input, id: fromGlobalId(input.id, ['Delivery'], ['id'], 'delivery').id }),
        async ({ deliveryId }) => ({ delivery: await findDelivery(gql.ctx, deliveryId) }),
      ),
  },
};
