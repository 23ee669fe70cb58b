/** Asking for something: what is stored, what is refused and where, on whose behalf, and once per key. */
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idempotencyKeys, people, requestEvents, requests } from '../../server/db/schema/index.ts';
import { submitRequest } from '../../server/requests/submit.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { refusalsOf } from '../support/refusals.ts';
import { dayAfter, givenRequest, inquiryAnswers, trainingAnswers } from '../support/requests.ts';

describe('submitting a request', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await givenDesk();
  });
  afterAll(() => desk.close());

  const howMany = async () => (await desk.db.select({ n: count() }).from(requests))[0]!.n;

  it('stores the row, one event and one announcement together', async () => {
    const before = desk.jobs.enqueued.length;
    const request = await givenRequest(desk.as(desk.lead), 'TRAINING_SESSION');
    expect(request).toMatchObject({
      kind: 'TRAINING_SESSION',
      state: 'SUBMITTED',
      category: 'NEW',
      title: 'Git basics for the payments team',
      mailSubject: `[REQ-${request.number}] Git basics for the payments team`,
      requesterId: desk.lead.id,
      raisedById: desk.lead.id,
      assigneeId: null,
      version: 1,
      closedAt: null,
    });
    const events = await desk.db.select().from(requestEvents).where(eq(requestEvents.requestId, request.id));
    expect(events).toMatchObject([{ type: 'SUBMITTED', toState: 'SUBMITTED', actorId: desk.lead.id }]);
    const announced = desk.jobs.enqueued.slice(before).filter((job) => job.name === 'announce');
    expect(announced).toEqual([{ name: 'announce', data: { eventId: events[0]!.id }, startAfter: null }]);
  });

  it('refuses every wrong answer at once, each on its field, and stores nothing', async () => {
    const before = await howMany();
    const ctx = desk.as(desk.lead);
    const answers = trainingAnswers(ctx.now(), {
      title: 'x',
      managerApproverEmail: 'TESS.LEAD@example.com',
      deliveryMode: 'ONSITE',
      attendeeCount: 13,
      preferredWindows: [{ start: dayAfter(ctx.now(), -3), end: dayAfter(ctx.now(), -2) }],
    });
    const refused = await refusalsOf(() =>
      submitRequest(ctx, 'TRAINING_SESSION', 'submitTrainingSessionRequest', { answers }),
    );
    expect(new Set(refused)).toEqual(
      new Set([
        'INVALID answers.title',
        'INVALID answers.managerApproverEmail',
        'INVALID answers.siteAddress',
        'INVALID answers.travelBudgetCode',
        'INVALID answers.largeGroupPlan',
        'INVALID answers.preferredWindows.0.start',
      ]),
    );
    expect(await howMany()).toBe(before);
  });

  it('refuses a training session to who is no team lead, and says how to mend it', async () => {
    const ctx = desk.as(desk.colleague);
    const answers = trainingAnswers(ctx.now());
    expect(
      await refusalsOf(() => submitRequest(ctx, 'TRAINING_SESSION', 'submitTrainingSessionRequest', { answers })),
    ).toEqual(['BLOCKED']);
  });

  it('is open to everybody where the desk does not insist on team leads', async () => {
    const ctx = { ...desk.as(desk.colleague) };
    ctx.config = { ...ctx.config, teamLeadRequired: false };
    expect((await givenRequest(ctx, 'TRAINING_SESSION')).requesterId).toBe(desk.colleague.id);
  });

  it('on somebody’s behalf keeps both, and the rules are those of the person it is for', async () => {
    const forLead = await givenRequest(desk.as(desk.coordinator), 'TRAINING_SESSION', {
      onBehalfOf: ' Tess.Lead@example.com ',
    });
    expect(forLead).toMatchObject({ requesterId: desk.lead.id, raisedById: desk.coordinator.id });
    const ctx = desk.as(desk.lead);
    const answers = trainingAnswers(ctx.now());
    expect(
      await refusalsOf(() =>
        submitRequest(ctx, 'TRAINING_SESSION', 'submitTrainingSessionRequest', {
          answers,
          onBehalfOf: 'ravi.colleague@example.com',
        }),
      ),
    ).toEqual(['BLOCKED onBehalfOf']);
  });

  it('on behalf of an address not heard of before adds the person', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', { onBehalfOf: 'new.person@example.com' });
    const [person] = await desk.db.select().from(people).where(eq(people.id, request.requesterId));
    expect(person?.email).toBe('new.person@example.com');
  });

  it('on behalf of nonsense or of another company is refused on that field', async () => {
    const ctx = desk.as(desk.colleague);
    const inquiry = { answers: inquiryAnswers() };
    expect(
      await refusalsOf(() => submitRequest(ctx, 'PS_INQUIRY', 'submitPsInquiry', { ...inquiry, onBehalfOf: 'nobody' })),
    ).toEqual(['INVALID onBehalfOf']);
    ctx.config = { ...ctx.config, allowedDomains: ['example.com'] };
    expect(
      await refusalsOf(() =>
        submitRequest(ctx, 'PS_INQUIRY', 'submitPsInquiry', { ...inquiry, onBehalfOf: 'x@elsewhere.example' }),
      ),
    ).toEqual(['INVALID onBehalfOf']);
  });

  it('keeps the customer out of a restricted request’s mail subject', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', {
      answers: { summary: 'Question of Agency Nine', customerName: 'Agency Nine' },
      restricted: true,
    });
    expect(request.mailSubject).toBe(`[REQ-${request.number}] Restricted request`);
  });

  it('puts the routing rules on the request as labels', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', {
      answers: {
        inquiryType: 'CUSTOM',
        customerName: 'Corner Shop',
        segment: 'SMB',
        deploymentType: 'SAAS',
        licenceTier: 'PREMIUM',
        serviceTypes: ['GENERAL_SERVICES'],
        scopeNotes: 'They want somebody to look after everything.',
      },
    });
    expect(request.labels).toEqual(expect.arrayContaining(['partner-route', 'no-opportunity']));
  });

  it('with the same key and input answers the same and acts once, also when sent twice at once', async () => {
    const ctx = desk.as(desk.colleague);
    const input = { answers: inquiryAnswers(), idempotencyKey: 'a-key' };
    const before = await howMany();
    const answers = await Promise.all([1, 2, 3].map(() => submitRequest(ctx, 'PS_INQUIRY', 'submitPsInquiry', input)));
    const again = await submitRequest(ctx, 'PS_INQUIRY', 'submitPsInquiry', {
      ...input,
      answers: { ...inquiryAnswers() },
    });
    expect(new Set([...answers, again].map(({ requestId }) => requestId)).size).toBe(1);
    expect(await howMany()).toBe(before + 1);
  });

  it('with the same key and another input is refused', async () => {
    const ctx = desk.as(desk.colleague);
    const other = { answers: inquiryAnswers({ summary: 'Another question' }), idempotencyKey: 'a-key' };
    expect(await refusalsOf(() => submitRequest(ctx, 'PS_INQUIRY', 'submitPsInquiry', other))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ]);
  });

  it('keys are each person’s own, outlive a refused try, and are forgotten after a day', async () => {
    const before = await howMany();
    const key = { idempotencyKey: 'shared' };
    await submitRequest(desk.as(desk.colleague), 'PS_INQUIRY', 'submitPsInquiry', {
      answers: inquiryAnswers(),
      ...key,
    });
    await submitRequest(desk.as(desk.stranger), 'PS_INQUIRY', 'submitPsInquiry', { answers: inquiryAnswers(), ...key });
    expect(await howMany()).toBe(before + 2);
    const ctx = desk.as(desk.lead);
    const wrong = { answers: inquiryAnswers({ summary: '' }), idempotencyKey: 'mended' };
    expect(await refusalsOf(() => submitRequest(ctx, 'PS_INQUIRY', 'submitPsInquiry', wrong))).not.toEqual([]);
    await submitRequest(ctx, 'PS_INQUIRY', 'submitPsInquiry', { answers: inquiryAnswers(), idempotencyKey: 'mended' });
    desk.clock.advance({ hours: 25 });
    await submitRequest(desk.as(desk.lead), 'PS_INQUIRY', 'submitPsInquiry', {
      answers: inquiryAnswers({ summary: 'A day later' }),
      idempotencyKey: 'mended',
    });
    expect(await howMany()).toBe(before + 4);
    const [kept] = await desk.db.select({ n: count() }).from(idempotencyKeys).where(eq(idempotencyKeys.key, 'mended'));
    expect(kept?.n).toBe(1);
  });
});
