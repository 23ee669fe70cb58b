/** Calendar days as `YYYY-MM-DD`, without clock or zone. Pure, for forms and guards. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const toDate = (day: string) => new Date(`${day}T00:00:00Z`);

/** Whether it is a day that exists, between 2000 and 2199. */
export function isDay(value: string): boolean {
  if (!DAY.test(value) || value < '2000' || value >= '2200') return false;
  const date = toDate(value);
  return !Number.isNaN(date.getTime()) && dayOf(date) === value;
}

/** The day an instant falls on in UTC. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(new Date(toDate(day).getTime() + days * DAY_MS));

const isWorkday = (day: string, holidays: readonly string[]) => {
  const weekday = toDate(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
};

/** The day so many business days (Monday to Friday) after; the day itself for 0. */
export function addBusinessDays(day: string, days: number, holidays: readonly string[] = []): string {
  let at = day;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkday(at, holidays)) left -= 1;
  }
  return at;
}

/** How many days a window has, both ends included; 0 or less when it ends before it starts. */
export const daysIn = (window: { start: string; end: string }): number =>
  Math.round((toDate(window.end).getTime() - toDate(window.start).getTime()) / DAY_MS) + 1;

/** How many of them are working days; windows longer than a year count as a year. */
export function workdaysIn(window: { start: string; end: string }): number {
  let found = 0;
  for (let i = 0; i < Math.min(daysIn(window), 366); i += 1) if (isWorkday(addDays(window.start, i), [])) found += 1;
  return found;
}

/** Such as `Mon, 7 Dec 2026`. */
export const sayDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(toDate(day));
