/** The line of steps, held against the lifecycles themselves. */
import { expect, test } from 'vitest';
import { auditLifecycle } from '../../../server/kinds/audit-attendance/lifecycle.ts';
import { inquiryLifecycle } from '../../../server/kinds/ps-inquiry/lifecycle.ts';
import { trainingLifecycle } from '../../../server/kinds/training-session/lifecycle.ts';
import { usualWay as auditWay } from '../../../web/kinds/audit-attendance/usualWay.ts';
import { inquiryWays } from '../../../web/kinds/ps-inquiry/usualWay.ts';
import { usualWay as trainingWay } from '../../../web/kinds/training-session/usualWay.ts';
import { stepsOf } from '../../../web/requests/steps.ts';

interface AnyLifecycle {
  initial: string;
  states: Readonly<Record<string, { category: string }>>;
  transitions: readonly { from: readonly string[]; to: string }[];
}
const ways: [string, AnyLifecycle, readonly string[]][] = [
  ['training session', trainingLifecycle, trainingWay()],
  ['audit attendance', auditLifecycle, auditWay()],
  ...Object.entries(inquiryWays).map(([type, way]): [string, AnyLifecycle, readonly string[]] => [
    `inquiry ${type}`,
    inquiryLifecycle,
    way,
  ]),
];

test.each(ways)('the usual way of %s begins at the beginning, can be walked, and ends done', (_, lifecycle, way) => {
  expect(way[0]).toBe(lifecycle.initial);
  expect(lifecycle.states[way.at(-1)!]?.category).toBe('DONE');
  for (const [index, to] of way.entries()) {
    if (index === 0) continue;
    expect(lifecycle.transitions.some((step) => step.from.includes(way[index - 1]!) && step.to === to)).toBe(true);
  }
});

const states = ['A', 'B', 'C', 'HOLD'].map((name) => ({ name, label: name.toLowerCase() }));
const marks = (current: string, passed: string[]) =>
  stepsOf(states, ['A', 'B', 'C'], current, new Set(passed)).map(({ mark }) => mark);

test('the present step is marked, with those before it as passed', () => {
  expect(marks('B', ['A', 'B'])).toEqual(['past', 'here', 'ahead']);
  // Sent back: what was once passed lies ahead again.
  expect(marks('A', ['A', 'B', 'C'])).toEqual(['here', 'ahead', 'ahead']);
});

test('off the usual way no step is the present one, and those passed stay marked', () => {
  expect(marks('HOLD', ['A', 'B'])).toEqual(['past', 'past', 'ahead']);
  expect(marks('HOLD', [])).toEqual(['ahead', 'ahead', 'ahead']);
});
