/** Inquiries of each type that are right until a test makes them wrong. Monday, 1 March 2027. */
import type { InquiryContext, InquiryOffering } from '../../../server/kinds/ps-inquiry/form.ts';

const offering = (sku: string, name: string, more: Partial<InquiryOffering> = {}): InquiryOffering => ({
  sku,
  name,
  active: true,
  category: 'CONSULTING',
  isCourse: false,
  classSize: null,
  modes: [{ mode: 'REMOTE' }],
  needsEngagementManagerApproval: false,
  partnerSku: null,
  ...more,
});

export const context = (more: Partial<InquiryContext> = {}): InquiryContext => ({
  today: '2027-03-01',
  offerings: [
    offering('PS-BAS', 'Git Basics', {
      category: 'EDUCATION',
      isCourse: true,
      classSize: 12,
      modes: [{ mode: 'REMOTE' }, { mode: 'ONSITE' }],
    }),
    offering('PS-XPRT', 'Expert services', { needsEngagementManagerApproval: true, partnerSku: 'PS-XPRT-ECO' }),
    offering('PS-HEALTH', 'Health check'),
    offering('PS-OLD', 'Old service', { active: false }),
  ],
  ...more,
});

const common = {
  inquirerRole: 'ACCOUNT_EXECUTIVE',
  summary: 'Services for Northwind',
  customerName: 'Northwind',
  opportunityId: 'OPP-1',
  region: 'EMEA',
  segment: 'ENTERPRISE',
  deploymentType: 'SELF_MANAGED',
  licenceTier: 'PREMIUM',
};

export const general = (more: object = {}) => ({
  ...common,
  inquiryType: 'GENERAL',
  customerName: '',
  opportunityId: '',
  question: 'Do we offer a health check?',
  topic: 'OFFERINGS',
  ...more,
});
export const line = (more: object = {}) => ({ sku: 'PS-HEALTH', quantity: 1, deliveryMode: 'REMOTE', ...more });
export const standard = (more: object = {}) => ({
  ...common,
  inquiryType: 'STANDARD',
  lines: [line()],
  serviceDescriptionReviewed: true,
  ...more,
});
export const custom = (more: object = {}) => ({
  ...common,
  inquiryType: 'CUSTOM',
  serviceTypes: ['SCM_MIGRATION'],
  scopeNotes: 'They want to leave their old tool by summer.',
  ...more,
});
export const leadTime = (more: object = {}) => ({
  ...common,
  inquiryType: 'LEAD_TIME',
  leadTimeSku: 'PS-HEALTH',
  hopedForDate: '2027-06-01',
  signed: true,
  ...more,
});

/** Every scoping answer of a migration. */
export const migration = (more: object = {}) => ({
  sources: 'Old tool',
  destination: 'SELF_MANAGED_HA',
  sourceVersion: '16.4',
  destinationVersion: '16.6',
  users: 400,
  portfolios: 12,
  repositories: 300,
  repositoriesOver5Gb: 2,
  ciSystems: 'Jenkins',
  ciJobs: 0,
  registrySizeGb: 0,
  ssoProvider: 'Okta',
  sourceOs: 'Ubuntu',
  databaseVersion: 'PostgreSQL 14',
  ...more,
});
