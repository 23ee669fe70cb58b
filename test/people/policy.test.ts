/** The table of roles by acts, cell by cell. Written out here a second time on purpose: a change of rights is a change of two files. */
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { ROLES, type Role } from '../../server/db/schema/people.ts';
import {
  holds,
  isAdmin,
  isCleared,
  isClearedStaff,
  isStaff,
  may,
  mayGrant,
  maySeeGrantEvents,
  maySeeGrantsOf,
  maySeePeople,
  maySeePerson,
  PEOPLE_ACTS,
  type PeopleAct,
} from '../../server/people/policy.ts';

const ACTS = Object.keys(PEOPLE_ACTS) as PeopleAct[];

const TABLE: Record<Role | 'NOBODY', Record<PeopleAct | 'STAFF', boolean>> = {
  NOBODY: { STAFF: false, SEE_PEOPLE: false, SEE_GRANTS: false, SEE_GRANT_EVENTS: false, GRANT: false },
  TEAM_LEAD: { STAFF: false, SEE_PEOPLE: false, SEE_GRANTS: false, SEE_GRANT_EVENTS: false, GRANT: false },
  TRAINER: { STAFF: false, SEE_PEOPLE: false, SEE_GRANTS: false, SEE_GRANT_EVENTS: false, GRANT: false },
  COORDINATOR: { STAFF: true, SEE_PEOPLE: true, SEE_GRANTS: true, SEE_GRANT_EVENTS: false, GRANT: false },
  ENGAGEMENT_MANAGER: { STAFF: true, SEE_PEOPLE: true, SEE_GRANTS: true, SEE_GRANT_EVENTS: false, GRANT: false },
  TECHNICAL_ARCHITECT: { STAFF: true, SEE_PEOPLE: true, SEE_GRANTS: true, SEE_GRANT_EVENTS: false, GRANT: false },
  PS_LEADERSHIP: { STAFF: true, SEE_PEOPLE: true, SEE_GRANTS: true, SEE_GRANT_EVENTS: false, GRANT: false },
  REVENUE: { STAFF: true, SEE_PEOPLE: true, SEE_GRANTS: true, SEE_GRANT_EVENTS: false, GRANT: false },
  ADMIN: { STAFF: true, SEE_PEOPLE: true, SEE_GRANTS: true, SEE_GRANT_EVENTS: true, GRANT: true },
};

const someone = (...grants: Actor['grants']): Actor => ({
  id: 'me',
  email: 'me@foyer.test',
  name: 'Me',
  timezone: 'Etc/UTC',
  grants,
  sessionId: null,
});
const holder = (role: Role | 'NOBODY', cleared = false): Actor =>
  role === 'NOBODY' ? someone() : someone({ role, restrictedClearance: cleared });

test('the table names every role', () => {
  expect(Object.keys(TABLE).sort()).toEqual(['NOBODY', ...ROLES].sort());
});

describe.each(Object.keys(TABLE) as (Role | 'NOBODY')[])('%s', (role) => {
  const actor = holder(role);
  test.each(ACTS)('%s', (act) => {
    expect(may(actor, act)).toBe(TABLE[role][act]);
  });
  test('STAFF', () => {
    expect(isStaff(actor)).toBe(TABLE[role].STAFF);
  });
  test('a clearance adds no act', () => {
    for (const act of ACTS) expect(may(holder(role, true), act)).toBe(TABLE[role][act]);
  });
  test('sees themself, and others if staff', () => {
    expect(maySeePerson(actor, 'me')).toBe(true);
    expect(maySeeGrantsOf(actor, 'me')).toBe(true);
    expect(maySeePerson(actor, 'another')).toBe(TABLE[role].SEE_PEOPLE);
    expect(maySeeGrantsOf(actor, 'another')).toBe(TABLE[role].SEE_GRANTS);
  });
  test('the named questions answer as the table does', () => {
    expect(maySeePeople(actor)).toBe(TABLE[role].SEE_PEOPLE);
    expect(mayGrant(actor)).toBe(TABLE[role].GRANT);
    expect(maySeeGrantEvents(actor)).toBe(TABLE[role].SEE_GRANT_EVENTS);
    expect(isAdmin(actor)).toBe(role === 'ADMIN');
    for (const other of ROLES) expect(holds(actor, other)).toBe(other === role);
  });
  test('is cleared by a cleared grant alone', () => {
    expect(isCleared(actor)).toBe(false);
    expect(isCleared(holder(role, true))).toBe(role !== 'NOBODY');
    expect(isClearedStaff(holder(role, true))).toBe(TABLE[role].STAFF);
  });
});

test('a cleared trainer who also coordinates without clearance is not cleared staff', () => {
  const actor = someone(
    { role: 'TRAINER', restrictedClearance: true },
    { role: 'COORDINATOR', restrictedClearance: false },
  );
  expect(isCleared(actor)).toBe(true);
  expect(isClearedStaff(actor)).toBe(false);
});
