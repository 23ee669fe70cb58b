/** What the API says of an inquiry beyond what every request has. Prices are exact: whole minor units, added up. */
import { moneyOf } from '../../catalogue/money.ts';
import type { OfferingModeRow, RequestRow } from '../../db/schema/index.ts';
import type { Resolvers } from '../../graphql/generated.ts';
import type { InquiryAnswers } from './form.ts';
import { LEAD_TIME_DISCLAIMER } from './guards.ts';
import type { InquiryWork } from './work.ts';

const answersOf = (request: RequestRow) => request.answers as InquiryAnswers;
const workOf = (request: RequestRow) => request.work as InquiryWork;

/** Null when any position has no price, or they are of several currencies. Extra seats are quoted with the seat's SKU. */
export function totalOf(
  lines: readonly { sku: string; quantity: number; deliveryMode: string; extraSeats: number }[],
  modes: readonly OfferingModeRow[],
): { amountMinor: number; currency: string } | null {
  const priced = lines.map((line) => ({
    line,
    mode: modes.find((m) => m.sku === line.sku && m.mode === line.deliveryMode),
  }));
  const currency = priced[0]?.mode?.currency;
  if (!currency) return null;
  let amountMinor = 0;
  for (const { line, mode } of priced) {
    if (mode?.priceMinor == null || mode.currency !== currency || line.extraSeats > 0) return null;
    amountMinor += mode.priceMinor * line.quantity;
  }
  return { amountMinor, currency };
}

export const resolvers: Resolvers = {
  PsInquiry: {
    answers: answersOf,
    answer: (request) => workOf(request).answer ?? null,
    leadTime: (request) => {
      const { leadTime } = workOf(request);
      return leadTime ? { ...leadTime, disclaimer: LEAD_TIME_DISCLAIMER } : null;
    },
    orderReference: (request) => workOf(request).orderReference ?? null,
    proposalReference: (request) => workOf(request).proposalReference ?? null,
    listPrice: async (request, _args, { loaders }) => {
      const { lines } = answersOf(request);
      const modes = await loaders.modesBySku.loadMany([...new Set(lines.map((line) => line.sku))]);
      const total = totalOf(
        lines,
        modes.flatMap((found) => (found instanceof Error ? [] : found)),
      );
      return total && moneyOf(total.amountMinor, total.currency);
    },
  },
  OrderLine: {
    offering: ({ sku }, _args, { loaders }) => loaders.offeringBySku.load(sku),
  },
};
