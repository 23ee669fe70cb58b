/**
 * What the viewer can do next: the usual step first, others beside it, the rest in a menu. Closed steps are never
 * hidden: they say why and how to mend it. The usual step stays in sight even while it is closed.
 */
import type { RequestActsFragment } from '../graphql/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { type Act, reasonsOf } from './acts/act.ts';

type Transition = RequestActsFragment['transitions'][number];

const BESIDE = 2;

export interface Arranged {
  main: Transition[];
  beside: Transition[];
  rest: Transition[];
}

/** Pure: which steps stand where. */
export function arrange(transitions: readonly Transition[]): Arranged {
  const open = transitions.filter((step) => step.primary && step.allowed);
  const main =
    open.length > 0 ? open.slice(0, 1) : transitions.filter((step) => step.primary && !notMine(step)).slice(0, 1);
  const others = transitions.filter((step) => !main.includes(step));
  // A menu of one thing is a detour: a single step stands as a button even if it ends the request. It asks before doing so.
  const beside =
    others.length === 1 ? others : others.filter((step) => step.allowed && !step.destructive).slice(0, BESIDE);
  const rest = others.filter((step) => !beside.includes(step));
  const weight = (step: Transition) => (step.allowed ? 0 : 2) + (step.destructive ? 1 : 0);
  return { main, beside, rest: rest.toSorted((a, b) => weight(a) - weight(b)) };
}

const notMine = (step: Transition): boolean => step.blockedBy.some(({ code }) => code === 'NOT_YOURS');

export function ActionBar({ request, onAct }: { request: RequestActsFragment; onAct: (act: Act) => void }) {
  const { main, beside, rest } = arrange(request.transitions);
  const go = (step: Transition) => onAct({ type: 'transition', action: step.action });
  if (request.transitions.length === 0) return null;
  const reason = main[0] && !main[0].allowed ? reasonsOf(main[0]) : null;
  return (
    <div className="actions">
      <div className="row">
        {main.map((step) => (
          <Button key={step.action} variant="primary" blockedBy={reasonsOf(step)} onClick={() => go(step)}>
            {step.label}
          </Button>
        ))}
        {beside.map((step) => (
          <Button key={step.action} blockedBy={reasonsOf(step)} onClick={() => go(step)}>
            {step.label}
          </Button>
        ))}
        {rest.length > 0 && (
          <Menu
            variant="quiet"
            icon="more"
            items={rest.map((step) => ({
              label: step.label,
              blockedBy: reasonsOf(step),
              danger: step.destructive,
              onSelect: () => go(step),
            }))}
          >
            {main.length + beside.length > 0 ? 'More steps' : 'Steps'}
          </Menu>
        )}
      </div>
      {reason && <p className="action-why">{reason}</p>}
    </div>
  );
}
