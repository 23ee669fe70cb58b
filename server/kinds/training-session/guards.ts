/**
 * What a training session's transitions wait for, each with its reason, and what is checked of the details given for
 * them. Pure: looks at the row, the facts and the time it is handed.
 */

import { addBusinessDays, dayOf, sayDay } from '../days.ts';
import type { BlockReason, DetailProblem, Guard, GuardInput, MoveDetails } from '../define.ts';
import { unless } from '../steps.ts';
import { PATTERN_DAYS, seatsOf, type TrainingAnswers } from './form.ts';
import type { TrainingFacts, TrainingWork } from './work.ts';

type Input = GuardInput<TrainingFacts>;
type Given = Input & { details: MoveDetails };

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const HALF_DAY_MAX_MS = 6 * HOUR_MS;
const DAY_MAX_MS = 12 * HOUR_MS;
const OPTIONS_MAX = 3;
const PARTS_MAX = 8;

const answersOf = (input: Input) => input.request.answers as TrainingAnswers;
const workOf = (input: Input) => input.request.work as TrainingWork;

export const courseOffered: Guard<TrainingFacts> = unless(
  ({ facts }) => facts.course?.active === true,
  'COURSE_NOT_OFFERED',
  'The course settled on is no longer offered.',
  'Put the request on hold and resume it to settle on another course.',
);

export function checkCourse({ facts, request, details }: Given): DetailProblem[] {
  const { deliveryMode } = request.answers as TrainingAnswers;
  const refuse = (message: string): DetailProblem[] => [{ field: 'courseSku', code: 'COURSE', message }];
  if (!details.courseSku && !(request.answers as TrainingAnswers).courseSku)
    return refuse('No course was chosen yet. Choose the one you settled on.');
  if (!facts.course?.isCourse || !facts.course.active) return refuse('This course is not offered. Choose another one.');
  if (!facts.course.modes.includes(deliveryMode))
    return refuse(
      `${facts.course.name} does not come ${deliveryMode === 'ONSITE' ? 'on site' : 'remote'}. Choose another one.`,
    );
  return [];
}

const rosterGiven: Guard<TrainingFacts> = (input) =>
  answersOf(input).attendees.length > 0
    ? null
    : {
        code: 'ROSTER_EMPTY',
        message: 'Nobody is on the roster yet.',
        fix: 'List everybody who attends, with name and address, then accept the dates.',
      };

const rosterFits: Guard<TrainingFacts> = (input): BlockReason | null => {
  const answers = answersOf(input);
  const seats = seatsOf(answers, input.facts.course?.classSize ?? null, input.figures.seminarSeats);
  if (answers.attendees.length <= seats) return null;
  return {
    code: 'TOO_MANY_ATTENDEES',
    message: `The roster has ${answers.attendees.length} people, and the class holds ${seats}.`,
    fix: `Shorten the roster to ${seats}, and submit a request for another class for the others.`,
  };
};

const trainerReady: Guard<TrainingFacts> = unless(
  ({ facts }) => facts.trainer?.certified === true,
  'TRAINER_NOT_CERTIFIED',
  'The trainer proposed is not certified for this course any more.',
  'Ask for other dates, so that the coordinator finds another trainer.',
);

const trainerCleared: Guard<TrainingFacts> = unless(
  ({ facts, request }) => !request.restricted || facts.trainer?.cleared === true,
  'TRAINER_NOT_CLEARED',
  'The request is restricted, and the trainer proposed is not cleared.',
  'Ask for other dates, so that the coordinator finds a cleared trainer.',
);

const stillPossible = (input: Input, i: number): boolean => {
  const option = workOf(input).dateOptions?.[i];
  const busy = input.facts.options[i];
  return Boolean(
    option &&
      busy &&
      Date.parse(option.parts[0]!.startsAt) > input.now.getTime() &&
      !busy.trainerBusy &&
      !busy.hostBusy,
  );
};

const someDateLeft: Guard<TrainingFacts> = unless(
  (input) => (workOf(input).dateOptions ?? []).some((_, i) => stillPossible(input, i)),
  'DATES_GONE',
  'None of the proposed dates is possible any more: they have passed, or trainer or host account are taken.',
  'Ask for other dates.',
);

/** What must hold before any of the dates can be accepted. */
export const SCHEDULABLE: readonly Guard<TrainingFacts>[] = [
  courseOffered,
  rosterGiven,
  rosterFits,
  trainerReady,
  trainerCleared,
  someDateLeft,
];

export function checkChoice(input: Given): DetailProblem[] {
  const options = workOf(input).dateOptions ?? [];
  const number = input.details.dateOption ?? 0;
  const refuse = (message: string): DetailProblem[] => [{ field: 'dateOption', code: 'DATE_OPTION', message }];
  if (number < 1 || number > options.length) return refuse(`Choose one of the ${options.length} options proposed.`);
  if (!stillPossible(input, number - 1))
    return refuse('These dates are not possible any more. Choose another option, or ask for other dates.');
  return [];
}

/** Checks the details of a proposal; the facts were loaded for them. */
export function checkProposal(input: Given): DetailProblem[] {
  const { details, facts, request } = input;
  const answers = answersOf(input);
  const problems: DetailProblem[] = [];
  if (!facts.trainer)
    problems.push({ field: 'trainerId', code: 'TRAINER', message: 'Choose somebody who is a trainer.' });
  else if (!facts.trainer.certified)
    problems.push({
      field: 'trainerId',
      code: 'TRAINER_NOT_CERTIFIED',
      message: `${facts.trainer.name} is not certified for ${facts.course?.name ?? 'this course'}. Choose a certified trainer.`,
    });
  else if (request.restricted && !facts.trainer.cleared)
    problems.push({
      field: 'trainerId',
      code: 'TRAINER_NOT_CLEARED',
      message: `The request is restricted, and ${facts.trainer.name} is not cleared. Choose a cleared trainer.`,
    });
  if (answers.deliveryMode === 'REMOTE' && !details.hostAccount)
    problems.push({
      field: 'hostAccount',
      code: 'HOST_ACCOUNT',
      message: 'Name the video account that hosts the class.',
    });
  const options = details.dateOptions ?? [];
  if (options.length > OPTIONS_MAX)
    problems.push({ field: 'dateOptions', code: 'DATE_OPTIONS', message: `Propose at most ${OPTIONS_MAX} options.` });
  for (const [i, option] of options.entries()) {
    const said = optionProblem(input, option.parts, i);
    if (said) problems.push({ field: 'dateOptions', code: 'DATE_OPTION', message: `Option ${i + 1}: ${said}` });
  }
  const linksFrom = input.now.getTime() + input.figures.linksAheadDays * DAY_MS;
  if (!details.shortNoticeReason && options.some((o) => o.parts.some((p) => Date.parse(p.startsAt) < linksFrom)))
    problems.push({
      field: 'shortNoticeReason',
      code: 'SHORT_NOTICE',
      message: `An option begins in less than ${input.figures.linksAheadDays} days, before links can go out in time. Say why, or propose later dates.`,
    });
  return problems;
}

/** The first thing wrong with one option, as a sentence. */
function optionProblem(input: Given, parts: { startsAt: string; endsAt: string }[], i: number): string | null {
  const { sessionPattern, largeGroupPlan } = answersOf(input);
  const needed = largeGroupPlan === 'SEMINAR' ? 1 : PATTERN_DAYS[sessionPattern];
  if (parts.length < needed) return `${needed} parts are needed for this course.`;
  if (parts.length > PARTS_MAX) return `plan at most ${PARTS_MAX} parts.`;
  const longest = sessionPattern === 'ONE_DAY' ? DAY_MAX_MS : HALF_DAY_MAX_MS;
  let before = input.now.getTime();
  for (const [n, part] of inOrder(parts).entries()) {
    const [start, end] = [Date.parse(part.startsAt), Date.parse(part.endsAt)];
    if (!(start < end)) return `part ${n + 1} ends before it begins.`;
    if (end - start > longest) return `part ${n + 1} is longer than ${longest / HOUR_MS} hours.`;
    if (start < before) return n === 0 ? 'it begins in the past.' : `part ${n + 1} overlaps the part before.`;
    before = end;
  }
  const busy = input.facts.options[i];
  if (busy?.trainerBusy) return `${input.facts.trainer?.name ?? 'the trainer'} teaches another class then.`;
  if (busy?.hostBusy) return 'the host account has another class then.';
  return null;
}
const inOrder = (parts: { startsAt: string; endsAt: string }[]) =>
  [...parts].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
const utc = (instant: string) => new Date(instant).toISOString();

export const proposal = ({ details, now, figures }: Given): TrainingWork & Record<string, unknown> => ({
  dateOptions: (details.dateOptions ?? []).map(({ parts }) => ({
    parts: inOrder(parts).map((p) => ({ startsAt: utc(p.startsAt), endsAt: utc(p.endsAt) })),
  })),
  trainerId: details.trainerId ?? null,
  hostAccount: details.hostAccount ?? null,
  shortNoticeReason: details.shortNoticeReason ?? null,
  datesExpireAt: `${addBusinessDays(dayOf(now), figures.datesExpireBusinessDays)}${now.toISOString().slice(10)}`,
});

/** The option picked stays alone; the class is made from it. */
export const chosen = (input: Given): TrainingWork & Record<string, unknown> => ({
  dateOptions: (workOf(input).dateOptions ?? []).slice(input.details.dateOption! - 1, input.details.dateOption!),
  datesExpireAt: null,
});

export const classOver: Guard<TrainingFacts> = unless(
  ({ facts, now }) => facts.scheduled !== null && Date.parse(facts.scheduled.endsAt) <= now.getTime(),
  'CLASS_NOT_OVER',
  'The class is not over yet.',
  'Come back when its last part has ended.',
);

export function checkAttendance(input: Given): DetailProblem[] {
  const listed = answersOf(input).attendees.length;
  return (input.details.attendedCount ?? 0) > listed
    ? [
        {
          field: 'attendedCount',
          code: 'ATTENDED',
          message: `The roster has ${listed} people. Add the others to it first, or correct the number.`,
        },
      ]
    : [];
}

export const oldEnoughForBacklog: Guard<TrainingFacts> = (input) => {
  const { backlogAfterDays } = input.figures;
  const from = new Date(input.request.createdAt.getTime() + backlogAfterDays * DAY_MS);
  return input.now >= from
    ? null
    : {
        code: 'TOO_EARLY_FOR_BACKLOG',
        message: `Requests go to the backlog ${backlogAfterDays} days after they were submitted at the earliest; this one from ${sayDay(dayOf(from))}.`,
        fix: 'Put it on hold until then.',
      };
};

export const checkReviewDate = ({ details, now }: Given): DetailProblem[] =>
  details.reviewDate && details.reviewDate < dayOf(now)
    ? [{ field: 'reviewDate', code: 'PAST', message: 'This day has passed. Choose today or later.' }]
    : [];
