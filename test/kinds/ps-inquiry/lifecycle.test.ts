/** Who may take an inquiry from where to where: the whole table, written out, and the route of each type. */
import { describe, expect, it } from 'vitest';
import type { GuardInput } from '../../../server/kinds/define.ts';
import { inquiryLifecycle } from '../../../server/kinds/ps-inquiry/lifecycle.ts';
import type { InquiryFacts } from '../../../server/kinds/ps-inquiry/work.ts';
import { matrixOf, written } from '../matrix.ts';

const EXPECTED = `
  NEW             take            .D... ASSIGNED
  NEW             decline         .D... DECLINED
  NEW             withdraw        R.... CANCELLED
  ASSIGNED        ask             .D... NEEDS_INFO
  ASSIGNED        answer          .D... ANSWERED
  ASSIGNED        answerLeadTime  .D... ANSWERED
  ASSIGNED        escalate        RD... ESCALATED
  ASSIGNED        validate        .D... VALIDATED
  ASSIGNED        startScoping    .D... SCOPING
  ASSIGNED        decline         .D... DECLINED
  ASSIGNED        withdraw        R.... CANCELLED
  NEEDS_INFO      answerQuestion  RD... ASSIGNED
  NEEDS_INFO      decline         .D... DECLINED
  NEEDS_INFO      withdraw        R.... CANCELLED
  ANSWERED        close           RD..F CLOSED
  ANSWERED        reopen          R.... REOPENED
  ANSWERED        escalate        RD... ESCALATED
  ANSWERED        withdraw        R.... CANCELLED
  ESCALATED       ask             .D... NEEDS_INFO
  ESCALATED       answer          .D... ANSWERED
  ESCALATED       answerLeadTime  .D... ANSWERED
  ESCALATED       decline         .D... DECLINED
  ESCALATED       withdraw        R.... CANCELLED
  REOPENED        ask             .D... NEEDS_INFO
  REOPENED        answer          .D... ANSWERED
  REOPENED        answerLeadTime  .D... ANSWERED
  REOPENED        escalate        RD... ESCALATED
  REOPENED        validate        .D... VALIDATED
  REOPENED        startScoping    .D... SCOPING
  REOPENED        decline         .D... DECLINED
  REOPENED        withdraw        R.... CANCELLED
  VALIDATED       addToQuote      .D... ADDED_TO_QUOTE
  VALIDATED       decline         .D... DECLINED
  VALIDATED       withdraw        R.... CANCELLED
  ADDED_TO_QUOTE  order           .D... ORDERED
  ADDED_TO_QUOTE  decline         .D... DECLINED
  ADDED_TO_QUOTE  withdraw        R.... CANCELLED
  ORDERED         book            .D... BOOKED
  ORDERED         withdraw        R.... CANCELLED
  BOOKED          reopen          RD... REOPENED
  SCOPING         ask             .D... NEEDS_INFO
  SCOPING         convert         .D... CONVERTED
  SCOPING         decline         .D... DECLINED
  SCOPING         withdraw        R.... CANCELLED
  CONVERTED       reopen          RD... REOPENED
  CLOSED          reopen          RD... REOPENED
  DECLINED        reopen          RD... REOPENED
  CANCELLED       reopen          RD... REOPENED
  NEW             markDuplicate    .D... DUPLICATE
  ASSIGNED        markDuplicate    .D... DUPLICATE
  REOPENED        markDuplicate    .D... DUPLICATE
  NEEDS_INFO      markDuplicate    .D... DUPLICATE
  ANSWERED        markDuplicate    .D... DUPLICATE
  ESCALATED       markDuplicate    .D... DUPLICATE
  VALIDATED       markDuplicate    .D... DUPLICATE
  SCOPING         markDuplicate    .D... DUPLICATE
  DUPLICATE       reopen          RD... REOPENED
`;

describe('the lifecycle of an inquiry', () => {
  it('has these steps for these people and no others', () => {
    expect(matrixOf(inquiryLifecycle).sort()).toEqual(written(EXPECTED));
  });

  it('counts its states as', () => {
    expect(Object.entries(inquiryLifecycle.states).map(([name, { category }]) => `${name} ${category}`)).toEqual([
      'NEW NEW',
      'ASSIGNED ACTIVE',
      'NEEDS_INFO WAITING_ON_REQUESTER',
      'ANSWERED WAITING_ON_REQUESTER',
      'ESCALATED ACTIVE',
      'REOPENED ACTIVE',
      'VALIDATED ACTIVE',
      'ADDED_TO_QUOTE ACTIVE',
      'ORDERED ACTIVE',
      'BOOKED DONE',
      'SCOPING ACTIVE',
      'CONVERTED DONE',
      'CLOSED DONE',
      'DECLINED DECLINED',
      'CANCELLED WITHDRAWN',
      'DUPLICATE DECLINED',
    ]);
  });

  it.each([
    ['GENERAL', ['answer', 'escalate']],
    ['STANDARD', ['validate']],
    ['CUSTOM', ['startScoping']],
    ['LEAD_TIME', ['answerLeadTime', 'escalate']],
  ])('shows %s inquiries the steps of their own route alone', (inquiryType, route) => {
    const input = { request: { answers: { inquiryType } } } as unknown as GuardInput<InquiryFacts>;
    const everywhere = ['ask', 'decline', 'markDuplicate', 'withdraw'];
    const shown = inquiryLifecycle.transitions
      .filter((t) => t.from.includes('ASSIGNED') && (t.appliesTo?.(input) ?? true))
      .map((t) => t.action)
      .filter((action) => !everywhere.includes(action));
    expect(shown.sort()).toEqual(route);
  });

  it('can escalate a question from wherever an answer can be unsatisfying', () => {
    const from = inquiryLifecycle.transitions.find((t) => t.action === 'escalate')?.from;
    expect(from).toEqual(['ASSIGNED', 'REOPENED', 'ANSWERED']);
  });

  it('wants a reason wherever something is refused, taken back, escalated or reopened', () => {
    const explained = inquiryLifecycle.transitions
      .filter((t) => t.asks?.some((ask) => ask.name === 'reason' && ask.required))
      .map((t) => t.action);
    expect(explained).toEqual(['reopen', 'escalate', 'decline', 'withdraw', 'reopen']);
  });
});
