/** A question to Professional Services, an order of standard services, a wish for custom ones, or a lead time. */
import { defineKind } from '../define.ts';
import { textsOf } from '../words.ts';
import { describeInquiry } from './describe.ts';
import { inquiryMoved, loadInquiryContexts, loadInquiryFacts } from './facts.ts';
import { adviseInquiry, type InquiryAnswers, type InquiryContext, validateInquiry } from './form.ts';
import { inquiryLifecycle } from './lifecycle.ts';
import type { InquiryFacts } from './work.ts';

export const psInquiry = defineKind<InquiryAnswers, InquiryFacts, InquiryContext>({
  kind: 'PS_INQUIRY',
  typeName: 'PsInquiry',
  label: 'PS inquiry',
  description: 'A question, standard services, custom services, or when work could start.',
  usualTime:
    'The first response comes within one business day. Custom services take longer: an estimate within a week of scoping.',
  decidedBy: 'A coordinator or the engagement manager of the account.',
  deskRoles: ['COORDINATOR', 'ENGAGEMENT_MANAGER'],
  lifecycle: inquiryLifecycle,
  loadFormContexts: loadInquiryContexts,
  validate: validateInquiry,
  advise: adviseInquiry,
  titleOf: (answers) => answers.summary,
  searchTextOf: textsOf,
  companyOf: (answers) => answers.customerName ?? null,
  describe: describeInquiry,
  mayRequest: () => null,
  loadFacts: loadInquiryFacts,
  onMoved: inquiryMoved,
});
