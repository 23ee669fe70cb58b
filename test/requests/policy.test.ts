/** Who may see and do what with a request, cell by cell, and the same rule in SQL held against it. */
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { type Role, requests } from '../../server/db/schema/index.ts';
import { capacitiesOf, editBlock, maySee, seesInternals } from '../../server/requests/policy.ts';
import { visibleTo } from '../../server/requests/visible.ts';
import { testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';

type Relation = 'none' | 'requester' | 'raiser' | 'assignee' | 'participant' | 'trainer' | 'accountOwner';
const RELATIONS: Relation[] = ['none', 'requester', 'raiser', 'assignee', 'participant', 'trainer', 'accountOwner'];
const ROLES: (Role | null)[] = [
  null,
  'TEAM_LEAD',
  'COORDINATOR',
  'ENGAGEMENT_MANAGER',
  'TECHNICAL_ARCHITECT',
  'TRAINER',
  'PS_LEADERSHIP',
  'REVENUE',
  'ADMIN',
];
const STAFF = new Set<Role | null>([
  'COORDINATOR',
  'ENGAGEMENT_MANAGER',
  'TECHNICAL_ARCHITECT',
  'PS_LEADERSHIP',
  'REVENUE',
  'ADMIN',
]);

const me = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';

const actor = (role: Role | null, cleared: boolean): Actor => ({
  id: me,
  email: 'me@example.com',
  name: 'Me',
  timezone: 'Etc/UTC',
  sessionId: null,
  grants: role ? [{ role, restrictedClearance: cleared }] : [],
});
const row = (relation: Relation, restricted: boolean) => ({
  requesterId: relation === 'requester' ? me : other,
  raisedById: relation === 'raiser' ? me : other,
  assigneeId: relation === 'assignee' ? me : null,
  restricted,
  participantIds: relation === 'participant' ? [other, me] : [],
  work: { trainerId: relation === 'trainer' ? me : null, accountOwnerId: relation === 'accountOwner' ? me : null },
});

/** The rule once more, written as sentences rather than as code. */
function expectedSight(role: Role | null, cleared: boolean, relation: Relation, restricted: boolean): boolean {
  if (relation === 'requester' || relation === 'raiser' || relation === 'assignee') return true;
  if (!restricted)
    return STAFF.has(role) || relation === 'participant' || relation === 'trainer' || relation === 'accountOwner';
  if (cleared && STAFF.has(role)) return true;
  return relation === 'trainer' && cleared && role !== null;
}

const cells = ROLES.flatMap((role) =>
  [false, true].flatMap((cleared) =>
    RELATIONS.flatMap((relation) => [false, true].map((restricted) => ({ role, cleared, relation, restricted }))),
  ),
);

describe('seeing a request', () => {
  it.each(cells)(
    'role $role, cleared $cleared, $relation, restricted $restricted',
    ({ role, cleared, relation, restricted }) => {
      const expected = expectedSight(role, cleared, relation, restricted);
      expect(maySee(actor(role, cleared), row(relation, restricted))).toBe(expected);
      expect(seesInternals(actor(role, cleared), row(relation, restricted))).toBe(expected && STAFF.has(role));
    },
  );
});

describe('acting on a request', () => {
  const kind = { deskRoles: ['COORDINATOR'] as const };
  it.each(cells)(
    'role $role, cleared $cleared, $relation, restricted $restricted',
    ({ role, cleared, relation, restricted }) => {
      const sees = expectedSight(role, cleared, relation, restricted);
      const reaches = sees && (!restricted || cleared || relation === 'assignee');
      const expected = new Set([
        ...(sees && (relation === 'requester' || relation === 'raiser') ? ['REQUESTER'] : []),
        ...(reaches && role === 'COORDINATOR' ? ['DESK'] : []),
        ...(reaches && role === 'ENGAGEMENT_MANAGER' ? ['ENGAGEMENT_MANAGER'] : []),
        ...(sees && relation === 'accountOwner' ? ['ACCOUNT_OWNER'] : []),
      ]);
      expect(capacitiesOf(actor(role, cleared), row(relation, restricted), kind)).toEqual(expected);
    },
  );
});

describe('changing answers', () => {
  it.each([
    ['REQUESTER', 'NEW', null],
    ['REQUESTER', 'ACTIVE', 'PICKED_UP'],
    ['REQUESTER', 'WAITING_ON_REQUESTER', 'PICKED_UP'],
    ['REQUESTER', 'DONE', 'CLOSED'],
    ['DESK', 'NEW', null],
    ['DESK', 'ACTIVE', null],
    ['DESK', 'DECLINED', 'CLOSED'],
    ['ACCOUNT_OWNER', 'NEW', 'NOT_YOURS'],
  ] as const)('%s while %s: %s', (capacity, category, code) => {
    expect(editBlock(new Set([capacity]), { category })?.code ?? null).toBe(code);
  });
});

describe('the same rule in SQL', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('lists exactly what may be seen, for every role, relation and mark', async () => {
    const { db } = database;
    const somebody = await givenPerson(db, { email: 'somebody@example.com' });
    const people = new Map<string, Actor>();
    for (const role of ROLES) {
      for (const cleared of [false, true]) {
        const person = await givenPerson(db, {
          email: `${role ?? 'none'}.${cleared}@example.com`,
          roles: role ? [{ role, cleared }] : [],
        });
        people.set(`${role}:${cleared}`, person);
      }
    }
    for (const { role, cleared, relation, restricted } of cells) {
      const person = people.get(`${role}:${cleared}`)!;
      const as = (wanted: Relation, otherwise: string | null) => (relation === wanted ? person.id : otherwise);
      await db.insert(requests).values({
        kind: 'PS_INQUIRY',
        state: 'NEW',
        category: 'NEW',
        title: `${role}:${cleared}:${relation}:${restricted}`,
        mailSubject: 'x',
        restricted,
        requesterId: as('requester', somebody.id)!,
        raisedById: as('raiser', somebody.id)!,
        assigneeId: as('assignee', null),
        answers: {},
        participantIds: relation === 'participant' ? [person.id] : [],
        work: { trainerId: as('trainer', null), accountOwnerId: as('accountOwner', null) },
      });
    }
    const all = await db.select().from(requests);
    for (const person of people.values()) {
      const seen = await db
        .select({ id: requests.id })
        .from(requests)
        .where(and(visibleTo(person), eq(requests.kind, 'PS_INQUIRY')));
      const expected = all.filter((request) => maySee(person, request)).map((request) => request.id);
      expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(expected));
      expect(expected.length).toBeGreaterThan(0);
    }
  });
});
