/** When a class is: in the reader's own zone first, in the class's beside it where that differs. Pure. */
const dayAndHour = (timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
const hour = (timeZone: string) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
const dayIn = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(at);

const range = (start: Date, end: Date, timeZone: string): string =>
  `${dayAndHour(timeZone).format(start)}–${hour(timeZone).format(end)}`;

export const zoneName = (timeZone: string): string => (timeZone.split('/').pop() ?? timeZone).replaceAll('_', ' ');

export interface PartTimes {
  own: string;
  /** Null where the clocks of both places show the same. */
  there: string | null;
}

export function partTimes(startsAt: string, endsAt: string, own: string, there: string): PartTimes {
  const start = new Date(startsAt);
  const end = new Date(endsAt);
  const mine = range(start, end, own);
  const theirs = range(start, end, there);
  if (mine === theirs) return { own: mine, there: null };
  const sameDay = dayIn(start, own) === dayIn(start, there);
  return { own: mine, there: sameDay ? `${hour(there).format(start)}–${hour(there).format(end)}` : theirs };
}
