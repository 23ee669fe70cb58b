/** Changing answers: by whom, until when, and what the timeline keeps of it. */
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestEvents, requests } from '../../server/db/schema/index.ts';
import { editRequest } from '../../server/requests/edit.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest, inquiryAnswers, move } from '../support/requests.ts';

describe('changing the answers of a request', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await givenDesk();
  });
  afterAll(() => desk.close());

  const edit = (actor: Parameters<Desk['as']>[0], id: string, answers: object, expectedVersion?: number) =>
    editRequest(desk.as(actor), 'PS_INQUIRY', 'editPsInquiry', {
      id,
      answers: inquiryAnswers(answers),
      expectedVersion,
    });
  const lastEvent = async (id: string) =>
    (
      await desk.db
        .select()
        .from(requestEvents)
        .where(eq(requestEvents.requestId, id))
        .orderBy(desc(requestEvents.id))
        .limit(1)
    )[0]!;
  const rowOf = async (id: string) => (await desk.db.select().from(requests).where(eq(requests.id, id)))[0]!;

  it('keeps the difference in words, the subject of its mails, and raises the version', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
    await edit(desk.colleague, request.id, { summary: 'Do we offer two health checks?', region: 'APAC' }, 1);
    expect(await rowOf(request.id)).toMatchObject({
      title: 'Do we offer two health checks?',
      mailSubject: request.mailSubject,
      version: 2,
      state: 'NEW',
    });
    const event = await lastEvent(request.id);
    expect(event).toMatchObject({ type: 'EDITED', actorId: desk.colleague.id });
    expect(event.data.changes).toEqual([
      {
        field: 'summary',
        label: 'Summary',
        before: 'Do we offer a health check?',
        after: 'Do we offer two health checks?',
      },
      { field: 'region', label: 'Region', before: expect.any(String), after: expect.any(String) },
    ]);
  });

  it('to what they are already changes nothing', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
    await edit(desk.colleague, request.id, {});
    expect((await rowOf(request.id)).version).toBe(1);
    expect((await lastEvent(request.id)).type).toBe('SUBMITTED');
  });

  it('is for the requester until the desk picks it up, then for the desk', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
    await move(desk.as(desk.coordinator), request, 'take');
    expect(await refusalsOf(() => edit(desk.colleague, request.id, { summary: 'Too late' }))).toEqual(['BLOCKED']);
    await edit(desk.coordinator, request.id, { summary: 'Put right by the desk' });
    expect((await rowOf(request.id)).title).toBe('Put right by the desk');
  });

  it('is refused to staff off its desk, and does not exist for strangers', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
    expect(await refusalsOf(() => edit(desk.leadership, request.id, { summary: 'Mine now' }))).toEqual(['FORBIDDEN']);
    expect(await refusalsOf(() => edit(desk.stranger, request.id, { summary: 'Mine now' }))).toEqual(['NOT_FOUND id']);
  });

  it('is refused when somebody changed it meanwhile', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
    await edit(desk.colleague, request.id, { summary: 'First' }, 1);
    expect(await refusalsOf(() => edit(desk.colleague, request.id, { summary: 'Second' }, 1))).toEqual([
      'STALE expectedVersion',
    ]);
  });

  it('obeys the rules of the form', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
    expect(await refusalsOf(() => edit(desk.colleague, request.id, { question: 'short' }))).toEqual([
      'INVALID answers.question',
    ]);
  });

  it('of another kind does not exist', async () => {
    const request = await givenRequest(desk.as(desk.lead), 'TRAINING_SESSION');
    expect(await refusalsOf(() => edit(desk.lead, request.id, {}))).toEqual(['NOT_FOUND id']);
  });

  it('replaces the labels its advice gave and leaves the desk’s own alone', async () => {
    const custom = {
      inquiryType: 'CUSTOM',
      customerName: 'Corner Shop',
      segment: 'SMB',
      deploymentType: 'SAAS',
      licenceTier: 'PREMIUM',
      serviceTypes: ['GENERAL_SERVICES'],
      scopeNotes: 'They want somebody to look after everything.',
    };
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', { answers: custom });
    await desk.db
      .update(requests)
      .set({ labels: [...request.labels, 'quarter-end'] })
      .where(eq(requests.id, request.id));
    await edit(desk.colleague, request.id, { ...custom, segment: 'ENTERPRISE' });
    const { labels } = await rowOf(request.id);
    expect(labels).toContain('quarter-end');
    expect(labels).not.toContain('partner-route');
    expect(request.labels).toContain('partner-route');
  });
});
