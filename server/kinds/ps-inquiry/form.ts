/**
 * What an inquirer says to Professional Services, and every rule about it. Pure; runs in the browser too.
 * Invariant: parts that do not belong to the inquiry's type are neither checked nor kept. `validateInquiry` finds all
 * problems at once; what is worth knowing without being a rule is in `advice.ts`, the scoping questions in `scope.ts`.
 */
import * as f from '../fields.ts';
import { SCOPE_NAMES, SCOPES, SERVICE_TYPES } from './scope.ts';

export { adviseInquiry } from './advice.ts';
export * from './scope.ts';

export interface InquiryOffering {
  sku: string;
  name: string;
  active: boolean;
  category?: string;
  isCourse: boolean;
  classSize: number | null;
  modes: { mode: string }[];
  needsEngagementManagerApproval: boolean;
  partnerSku: string | null;
}

export interface InquiryContext {
  /** `YYYY-MM-DD`. */
  today: string;
  offerings: InquiryOffering[];
  /** Whether the request bears the restricted mark; advice on it is given only where known. */
  restricted?: boolean;
}

export const inquiryOptions = {
  inquiryType: {
    GENERAL: 'A question',
    STANDARD: 'Standard services',
    CUSTOM: 'Custom services',
    LEAD_TIME: 'A lead time',
  },
  inquirerRole: {
    ACCOUNT_EXECUTIVE: 'Account executive',
    STRATEGIC_ACCOUNT_EXECUTIVE: 'Strategic account executive',
    INSIDE_SALES_REPRESENTATIVE: 'Inside sales representative',
    SOLUTIONS_ARCHITECT: 'Solutions architect',
    CUSTOMER_SUCCESS_MANAGER: 'Customer success manager',
    ENGAGEMENT_MANAGER: 'Engagement manager',
    PROJECT_MANAGER: 'Project manager',
    OTHER: 'Something else',
  },
  region: {
    AMER: 'Americas',
    EMEA: 'Europe, Middle East, Africa',
    APAC: 'Asia, Pacific',
    US_PUBLIC_SECTOR: 'US public sector',
  },
  segment: { ENTERPRISE: 'Enterprise', MID_MARKET: 'Mid-market', SMB: 'Small and medium business' },
  dealStage: {
    PENDING_ACCEPTANCE: '0 Pending acceptance',
    DISCOVERY: '1 Discovery',
    SCOPING: '2 Scoping',
    TECHNICAL_EVALUATION: '3 Technical evaluation',
    PROPOSAL: '4 Proposal',
    NEGOTIATING: '5 Negotiating',
    AWAITING_SIGNATURE: '6 Awaiting signature',
    CLOSED_WON: 'Closed won',
    NONE: 'There is no deal',
  },
  deploymentType: { SAAS: 'Hosted', SELF_MANAGED: 'Self-managed', DEDICATED: 'Dedicated' },
  licenceTier: { FREE: 'Free', PREMIUM: 'Premium', ULTIMATE: 'Ultimate' },
  topic: {
    OFFERINGS: 'What is offered and what fits',
    PRICING: 'What it costs',
    DELIVERY: 'How it is delivered',
    TRAINING: 'Courses and certification',
    PARTNERS: 'Partners',
    OTHER: 'Something else',
  },
  deliveryMode: { REMOTE: 'Remote', ONSITE: 'On site' },
  serviceTypes: SERVICE_TYPES,
} as const;

export const LINES_MAX = 20;

const orderLine = {
  sku: f.field('SKU', f.line('Choose what to order.', { max: 40 })),
  quantity: f.field('Quantity', f.count('Say how many.', { min: 1, max: 999 })),
  deliveryMode: f.field('Delivery', f.choice(inquiryOptions.deliveryMode, 'Choose remote or on site.')),
  extraSeats: f.field('Extra seats', f.countOr(0, { max: 999 })),
};

export const commonFields = {
  inquiryType: f.field('What it is about', f.choice(inquiryOptions.inquiryType, 'Choose what your inquiry is about.')),
  inquirerRole: f.field('What you do', f.choice(inquiryOptions.inquirerRole, 'Choose what you do.')),
  summary: f.field('Summary', f.line('Say in one line what it is about.', { min: 3, max: 160 })),
  customerName: f.field('Customer', f.optionalLine()),
  opportunityId: f.field('Opportunity', f.optionalLine({ max: 60 })),
  region: f.field('Region', f.choice(inquiryOptions.region, 'Choose where the customer is.')),
  segment: f.field('Segment', f.choice(inquiryOptions.segment, 'Choose how large the customer is.')),
  dealStage: f.field('Deal stage', f.choiceOr(inquiryOptions.dealStage, 'NONE')),
  desiredStart: f.field('Desired start', f.optionalDay()),
  partnerInvolved: f.field('Partner involved', f.flag()),
  deploymentType: f.field('Deployment', f.optionalChoice(inquiryOptions.deploymentType)),
  licenceTier: f.field('Licence tier', f.optionalChoice(inquiryOptions.licenceTier)),
};
const generalFields = {
  question: f.field('Question', f.text('Write your question.', { min: 10 })),
  topic: f.field('Topic', f.choiceOr(inquiryOptions.topic, 'OTHER')),
};
const standardFields = {
  lines: f.field(
    'Services',
    f.list(f.required(orderLine, 'Choose what to order.'), {
      min: 1,
      max: LINES_MAX,
      few: 'Add at least one service.',
      many: `Order at most ${LINES_MAX} services in one inquiry.`,
    }),
  ),
  serviceDescriptionReviewed: f.field('Service descriptions reviewed with the customer', f.flag()),
  partnerSale: f.field('Sold by a partner', f.flag()),
};
const customFields = {
  serviceTypes: f.field(
    'Services wanted',
    f.list(f.choice(SERVICE_TYPES, 'Choose one of the list.'), {
      min: 1,
      max: 5,
      few: 'Choose at least one kind of service.',
      many: 'Choose each kind of service once.',
    }),
  ),
  scopeNotes: f.field('What is wanted', f.text('Describe what is wanted and why.', { min: 20 })),
  migration: f.field('Migration of repositories', f.section(SCOPES.migration.fields)),
  implementation: f.field('Implementation', f.section(SCOPES.implementation.fields)),
  readiness: f.field('Readiness or health check', f.section(SCOPES.readiness.fields)),
  ciMigration: f.field('Migration of pipelines', f.section(SCOPES.ciMigration.fields)),
  general: f.field('Other services', f.section(SCOPES.general.fields)),
};
const leadTimeFields = {
  leadTimeSku: f.field('Service', f.optionalLine({ max: 40 })),
  leadTimeSubject: f.field('Service or project in words', f.optionalLine({ max: 500 })),
  hopedForDate: f.field('Hoped-for start', f.optionalDay()),
  signed: f.field('Signed', f.flag()),
};

/** The fields of each type beyond the common ones. */
export const typeFields = {
  GENERAL: generalFields,
  STANDARD: standardFields,
  CUSTOM: customFields,
  LEAD_TIME: leadTimeFields,
} as const;
export const inquiryFields = {
  ...commonFields,
  ...generalFields,
  ...standardFields,
  ...customFields,
  ...leadTimeFields,
};

type OrNull<T> = { [K in keyof T]: T[K] | null };
export type InquiryAnswers = f.AnswersOf<typeof commonFields> &
  OrNull<f.AnswersOf<typeof generalFields>> &
  f.AnswersOf<typeof standardFields> &
  Omit<f.AnswersOf<typeof customFields>, 'scopeNotes'> & { scopeNotes: string | null } & f.AnswersOf<
    typeof leadTimeFields
  >;
export type InquiryLine = InquiryAnswers['lines'][number];
type Draft = Partial<InquiryAnswers>;

/** What the parts of other types are kept as. */
const NOTHING = {
  question: null,
  topic: null,
  lines: [],
  serviceDescriptionReviewed: false,
  partnerSale: false,
  serviceTypes: [],
  scopeNotes: null,
  migration: null,
  implementation: null,
  readiness: null,
  ciMigration: null,
  general: null,
  leadTimeSku: null,
  leadTimeSubject: null,
  hopedForDate: null,
  signed: false,
} satisfies Draft;

/** All problems at once, each on its path; or the answers as they are stored. */
export function validateInquiry(raw: unknown, context: InquiryContext): f.Validated<InquiryAnswers> {
  const common = f.readFields(commonFields, raw);
  const type = common.values.inquiryType;
  const own = type ? f.readFields<f.Fields>(typeFields[type], raw) : { values: {}, problems: [] };
  const values: Draft = { ...common.values, ...own.values };
  const all = [
    ...common.problems,
    ...own.problems,
    ...customerRules(values),
    ...dateRules(values, context),
    ...lineRules(values, context),
    ...scopeRules(values),
    ...leadTimeRules(values, context),
  ];
  return f.validated<InquiryAnswers>({ ...NOTHING, ...withoutIdleScopes(values) }, all);
}

/** Scoping answers of services no longer wanted are not kept. */
function withoutIdleScopes(v: Draft): Draft {
  const idle = SCOPE_NAMES.filter((name) => !v.serviceTypes?.includes(SCOPES[name].serviceType));
  return { ...v, ...Object.fromEntries(idle.map((name) => [name, null])) };
}

function customerRules(v: Draft): f.AnswerProblem[] {
  const problems: f.AnswerProblem[] = [];
  if (!v.inquiryType || v.inquiryType === 'GENERAL') return problems;
  if (v.customerName === null) problems.push({ path: ['customerName'], message: 'Name the customer.' });
  if (v.inquiryType === 'LEAD_TIME') return problems;
  if (v.deploymentType === null)
    problems.push({ path: ['deploymentType'], message: 'Say how the customer runs the product.' });
  if (v.licenceTier === null)
    problems.push({ path: ['licenceTier'], message: 'Say what the customer is licensed for.' });
  return problems;
}

function dateRules(v: Draft, context: InquiryContext): f.AnswerProblem[] {
  return (['desiredStart', 'hopedForDate'] as const).flatMap((name) => {
    const day = v[name];
    return day && day < context.today ? [{ path: [name], message: 'This day has passed. Choose today or later.' }] : [];
  });
}

function lineRules(v: Draft, context: InquiryContext): f.AnswerProblem[] {
  const seen = new Set<string>();
  return (v.lines ?? []).flatMap((line, i) => {
    const at = (name: string, message: string) => [{ path: ['lines', i, name], message }];
    const offering = context.offerings.find((o) => o.sku === line.sku);
    if (!offering) return at('sku', 'This is not in the catalogue. Choose another service.');
    if (!offering.active) return at('sku', `${offering.name} is no longer offered. Choose another service.`);
    const key = `${line.sku} ${line.deliveryMode}`;
    if (seen.has(key)) return at('sku', 'This is on the list already. Raise its quantity instead.');
    seen.add(key);
    if (!offering.modes.some((m) => m.mode === line.deliveryMode)) {
      const other = line.deliveryMode === 'ONSITE' ? 'remote' : 'on site';
      return at('deliveryMode', `${offering.name} comes ${other} only. Choose ${other}.`);
    }
    if (line.extraSeats > 0 && !(offering.isCourse && offering.classSize))
      return at('extraSeats', 'Only classes take extra seats. Leave it at 0.');
    return [];
  });
}

function scopeRules(v: Draft): f.AnswerProblem[] {
  const problems: f.AnswerProblem[] = [];
  if (v.serviceTypes && new Set(v.serviceTypes).size < v.serviceTypes.length)
    problems.push({ path: ['serviceTypes'], message: 'Choose each kind of service once.' });
  const { repositories = null, repositoriesOver5Gb: large = null } = v.migration ?? {};
  if (repositories !== null && large !== null && large > repositories)
    problems.push({
      path: ['migration', 'repositoriesOver5Gb'],
      message: `There are ${repositories} repositories in all: these cannot be more.`,
    });
  return problems;
}

function leadTimeRules(v: Draft, context: InquiryContext): f.AnswerProblem[] {
  if (v.inquiryType !== 'LEAD_TIME') return [];
  if (v.leadTimeSku === null && v.leadTimeSubject === null)
    return [{ path: ['leadTimeSubject'], message: 'Choose a service, or say in words what should start.' }];
  if (v.leadTimeSku && !context.offerings.some((o) => o.sku === v.leadTimeSku && o.active))
    return [{ path: ['leadTimeSku'], message: 'This is not offered. Choose another service, or say it in words.' }];
  return [];
}
