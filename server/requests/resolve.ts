/**
 * What a request offers to its viewer, put together from lifecycle, policy and facts: transitions and permissions.
 * Pure; the facts come from a loader.
 */
import type { Actor, Ctx } from '../ctx.ts';
import type { RequestRow } from '../db/schema/requests.ts';
import type { BlockReason } from '../kinds/define.ts';
import { kindOf } from '../kinds/index.ts';
import { isClearedStaff } from '../people/policy.ts';
import { guardInput, type OfferedTransition, offeredTransitions } from './lifecycle.ts';
import { capacitiesOf, editBlock, isOpen, participantsBlock, seesInternals } from './policy.ts';

export function transitionsFor(ctx: Ctx, actor: Actor, request: RequestRow, facts: unknown): OfferedTransition[] {
  const kind = kindOf(request.kind);
  const input = guardInput(request, facts, ctx.now(), ctx.config.figures);
  return offeredTransitions(kind, capacitiesOf(actor, request, kind), input, seesInternals(actor, request));
}

export interface Permissions {
  canEdit: boolean;
  editBlockedBy: BlockReason | null;
  canComment: boolean;
  canCommentInternally: boolean;
  canAssign: boolean;
  canRestrict: boolean;
  canLabel: boolean;
  canTriage: boolean;
  canAddParticipants: boolean;
  addParticipantsBlockedBy: BlockReason | null;
}

export function permissionsFor(actor: Actor, request: RequestRow): Permissions {
  const capacities = capacitiesOf(actor, request, kindOf(request.kind));
  const editBlockedBy = editBlock(capacities, request);
  const desk = capacities.has('DESK');
  const internal = seesInternals(actor, request);
  const addParticipantsBlockedBy = participantsBlock(capacities, request);
  return {
    canEdit: editBlockedBy === null,
    editBlockedBy,
    canComment: true,
    canCommentInternally: internal,
    canAssign: desk && isOpen(request),
    canRestrict: request.restricted ? desk && isClearedStaff(actor) : desk || capacities.has('REQUESTER'),
    canLabel: internal,
    canTriage: desk && isOpen(request),
    canAddParticipants: addParticipantsBlockedBy === null,
    addParticipantsBlockedBy,
  };
}
