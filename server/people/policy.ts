/**
 * What a person may do and see as a person: pure, a table of roles by acts that `test/people/policy.test.ts`
 * enumerates per cell. What may be done with a request is `requests/policy.ts`, which leans on these.
 */
import type { Actor } from '../ctx.ts';
import type { Role } from '../db/schema/people.ts';

/** Roles that work the desk: they see everybody's requests, restricted ones only with clearance. */
const STAFF_ROLES: readonly Role[] = [
  'COORDINATOR',
  'ENGAGEMENT_MANAGER',
  'TECHNICAL_ARCHITECT',
  'PS_LEADERSHIP',
  'REVENUE',
  'ADMIN',
];

/** Acts on people, and the roles each takes. Nobody else may. */
export const PEOPLE_ACTS = {
  /** List and look up people, and open one by id. */
  SEE_PEOPLE: STAFF_ROLES,
  /** Read which roles somebody else holds. */
  SEE_GRANTS: STAFF_ROLES,
  /** Read who changed somebody's roles and when. */
  SEE_GRANT_EVENTS: ['ADMIN'],
  /** Grant and revoke roles and clearance. */
  GRANT: ['ADMIN'],
} as const satisfies Record<string, readonly Role[]>;
export type PeopleAct = keyof typeof PEOPLE_ACTS;

/** Anything that carries grants: the actor, or a row read for a rule. */
type Holder = Pick<Actor, 'grants'>;

export const holds = (holder: Holder, role: Role): boolean => holder.grants.some((grant) => grant.role === role);

const holdsAny = (holder: Holder, roles: readonly Role[]): boolean =>
  holder.grants.some((grant) => roles.includes(grant.role));

export const isStaff = (holder: Holder): boolean => holdsAny(holder, STAFF_ROLES);

export const isAdmin = (holder: Holder): boolean => holds(holder, 'ADMIN');

/** Holds clearance in any capacity, such as a trainer for a restricted class. */
export const isCleared = (holder: Holder): boolean => holder.grants.some((grant) => grant.restrictedClearance);

/** Works the desk with clearance: the cleared grant is itself one of staff, so a cleared trainer does not count. */
export const isClearedStaff = (holder: Holder): boolean =>
  holder.grants.some((grant) => grant.restrictedClearance && STAFF_ROLES.includes(grant.role));

export const may = (holder: Holder, act: PeopleAct): boolean => holdsAny(holder, PEOPLE_ACTS[act]);

export const maySeePeople = (holder: Holder): boolean => may(holder, 'SEE_PEOPLE');
export const mayGrant = (holder: Holder): boolean => may(holder, 'GRANT');
export const maySeeGrantEvents = (holder: Holder): boolean => may(holder, 'SEE_GRANT_EVENTS');

/** A person as such: oneself, or anybody for staff. Names on requests need no leave: they come with the request. */
export const maySeePerson = (actor: Actor, personId: string): boolean => actor.id === personId || maySeePeople(actor);

export const maySeeGrantsOf = (actor: Actor, personId: string): boolean =>
  actor.id === personId || may(actor, 'SEE_GRANTS');
