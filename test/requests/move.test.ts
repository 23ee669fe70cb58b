/** Moving a request: only along its lifecycle, only by those it is meant for, with every reason given. */
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestEvents, requests } from '../../server/db/schema/index.ts';
import { Refusal } from '../../server/errors.ts';
import { moveRequest, withdrawRequest } from '../../server/requests/move.ts';
import { autoMove, remindRequester } from '../../server/requests/timers.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest, move, twoHalfDays } from '../support/requests.ts';

describe('moving a request', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await givenDesk();
  });
  afterAll(() => desk.close());

  const inquiry = () => givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
  const eventsOf = (id: string) =>
    desk.db.select().from(requestEvents).where(eq(requestEvents.requestId, id)).orderBy(asc(requestEvents.id));

  it('writes state, since when, version and one event, and taking assigns', async () => {
    const request = await inquiry();
    desk.clock.advance({ minutes: 5 });
    const taken = await move(desk.as(desk.engagementManager), request, 'take');
    expect(taken).toMatchObject({
      state: 'ASSIGNED',
      category: 'ACTIVE',
      assigneeId: desk.engagementManager.id,
      version: 2,
    });
    expect(taken.stateSince).toEqual(desk.clock.now());
    expect(
      (await eventsOf(request.id)).map(({ type, fromState, toState, data }) => ({
        type,
        fromState,
        toState,
        assignee: data.assigneeId,
      })),
    ).toEqual([
      { type: 'SUBMITTED', fromState: null, toState: 'NEW', assignee: undefined },
      { type: 'MOVED', fromState: 'NEW', toState: 'ASSIGNED', assignee: desk.engagementManager.id },
    ]);
  });

  it('does not take a request off somebody', async () => {
    const request = await inquiry();
    await move(desk.as(desk.engagementManager), request, 'take');
    const asked = await move(desk.as(desk.coordinator), request, 'ask', { question: 'Which version do they run?' });
    expect(asked.assigneeId).toBe(desk.engagementManager.id);
  });

  it('waits on the requester since the question, until the answer, and both are on the timeline', async () => {
    const request = await inquiry();
    await move(desk.as(desk.coordinator), request, 'take');
    const asked = await move(desk.as(desk.coordinator), request, 'ask', { question: 'Which version do they run?' });
    expect(asked).toMatchObject({ category: 'WAITING_ON_REQUESTER', waitingSince: desk.clock.now() });
    const answered = await move(desk.as(desk.colleague), request, 'answerQuestion', {
      answer: 'The one before the last.',
    });
    expect(answered).toMatchObject({ category: 'ACTIVE', waitingSince: null });
    expect((await eventsOf(request.id)).map(({ body }) => body)).toEqual([
      null,
      null,
      'Which version do they run?',
      'The one before the last.',
    ]);
  });

  it('is refused for a step that does not lead on from here', async () => {
    const request = await inquiry();
    expect(await refusalsOf(() => move(desk.as(desk.coordinator), request, 'close'))).toEqual(['BLOCKED action']);
    expect(await refusalsOf(() => move(desk.as(desk.coordinator), request, 'no-such-action'))).toEqual([
      'BLOCKED action',
    ]);
  });

  it('is refused to those it is not meant for, in words', async () => {
    const request = await inquiry();
    const refused = await moveRequest(desk.as(desk.colleague), { id: request.id, action: 'take' }).catch(
      (e: unknown) => e,
    );
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).userErrors).toMatchObject([{ code: 'FORBIDDEN', field: ['action'] }]);
    expect((refused as Refusal).message).toContain('the desk');
    expect(await refusalsOf(() => move(desk.as(desk.leadership), request, 'take'))).toEqual(['FORBIDDEN action']);
  });

  it('cannot be told from a request that does not exist by who may not see it', async () => {
    const request = await inquiry();
    const unseen = await moveRequest(desk.as(desk.stranger), { id: request.id, action: 'take' }).catch(
      (e: unknown) => e,
    );
    const missing = await moveRequest(desk.as(desk.stranger), {
      id: '00000000-0000-4000-8000-00000000dead',
      action: 'take',
    }).catch((e: unknown) => e);
    expect((unseen as Refusal).userErrors).toEqual((missing as Refusal).userErrors);
    expect((unseen as Refusal).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('needs a reason wherever something is refused, taken back or reopened', async () => {
    const request = await inquiry();
    expect(await refusalsOf(() => move(desk.as(desk.coordinator), request, 'decline'))).toEqual([
      'INVALID details.reason',
    ]);
    expect(await refusalsOf(() => withdrawRequest(desk.as(desk.colleague), { id: request.id, reason: ' ' }))).toEqual([
      'INVALID details.reason',
    ]);
    await withdrawRequest(desk.as(desk.colleague), { id: request.id, reason: 'No longer needed' });
    expect(await refusalsOf(() => move(desk.as(desk.colleague), request, 'reopen'))).toEqual([
      'INVALID details.reason',
    ]);
  });

  it('refuses a stale move with the request as it is, and changes nothing', async () => {
    const request = await inquiry();
    await move(desk.as(desk.coordinator), request, 'take');
    const refused = await moveRequest(desk.as(desk.colleague), {
      id: request.id,
      action: 'withdraw',
      details: { reason: 'Too late' },
      expectedVersion: 1,
    }).catch((e: unknown) => e);
    expect((refused as Refusal).userErrors).toMatchObject([{ code: 'STALE', field: ['expectedVersion'] }]);
    expect((refused as Refusal).current).toEqual({ requestId: request.id });
    const [row] = await desk.db.select().from(requests).where(eq(requests.id, request.id));
    expect(row).toMatchObject({ state: 'ASSIGNED', version: 2 });
  });

  it('done twice at once happens once', async () => {
    const request = await inquiry();
    const both = await Promise.all(
      [desk.coordinator, desk.engagementManager].map((actor) =>
        refusalsOf(() => move(desk.as(actor), request, 'take')),
      ),
    );
    expect(both.map((refused) => refused.join()).sort()).toEqual(['', 'BLOCKED action']);
  });

  it('reopens within the days the desk allows, and not after', async () => {
    const request = await inquiry();
    await withdrawRequest(desk.as(desk.colleague), { id: request.id, reason: 'No longer needed' });
    desk.clock.advance({ days: 14 });
    const reopened = await move(desk.as(desk.colleague), request, 'reopen', { reason: 'It is needed after all' });
    expect(reopened).toMatchObject({ category: 'ACTIVE', closedAt: null });
    await withdrawRequest(desk.as(desk.colleague), { id: request.id, reason: 'Really not' });
    desk.clock.advance({ days: 14, seconds: 1 });
    expect(await refusalsOf(() => move(desk.as(desk.colleague), request, 'reopen', { reason: 'Please' }))).toEqual([
      'BLOCKED action',
    ]);
  });

  it('sets a reminder for an open question and sends it once, unless it was answered', async () => {
    const request = await inquiry();
    await move(desk.as(desk.coordinator), request, 'take');
    const asked = await move(desk.as(desk.coordinator), request, 'ask', { question: 'Which version?' });
    const reminder = desk.jobs.enqueued.findLast((job) => job.name === 'remind')!;
    expect(reminder.data).toEqual({ requestId: request.id, stateSince: asked.stateSince.toISOString() });
    expect(reminder.startAfter!.getTime()).toBeGreaterThan(desk.clock.now().getTime());
    const data = reminder.data as { requestId: string; stateSince: string };
    expect(await remindRequester(desk.as(null), data)).toBe(true);
    const reminded = and(eq(requestEvents.requestId, request.id), eq(requestEvents.type, 'REMINDED'));
    expect(await desk.db.select().from(requestEvents).where(reminded)).toHaveLength(1);
    desk.clock.advance({ minutes: 1 });
    await move(desk.as(desk.colleague), request, 'answerQuestion', { answer: 'This one.' });
    expect(await remindRequester(desk.as(null), data)).toBe(false);
  });

  it('closes an answered inquiry by itself, unless it moved on meanwhile', async () => {
    const request = await inquiry();
    await move(desk.as(desk.coordinator), request, 'take');
    const answered = await move(desk.as(desk.coordinator), request, 'answer', { answer: 'Yes, we do.' });
    const timer = desk.jobs.enqueued.findLast((job) => job.name === 'auto-move')!.data as {
      requestId: string;
      action: string;
      stateSince: string;
    };
    expect(timer).toMatchObject({ requestId: request.id, stateSince: answered.stateSince.toISOString() });
    expect(await autoMove(desk.as(null), { ...timer, stateSince: '2020-01-01T00:00:00.000Z' })).toBe(false);
    desk.clock.advance({ days: 7 });
    expect(await autoMove(desk.as(null), timer)).toBe(true);
    const [row] = await desk.db.select().from(requests).where(eq(requests.id, request.id));
    expect(row?.category).toBe('DONE');
    expect(await autoMove(desk.as(null), timer)).toBe(false);
  });

  it('meant for Foyer alone cannot be taken by a person', async () => {
    const { id } = await givenRequest(desk.as(desk.lead), 'TRAINING_SESSION');
    await move(desk.as(desk.coordinator), { id }, 'take');
    await move(desk.as(desk.coordinator), { id }, 'plan');
    await move(desk.as(desk.coordinator), { id }, 'proposeDates', {
      dateOptions: [twoHalfDays(desk.clock.now(), 60)],
      trainerId: desk.trainer.id,
      hostAccount: 'room-1',
    });
    for (const actor of [desk.coordinator, desk.lead]) {
      expect(await refusalsOf(() => move(desk.as(actor), { id }, 'expireDates'))).toEqual(['FORBIDDEN action']);
    }
  });
});
