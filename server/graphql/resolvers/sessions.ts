/** The calendar of classes. Readable by anybody, without customers, trainers and restricted classes. */
import { z } from 'zod';
import { cursorOfClass, listClassSessions } from '../../sessions/calendar.ts';
import { seesAccountOwner, seesClassDetails } from '../../sessions/policy.ts';
import { scheduleClassSession } from '../../sessions/scheduleClassSession.ts';
import { decodeCursor, pageOf, pageSize } from '../connection.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

const personId = (gid: string | null | undefined, field: string): string | null =>
  gid ? fromGlobalId(gid, ['Person'], [field], 'person').id : null;

export const resolvers: Resolvers = {
  Query: {
    classSessions: async (_root, { filter, first, after }, { ctx }) => {
      const size = pageSize(first, 25);
      const viewer = { actor: ctx.actor, now: ctx.now() };
      const rows = await listClassSessions(ctx.db, viewer, filter ?? {}, decodeCursor(after, cursor), size + 1);
      return pageOf(rows, size, cursorOfClass, after);
    },
  },
  Mutation: {
    scheduleClassSession: (_root, { input }, gql) =>
      mutation(
        gql,
        async () =>
          scheduleClassSession(gql.ctx, {
            ...input,
            trainerId: personId(input.trainerId, 'trainerId'),
            accountOwnerId: personId(input.accountOwnerId, 'accountOwnerId'),
          }),
        async ({ classSessionId }) => ({ classSession: await gql.loaders.classSessionById.load(classSessionId) }),
      ),
  },
  ClassSession: {
    id: ({ id }) => toGlobalId('ClassSession', id),
    course: async ({ courseSku }, _args, { loaders }) => (await loaders.offeringBySku.load(courseSku))!,
    customerName: (session, _args, { ctx }) => (seesClassDetails(ctx.actor, session) ? session.customerName : null),
    parts: ({ parts }) =>
      parts.map(({ startsAt, endsAt }, index) => ({
        number: index + 1,
        startsAt: new Date(startsAt),
        endsAt: new Date(endsAt),
      })),
    trainer: (session, _args, { ctx, loaders }) =>
      session.trainerId && seesClassDetails(ctx.actor, session) ? loaders.personById.load(session.trainerId) : null,
    accountOwner: (session, _args, { ctx, loaders }) =>
      session.accountOwnerId && seesAccountOwner(ctx.actor, session)
        ? loaders.personById.load(session.accountOwnerId)
        : null,
    observerPlacesLeft: async ({ id, observerPlaces }, _args, { loaders }) =>
      Math.max(0, observerPlaces - (await loaders.confirmedObserversByClassSession.load(id))),
  },
};
