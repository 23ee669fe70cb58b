/** What an inquiry's transitions wait for, and which of them exist for which type of inquiry. Pure. */
import { dayOf } from '../days.ts';
import type { DetailProblem, Guard, GuardInput, MoveDetails } from '../define.ts';
import type { InquiryAnswers } from './form.ts';
import { missingScope } from './scope.ts';
import type { InquiryFacts, InquiryWork } from './work.ts';

type Input = GuardInput<InquiryFacts>;
type Given = Input & { details: MoveDetails };
type Type = InquiryAnswers['inquiryType'];

const WEEKS_MAX = 104;

/** Goes with a lead time wherever it is shown. */
export const LEAD_TIME_DISCLAIMER =
  'This is what is usual at the moment, not a commitment: work is scheduled in the order in which contracts are signed.';

const answersOf = (input: Input) => input.request.answers as InquiryAnswers;

/** The step exists for inquiries of these types. */
export const only =
  (...types: Type[]) =>
  (input: Input): boolean =>
    types.includes(answersOf(input).inquiryType);

export const servicesOffered: Guard<InquiryFacts> = ({ facts }) =>
  facts.retired.length === 0
    ? null
    : {
        code: 'NOT_OFFERED',
        message: `No longer offered: ${facts.retired.join(', ')}.`,
        fix: 'Correct the order with the person who asked, then validate it.',
      };

export function checkApproval({ facts, details }: Given): DetailProblem[] {
  if (facts.needApproval.length === 0 || details.approvalConfirmed === true) return [];
  return [
    {
      field: 'approvalConfirmed',
      code: 'APPROVAL',
      message: `The engagement manager must approve the sale of ${facts.needApproval.join(', ')}. Tick this once they have.`,
    },
  ];
}

export const scopeComplete: Guard<InquiryFacts> = (input) => {
  const answers = answersOf(input);
  const missing = missingScope(answers.serviceTypes, answers);
  if (missing.length === 0) return null;
  const named = [...new Set(missing.map((m) => m.service))].map(
    (service) =>
      `${service}: ${missing
        .filter((m) => m.service === service)
        .map((m) => m.label)
        .join(', ')}`,
  );
  return {
    code: 'SCOPE_INCOMPLETE',
    message: `Scoping answers are missing. ${named.join('. ')}.`,
    fix: 'Get them from the customer and add them to the answers.',
  };
};

export function checkLeadTime({ details, now }: Given): DetailProblem[] {
  const problems: DetailProblem[] = [];
  const { earliestWeeks = 0, latestWeeks = 0, validUntil = '' } = details;
  if (earliestWeeks > latestWeeks)
    problems.push({
      field: 'latestWeeks',
      code: 'RANGE',
      message: 'The latest start is before the earliest. Give as many weeks or more.',
    });
  if (latestWeeks > WEEKS_MAX)
    problems.push({ field: 'latestWeeks', code: 'RANGE', message: `Give at most ${WEEKS_MAX} weeks.` });
  if (validUntil <= dayOf(now))
    problems.push({
      field: 'validUntil',
      code: 'PAST',
      message: 'Choose a day after today: until then the answer holds.',
    });
  return problems;
}

export const leadTime = ({ details, now }: Given): InquiryWork & Record<string, unknown> => ({
  answer: details.answer ?? null,
  leadTime: {
    earliestWeeks: details.earliestWeeks!,
    latestWeeks: details.latestWeeks!,
    asOf: dayOf(now),
    validUntil: details.validUntil!,
  },
});
