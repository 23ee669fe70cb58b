/**
 * The lifecycle of a training session request, as a pure table. Guards are in `guards.ts`; what moving does beyond the
 * row (classes made or freed, people told) is in `facts.ts`.
 */
import type { Lifecycle } from '../define.ts';
import * as step from '../steps.ts';
import * as guard from './guards.ts';
import type { TrainingFacts } from './work.ts';

export type TrainingState =
  | 'SUBMITTED'
  | 'IN_TRIAGE'
  | 'NEEDS_INFO'
  | 'PLANNING'
  | 'DATES_PROPOSED'
  | 'SCHEDULED'
  | 'DELIVERED'
  | 'CLOSED'
  | 'BACKLOG'
  | 'ON_HOLD'
  | 'DECLINED'
  | 'CANCELLED'
  | 'DUPLICATE';

/** Open, and the class has not taken place. */
const AHEAD = ['SUBMITTED', 'IN_TRIAGE', 'NEEDS_INFO', 'PLANNING', 'DATES_PROPOSED', 'SCHEDULED'] as const;
/** Nothing is on the calendar yet. */
const UNSETTLED = ['SUBMITTED', 'IN_TRIAGE', 'NEEDS_INFO', 'PLANNING', 'DATES_PROPOSED'] as const;
const PUT_OFF = ['BACKLOG', 'ON_HOLD'] as const;
/** Nothing of a former plan stays when planning begins anew. */
const unplanned = () => ({
  dateOptions: null,
  datesExpireAt: null,
  classSessionId: null,
  trainerId: null,
  hostAccount: null,
  shortNoticeReason: null,
});
const dateOption = { name: 'dateOption', label: 'Dates', type: 'DATE_OPTION', required: true } as const;
const reviewDate = {
  name: 'reviewDate',
  label: 'Look at it again on',
  type: 'DATE',
  required: false,
  hint: 'Leave it empty when it is not known yet.',
} as const;

export const trainingLifecycle: Lifecycle<TrainingState, TrainingFacts> = {
  initial: 'SUBMITTED',
  states: {
    SUBMITTED: {
      label: 'Submitted',
      category: 'NEW',
      next: 'A coordinator picks it up, usually within two business days, and gets in touch.',
    },
    IN_TRIAGE: {
      label: 'In triage',
      category: 'ACTIVE',
      next: 'The coordinator checks course, people and dates, and decides whether planning can begin.',
    },
    NEEDS_INFO: {
      label: 'Waiting for an answer',
      category: 'WAITING_ON_REQUESTER',
      next: 'The person who asked answers the open question; then the coordinator goes on.',
      nextForAsker: 'You answer the open question; then the coordinator goes on.',
    },
    PLANNING: {
      label: 'Planning',
      category: 'ACTIVE',
      next: 'The coordinator finds a trainer and proposes up to three dates.',
    },
    DATES_PROPOSED: {
      label: 'Dates proposed',
      category: 'WAITING_ON_REQUESTER',
      next: 'The person who asked picks one of the proposed dates, or asks for others.',
      nextForAsker: 'You pick one of the proposed dates, or ask for others.',
    },
    SCHEDULED: {
      label: 'Scheduled',
      category: 'ACTIVE',
      next: 'The class takes place as scheduled. The coordinator sends the links beforehand and reports it afterwards.',
    },
    DELIVERED: {
      label: 'Delivered',
      category: 'ACTIVE',
      next: 'The coordinator sends the attendance report and the survey, and closes the request.',
    },
    CLOSED: { label: 'Closed', category: 'DONE', next: 'Nothing is left to do.' },
    BACKLOG: {
      label: 'Backlog',
      category: 'ACTIVE',
      next: 'It waits until the team is ready. The person who asked or the coordinator resumes it.',
      nextForAsker: 'It waits until your team is ready. You or the coordinator resume it.',
      pausesClocks: true,
    },
    ON_HOLD: {
      label: 'On hold',
      category: 'ACTIVE',
      next: 'It is paused. The person who asked or the coordinator resumes it.',
      nextForAsker: 'It is paused. You or the coordinator resume it.',
      pausesClocks: true,
    },
    DECLINED: {
      label: 'Declined',
      category: 'DECLINED',
      next: 'The reason is on the timeline. If it no longer holds, reopen the request or submit a new one.',
    },
    CANCELLED: {
      label: 'Cancelled',
      category: 'WITHDRAWN',
      next: 'Nothing is left to do. If it is needed after all, reopen the request or submit a new one.',
    },
    DUPLICATE: step.duplicateState,
  },
  transitions: [
    step.take({ from: ['SUBMITTED'], to: 'IN_TRIAGE' }),
    step.ask({ from: ['IN_TRIAGE', 'PLANNING'], to: 'NEEDS_INFO' }),
    step.answerQuestion({ from: ['NEEDS_INFO'], to: 'IN_TRIAGE' }),
    {
      action: 'plan',
      label: 'Start planning',
      from: ['IN_TRIAGE'],
      to: 'PLANNING',
      by: ['DESK'],
      primary: true,
      asks: [
        {
          name: 'courseSku',
          label: 'Course',
          type: 'COURSE',
          required: false,
          hint: 'The course asked for, when left empty.',
        },
      ],
      check: guard.checkCourse,
      work: ({ facts }) => ({ courseSku: facts.course?.sku ?? null }),
      summary: 'started planning',
    },
    {
      action: 'proposeDates',
      label: 'Propose dates',
      from: ['PLANNING'],
      to: 'DATES_PROPOSED',
      by: ['DESK'],
      primary: true,
      needs: [guard.courseOffered],
      asks: [
        {
          name: 'dateOptions',
          label: 'Dates',
          type: 'DATE_OPTIONS',
          required: true,
          hint: 'One to three options, each with all parts of the class.',
        },
        {
          name: 'trainerId',
          label: 'Trainer',
          type: 'PERSON',
          role: 'TRAINER',
          required: true,
          hint: 'Certified for the course and free.',
        },
        {
          name: 'hostAccount',
          label: 'Host account',
          type: 'TEXT',
          required: false,
          hint: 'The video account that hosts a remote class. One class at a time.',
        },
        {
          name: 'shortNoticeReason',
          label: 'Why links go out late',
          type: 'LONG_TEXT',
          required: false,
          hint: 'Needed when an option begins before links can go out in time.',
        },
      ],
      check: guard.checkProposal,
      work: guard.proposal,
      topic: 'SCHEDULE',
      summary: 'proposed dates',
    },
    {
      action: 'acceptDates',
      label: 'Accept these dates',
      from: ['DATES_PROPOSED'],
      to: 'SCHEDULED',
      by: ['REQUESTER'],
      primary: true,
      needs: guard.SCHEDULABLE,
      asks: [dateOption],
      check: guard.checkChoice,
      work: guard.chosen,
      topic: 'SCHEDULE',
      summary: 'accepted the dates',
    },
    {
      action: 'acceptDatesForRequester',
      label: 'Accept dates for them',
      from: ['DATES_PROPOSED'],
      to: 'SCHEDULED',
      by: ['DESK'],
      needs: guard.SCHEDULABLE,
      asks: [dateOption, step.reason('How did they agree?', 'Such as: agreed in the planning call.')],
      check: guard.checkChoice,
      work: guard.chosen,
      topic: 'SCHEDULE',
      summary: 'accepted the dates for the person who asked',
    },
    {
      action: 'rejectDates',
      label: 'Ask for other dates',
      from: ['DATES_PROPOSED'],
      to: 'PLANNING',
      by: ['REQUESTER', 'DESK'],
      asks: [step.reason('What would suit better?')],
      work: unplanned,
      topic: 'SCHEDULE',
      summary: 'asked for other dates',
    },
    {
      action: 'expireDates',
      label: 'Let the proposal expire',
      from: ['DATES_PROPOSED'],
      to: 'PLANNING',
      by: ['SYSTEM'],
      work: unplanned,
      topic: 'SCHEDULE',
      summary: 'let the proposed dates expire unanswered',
    },
    {
      action: 'deliver',
      label: 'Report it delivered',
      from: ['SCHEDULED'],
      to: 'DELIVERED',
      by: ['DESK'],
      primary: true,
      needs: [guard.classOver],
      asks: [{ name: 'attendedCount', label: 'How many came', type: 'INTEGER', required: true }],
      check: guard.checkAttendance,
      work: ({ details }) => ({ attendedCount: details.attendedCount ?? null }),
      summary: 'reported it delivered',
    },
    {
      action: 'close',
      label: 'Close',
      from: ['DELIVERED'],
      to: 'CLOSED',
      by: ['DESK'],
      primary: true,
      summary: 'closed it',
    },
    {
      action: 'classCancelled',
      label: 'The class was cancelled',
      from: ['SCHEDULED'],
      to: 'PLANNING',
      by: ['SYSTEM'],
      asks: [{ ...step.reason(), required: false }],
      work: unplanned,
      topic: 'SCHEDULE',
      summary: 'cancelled the class; planning begins anew',
    },
    {
      action: 'backlog',
      label: 'Put in the backlog',
      from: [...AHEAD, 'ON_HOLD'],
      to: 'BACKLOG',
      by: ['DESK', 'REQUESTER'],
      needs: [guard.oldEnoughForBacklog],
      asks: [step.reason('Why can it not go on?')],
      work: unplanned,
      summary: 'put it in the backlog',
    },
    {
      action: 'hold',
      label: 'Put on hold',
      from: AHEAD,
      to: 'ON_HOLD',
      by: ['DESK', 'REQUESTER'],
      asks: [step.reason('Why does it pause?'), reviewDate],
      check: guard.checkReviewDate,
      work: ({ details }) => ({ ...unplanned(), reviewDate: details.reviewDate ?? null }),
      summary: 'put it on hold',
    },
    {
      action: 'resume',
      label: 'Resume',
      from: PUT_OFF,
      to: 'IN_TRIAGE',
      by: ['DESK', 'REQUESTER'],
      primary: true,
      work: () => ({ reviewDate: null }),
      summary: 'resumed it',
    },
    // Declining a scheduled one frees its class, which nobody can take back.
    step.decline({ from: [...AHEAD, ...PUT_OFF], to: 'DECLINED', undoable: [...UNSETTLED, ...PUT_OFF] }),
    step.markDuplicate({ from: [...UNSETTLED, ...PUT_OFF], to: 'DUPLICATE' }),
    {
      action: 'cancel',
      label: 'Cancel',
      from: [...AHEAD, ...PUT_OFF],
      to: 'CANCELLED',
      by: ['DESK'],
      asks: [step.reason('Why is it cancelled?')],
      destructive: true,
      summary: 'cancelled it',
    },
    step.withdraw({ from: [...AHEAD, ...PUT_OFF], to: 'CANCELLED' }),
    step.reopen({
      from: ['CLOSED', 'DECLINED', 'CANCELLED', 'DUPLICATE'],
      to: 'IN_TRIAGE',
      work: () => ({ ...unplanned(), attendedCount: null, reviewDate: null }),
    }),
  ],
  timers: [
    { state: 'NEEDS_INFO', after: 'questionReminderBusinessDays', act: 'remind' },
    { state: 'DATES_PROPOSED', after: 'questionReminderBusinessDays', act: 'remind' },
    { state: 'DATES_PROPOSED', after: 'datesExpireBusinessDays', act: { action: 'expireDates' } },
  ],
};
