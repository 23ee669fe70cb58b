/** What stands in the way of an inquiry, each with its reason, and what is wrong with details given. */
import { describe, expect, it } from 'vitest';
import type { MoveDetails } from '../../../server/kinds/define.ts';
import { validateInquiry } from '../../../server/kinds/ps-inquiry/form.ts';
import { inquiryLifecycle } from '../../../server/kinds/ps-inquiry/lifecycle.ts';
import { totalOf } from '../../../server/kinds/ps-inquiry/resolvers.ts';
import type { InquiryFacts } from '../../../server/kinds/ps-inquiry/work.ts';
import { testConfig } from '../../support/ctx.ts';
import { context, custom, leadTime, migration, standard } from './given.ts';

const NOW = new Date('2027-03-01T09:00:00Z');
const inputOf = (raw: object, details: MoveDetails = {}, facts: Partial<InquiryFacts> = {}) => ({
  request: {
    state: 'ANY',
    answers: validateInquiry(raw, context()).answers as unknown as Record<string, unknown>,
    work: {},
    createdAt: NOW,
    stateSince: NOW,
    closedAt: null,
    assigneeId: null,
    restricted: false,
  },
  facts: { retired: [], needApproval: [], ...facts },
  now: NOW,
  figures: testConfig().figures,
  details,
});
const stepOf = (action: string) => inquiryLifecycle.transitions.find((t) => t.action === action)!;
const blocks = (action: string, input: ReturnType<typeof inputOf>) =>
  (stepOf(action).needs ?? []).flatMap((guard) => guard(input) ?? []);

describe('validating an order', () => {
  it('is closed while something on it is no longer offered, by name', () => {
    expect(blocks('validate', inputOf(standard()))).toEqual([]);
    const [block] = blocks('validate', inputOf(standard(), {}, { retired: ['Old service'] }));
    expect(block).toMatchObject({ code: 'NOT_OFFERED', message: 'No longer offered: Old service.' });
  });

  it('wants the approval of what needs it, and of nothing else', () => {
    const check = (details: MoveDetails, needApproval: string[]) =>
      stepOf('validate').check!(inputOf(standard(), details, { needApproval }));
    expect(check({}, [])).toEqual([]);
    expect(check({}, ['Expert services']).map((p) => [p.field, p.message])).toEqual([
      [
        'approvalConfirmed',
        'The engagement manager must approve the sale of Expert services. Tick this once they have.',
      ],
    ]);
    expect(check({ approvalConfirmed: true }, ['Expert services'])).toEqual([]);
  });
});

describe('converting to a proposal', () => {
  it('waits for every scoping answer and names those missing by service', () => {
    const open = custom({ serviceTypes: ['SCM_MIGRATION', 'READINESS_CHECK'], migration: migration({ users: null }) });
    const [block] = blocks('convert', inputOf(open));
    expect(block?.code).toBe('SCOPE_INCOMPLETE');
    expect(block?.message).toContain('Migration of repositories: Users. Readiness or health check: Where it runs,');
    expect(blocks('convert', inputOf(custom({ migration: migration() })))).toEqual([]);
  });
});

describe('giving a lead time', () => {
  const given = (details: MoveDetails) => inputOf(leadTime(), details);
  const check = (details: MoveDetails) =>
    stepOf('answerLeadTime').check!(given(details)).map(({ field, message }) => `${field}: ${message}`);
  const good = { earliestWeeks: 4, latestWeeks: 6, validUntil: '2027-03-15' };

  it('keeps the range with the day it was true', () => {
    expect(check(good)).toEqual([]);
    expect(check({ ...good, latestWeeks: 4 })).toEqual([]);
    expect(stepOf('answerLeadTime').work!(given(good))).toEqual({
      answer: null,
      leadTime: { earliestWeeks: 4, latestWeeks: 6, asOf: '2027-03-01', validUntil: '2027-03-15' },
    });
  });

  it.each([
    [{ latestWeeks: 3 }, 'latestWeeks: The latest start is before the earliest. Give as many weeks or more.'],
    [{ latestWeeks: 105 }, 'latestWeeks: Give at most 104 weeks.'],
    [{ validUntil: '2027-03-01' }, 'validUntil: Choose a day after today: until then the answer holds.'],
  ])('refuses %j', (more, message) => {
    expect(check({ ...good, ...more })).toEqual([message]);
  });
});

describe('the list price of an order', () => {
  const mode = (sku: string, deliveryMode: 'REMOTE' | 'ONSITE', priceMinor: number | null, currency = 'USD') => ({
    sku,
    mode: deliveryMode,
    priceMinor,
    currency,
    travelExtra: false,
    duration: '',
    durationHours: null,
  });
  const modes = [
    mode('A', 'REMOTE', 500_000),
    mode('A', 'ONSITE', 700_000),
    mode('B', 'REMOTE', 62_857_500),
    mode('Q', 'REMOTE', null),
    mode('E', 'REMOTE', 100, 'EUR'),
  ];
  const line = (sku: string, quantity = 1, more: object = {}) => ({
    sku,
    quantity,
    deliveryMode: 'REMOTE',
    extraSeats: 0,
    ...more,
  });

  it('adds up exactly, per mode', () => {
    expect(totalOf([line('A', 3), line('A', 1, { deliveryMode: 'ONSITE' }), line('B', 999)], modes)).toEqual({
      amountMinor: 3 * 500_000 + 700_000 + 999 * 62_857_500,
      currency: 'USD',
    });
  });

  it('is none when anything on it is quoted, unknown, in another currency, or has extra seats', () => {
    for (const other of [line('Q'), line('gone'), line('E'), line('A', 1, { extraSeats: 1 })])
      expect(totalOf([line('B'), other], modes)).toBeNull();
    expect(totalOf([], modes)).toBeNull();
  });
});
