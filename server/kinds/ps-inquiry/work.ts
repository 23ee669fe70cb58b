/** What the desk adds to an inquiry, and the facts its guards look at. Types alone. */
import type { CommonWork } from '../../db/schema/requests.ts';

/** `requests.work` of this kind. */
export interface InquiryWork extends CommonWork {
  /** The latest answer. */
  answer?: string | null;
  leadTime?: {
    earliestWeeks: number;
    latestWeeks: number;
    /** `YYYY-MM-DD`. */
    asOf: string;
    validUntil: string;
  } | null;
  orderReference?: string | null;
  proposalReference?: string | null;
  approvalConfirmed?: boolean;
}

export interface InquiryFacts {
  /** Names of services on the order that left the catalogue or are no longer offered. */
  retired: string[];
  /** Names of services on the order whose sale the engagement manager must approve. */
  needApproval: string[];
}
