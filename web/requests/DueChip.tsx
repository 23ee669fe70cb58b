/** When the nearest clock of a request is due, in a word with a shape; how long it is in its state, where none runs. */
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { fullTime } from '../ui/times.ts';
import { ageText } from './age.ts';
import './DueChip.css';

const SOON_MS = 2 * 3_600_000;

export interface DueChipProps {
  dueAt: string | null | undefined;
  stateSince: string;
}

export function DueChip({ dueAt, stateSince }: DueChipProps) {
  const now = new Date();
  const since = new Date(stateSince);
  const inState = `In this state for ${ageText(since, now)}.`;
  if (!dueAt)
    return (
      <span className="due" title={inState}>
        <span className="sr-only">In this state for </span>
        {ageText(since, now)}
      </span>
    );
  const due = new Date(dueAt);
  const late = due < now;
  const soon = !late && due.getTime() - now.getTime() < SOON_MS;
  return (
    <span className={cx('due', late && 'due-late', soon && 'due-soon')} title={`Due ${fullTime(due)}. ${inState}`}>
      <Icon name={late ? 'alert' : 'clock'} size={14} />
      {late ? `late ${ageText(due, now)}` : `in ${ageText(now, due)}`}
    </span>
  );
}
