/** What the API says of a training session request beyond what every request has. */
import type { RequestRow } from '../../db/schema/index.ts';
import type { Resolvers } from '../../graphql/generated.ts';
import type { TrainingAnswers } from './form.ts';
import type { TrainingWork } from './work.ts';

const answersOf = (request: RequestRow) => request.answers as TrainingAnswers;
const workOf = (request: RequestRow) => request.work as TrainingWork;
const numbered = (parts: readonly { startsAt: string; endsAt: string }[]) =>
  parts.map(({ startsAt, endsAt }, i) => ({ number: i + 1, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }));

export const resolvers: Resolvers = {
  TrainingSessionRequest: {
    answers: answersOf,
    course: (request, _args, { loaders }) => {
      const sku = workOf(request).courseSku ?? answersOf(request).courseSku;
      return sku ? loaders.offeringBySku.load(sku) : null;
    },
    trainer: (request, _args, { loaders }) => {
      const { trainerId } = workOf(request);
      return trainerId ? loaders.personById.load(trainerId) : null;
    },
    dateOptions: (request) =>
      (workOf(request).dateOptions ?? []).map(({ parts }, i) => ({ number: i + 1, parts: numbered(parts) })),
    datesExpireAt: (request) => {
      const { datesExpireAt } = workOf(request);
      return datesExpireAt ? new Date(datesExpireAt) : null;
    },
    shortNoticeReason: (request) => workOf(request).shortNoticeReason ?? null,
    classSession: (request, _args, { loaders }) => {
      const { classSessionId } = workOf(request);
      return classSessionId ? loaders.classSessionById.load(classSessionId) : null;
    },
    attendedCount: (request) => workOf(request).attendedCount ?? null,
  },
  TrainingSessionAnswers: {
    course: ({ courseSku }, _args, { loaders }) => (courseSku ? loaders.offeringBySku.load(courseSku) : null),
  },
};
