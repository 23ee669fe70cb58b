/** The rota through the API: who may plan it, what it refuses, and to whom new requests go by themselves. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { kindSettings, requestEvents, rotaShifts, rotaTurns } from '../../server/db/schema/index.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { whoHears } from '../../server/requests/recipients.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { givenRequest } from '../support/requests.ts';

const SAVE = `mutation($input: SaveRotaShiftInput!) { saveRotaShift(input: $input) {
  shift { id kind startsOn endsOn version person { name } } userErrors { code message field } } }`;
const REMOVE = `mutation($input: RemoveRotaShiftInput!) { removeRotaShift(input: $input) {
  removed userErrors { code } } }`;
const ROTA = `query($from: LocalDate!, $to: LocalDate!) { rota(from: $from, to: $to) { startsOn person { name } } }`;

interface Saved {
  saveRotaShift: {
    shift: { id: string; version: number; startsOn: string; person: { name: string } } | null;
    userErrors: { code: string; message: string; field: string[] }[];
  };
}

let api: TestApi;
let cora: Actor;
let clea: Actor;
let emil: Actor;
let ravi: Actor;
beforeAll(async () => {
  api = await testApi();
  cora = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
  clea = await api.person({
    email: 'clea@example.com',
    name: 'Clea',
    roles: [{ role: 'COORDINATOR', cleared: true }],
  });
  emil = await api.person({ email: 'emil@example.com', name: 'Emil', roles: ['ENGAGEMENT_MANAGER'] });
  ravi = await api.person({ email: 'ravi@example.com', name: 'Ravi' });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.delete(rotaShifts);
  await api.db.delete(rotaTurns);
  await api.db.delete(kindSettings);
});

const person = (actor: Actor) => toGlobalId('Person', actor.id);
const save = async (actor: Actor, input: object) =>
  (await api.as(actor).query<Saved>(SAVE, { input })).data.saveRotaShift;
/** The clock stands on Monday, 1 March 2027. */
const thisWeek = { startsOn: '2027-03-01', endsOn: '2027-03-05' };
const nextWeek = { startsOn: '2027-03-08', endsOn: '2027-03-12' };

describe('planning the rota', () => {
  it('is for coordinators, PS leadership and administrators', async () => {
    const lena = await api.person({ email: 'lena@example.com', name: 'Lena', roles: ['PS_LEADERSHIP'] });
    const rita = await api.person({ email: 'rita@example.com', name: 'Rita', roles: ['REVENUE'] });
    expect((await save(cora, { personId: person(cora), ...thisWeek })).shift?.person.name).toBe('Cora');
    expect((await save(lena, { personId: person(emil), ...thisWeek })).shift?.person.name).toBe('Emil');
    for (const actor of [ravi, emil, rita])
      expect((await save(actor, { personId: person(cora), ...nextWeek })).userErrors[0]?.code).toBe('FORBIDDEN');
    expect(
      (await api.nobody.query(SAVE, { input: { personId: person(cora), ...nextWeek } })).errors?.[0]?.extensions.code,
    ).toBe('UNAUTHENTICATED');
  });

  it.each([
    [{ startsOn: '2027-03-05', endsOn: '2027-03-01' }, 'endsOn'],
    [{ endsOn: '2027-05-30' }, 'endsOn'],
    [{ startsOn: '2027-02-01', endsOn: '2027-02-26' }, 'endsOn'],
  ])('refuses %o with words on %s', async (days, field) => {
    const { shift, userErrors } = await save(cora, { personId: person(cora), ...thisWeek, ...days });
    expect(shift).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: [field] }]);
  });

  it('refuses days that are none, before they reach the rota', async () => {
    for (const days of [{ startsOn: '2027-02-30' }, { endsOn: 'soon' }]) {
      const answer = await api.as(cora).query(SAVE, { input: { personId: person(cora), ...thisWeek, ...days } });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('takes only people who work that desk, and nobody twice at once', async () => {
    expect((await save(cora, { personId: person(ravi), ...thisWeek })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['personId'] },
    ]);
    const audits = await save(cora, { personId: person(emil), kind: 'AUDIT_ATTENDANCE', ...thisWeek });
    expect(audits.userErrors).toMatchObject([{ code: 'INVALID', field: ['personId'] }]);
    await save(cora, { personId: person(emil), kind: 'PS_INQUIRY', ...thisWeek });
    const again = await save(cora, { personId: person(emil), startsOn: '2027-03-05', endsOn: '2027-03-09' });
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['startsOn'] }]);
    // Another kind's desk is another turn.
    await save(cora, { personId: person(cora), kind: 'PS_INQUIRY', ...thisWeek });
    expect((await save(cora, { personId: person(cora), kind: 'AUDIT_ATTENDANCE', ...thisWeek })).shift).not.toBeNull();
  });

  it('two planners at once put nobody on twice', async () => {
    const tries = await Promise.all(
      Array.from({ length: 6 }, () => save(cora, { personId: person(clea), ...thisWeek })),
    );
    expect(tries.filter(({ shift }) => shift).length).toBe(1);
  });

  it('changes and removes a turn; a stale version says so', async () => {
    const made = (await save(cora, { personId: person(cora), ...thisWeek })).shift!;
    const moved = await save(cora, { id: made.id, personId: person(cora), ...nextWeek, expectedVersion: 1 });
    expect(moved.shift).toMatchObject({ id: made.id, startsOn: nextWeek.startsOn, version: 2 });
    const stale = await save(cora, { id: made.id, personId: person(cora), ...thisWeek, expectedVersion: 1 });
    expect(stale.userErrors[0]?.code).toBe('STALE');
    expect(stale.shift?.version).toBe(2);
    const removed = await api
      .as(cora)
      .query<{ removeRotaShift: { removed: boolean | null } }>(REMOVE, { input: { id: made.id } });
    expect(removed.data.removeRotaShift.removed).toBe(true);
    const gone = await api
      .as(cora)
      .query<{ removeRotaShift: { userErrors: { code: string }[] } }>(REMOVE, { input: { id: made.id } });
    expect(gone.data.removeRotaShift.userErrors[0]?.code).toBe('NOT_FOUND');
  });

  it('is read by staff alone, and only so much of it at once', async () => {
    await save(cora, { personId: person(cora), ...thisWeek });
    const ask = async (actor: Actor, from: string, to: string) =>
      (await api.as(actor).query<{ rota: unknown[] }>(ROTA, { from, to })).data.rota;
    expect(await ask(emil, '2027-03-05', '2027-03-30')).toHaveLength(1);
    expect(await ask(emil, '2027-03-06', '2027-03-30')).toHaveLength(0);
    expect(await ask(ravi, '2027-03-01', '2027-03-30')).toEqual([]);
    expect(await ask(emil, '2027-03-01', '2029-03-30')).toEqual([]);
  });

  it('tells each person of their own turns', async () => {
    await save(cora, { personId: person(cora), ...nextWeek });
    const { data } = await api
      .as(cora)
      .query<{ viewer: { duty: { startsOn: string }[]; canPlanRota: boolean } }>(
        '{ viewer { canPlanRota duty { startsOn } } }',
      );
    expect(data.viewer).toEqual({ canPlanRota: true, duty: [{ startsOn: nextWeek.startsOn }] });
  });
});

describe('automatic assignment', () => {
  const as = (actor: Actor) => testCtx({ db: api.db, clock: api.clock, actor });
  const submit = (options: object = {}) => givenRequest(as(ravi), 'PS_INQUIRY', options);
  const turnOn = () => api.db.insert(kindSettings).values({ kind: 'PS_INQUIRY', autoAssign: true });
  const onDuty = (actor: Actor, more: object = {}) => save(cora, { personId: person(actor), ...thisWeek, ...more });

  it('is off until somebody turns it on', async () => {
    await onDuty(cora);
    expect((await submit()).assigneeId).toBeNull();
  });

  it('goes round among those on duty, one turn each', async () => {
    await turnOn();
    for (const actor of [cora, clea, emil]) await onDuty(actor);
    const given = [];
    for (let i = 0; i < 6; i++) {
      given.push((await submit()).assigneeId);
      api.clock.advance({ minutes: 1 });
    }
    expect(new Set(given.slice(0, 3))).toEqual(new Set([cora.id, clea.id, emil.id]));
    expect(given.slice(3)).toEqual(given.slice(0, 3));
  });

  it('gives turns evenly to submissions at once', async () => {
    await turnOn();
    for (const actor of [cora, clea]) await onDuty(actor);
    const made = await Promise.all(Array.from({ length: 8 }, () => submit()));
    const counts = Map.groupBy(made, (request) => request.assigneeId);
    expect([...counts.values()].map((list) => list.length)).toEqual([4, 4]);
  });

  it('leaves a restricted request to the cleared, and nobody their own', async () => {
    await turnOn();
    for (const actor of [cora, clea]) await onDuty(actor);
    for (let i = 0; i < 3; i++) expect((await submit({ restricted: true })).assigneeId).toBe(clea.id);
    await api.db.delete(rotaShifts);
    await onDuty(cora);
    expect((await givenRequest(as(cora), 'PS_INQUIRY')).assigneeId).toBeNull();
    expect((await submit({ restricted: true })).assigneeId).toBeNull();
  });

  it('passes over whoever is off duty, on duty for another kind, or lost the role', async () => {
    await turnOn();
    await onDuty(emil, nextWeek);
    await onDuty(cora, { kind: 'TRAINING_SESSION' });
    expect((await submit()).assigneeId).toBeNull();
  });

  it('is on the timeline, and the one whose turn it is hears of it instead of the whole desk', async () => {
    await turnOn();
    await onDuty(emil);
    const request = await submit();
    const [event] = await api.db.select().from(requestEvents).where(eq(requestEvents.requestId, request.id));
    expect(event).toMatchObject({ type: 'SUBMITTED', data: { assigneeId: emil.id } });
    const heard = whoHears({
      event: event!,
      request,
      transition: null,
      people: new Map([cora, emil, ravi].map((one) => [one.id, one])),
      deskIds: [cora.id, emil.id],
      watcherIds: [],
      mentionedIds: [],
      wants: () => true,
    });
    expect(heard).toEqual([
      { personId: ravi.id, topic: 'RECEIPTS', reason: 'You asked for this.' },
      { personId: emil.id, topic: 'ASSIGNMENT', reason: 'It is assigned to you.' },
    ]);
  });
});
