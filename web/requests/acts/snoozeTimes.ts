/** The times that putting off usually means, in the zone of whoever does it. Pure. */
import { instantOf } from './zonedTime.ts';

export interface SnoozeTime {
  label: string;
  at: Date;
}

const MORNING = '09:00';
const LATER_MS = 3 * 3_600_000;
const HALF_HOUR_MS = 1_800_000;

const dayIn = (zone: string, at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);

const plusDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** In order of time; “later today” only while it is still today. */
export function snoozeTimes(now: Date, zone: string): SnoozeTime[] {
  const today = dayIn(zone, now);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const later = new Date(Math.ceil((now.getTime() + LATER_MS) / HALF_HOUR_MS) * HALF_HOUR_MS);
  const morning = (label: string, days: number): SnoozeTime[] => {
    const { at } = instantOf(plusDays(today, days), MORNING, zone);
    return at ? [{ label, at }] : [];
  };
  return [
    ...(dayIn(zone, later) === today ? [{ label: 'Later today', at: later }] : []),
    ...morning('Tomorrow morning', 1),
    ...morning('Next Monday', (8 - weekday) % 7 || 7),
    ...morning('In a week', 7),
  ];
}
