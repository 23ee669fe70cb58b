/** The weeks of the rota, Monday to Sunday, as days `YYYY-MM-DD`. Pure. */
const DAY_MS = 86_400_000;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
export const plusDays = (day: string, days: number): string =>
  new Date(at(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** The day where the browser is. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

export const mondayOf = (day: string): string => plusDays(day, -((at(day).getUTCDay() + 6) % 7));

export interface Week {
  /** Monday and Sunday. */
  from: string;
  to: string;
}

export const weeksFrom = (day: string, count: number): Week[] => {
  const monday = mondayOf(day);
  return Array.from({ length: count }, (_, week) => ({
    from: plusDays(monday, week * 7),
    to: plusDays(monday, week * 7 + 6),
  }));
};

const short = (day: string, month: boolean): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', ...(month ? { month: 'short' } : {}), timeZone: 'UTC' }).format(
    at(day),
  );

/** `1–7 Mar`, `29 Mar – 4 Apr`. */
export const spanText = (from: string, to: string): string => {
  if (from === to) return short(from, true);
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${short(from, false)}–${short(to, true)}`
    : `${short(from, true)} – ${short(to, true)}`;
};

export const touches = (shift: { startsOn: string; endsOn: string }, week: Week): boolean =>
  shift.startsOn <= week.to && shift.endsOn >= week.from;
