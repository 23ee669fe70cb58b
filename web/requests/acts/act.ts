/** The acts a list offers, and the transition of a request that each one means. Pure; what is open the server says. */
import type { RequestActsFragment } from '../../graphql/generated/graphql.ts';

export type Act =
  | { type: 'take' }
  | { type: 'assign' }
  | { type: 'move' }
  | { type: 'ask' }
  | { type: 'decline' }
  | { type: 'comment' }
  | { type: 'note' }
  | { type: 'duplicate' }
  | { type: 'snooze' }
  | { type: 'prioritise' }
  | { type: 'transition'; action: string };

type Transition = RequestActsFragment['transitions'][number];

/** The transition meant, open or not; null when the lifecycle knows none from here. */
export function transitionFor(act: Act, transitions: readonly Transition[]): Transition | null {
  const action = act.type === 'transition' ? act.action : act.type === 'duplicate' ? 'markDuplicate' : act.type;
  return transitions.find((transition) => transition.action === action) ?? null;
}

/** Every reason in the way, with its way out. */
export const reasonsOf = (transition: Pick<Transition, 'blockedBy'>): string | null =>
  transition.blockedBy.map(({ message, fix }) => `${message} ${fix}`).join(' ') || null;
