/** The form of a training session: every rule with its path and what it says. */
import { describe, expect, it } from 'vitest';
import {
  ATTENDEES_MAX,
  adviseTraining,
  validateRoster,
  validateTraining,
} from '../../../server/kinds/training-session/form.ts';
import { pathsOf, saidOf } from '../problems.ts';
import { answers, context } from './given.ts';

const check = (more: object, ctx = context()) => validateTraining(answers(more), ctx);
const said = (more: object, ctx = context()) => saidOf(check(more, ctx));
const people = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `P ${i}`, email: `p${i}@foyer.example` }));

describe('the training form', () => {
  it('keeps what was said, tidied, with defaults for what was left out', () => {
    const { answers: kept } = check({
      title: '  Git   basics\n for us ',
      managerApproverEmail: ' Lena@Foyer.Example ',
      siteAddress: '   ',
      attendeeCount: '8',
      recordingAllowed: 'true',
      unknown: 'dropped',
    });
    expect(kept).toEqual({
      title: 'Git basics for us',
      businessJustification: 'The team moves to merge requests next quarter.',
      teamName: 'Payments',
      costCentre: 'CC-1200',
      managerApproverEmail: 'lena@foyer.example',
      courseSku: 'PS-BAS',
      deliveryMode: 'REMOTE',
      siteAddress: null,
      travelBudgetCode: null,
      attendeeCount: 8,
      largeGroupPlan: null,
      attendees: [],
      experienceLevel: 'BASIC',
      preferredWindows: [{ start: '2027-04-05', end: '2027-04-09' }],
      shortNoticeAcknowledged: false,
      timezone: 'Europe/Berlin',
      language: 'en',
      sessionPattern: 'TWO_HALF_DAYS',
      recordingAllowed: true,
      accessibilityNeeds: null,
      labRequired: false,
      priority: 'NORMAL',
      deadlineReason: null,
    });
  });

  it('takes what it stored without changing it', () => {
    const first = check({ attendees: people(2) }).answers;
    expect(validateTraining(first, context()).answers).toEqual(first);
  });

  it('names every missing field at once, each with what to do', () => {
    const result = validateTraining({}, context());
    expect(pathsOf(result)).toEqual([
      'title',
      'businessJustification',
      'teamName',
      'costCentre',
      'managerApproverEmail',
      'deliveryMode',
      'attendeeCount',
      'experienceLevel',
      'preferredWindows',
      'timezone',
      'language',
      'sessionPattern',
    ]);
    for (const { message } of result.problems ?? []) expect(message).toMatch(/^[A-Z].{8,}\.$/);
    expect(pathsOf(validateTraining(null, context()))).toHaveLength(12);
    expect(pathsOf(validateTraining([], context()))).toHaveLength(12);
  });

  it('finds rules across fields broken while other fields are wrong in themselves', () => {
    expect(pathsOf(check({ title: '', managerApproverEmail: 'tess@foyer.example', priority: 'URGENT' }))).toEqual([
      'title',
      'deadlineReason',
      'managerApproverEmail',
    ]);
  });

  it.each([
    ['title', 'ab', 'Use at least 3 characters.'],
    ['title', 'x'.repeat(121), 'Use at most 120 characters.'],
    ['businessJustification', 'too short', 'Use at least 20 characters.'],
    ['businessJustification', 'x'.repeat(2001), 'Use at most 2000 characters.'],
    ['teamName', 'x'.repeat(201), 'Use at most 200 characters.'],
    ['managerApproverEmail', 'lena', 'Write an email address such as ana@example.com.'],
    ['managerApproverEmail', 'a@b@c.de', 'Write an email address such as ana@example.com.'],
    ['attendeeCount', 0, 'Use 1 or more.'],
    ['attendeeCount', 2.5, 'Use a whole number.'],
    ['attendeeCount', 501, 'Use at most 500.'],
    ['attendeeCount', 'many', 'Say how many people will attend.'],
    ['deliveryMode', 'BY_POST', 'Choose remote or on site.'],
    ['timezone', 'Mars/Olympus', 'Choose a time zone of the list, such as Europe/Berlin.'],
    ['language', 'not a language', 'Use a language tag such as en or pt-BR.'],
    ['accessibilityNeeds', 'x'.repeat(2001), 'Use at most 2000 characters.'],
    ['priority', 'SOON', 'Choose one of the list.'],
    ['recordingAllowed', 'perhaps', 'Say yes or no.'],
    [
      'courseSku',
      'PS-OLD',
      'This course is not offered. Choose another, or leave it open and the coordinator will advise.',
    ],
    [
      'courseSku',
      'PS-NONE',
      'This course is not offered. Choose another, or leave it open and the coordinator will advise.',
    ],
    [
      'managerApproverEmail',
      'TESS@foyer.example',
      'The approving manager must be somebody else than the person it is for.',
    ],
    ['preferredWindows', [], 'Give at least one range of days that suits.'],
    ['preferredWindows', Array(4).fill({ start: '2027-04-05', end: '2027-04-09' }), 'Give at most three ranges.'],
  ])('refuses %s %j', (field, value, message) => {
    expect(said({ [field]: value })).toEqual([`${field}: ${message}`]);
  });

  it('lets the course be undecided', () => {
    expect(said({ courseSku: '' })).toEqual([]);
    expect(check({ courseSku: undefined }).answers?.courseSku).toBeNull();
  });

  it('takes a course in the modes it comes in only', () => {
    expect(
      said({ courseSku: 'PS-SEC', deliveryMode: 'ONSITE', siteAddress: 'Main St 1', travelBudgetCode: 'T1' }),
    ).toEqual(['deliveryMode: Security Essentials comes remote only. Choose remote, or another course.']);
  });

  it('needs site and travel budget on site, and keeps neither rule for remote', () => {
    expect(pathsOf(check({ deliveryMode: 'ONSITE' }))).toEqual(['siteAddress', 'travelBudgetCode']);
    expect(said({ deliveryMode: 'ONSITE', siteAddress: 'Main St 1', travelBudgetCode: 'T1' })).toEqual([]);
  });

  it('takes twelve into a class of twelve, and asks for a plan for the thirteenth', () => {
    expect(said({ attendeeCount: 12 })).toEqual([]);
    expect(said({ attendeeCount: 13 })).toEqual([
      'largeGroupPlan: One class holds 12 people. Choose what to do with 13: split, extra seats, or a seminar.',
    ]);
    expect(said({ attendeeCount: 13, largeGroupPlan: 'SEAT_ADD_ONS' })).toEqual([]);
  });

  it('takes fifty into a seminar, remotely', () => {
    expect(said({ attendeeCount: 50, largeGroupPlan: 'SEMINAR' })).toEqual([]);
    expect(said({ attendeeCount: 51, largeGroupPlan: 'SEMINAR' })).toEqual([
      'attendeeCount: A seminar takes up to 50 people. Bring fewer, or split into several classes.',
    ]);
    expect(
      said({
        attendeeCount: 20,
        largeGroupPlan: 'SEMINAR',
        deliveryMode: 'ONSITE',
        siteAddress: 'x',
        travelBudgetCode: 'y',
      }),
    ).toEqual(['largeGroupPlan: Seminars are held remotely only. Choose remote, or another plan.']);
  });

  it('takes a roster of colleagues, each once and no more than announced', () => {
    expect(said({ attendees: [{ name: '', email: 'no' }] })).toEqual([
      'attendees.0.name: Write their name.',
      'attendees.0.email: Write an email address such as ana@example.com.',
    ]);
    expect(
      said({
        attendees: [
          { name: 'A', email: 'a@foyer.example' },
          { name: 'B', email: 'A@FOYER.example' },
          { name: 'C', email: 'c@elsewhere.example' },
        ],
      }),
    ).toEqual([
      'attendees.1.email: This address is on the list already. Remove one of the two.',
      'attendees.2.email: Only colleagues can attend: use an address at foyer.example.',
    ]);
    expect(said({ attendeeCount: 1, attendees: people(2) })).toEqual([
      'attendees: You announced 1 person and listed 2. Raise the number of people, or shorten the list.',
    ]);
    expect(
      said({ attendees: [{ name: 'C', email: 'c@elsewhere.example' }] }, context({ internalDomains: [] })),
    ).toEqual([]);
    expect(said({ attendeeCount: 500, largeGroupPlan: 'SPLIT_CLASSES', attendees: people(ATTENDEES_MAX + 1) })).toEqual(
      ['attendees: List at most 100 people.'],
    );
  });

  it('rules on a roster by itself as in the form', () => {
    const rules = { internalDomains: ['foyer.example'], attendeeCount: 2, seats: null };
    expect(validateRoster([{ name: ' Ann ', email: 'ANN@foyer.example' }], rules).answers).toEqual({
      attendees: [{ name: 'Ann', email: 'ann@foyer.example', role: null }],
    });
    expect(pathsOf(validateRoster(people(3), rules))).toEqual(['attendees']);
    expect(saidOf(validateRoster(people(13), { ...rules, attendeeCount: 20, seats: 12 }))).toEqual([
      'attendees: The class holds 12 people. Shorten the list, and ask for another class for the others.',
    ]);
    expect(saidOf(validateRoster(people(12), { ...rules, attendeeCount: 20, seats: 12 }))).toEqual([]);
  });

  it.each([
    [
      { start: '2027-02-28', end: '2027-03-05' },
      'preferredWindows.0.start: This day has passed. Choose today or later.',
    ],
    [
      { start: '2027-04-05', end: '2027-04-04' },
      'preferredWindows.0.end: The last day is before the first. Choose the same day or later.',
    ],
    [{ start: '2027-04-05', end: '2028-04-06' }, 'preferredWindows.0.end: Choose a range of at most a year.'],
    [
      { start: '2027-04-05', end: '2027-04-05' },
      'preferredWindows.0.end: Two half days need at least 2 days. Choose a later last day.',
    ],
    [{ start: '2027-04-31', end: '2027-05-05' }, 'preferredWindows.0.start: Choose the first day.'],
    [{ start: '2027-04-30' }, 'preferredWindows.0.end: Choose the last day.'],
  ])('refuses the window %j', (window, message) => {
    expect(said({ preferredWindows: [window] })).toEqual([message]);
  });

  it('wants windows as wide as the course is long', () => {
    const window = { start: '2027-04-05', end: '2027-04-07' };
    expect(said({ sessionPattern: 'ONE_DAY', preferredWindows: [{ ...window, end: window.start }] })).toEqual([]);
    expect(said({ sessionPattern: 'FOUR_HALF_DAYS', preferredWindows: [window] })).toEqual([
      'preferredWindows.0.end: Four half days need at least 4 days. Choose a later last day.',
    ]);
  });

  it('takes the first day that the course can usually begin, and needs a tick for any sooner', () => {
    // Fifteen business days after Monday, 1 March.
    expect(said({ preferredWindows: [{ start: '2027-03-22', end: '2027-03-26' }] })).toEqual([]);
    const sooner = [
      { start: '2027-04-05', end: '2027-04-09' },
      { start: '2027-03-19', end: '2027-03-26' },
    ];
    expect(said({ preferredWindows: sooner })).toEqual([
      'shortNoticeAcknowledged: This course usually needs until Mon, 22 Mar 2027. Choose later dates, or tick that short notice may not be met.',
    ]);
    expect(said({ preferredWindows: sooner, shortNoticeAcknowledged: true })).toEqual([]);
    expect(said({ preferredWindows: sooner, courseSku: null })).toEqual([]);
  });

  it.each(['HIGH', 'URGENT'])('asks why it is %s', (priority) => {
    expect(pathsOf(check({ priority }))).toEqual(['deadlineReason']);
    expect(said({ priority, deadlineReason: 'A release depends on it.' })).toEqual([]);
  });
});

describe('advice on a training', () => {
  const codes = (more: object, ctx = context()) => adviseTraining(check(more, ctx).answers!, ctx).map((a) => a.code);

  it('says that customers come first, and nothing else about a plain request', () => {
    expect(codes({})).toEqual(['CUSTOMERS_FIRST']);
  });

  it.each([
    [{ courseSku: null }, 'COURSE_UNDECIDED', 'course-undecided'],
    [{ courseSku: 'PS-CICD', experienceLevel: 'NONE' }, 'PREREQUISITES', 'prerequisites'],
    [{ courseSku: 'PS-SEC', experienceLevel: 'BASIC' }, 'PREREQUISITES', 'prerequisites'],
    [{ courseSku: 'PS-SEC', experienceLevel: 'ADVANCED' }, 'PREREQUISITE_NOTE', undefined],
    [
      { preferredWindows: [{ start: '2027-03-10', end: '2027-03-12' }], shortNoticeAcknowledged: true },
      'SHORT_NOTICE',
      'short-notice',
    ],
    [{ preferredWindows: [{ start: '2027-04-03', end: '2027-04-04' }] }, 'WEEKEND', undefined],
    [{ attendeeCount: 20, largeGroupPlan: 'SPLIT_CLASSES' }, 'SPLIT_CLASSES', 'large-group'],
  ])('of %j is %s', (more, code, label) => {
    const found = adviseTraining(check(more).answers!, context()).find((a) => a.code === code);
    expect(found?.label).toBe(label);
    expect(found?.message).toMatch(/\.$/);
  });

  it('does not warn people who know enough', () => {
    expect(codes({ courseSku: 'PS-CICD', experienceLevel: 'BASIC' })).toEqual(['CUSTOMERS_FIRST']);
    expect(codes({ courseSku: 'PS-SEC', experienceLevel: 'INTERMEDIATE' })).not.toContain('PREREQUISITES');
  });

  it('warns that links go out two weeks ahead, to the day', () => {
    const on = (start: string) =>
      codes(
        { preferredWindows: [{ start, end: '2027-03-20' }], shortNoticeAcknowledged: true },
        context({ linksAheadDays: 14 }),
      );
    expect(on('2027-03-14')).toContain('LINKS_AHEAD');
    expect(on('2027-03-15')).not.toContain('LINKS_AHEAD');
  });
});
