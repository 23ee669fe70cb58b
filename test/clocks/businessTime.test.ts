/** Business time against a slow and obvious version: every minute asked whether anybody works in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessMs, businessMsBetween } from '../../server/clocks/businessTime.ts';
import type { Calendar } from '../../server/clocks/calendar.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const ZONES = ['Etc/UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'];
/** Days around which clocks change somewhere, in both directions. */
const TURNS = ['2027-03-14', '2027-03-28', '2027-04-04', '2027-10-03', '2027-10-31', '2027-11-07'];

const formats = new Map<string, Intl.DateTimeFormat>();
/** Local weekday (1 Monday), minute and day of an instant, by another library than the code under test. */
function local(at: number, timezone: string) {
  if (!formats.has(timezone))
    formats.set(
      timezone,
      new Intl.DateTimeFormat('en-CA', {
        timeZone: timezone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      }),
    );
  const parts = Object.fromEntries(
    formats
      .get(timezone)!
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return { day, weekday, minute: Number(parts.hour) * 60 + Number(parts.minute) };
}

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);

function worksAt(at: number, { timezone, blocks, holidays }: Calendar): boolean {
  const { day, weekday, minute } = local(at, timezone);
  const yesterday = dayBefore(day);
  return blocks.some(
    (block) =>
      (block.weekday === weekday &&
        !holidays.includes(day) &&
        minute >= block.startMinute &&
        minute < block.endMinute) ||
      (block.weekday === (weekday === 1 ? 7 : weekday - 1) &&
        !holidays.includes(yesterday) &&
        minute + 1440 < block.endMinute),
  );
}

function slowly(from: number, to: number, calendar: Calendar): number {
  let sum = 0;
  for (let at = from; at < to; at += MINUTE_MS) if (worksAt(at, calendar)) sum += MINUTE_MS;
  return sum;
}

/** Blocks begin and end outside the hours in which clocks change; those over midnight span them. */
const blockOf = fc.constantFrom(
  { startMinute: 9 * 60, endMinute: 12 * 60 },
  { startMinute: 13 * 60, endMinute: 17 * 60 + 30 },
  { startMinute: 21 * 60, endMinute: 1440 + 6 * 60 },
  { startMinute: 22 * 60, endMinute: 1440 + 5 * 60 },
);
const calendars: fc.Arbitrary<Calendar> = fc.record({
  timezone: fc.constantFrom(...ZONES),
  blocks: fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 7 }), blockOf), {
      minLength: 1,
      maxLength: 10,
      selector: ([weekday, { startMinute }]) => `${weekday} ${startMinute > 1200 ? 'night' : startMinute}`,
    })
    .map((chosen) => chosen.map(([weekday, block]) => ({ weekday, ...block }))),
  holidays: fc.uniqueArray(fc.constantFrom(...TURNS, '2027-03-29', '2027-10-30', '2027-11-08'), { maxLength: 3 }),
});
const instants = fc
  .tuple(fc.constantFrom(...TURNS), fc.integer({ min: -3 * 1440, max: 3 * 1440 }))
  .map(([day, minutes]) => Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE_MS);

describe('business time', () => {
  it('is what counting every minute gives, over daylight saving, holidays and blocks across midnight', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 0, max: 6 * 1440 }), (calendar, from, minutes) => {
        const to = from + minutes * MINUTE_MS;
        expect(businessMsBetween(new Date(from), new Date(to), calendar)).toBe(slowly(from, to, calendar));
      }),
      { numRuns: 120 },
    );
  });

  it('ends where counting back gives what was added', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 40 * 60 * 60_000 }), (calendar, from, ms) => {
        const end = addBusinessMs(new Date(from), ms, calendar);
        expect(businessMsBetween(new Date(from), end, calendar)).toBe(ms);
        expect(businessMsBetween(new Date(from), new Date(end.getTime() - 1), calendar)).toBe(ms - 1);
      }),
      { numRuns: 120 },
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(calendars, fc.tuple(instants, instants, instants), (calendar, times) => {
        const [a, b, c] = times.toSorted((x, y) => x - y).map((time) => new Date(time)) as [Date, Date, Date];
        const parts = businessMsBetween(a, b, calendar) + businessMsBetween(b, c, calendar);
        expect(parts).toBe(businessMsBetween(a, c, calendar));
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing backwards, and an error where nobody ever works', () => {
    const never: Calendar = { timezone: 'Etc/UTC', blocks: [], holidays: [] };
    const now = new Date('2027-03-01T09:00:00Z');
    expect(businessMsBetween(new Date('2027-03-02T09:00:00Z'), now, never)).toBe(0);
    expect(addBusinessMs(now, 0, never)).toEqual(now);
    expect(() => addBusinessMs(now, 1, never)).toThrow('too little working time');
  });
});
