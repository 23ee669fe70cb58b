/** Inquiries on the real database and the built-in catalogue: each route to its end. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerings, type RequestRow, requestEvents } from '../../../server/db/schema/index.ts';
import type { InquiryWork } from '../../../server/kinds/ps-inquiry/work.ts';
import { type Desk, givenDesk } from '../../support/desk.ts';
import { refusalsOf } from '../../support/refusals.ts';
import { dayAfter, givenRequest, move } from '../../support/requests.ts';
import { custom, leadTime, line, migration, standard } from './given.ts';

describe('an inquiry', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await givenDesk();
  });
  afterAll(() => desk.close());

  const taken = async (answers: object) => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', { answers });
    return move(desk.as(desk.coordinator), request, 'take');
  };
  const step = (row: RequestRow, action: string, details = {}) => move(desk.as(desk.coordinator), row, action, details);
  const workOf = (row: RequestRow) => row.work as InquiryWork;
  const factsOf = async (row: RequestRow) => {
    const events = await desk.db.select().from(requestEvents).where(eq(requestEvents.requestId, row.id));
    return events.sort((a, b) => b.id - a.id)[0]!.data.facts ?? [];
  };

  it('for standard services is validated with approval, quoted, ordered and booked', async () => {
    const row = await taken(standard({ lines: [line({ sku: 'PS-XPRT' }), line({ sku: 'PS-BAS' })] }));
    expect(row.labels).toContain('em-approval');
    expect(await refusalsOf(() => step(row, 'validate'))).toEqual(['INVALID details.approvalConfirmed']);
    await step(row, 'validate', { approvalConfirmed: true });
    const quoted = await step(row, 'addToQuote', { orderReference: 'Q-77' });
    expect(await factsOf(quoted)).toEqual([{ label: 'Quote or order', value: 'Q-77' }]);
    await step(row, 'order');
    const booked = await step(row, 'book');
    expect(booked).toMatchObject({ state: 'BOOKED', category: 'DONE' });
    expect(workOf(booked)).toMatchObject({ orderReference: 'Q-77', approvalConfirmed: true });
  });

  it('is not validated once a service has left the catalogue', async () => {
    const row = await taken(standard({ lines: [line({ sku: 'PS-IS' })] }));
    await desk.db.update(offerings).set({ active: false }).where(eq(offerings.sku, 'PS-IS'));
    expect(await refusalsOf(() => step(row, 'validate'))).toEqual(['BLOCKED action']);
  });

  it('for custom services is scoped, and converted once every answer is there', async () => {
    const open = await step(await taken(custom()), 'startScoping');
    expect(await refusalsOf(() => step(open, 'convert', { proposalReference: 'SOW-9' }))).toEqual(['BLOCKED action']);
    const scoping = await step(await taken(custom({ migration: migration() })), 'startScoping');
    const converted = await step(scoping, 'convert', { proposalReference: 'SOW-9' });
    expect(workOf(converted).proposalReference).toBe('SOW-9');
    expect(await factsOf(converted)).toEqual([{ label: 'Proposal', value: 'SOW-9' }]);
  });

  it('for a lead time is answered with a range, a date and the sentence that it is no commitment', async () => {
    const row = await taken(leadTime());
    const validUntil = dayAfter(desk.clock.now(), 14);
    const answered = await step(row, 'answerLeadTime', { earliestWeeks: 4, latestWeeks: 6, validUntil });
    expect(await factsOf(answered)).toEqual([
      { label: 'Usual start', value: 'in 4 to 6 weeks' },
      { label: 'As of', value: dayAfter(desk.clock.now(), 0) },
      { label: 'Holds until', value: validUntil },
      { label: 'Please note', value: expect.stringContaining('not a commitment') },
    ]);
    expect((await move(desk.as(desk.colleague), answered, 'close')).state).toBe('CLOSED');
  });

  it('does not know the steps of another route', async () => {
    const row = await taken(standard());
    for (const action of ['answer', 'answerLeadTime', 'startScoping', 'escalate'])
      expect(await refusalsOf(() => step(row, action))).toEqual(['BLOCKED action']);
  });
});
