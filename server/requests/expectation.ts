/**
 * By when the person who asked can expect to hear: what four of five such requests took in the last 90 days, in business
 * time, or the desk's own target while there is too little history. Computed when something changes.
 */
import { sql } from 'drizzle-orm';
import { addBusinessMs } from '../clocks/businessTime.ts';
import type { Reader } from '../db/client.ts';
import type { ClockTarget, RequestKind, RequestRow } from '../db/schema/index.ts';
import type { ClockRules } from './clockRules.ts';

/** Fewer ended clocks say nothing. */
const SAMPLE_MIN = 20;
/** Newest ended clocks looked at. */
const SAMPLE_MAX = 500;
const DAYS = 90;

export async function expectation(
  db: Reader,
  asked: { kind: RequestKind; now: Date; rules: ClockRules; target: ClockTarget },
): Promise<Pick<RequestRow, 'expectedBy' | 'expectedBasis'>> {
  const { kind, now, rules, target } = asked;
  const since = new Date(now.getTime() - DAYS * 86_400_000).toISOString();
  const [history] = await db.execute<{ count: number; p80: number | null }>(sql`
    select count(*)::int as count, percentile_disc(0.8) within group (order by elapsed_ms)::float as p80 from (
      select c.elapsed_ms from request_clocks c join requests r on r.id = c.request_id
      where c.target = ${target} and c.met_at > ${since}::timestamptz and r.kind = ${kind}
      order by c.met_at desc limit ${SAMPLE_MAX}
    ) ended`);
  const { count, p80 } = history!;
  if (count >= SAMPLE_MIN && p80 !== null)
    return { expectedBy: addBusinessMs(now, p80, rules.calendar), expectedBasis: 'HISTORY' };
  const targetMs = rules.targetMs[target];
  return targetMs === null
    ? { expectedBy: null, expectedBasis: null }
    : { expectedBy: addBusinessMs(now, targetMs, rules.calendar), expectedBasis: 'TARGET' };
}
