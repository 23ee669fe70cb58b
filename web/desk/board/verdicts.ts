/**
 * What each column says to a lifted card: it is where the card is, it takes it by one or more steps, or it says why
 * not. Pure; the steps and their reasons are the server's.
 */
import type { BoardStepsQuery } from '../../graphql/generated/graphql.ts';
import { reasonsOf } from '../../requests/acts/act.ts';

export type Steps = NonNullable<BoardStepsQuery['request']>;
export type Step = Steps['transitions'][number];

export interface Verdict {
  kind: 'home' | 'open' | 'closed';
  /** The steps that lead here and are open now. */
  steps: readonly Step[];
  /** In words, for the column, the line above the board and whoever listens. */
  says: string;
}

export function verdictOf(read: Steps, column: { name: string; label: string }): Verdict {
  if (read.state.name === column.name)
    return { kind: 'home', steps: [], says: `${read.key} is in “${column.label}” now.` };
  const leading = read.transitions.filter(({ to }) => to.name === column.name);
  const steps = leading.filter(({ allowed }) => allowed);
  if (steps.length > 0) return { kind: 'open', steps, says: stepsSay(steps) };
  const why = leading
    .map((step) => reasonsOf(step))
    .filter(Boolean)
    .join(' ');
  return { kind: 'closed', steps, says: why || `The lifecycle leads nowhere here from “${read.state.label}”.` };
}

function stepsSay(steps: readonly Step[]): string {
  const [only] = steps;
  if (steps.length > 1) return `${steps.map(({ label }) => label).join(' or ')}: you choose.`;
  return asksFirst(only!) ? `${only!.label}: asks first.` : `${only!.label}.`;
}

/** Whether a step needs words or a second thought before it is taken. */
export const asksFirst = (step: Step): boolean => step.asks.length > 0 || step.destructive;
