/** What is measured of a request, for the desk: each clock with what it may take and how far it is. */
import { Icon, type IconName } from '../ui/Icon.tsx';
import { absoluteTime } from '../ui/times.ts';
import type { OneRequest } from './kindViews.ts';
import './DueChip.css';

type Clock = OneRequest['clocks'][number];

const names: Record<Clock['target'], string> = {
  FIRST_RESPONSE: 'First response',
  NEXT_STEP: 'Next step',
  RESOLUTION: 'Resolution',
};
const icons: Record<Clock['state'], IconName> = { RUNNING: 'clock', PAUSED: 'wait', MET: 'check', BREACHED: 'alert' };

/** Business minutes in the largest unit that says enough. */
export const businessText = (minutes: number): string => {
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 6) / 10;
  return `${hours} h`;
};

function wordsOf({ state, dueAt, elapsedMinutes, targetMinutes }: Clock, timezone: string): string {
  const of = targetMinutes == null ? '' : ` of ${businessText(targetMinutes)}`;
  if (state === 'MET') return `took ${businessText(elapsedMinutes)}${of}`;
  if (state === 'PAUSED') return `stands still at ${businessText(elapsedMinutes)}${of}`;
  if (dueAt) return `${state === 'BREACHED' ? 'was due' : 'due'} ${absoluteTime(new Date(dueAt), timezone)}`;
  return state === 'BREACHED' ? `took ${businessText(elapsedMinutes)}${of}` : 'runs, without a target';
}

export const ClocksPanel = ({ request, timezone }: { request: OneRequest; timezone: string }) => (
  <dl className="clocks">
    {request.clocks.map((clock) => (
      <div key={clock.target} className={`clock clock-${clock.state.toLowerCase()}`}>
        <dt>
          <Icon name={icons[clock.state]} size={15} /> {names[clock.target]}
        </dt>
        <dd>{wordsOf(clock, timezone)}</dd>
      </div>
    ))}
  </dl>
);
