/** How long something has lasted. Pure. */
const MINUTE_MS = 60_000;

/** Short enough for a column: `12 min`, `5 h`, `3 d`, `9 wk`. */
export function ageText(since: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / MINUTE_MS));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h`;
  const days = Math.floor(hours / 24);
  return days < 60 ? `${days} d` : `${Math.floor(days / 7)} wk`;
}

/** In words, to stand after "for": `a minute`, `5 hours`, `3 days`. */
export function durationText(since: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - since.getTime()) / MINUTE_MS);
  const many = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (minutes < 1) return 'a moment';
  if (minutes < 60) return many(minutes, 'minute');
  if (minutes < 48 * 60) return many(Math.floor(minutes / 60), 'hour');
  return many(Math.floor(minutes / (24 * 60)), 'day');
}
