/**
 * The lifecycle of an audit attendance request, as a pure table. Guards are in `guards.ts`; whom moving tells beyond
 * the usual is in `facts.ts`.
 */
import type { Ask, Lifecycle } from '../define.ts';
import * as step from '../steps.ts';
import * as guard from './guards.ts';
import type { AuditFacts } from './work.ts';

export type AuditState =
  | 'SUBMITTED'
  | 'IN_REVIEW'
  | 'NEEDS_INFO'
  | 'MATCHED'
  | 'WAITLISTED'
  | 'CONFIRMED'
  | 'ATTENDED'
  | 'NO_SHOW'
  | 'DECLINED'
  | 'REVOKED'
  | 'WITHDRAWN'
  | 'DUPLICATE';

const classAsked: Ask = {
  name: 'classSessionId',
  label: 'Class',
  type: 'CLASS_SESSION',
  required: false,
  hint: 'The class asked for, when left empty.',
};

export const auditLifecycle: Lifecycle<AuditState, AuditFacts> = {
  initial: 'SUBMITTED',
  states: {
    SUBMITTED: {
      label: 'Submitted',
      category: 'NEW',
      next: 'A coordinator picks it up, usually within two business days.',
    },
    IN_REVIEW: {
      label: 'In review',
      category: 'ACTIVE',
      next: 'The coordinator looks for a class with a free observer place.',
    },
    NEEDS_INFO: {
      label: 'Waiting for an answer',
      category: 'WAITING_ON_REQUESTER',
      next: 'The person who asked answers the open question; then the coordinator goes on.',
      nextForAsker: 'You answer the open question; then the coordinator goes on.',
    },
    MATCHED: {
      label: 'Matched',
      category: 'ACTIVE',
      next: 'A class is found. The coordinator arranges the place and confirms it with a personal link.',
    },
    WAITLISTED: {
      label: 'On the waiting list',
      category: 'ACTIVE',
      next: 'All places are taken. The coordinator confirms it if one becomes free, or finds another class.',
    },
    CONFIRMED: {
      label: 'Confirmed',
      category: 'ACTIVE',
      next: 'The observer joins with their personal link, which is theirs alone. The customer comes first: the place can still be taken back.',
      nextForAsker:
        'You join with your personal link, which is yours alone. The customer comes first: the place can still be taken back.',
    },
    ATTENDED: { label: 'Attended', category: 'DONE', next: 'Nothing is left to do.' },
    NO_SHOW: {
      label: 'Did not come',
      category: 'DONE',
      next: 'Nothing is left to do. Submit a new request for another class.',
    },
    DECLINED: {
      label: 'Declined',
      category: 'DECLINED',
      next: 'The reason is on the timeline. If it no longer holds, reopen the request or submit a new one.',
    },
    REVOKED: {
      label: 'Revoked',
      category: 'DECLINED',
      next: 'The place was taken back; the reason is on the timeline. Reopen the request to be matched with another class.',
    },
    WITHDRAWN: {
      label: 'Withdrawn',
      category: 'WITHDRAWN',
      next: 'Nothing is left to do. If it is needed after all, reopen the request or submit a new one.',
    },
    DUPLICATE: step.duplicateState,
  },
  transitions: [
    step.take({ from: ['SUBMITTED'], to: 'IN_REVIEW' }),
    step.ask({ from: ['IN_REVIEW'], to: 'NEEDS_INFO' }),
    step.answerQuestion({ from: ['NEEDS_INFO'], to: 'IN_REVIEW' }),
    {
      action: 'match',
      label: 'Match with a class',
      from: ['IN_REVIEW', 'WAITLISTED'],
      to: 'MATCHED',
      by: ['DESK'],
      primary: true,
      asks: [classAsked],
      check: guard.checkMatch,
      work: guard.matched,
      topic: 'SCHEDULE',
      summary: 'matched it with a class',
    },
    {
      action: 'waitlist',
      label: 'Put on the waiting list',
      from: ['IN_REVIEW', 'MATCHED'],
      to: 'WAITLISTED',
      by: ['DESK'],
      asks: [classAsked],
      check: guard.checkMatch,
      work: guard.matched,
      topic: 'SCHEDULE',
      summary: 'put it on the waiting list',
    },
    {
      action: 'confirm',
      label: 'Confirm the place',
      from: ['MATCHED', 'IN_REVIEW', 'WAITLISTED'],
      to: 'CONFIRMED',
      by: ['DESK'],
      primary: true,
      needs: guard.CONFIRMABLE,
      asks: [
        {
          name: 'registrationLink',
          label: 'Personal link to join',
          type: 'LINK',
          required: true,
          hint: 'Made for this observer alone; never one that was given to somebody else.',
        },
        {
          name: 'clearanceVerified',
          label: 'I have verified that the observer is a US citizen or cleared',
          type: 'CONFIRMATION',
          required: false,
          hint: 'Needed for restricted classes.',
        },
      ],
      check: guard.checkConfirmation,
      work: (input) => ({
        ...guard.matched(input),
        registrationLink: input.details.registrationLink ?? null,
        clearanceVerified: input.details.clearanceVerified ?? false,
      }),
      topic: 'SCHEDULE',
      summary: 'confirmed the place',
    },
    {
      action: 'attended',
      label: 'They came',
      from: ['CONFIRMED'],
      to: 'ATTENDED',
      by: ['DESK'],
      primary: true,
      needs: [guard.classBegun],
      summary: 'noted that the observer came',
    },
    {
      action: 'noShow',
      label: 'They did not come',
      from: ['CONFIRMED'],
      to: 'NO_SHOW',
      by: ['DESK'],
      needs: [guard.classOver],
      summary: 'noted that the observer did not come',
    },
    {
      action: 'revoke',
      label: 'Take the place back',
      from: ['MATCHED', 'WAITLISTED', 'CONFIRMED'],
      to: 'REVOKED',
      by: ['DESK', 'ACCOUNT_OWNER'],
      asks: [step.reason('Why is it taken back?', 'The observer reads this. Do not name the customer.')],
      destructive: true,
      topic: 'SCHEDULE',
      summary: 'took the place back',
    },
    {
      action: 'classCancelled',
      label: 'The class was cancelled',
      from: ['MATCHED', 'WAITLISTED', 'CONFIRMED'],
      to: 'REVOKED',
      by: ['SYSTEM'],
      asks: [{ ...step.reason(), required: false }],
      topic: 'SCHEDULE',
      summary: 'cancelled the class',
    },
    step.decline({ from: ['SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO', 'MATCHED', 'WAITLISTED'], to: 'DECLINED' }),
    step.markDuplicate({ from: ['SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO', 'MATCHED', 'WAITLISTED'], to: 'DUPLICATE' }),
    step.withdraw({
      from: ['SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO', 'MATCHED', 'WAITLISTED', 'CONFIRMED'],
      to: 'WITHDRAWN',
    }),
    step.reopen({
      from: ['ATTENDED', 'NO_SHOW', 'DECLINED', 'REVOKED', 'WITHDRAWN', 'DUPLICATE'],
      to: 'IN_REVIEW',
      work: guard.unmatched,
    }),
  ],
  timers: [{ state: 'NEEDS_INFO', after: 'questionReminderBusinessDays', act: 'remind' }],
};
