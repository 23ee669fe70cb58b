/**
 * What is worth knowing about an inquiry: routing rules of the field, as advice to the inquirer and labels for the
 * desk. Never in the way. Pure; `form.ts` hands it on.
 */
import { type Advice, LINE_MAX } from '../fields.ts';
import type { InquiryAnswers, InquiryContext } from './form.ts';
import { missingScope } from './scope.ts';

type Draft = Partial<InquiryAnswers>;
type Rule = (answers: Draft, context: InquiryContext) => Advice | Advice[] | null;

/** Below this many repositories a migration is estimated by hand. */
const MANUAL_MIGRATION_BELOW = 50;
const MINOR_VERSIONS_APART = 2;
/** What customers on the free tier do not get. */
const NOT_FOR_FREE = ['EDUCATION', 'IMPLEMENTATION', 'INTEGRATION'];

const linesOf = (a: Draft, context: InquiryContext) =>
  (a.lines ?? []).flatMap((line, i) => {
    const offering = context.offerings.find((o) => o.sku === line.sku);
    return offering ? [{ i, offering }] : [];
  });
const wants = (a: Draft, type: string) => a.inquiryType === 'CUSTOM' && (a.serviceTypes ?? []).some((t) => t === type);
/** Needs an administrator's token that partners do not get. */
const staysInHouse = (a: Draft) =>
  wants(a, 'SCM_MIGRATION') && a.deploymentType === 'SELF_MANAGED' && a.migration?.destination === 'SAAS';

const opportunity: Rule = (a) =>
  a.inquiryType && a.inquiryType !== 'GENERAL' && !a.opportunityId
    ? {
        code: 'NO_OPPORTUNITY',
        message:
          'There is no opportunity yet. Create one for the services alone in the CRM; an order or proposal needs it.',
        field: ['opportunityId'],
        label: 'no-opportunity',
      }
    : null;

const accountQuestion: Rule = (a) =>
  a.inquiryType === 'GENERAL' && a.customerName
    ? {
        code: 'ACCOUNT_ENGAGEMENT_MANAGER',
        message: 'Questions about a customer go to the engagement manager of that account, who will answer.',
        field: ['customerName'],
        label: 'account-question',
      }
    : null;

const partnerRoute: Rule = (a) =>
  a.inquiryType === 'CUSTOM' && a.segment === 'SMB' && !staysInHouse(a)
    ? {
        code: 'PARTNER_ROUTE',
        message:
          'Custom work for small and medium businesses goes to channel partners. Standard services can be ordered from us.',
        field: ['segment'],
        label: 'partner-route',
      }
    : null;

const inHouse: Rule = (a) =>
  staysInHouse(a) && (a.partnerInvolved || a.segment === 'SMB')
    ? {
        code: 'IN_HOUSE',
        message:
          'Migrations from self-managed to hosted need an administrator token that partners do not have: we carry them out ourselves.',
        field: ['partnerInvolved'],
        label: 'in-house',
      }
    : null;

const freeTier: Rule = (a, context) => {
  const standard = linesOf(a, context).some(
    ({ offering }) => NOT_FOR_FREE.includes(offering.category ?? '') || offering.isCourse,
  );
  if (a.licenceTier !== 'FREE' || !(standard || wants(a, 'IMPLEMENTATION'))) return null;
  return {
    code: 'FREE_TIER',
    message:
      'Customers on the free tier get no implementation, integration or training. Talk to them about a licence first.',
    field: ['licenceTier'],
    label: 'free-tier',
  };
};

const approval: Rule = (a, context) =>
  linesOf(a, context)
    .filter(({ offering }) => offering.needsEngagementManagerApproval)
    .map(({ i, offering }) => ({
      code: 'ENGAGEMENT_MANAGER_APPROVAL',
      message: `${offering.name} is sold with the engagement manager's approval only. We ask for it before it goes on the quote.`,
      field: ['lines', String(i), 'sku'],
      label: 'em-approval',
    }));

const partnerSku: Rule = (a, context) =>
  a.partnerSale
    ? linesOf(a, context)
        .filter(({ offering }) => offering.partnerSku !== null)
        .map(({ i, offering }) => ({
          code: 'PARTNER_SKU',
          message: `When a partner sells ${offering.name}, the quote takes the ecosystem SKU ${offering.partnerSku}.`,
          field: ['lines', String(i), 'sku'],
          label: 'partner-sale',
        }))
    : null;

const serviceDescription: Rule = (a) =>
  a.inquiryType === 'STANDARD' && a.serviceDescriptionReviewed === false
    ? {
        code: 'SERVICE_DESCRIPTION',
        message:
          'Go through the service descriptions with the customer before ordering: standard services are delivered as described.',
        field: ['serviceDescriptionReviewed'],
        label: 'description-unread',
      }
    : null;

const minor = (version: string | null | undefined) => {
  const found = /^v?(\d{1,4})\.(\d{1,4})/.exec(version ?? '');
  return found ? { major: Number(found[1]), minor: Number(found[2]) } : null;
};
const versions: Rule = (a) => {
  const from = minor(a.migration?.sourceVersion);
  const to = minor(a.migration?.destinationVersion);
  if (!wants(a, 'SCM_MIGRATION') || !from || !to) return null;
  if (from.major === to.major && Math.abs(from.minor - to.minor) <= MINOR_VERSIONS_APART) return null;
  return {
    code: 'VERSIONS_APART',
    message: `Versions may be at most ${MINOR_VERSIONS_APART} minor versions apart to migrate. Plan an upgrade of the source first.`,
    field: ['migration', 'destinationVersion'],
    label: 'versions-apart',
  };
};

const migrationEstimate: Rule = (a) => {
  const repositories = a.migration?.repositories ?? null;
  if (!wants(a, 'SCM_MIGRATION') || repositories === null) return null;
  const manual = repositories < MANUAL_MIGRATION_BELOW;
  return {
    code: manual ? 'MANUAL_MIGRATION' : 'AUTOMATED_MIGRATION',
    message: manual
      ? `Fewer than ${MANUAL_MIGRATION_BELOW} repositories are estimated as a migration by hand.`
      : `${MANUAL_MIGRATION_BELOW} repositories and more are estimated as an automated migration.`,
    field: ['migration', 'repositories'],
    label: manual ? 'manual-migration' : 'automated-migration',
  };
};

const availability: Rule = (a) =>
  wants(a, 'IMPLEMENTATION') && a.implementation?.highAvailability && a.licenceTier === 'FREE'
    ? {
        code: 'HA_NEEDS_PREMIUM',
        message: 'High availability needs Premium or above. Talk to the customer about the licence.',
        field: ['implementation', 'highAvailability'],
        label: 'ha-needs-premium',
      }
    : null;

const geo: Rule = (a) =>
  wants(a, 'IMPLEMENTATION') && a.implementation?.geoOrDisasterRecovery
    ? {
        code: 'GEO_ADDS_DAYS',
        message: 'Replication to other regions and disaster recovery usually add 20 to 25 days.',
        field: ['implementation', 'geoOrDisasterRecovery'],
      }
    : null;

const restrictedMark: Rule = (a, context) =>
  a.region === 'US_PUBLIC_SECTOR' && context.restricted === false
    ? {
        code: 'MARK_RESTRICTED',
        message:
          'Inquiries about the US public sector are usually restricted. Mark it as restricted unless nothing in it is confidential.',
        field: ['region'],
        label: 'us-public-sector',
      }
    : null;

const openScope: Rule = (a) => {
  const missing = a.inquiryType === 'CUSTOM' ? missingScope(a.serviceTypes ?? [], a) : [];
  if (missing.length === 0) return null;
  const names = missing.map((m) => m.label.toLowerCase()).join(', ');
  return {
    code: 'SCOPE_OPEN',
    message: `A proposal still needs ${missing.length} scoping ${missing.length === 1 ? 'answer' : 'answers'}: ${names.length > LINE_MAX ? `${names.slice(0, LINE_MAX)}…` : names}. They may follow later.`,
    field: [missing[0]!.path[0]],
    label: 'scope-open',
  };
};

const unsigned: Rule = (a) =>
  a.inquiryType === 'LEAD_TIME' && a.signed === false
    ? {
        code: 'SIGNED_FIRST',
        message:
          'Work is scheduled in the order in which contracts are signed. Promise the customer no start before signature.',
        field: ['signed'],
      }
    : null;

const RULES: readonly Rule[] = [
  opportunity,
  accountQuestion,
  partnerRoute,
  inHouse,
  freeTier,
  approval,
  partnerSku,
  serviceDescription,
  versions,
  migrationEstimate,
  availability,
  geo,
  restrictedMark,
  openScope,
  unsigned,
];

export const adviseInquiry = (answers: Draft, context: InquiryContext): Advice[] =>
  RULES.flatMap((rule) => rule(answers, context) ?? []);
