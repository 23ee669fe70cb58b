/** Who may take an audit attendance request from where to where: the whole table, written out. */
import { describe, expect, it } from 'vitest';
import { auditLifecycle } from '../../../server/kinds/audit-attendance/lifecycle.ts';
import { matrixOf, written } from '../matrix.ts';

const EXPECTED = `
  SUBMITTED   take            .D... IN_REVIEW
  SUBMITTED   decline         .D... DECLINED
  SUBMITTED   withdraw        R.... WITHDRAWN
  IN_REVIEW   ask             .D... NEEDS_INFO
  IN_REVIEW   match           .D... MATCHED
  IN_REVIEW   waitlist        .D... WAITLISTED
  IN_REVIEW   confirm         .D... CONFIRMED
  IN_REVIEW   decline         .D... DECLINED
  IN_REVIEW   withdraw        R.... WITHDRAWN
  NEEDS_INFO  answerQuestion  RD... IN_REVIEW
  NEEDS_INFO  decline         .D... DECLINED
  NEEDS_INFO  withdraw        R.... WITHDRAWN
  MATCHED     waitlist        .D... WAITLISTED
  MATCHED     confirm         .D... CONFIRMED
  MATCHED     revoke          .D.A. REVOKED
  MATCHED     classCancelled  ....F REVOKED
  MATCHED     decline         .D... DECLINED
  MATCHED     withdraw        R.... WITHDRAWN
  WAITLISTED  match           .D... MATCHED
  WAITLISTED  confirm         .D... CONFIRMED
  WAITLISTED  revoke          .D.A. REVOKED
  WAITLISTED  classCancelled  ....F REVOKED
  WAITLISTED  decline         .D... DECLINED
  WAITLISTED  withdraw        R.... WITHDRAWN
  CONFIRMED   attended        .D... ATTENDED
  CONFIRMED   noShow          .D... NO_SHOW
  CONFIRMED   revoke          .D.A. REVOKED
  CONFIRMED   classCancelled  ....F REVOKED
  CONFIRMED   withdraw        R.... WITHDRAWN
  ATTENDED    reopen          RD... IN_REVIEW
  NO_SHOW     reopen          RD... IN_REVIEW
  DECLINED    reopen          RD... IN_REVIEW
  REVOKED     reopen          RD... IN_REVIEW
  WITHDRAWN   reopen          RD... IN_REVIEW
  SUBMITTED       markDuplicate    .D... DUPLICATE
  IN_REVIEW       markDuplicate    .D... DUPLICATE
  NEEDS_INFO      markDuplicate    .D... DUPLICATE
  MATCHED         markDuplicate    .D... DUPLICATE
  WAITLISTED      markDuplicate    .D... DUPLICATE
  DUPLICATE       reopen          RD... IN_REVIEW
`;

describe('the lifecycle of an audit attendance', () => {
  it('has these steps for these people and no others', () => {
    expect(matrixOf(auditLifecycle).sort()).toEqual(written(EXPECTED));
  });

  it('counts its states as', () => {
    expect(Object.entries(auditLifecycle.states).map(([name, { category }]) => `${name} ${category}`)).toEqual([
      'SUBMITTED NEW',
      'IN_REVIEW ACTIVE',
      'NEEDS_INFO WAITING_ON_REQUESTER',
      'MATCHED ACTIVE',
      'WAITLISTED ACTIVE',
      'CONFIRMED ACTIVE',
      'ATTENDED DONE',
      'NO_SHOW DONE',
      'DECLINED DECLINED',
      'REVOKED DECLINED',
      'WITHDRAWN WITHDRAWN',
      'DUPLICATE DECLINED',
    ]);
  });

  it('wants a reason wherever something is refused, taken back or reopened', () => {
    const explained = auditLifecycle.transitions
      .filter((t) => t.asks?.some((ask) => ask.name === 'reason' && ask.required))
      .map((t) => t.action);
    expect(explained).toEqual(['revoke', 'decline', 'withdraw', 'reopen']);
  });
});
