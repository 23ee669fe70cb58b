/** What stands in the way of a training session, each with its reason, and what is wrong with details given. */
import { describe, expect, it } from 'vitest';
import type { MoveDetails } from '../../../server/kinds/define.ts';
import { seatsOf, type TrainingAnswers, validateTraining } from '../../../server/kinds/training-session/form.ts';
import { trainingLifecycle } from '../../../server/kinds/training-session/lifecycle.ts';
import type { TrainingFacts, TrainingWork } from '../../../server/kinds/training-session/work.ts';
import { testConfig } from '../../support/ctx.ts';
import { answers, context } from './given.ts';

const NOW = new Date('2027-03-01T09:00:00Z');
const figures = {
  ...testConfig().figures,
  seminarSeats: 50,
  linksAheadDays: 14,
  backlogAfterDays: 30,
  datesExpireBusinessDays: 5,
};
const roster = [
  { name: 'Ann', email: 'ann@foyer.example' },
  { name: 'Ben', email: 'ben@foyer.example' },
];
const parts = (...days: string[]) => ({
  parts: days.map((day) => ({ startsAt: `${day}T08:00:00.000Z`, endsAt: `${day}T12:00:00.000Z` })),
});
const proposed: TrainingWork = {
  courseSku: 'PS-BAS',
  trainerId: 't',
  dateOptions: [parts('2027-04-05', '2027-04-06'), parts('2027-05-03', '2027-05-04')],
};
const sound: TrainingFacts = {
  course: { sku: 'PS-BAS', name: 'Git Basics', isCourse: true, active: true, classSize: 12, modes: ['REMOTE'] },
  trainer: { id: 't', name: 'Tom', certified: true, cleared: false },
  options: [
    { trainerBusy: false, hostBusy: false },
    { trainerBusy: false, hostBusy: false },
  ],
  scheduled: null,
};

interface Given {
  answers?: object;
  work?: TrainingWork;
  facts?: Partial<TrainingFacts>;
  restricted?: boolean;
  createdAt?: Date;
  details?: MoveDetails;
}
function inputOf(given: Given) {
  const checked = validateTraining(answers({ attendees: roster, ...given.answers }), context());
  expect(checked.problems).toBeNull();
  return {
    request: {
      state: 'ANY',
      answers: checked.answers as unknown as Record<string, unknown>,
      work: { ...proposed, ...given.work },
      createdAt: given.createdAt ?? NOW,
      stateSince: NOW,
      closedAt: null,
      assigneeId: null,
      restricted: given.restricted ?? false,
    },
    facts: { ...sound, ...given.facts },
    now: NOW,
    figures,
    details: given.details ?? {},
  };
}
const stepOf = (action: string) => trainingLifecycle.transitions.find((t) => t.action === action)!;
const blocks = (action: string, given: Given = {}) =>
  (stepOf(action).needs ?? []).flatMap((guard) => guard(inputOf(given))?.code ?? []);
const problems = (action: string, details: MoveDetails, given: Given = {}) =>
  stepOf(action).check!(inputOf({ ...given, details })).map(({ field, message }) => `${field}: ${message}`);

describe('settling on a course', () => {
  it('takes the one asked for, or another that is offered in this mode', () => {
    expect(problems('plan', {})).toEqual([]);
    expect(stepOf('plan').work!(inputOf({}))).toEqual({ courseSku: 'PS-BAS' });
  });

  it('wants one where none was asked for', () => {
    expect(problems('plan', {}, { answers: { courseSku: null } })).toEqual([
      'courseSku: No course was chosen yet. Choose the one you settled on.',
    ]);
    expect(problems('plan', { courseSku: 'PS-BAS' }, { answers: { courseSku: null } })).toEqual([]);
  });

  it.each([
    [null, 'courseSku: This course is not offered. Choose another one.'],
    [{ ...sound.course!, active: false }, 'courseSku: This course is not offered. Choose another one.'],
    [{ ...sound.course!, isCourse: false }, 'courseSku: This course is not offered. Choose another one.'],
    [{ ...sound.course!, modes: ['ONSITE'] }, 'courseSku: Git Basics does not come remote. Choose another one.'],
  ])('refuses %j', (course, message) => {
    expect(problems('plan', { courseSku: 'X' }, { facts: { course } })).toEqual([message]);
  });
});

describe('proposing dates', () => {
  const good: MoveDetails = {
    trainerId: 't',
    hostAccount: 'video-1',
    dateOptions: [parts('2027-04-05', '2027-04-06')],
  };
  const with_ = (...options: ReturnType<typeof parts>[]) => ({ ...good, dateOptions: options });
  const part = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });

  it('takes good ones and keeps them until they expire', () => {
    expect(problems('proposeDates', good)).toEqual([]);
    expect(stepOf('proposeDates').work!(inputOf({ details: good }))).toEqual({
      dateOptions: [parts('2027-04-05', '2027-04-06')],
      trainerId: 't',
      hostAccount: 'video-1',
      shortNoticeReason: null,
      datesExpireAt: '2027-03-08T09:00:00.000Z',
    });
  });

  it('is closed once the course is no longer offered', () => {
    expect(blocks('proposeDates')).toEqual([]);
    expect(blocks('proposeDates', { facts: { course: null } })).toEqual(['COURSE_NOT_OFFERED']);
  });

  it.each<[string, MoveDetails, Given, string]>([
    ['nobody', good, { facts: { trainer: null } }, 'trainerId: Choose somebody who is a trainer.'],
    [
      'somebody not certified',
      good,
      { facts: { trainer: { ...sound.trainer!, certified: false } } },
      'trainerId: Tom is not certified for Git Basics. Choose a certified trainer.',
    ],
    [
      'somebody not cleared for what is restricted',
      good,
      { restricted: true },
      'trainerId: The request is restricted, and Tom is not cleared. Choose a cleared trainer.',
    ],
    [
      'no host account',
      { ...good, hostAccount: undefined },
      {},
      'hostAccount: Name the video account that hosts the class.',
    ],
    [
      'four options',
      with_(...Array(4).fill(parts('2027-04-05', '2027-04-06'))),
      {},
      'dateOptions: Propose at most 3 options.',
    ],
    ['too few parts', with_(parts('2027-04-05')), {}, 'dateOptions: Option 1: 2 parts are needed for this course.'],
    [
      'too many parts',
      with_(parts(...Array.from({ length: 9 }, (_, i) => `2027-04-0${i + 1}`))),
      {},
      'dateOptions: Option 1: plan at most 8 parts.',
    ],
    [
      'an end before its beginning',
      with_({ parts: [...parts('2027-04-05').parts, part('2027-04-06T12:00:00Z', '2027-04-06T08:00:00Z')] }),
      {},
      'dateOptions: Option 1: part 2 ends before it begins.',
    ],
    [
      'a half day of nine hours',
      with_({ parts: [...parts('2027-04-05').parts, part('2027-04-06T08:00:00Z', '2027-04-06T17:00:00Z')] }),
      {},
      'dateOptions: Option 1: part 2 is longer than 6 hours.',
    ],
    [
      'parts that overlap, whatever their order',
      with_({ parts: [part('2027-04-05T11:00:00Z', '2027-04-05T13:00:00Z'), ...parts('2027-04-05').parts] }),
      {},
      'dateOptions: Option 1: part 2 overlaps the part before.',
    ],
    [
      'a trainer who teaches then',
      with_(parts('2027-04-05', '2027-04-06'), parts('2027-05-03', '2027-05-04')),
      { facts: { options: [sound.options[0]!, { trainerBusy: true, hostBusy: false }] } },
      'dateOptions: Option 2: Tom teaches another class then.',
    ],
    [
      'a host account that is taken',
      good,
      { facts: { options: [{ trainerBusy: false, hostBusy: true }] } },
      'dateOptions: Option 1: the host account has another class then.',
    ],
    [
      'dates before links can go out',
      with_(parts('2027-03-14', '2027-03-16')),
      {},
      'shortNoticeReason: An option begins in less than 14 days, before links can go out in time. Say why, or propose later dates.',
    ],
  ])('refuses %s', (_name, details, given, message) => {
    expect(problems('proposeDates', details, given)).toEqual([message]);
  });

  it('refuses the past whatever the reason for short notice', () => {
    const details = { ...with_(parts('2027-02-27', '2027-02-28')), shortNoticeReason: 'Agreed.' };
    expect(problems('proposeDates', details)).toEqual(['dateOptions: Option 1: it begins in the past.']);
  });

  it('takes fourteen days ahead to the minute, and less with a reason', () => {
    const at = (startsAt: string) =>
      with_({ parts: [part(startsAt, '2027-03-15T12:00:00Z'), ...parts('2027-03-16').parts] });
    expect(problems('proposeDates', at('2027-03-15T09:00:00Z'))).toEqual([]);
    expect(problems('proposeDates', at('2027-03-15T08:59:00Z'))).toHaveLength(1);
    expect(problems('proposeDates', { ...at('2027-03-15T08:59:00Z'), shortNoticeReason: 'The team agreed.' })).toEqual(
      [],
    );
  });

  it('wants no host account on site, a cleared trainer for what is restricted, one part for a seminar', () => {
    const onsite = { deliveryMode: 'ONSITE', siteAddress: 'x', travelBudgetCode: 'y' };
    expect(problems('proposeDates', { ...good, hostAccount: undefined }, { answers: onsite })).toEqual([]);
    const cleared = { restricted: true, facts: { trainer: { ...sound.trainer!, cleared: true } } };
    expect(problems('proposeDates', good, cleared)).toEqual([]);
    expect(problems('proposeDates', with_(parts('2027-04-05')), { answers: { largeGroupPlan: 'SEMINAR' } })).toEqual(
      [],
    );
  });
});

describe.each(['acceptDates', 'acceptDatesForRequester'])('%s', (action) => {
  it('is open when all is well', () => {
    expect(blocks(action)).toEqual([]);
  });

  it.each<[string, Given]>([
    ['COURSE_NOT_OFFERED', { facts: { course: { ...sound.course!, active: false } } }],
    ['ROSTER_EMPTY', { answers: { attendees: [] } }],
    ['TOO_MANY_ATTENDEES', { facts: { course: { ...sound.course!, classSize: 1 } } }],
    ['TRAINER_NOT_CERTIFIED', { facts: { trainer: { ...sound.trainer!, certified: false } } }],
    ['TRAINER_NOT_CLEARED', { restricted: true }],
    [
      'DATES_GONE',
      {
        facts: {
          options: [
            { trainerBusy: true, hostBusy: false },
            { trainerBusy: false, hostBusy: true },
          ],
        },
      },
    ],
    ['DATES_GONE', { work: { dateOptions: [parts('2027-02-27', '2027-02-28')] } }],
  ])('is closed by %s', (code, given) => {
    expect(blocks(action, given)).toEqual([code]);
  });

  it('takes an option that is still possible', () => {
    const given = { facts: { options: [{ trainerBusy: true, hostBusy: false }, sound.options[0]!] } };
    expect(blocks(action, given)).toEqual([]);
    expect(problems(action, { dateOption: 1 }, given)).toEqual([
      'dateOption: These dates are not possible any more. Choose another option, or ask for other dates.',
    ]);
    expect(problems(action, { dateOption: 2 }, given)).toEqual([]);
    for (const dateOption of [0, 3])
      expect(problems(action, { dateOption }, given)).toEqual(['dateOption: Choose one of the 2 options proposed.']);
  });
});

describe('seats', () => {
  const seats = (more: object, classSize: number | null = 12) =>
    seatsOf(validateTraining(answers(more), context()).answers as TrainingAnswers, classSize, 50);
  it('are those of the class, of the seats added, or of the seminar', () => {
    expect(seats({})).toBe(12);
    expect(seats({ attendeeCount: 20, largeGroupPlan: 'SPLIT_CLASSES' })).toBe(12);
    expect(seats({ attendeeCount: 20, largeGroupPlan: 'SEAT_ADD_ONS' })).toBe(20);
    expect(seats({ attendeeCount: 20, largeGroupPlan: 'SEMINAR' })).toBe(50);
    expect(seats({ attendeeCount: 8 }, null)).toBe(8);
  });
});

describe('after the class', () => {
  const scheduled = (endsAt: string) => ({
    facts: { scheduled: { id: 'c', trainerId: 't', startsAt: '2027-02-28T08:00:00Z', endsAt, cancelled: false } },
  });
  it('is reported delivered once its last part has ended', () => {
    expect(blocks('deliver', scheduled('2027-03-01T09:00:01Z'))).toEqual(['CLASS_NOT_OVER']);
    expect(blocks('deliver', scheduled('2027-03-01T09:00:00Z'))).toEqual([]);
    expect(blocks('deliver')).toEqual(['CLASS_NOT_OVER']);
  });
  it('was attended by at most those on the roster', () => {
    expect(problems('deliver', { attendedCount: 2 })).toEqual([]);
    expect(problems('deliver', { attendedCount: 3 })).toEqual([
      'attendedCount: The roster has 2 people. Add the others to it first, or correct the number.',
    ]);
  });
});

describe('putting off', () => {
  it('goes to the backlog thirty days after submission, and says from when', () => {
    expect(blocks('backlog', { createdAt: new Date('2027-01-30T09:00:00Z') })).toEqual([]);
    expect(blocks('backlog', { createdAt: new Date('2027-01-30T09:00:01Z') })).toEqual(['TOO_EARLY_FOR_BACKLOG']);
    expect(stepOf('backlog').needs![0]!(inputOf({}))?.message).toContain('31 Mar 2027');
  });
  it('is looked at again today or later', () => {
    expect(problems('hold', { reviewDate: '2027-02-28' })).toEqual([
      'reviewDate: This day has passed. Choose today or later.',
    ]);
    expect(problems('hold', { reviewDate: '2027-03-01' })).toEqual([]);
    expect(problems('hold', {})).toEqual([]);
  });
});
