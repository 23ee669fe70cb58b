/** Business time against a slow and obvious version that walks minute by minute. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessMs, businessMsBetween } from '../../server/clocks/businessTime.ts';
import type { Calendar } from '../../server/clocks/calendar.ts';

const MINUTE = 60_000;
const day = (weekday: number, ...blocks: [number, number][]) =>
  blocks.map(([startMinute, endMinute]) => ({ weekday, startMinute, endMinute }));
const weekdays = (...blocks: [number, number][]) => [1, 2, 3, 4, 5].flatMap((weekday) => day(weekday, ...blocks));

const calendars: Record<string, Calendar> = {
  'Berlin with a lunch break and a holiday': {
    timezone: 'Europe/Berlin',
    blocks: weekdays([540, 720], [780, 1020]),
    holidays: ['2030-03-29', '2030-10-28'],
  },
  'New York, every night across midnight': {
    timezone: 'America/New_York',
    blocks: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => day(weekday, [1320, 1800])),
    holidays: ['2030-03-09', '2030-11-03'],
  },
  'Lord Howe, where the clocks change by half an hour': {
    timezone: 'Australia/Lord_Howe',
    blocks: [...weekdays([30, 240], [600, 900]), ...day(6, [1380, 1560]), ...day(7, [150, 600])],
    holidays: [],
  },
};

/** Whether a minute is working time, straight from what the wall clock shows. */
function obvious(calendar: Calendar): (at: number) => boolean {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: calendar.timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => {
    const p = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
    const today = Date.UTC(Number(p.year), Number(p.month) - 1, Number(p.day));
    const minute = Number(p.hour) * 60 + Number(p.minute);
    return [0, 1].some((back) => {
      const began = new Date(today - back * 86_400_000);
      const weekday = began.getUTCDay() || 7;
      if (calendar.holidays.includes(began.toISOString().slice(0, 10))) return false;
      const shown = minute + back * 1440;
      return calendar.blocks.some((b) => b.weekday === weekday && shown >= b.startMinute && shown < b.endMinute);
    });
  };
}

/** Weeks in which summer time begins or ends somewhere above, and a plain one. */
const around = ['2030-03-07', '2030-03-27', '2030-04-03', '2030-07-03', '2030-10-02', '2030-10-24', '2030-11-01'];
const instants = fc
  .tuple(fc.constantFrom(...around), fc.integer({ min: 0, max: 5 * 1440 }))
  .map(([from, minute]) => new Date(Date.parse(`${from}T00:00:00Z`) + minute * MINUTE));

describe.each(Object.entries(calendars))('%s', (_name, calendar) => {
  const works = obvious(calendar);
  const slow = (from: Date, to: Date): number => {
    let sum = 0;
    for (let at = from.getTime(); at < to.getTime(); at += MINUTE) if (works(at)) sum += MINUTE;
    return sum;
  };

  it('counts what walking minute by minute counts', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 4 * 1440 }), (from, minutes) => {
        const to = new Date(from.getTime() + minutes * MINUTE);
        expect(businessMsBetween(from, to, calendar)).toBe(slow(from, to));
      }),
      { numRuns: 25 },
    );
  });

  it('comes back: what lies between an instant and the one so much later is so much', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 80 * 3_600_000 }), (from, ms) => {
        expect(businessMsBetween(from, addBusinessMs(from, ms, calendar), calendar)).toBe(ms);
      }),
      { numRuns: 100 },
    );
  });

  it('is additive and never runs backwards', () => {
    const length = fc.integer({ min: 0, max: 20 * 3_600_000 });
    fc.assert(
      fc.property(instants, length, length, (from, one, other) => {
        const step = addBusinessMs(from, one, calendar);
        const whole = addBusinessMs(from, one + other, calendar);
        expect(whole.getTime()).toBeGreaterThanOrEqual(step.getTime());
        expect(businessMsBetween(from, whole, calendar)).toBe(
          businessMsBetween(from, step, calendar) + businessMsBetween(step, whole, calendar),
        );
      }),
      { numRuns: 100 },
    );
  });
});

it('refuses a calendar without working time instead of looping for ever', () => {
  const never: Calendar = { timezone: 'Etc/UTC', blocks: [], holidays: [] };
  expect(() => addBusinessMs(new Date('2030-01-01T00:00:00Z'), 1, never)).toThrow('too little working time');
  expect(businessMsBetween(new Date('2030-01-01T00:00:00Z'), new Date('2030-02-01T00:00:00Z'), never)).toBe(0);
});
