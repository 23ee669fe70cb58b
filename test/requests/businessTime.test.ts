/** Business days by the desk's calendar, against a slow and obvious version that walks minute by minute. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from '../../server/config.ts';
import { addBusinessDays } from '../../server/requests/businessTime.ts';

const berlin: BusinessCalendar = {
  timezone: 'Europe/Berlin',
  weekdays: [1, 2, 3, 4, 5],
  hours: [{ startMinute: 540, endMinute: 1020 }],
  startMinute: 9 * 60,
  endMinute: 17 * 60,
  holidays: ['2030-12-25', '2030-12-26'],
};

describe('adding business days', () => {
  it.each([
    ['a weekday at noon', '2030-11-04T11:00:00Z', 3, '2030-11-07T11:00:00.000Z'],
    ['over a weekend', '2030-11-08T11:00:00Z', 1, '2030-11-11T11:00:00.000Z'],
    ['from a Saturday: from Monday’s opening', '2030-11-09T11:00:00Z', 1, '2030-11-12T08:00:00.000Z'],
    ['before opening: from opening', '2030-11-04T05:00:00Z', 1, '2030-11-05T08:00:00.000Z'],
    ['after closing: from the next opening', '2030-11-04T20:00:00Z', 1, '2030-11-06T08:00:00.000Z'],
    ['over holidays', '2030-12-24T11:00:00Z', 1, '2030-12-27T11:00:00.000Z'],
    ['over the end of summer time, at the same local hour', '2030-10-25T10:00:00Z', 1, '2030-10-28T11:00:00.000Z'],
    ['over its beginning', '2030-03-29T11:00:00Z', 1, '2030-04-01T10:00:00.000Z'],
  ])('%s', (_name, from, days, expected) => {
    expect(addBusinessDays(new Date(from), days, berlin).toISOString()).toBe(expected);
  });

  it('refuses a calendar without working days instead of looping for ever', () => {
    expect(() => addBusinessDays(new Date('2030-01-01T00:00:00Z'), 1, { ...berlin, weekdays: [] })).toThrow(
      'no working day',
    );
  });

  it('agrees with walking through the days one by one', () => {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Europe/Berlin',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    const local = (at: Date) => {
      const p = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
      return { day: `${p.year}-${p.month}-${p.day}`, minute: Number(p.hour) * 60 + Number(p.minute) };
    };
    const works = (day: string) => {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
      return weekday !== 0 && weekday !== 6 && !berlin.holidays.includes(day);
    };
    /** Minute by minute to a working minute, then minute by minute until as many other working days show that minute. */
    const slow = (from: Date, count: number): string => {
      let at = new Date(Math.ceil(from.getTime() / 60_000) * 60_000);
      const working = () => {
        const { day, minute } = local(at);
        return works(day) && minute >= berlin.startMinute && minute < berlin.endMinute;
      };
      while (!working()) at = new Date(at.getTime() + 60_000);
      const { minute } = local(at);
      let left = count;
      while (left > 0) {
        at = new Date(at.getTime() + 60_000);
        if (local(at).minute === minute && works(local(at).day)) left -= 1;
      }
      return at.toISOString();
    };
    const quarterHours = fc.integer({ min: 0, max: 366 * 96 }).map((n) => new Date(Date.UTC(2030, 0, 1) + n * 900_000));
    fc.assert(
      fc.property(quarterHours, fc.integer({ min: 0, max: 3 }), (from, days) => {
        expect(addBusinessDays(from, days, berlin).toISOString()).toBe(slow(from, days));
      }),
      { numRuns: 60 },
    );
  });
});
