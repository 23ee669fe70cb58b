/** Facts of a mail in the reader's words: times in their zone, long answers shortened. Pure. */

export interface Fact {
  label: string;
  value: string;
}

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})/.source;
const TIMES = new RegExp(`(${INSTANT})(?: to (${INSTANT}))?(?:; )?`, 'g');

function isZone(timezone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
    return true;
  } catch {
    return false;
  }
}

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Such as `Tue, 2 Mar 2027, 09:00–13:00 (Europe/Berlin)`; the zone is always named. */
export function sayTime(from: Date, to: Date | null, timezone: string): string {
  const timeZone = isZone(timezone) ? timezone : 'Etc/UTC';
  const day = (at: Date) => new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone }).format(at);
  const time = (at: Date) => new Intl.DateTimeFormat('en-GB', { ...TIME, timeZone }).format(at);
  const zone = timeZone === 'Etc/UTC' ? 'UTC' : timeZone.replaceAll('_', ' ');
  const start = `${day(from)}, ${time(from)}`;
  if (!to) return `${start} (${zone})`;
  const end = day(to) === day(from) ? `–${time(to)}` : ` to ${day(to)}, ${time(to)}`;
  return `${start}${end} (${zone})`;
}

/** Instants written as ISO 8601 inside a value become times of the reader's day, several of them one per line. */
export const localised = (value: string, timezone: string): string =>
  value.replace(TIMES, (found, from: string, to: string | undefined) => {
    const [start, end] = [new Date(from), to ? new Date(to) : null];
    if (Number.isNaN(start.getTime()) || Number.isNaN(end?.getTime() ?? 0)) return found;
    return sayTime(start, end, timezone) + (found.endsWith('; ') ? '\n' : '');
  });

/** Cut at a word, marked as cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const NOTHING = '(nothing)';

/** What an edit changed, as `before → after`. */
export const changeFacts = (
  changes: readonly { label: string; before: string | null; after: string | null }[],
): Fact[] =>
  changes.map(({ label, before, after }) => ({
    label,
    value: `${shortened(before ?? NOTHING, 200)} → ${shortened(after ?? NOTHING, 200)}`,
  }));
