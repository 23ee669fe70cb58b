import { expect, test } from 'vitest';
import { dueText } from '../../../web/requests/dueText.ts';

const now = new Date('2030-11-05T12:00:00Z');

test.each([
  ['2030-11-05T15:10:00Z', 'soon', 'due in 3 h'],
  ['2030-11-05T16:00:01Z', 'later', 'due in 4 h'],
  ['2030-11-05T12:00:00Z', 'soon', 'due in 0 min'],
  ['2030-11-05T11:59:59Z', 'late', 'late by 0 min'],
  ['2030-11-03T11:00:00Z', 'late', 'late by 2 d'],
])('due at %s is %s: “%s”', (at, nearness, text) => {
  expect(dueText(new Date(at), now)).toEqual({ nearness, text });
});
