/**
 * What an audit attendance request's transitions wait for, each with its reason. Pure.
 * Invariant: no reason names the customer of the class.
 */
import type { BlockReason, DetailProblem, GuardInput, MoveDetails } from '../define.ts';
import { unless } from '../steps.ts';
import type { AuditAnswers } from './form.ts';
import type { AuditFacts, AuditWork } from './work.ts';

type Input = GuardInput<AuditFacts>;
type Given = Input & { details: MoveDetails };
type Observed = NonNullable<AuditFacts['observed']>;

/** Holds while there is no class at all: `classChosen` says that once. */
const ofClass = (holds: (observed: Observed, input: Input) => boolean, code: string, message: string, fix: string) =>
  unless<AuditFacts>(
    (input) => input.facts.observed === null || holds(input.facts.observed, input),
    code,
    message,
    fix,
  );

const classChosen = unless<AuditFacts>(
  ({ facts }) => facts.observed !== null,
  'NO_CLASS',
  'There is no class yet.',
  'Match the request with a class of the calendar first.',
);
const classStands = ofClass(
  (observed) => !observed.cancelled,
  'CLASS_CANCELLED',
  'The class is cancelled.',
  'Match the request with another class.',
);
const classAhead = ofClass(
  (observed, { now }) => Date.parse(observed.startsAt) > now.getTime(),
  'CLASS_BEGUN',
  'The class has begun already.',
  'Match the request with a later class.',
);
const observersWelcome = ofClass(
  (observed) => observed.observersAllowed,
  'NO_OBSERVERS',
  'The class takes no observers.',
  'Match the request with another class.',
);
const placeLeft = ofClass(
  (observed) => observed.placesLeft > 0,
  'NO_PLACE_LEFT',
  'All observer places of the class are taken.',
  'Put the request on the waiting list, or match it with another class.',
);
const clearanceGiven = ofClass(
  (observed, { request }) => !observed.restricted || (request.answers as AuditAnswers).clearanceAttested,
  'NOT_CLEARED',
  'Only US citizens and cleared colleagues may observe this class, and the observer has not confirmed to be one.',
  'Ask the observer, and correct the answers; or match the request with another class.',
);
const askedOnce = unless<AuditFacts>(
  ({ facts }) => !facts.askedTwice,
  'ASKED_TWICE',
  'The observer has another open request for this class.',
  'Go on with that one, and decline this one.',
);

export const CONFIRMABLE = [
  classChosen,
  classStands,
  classAhead,
  observersWelcome,
  placeLeft,
  clearanceGiven,
  askedOnce,
] as const;

/** A class to be matched must be one that could be confirmed, but for its places. */
const MATCHABLE = [classStands, classAhead, observersWelcome, clearanceGiven, askedOnce] as const;

export function checkMatch(input: Given): DetailProblem[] {
  if (!input.facts.observed)
    return [{ field: 'classSessionId', code: 'NO_CLASS', message: 'Choose a class of the calendar.' }];
  const blocks = MATCHABLE.map((guard) => guard(input)).filter((block): block is BlockReason => block !== null);
  return blocks.map((block) => ({
    field: 'classSessionId',
    code: block.code,
    message: `${block.message} ${block.fix}`,
  }));
}

/** The class matched, with those who may see the request because of it. */
export const matched = ({ facts }: Given): AuditWork & Record<string, unknown> => ({
  classSessionId: facts.observed?.id ?? null,
  trainerId: facts.observed?.trainerId ?? null,
  accountOwnerId: facts.observed?.accountOwnerId ?? null,
});

export const unmatched = (): AuditWork & Record<string, unknown> => ({
  classSessionId: null,
  trainerId: null,
  accountOwnerId: null,
  registrationLink: null,
  clearanceVerified: false,
});

export function checkConfirmation({ facts, details }: Given): DetailProblem[] {
  const problems: DetailProblem[] = [];
  if (!/^https:\/\/[^\s/]+/.test(details.registrationLink ?? ''))
    problems.push({
      field: 'registrationLink',
      code: 'LINK',
      message: 'Give the whole personal link, beginning with https://.',
    });
  if (facts.observed?.restricted && details.clearanceVerified !== true)
    problems.push({
      field: 'clearanceVerified',
      code: 'CLEARANCE',
      message: 'Verify that the observer is a US citizen or cleared, then tick this.',
    });
  return problems;
}

export const classBegun = unless<AuditFacts>(
  ({ facts, now }) => facts.observed !== null && Date.parse(facts.observed.startsAt) <= now.getTime(),
  'CLASS_AHEAD',
  'The class has not begun yet.',
  'Come back once it has.',
);
export const classOver = unless<AuditFacts>(
  ({ facts, now }) => facts.observed !== null && Date.parse(facts.observed.endsAt) <= now.getTime(),
  'CLASS_NOT_OVER',
  'The class is not over yet, and the observer may still come.',
  'Come back when it has ended.',
);
