/** The live side: changes as they happen. Each batch is answered as whoever asks may see it at that moment. */
import { Unauthenticated } from '../../errors.ts';
import { type Batch, follow } from '../../live/follow.ts';
import type { GraphQLContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { createLoaders } from '../loaders.ts';
import { REQUEST_TYPES } from '../requestInputs.ts';

/** Ends what waits inside before it asks the generator to return, which would else wait for its next batch. */
function endable<T>(generator: AsyncGenerator<T>, end: () => void): AsyncIterableIterator<T> {
  const iterator: AsyncIterableIterator<T> = {
    next: () => generator.next(),
    return: () => {
      end();
      return generator.return(undefined);
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

function changes(context: GraphQLContext, requestId: string | null, after: string | null) {
  const { live, ctx } = context;
  if (!live || !ctx.actor) throw new Unauthenticated();
  const leaving = new AbortController();
  const readActor = async () => {
    const actor = await live.readActor();
    context.ctx = { ...ctx, actor };
    context.loaders = createLoaders(context.ctx);
    return actor;
  };
  const following = { db: ctx.db, wake: live.wake, readActor, signal: leaving.signal, requestId, after };
  return endable(follow(following), () => leaving.abort());
}

export const resolvers: Resolvers = {
  Subscription: {
    requestChanges: {
      subscribe: (_root, { requestId, after }, context) =>
        changes(context, requestId ? fromGlobalId(requestId, Object.values(REQUEST_TYPES)).id : null, after ?? null),
      resolve: (batch: Batch) => batch,
    },
  },
  RequestChange: {
    requestId: ({ requestId, kind }) => toGlobalId(REQUEST_TYPES[kind], requestId),
  },
};
