/**
 * Durations in business time: how much of a calendar's working time lies between two instants, and where a stretch of
 * it ends. Pure. Real time counts: a block that the clocks go forward in is an hour shorter.
 * Invariant: `businessMsBetween(a, addBusinessMs(a, x)) === x`; a calendar without working time is an error, not a loop.
 */
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from './calendar.ts';

/** Beyond this a calendar has no working time: a configuration error. */
const DAYS_MAX = 3_660;
const DAY_MINUTES = 1_440;

interface Stretch {
  from: number;
  to: number;
}

const instantAt = (day: Temporal.PlainDate, minute: number, timezone: string): number => {
  const on = minute >= DAY_MINUTES ? day.add({ days: Math.floor(minute / DAY_MINUTES) }) : day;
  const at = minute % DAY_MINUTES;
  return on.toZonedDateTime({
    timeZone: timezone,
    plainTime: new Temporal.PlainTime(Math.floor(at / 60), at % 60),
  }).epochMilliseconds;
};

/** Working stretches from the day before an instant on, in order, as epoch milliseconds. */
function* stretchesFrom(at: number, calendar: Calendar): Generator<Stretch> {
  const holidays = new Set(calendar.holidays);
  const begins = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(calendar.timezone).toPlainDate();
  // The day before, too: one of its blocks may reach over midnight.
  for (let i = -1; i < DAYS_MAX; i++) {
    const day = begins.add({ days: i });
    if (holidays.has(day.toString())) continue;
    const blocks = calendar.blocks
      .filter((block) => block.weekday === day.dayOfWeek)
      .toSorted((a, b) => a.startMinute - b.startMinute);
    for (const { startMinute, endMinute } of blocks) {
      const from = instantAt(day, startMinute, calendar.timezone);
      const to = instantAt(day, endMinute, calendar.timezone);
      if (to > from) yield { from, to };
    }
  }
}

/** Working milliseconds from one instant to a later one; 0 when it is not later. */
export function businessMsBetween(from: Date, to: Date, calendar: Calendar): number {
  const [begin, end] = [from.getTime(), to.getTime()];
  let sum = 0;
  if (end <= begin) return 0;
  for (const stretch of stretchesFrom(begin, calendar)) {
    if (stretch.from >= end) break;
    sum += Math.max(0, Math.min(stretch.to, end) - Math.max(stretch.from, begin));
  }
  return sum;
}

/**
 * The instant at which so many working milliseconds have passed since `from`; `from` itself for none.
 * @throws Error when the calendar holds too little working time within ten years.
 */
export function addBusinessMs(from: Date, ms: number, calendar: Calendar): Date {
  if (ms <= 0) return from;
  const begin = from.getTime();
  let left = ms;
  for (const stretch of stretchesFrom(begin, calendar)) {
    const start = Math.max(stretch.from, begin);
    const length = stretch.to - start;
    if (length <= 0) continue;
    if (left <= length) return new Date(start + left);
    left -= length;
  }
  throw new Error('The business calendar holds too little working time within ten years.');
}
