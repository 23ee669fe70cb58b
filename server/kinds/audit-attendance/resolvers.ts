/**
 * What the API says of an audit attendance request beyond what every request has.
 * Invariant: the personal link is for the observer and the desk; trainer and account owner never see it.
 */
import type { RequestRow } from '../../db/schema/index.ts';
import type { Resolvers } from '../../graphql/generated.ts';
import { holds } from '../../people/policy.ts';
import type { AuditAnswers } from './form.ts';
import type { AuditWork } from './work.ts';

const answersOf = (request: RequestRow) => request.answers as AuditAnswers;
const workOf = (request: RequestRow) => request.work as AuditWork;

export const resolvers: Resolvers = {
  AuditAttendanceRequest: {
    answers: answersOf,
    classSession: (request, _args, { loaders }) => {
      const id = workOf(request).classSessionId ?? answersOf(request).classSessionId;
      return id ? loaders.classSessionById.load(id) : null;
    },
    registrationLink: (request, _args, { ctx: { actor } }) =>
      actor && (actor.id === request.requesterId || holds(actor, 'COORDINATOR'))
        ? (workOf(request).registrationLink ?? null)
        : null,
  },
  AuditAttendanceAnswers: {
    course: ({ courseSku }, _args, { loaders }) => (courseSku ? loaders.offeringBySku.load(courseSku) : null),
  },
};
