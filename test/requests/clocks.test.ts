/** Clocks through the real verbs: what starts, stops, restarts and ends them, who is warned, and what the asker is told. */
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Actor } from '../../server/ctx.ts';
import {
  type ClockTarget,
  calendars,
  kindSettings,
  type RequestRow,
  requestClocks,
  requestEvents,
  requests,
} from '../../server/db/schema/index.ts';
import { clockDue } from '../../server/requests/clockDue.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { moveRequest } from '../../server/requests/move.ts';
import { prioritiseRequest } from '../../server/requests/prioritise.ts';
import { snoozeRequest } from '../../server/requests/snooze.ts';
import { keyOf } from '../../server/requests/submit.ts';
import { undoRequestEvent } from '../../server/requests/undo.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { givenRequest, move } from '../support/requests.ts';

const HOUR = 3_600_000;
let api: TestApi;
let cora: Actor;
let ravi: Actor;
let lena: Actor;
beforeAll(async () => {
  api = await testApi();
  await loadCatalogue(api.db, null);
  cora = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
  ravi = await api.person({ email: 'ravi@example.com', name: 'Ravi' });
  lena = await api.person({ email: 'lena@example.com', name: 'Lena', roles: ['PS_LEADERSHIP'] });
});
afterAll(() => api.close());
const as = (actor: Actor | null) => testCtx({ db: api.db, clock: api.clock, actor, jobs: api.jobs });
const clock = async (request: RequestRow, target: ClockTarget) =>
  (
    await api.db
      .select()
      .from(requestClocks)
      .where(and(eq(requestClocks.requestId, request.id), eq(requestClocks.target, target)))
  )[0];
const row = async (request: RequestRow) =>
  (await api.db.select().from(requests).where(eq(requests.id, request.id)))[0]!;

// Monday, 09:00 UTC; the desk works from nine to five. An inquiry has eight hours to a first response.
beforeEach(() => api.clock.set('2027-03-01T09:00:00Z'));

describe('clocks', () => {
  it('start with the request, due in business time', async () => {
    api.clock.set('2027-02-26T16:00:00Z');
    const request = await givenRequest(as(ravi), 'PS_INQUIRY');
    expect(await clock(request, 'FIRST_RESPONSE')).toMatchObject({
      targetMs: 8 * HOUR,
      dueAt: new Date('2027-03-01T16:00:00Z'),
    });
    expect((await row(request)).dueAt).toEqual(new Date('2027-03-01T16:00:00Z'));
    expect((await clock(request, 'RESOLUTION'))?.dueAt).toEqual(new Date('2027-03-05T16:00:00Z'));
  });

  it('the first response ends with the desk’s first public word, not with a note nor with the asker’s own', async () => {
    const request = await givenRequest(as(ravi), 'PS_INQUIRY');
    api.clock.advance({ hours: 1 });
    await commentOnRequest(as(cora), { id: request.id, body: 'Whose is it?', internal: true });
    await commentOnRequest(as(ravi), { id: request.id, body: 'Please', internal: false });
    expect((await clock(request, 'FIRST_RESPONSE'))?.metAt).toBeNull();
    api.clock.advance({ hours: 1 });
    await commentOnRequest(as(cora), { id: request.id, body: 'We look at it.', internal: false });
    expect(await clock(request, 'FIRST_RESPONSE')).toMatchObject({
      elapsedMs: 2 * HOUR,
      metAt: api.clock.now(),
      dueAt: null,
    });
    expect((await row(request)).firstRespondedAt).toEqual(api.clock.now());
  });

  it('stand still while it waits on the asker, and go on with what is left', async () => {
    const request = await givenRequest(as(ravi), 'PS_INQUIRY');
    await move(as(cora), request, 'take');
    api.clock.advance({ hours: 2 });
    await move(as(cora), request, 'ask', { question: 'Which version?' });
    expect(await clock(request, 'RESOLUTION')).toMatchObject({ elapsedMs: 2 * HOUR, runningSince: null, dueAt: null });
    expect(await row(request)).toMatchObject({ dueAt: null, expectedBy: null });
    api.clock.advance({ days: 7 });
    await move(as(ravi), request, 'answerQuestion', { answer: '17' });
    expect(await clock(request, 'RESOLUTION')).toMatchObject({ elapsedMs: 2 * HOUR, runningSince: api.clock.now() });
    expect(await clock(request, 'NEXT_STEP')).toMatchObject({ elapsedMs: 0, targetMs: 16 * HOUR });
    api.clock.advance({ hours: 1 });
    await move(as(cora), request, 'answer', { answer: 'Yes' });
    await move(as(ravi), request, 'close');
    expect(await clock(request, 'RESOLUTION')).toMatchObject({ elapsedMs: 3 * HOUR, metAt: api.clock.now() });
    expect((await row(request)).dueAt).toBeNull();
  });

  it('stand still on hold, and not while snoozed', async () => {
    const lead = await api.person({ email: 'tess@example.com', name: 'Tess', roles: ['TEAM_LEAD'] });
    const request = await givenRequest(as(lead), 'TRAINING_SESSION');
    await snoozeRequest(as(cora), { id: request.id, until: new Date('2027-03-03T09:00:00Z') });
    expect((await clock(request, 'FIRST_RESPONSE'))?.runningSince).not.toBeNull();
    await move(as(cora), request, 'hold', { reason: 'They move house first.' });
    expect((await clock(request, 'NEXT_STEP'))?.runningSince).toBeNull();
    expect((await row(request)).dueAt).toBeNull();
  });

  it('are measured anew when the priority changes, and keep what has elapsed', async () => {
    const request = await givenRequest(as(ravi), 'PS_INQUIRY');
    api.clock.advance({ hours: 1 });
    await prioritiseRequest(as(cora), { id: request.id, priority: 'URGENT' });
    expect(await clock(request, 'FIRST_RESPONSE')).toMatchObject({
      elapsedMs: HOUR,
      targetMs: 2 * HOUR,
      dueAt: new Date('2027-03-01T11:00:00Z'),
    });
  });

  it('are as before when an act is taken back', async () => {
    const request = await givenRequest(as(ravi), 'PS_INQUIRY');
    const before = await clock(request, 'FIRST_RESPONSE');
    api.clock.advance({ minutes: 5 });
    const { eventId } = await moveRequest(as(cora), { id: request.id, action: 'take', undoable: true });
    expect((await clock(request, 'FIRST_RESPONSE'))?.metAt).toEqual(api.clock.now());
    await undoRequestEvent(as(cora), { eventId });
    expect(await clock(request, 'FIRST_RESPONSE')).toEqual(before);
    expect(await row(request)).toMatchObject({ firstRespondedAt: null, dueAt: before!.dueAt, state: 'NEW' });
  });

  it('go by the calendar of the kind', async () => {
    const [shifts] = await api.db
      .insert(calendars)
      .values({
        name: 'Nights',
        timezone: 'Europe/Berlin',
        blocks: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 22 * 60, endMinute: 1440 + 6 * 60 })),
        holidays: ['2027-03-01'],
      })
      .returning();
    await api.db.insert(kindSettings).values({ kind: 'AUDIT_ATTENDANCE', calendarId: shifts!.id });
    const request = await givenRequest(as(ravi), 'AUDIT_ATTENDANCE');
    // Sixteen hours: two nights, of which the one of the holiday does not take place.
    expect((await clock(request, 'FIRST_RESPONSE'))?.dueAt).toEqual(new Date('2027-03-04T05:00:00Z'));
  });
});

describe('alarms', () => {
  const events = async (request: RequestRow) =>
    (await api.db.select().from(requestEvents).where(eq(requestEvents.requestId, request.id))).filter(({ type }) =>
      type.startsWith('CLOCK'),
    );

  it('are set for three quarters of the target and for its end', async () => {
    api.jobs.enqueued.length = 0;
    await givenRequest(as(ravi), 'PS_INQUIRY');
    const set = api.jobs.enqueued
      .filter(({ name }) => name === 'clock')
      .map(({ data, startAfter }) => ({ ...data, startAfter }));
    expect(set).toContainEqual(
      expect.objectContaining({ target: 'FIRST_RESPONSE', act: 'WARN', startAfter: new Date('2027-03-01T15:00:00Z') }),
    );
    expect(set).toContainEqual(
      expect.objectContaining({
        target: 'FIRST_RESPONSE',
        act: 'BREACH',
        startAfter: new Date('2027-03-01T17:00:00Z'),
      }),
    );
  });

  it('warn once, tell the lead once, and nothing of a clock that is due at another time by now', async () => {
    const request = await givenRequest(as(ravi), 'PS_INQUIRY');
    const dueAt = (await clock(request, 'FIRST_RESPONSE'))!.dueAt!.toISOString();
    const alarm = { requestId: request.id, target: 'FIRST_RESPONSE', dueAt } as const;
    api.clock.advance({ hours: 6 });
    expect(await clockDue(as(null), { ...alarm, act: 'WARN' })).toBe(true);
    expect(await clockDue(as(null), { ...alarm, act: 'WARN' })).toBe(false);
    api.clock.advance({ hours: 3 });
    expect(await clockDue(as(null), { ...alarm, act: 'BREACH' })).toBe(true);
    expect(await clockDue(as(null), { ...alarm, act: 'BREACH' })).toBe(false);
    const [warned, breached] = await events(request);
    expect(warned).toMatchObject({ type: 'CLOCK_WARNED', internal: true });
    expect(breached?.data.alsoTell).toEqual([
      { personId: lena.id, reason: 'You lead this desk, and one of its clocks passed.' },
    ]);
    const other = await givenRequest(as(ravi), 'PS_INQUIRY');
    await move(as(cora), other, 'take');
    const gone = { requestId: other.id, target: 'FIRST_RESPONSE', dueAt } as const;
    expect(await clockDue(as(null), { ...gone, act: 'BREACH' })).toBe(false);
    expect(await events(other)).toEqual([]);
  });
});

describe('what the asker is told', () => {
  const told = async (request: RequestRow) =>
    (
      await api.as(ravi).query<{
        request: {
          usuallyAnswered: { by: string; late: boolean; basis: string } | null;
          clocks: unknown[];
          dueAt: null;
        };
      }>(`{ request(key: "${keyOf(request)}") { dueAt clocks { target } usuallyAnswered { by late basis } } }`)
    ).data.request;

  it('is the desk’s aim until there is history, late when it passed, and never the desk’s clocks', async () => {
    const request = await givenRequest(as(ravi), 'PS_INQUIRY');
    expect(await told(request)).toEqual({
      dueAt: null,
      clocks: [],
      usuallyAnswered: { by: '2027-03-01T17:00:00.000Z', late: false, basis: 'TARGET' },
    });
    api.clock.advance({ days: 2 });
    expect((await told(request)).usuallyAnswered?.late).toBe(true);
  });

  it('is what four of five took, once there are twenty', async () => {
    for (let i = 1; i <= 20; i++) {
      const past = await givenRequest(as(ravi), 'AUDIT_ATTENDANCE', { answers: { courseSku: 'PS-BAS' } });
      await api.db
        .update(requestClocks)
        .set({ metAt: api.clock.now(), elapsedMs: i * 600_000, runningSince: null, dueAt: null })
        .where(and(eq(requestClocks.requestId, past.id), eq(requestClocks.target, 'FIRST_RESPONSE')));
    }
    await api.db.delete(kindSettings);
    const request = await givenRequest(as(ravi), 'AUDIT_ATTENDANCE');
    // The sixteenth of twenty took 160 minutes.
    expect((await told(request)).usuallyAnswered).toEqual({
      by: '2027-03-01T11:40:00.000Z',
      late: false,
      basis: 'HISTORY',
    });
  });

  it('staff see every clock, a page of them in one statement', async () => {
    const { data, statements } = await api
      .as(cora)
      .query<{ requests: { nodes: { dueAt: string; clocks: { target: string; state: string }[] }[] } }>(
        '{ requests(filter: { kind: [PS_INQUIRY], category: [NEW] }) { nodes { dueAt clocks { target state targetMinutes } } } }',
      );
    expect(data.requests.nodes[0]?.clocks.map(({ target }) => target)).toEqual([
      'FIRST_RESPONSE',
      'NEXT_STEP',
      'RESOLUTION',
    ]);
    expect(statements).toHaveLength(2);
  });
});
