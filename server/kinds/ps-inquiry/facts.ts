/** What form and guards of an inquiry look at, and what its transitions say beyond the row. Two statements per batch. */
import { loadOfferings } from '../../catalogue/catalogue.ts';
import type { Reader, Tx } from '../../db/client.ts';
import type { RequestRow } from '../../db/schema/index.ts';
import { dayOf } from '../days.ts';
import type { AskedForm, Kind } from '../define.ts';
import type { InquiryAnswers, InquiryContext } from './form.ts';
import { LEAD_TIME_DISCLAIMER } from './guards.ts';
import type { InquiryFacts, InquiryWork } from './work.ts';

const linesOf = (row: RequestRow) => (row.answers as InquiryAnswers).lines;

export async function loadInquiryContexts(
  db: Reader,
  asked: readonly AskedForm<InquiryAnswers>[],
  now: Date,
): Promise<InquiryContext[]> {
  const offerings = await loadOfferings(db);
  return asked.map(({ env }) => ({ today: dayOf(now), offerings, restricted: env.restricted }));
}

export async function loadInquiryFacts(db: Reader, rows: readonly RequestRow[]): Promise<Map<string, InquiryFacts>> {
  const skus = [...new Set(rows.flatMap((row) => linesOf(row).map((line) => line.sku)))];
  const offerings = new Map((await loadOfferings(db, { skus })).map((o) => [o.sku, o]));
  return new Map(
    rows.map((row): [string, InquiryFacts] => {
      const ordered = [...new Set(linesOf(row).map((line) => line.sku))];
      return [
        row.id,
        {
          retired: ordered.filter((sku) => !offerings.get(sku)?.active).map((sku) => offerings.get(sku)?.name ?? sku),
          needApproval: ordered.flatMap((sku) => {
            const offering = offerings.get(sku);
            return offering?.needsEngagementManagerApproval ? [offering.name] : [];
          }),
        },
      ];
    }),
  );
}

type Moved = Parameters<NonNullable<Kind<InquiryAnswers, InquiryFacts>['onMoved']>>[1];
type Effects = Awaited<ReturnType<NonNullable<Kind['onMoved']>>>;

export async function inquiryMoved(_tx: Tx, { request, action }: Moved): Promise<Effects> {
  const work = request.work as InquiryWork;
  switch (action) {
    case 'answerLeadTime': {
      const { earliestWeeks, latestWeeks, asOf, validUntil } = work.leadTime!;
      return {
        facts: [
          { label: 'Usual start', value: sayWeeks(earliestWeeks, latestWeeks) },
          { label: 'As of', value: asOf },
          { label: 'Holds until', value: validUntil },
          { label: 'Please note', value: LEAD_TIME_DISCLAIMER },
        ],
      };
    }
    case 'addToQuote':
      return { facts: [{ label: 'Quote or order', value: work.orderReference ?? '' }] };
    case 'convert':
      return { facts: [{ label: 'Proposal', value: work.proposalReference ?? '' }] };
    default:
      return {};
  }
}

const sayWeeks = (earliest: number, latest: number) =>
  earliest === latest ? `in ${earliest} weeks` : `in ${earliest} to ${latest} weeks`;
