/** The states an inquiry usually passes through, by what it is about; the line of steps on its page. */
import type { OneRequest } from '../../requests/kindViews.ts';

const ways = {
  GENERAL: ['NEW', 'ASSIGNED', 'ANSWERED', 'CLOSED'],
  LEAD_TIME: ['NEW', 'ASSIGNED', 'ANSWERED', 'CLOSED'],
  STANDARD: ['NEW', 'ASSIGNED', 'VALIDATED', 'ADDED_TO_QUOTE', 'ORDERED', 'BOOKED'],
  CUSTOM: ['NEW', 'ASSIGNED', 'SCOPING', 'CONVERTED'],
} as const;

export const usualWay = (request: OneRequest): readonly string[] =>
  request.__typename === 'PsInquiry' ? ways[request.inquiry.inquiryType] : [];
