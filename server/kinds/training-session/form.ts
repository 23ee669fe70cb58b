/**
 * What a team lead says when asking for a training session, and every rule about it. Pure; runs in the browser too.
 * `validateTraining` is the only way to answers: it finds all problems at once. `adviseTraining` never stands in the way.
 */
import { addBusinessDays, addDays, daysIn, sayDay, workdaysIn } from '../days.ts';
import * as f from '../fields.ts';

export interface TrainingCourse {
  sku: string;
  name: string;
  active: boolean;
  classSize: number | null;
  modes: { mode: string }[];
  sessionPattern: string | null;
  prerequisites: { sku: string; name: string }[];
  prerequisiteNote: string | null;
  usualLeadTimeBusinessDays: number;
}

export interface TrainingContext {
  /** `YYYY-MM-DD`. */
  today: string;
  courses: TrainingCourse[];
  /** Domains of colleagues; empty means any. */
  internalDomains: string[];
  /** Of the person it is for; null while unknown. */
  requesterEmail: string | null;
  seminarSeats: number;
  /** Days ahead by which links go out; advice is given only where it is known. */
  linksAheadDays?: number;
}

export const trainingOptions = {
  deliveryMode: { REMOTE: 'Remote, over video', ONSITE: 'On site' },
  largeGroupPlan: {
    SPLIT_CLASSES: 'Split into several classes',
    SEAT_ADD_ONS: 'Extra seats on one class',
    SEMINAR: 'A seminar: lecture and questions',
  },
  experienceLevel: {
    NONE: 'None yet',
    BASIC: 'Basic',
    INTERMEDIATE: 'Intermediate',
    ADVANCED: 'Advanced',
    MIXED: 'Mixed',
  },
  sessionPattern: { TWO_HALF_DAYS: 'Two half days', ONE_DAY: 'One full day', FOUR_HALF_DAYS: 'Four half days' },
  priority: { LOW: 'Low: whenever it fits', NORMAL: 'Normal', HIGH: 'High', URGENT: 'Urgent' },
} as const;

/** Days a window must have for the pattern, and parts a class of it has. */
export const PATTERN_DAYS = { TWO_HALF_DAYS: 2, ONE_DAY: 1, FOUR_HALF_DAYS: 4 } as const;

export const ATTENDEES_MAX = 100;

const attendee = {
  name: f.field('Name', f.line('Write their name.', { max: 100 })),
  email: f.field('Email', f.email('Write their email address.')),
  role: f.field('Role', f.optionalLine({ max: 100 })),
};

export const trainingFields = {
  title: f.field('Title', f.line('Say in one line what you need.', { min: 3, max: 120 })),
  businessJustification: f.field(
    'Why the team needs it',
    f.text('Say why the team needs it: what it will do with it.', { min: 20, max: 2000 }),
  ),
  teamName: f.field('Team', f.line('Name the team.')),
  costCentre: f.field('Cost centre or department', f.line('Give the cost centre or department that bears it.')),
  managerApproverEmail: f.field(
    'Manager who approves the time',
    f.email('Give the address of the manager who approves the time.'),
  ),
  courseSku: f.field('Course', f.optionalLine({ max: 40 })),
  deliveryMode: f.field('Delivery', f.choice(trainingOptions.deliveryMode, 'Choose remote or on site.')),
  siteAddress: f.field('Site address', f.optionalLine()),
  travelBudgetCode: f.field('Travel budget code', f.optionalLine()),
  attendeeCount: f.field('Number of people', f.count('Say how many people will attend.', { max: 500 })),
  largeGroupPlan: f.field('If one class is too small', f.optionalChoice(trainingOptions.largeGroupPlan)),
  attendees: f.field(
    'Attendees',
    f.list(f.required(attendee, 'Give name and address.'), {
      max: ATTENDEES_MAX,
      many: `List at most ${ATTENDEES_MAX} people.`,
    }),
  ),
  experienceLevel: f.field(
    'Experience',
    f.choice(trainingOptions.experienceLevel, 'Choose what the team knows already.'),
  ),
  preferredWindows: f.field(
    'Preferred dates',
    f.list(f.dateWindow(), {
      min: 1,
      max: 3,
      few: 'Give at least one range of days that suits.',
      many: 'Give at most three ranges.',
    }),
  ),
  shortNoticeAcknowledged: f.field('Short notice understood', f.flag()),
  timezone: f.field('Time zone', f.timezone()),
  language: f.field('Language', f.language()),
  sessionPattern: f.field('How to cut it', f.choice(trainingOptions.sessionPattern, 'Choose how to cut the course.')),
  recordingAllowed: f.field('Recording allowed', f.flag()),
  accessibilityNeeds: f.field('Accessibility needs', f.optionalText({ max: 2000 })),
  labRequired: f.field('Lab needed', f.flag()),
  priority: f.field('Priority', f.choiceOr(trainingOptions.priority, 'NORMAL')),
  deadlineReason: f.field('Why it is pressing', f.optionalLine({ max: 500 })),
};
export type TrainingAnswers = f.AnswersOf<typeof trainingFields>;
export type Attendee = TrainingAnswers['attendees'][number];

/** All problems at once, each on its path; or the answers as they are stored. */
export function validateTraining(raw: unknown, context: TrainingContext): f.Validated<TrainingAnswers> {
  const { values, problems } = f.readFields(trainingFields, raw);
  return f.validated<TrainingAnswers>(values, [
    ...problems,
    ...courseRules(values, context),
    ...peopleRules(values, context),
    ...rosterProblems(values.attendees ?? [], context.internalDomains, values.attendeeCount),
    ...dateRules(values, context),
  ]);
}

type Draft = Partial<TrainingAnswers>;
const courseOf = (v: Draft, context: TrainingContext) => context.courses.find((c) => c.sku === v.courseSku);

function courseRules(v: Draft, context: TrainingContext): f.AnswerProblem[] {
  const problems: f.AnswerProblem[] = [];
  const course = courseOf(v, context);
  if (v.courseSku && !course?.active)
    problems.push({
      path: ['courseSku'],
      message: 'This course is not offered. Choose another, or leave it open and the coordinator will advise.',
    });
  if (course?.active && v.deliveryMode && !course.modes.some((m) => m.mode === v.deliveryMode)) {
    const other = v.deliveryMode === 'ONSITE' ? 'remote' : 'on site';
    problems.push({
      path: ['deliveryMode'],
      message: `${course.name} comes ${other} only. Choose ${other}, or another course.`,
    });
  }
  if (v.deliveryMode === 'ONSITE') {
    if (v.siteAddress === null)
      problems.push({ path: ['siteAddress'], message: 'Give the address of the site where it is to be held.' });
    if (v.travelBudgetCode === null)
      problems.push({ path: ['travelBudgetCode'], message: 'Give the budget code that bears travel and expenses.' });
  }
  if ((v.priority === 'HIGH' || v.priority === 'URGENT') && v.deadlineReason === null)
    problems.push({ path: ['deadlineReason'], message: 'Say why it is pressing, or choose normal priority.' });
  return problems;
}

function peopleRules(v: Draft, context: TrainingContext): f.AnswerProblem[] {
  const problems: f.AnswerProblem[] = [];
  const course = courseOf(v, context);
  if (v.managerApproverEmail && v.managerApproverEmail === context.requesterEmail?.toLowerCase())
    problems.push({
      path: ['managerApproverEmail'],
      message: 'The approving manager must be somebody else than the person it is for.',
    });
  const size = course?.classSize ?? null;
  if (v.attendeeCount && size !== null && v.attendeeCount > size && v.largeGroupPlan === null)
    problems.push({
      path: ['largeGroupPlan'],
      message: `One class holds ${size} people. Choose what to do with ${v.attendeeCount}: split, extra seats, or a seminar.`,
    });
  if (v.largeGroupPlan === 'SEMINAR') {
    if (v.attendeeCount && v.attendeeCount > context.seminarSeats)
      problems.push({
        path: ['attendeeCount'],
        message: `A seminar takes up to ${context.seminarSeats} people. Bring fewer, or split into several classes.`,
      });
    if (v.deliveryMode && v.deliveryMode !== 'REMOTE')
      problems.push({
        path: ['largeGroupPlan'],
        message: 'Seminars are held remotely only. Choose remote, or another plan.',
      });
  }
  return problems;
}

/** Rules of a roster, for the form and for `updateRoster`: unique, internal, and no more than announced. */
export function rosterProblems(
  attendees: readonly Attendee[],
  internalDomains: readonly string[],
  attendeeCount: number | undefined,
): f.AnswerProblem[] {
  const problems: f.AnswerProblem[] = [];
  const seen = new Set<string>();
  attendees.forEach(({ email }, i) => {
    if (seen.has(email))
      problems.push({
        path: ['attendees', i, 'email'],
        message: 'This address is on the list already. Remove one of the two.',
      });
    seen.add(email);
    const domain = email.slice(email.lastIndexOf('@') + 1);
    if (internalDomains.length > 0 && !internalDomains.includes(domain))
      problems.push({
        path: ['attendees', i, 'email'],
        message: `Only colleagues can attend: use an address at ${internalDomains.join(' or ')}.`,
      });
  });
  if (attendeeCount !== undefined && attendees.length > attendeeCount)
    problems.push({
      path: ['attendees'],
      message: `You announced ${attendeeCount} ${attendeeCount === 1 ? 'person' : 'people'} and listed ${attendees.length}. Raise the number of people, or shorten the list.`,
    });
  return problems;
}

/** Seats one class of this request has. */
export function seatsOf(answers: TrainingAnswers, classSize: number | null, seminarSeats: number): number {
  if (answers.largeGroupPlan === 'SEMINAR') return seminarSeats;
  if (classSize === null) return answers.attendeeCount;
  return answers.largeGroupPlan === 'SEAT_ADD_ONS' ? Math.max(classSize, answers.attendeeCount) : classSize;
}

/** Roster rows as they come from outside: read and ruled upon. `seats`: of the class, once there is one. */
export function validateRoster(
  raw: unknown,
  { internalDomains, attendeeCount, seats }: RosterRules,
): f.Validated<{ attendees: Attendee[] }> {
  const { values, problems } = f.readFields({ attendees: trainingFields.attendees }, { attendees: raw });
  const attendees = values.attendees ?? [];
  const ruled = rosterProblems(attendees, internalDomains, attendeeCount);
  if (seats !== null && attendees.length > seats)
    ruled.push({
      path: ['attendees'],
      message: `The class holds ${seats} people. Shorten the list, and ask for another class for the others.`,
    });
  return f.validated<{ attendees: Attendee[] }>(values, [...problems, ...ruled]);
}
export interface RosterRules {
  internalDomains: readonly string[];
  attendeeCount: number;
  /** Null while there is no class. */
  seats: number | null;
}

function dateRules(v: Draft, context: TrainingContext): f.AnswerProblem[] {
  const windows = v.preferredWindows ?? [];
  const problems = windows.flatMap((window, i) => {
    const own = f.windowProblems(window, context.today, ['preferredWindows', i]);
    const needed = v.sessionPattern ? PATTERN_DAYS[v.sessionPattern] : 1;
    if (own.length === 0 && daysIn(window) < needed)
      own.push({
        path: ['preferredWindows', i, 'end'],
        message: `${trainingOptions.sessionPattern[v.sessionPattern!]} need at least ${needed} days. Choose a later last day.`,
      });
    return own;
  });
  const possible = earliestUsual(v, context);
  const earliest = earliestStart(windows);
  if (problems.length === 0 && possible && earliest && earliest < possible && v.shortNoticeAcknowledged === false)
    problems.push({
      path: ['shortNoticeAcknowledged'],
      message: `This course usually needs until ${sayDay(possible)}. Choose later dates, or tick that short notice may not be met.`,
    });
  return problems;
}
const earliestStart = (windows: readonly { start: string }[]) => windows.map((w) => w.start).sort()[0];
const earliestUsual = (v: Draft, context: TrainingContext) => {
  const course = courseOf(v, context);
  return course ? addBusinessDays(context.today, course.usualLeadTimeBusinessDays) : undefined;
};

/** Each prerequisite course counts as one step of experience. */
const STEPS = { NONE: 0, MIXED: 0, BASIC: 1, INTERMEDIATE: 2, ADVANCED: 3 } as const;

export function adviseTraining(answers: Draft, context: TrainingContext): f.Advice[] {
  const advice: f.Advice[] = [];
  const course = courseOf(answers, context);
  const windows = answers.preferredWindows ?? [];
  const earliest = earliestStart(windows);
  if (answers.courseSku === null)
    advice.push({
      code: 'COURSE_UNDECIDED',
      message: 'No course is chosen yet. The coordinator will settle on one with you.',
      field: ['courseSku'],
      label: 'course-undecided',
    });
  if (course && answers.experienceLevel && STEPS[answers.experienceLevel] < course.prerequisites.length)
    advice.push({
      code: 'PREREQUISITES',
      message: `${course.name} builds on ${course.prerequisites.map((p) => p.name).join(' and ')}. Plan ${course.prerequisites.length === 1 ? 'that' : 'those'} first for people who are new to it.`,
      field: ['experienceLevel'],
      label: 'prerequisites',
    });
  if (course?.prerequisiteNote)
    advice.push({ code: 'PREREQUISITE_NOTE', message: course.prerequisiteNote, field: ['courseSku'] });
  const possible = earliestUsual(answers, context);
  if (possible && earliest && earliest < possible)
    advice.push({
      code: 'SHORT_NOTICE',
      message: `The first day is sooner than usual for this course (${sayDay(possible)}). It may not be met.`,
      field: ['preferredWindows'],
      label: 'short-notice',
    });
  if (context.linksAheadDays !== undefined && earliest && earliest < addDays(context.today, context.linksAheadDays))
    advice.push({
      code: 'LINKS_AHEAD',
      message: `Registration links go out at least ${context.linksAheadDays} days before a class. Dates before ${sayDay(addDays(context.today, context.linksAheadDays))} need a reason from the desk.`,
      field: ['preferredWindows'],
    });
  const needed = answers.sessionPattern ? PATTERN_DAYS[answers.sessionPattern] : 1;
  if (windows.some((w) => daysIn(w) >= needed && workdaysIn(w) < needed))
    advice.push({
      code: 'WEEKEND',
      message: 'One of the ranges has too few working days. Widen it unless the team works at weekends.',
      field: ['preferredWindows'],
    });
  if (answers.largeGroupPlan === 'SPLIT_CLASSES')
    advice.push({
      code: 'SPLIT_CLASSES',
      message:
        'Each class becomes a request of its own: the coordinator will plan the first here and ask you about the others.',
      field: ['largeGroupPlan'],
      label: 'large-group',
    });
  advice.push({
    code: 'CUSTOMERS_FIRST',
    message:
      'Sessions for colleagues share trainers with customers, and customer bookings come first: dates are sure once scheduled.',
    field: [],
  });
  return advice;
}
