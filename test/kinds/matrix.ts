/**
 * Every state × action × capacity of a lifecycle, asked one by one, as lines `STATE action R.D.. TO`: who may, by place.
 * Letters: R requester, D desk, E engagement manager, A account owner, F Foyer itself.
 */
import type { Capacity, Lifecycle } from '../../server/kinds/define.ts';

const LETTERS: [Capacity, string][] = [
  ['REQUESTER', 'R'],
  ['DESK', 'D'],
  ['ENGAGEMENT_MANAGER', 'E'],
  ['ACCOUNT_OWNER', 'A'],
  ['SYSTEM', 'F'],
];

export function matrixOf<S extends string, F>({ states, transitions }: Lifecycle<S, F>): string[] {
  const actions = [...new Set(transitions.map((t) => t.action))];
  return (Object.keys(states) as S[]).flatMap((state) =>
    actions.flatMap((action) => {
      const may = LETTERS.map(([capacity, letter]) => {
        const found = transitions.filter(
          (t) => t.action === action && t.from.includes(state) && t.by.includes(capacity),
        );
        return found.length === 0 ? '.' : letter.repeat(found.length);
      }).join('');
      const to = [
        ...new Set(transitions.filter((t) => t.action === action && t.from.includes(state)).map((t) => t.to)),
      ];
      return may === '.....' ? [] : [`${state} ${action} ${may} ${to.join('/')}`];
    }),
  );
}

/** A table as it is written in a test. */
export const written = (table: string): string[] =>
  table
    .split('\n')
    .map((row) => row.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .sort();
