/** The fields of `interface Request`, written once and given to every kind's type. */

import { z } from 'zod';
import { requireActor } from '../ctx.ts';
import type { RequestRow } from '../db/schema/index.ts';
import { kindOf } from '../kinds/index.ts';
import { mayBeUndone, nextOf, stateOf } from '../requests/lifecycle.ts';
import type { RequestFilter } from '../requests/list.ts';
import { isAsker, seesInternals } from '../requests/policy.ts';
import { permissionsFor, transitionsFor } from '../requests/resolve.ts';
import { keyOf } from '../requests/submit.ts';
import { listEvents } from '../requests/timeline.ts';
import { clockFields } from './clockFields.ts';
import { decodeCursor, type Page, pageOf, pageSize } from './connection.ts';
import type { GraphQLContext } from './context.ts';
import { conversationFields } from './conversationFields.ts';
import { toGlobalId } from './ids.ts';
import { relationFields } from './relationFields.ts';

/** A page of requests, with the filter its counts run over. */
export type RequestPage = Page<RequestRow> & { filter: RequestFilter };

const eventCursor = z.tuple([z.number().int()]);

export const requestFields = {
  id: (row: RequestRow) => toGlobalId(kindOf(row.kind).typeName, row.id),
  key: (row: RequestRow) => keyOf(row),
  state: (row: RequestRow, _args: object, { ctx }: GraphQLContext) => {
    const state = stateOf(kindOf(row.kind), row.state);
    return { ...state, name: row.state, next: nextOf(state, isAsker(requireActor(ctx), row)) };
  },
  requester: async (row: RequestRow, _args: object, { loaders }: GraphQLContext) =>
    (await loaders.personById.load(row.requesterId))!,
  raisedBy: async (row: RequestRow, _args: object, { loaders }: GraphQLContext) =>
    (await loaders.personById.load(row.raisedById))!,
  assignee: (row: RequestRow, _args: object, { loaders }: GraphQLContext) =>
    row.assigneeId ? loaders.personById.load(row.assigneeId) : null,
  priority: (row: RequestRow, _args: object, { ctx }: GraphQLContext) =>
    seesInternals(requireActor(ctx), row) ? row.priority : null,
  snoozedUntil: (row: RequestRow, _args: object, { ctx }: GraphQLContext) =>
    seesInternals(requireActor(ctx), row) ? row.snoozedUntil : null,
  dueAt: (row: RequestRow, _args: object, { ctx }: GraphQLContext) =>
    seesInternals(requireActor(ctx), row) ? row.dueAt : null,
  company: (row: RequestRow) => kindOf(row.kind).companyOf(row.answers),
  ...clockFields,
  ...conversationFields,
  ...relationFields,
  labels: (row: RequestRow, _args: object, { ctx }: GraphQLContext) =>
    seesInternals(requireActor(ctx), row) ? row.labels : [],
  transitions: async (row: RequestRow, _args: object, { ctx, loaders }: GraphQLContext) => {
    const kind = kindOf(row.kind);
    const facts = await loaders.factsByRequest.load(row);
    return transitionsFor(ctx, requireActor(ctx), row, facts).map(({ transition, blockedBy }) => ({
      action: transition.action,
      label: transition.label,
      to: { name: transition.to, ...stateOf(kind, transition.to) },
      allowed: blockedBy.length === 0,
      blockedBy,
      asks: (transition.asks ?? []).map((ask) => ({ ...ask, hint: ask.hint ?? null, role: ask.role ?? null })),
      destructive: transition.destructive ?? false,
      primary: transition.primary ?? false,
      undoable: mayBeUndone(transition, row.state),
    }));
  },
  permissions: (row: RequestRow, _args: object, { ctx }: GraphQLContext) => permissionsFor(requireActor(ctx), row),
  advice: async (row: RequestRow, _args: object, { loaders }: GraphQLContext) =>
    kindOf(row.kind).advise(row.answers, await loaders.formContextByRequest.load(row)),
  watchers: async (row: RequestRow, _args: object, { ctx, loaders }: GraphQLContext) => {
    const actor = requireActor(ctx);
    const watching = await loaders.watchersByRequestId.load(row.id);
    return seesInternals(actor, row) ? watching : watching.filter((person) => person.id === actor.id);
  },
  watching: (row: RequestRow, _args: object, { loaders }: GraphQLContext) => loaders.watchingByRequestId.load(row.id),
  assignableTo: async (row: RequestRow, _args: object, { ctx, loaders }: GraphQLContext) =>
    permissionsFor(requireActor(ctx), row).canAssign ? loaders.assignableTo.load(row) : [],
  timeline: async (
    row: RequestRow,
    args: { first?: number | null; after?: string | null },
    { ctx }: GraphQLContext,
  ) => {
    const first = pageSize(args.first, 50);
    const after = decodeCursor(args.after, eventCursor);
    const events = await listEvents(ctx, row, first, after?.[0] ?? null);
    return pageOf(events, first, (event) => [event.id], args.after);
  },
};
