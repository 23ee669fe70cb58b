/**
 * Whether a lifecycle holds together, asked of every kind when the list is loaded: a table that does not stops the start.
 * Every state is known, reached and — unless it is an end — left; an action means one thing from a state; what waits for
 * the requester has a way for them; every ask has its place in `MoveDetails`.
 */
import type { Category } from '../db/schema/requests.ts';
import type { Ask, Lifecycle, MoveDetails } from './define.ts';

const ENDS: readonly Category[] = ['DONE', 'DECLINED', 'WITHDRAWN'];
export const isEnd = (category: Category): boolean => ENDS.includes(category);

/** Every field of `MoveDetails`; the compiler keeps it complete. */
const DETAILS: Record<keyof MoveDetails, true> = {
  reason: true,
  question: true,
  answer: true,
  courseSku: true,
  trainerId: true,
  dateOptions: true,
  dateOption: true,
  shortNoticeReason: true,
  hostAccount: true,
  attendedCount: true,
  reviewDate: true,
  classSessionId: true,
  registrationLink: true,
  clearanceVerified: true,
  orderReference: true,
  proposalReference: true,
  approvalConfirmed: true,
  earliestWeeks: true,
  latestWeeks: true,
  validUntil: true,
  duplicateOf: true,
};

type AnyLifecycle = Pick<Lifecycle<string, never>, 'initial' | 'states' | 'timers'> & {
  transitions: readonly {
    action: string;
    from: readonly string[];
    to: string;
    by: readonly string[];
    asks?: readonly Ask[];
    body?: string;
    reopens?: boolean;
  }[];
};

/** Everything wrong with a lifecycle, as sentences; empty when it holds together. */
export function problemsOfLifecycle({ initial, states, transitions, timers = [] }: AnyLifecycle): string[] {
  const problems: string[] = [];
  const names = Object.keys(states);
  const categoryOf = (name: string) => states[name]!.category;
  for (const name of new Set([
    initial,
    ...transitions.flatMap((t) => [...t.from, t.to]),
    ...timers.map((t) => t.state),
  ]))
    if (!names.includes(name)) problems.push(`unknown state ${name}`);
  if (problems.length > 0) return problems;

  const actions = new Set<string>();
  for (const { action, from, by, asks = [], body, to, reopens } of transitions) {
    for (const name of from) {
      if (actions.has(`${name} ${action}`)) problems.push(`${action} leaves ${name} twice`);
      actions.add(`${name} ${action}`);
      if (isEnd(categoryOf(name)) && !isEnd(categoryOf(to)) && !reopens)
        problems.push(`${action} leaves the end ${name} without reopening`);
    }
    if (from.length === 0 || by.length === 0) problems.push(`${action} is for nobody or from nowhere`);
    for (const { name } of asks)
      if (!(name in DETAILS)) problems.push(`${action} asks for ${name}, which has no place`);
    if (body && !asks.some((ask) => ask.name === body))
      problems.push(`${action} shows ${body}, which it does not ask for`);
  }
  if (categoryOf(initial) !== 'NEW') problems.push(`${initial} is the first state and not NEW`);

  const reached = follow([initial], (name) => transitions.filter((t) => t.from.includes(name)).map((t) => t.to));
  const ending = follow(
    names.filter((name) => isEnd(categoryOf(name))),
    (name) => transitions.filter((t) => t.to === name).flatMap((t) => t.from),
  );
  for (const name of names) {
    const leaving = transitions.filter((t) => t.from.includes(name));
    if (!reached.has(name)) problems.push(`${name} is never reached`);
    if (!ending.has(name)) problems.push(`${name} never comes to an end`);
    if (
      categoryOf(name) === 'WAITING_ON_REQUESTER' &&
      !leaving.some((t) => t.by.includes('REQUESTER') && !isWithdrawal(t.to))
    )
      problems.push(`${name} waits for the requester, who can do nothing`);
  }
  for (const { state, act } of timers) {
    if (act === 'remind') {
      if (categoryOf(state) !== 'WAITING_ON_REQUESTER') problems.push(`${state} reminds although nobody is waited for`);
    } else if (!transitions.some((t) => t.action === act.action && t.from.includes(state) && t.by.includes('SYSTEM')))
      problems.push(`${state} is to ${act.action} by itself, and nothing lets it`);
  }
  return problems;

  function isWithdrawal(to: string) {
    return categoryOf(to) === 'WITHDRAWN';
  }
}

function follow(from: readonly string[], next: (name: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  for (const name of seen) for (const other of next(name)) seen.add(other);
  return seen;
}

/** @throws Error with everything wrong. */
export function checkLifecycle(kind: { kind: string; lifecycle: AnyLifecycle }): void {
  const problems = problemsOfLifecycle(kind.lifecycle);
  if (problems.length > 0)
    throw new Error(`The lifecycle of ${kind.kind} does not hold together: ${problems.join('; ')}.`);
}
