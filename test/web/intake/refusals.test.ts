import { expect, test } from 'vitest';
import { valuesOf } from '../../../web/intake/answers.ts';
import { differencesOf, sayWith } from '../../../web/intake/difference.ts';
import { landing, standing } from '../../../web/intake/refusals.ts';

const values = { preferredWindows: [{ start: '2027-03-01', end: '' }], beside: { onBehalfOf: 'x@example.com' } };
const error = (field: string[], message = 'No.') => ({ code: 'INVALID', message, field });

test('a refusal of an answer lands on its input, one beside the answers on that, others on the whole', () => {
  const landed = landing(
    [error(['answers', 'preferredWindows', '0', 'start']), error(['onBehalfOf']), error([], 'Lead a team first.')],
    values,
  );
  expect(landed.refused.map((problem) => problem.path)).toEqual([
    ['preferredWindows', '0', 'start'],
    ['beside', 'onBehalfOf'],
  ]);
  expect(landed.whole).toEqual([{ code: 'INVALID', message: 'Lead a team first.' }]);
});

test('fields the form does not know are shown with the whole', () => {
  expect(landing([error(['expectedVersion'])], values).whole).toHaveLength(1);
  expect(landing([error(['answers'])], values).whole).toHaveLength(1);
});

test('a refusal stands until what it refused is changed', () => {
  const { refused } = landing([error(['answers', 'preferredWindows', '0', 'start'])], values);
  expect(standing(refused, values)).toHaveLength(1);
  expect(standing(refused, { preferredWindows: [{ start: '2027-03-02', end: '' }] })).toEqual([]);
});

test('answers fill the form as text, tick-boxes as ticks, and what was left open stays open', () => {
  const blank = {
    title: '',
    count: '',
    known: '',
    recorded: false,
    timezone: 'Europe/Berlin',
    window: { start: '', end: '' },
  };
  const answers = {
    __typename: 'A',
    title: 'T',
    count: 12,
    known: false,
    recorded: true,
    timezone: null,
    window: null,
  };
  expect(valuesOf(blank, answers)).toEqual({
    title: 'T',
    count: '12',
    known: 'false',
    recorded: true,
    timezone: '',
    window: { start: '', end: '' },
  });
});

test('items of lists lose their type names', () => {
  const filled = valuesOf(
    { people: [] as object[] },
    { people: [{ __typename: 'Attendee', name: 'Ana', role: null }] },
  );
  expect(filled.people).toEqual([{ name: 'Ana', role: '' }]);
});

test('only answers that differ are shown after a stale edit, in words', () => {
  const mine = { title: 'Mine', mode: 'REMOTE', beside: {} };
  const theirs = { title: 'Mine', mode: 'ONSITE', beside: {} };
  const found = differencesOf(mine, theirs);
  expect(found).toEqual([{ name: 'mode', mine: 'REMOTE', theirs: 'ONSITE' }]);
  const say = sayWith({ mode: { ONSITE: 'On site' } });
  expect(say('mode', 'ONSITE')).toBe('On site');
  expect(say('attendees', [{ name: 'Ana', email: 'ana@example.com' }])).toBe('Ana · ana@example.com');
  expect(say('title', '')).toBe('Not answered');
});
