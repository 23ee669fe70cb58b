/** The coming weeks in rows, this one first: who is on duty when, and for what. An empty week says so. */
import type { ShiftFragment } from '../../graphql/generated/graphql.ts';
import { kindNames } from '../../requests/kinds.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import type { Planning } from './DutyPage.tsx';
import { spanText, touches, type Week } from './weeks.ts';

export interface RotaWeeksProps {
  weeks: readonly Week[];
  shifts: readonly ShiftFragment[];
  today: string;
  me: string | undefined;
  /** Null for those who only read. */
  onPlan: ((planning: Planning) => void) | null;
}

export const RotaWeeks = ({ weeks, shifts, today, me, onPlan }: RotaWeeksProps) => (
  <ul className="rota">
    {weeks.map((week, index) => {
      const theirs = shifts.filter((shift) => touches(shift, week));
      return (
        <li key={week.from} className={cx('rota-week', index === 0 && 'rota-now')}>
          <span className="rota-days">
            {index === 0 ? 'This week' : index === 1 ? 'Next week' : spanText(week.from, week.to)}
            {index < 2 && <small className="muted">{spanText(week.from, week.to)}</small>}
          </span>
          <span className="rota-turns">
            {theirs.map((shift) => (
              <Turn key={shift.id} shift={shift} week={week} today={today} me={me} onPlan={onPlan} />
            ))}
            {theirs.length === 0 &&
              (onPlan ? (
                <Button
                  variant="quiet"
                  size="small"
                  icon="plus"
                  onClick={() => onPlan({ from: week.from > today ? week.from : today, to: week.to })}
                >
                  Nobody yet<span className="sr-only">, {spanText(week.from, week.to)}: put somebody on duty</span>
                </Button>
              ) : (
                <span className="muted small">Nobody yet</span>
              ))}
          </span>
        </li>
      );
    })}
  </ul>
);

interface TurnProps extends Pick<RotaWeeksProps, 'today' | 'me' | 'onPlan'> {
  shift: ShiftFragment;
  week: Week;
}

function Turn({ shift, week, today, me, onPlan }: TurnProps) {
  const { person, kind, startsOn, endsOn } = shift;
  const whole = startsOn <= week.from && endsOn >= week.to;
  const begins = startsOn > week.from ? startsOn : week.from;
  const ends = endsOn < week.to ? endsOn : week.to;
  const now = startsOn <= today && endsOn >= today && touches(shift, { from: today, to: today });
  const words = (
    <>
      <Avatar name={person.name} size={22} />
      <span>
        {person.name}
        {person.id === me && <span className="muted"> (you)</span>}
      </span>
      {kind && <span className="rota-kind">{kindNames[kind]}</span>}
      {!whole && <span className="rota-part">{spanText(begins, ends)}</span>}
      {now && week.from <= today && week.to >= today && <span className="rota-today">on duty</span>}
    </>
  );
  return onPlan ? (
    <button type="button" className="rota-turn rota-open" onClick={() => onPlan({ shift })}>
      {words}
      <span className="sr-only">, {spanText(startsOn, endsOn)}: change</span>
    </button>
  ) : (
    <span className="rota-turn">{words}</span>
  );
}
