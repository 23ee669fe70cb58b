/**
 * Every way a request of each kind can go: who takes which step, and who hears of it by mail. `journeys.test.ts` walks
 * them; README names the ends.
 */
import type { RequestKind } from '../../server/db/schema/index.ts';
import type { MoveDetails } from '../../server/kinds/define.ts';
import type { Desk } from '../support/desk.ts';
import { CUSTOM, STANDARD, twoHalfDays } from '../support/requests.ts';

export type Who = 'asker' | 'desk' | 'foyer';
interface Step {
  by: Who;
  action: string;
  details?: (desk: Desk, classId: string) => MoveDetails;
  /** Who hears of it by mail, by the part of the address before the @. */
  hears: string[];
  /** Days that pass before. */
  after?: number;
}
interface Journey {
  name: string;
  kind: RequestKind;
  answers?: object;
  /** The state it ends in, and its category. */
  ends: [string, string];
  steps: Step[];
}

const step = (
  by: Who,
  action: string,
  hears: string[],
  details?: MoveDetails | Step['details'],
  after?: number,
): Step => ({
  by,
  action,
  hears,
  details: typeof details === 'function' ? details : () => details ?? {},
  after,
});
const because = { reason: 'Because it has to be' };

const LEAD = ['tess.lead'];
const ASKER = ['ravi.colleague'];
export const DESK = ['cora.coordinator'];
const ROSTER = ['ann', 'ben', 'tom.trainer'];

const planned = [
  step('desk', 'take', LEAD),
  step('desk', 'plan', LEAD),
  step('desk', 'proposeDates', [...LEAD, 'tom.trainer'], (desk) => ({
    dateOptions: [twoHalfDays(desk.clock.now(), 60)],
    trainerId: desk.trainer.id,
    hostAccount: crypto.randomUUID(),
  })),
];
const scheduled = [...planned, step('asker', 'acceptDates', [...DESK, ...ROSTER], { dateOption: 1 })];
const confirmed = [
  step('desk', 'take', ASKER),
  step('desk', 'match', ASKER, (_desk, classSessionId) => ({ classSessionId })),
  step('desk', 'confirm', [...ASKER, 'tom.trainer', 'emil.manager'], { registrationLink: 'https://video.example/j/1' }),
];
export const JOURNEYS: Journey[] = [
  {
    name: 'a training is delivered and closed',
    kind: 'TRAINING_SESSION',
    ends: ['CLOSED', 'DONE'],
    steps: [...scheduled, step('desk', 'deliver', LEAD, { attendedCount: 2 }, 70), step('desk', 'close', LEAD)],
  },
  {
    name: 'a training needs an answer, other dates, and then expires back to planning',
    kind: 'TRAINING_SESSION',
    ends: ['PLANNING', 'ACTIVE'],
    steps: [
      planned[0]!,
      step('desk', 'ask', LEAD, { question: 'Which office?' }),
      step('asker', 'answerQuestion', DESK, { answer: 'The one in Berlin.' }),
      ...planned.slice(1),
      step('asker', 'rejectDates', [...DESK, 'tom.trainer'], because),
      planned[2]!,
      step('foyer', 'expireDates', [...LEAD, ...DESK, 'tom.trainer']),
    ],
  },
  {
    name: 'a training is declined',
    kind: 'TRAINING_SESSION',
    ends: ['DECLINED', 'DECLINED'],
    steps: [step('desk', 'decline', LEAD, because)],
  },
  {
    name: 'a training is withdrawn before anybody looked: the desk hears',
    kind: 'TRAINING_SESSION',
    ends: ['CANCELLED', 'WITHDRAWN'],
    steps: [step('asker', 'withdraw', [...DESK, 'clea.cleared'], because)],
  },
  {
    name: 'a scheduled training is cancelled: everybody on the roster and the trainer hear',
    kind: 'TRAINING_SESSION',
    ends: ['CANCELLED', 'WITHDRAWN'],
    steps: [...scheduled, step('desk', 'cancel', [...LEAD, ...ROSTER], because)],
  },
  {
    name: 'a training is put on hold, resumed, put in the backlog, and reopened after withdrawal',
    kind: 'TRAINING_SESSION',
    ends: ['IN_TRIAGE', 'ACTIVE'],
    steps: [
      planned[0]!,
      step('desk', 'hold', LEAD, because),
      step('asker', 'resume', DESK),
      step('asker', 'backlog', DESK, because, 40),
      step('asker', 'withdraw', DESK, because),
      step('asker', 'reopen', DESK, because),
    ],
  },
  {
    name: 'an observer attends',
    kind: 'AUDIT_ATTENDANCE',
    ends: ['ATTENDED', 'DONE'],
    steps: [...confirmed, step('desk', 'attended', ASKER, {}, 31)],
  },
  {
    name: 'an observer does not come',
    kind: 'AUDIT_ATTENDANCE',
    ends: ['NO_SHOW', 'DONE'],
    steps: [...confirmed, step('desk', 'noShow', ASKER, {}, 35)],
  },
  {
    name: 'an observer waits, is confirmed, and loses the place',
    kind: 'AUDIT_ATTENDANCE',
    ends: ['REVOKED', 'DECLINED'],
    steps: [
      confirmed[0]!,
      step('desk', 'waitlist', ASKER, (_desk, classSessionId) => ({ classSessionId })),
      confirmed[2]!,
      step('desk', 'revoke', [...ASKER, 'tom.trainer', 'emil.manager'], because),
    ],
  },
  {
    name: 'an observer is declined',
    kind: 'AUDIT_ATTENDANCE',
    ends: ['DECLINED', 'DECLINED'],
    steps: [step('desk', 'decline', ASKER, because)],
  },
  {
    name: 'an observer withdraws after being asked',
    kind: 'AUDIT_ATTENDANCE',
    ends: ['WITHDRAWN', 'WITHDRAWN'],
    steps: [
      confirmed[0]!,
      step('desk', 'ask', ASKER, { question: 'Which parts?' }),
      step('asker', 'withdraw', DESK, because),
    ],
  },
  {
    name: 'a question is answered, found wanting, escalated, answered again and closed by time',
    kind: 'PS_INQUIRY',
    ends: ['CLOSED', 'DONE'],
    steps: [
      step('desk', 'take', ASKER),
      step('desk', 'answer', ASKER, { answer: 'Yes.' }),
      step('asker', 'reopen', DESK, because),
      step('asker', 'escalate', DESK, because),
      step('desk', 'answer', ASKER, { answer: 'Yes, and here is how.' }),
      step('foyer', 'close', [...ASKER, ...DESK], {}, 8),
    ],
  },
  {
    name: 'a lead time is given and closed by who asked',
    kind: 'PS_INQUIRY',
    answers: { inquiryType: 'LEAD_TIME', customerName: 'Northwind Rail', leadTimeSku: 'PS-IMPL-QS' },
    ends: ['CLOSED', 'DONE'],
    steps: [
      step('desk', 'take', ASKER),
      step('desk', 'answerLeadTime', ASKER, { earliestWeeks: 4, latestWeeks: 6, validUntil: '2099-12-31' }),
      step('asker', 'close', DESK),
    ],
  },
  {
    name: 'standard services are validated, quoted, ordered and booked',
    kind: 'PS_INQUIRY',
    answers: STANDARD,
    ends: ['BOOKED', 'DONE'],
    steps: [
      step('desk', 'take', ASKER),
      step('desk', 'validate', ASKER),
      step('desk', 'addToQuote', ASKER, { orderReference: 'Q-17' }),
      step('desk', 'order', ASKER),
      step('desk', 'book', ASKER),
    ],
  },
  {
    name: 'custom services are scoped and go on as a proposal',
    kind: 'PS_INQUIRY',
    answers: CUSTOM,
    ends: ['CONVERTED', 'DONE'],
    steps: [
      step('desk', 'take', ASKER),
      step('desk', 'startScoping', ASKER),
      step('desk', 'convert', ASKER, { proposalReference: 'PROP-1' }),
    ],
  },
  {
    name: 'an inquiry is declined',
    kind: 'PS_INQUIRY',
    ends: ['DECLINED', 'DECLINED'],
    steps: [step('desk', 'decline', ASKER, because)],
  },
  {
    name: 'an inquiry is withdrawn while in hand',
    kind: 'PS_INQUIRY',
    ends: ['CANCELLED', 'WITHDRAWN'],
    steps: [step('desk', 'take', ASKER), step('asker', 'withdraw', DESK, because)],
  },
];
