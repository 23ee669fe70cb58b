/** A moment: how long ago in the text, when exactly and in which zone in its title; or the other way round. */
import { absoluteTime, dayText, fullTime, relativeTime } from './times.ts';

export interface TimeProps {
  at: string;
  /** `relative` (when left out), `absolute`, or `both`. */
  as?: 'relative' | 'absolute' | 'both';
  /** The viewer's zone; the browser's when left out. */
  timezone?: string | undefined;
}

export function Time({ at, as = 'relative', timezone }: TimeProps) {
  const moment = new Date(at);
  const relative = relativeTime(moment, new Date());
  const absolute = absoluteTime(moment, timezone);
  return (
    <time dateTime={at} title={fullTime(moment, timezone)} className="nowrap">
      {as === 'relative' ? relative : as === 'absolute' ? absolute : `${absolute} (${relative})`}
    </time>
  );
}

/** A calendar day, `YYYY-MM-DD`. */
export const Day = ({ on }: { on: string }) => (
  <time dateTime={on} className="nowrap">
    {dayText(on)}
  </time>
);
