/** Requests: what every kind shares, lists, and the verbs. What one kind has of its own is in `kinds/<kind>/resolvers.ts`. */
import { z } from 'zod';
import type { RequestKind, RequestRow } from '../../db/schema/index.ts';
import type { Kind, MoveDetails } from '../../kinds/define.ts';
import { KINDS, kindOf } from '../../kinds/index.ts';
import { assignRequest } from '../../requests/assign.ts';
import { cancelClassSession } from '../../requests/cancelClass.ts';
import { commentOnRequest } from '../../requests/comment.ts';
import { type EditInput, editRequest } from '../../requests/edit.ts';
import { findEvent, findRequestById, findRequestByKey } from '../../requests/find.ts';
import { labelRequest } from '../../requests/label.ts';
import { stateOf } from '../../requests/lifecycle.ts';
import { countByCategory, listRequests, ORDERED_BY, type RequestFilter } from '../../requests/list.ts';
import { moveRequest, withdrawRequest } from '../../requests/move.ts';
import { restrictRequest } from '../../requests/restrict.ts';
import { updateRoster } from '../../requests/roster.ts';
import { type SubmitInput, submitRequest } from '../../requests/submit.ts';
import { summaryOf } from '../../requests/timeline.ts';
import { watchRequest } from '../../requests/watch.ts';
import { decodeCursor, pageOf, pageSize } from '../connection.ts';
import type { GraphQLContext } from '../context.ts';
import type { MoveDetailsInput, RequestFilter as RequestFilterInput, Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';
import { requestFields } from '../requestFields.ts';

export const REQUEST_TYPES: Record<RequestKind, string> = Object.fromEntries(
  KINDS.map((kind) => [kind.kind, kind.typeName]),
) as Record<RequestKind, string>;
const TYPE_NAMES = Object.values(REQUEST_TYPES);

const requestId = (gid: string): string => fromGlobalId(gid, TYPE_NAMES, ['id'], 'request').id;
const personId = (gid: string, field: string[]): string => fromGlobalId(gid, ['Person'], field, 'person').id;
const classId = (gid: string, field: string[]): string => fromGlobalId(gid, ['ClassSession'], field, 'class').id;

const listCursor = z.tuple([z.iso.datetime(), z.number().int()]);

/** Ids decoded, nulls dropped. An id of nothing matches nothing. */
function filterOf(input: RequestFilterInput | null | undefined): RequestFilter {
  const { assigneeId, requesterId, ...filter } = input ?? {};
  return {
    ...filter,
    assigneeId: assigneeId && personId(assigneeId, ['filter', 'assigneeId']),
    requesterId: requesterId && personId(requesterId, ['filter', 'requesterId']),
  };
}

function detailsOf(input: MoveDetailsInput | null | undefined): MoveDetails {
  const { trainerId, classSessionId, dateOptions, ...rest } = input ?? {};
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value != null)) as MoveDetails;
  if (trainerId) given.trainerId = personId(trainerId, ['details', 'trainerId']);
  if (classSessionId) given.classSessionId = classId(classSessionId, ['details', 'classSessionId']);
  if (dateOptions) {
    given.dateOptions = dateOptions.map(({ parts }) => ({
      parts: parts.map((part) => ({ startsAt: part.startsAt.toISOString(), endsAt: part.endsAt.toISOString() })),
    }));
  }
  return given;
}

/** Answers as the row holds them: global ids decoded, by what the kind says of its fields. */
function decodedAnswers(kind: Kind, answers: unknown): Record<string, unknown> {
  const decoded = { ...(answers as Record<string, unknown>) };
  for (const [name, type] of Object.entries(kind.idAnswers ?? {})) {
    const gid = decoded[name];
    if (typeof gid === 'string' && gid) decoded[name] = fromGlobalId(gid, [type], ['answers', name], 'object').id;
  }
  return decoded;
}

/** The request of a payload: read again, and gone where the act itself hid it from the actor. */
const shown = async (gql: GraphQLContext, ids: { requestId: string }): Promise<{ request: RequestRow | null }> => ({
  request: await findRequestById(gql.ctx, ids.requestId),
});

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
      const position = after && { at: new Date(after[0]), number: after[1] };
      const rows = await listRequests(ctx, { filter, order, first, after: position });
      const at = (row: RequestRow): string => row[ORDERED_BY[order.field]].toISOString();
      return { ...pageOf(rows, first, (row) => [at(row), row.number], args.after), filter };
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
        (ids) => shown(gql, ids),
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
        (ids) => shown(gql, ids),
      ),
    commentOnRequest: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => commentOnRequest(gql.ctx, { ...input, id: requestId(input.id) }),
        async (ids) => ({
          ...(await shown(gql, ids)),
          event: ids.eventId ? await findEvent(gql.ctx, ids.eventId) : null,
        }),
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
        (ids) => shown(gql, ids),
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
