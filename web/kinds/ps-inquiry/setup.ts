/** An inquiry's form: how it begins, the kind's own rules and advice on it, and what an input is called. */
import {
  adviseInquiry,
  type InquiryAnswers,
  type InquiryContext,
  inquiryFields,
  SCOPE_NAMES,
  SCOPES,
  type ScopeName,
  validateInquiry,
} from '../../../server/kinds/ps-inquiry/form.ts';
import { answersSoFar } from '../../intake/advice.tsx';
import type { Path } from '../../intake/answers.ts';
import { today } from '../../intake/outcome.ts';
import type { Circumstances } from '../../intake/setup.ts';

export interface Service {
  sku: string;
  name: string;
  active: boolean;
  category: string;
  isCourse: boolean;
  classSize: number | null;
  unit: string;
  needsEngagementManagerApproval: boolean;
  partnerSku: string | null;
  modes: {
    mode: string;
    duration: string;
    travelExtra: boolean;
    price: { amountMinor: number; currency: string; formatted: string } | null;
  }[];
}

export const blankLine = { sku: '', quantity: '1', deliveryMode: '', extraSeats: '0' };

const blankScope = (name: ScopeName): Record<string, string> =>
  Object.fromEntries(Object.keys(SCOPES[name].fields).map((field) => [field, '']));

export const blankInquiry = () => ({
  inquiryType: '',
  inquirerRole: '',
  summary: '',
  customerName: '',
  opportunityId: '',
  region: '',
  segment: '',
  dealStage: 'NONE',
  desiredStart: '',
  partnerInvolved: false,
  deploymentType: '',
  licenceTier: '',
  question: '',
  topic: 'OTHER',
  lines: [blankLine],
  serviceDescriptionReviewed: false,
  partnerSale: false,
  serviceTypes: [] as string[],
  scopeNotes: '',
  migration: blankScope('migration'),
  implementation: blankScope('implementation'),
  readiness: blankScope('readiness'),
  ciMigration: blankScope('ciMigration'),
  general: blankScope('general'),
  leadTimeSku: '',
  leadTimeSubject: '',
  hopedForDate: '',
  signed: false,
});
export type InquiryValues = ReturnType<typeof blankInquiry>;

/** The only mode there is, or the one chosen while it exists. */
export const modeFor = (service: Service | undefined, mode: string): string => {
  if (!service) return mode;
  if (service.modes.length === 1) return service.modes[0]!.mode;
  return service.modes.some((m) => m.mode === mode) ? mode : '';
};

/** `?type=STANDARD&sku=PS-MIG&mode=REMOTE`, from the catalogue and the front door. */
export const prefillInquiry =
  (services: readonly Service[]) =>
  (values: InquiryValues, query: URLSearchParams): InquiryValues => {
    const asked = query.get('type')?.toUpperCase().replaceAll('-', '_') ?? '';
    const service = services.find((s) => s.sku === (query.get('sku') ?? query.get('course')) && s.active);
    const inquiryType = ['GENERAL', 'STANDARD', 'CUSTOM', 'LEAD_TIME'].includes(asked)
      ? asked
      : service
        ? 'STANDARD'
        : values.inquiryType;
    if (!service) return { ...values, inquiryType };
    if (inquiryType === 'LEAD_TIME') return { ...values, inquiryType, leadTimeSku: service.sku };
    if (values.lines.some((line) => line.sku === service.sku)) return { ...values, inquiryType };
    const line = {
      ...blankLine,
      sku: service.sku,
      deliveryMode: modeFor(service, query.get('mode')?.toUpperCase() ?? ''),
    };
    const others = values.lines.filter((other) => other.sku !== '');
    return { ...values, inquiryType, lines: [...others, line] };
  };

export function inquiryRules(services: Service[]) {
  const contextOf = (circumstances: Circumstances): InquiryContext => ({
    today: today(),
    offerings: services,
    restricted: circumstances.restricted,
  });
  return {
    check: (values: InquiryValues, circumstances: Circumstances) => validateInquiry(values, contextOf(circumstances)),
    advise: (values: InquiryValues, circumstances: Circumstances) =>
      adviseInquiry(answersSoFar(inquiryFields, values) as Partial<InquiryAnswers>, contextOf(circumstances))
        // The form counts the open scoping questions itself, beside them.
        .filter((note) => note.code !== 'SCOPE_OPEN'),
  };
}

export function labelOfInquiry([first, second, third]: Path): string {
  const scope = SCOPE_NAMES.find((name) => name === first);
  if (scope && second !== undefined) {
    const fields: Record<string, { label: string }> = SCOPES[scope].fields;
    return fields[String(second)]?.label ?? String(second);
  }
  if (first === 'lines' && third !== undefined) return `Service ${Number(second) + 1}`;
  return inquiryFields[first as keyof typeof inquiryFields]?.label ?? String(first);
}
