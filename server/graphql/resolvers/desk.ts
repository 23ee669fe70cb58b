/** Acts of triage: snoozing, priorities, taking back, and one act on many requests. */
import { Refusal } from '../../errors.ts';
import { KINDS } from '../../kinds/index.ts';
import { holds } from '../../people/policy.ts';
import { type BulkAct, changeRequests } from '../../requests/bulk.ts';
import { findEvent, findRequestsByIds } from '../../requests/find.ts';
import { prioritiseRequest } from '../../requests/prioritise.ts';
import { snoozeRequest } from '../../requests/snooze.ts';
import { undoRequestEvent } from '../../requests/undo.ts';
import type { GraphQLContext } from '../context.ts';
import type { ChangeRequestsInput, Resolvers } from '../generated.ts';
import { toGlobalId } from '../ids.ts';
import { createLoaders } from '../loaders.ts';
import { mutation } from '../mutation.ts';
import {
  detailsOf,
  eventId,
  filterOf,
  personId,
  REQUEST_TYPES,
  requestId,
  shown,
  shownWithEvent,
} from '../requestInputs.ts';

function actOf({ assign, move, label, snooze, prioritise }: ChangeRequestsInput): BulkAct {
  return {
    ...(assign
      ? { assign: { assigneeId: assign.assigneeId ? personId(assign.assigneeId, ['assign', 'assigneeId']) : null } }
      : {}),
    ...(move ? { move: { action: move.action, details: detailsOf(move.details) } } : {}),
    ...(label ? { label: { add: label.add ?? [], remove: label.remove ?? [] } } : {}),
    ...(snooze ? { snooze: { until: snooze.until ?? null } } : {}),
    ...(prioritise ? { prioritise: { priority: prioritise } } : {}),
  };
}

async function bulk(gql: GraphQLContext, input: ChangeRequestsInput) {
  const given = new Map((input.ids ?? []).map((gid) => [requestId(gid), gid]));
  const outcomes = await changeRequests(gql.ctx, {
    ...(input.ids ? { ids: [...given.keys()] } : {}),
    ...(input.filter ? { filter: filterOf(input.filter) } : {}),
    act: actOf(input),
    undoable: input.undoable ?? false,
    idempotencyKey: input.idempotencyKey ?? null,
  });
  gql.loaders = createLoaders(gql.ctx);
  const seen = await findRequestsByIds(
    gql.ctx,
    outcomes.map((outcome) => outcome.requestId),
  );
  return outcomes.map((outcome) => {
    const request = seen.get(outcome.requestId) ?? null;
    const gid = request ? toGlobalId(REQUEST_TYPES[request.kind], request.id) : given.get(outcome.requestId)!;
    return { ...outcome, gid, request };
  });
}

export const resolvers: Resolvers = {
  Viewer: {
    deskKinds: (actor) =>
      KINDS.filter(({ deskRoles }) => deskRoles.some((role) => holds(actor, role))).map(({ kind }) => kind),
  },

  ChangeOutcome: {
    requestId: (outcome) => outcome.gid,
    event: (outcome, _args, { ctx }) => (outcome.eventId ? findEvent(ctx, outcome.eventId) : null),
  },

  Mutation: {
    undoRequestEvent: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => undoRequestEvent(gql.ctx, { ...input, eventId: eventId(input.eventId, ['eventId']) }),
        (ids) => shown(gql, ids),
      ),
    snoozeRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => snoozeRequest(gql.ctx, { ...input, id: requestId(input.id) }),
        (ids) => shownWithEvent(gql, ids),
      ),
    prioritiseRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => prioritiseRequest(gql.ctx, { ...input, id: requestId(input.id) }),
        (ids) => shownWithEvent(gql, ids),
      ),
    changeRequests: async (_root, { input }, gql) => {
      try {
        return { outcomes: await bulk(gql, input), userErrors: [] };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { outcomes: null, userErrors: error.userErrors };
      }
    },
  },
};
