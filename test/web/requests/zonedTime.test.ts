/** Times typed in a zone against an independent implementation of zones, over all of them, around their changes. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { instantOf } from '../../../web/requests/acts/zonedTime.ts';

const zones = Intl.supportedValuesOf('timeZone');
const two = (n: number) => String(n).padStart(2, '0');

/** All instants that read so in the zone, the slow and obvious way: both of `earlier` and `later`, if they do read so. */
function expected(day: string, time: string, zone: string): string[] {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const found = (['earlier', 'later'] as const)
    .map((disambiguation) => wall.toZonedDateTime(zone, { disambiguation }))
    .filter((zoned) => zoned.toPlainDateTime().equals(wall))
    .map((zoned) => new Date(zoned.epochMilliseconds).toISOString());
  return [...new Set(found)].sort();
}

test('a time typed in any zone becomes the instant that reads so there, and a skipped one is said to be skipped', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 3650 }),
      fc.integer({ min: 0, max: 47 }),
      (zone, dayNumber, halfHour) => {
        const day = new Date(Date.UTC(2025, 0, 1) + dayNumber * 86_400_000).toISOString().slice(0, 10);
        const time = `${two(Math.floor(halfHour / 2))}:${halfHour % 2 ? '30' : '00'}`;
        const all = expected(day, time, zone);
        const instant = instantOf(day, time, zone);
        expect(instant.at?.toISOString() ?? null).toBe(all[0] ?? null);
        expect(instant.twice).toBe(all.length > 1);
      },
    ),
    { numRuns: 1500 },
  );
});

test.each([
  ['2027-03-28', '02:30', 'Europe/Berlin', null, false],
  ['2027-03-28', '03:00', 'Europe/Berlin', '2027-03-28T01:00:00.000Z', false],
  ['2027-10-31', '02:30', 'Europe/Berlin', '2027-10-31T00:30:00.000Z', true],
  ['2027-03-14', '02:00', 'America/New_York', null, false],
  ['2027-11-07', '01:15', 'America/New_York', '2027-11-07T05:15:00.000Z', true],
  ['2027-04-04', '01:45', 'Australia/Lord_Howe', '2027-04-03T14:45:00.000Z', true],
  ['2027-06-01', '09:00', 'Asia/Kathmandu', '2027-06-01T03:15:00.000Z', false],
])('%s %s in %s', (day, time, zone, at, twice) => {
  const instant = instantOf(day, time, zone);
  expect(instant.at?.toISOString() ?? null).toBe(at);
  expect(instant.twice).toBe(twice);
});
