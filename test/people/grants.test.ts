/** Roles: who may change them, that each change leaves an event, and that an admin always remains. */
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Config } from '../../server/config.ts';
import type { Actor } from '../../server/ctx.ts';
import { grantEvents, people, ROLES, type Role, roleGrants } from '../../server/db/schema/people.ts';
import { Refusal, Unauthenticated } from '../../server/errors.ts';
import { grantRole } from '../../server/people/grantRole.ts';
import { ensureAdmins } from '../../server/people/grants.ts';
import { findOrCreatePerson, listGrants, listHolders, loadActor } from '../../server/people/people.ts';
import { revokeRole } from '../../server/people/revokeRole.ts';
import { fakeClock } from '../support/clock.ts';
import { testCtx } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';

let database: TestDatabase;
let ada: Actor;
let number = 0;
const clock = fakeClock();

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());
beforeEach(async () => {
  await database.db.execute(sql`truncate people cascade`);
  ada = await givenPerson(database.db, { email: 'ada@foyer.test', roles: ['ADMIN'] });
});

const as = (actor: Actor | null, config: Partial<Config> = {}) => testCtx({ db: database.db, clock, actor, config });
const someone = () => givenPerson(database.db, { email: `someone${number++}@foyer.test` });
const eventsOf = (personId: string) =>
  database.db
    .select({
      actorId: grantEvents.actorId,
      role: grantEvents.role,
      before: grantEvents.clearanceBefore,
      after: grantEvents.clearanceAfter,
    })
    .from(grantEvents)
    .where(eq(grantEvents.personId, personId))
    .orderBy(asc(grantEvents.id));
const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'DONE',
    (error: unknown) => (error instanceof Refusal ? error.userErrors[0]!.code : String((error as Error).name)),
  );

describe('granting', () => {
  test('gives the role and writes who gave it, once per change', async () => {
    const tess = await someone();
    await grantRole(as(ada), { email: tess.email.toUpperCase(), role: 'COORDINATOR' });
    await grantRole(as(ada), { email: tess.email, role: 'COORDINATOR' });
    await grantRole(as(ada), { email: tess.email, role: 'COORDINATOR', restrictedClearance: true });
    await revokeRole(as(ada), { personId: tess.id, role: 'COORDINATOR' });
    await revokeRole(as(ada), { personId: tess.id, role: 'COORDINATOR' });
    expect(await eventsOf(tess.id)).toEqual([
      { actorId: ada.id, role: 'COORDINATOR', before: null, after: false },
      { actorId: ada.id, role: 'COORDINATOR', before: false, after: true },
      { actorId: ada.id, role: 'COORDINATOR', before: true, after: null },
    ]);
    expect(await listGrants(database.db, tess.id)).toEqual([]);
  });

  test('adds a person seen for the first time', async () => {
    const { personId } = await grantRole(as(ada), { email: 'New.Person@foyer.test', role: 'TRAINER' });
    expect(await loadActor(database.db, personId, null)).toMatchObject({
      email: 'new.person@foyer.test',
      name: 'new.person',
      grants: [{ role: 'TRAINER', restrictedClearance: false }],
    });
  });

  test('refuses what is no address, and a domain that may not sign in', async () => {
    expect(await codeOf(grantRole(as(ada), { email: 'nobody', role: 'TRAINER' }))).toBe('INVALID');
    const closed = as(ada, { allowedDomains: ['foyer.test'] });
    expect(await codeOf(grantRole(closed, { email: 'x@evil.test', role: 'ADMIN' }))).toBe('INVALID');
    expect(await database.db.$count(people)).toBe(1);
  });

  test('the same role to one person many times at once is one event', async () => {
    const tess = await someone();
    await Promise.all(Array.from({ length: 6 }, () => grantRole(as(ada), { email: tess.email, role: 'TRAINER' })));
    expect(await eventsOf(tess.id)).toHaveLength(1);
  });

  test('with an idempotency key acts once, and the key is refused for another role', async () => {
    const tess = await someone();
    const input = { email: tess.email, role: 'TRAINER', idempotencyKey: 'k' } as const;
    const first = await grantRole(as(ada), input);
    await revokeRole(as(ada), { personId: tess.id, role: 'TRAINER' });
    expect(await grantRole(as(ada), input)).toEqual(first);
    expect(await listGrants(database.db, tess.id)).toEqual([]);
    expect(await codeOf(grantRole(as(ada), { ...input, role: 'ADMIN' }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('who may change roles', () => {
  const HOLDERS: (Role | null)[] = [null, ...ROLES];
  test.each(HOLDERS)('holding %s', async (role) => {
    const actor = await givenPerson(database.db, {
      email: 'actor@foyer.test',
      roles: role ? [{ role, cleared: true }] : [],
    });
    const tess = await givenPerson(database.db, { email: 'tess@foyer.test', roles: ['TRAINER'] });
    const expected = role === 'ADMIN' ? 'DONE' : 'FORBIDDEN';
    expect(await codeOf(grantRole(as(actor), { email: tess.email, role: 'ADMIN' }))).toBe(expected);
    expect(await codeOf(revokeRole(as(actor), { personId: tess.id, role: 'TRAINER' }))).toBe(expected);
    expect((await eventsOf(tess.id)).length).toBe(role === 'ADMIN' ? 2 : 0);
  });

  test('nobody may who is not signed in', async () => {
    expect(await codeOf(grantRole(as(null), { email: 'x@foyer.test', role: 'ADMIN' }))).toBe(Unauthenticated.name);
    expect(await codeOf(revokeRole(as(null), { personId: ada.id, role: 'ADMIN' }))).toBe(Unauthenticated.name);
  });

  test('who may not, does not learn whether a person exists', async () => {
    const ravi = await someone();
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(await codeOf(revokeRole(as(ravi), { personId: unknown, role: 'ADMIN' }))).toBe('FORBIDDEN');
    expect(await codeOf(revokeRole(as(ada), { personId: unknown, role: 'ADMIN' }))).toBe('NOT_FOUND');
  });
});

describe('an admin always remains', () => {
  test('the last one cannot be taken, by themself or at all', async () => {
    expect(await codeOf(revokeRole(as(ada), { personId: ada.id, role: 'ADMIN' }))).toBe('BLOCKED');
    expect(await eventsOf(ada.id)).toEqual([]);
  });

  test('an admin may step down while another stays', async () => {
    await grantRole(as(ada), { email: 'second@foyer.test', role: 'ADMIN' });
    expect(await codeOf(revokeRole(as(ada), { personId: ada.id, role: 'ADMIN' }))).toBe('DONE');
  });

  test('two admins who take each other at once leave one', async () => {
    const second = await givenPerson(database.db, { email: 'second@foyer.test', roles: ['ADMIN'] });
    const outcomes = await Promise.all([
      codeOf(revokeRole(as(ada), { personId: second.id, role: 'ADMIN' })),
      codeOf(revokeRole(as(second), { personId: ada.id, role: 'ADMIN' })),
    ]);
    expect(outcomes.sort()).toEqual(['BLOCKED', 'DONE']);
    expect(await listHolders(database.db, ['ADMIN'])).toHaveLength(1);
  });

  test('taking ADMIN from who does not hold it changes nothing', async () => {
    const tess = await someone();
    expect(await codeOf(revokeRole(as(ada), { personId: tess.id, role: 'ADMIN' }))).toBe('DONE');
    expect(await listHolders(database.db, ['ADMIN'])).toHaveLength(1);
  });

  test('who is admin by configuration stays one until the setting changes', async () => {
    await grantRole(as(ada), { email: 'second@foyer.test', role: 'ADMIN' });
    const configured = as(ada, { admins: ['ada@foyer.test'] });
    expect(await codeOf(revokeRole(configured, { personId: ada.id, role: 'ADMIN' }))).toBe('BLOCKED');
  });
});

describe('ADMINS', () => {
  test('are admins from the start, each with one event by nobody', async () => {
    await ensureAdmins(database.db, ['first@foyer.test', 'second@foyer.test'], clock.now());
    await ensureAdmins(database.db, ['first@foyer.test', 'second@foyer.test'], clock.now());
    const [first] = await database.db.select().from(people).where(eq(people.email, 'first@foyer.test'));
    expect(await eventsOf(first!.id)).toEqual([{ actorId: null, role: 'ADMIN', before: null, after: false }]);
  });

  test('started in two processes at once, in whatever order, are granted once', async () => {
    const emails = ['a@foyer.test', 'b@foyer.test', 'c@foyer.test'];
    await Promise.all([
      ensureAdmins(database.db, emails, clock.now()),
      ensureAdmins(database.db, [...emails].reverse(), clock.now()),
    ]);
    expect(await database.db.$count(grantEvents)).toBe(3);
  });

  test('keep a clearance that somebody gave them', async () => {
    await grantRole(as(ada), { email: ada.email, role: 'ADMIN', restrictedClearance: true });
    await ensureAdmins(database.db, [ada.email], clock.now());
    expect(await listGrants(database.db, ada.id)).toEqual([{ role: 'ADMIN', restrictedClearance: true }]);
  });
});

describe('people', () => {
  test('are one per address, however many ask at once', async () => {
    const rows = await Promise.all(
      ['Tess@foyer.test', 'tess@FOYER.test', ' tess@foyer.test'].map((email) =>
        database.db.transaction((tx) => findOrCreatePerson(tx, email, { now: clock.now() })),
      ),
    );
    expect(new Set(rows.map((row) => row.id)).size).toBe(1);
  });

  test('who hold a role are found, cleared ones by the cleared grant alone', async () => {
    await givenPerson(database.db, { email: 'b@foyer.test', name: 'B', roles: ['COORDINATOR'] });
    await givenPerson(database.db, {
      email: 'a@foyer.test',
      name: 'A',
      roles: [{ role: 'COORDINATOR', cleared: true }],
    });
    await givenPerson(database.db, {
      email: 'c@foyer.test',
      name: 'C',
      roles: ['COORDINATOR', { role: 'TRAINER', cleared: true }],
    });
    const names = async (clearedOnly: boolean) =>
      (await listHolders(database.db, ['COORDINATOR'], { clearedOnly })).map((row) => row.name);
    expect(await names(false)).toEqual(['A', 'B', 'C']);
    expect(await names(true)).toEqual(['A']);
    expect(await listHolders(database.db, [])).toEqual([]);
  });

  test('cannot be held twice in one role', async () => {
    await expect(database.db.insert(roleGrants).values({ personId: ada.id, role: 'ADMIN' })).rejects.toThrow();
  });
});
