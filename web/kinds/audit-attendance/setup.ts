/** An audit attendance's form: how it begins, the kind's own rules and advice on it, and what an input is called. */
import {
  type AuditAnswers,
  type AuditContext,
  adviseAudit,
  auditFields,
  validateAudit,
} from '../../../server/kinds/audit-attendance/form.ts';
import { answersSoFar } from '../../intake/advice.tsx';
import type { Path } from '../../intake/answers.ts';
import { today } from '../../intake/outcome.ts';
import type { Circumstances } from '../../intake/setup.ts';

export interface ObservableClass {
  id: string;
  course: { sku: string; name: string };
  parts: { number: number; startsAt: string; endsAt: string }[];
  timezone: string;
  language: string;
  deliveryMode: string;
  observersAllowed: boolean;
  observerPlacesLeft: number;
  restricted: boolean;
  cancelledAt: string | null;
}
export interface CourseChoice {
  sku: string;
  name: string;
  active: boolean;
}

export const blankAudit = () => ({
  /** Which of the two ways to say what is wanted; no answer of its own. */
  target: 'CLASS',
  classSessionId: '',
  courseSku: '',
  window: { start: '', end: '' },
  partsWanted: 'ALL_PARTS',
  selectedParts: [] as string[],
  observerRole: '',
  managerEmail: '',
  purpose: '',
  purposeNote: '',
  certificationRecord: '',
  timezoneConstraints: '',
  language: '',
  conductAcknowledged: false,
  clearanceAttested: false,
});
export type AuditValues = ReturnType<typeof blankAudit>;

/** `?class=<id>` from the calendar, `?course=PS-SEC` from the catalogue. */
export const prefillAudit =
  (classes: readonly ObservableClass[], courses: readonly CourseChoice[]) =>
  (values: AuditValues, query: URLSearchParams): AuditValues => {
    const wanted = classes.find((c) => c.id === query.get('class'));
    if (wanted) return { ...values, target: 'CLASS', classSessionId: wanted.id };
    const course = courses.find((c) => c.sku === (query.get('course') ?? query.get('sku')) && c.active);
    if (!course) return values;
    const soonest = classes.find((c) => c.course.sku === course.sku);
    return soonest
      ? { ...values, target: 'CLASS', classSessionId: soonest.id }
      : { ...values, target: 'COURSE', courseSku: course.sku };
  };

export const classOf = (values: AuditValues, classes: readonly ObservableClass[]) =>
  values.target === 'CLASS' ? classes.find((c) => c.id === values.classSessionId) : undefined;

/** Of the two ways to say what is wanted, the one chosen; parts only where there are some to choose. */
export function shownOnly(values: AuditValues, classes: readonly ObservableClass[]) {
  const wanted = classOf(values, classes);
  const parts = wanted?.parts.map((part) => String(part.number));
  const byClass = values.target === 'CLASS';
  return {
    ...values,
    classSessionId: byClass ? values.classSessionId : '',
    courseSku: byClass ? '' : values.courseSku,
    window: byClass ? null : values.window,
    partsWanted: parts && parts.length > 1 ? values.partsWanted : 'ALL_PARTS',
    selectedParts: parts ? values.selectedParts.filter((part) => parts.includes(part)) : [],
  };
}

export function auditRules(classes: readonly ObservableClass[], courses: CourseChoice[]) {
  const contextOf = (circumstances: Circumstances): AuditContext => ({
    today: today(),
    now: new Date().toISOString(),
    courses,
    classes: classes.map((c) => ({
      id: c.id,
      courseSku: c.course.sku,
      courseName: c.course.name,
      parts: c.parts.length,
      startsAt: c.parts[0]?.startsAt ?? '',
      restricted: c.restricted,
      observersAllowed: c.observersAllowed,
      cancelled: c.cancelledAt !== null,
      placesLeft: c.observerPlacesLeft,
    })),
    requesterEmail: circumstances.requesterEmail,
  });
  return {
    check: (values: AuditValues, circumstances: Circumstances) => {
      const checked = validateAudit(shownOnly(values, classes), contextOf(circumstances));
      return checked.answers ? checked : { answers: null, problems: checked.problems.map(pointed(values)) };
    },
    advise: (values: AuditValues, circumstances: Circumstances) =>
      adviseAudit(
        answersSoFar(auditFields, shownOnly(values, classes)) as Partial<AuditAnswers>,
        contextOf(circumstances),
      ),
  };
}

/** Where a course is asked for, what the rules say of the missing class concerns the course. */
const pointed =
  (values: AuditValues) =>
  (problem: { path: (string | number)[]; message: string }): { path: (string | number)[]; message: string } => {
    const [first] = problem.path;
    if (values.target === 'COURSE' && first === 'classSessionId')
      return { path: ['courseSku'], message: 'Name the course you want to observe, and the days that suit.' };
    if (values.target === 'CLASS' && first === 'classSessionId' && values.classSessionId === '')
      return { path: ['classSessionId'], message: 'Pick a class.' };
    return problem;
  };

export function labelOfAudit([first, second]: Path): string {
  if (first === 'window' && second !== undefined) return second === 'start' ? 'First day' : 'Last day';
  return auditFields[first as keyof typeof auditFields]?.label ?? String(first);
}
