/**
 * A time of day in a zone, to the instant it is: what people mean by "9:00 in Berlin". Pure, on `Intl` alone.
 * Invariant: the instant found reads as that very day and time in that zone. Times that clocks skip are said to be
 * skipped, never moved silently; of a time that comes twice the first is taken, and it is said.
 */
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** What the clock of the zone shows, counted as if it were UTC. */
function wallOf(instantMs: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, value]),
  );
  return Date.UTC(
    Number(parts.year),
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
}

export type Instant = { at: Date; twice: boolean } | { at: null; twice: false };

/** `day` as `YYYY-MM-DD`, `time` as `HH:MM`. `at` is null where the clocks of the zone skip that time. */
export function instantOf(day: string, time: string, zone: string): Instant {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // Whatever offset holds then also holds a day before or after it: no zone changes its clocks twice within two days.
  const found = [wall - DAY_MS, wall, wall + DAY_MS]
    .map((near) => wall - (wallOf(near, zone) - near))
    .filter((candidate, index, all) => all.indexOf(candidate) === index && wallOf(candidate, zone) === wall)
    .sort((a, b) => a - b);
  const first = found[0];
  return first === undefined ? { at: null, twice: false } : { at: new Date(first), twice: found.length > 1 };
}
