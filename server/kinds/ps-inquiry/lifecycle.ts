/**
 * The lifecycle of an inquiry, as a pure table with one route per type: questions and lead times are answered, standard
 * services validated and ordered, custom services scoped and converted. Steps of another route do not exist.
 */
import type { Lifecycle } from '../define.ts';
import * as step from '../steps.ts';
import * as guard from './guards.ts';
import type { InquiryFacts } from './work.ts';

export type InquiryState =
  | 'NEW'
  | 'ASSIGNED'
  | 'NEEDS_INFO'
  | 'ANSWERED'
  | 'ESCALATED'
  | 'REOPENED'
  | 'VALIDATED'
  | 'ADDED_TO_QUOTE'
  | 'ORDERED'
  | 'BOOKED'
  | 'SCOPING'
  | 'CONVERTED'
  | 'CLOSED'
  | 'DECLINED'
  | 'CANCELLED'
  | 'DUPLICATE';

/** Somebody has it in hand and has not begun a route yet. */
const IN_HAND = ['ASSIGNED', 'REOPENED'] as const;
const answeredKinds = guard.only('GENERAL', 'LEAD_TIME');

export const inquiryLifecycle: Lifecycle<InquiryState, InquiryFacts> = {
  initial: 'NEW',
  states: {
    NEW: {
      label: 'New',
      category: 'NEW',
      next: 'Somebody of the desk picks it up and responds, usually within one business day.',
    },
    ASSIGNED: {
      label: 'Assigned',
      category: 'ACTIVE',
      next: 'The person it is assigned to works on it and answers, validates the order, or starts scoping.',
    },
    NEEDS_INFO: {
      label: 'Waiting for an answer',
      category: 'WAITING_ON_REQUESTER',
      next: 'The person who asked answers the open question; then the desk goes on.',
      nextForAsker: 'You answer the open question; then the desk goes on.',
    },
    ANSWERED: {
      label: 'Answered',
      category: 'WAITING_ON_REQUESTER',
      next: 'The person who asked closes it, or reopens it when the answer does not do. It closes by itself after some days.',
      nextForAsker: 'You close it, or reopen it when the answer does not do. It closes by itself after some days.',
    },
    ESCALATED: {
      label: 'Escalated',
      category: 'ACTIVE',
      next: 'An engagement manager looks at it and answers.',
    },
    REOPENED: {
      label: 'Reopened',
      category: 'ACTIVE',
      next: 'The desk looks at it again and goes on.',
    },
    VALIDATED: {
      label: 'Validated',
      category: 'ACTIVE',
      next: 'The order is right. The desk sees that it is added to the quote.',
    },
    ADDED_TO_QUOTE: {
      label: 'On the quote',
      category: 'ACTIVE',
      next: 'The customer signs the order form; then the desk marks it as ordered.',
    },
    ORDERED: {
      label: 'Ordered',
      category: 'ACTIVE',
      next: 'A coordinator books it and hands it to scheduling.',
    },
    BOOKED: {
      label: 'Booked',
      category: 'DONE',
      next: 'Scheduling has it and will contact the customer.',
    },
    SCOPING: {
      label: 'Scoping',
      category: 'ACTIVE',
      next: 'The engagement manager gathers the scoping answers; then it goes on as a proposal.',
    },
    CONVERTED: {
      label: 'Converted to a proposal',
      category: 'DONE',
      next: 'The work goes on in the proposal named here.',
    },
    CLOSED: { label: 'Closed', category: 'DONE', next: 'Nothing is left to do. Reopen it if the answer does not do.' },
    DECLINED: {
      label: 'Declined',
      category: 'DECLINED',
      next: 'The reason is on the timeline. If it no longer holds, reopen the inquiry or submit a new one.',
    },
    CANCELLED: {
      label: 'Cancelled',
      category: 'WITHDRAWN',
      next: 'Nothing is left to do. If it is needed after all, reopen the inquiry or submit a new one.',
    },
    DUPLICATE: step.duplicateState,
  },
  transitions: [
    step.take({ from: ['NEW'], to: 'ASSIGNED' }),
    step.ask({ from: [...IN_HAND, 'ESCALATED', 'SCOPING'], to: 'NEEDS_INFO' }),
    step.answerQuestion({ from: ['NEEDS_INFO'], to: 'ASSIGNED' }),
    {
      action: 'answer',
      label: 'Answer',
      from: [...IN_HAND, 'ESCALATED'],
      to: 'ANSWERED',
      by: ['DESK'],
      appliesTo: guard.only('GENERAL'),
      primary: true,
      takes: true,
      asks: [{ name: 'answer', label: 'Answer', type: 'LONG_TEXT', required: true }],
      work: ({ details }) => ({ answer: details.answer ?? null }),
      body: 'answer',
      topic: 'CONVERSATION',
      summary: 'answered',
    },
    {
      action: 'answerLeadTime',
      label: 'Give a lead time',
      from: [...IN_HAND, 'ESCALATED'],
      to: 'ANSWERED',
      by: ['DESK'],
      appliesTo: guard.only('LEAD_TIME'),
      primary: true,
      takes: true,
      asks: [
        { name: 'earliestWeeks', label: 'Earliest start, in weeks from today', type: 'INTEGER', required: true },
        { name: 'latestWeeks', label: 'Latest start, in weeks from today', type: 'INTEGER', required: true },
        {
          name: 'validUntil',
          label: 'Holds until',
          type: 'DATE',
          required: true,
          hint: 'After this day the person who asked should ask again.',
        },
        { name: 'answer', label: 'In words', type: 'LONG_TEXT', required: false, hint: guard.LEAD_TIME_DISCLAIMER },
      ],
      check: guard.checkLeadTime,
      work: guard.leadTime,
      body: 'answer',
      topic: 'CONVERSATION',
      summary: 'gave a lead time',
    },
    {
      action: 'close',
      label: 'Close: it is answered',
      from: ['ANSWERED'],
      to: 'CLOSED',
      by: ['REQUESTER', 'DESK', 'SYSTEM'],
      primary: true,
      summary: 'closed it',
    },
    {
      action: 'reopen',
      label: 'The answer does not do',
      from: ['ANSWERED'],
      to: 'REOPENED',
      by: ['REQUESTER'],
      asks: [step.reason('What is missing?')],
      topic: 'CONVERSATION',
      summary: 'reopened it',
    },
    {
      action: 'escalate',
      label: 'Escalate',
      from: [...IN_HAND, 'ANSWERED'],
      to: 'ESCALATED',
      by: ['DESK', 'REQUESTER'],
      appliesTo: answeredKinds,
      asks: [step.reason('Why should somebody else decide?')],
      summary: 'escalated it',
    },
    {
      action: 'validate',
      label: 'Validate the order',
      from: IN_HAND,
      to: 'VALIDATED',
      by: ['DESK'],
      appliesTo: guard.only('STANDARD'),
      primary: true,
      takes: true,
      needs: [guard.servicesOffered],
      asks: [
        {
          name: 'approvalConfirmed',
          label: 'The engagement manager approved what needs it',
          type: 'CONFIRMATION',
          required: false,
          hint: 'Needed when the order has services sold with approval only.',
        },
      ],
      check: guard.checkApproval,
      work: ({ details }) => ({ approvalConfirmed: details.approvalConfirmed ?? false }),
      summary: 'validated the order',
    },
    {
      action: 'addToQuote',
      label: 'Note the quote',
      from: ['VALIDATED'],
      to: 'ADDED_TO_QUOTE',
      by: ['DESK'],
      primary: true,
      asks: [
        {
          name: 'orderReference',
          label: 'Quote or order',
          type: 'TEXT',
          required: true,
          hint: 'Its number in the CRM.',
        },
      ],
      work: ({ details }) => ({ orderReference: details.orderReference ?? null }),
      summary: 'noted it on the quote',
    },
    {
      action: 'order',
      label: 'Mark as ordered',
      from: ['ADDED_TO_QUOTE'],
      to: 'ORDERED',
      by: ['DESK'],
      primary: true,
      summary: 'marked it as ordered',
    },
    {
      action: 'book',
      label: 'Book and hand to scheduling',
      from: ['ORDERED'],
      to: 'BOOKED',
      by: ['DESK'],
      primary: true,
      summary: 'booked it and handed it to scheduling',
    },
    {
      action: 'startScoping',
      label: 'Start scoping',
      from: IN_HAND,
      to: 'SCOPING',
      by: ['DESK'],
      appliesTo: guard.only('CUSTOM'),
      primary: true,
      takes: true,
      summary: 'started scoping',
    },
    {
      action: 'convert',
      label: 'Convert to a proposal',
      from: ['SCOPING'],
      to: 'CONVERTED',
      by: ['DESK'],
      primary: true,
      needs: [guard.scopeComplete],
      asks: [
        {
          name: 'proposalReference',
          label: 'Proposal',
          type: 'TEXT',
          required: true,
          hint: 'Its number or address, where the work goes on.',
        },
      ],
      work: ({ details }) => ({ proposalReference: details.proposalReference ?? null }),
      summary: 'converted it to a proposal',
    },
    step.decline({
      from: ['NEW', ...IN_HAND, 'NEEDS_INFO', 'ESCALATED', 'VALIDATED', 'ADDED_TO_QUOTE', 'SCOPING'],
      to: 'DECLINED',
    }),
    step.markDuplicate({
      from: ['NEW', ...IN_HAND, 'NEEDS_INFO', 'ANSWERED', 'ESCALATED', 'VALIDATED', 'SCOPING'],
      to: 'DUPLICATE',
    }),
    step.withdraw({
      from: [
        'NEW',
        ...IN_HAND,
        'NEEDS_INFO',
        'ANSWERED',
        'ESCALATED',
        'VALIDATED',
        'ADDED_TO_QUOTE',
        'ORDERED',
        'SCOPING',
      ],
      to: 'CANCELLED',
    }),
    step.reopen({ from: ['BOOKED', 'CONVERTED', 'CLOSED', 'DECLINED', 'CANCELLED', 'DUPLICATE'], to: 'REOPENED' }),
  ],
  timers: [
    { state: 'NEEDS_INFO', after: 'questionReminderBusinessDays', act: 'remind' },
    { state: 'ANSWERED', after: 'answeredCloseBusinessDays', act: { action: 'close' } },
  ],
};
