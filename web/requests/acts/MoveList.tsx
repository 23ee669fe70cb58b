/** Every step the lifecycle knows from here: the usual one first, closed ones with their reasons, all by keyboard. */
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { reasonsOf } from './act.ts';
import type { Transition } from './TransitionForm.tsx';

export interface MoveListProps {
  transitions: readonly Transition[];
  onPick: (transition: Transition) => void;
}

const weight = (step: Transition): number =>
  (step.allowed ? 0 : 10) + (step.destructive ? 5 : 0) + (step.primary ? 0 : 1);

export function MoveList({ transitions, onPick }: MoveListProps) {
  const ref = useRef<HTMLUListElement>(null);
  useEffect(() => ref.current?.querySelector('button')?.focus(), []);
  if (transitions.length === 0) return <p className="muted">Nothing leads on from here for you.</p>;
  return (
    <ul ref={ref} className="move-list">
      {transitions
        .toSorted((a, b) => weight(a) - weight(b))
        .map((step) => (
          <li key={step.action}>
            <Button
              variant={step.primary && step.allowed ? 'primary' : 'secondary'}
              wide
              className={step.destructive ? 'move-ends' : undefined}
              blockedBy={reasonsOf(step)}
              onClick={() => onPick(step)}
            >
              <span className="grow move-label">{step.label}</span>
              <span className="move-to">{step.to.label}</span>
            </Button>
            {!step.allowed && <p className="move-why">{reasonsOf(step)}</p>}
          </li>
        ))}
    </ul>
  );
}
