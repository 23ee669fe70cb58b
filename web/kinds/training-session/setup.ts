/** A training session's form: how it begins, the kind's own rules and advice on it, and what an input is called. */
import {
  adviseTraining,
  type TrainingAnswers,
  type TrainingContext,
  trainingFields,
  validateTraining,
} from '../../../server/kinds/training-session/form.ts';
import { answersSoFar } from '../../intake/advice.tsx';
import type { Path } from '../../intake/answers.ts';
import { today } from '../../intake/outcome.ts';
import type { Circumstances } from '../../intake/setup.ts';
import { browserZone } from '../../ui/times.ts';

export interface Course {
  sku: string;
  name: string;
  description: string;
  active: boolean;
  classSize: number | null;
  sessionPattern: string | null;
  prerequisites: { sku: string; name: string }[];
  prerequisiteNote: string | null;
  usualLeadTimeBusinessDays: number;
  modes: { mode: string; duration: string; travelExtra: boolean; price: { formatted: string } | null }[];
}

export const blankAttendee = { name: '', email: '', role: '' };
export const blankWindow = { start: '', end: '' };

export const blankTraining = () => ({
  title: '',
  businessJustification: '',
  teamName: '',
  costCentre: '',
  managerApproverEmail: '',
  courseSku: '',
  deliveryMode: '',
  siteAddress: '',
  travelBudgetCode: '',
  attendeeCount: '',
  largeGroupPlan: '',
  attendees: [] as (typeof blankAttendee)[],
  experienceLevel: '',
  preferredWindows: [blankWindow],
  shortNoticeAcknowledged: false,
  timezone: browserZone(),
  language: 'en',
  sessionPattern: '',
  recordingAllowed: false,
  accessibilityNeeds: '',
  labRequired: false,
  priority: 'NORMAL',
  deadlineReason: '',
});
export type TrainingValues = ReturnType<typeof blankTraining>;

/** What follows from the choice of a course. */
export function followCourse(
  course: Course | undefined,
  values: Pick<TrainingValues, 'deliveryMode' | 'sessionPattern'>,
) {
  if (!course) return values;
  const only = course.modes.length === 1 ? course.modes[0]!.mode : undefined;
  const exists = course.modes.some((m) => m.mode === values.deliveryMode);
  return {
    deliveryMode: only ?? (exists ? values.deliveryMode : ''),
    sessionPattern: course.sessionPattern ?? values.sessionPattern,
  };
}

/** `?course=PS-CICD&mode=REMOTE`, from the catalogue. */
export const prefillTraining =
  (courses: readonly Course[]) =>
  (values: TrainingValues, query: URLSearchParams): TrainingValues => {
    const course = courses.find((c) => c.sku === (query.get('course') ?? query.get('sku')) && c.active);
    const mode = query.get('mode')?.toUpperCase() ?? '';
    const deliveryMode = mode === 'REMOTE' || mode === 'ONSITE' ? mode : values.deliveryMode;
    if (!course) return { ...values, deliveryMode };
    return { ...values, courseSku: course.sku, ...followCourse(course, { ...values, deliveryMode }) };
  };

const isLarge = (values: TrainingValues, courses: readonly Course[]): boolean => {
  const size = courses.find((c) => c.sku === values.courseSku)?.classSize ?? null;
  return size !== null && Number(values.attendeeCount) > size;
};

/** What the page does not ask, given the other answers. */
export const asksFor = (values: TrainingValues, courses: readonly Course[]) => ({
  site: values.deliveryMode === 'ONSITE',
  largeGroup: isLarge(values, courses),
  reason: values.priority === 'HIGH' || values.priority === 'URGENT',
});

/** What is typed in places that do not show any more stays in the draft, and out of the request. */
export function shownOnly(values: TrainingValues, courses: readonly Course[]): TrainingValues {
  const asks = asksFor(values, courses);
  return {
    ...values,
    siteAddress: asks.site ? values.siteAddress : '',
    travelBudgetCode: asks.site ? values.travelBudgetCode : '',
    largeGroupPlan: asks.largeGroup ? values.largeGroupPlan : '',
    deadlineReason: asks.reason ? values.deadlineReason : '',
  };
}

export function trainingRules(courses: Course[], internalDomains: readonly string[]) {
  const contextOf = (circumstances: Circumstances): TrainingContext => ({
    today: today(),
    courses,
    internalDomains: [...internalDomains],
    requesterEmail: circumstances.requesterEmail,
    // A figure of the desk; the server knows it and its answer lands on the same input.
    seminarSeats: Number.POSITIVE_INFINITY,
  });
  return {
    check: (values: TrainingValues, circumstances: Circumstances) =>
      validateTraining(shownOnly(values, courses), contextOf(circumstances)),
    advise: (values: TrainingValues, circumstances: Circumstances) =>
      adviseTraining(
        answersSoFar(trainingFields, shownOnly(values, courses)) as Partial<TrainingAnswers>,
        contextOf(circumstances),
      ),
  };
}

export function labelOfTraining([first, second]: Path): string {
  const label = trainingFields[first as keyof typeof trainingFields]?.label ?? String(first);
  if (second === undefined) return label;
  return `${first === 'attendees' ? 'Attendee' : 'Range'} ${Number(second) + 1}`;
}
