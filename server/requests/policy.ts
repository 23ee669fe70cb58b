/**
 * Who may see and do what with a request: pure functions, tested as a table.
 * Invariant: what may not be seen does not exist; `visibleTo` in `visible.ts` is the same rule as `maySee` in SQL, and
 * a test holds the two against each other.
 */
import type { Actor } from '../ctx.ts';
import type { CommonWork, RequestRow } from '../db/schema/requests.ts';
import type { BlockReason, Capacity, Kind } from '../kinds/define.ts';
import { holds, isCleared, isClearedStaff, isStaff } from '../people/policy.ts';

type Seen = Pick<RequestRow, 'requesterId' | 'raisedById' | 'assigneeId' | 'restricted' | 'work' | 'participantIds'>;

/** Asked for it, or raised it for somebody. */
export const isAsker = (actor: Pick<Actor, 'id'>, request: Pick<RequestRow, 'requesterId' | 'raisedById'>): boolean =>
  actor.id === request.requesterId || actor.id === request.raisedById;

/** Whether the request exists for this person. */
export function maySee(actor: Actor, request: Seen): boolean {
  if (isAsker(actor, request) || actor.id === request.assigneeId) return true;
  const work = request.work as CommonWork;
  if (request.restricted) return isClearedStaff(actor) || (actor.id === work.trainerId && isCleared(actor));
  if (request.participantIds.includes(actor.id)) return true;
  return isStaff(actor) || actor.id === work.trainerId || actor.id === work.accountOwnerId;
}

/** Internal notes, labels, watchers and deliveries are for staff alone, and not on what they cannot see. */
export const seesInternals = (actor: Actor, request: Seen): boolean => isStaff(actor) && maySee(actor, request);

/** In which capacities this person acts on this request. */
export function capacitiesOf(actor: Actor, request: Seen, kind: Pick<Kind, 'deskRoles'>): Set<Capacity> {
  const capacities = new Set<Capacity>();
  if (!maySee(actor, request)) return capacities;
  if (isAsker(actor, request)) capacities.add('REQUESTER');
  const reaches = !request.restricted || isClearedStaff(actor) || actor.id === request.assigneeId;
  if (reaches && kind.deskRoles.some((role) => holds(actor, role))) capacities.add('DESK');
  if (reaches && holds(actor, 'ENGAGEMENT_MANAGER')) capacities.add('ENGAGEMENT_MANAGER');
  if ((request.work as CommonWork).accountOwnerId === actor.id) capacities.add('ACCOUNT_OWNER');
  return capacities;
}

/** Null when the answers may be changed; else why not. */
export function editBlock(
  capacities: ReadonlySet<Capacity>,
  request: Pick<RequestRow, 'category'>,
): BlockReason | null {
  const open = isOpen(request);
  if (capacities.has('DESK')) {
    return open ? null : { code: 'CLOSED', message: 'This request is closed.', fix: 'Reopen it first.' };
  }
  if (capacities.has('REQUESTER')) {
    if (request.category === 'NEW') return null;
    return open
      ? {
          code: 'PICKED_UP',
          message: 'The desk has picked this up, so its answers stand.',
          fix: 'Write a comment that says what should change.',
        }
      : { code: 'CLOSED', message: 'This request is closed.', fix: 'Reopen it, or ask anew.' };
  }
  return {
    code: 'NOT_YOURS',
    message: 'Only the person who asked and the desk change answers.',
    fix: 'Write a comment.',
  };
}

export const isOpen = (request: Pick<RequestRow, 'category'>): boolean =>
  request.category === 'NEW' || request.category === 'ACTIVE' || request.category === 'WAITING_ON_REQUESTER';

/** Null when this person may add others to the conversation; else why not. */
export function participantsBlock(
  capacities: ReadonlySet<Capacity>,
  request: Pick<RequestRow, 'category' | 'restricted'>,
): BlockReason | null {
  if (!capacities.has('DESK') && !capacities.has('REQUESTER'))
    return {
      code: 'NOT_YOURS',
      message: 'Only the person who asked and the desk add people to the conversation.',
      fix: 'Ask them to.',
    };
  if (request.restricted)
    return {
      code: 'RESTRICTED',
      message: 'A restricted request is for the person who asked, its assignee and cleared staff alone.',
      fix: 'Pass on by other means what may be passed on.',
    };
  return isOpen(request) ? null : { code: 'CLOSED', message: 'This request is closed.', fix: 'Reopen it first.' };
}
