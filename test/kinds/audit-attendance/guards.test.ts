/** What stands in the way of observing a class, each with its reason, and never with the customer's name. */
import { describe, expect, it } from 'vitest';
import { auditLifecycle } from '../../../server/kinds/audit-attendance/lifecycle.ts';
import type { AuditFacts } from '../../../server/kinds/audit-attendance/work.ts';
import type { MoveDetails } from '../../../server/kinds/define.ts';
import { testConfig } from '../../support/ctx.ts';

const NOW = new Date('2027-03-01T09:00:00Z');
const observed: NonNullable<AuditFacts['observed']> = {
  id: 'c',
  startsAt: '2027-04-05T08:00:00.000Z',
  endsAt: '2027-04-06T12:00:00.000Z',
  parts: 2,
  cancelled: false,
  observersAllowed: true,
  restricted: false,
  placesLeft: 1,
  trainerId: 't',
  accountOwnerId: 'o',
};
interface Given {
  observed?: Partial<NonNullable<AuditFacts['observed']>> | null;
  askedTwice?: boolean;
  clearanceAttested?: boolean;
  details?: MoveDetails;
}
const inputOf = (given: Given) => ({
  request: {
    state: 'ANY',
    answers: { clearanceAttested: given.clearanceAttested ?? false },
    work: {},
    createdAt: NOW,
    stateSince: NOW,
    closedAt: null,
    assigneeId: null,
    restricted: false,
  },
  facts: {
    observed: given.observed === null ? null : { ...observed, ...given.observed },
    askedTwice: given.askedTwice ?? false,
  },
  now: NOW,
  figures: testConfig().figures,
  details: given.details ?? {},
});
const stepOf = (action: string) => auditLifecycle.transitions.find((t) => t.action === action)!;
const blocks = (action: string, given: Given = {}) =>
  (stepOf(action).needs ?? []).flatMap((guard) => guard(inputOf(given))?.code ?? []);
const problems = (action: string, given: Given) =>
  stepOf(action).check!(inputOf(given)).map(({ field, code }) => `${field} ${code}`);

const UNFIT: [string, Given][] = [
  ['CLASS_CANCELLED', { observed: { cancelled: true } }],
  ['CLASS_BEGUN', { observed: { startsAt: NOW.toISOString() } }],
  ['NO_OBSERVERS', { observed: { observersAllowed: false } }],
  ['NOT_CLEARED', { observed: { restricted: true } }],
  ['ASKED_TWICE', { askedTwice: true }],
];

describe('confirming a place', () => {
  it('is open when all is well', () => {
    expect(blocks('confirm')).toEqual([]);
    expect(blocks('confirm', { observed: { restricted: true }, clearanceAttested: true })).toEqual([]);
  });
  it.each<[string, Given]>([
    ...UNFIT,
    ['NO_CLASS', { observed: null }],
    ['NO_PLACE_LEFT', { observed: { placesLeft: 0 } }],
  ])('is closed by %s', (code, given) => {
    expect(blocks('confirm', given)).toEqual([code]);
  });
  it('wants a secure link, and the clearance verified for restricted classes', () => {
    const link = { registrationLink: 'https://video.example/j/1' };
    expect(problems('confirm', { details: link })).toEqual([]);
    expect(problems('confirm', { details: { registrationLink: 'http://video.example' } })).toEqual([
      'registrationLink LINK',
    ]);
    expect(problems('confirm', { details: {} })).toEqual(['registrationLink LINK']);
    const restricted = { observed: { restricted: true }, clearanceAttested: true };
    expect(problems('confirm', { ...restricted, details: link })).toEqual(['clearanceVerified CLEARANCE']);
    expect(problems('confirm', { ...restricted, details: { ...link, clearanceVerified: true } })).toEqual([]);
  });
  it('lets trainer and account owner of the class see the request', () => {
    const details = { registrationLink: 'https://video.example/j/1' };
    expect(stepOf('confirm').work!(inputOf({ details }))).toEqual({
      classSessionId: 'c',
      trainerId: 't',
      accountOwnerId: 'o',
      registrationLink: 'https://video.example/j/1',
      clearanceVerified: false,
    });
  });
});

describe.each(['match', 'waitlist'])('%s', (action) => {
  it('takes a class that could be confirmed, full or not', () => {
    expect(problems(action, {})).toEqual([]);
    expect(problems(action, { observed: { placesLeft: 0 } })).toEqual([]);
  });
  it.each<[string, Given]>([...UNFIT, ['NO_CLASS', { observed: null }]])('refuses with %s', (code, given) => {
    expect(problems(action, given)).toEqual([`classSessionId ${code}`]);
  });
});

describe('after the class', () => {
  it('came once it has begun, and did not once it has ended', () => {
    const at = (startsAt: string, endsAt: string) => ({ observed: { startsAt, endsAt } });
    const ahead = at('2027-03-01T09:00:01Z', '2027-03-01T12:00:00Z');
    const during = at('2027-03-01T09:00:00Z', '2027-03-01T12:00:00Z');
    const over = at('2027-03-01T08:00:00Z', '2027-03-01T09:00:00Z');
    expect([ahead, during, over].map((given) => blocks('attended', given).length)).toEqual([1, 0, 0]);
    expect([ahead, during, over].map((given) => blocks('noShow', given).length)).toEqual([1, 1, 0]);
  });
  it('starts over without class and link when reopened', () => {
    expect(stepOf('reopen').work!(inputOf({}))).toEqual({
      classSessionId: null,
      trainerId: null,
      accountOwnerId: null,
      registrationLink: null,
      clearanceVerified: false,
    });
  });
});
