/** Who may take a training session from where to where: the whole table, written out. */
import { describe, expect, it } from 'vitest';
import { trainingLifecycle } from '../../../server/kinds/training-session/lifecycle.ts';
import { matrixOf, written } from '../matrix.ts';

const EXPECTED = `
  SUBMITTED       take                     .D... IN_TRIAGE
  SUBMITTED       backlog                  RD... BACKLOG
  SUBMITTED       hold                     RD... ON_HOLD
  SUBMITTED       decline                  .D... DECLINED
  SUBMITTED       cancel                   .D... CANCELLED
  SUBMITTED       withdraw                 R.... CANCELLED
  IN_TRIAGE       ask                      .D... NEEDS_INFO
  IN_TRIAGE       plan                     .D... PLANNING
  IN_TRIAGE       backlog                  RD... BACKLOG
  IN_TRIAGE       hold                     RD... ON_HOLD
  IN_TRIAGE       decline                  .D... DECLINED
  IN_TRIAGE       cancel                   .D... CANCELLED
  IN_TRIAGE       withdraw                 R.... CANCELLED
  NEEDS_INFO      answerQuestion           RD... IN_TRIAGE
  NEEDS_INFO      backlog                  RD... BACKLOG
  NEEDS_INFO      hold                     RD... ON_HOLD
  NEEDS_INFO      decline                  .D... DECLINED
  NEEDS_INFO      cancel                   .D... CANCELLED
  NEEDS_INFO      withdraw                 R.... CANCELLED
  PLANNING        ask                      .D... NEEDS_INFO
  PLANNING        proposeDates             .D... DATES_PROPOSED
  PLANNING        backlog                  RD... BACKLOG
  PLANNING        hold                     RD... ON_HOLD
  PLANNING        decline                  .D... DECLINED
  PLANNING        cancel                   .D... CANCELLED
  PLANNING        withdraw                 R.... CANCELLED
  DATES_PROPOSED  acceptDates              R.... SCHEDULED
  DATES_PROPOSED  acceptDatesForRequester  .D... SCHEDULED
  DATES_PROPOSED  rejectDates              RD... PLANNING
  DATES_PROPOSED  expireDates              ....F PLANNING
  DATES_PROPOSED  backlog                  RD... BACKLOG
  DATES_PROPOSED  hold                     RD... ON_HOLD
  DATES_PROPOSED  decline                  .D... DECLINED
  DATES_PROPOSED  cancel                   .D... CANCELLED
  DATES_PROPOSED  withdraw                 R.... CANCELLED
  SCHEDULED       deliver                  .D... DELIVERED
  SCHEDULED       classCancelled           ....F PLANNING
  SCHEDULED       backlog                  RD... BACKLOG
  SCHEDULED       hold                     RD... ON_HOLD
  SCHEDULED       decline                  .D... DECLINED
  SCHEDULED       cancel                   .D... CANCELLED
  SCHEDULED       withdraw                 R.... CANCELLED
  DELIVERED       close                    .D... CLOSED
  CLOSED          reopen                   RD... IN_TRIAGE
  BACKLOG         resume                   RD... IN_TRIAGE
  BACKLOG         decline                  .D... DECLINED
  BACKLOG         cancel                   .D... CANCELLED
  BACKLOG         withdraw                 R.... CANCELLED
  ON_HOLD         backlog                  RD... BACKLOG
  ON_HOLD         resume                   RD... IN_TRIAGE
  ON_HOLD         decline                  .D... DECLINED
  ON_HOLD         cancel                   .D... CANCELLED
  ON_HOLD         withdraw                 R.... CANCELLED
  DECLINED        reopen                   RD... IN_TRIAGE
  CANCELLED       reopen                   RD... IN_TRIAGE
  SUBMITTED       markDuplicate    .D... DUPLICATE
  IN_TRIAGE       markDuplicate    .D... DUPLICATE
  NEEDS_INFO      markDuplicate    .D... DUPLICATE
  PLANNING        markDuplicate    .D... DUPLICATE
  DATES_PROPOSED  markDuplicate    .D... DUPLICATE
  BACKLOG         markDuplicate    .D... DUPLICATE
  ON_HOLD         markDuplicate    .D... DUPLICATE
  DUPLICATE       reopen          RD... IN_TRIAGE
`;

describe('the lifecycle of a training session', () => {
  it('has these steps for these people and no others', () => {
    expect(matrixOf(trainingLifecycle).sort()).toEqual(written(EXPECTED));
  });

  it('counts its states as', () => {
    expect(Object.entries(trainingLifecycle.states).map(([name, { category }]) => `${name} ${category}`)).toEqual([
      'SUBMITTED NEW',
      'IN_TRIAGE ACTIVE',
      'NEEDS_INFO WAITING_ON_REQUESTER',
      'PLANNING ACTIVE',
      'DATES_PROPOSED WAITING_ON_REQUESTER',
      'SCHEDULED ACTIVE',
      'DELIVERED ACTIVE',
      'CLOSED DONE',
      'BACKLOG ACTIVE',
      'ON_HOLD ACTIVE',
      'DECLINED DECLINED',
      'CANCELLED WITHDRAWN',
      'DUPLICATE DECLINED',
    ]);
  });

  it('wants a reason wherever something is refused, taken back, put off or reopened', () => {
    const explained = trainingLifecycle.transitions
      .filter((t) => t.asks?.some((ask) => ask.name === 'reason' && ask.required))
      .map((t) => t.action);
    expect(explained).toEqual([
      'acceptDatesForRequester',
      'rejectDates',
      'backlog',
      'hold',
      'decline',
      'cancel',
      'withdraw',
      'reopen',
    ]);
  });
});
