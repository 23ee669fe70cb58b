/** The form of an audit attendance: every rule with its path and what it says, and never a customer's name. */
import { describe, expect, it } from 'vitest';
import {
  type AuditClass,
  type AuditContext,
  adviseAudit,
  validateAudit,
} from '../../../server/kinds/audit-attendance/form.ts';
import { pathsOf, saidOf } from '../problems.ts';

const aClass = (id: string, more: Partial<AuditClass> = {}): AuditClass => ({
  id,
  courseSku: 'PS-BAS',
  courseName: 'Git Basics',
  parts: 2,
  startsAt: '2027-04-05T08:00:00.000Z',
  restricted: false,
  observersAllowed: true,
  cancelled: false,
  placesLeft: 2,
  ...more,
});
const context: AuditContext = {
  today: '2027-03-01',
  now: '2027-03-01T09:00:00.000Z',
  courses: [
    { sku: 'PS-BAS', name: 'Git Basics', active: true },
    { sku: 'PS-OLD', name: 'Old Course', active: false },
  ],
  classes: [
    aClass('open'),
    aClass('full', { placesLeft: 0 }),
    aClass('cleared', { restricted: true }),
    aClass('closed', { observersAllowed: false }),
    aClass('gone', { cancelled: true }),
    aClass('begun', { startsAt: '2027-03-01T09:00:00.000Z' }),
    aClass('later today', { startsAt: '2027-03-01T09:00:01.000Z', parts: 1 }),
  ],
  requesterEmail: 'ravi@foyer.example',
};
const answers = (more: object = {}) => ({
  observerRole: 'CUSTOMER_SUCCESS',
  managerEmail: 'lena@foyer.example',
  purpose: 'ONBOARDING',
  classSessionId: 'open',
  partsWanted: 'ALL_PARTS',
  conductAcknowledged: true,
  ...more,
});
const check = (more: object) => validateAudit(answers(more), context);
const said = (more: object) => saidOf(check(more));

describe('the audit attendance form', () => {
  it('keeps what was said, with defaults for what was left out', () => {
    expect(check({}).answers).toEqual({
      observerRole: 'CUSTOMER_SUCCESS',
      managerEmail: 'lena@foyer.example',
      purpose: 'ONBOARDING',
      purposeNote: null,
      certificationRecord: null,
      classSessionId: 'open',
      courseSku: null,
      window: null,
      partsWanted: 'ALL_PARTS',
      selectedParts: [],
      timezoneConstraints: null,
      language: null,
      conductAcknowledged: true,
      clearanceAttested: false,
    });
  });

  it('names everything missing at once', () => {
    expect(pathsOf(validateAudit({}, context))).toEqual([
      'observerRole',
      'managerEmail',
      'purpose',
      'partsWanted',
      'conductAcknowledged',
      'classSessionId',
    ]);
  });

  it.each([
    [{ managerEmail: 'RAVI@foyer.example' }, 'managerEmail: Give the address of the manager, not of the observer.'],
    [{ purpose: 'OTHER' }, 'purposeNote: Say in a few words why you want to observe.'],
    [
      { purpose: 'TRAINER_CERTIFICATION' },
      'certificationRecord: Link the certification record this class counts towards.',
    ],
    [
      { classSessionId: null },
      'classSessionId: Pick a class of the calendar, or name a course and the days that suit.',
    ],
    [{ courseSku: 'PS-BAS' }, 'classSessionId: Choose either a class, or a course with days that suit; not both.'],
    [
      { window: { start: '2027-04-01', end: '2027-04-02' } },
      'classSessionId: Choose either a class, or a course with days that suit; not both.',
    ],
    [{ classSessionId: 'unknown' }, 'classSessionId: This class is not on the calendar. Pick another one.'],
    [{ classSessionId: 'gone' }, 'classSessionId: This class is cancelled. Pick another one.'],
    [{ classSessionId: 'begun' }, 'classSessionId: This class has begun already. Pick a later one.'],
    [{ classSessionId: 'closed' }, 'classSessionId: This class takes no observers. Pick another one.'],
    [
      { classSessionId: 'cleared' },
      'clearanceAttested: Only US citizens and cleared colleagues may observe this class. Confirm that you are one, or pick another class.',
    ],
    [{ partsWanted: 'SELECTED' }, 'selectedParts: Choose the parts you want to observe, or all of them.'],
    [{ partsWanted: 'SELECTED', selectedParts: [1, 1] }, 'selectedParts: Choose each part once.'],
    [{ partsWanted: 'SELECTED', selectedParts: [1, 3] }, 'selectedParts: This class has 2 parts. Choose among 1 to 2.'],
    [
      { classSessionId: 'later today', partsWanted: 'SELECTED', selectedParts: [2] },
      'selectedParts: This class has one part only. Choose all parts.',
    ],
    [{ partsWanted: 'SELECTED', selectedParts: [0] }, 'selectedParts.0: Use 1 or more.'],
    [{ language: 'english please' }, 'language: Use a language tag such as en or pt-BR.'],
    [
      { conductAcknowledged: false },
      'conductAcknowledged: Accept the rules of conduct: observers are silent, record nothing, and keep what they hear to themselves.',
    ],
  ])('refuses %j', (more, message) => {
    expect(said(more)).toEqual([message]);
  });

  it('takes a course with days that suit instead of a class', () => {
    const any = { classSessionId: null, courseSku: 'PS-BAS', window: { start: '2027-04-01', end: '2027-04-01' } };
    expect(said(any)).toEqual([]);
    expect(pathsOf(check({ ...any, window: null }))).toEqual(['window']);
    expect(pathsOf(check({ ...any, courseSku: '' }))).toEqual(['courseSku']);
    expect(said({ ...any, courseSku: 'PS-OLD' })).toEqual([
      'courseSku: This course is not offered. Choose another one.',
    ]);
    expect(pathsOf(check({ ...any, window: { start: '2027-04-02', end: '2027-04-01' } }))).toEqual(['window.end']);
    expect(pathsOf(check({ ...any, window: { start: '2027-02-01', end: '2027-04-01' } }))).toEqual(['window.start']);
    expect(pathsOf(check({ ...any, window: { start: '2027-04-02' } }))).toEqual(['window.end']);
    expect(said({ ...any, partsWanted: 'SELECTED', selectedParts: [8] })).toEqual([]);
  });

  it('takes somebody into a restricted class by their word, a class of later today, and a full one', () => {
    expect(said({ classSessionId: 'cleared', clearanceAttested: true })).toEqual([]);
    expect(said({ classSessionId: 'later today' })).toEqual([]);
    expect(said({ classSessionId: 'full' })).toEqual([]);
  });

  it('drops what the choices made irrelevant', () => {
    expect(check({ purposeNote: 'x', certificationRecord: 'y', selectedParts: [2] }).answers).toMatchObject({
      purposeNote: null,
      certificationRecord: null,
      selectedParts: [],
    });
    expect(check({ partsWanted: 'SELECTED', selectedParts: [2, 1] }).answers?.selectedParts).toEqual([1, 2]);
  });
});

describe('advice on an audit attendance', () => {
  const advice = (more: object) => adviseAudit(check(more).answers!, context).map(({ code, label }) => [code, label]);

  it('always says that customers come first', () => {
    expect(advice({})).toEqual([['CUSTOMERS_FIRST', undefined]]);
  });

  it.each([
    [{ classSessionId: 'full' }, ['NO_PLACE_LEFT', 'class-full']],
    [{ classSessionId: 'cleared', clearanceAttested: true }, ['CLEARANCE_IS_VERIFIED', 'verify-clearance']],
    [{ purpose: 'TRAINER_CERTIFICATION', certificationRecord: 'CERT-1' }, ['NOT_SHADOWING', 'certification']],
  ])('of %j is %j', (more, expected) => {
    expect(advice(more)).toContainEqual(expected);
  });
});
