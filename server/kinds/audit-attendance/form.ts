/**
 * What a colleague says when asking to observe a customer's class, and every rule about it. Pure; runs in the browser
 * too. Invariant: no message names a customer. `validateAudit` finds all problems at once.
 */
import * as f from '../fields.ts';

/** A class as the form must know it; never with its customer. */
export interface AuditClass {
  id: string;
  courseSku: string;
  courseName: string;
  /** How many sittings. */
  parts: number;
  /** ISO instant. */
  startsAt: string;
  restricted: boolean;
  observersAllowed: boolean;
  cancelled: boolean;
  placesLeft: number;
}

export interface AuditContext {
  /** `YYYY-MM-DD`. */
  today: string;
  /** ISO instant; the beginning of today when left out. */
  now?: string;
  courses: { sku: string; name: string; active: boolean }[];
  classes: AuditClass[];
  requesterEmail: string | null;
}

export const auditOptions = {
  observerRole: {
    SALES: 'Sales',
    SOLUTIONS_ARCHITECT: 'Solutions architect',
    CUSTOMER_SUCCESS: 'Customer success',
    SUPPORT: 'Support',
    ENGINEERING: 'Engineering',
    PROFESSIONAL_SERVICES: 'Professional Services',
    OTHER: 'Something else',
  },
  purpose: {
    ONBOARDING: 'I am new here',
    PRODUCT_KNOWLEDGE: 'To know the product better',
    TRAINER_CERTIFICATION: 'On the way to teach it',
    ACCOUNT_SUPPORT: 'To support the account',
    OTHER: 'Something else',
  },
  partsWanted: { ALL_PARTS: 'All parts', SELECTED: 'Some parts' },
} as const;

/** No class has more sittings. */
export const PARTS_MAX = 8;

export const auditFields = {
  observerRole: f.field('What you do', f.choice(auditOptions.observerRole, 'Choose what you do.')),
  managerEmail: f.field('Manager', f.email('Give the address of your manager.')),
  purpose: f.field('Why you want to observe', f.choice(auditOptions.purpose, 'Choose why you want to observe.')),
  purposeNote: f.field('The reason in words', f.optionalLine({ max: 500 })),
  certificationRecord: f.field('Certification record', f.optionalLine()),
  classSessionId: f.field('Class', f.optionalLine()),
  courseSku: f.field('Course', f.optionalLine({ max: 40 })),
  window: f.field(
    'Days that suit',
    f.section({
      start: f.field('First day', f.day('Choose the first day.')),
      end: f.field('Last day', f.day('Choose the last day.')),
    }),
  ),
  partsWanted: f.field('Parts', f.choice(auditOptions.partsWanted, 'Choose all parts or some.')),
  selectedParts: f.field(
    'Numbers of the parts',
    f.list(f.count('Give the number of a part.', { min: 1, max: PARTS_MAX }), {
      max: PARTS_MAX,
      many: `Choose at most ${PARTS_MAX} parts.`,
    }),
  ),
  timezoneConstraints: f.field('Times that do not suit', f.optionalLine({ max: 500 })),
  language: f.field('Language', f.optionalLanguage()),
  conductAcknowledged: f.field(
    'Rules of conduct accepted',
    f.mustBeTrue(
      'Accept the rules of conduct: observers are silent, record nothing, and keep what they hear to themselves.',
    ),
  ),
  clearanceAttested: f.field('US citizen or cleared', f.flag()),
};
export type AuditAnswers = f.AnswersOf<typeof auditFields>;
type Draft = Partial<AuditAnswers>;

/** All problems at once, each on its path; or the answers as they are stored. */
export function validateAudit(raw: unknown, context: AuditContext): f.Validated<AuditAnswers> {
  const { values, problems } = f.readFields(auditFields, raw);
  const all = [
    ...problems,
    ...personRules(values, context),
    ...targetRules(values, context),
    ...partRules(values, context),
  ];
  return f.validated<AuditAnswers>(trimmed(values), all);
}

/** What the choices made irrelevant is not kept. */
const trimmed = (v: Draft): Draft => ({
  ...v,
  purposeNote: v.purpose === 'OTHER' ? v.purposeNote : null,
  certificationRecord: v.purpose === 'TRAINER_CERTIFICATION' ? v.certificationRecord : null,
  selectedParts: v.partsWanted === 'SELECTED' ? [...(v.selectedParts ?? [])].sort((a, b) => a - b) : [],
});

function personRules(v: Draft, context: AuditContext): f.AnswerProblem[] {
  const problems: f.AnswerProblem[] = [];
  if (v.managerEmail && v.managerEmail === context.requesterEmail?.toLowerCase())
    problems.push({ path: ['managerEmail'], message: 'Give the address of the manager, not of the observer.' });
  if (v.purpose === 'OTHER' && v.purposeNote === null)
    problems.push({ path: ['purposeNote'], message: 'Say in a few words why you want to observe.' });
  if (v.purpose === 'TRAINER_CERTIFICATION' && v.certificationRecord === null)
    problems.push({
      path: ['certificationRecord'],
      message: 'Link the certification record this class counts towards.',
    });
  return problems;
}

const classOf = (v: Draft, context: AuditContext) => context.classes.find((c) => c.id === v.classSessionId);

function targetRules(v: Draft, context: AuditContext): f.AnswerProblem[] {
  // A field that is wrong in itself is absent here and has its message already.
  if (v.classSessionId === undefined || v.courseSku === undefined || v.window === undefined) return [];
  if (v.classSessionId) {
    if (v.courseSku || v.window)
      return [
        { path: ['classSessionId'], message: 'Choose either a class, or a course with days that suit; not both.' },
      ];
    return classRules(v, context);
  }
  if (!v.courseSku && !v.window)
    return [
      { path: ['classSessionId'], message: 'Pick a class of the calendar, or name a course and the days that suit.' },
    ];
  const problems: f.AnswerProblem[] = [];
  if (!v.courseSku) problems.push({ path: ['courseSku'], message: 'Name the course you want to observe.' });
  else if (!context.courses.some((c) => c.sku === v.courseSku && c.active))
    problems.push({ path: ['courseSku'], message: 'This course is not offered. Choose another one.' });
  if (!v.window) problems.push({ path: ['window'], message: 'Choose the days that suit.' });
  else problems.push(...f.windowProblems(v.window, context.today, ['window']));
  return problems;
}

function classRules(v: Draft, context: AuditContext): f.AnswerProblem[] {
  const wanted = classOf(v, context);
  const refuse = (message: string) => [{ path: ['classSessionId'], message }];
  if (!wanted) return refuse('This class is not on the calendar. Pick another one.');
  if (wanted.cancelled) return refuse('This class is cancelled. Pick another one.');
  if (Date.parse(wanted.startsAt) <= Date.parse(context.now ?? `${context.today}T00:00:00Z`))
    return refuse('This class has begun already. Pick a later one.');
  if (!wanted.observersAllowed) return refuse('This class takes no observers. Pick another one.');
  if (wanted.restricted && v.clearanceAttested === false)
    return [
      {
        path: ['clearanceAttested'],
        message:
          'Only US citizens and cleared colleagues may observe this class. Confirm that you are one, or pick another class.',
      },
    ];
  return [];
}

function partRules(v: Draft, context: AuditContext): f.AnswerProblem[] {
  if (v.partsWanted !== 'SELECTED' || !v.selectedParts) return [];
  const refuse = (message: string) => [{ path: ['selectedParts'], message }];
  if (v.selectedParts.length === 0) return refuse('Choose the parts you want to observe, or all of them.');
  if (new Set(v.selectedParts).size < v.selectedParts.length) return refuse('Choose each part once.');
  const parts = classOf(v, context)?.parts ?? PARTS_MAX;
  if (v.selectedParts.some((part) => part > parts))
    return refuse(
      parts === 1
        ? 'This class has one part only. Choose all parts.'
        : `This class has ${parts} parts. Choose among 1 to ${parts}.`,
    );
  return [];
}

export function adviseAudit(answers: Draft, context: AuditContext): f.Advice[] {
  const advice: f.Advice[] = [];
  const wanted = classOf(answers, context);
  if (wanted && !wanted.cancelled && wanted.placesLeft <= 0)
    advice.push({
      code: 'NO_PLACE_LEFT',
      message: 'All observer places of this class are taken. You would be put on its waiting list.',
      field: ['classSessionId'],
      label: 'class-full',
    });
  if (wanted?.restricted)
    advice.push({
      code: 'CLEARANCE_IS_VERIFIED',
      message: 'The coordinator verifies what you confirmed before a place is given.',
      field: ['clearanceAttested'],
      label: 'verify-clearance',
    });
  if (answers.purpose === 'TRAINER_CERTIFICATION')
    advice.push({
      code: 'NOT_SHADOWING',
      message:
        'Observing is not shadowing: for certification you also need the exam, the dry run, and the deliveries observed by a trainer.',
      field: ['purpose'],
      label: 'certification',
    });
  advice.push({
    code: 'CUSTOMERS_FIRST',
    message: 'Observers never take a paid seat. A place can be taken back when the customer needs it or objects.',
    field: [],
  });
  return advice;
}
