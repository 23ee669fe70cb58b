/** The states an inquiry usually passes through, by what it is about; the line of steps on its page. */
import type { InquiryType } from '../../graphql/generated/graphql.ts';
import type { OneRequest } from '../../requests/kindViews.ts';

export const inquiryWays: Record<InquiryType, readonly string[]> = {
  GENERAL: ['NEW', 'ASSIGNED', 'ANSWERED', 'CLOSED'],
  LEAD_TIME: ['NEW', 'ASSIGNED', 'ANSWERED', 'CLOSED'],
  STANDARD: ['NEW', 'ASSIGNED', 'VALIDATED', 'ADDED_TO_QUOTE', 'ORDERED', 'BOOKED'],
  CUSTOM: ['NEW', 'ASSIGNED', 'SCOPING', 'CONVERTED'],
};

export const usualWay = (request: OneRequest): readonly string[] =>
  request.__typename === 'PsInquiry' ? inquiryWays[request.inquiry.inquiryType] : [];
