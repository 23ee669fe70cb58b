/** Requests: what every kind shares, lists, and the verbs. What one kind has of its own is in `kinds/<kind>/resolvers.ts`. */
import { z } from 'zod';
import type { Kind } from '../../kinds/define.ts';
import { KINDS, kindOf } from '../../kinds/index.ts';
import { assignRequest } from '../../requests/assign.ts';
import { cancelClassSession } from '../../requests/cancelClass.ts';
import { commentOnRequest } from '../../requests/comment.ts';
import { type EditInput, editRequest } from '../../requests/edit.ts';
import { findRequestByKey } from '../../requests/find.ts';
import { labelRequest } from '../../requests/label.ts';
import { stateOf } from '../../requests/lifecycle.ts';
import { countByCategory, listRequests, positionOf } from '../../requests/list.ts';
import { moveRequest, withdrawRequest } from '../../requests/move.ts';
import { restrictRequest } from '../../requests/restrict.ts';
import { updateRoster } from '../../requests/roster.ts';
import { type SubmitInput, submitRequest } from '../../requests/submit.ts';
import { summaryOf } from '../../requests/timeline.ts';
import { undoableUntil } from '../../requests/undo.ts';
import { watchRequest } from '../../requests/watch.ts';
import { badInput, decodeCursor, pageOf, pageSize } from '../connection.ts';
import type { GraphQLContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';
import { requestFields } from '../requestFields.ts';
import {
  attachmentId,
  classId,
  detailsOf,
  filterOf,
  personId,
  REQUEST_TYPES,
  requestId,
  shown,
  shownWithEvent,
  TYPE_NAMES,
} from '../requestInputs.ts';

const listCursor = z.tuple([
  z.union([z.iso.datetime(), z.enum(['infinity', '-infinity']), z.number().int().min(0).max(3)]),
  z.number().int(),
]);

/** Answers as the row holds them: global ids decoded, by what the kind says of its fields. */
function decodedAnswers(kind: Kind, answers: unknown): Record<string, unknown> {
  const decoded = { ...(answers as Record<string, unknown>) };
  for (const [name, type] of Object.entries(kind.idAnswers ?? {})) {
    const gid = decoded[name];
    if (typeof gid === 'string' && gid) decoded[name] = fromGlobalId(gid, [type], ['answers', name], 'object').id;
  }
  return decoded;
}

export const resolvers: Resolvers = {
  Request: { __resolveType: (row) => REQUEST_TYPES[row.kind] as 'PsInquiry' },
  ...Object.fromEntries(TYPE_NAMES.map((type) => [type, requestFields])),

  // Here, since a kind stands left of the global ids that its answers are shown with.
  AuditAttendanceAnswers: {
    classSessionId: (answers) => answers.classSessionId && toGlobalId('ClassSession', answers.classSessionId),
  },

  RequestConnection: {
    counts: (page, _args, { ctx }) => countByCategory(ctx, page.filter),
  },

  Query: {
    request: (_root, { key }, { ctx }) => findRequestByKey(ctx, key),
    requests: async (_root, args, { ctx }) => {
      const first = pageSize(args.first, 25);
      const order = args.orderBy ?? { field: 'CREATED_AT', direction: 'DESC' };
      const after = decodeCursor(args.after, listCursor);
      const filter = filterOf(args.filter);
      if (order.field === 'RELEVANCE' && !filter.text?.trim())
        throw badInput('Order by RELEVANCE only together with `filter.text`.');
      const position = after && { value: after[0], number: after[1] };
      const rows = await listRequests(ctx, { filter, order, first, after: position });
      return { ...pageOf(rows, first, (row) => [positionOf(order, row), row.number], args.after), filter };
    },
    requestKinds: (_root, _args, { ctx }) =>
      KINDS.map((kind) => {
        const { actor, config } = ctx;
        const block = actor
          ? kind.mayRequest(
              { email: actor.email, roles: actor.grants.map((grant) => grant.role) },
              { teamLeadRequired: config.teamLeadRequired, internalDomains: config.allowedDomains },
            )
          : null;
        return {
          kind: kind.kind,
          label: kind.label,
          description: kind.description,
          usualTime: kind.usualTime,
          decidedBy: kind.decidedBy,
          available: block === null,
          blockedBy: block,
          states: Object.entries(kind.lifecycle.states).map(([name, state]) => ({ name, ...state })),
        };
      }),
  },

  RequestEvent: {
    id: (event) => toGlobalId('RequestEvent', event.id),
    from: async (event, _args, gql) => stateInfo(gql, event.requestId, event.fromState),
    to: async (event, _args, gql) => stateInfo(gql, event.requestId, event.toState),
    actor: (event, _args, { loaders }) => (event.actorId ? loaders.personById.load(event.actorId) : null),
    changes: (event) => event.data.changes ?? [],
    undoableUntil: (event, _args, { ctx }) => undoableUntil(event, ctx.actor, ctx.now()),
    summary: async (event, _args, gql) => {
      const nameOf = async (id: string | null | undefined) =>
        id ? ((await gql.loaders.personById.load(id))?.name ?? null) : null;
      const request = (await gql.loaders.requestById.load(event.requestId))!;
      return summaryOf(event, kindOf(request.kind), await nameOf(event.actorId), await nameOf(event.data.assigneeId));
    },
  },

  Mutation: {
    ...verbsOfKinds(),
    moveRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => moveRequest(gql.ctx, { ...input, id: requestId(input.id), details: detailsOf(input.details) }),
        (ids) => shownWithEvent(gql, ids),
      ),
    withdrawRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => withdrawRequest(gql.ctx, { ...input, id: requestId(input.id) }),
        (ids) => shown(gql, ids),
      ),
    assignRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () =>
          assignRequest(gql.ctx, {
            ...input,
            id: requestId(input.id),
            assigneeId: input.assigneeId ? personId(input.assigneeId, ['assigneeId']) : null,
          }),
        (ids) => shownWithEvent(gql, ids),
      ),
    commentOnRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () =>
          commentOnRequest(gql.ctx, {
            ...input,
            id: requestId(input.id),
            mentionIds: input.mentionIds?.map((id) => personId(id, ['mentionIds'])),
            attachmentIds: input.attachmentIds?.map((id) => attachmentId(id, ['attachmentIds'])),
          }),
        (ids) => shownWithEvent(gql, ids),
      ),
    updateRoster: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => updateRoster(gql.ctx, { ...input, id: requestId(input.id) }),
        (ids) => shown(gql, ids),
      ),
    restrictRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => restrictRequest(gql.ctx, { ...input, id: requestId(input.id) }),
        (ids) => shown(gql, ids),
      ),
    labelRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => labelRequest(gql.ctx, { ...input, id: requestId(input.id) }),
        (ids) => shownWithEvent(gql, ids),
      ),
    watchRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => watchRequest(gql.ctx, { ...input, id: requestId(input.id) }),
        (ids) => shown(gql, ids),
      ),
    cancelClassSession: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => cancelClassSession(gql.ctx, { ...input, id: classId(input.id, ['id']) }),
        async (ids) => ({ classSession: await gql.loaders.classSessionById.load(ids.classSessionId) }),
      ),
  },
};

interface SubmitArgs {
  input: SubmitInput;
}
interface EditArgs {
  input: EditInput;
}

/** `submit<Type>` and `edit<Type>` of every kind, so that a further kind needs no line here. */
function verbsOfKinds(): Resolvers['Mutation'] {
  const verbs = KINDS.flatMap((kind) => {
    const [submitName, editName] = [`submit${kind.typeName}`, `edit${kind.typeName}`];
    const submit = (_root: unknown, { input }: SubmitArgs, gql: GraphQLContext) =>
      mutation(
        gql,
        async () =>
          submitRequest(gql.ctx, kind.kind, submitName, { ...input, answers: decodedAnswers(kind, input.answers) }),
        (ids) => shown(gql, ids),
      );
    const edit = (_root: unknown, { input }: EditArgs, gql: GraphQLContext) =>
      mutation(
        gql,
        async () =>
          editRequest(gql.ctx, kind.kind, editName, {
            ...input,
            id: requestId(input.id),
            answers: decodedAnswers(kind, input.answers),
          }),
        (ids) => shown(gql, ids),
      );
    return [
      [submitName, submit],
      [editName, edit],
    ] as const;
  });
  return Object.fromEntries(verbs);
}

/** A state by the name an event kept, with the words of its kind. */
async function stateInfo(gql: GraphQLContext, id: string, name: string | null) {
  if (name === null) return null;
  const request = (await gql.loaders.requestById.load(id))!;
  return { name, ...stateOf(kindOf(request.kind), name) };
}
