/**
 * The lifecycle engine: what may happen next to a request, and why not. Pure; the one answer behind the button's
 * tooltip, the API's `blockedBy` and the refusals of `move`.
 */
import type { Figures } from '../config.ts';
import type { RequestRow } from '../db/schema/requests.ts';
import type { BlockReason, Capacity, GuardInput, Kind, State, Transition } from '../kinds/define.ts';

export type AnyTransition = Transition<string, unknown>;

const DAY_MS = 86_400_000;

const WHO: Record<Capacity, string> = {
  REQUESTER: 'the person who asked',
  DESK: 'the desk',
  ENGAGEMENT_MANAGER: 'an engagement manager',
  ACCOUNT_OWNER: "the customer's account owner",
  SYSTEM: 'Foyer itself',
};

/** The state of a row. @throws Error when the row holds a state its kind does not know. */
export function stateOf(kind: Kind, name: string): State {
  const state = kind.lifecycle.states[name];
  if (!state) throw new Error(`${kind.kind} has no state ${name}`);
  return state;
}

/** What happens next, in words for this reader. */
export const nextOf = (state: State, asker: boolean): string => (asker && state.nextForAsker) || state.next;

/** Whether a step taken from this state may be taken back for a moment. */
export const mayBeUndone = ({ undoable = false }: AnyTransition, state: string): boolean =>
  typeof undoable === 'boolean' ? undoable : undoable.includes(state);

/** Whether this row of the table concerns the request at all, as it stands. */
function applies(transition: AnyTransition, input: GuardInput<unknown>): boolean {
  return transition.from.includes(input.request.state) && (transition.appliesTo?.(input) ?? true);
}

export function guardInput(request: RequestRow, facts: unknown, now: Date, figures: Figures): GuardInput<unknown> {
  return { request, facts, now, figures };
}

/** The transition of this action from the present state, if the lifecycle has one. */
export function findTransition(kind: Kind, action: string, input: GuardInput<unknown>): AnyTransition | undefined {
  return kind.lifecycle.transitions.find((t) => t.action === action && applies(t, input));
}

/** Everything in the way of a transition for somebody acting in these capacities. */
export function blocksOf(
  transition: AnyTransition,
  capacities: ReadonlySet<Capacity>,
  input: GuardInput<unknown>,
): BlockReason[] {
  const blocks: BlockReason[] = [];
  if (!transition.by.some((capacity) => capacities.has(capacity))) {
    const who = transition.by.map((capacity) => WHO[capacity]).join(' or ');
    blocks.push({ code: 'NOT_YOURS', message: `This step is for ${who}.`, fix: 'Ask them to take it.' });
  }
  if (transition.reopens) {
    const { closedAt } = input.request;
    const open = input.figures.reopenDays * DAY_MS;
    if (closedAt && input.now.getTime() - closedAt.getTime() > open) {
      blocks.push({
        code: 'REOPEN_TOO_LATE',
        message: `It was closed more than ${input.figures.reopenDays} days ago.`,
        fix: 'Ask anew and mention its key.',
      });
    }
  }
  for (const guard of transition.needs ?? []) {
    const block = guard(input);
    if (block) blocks.push(block);
  }
  return blocks;
}

export interface OfferedTransition {
  transition: AnyTransition;
  blockedBy: BlockReason[];
}

/**
 * The steps to show: staff see every one of the present state with its reasons, others the ones meant for them.
 * Steps that Foyer alone takes are never offered.
 */
export function offeredTransitions(
  kind: Kind,
  capacities: ReadonlySet<Capacity>,
  input: GuardInput<unknown>,
  seesAll: boolean,
): OfferedTransition[] {
  return kind.lifecycle.transitions
    .filter((t) => applies(t, input) && t.by.some((capacity) => capacity !== 'SYSTEM'))
    .filter((t) => seesAll || t.by.some((capacity) => capacities.has(capacity)))
    .map((transition) => ({ transition, blockedBy: blocksOf(transition, capacities, input) }));
}
