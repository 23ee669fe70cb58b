/** Facts of a mail in the reader's words: times in their zone, long answers shortened. Pure. */

export interface Fact {
  label: string;
  value: string;
}

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})/g;

/** Such as `Tue, 2 Mar 2027, 14:00 CET (Europe/Berlin)`. */
export function sayInstant(at: Date, timezone: string): string {
  const zone = isZone(timezone) ? timezone : 'Etc/UTC';
  const said = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);
  return `${said} (${zone === 'Etc/UTC' ? 'UTC' : zone.replaceAll('_', ' ')})`;
}

function isZone(timezone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
    return true;
  } catch {
    return false;
  }
}

/** Instants written as ISO 8601 inside a value become times of the reader's day. */
export const localised = (value: string, timezone: string): string =>
  value.replace(INSTANT, (iso) => {
    const at = new Date(iso);
    return Number.isNaN(at.getTime()) ? iso : sayInstant(at, timezone);
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
