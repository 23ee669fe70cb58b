import { expect, test } from 'vitest';
import { errorsOf, messageAt, problemsOf, resolverOf } from '../../../web/intake/resolver.ts';

const values = { title: '', lines: [{ sku: '' }], window: { start: '', end: '' } };

test('a problem lands on the input at its path, however deep', () => {
  const errors = errorsOf([{ path: ['lines', 0, 'sku'], message: 'Choose what to order.' }], values);
  expect(messageAt(errors, ['lines', '0', 'sku'])).toBe('Choose what to order.');
  expect(messageAt(errors, ['lines'])).toBeUndefined();
});

test('a problem of a whole list stands beside those of its items, in either order', () => {
  const item = { path: ['lines', 0, 'sku'], message: 'Choose what to order.' };
  const whole = { path: ['lines'], message: 'Order at most 20.' };
  for (const problems of [
    [item, whole],
    [whole, item],
  ]) {
    const errors = errorsOf(problems, values);
    expect(messageAt(errors, ['lines'])).toBe('Order at most 20.');
    expect(messageAt(errors, ['lines', 0, 'sku'])).toBe('Choose what to order.');
  }
});

test('paths of the server, all text, and of the form, with numbers, are the same place', () => {
  const errors = errorsOf([{ path: ['lines', '0', 'sku'], message: 'Unknown.' }], values);
  expect(messageAt(errors, ['lines', 0, 'sku'])).toBe('Unknown.');
});

test('of two problems of one input the first is shown', () => {
  const errors = errorsOf(
    [
      { path: ['title'], message: 'Say it.' },
      { path: ['title'], message: 'Longer.' },
    ],
    values,
  );
  expect(messageAt(errors, ['title'])).toBe('Say it.');
});

test('the list of what is wrong names every problem once, with its path', () => {
  const problems = [
    { path: ['window'], message: 'Choose the days.' },
    { path: ['lines', '0', 'sku'], message: 'Choose what to order.' },
    { path: ['title'], message: 'Say it.' },
  ];
  expect(problemsOf(errorsOf(problems, values))).toEqual(problems);
});

test('answers in order are handed on as the rules return them', async () => {
  const resolve = resolverOf(() => ({ answers: { title: 'Trimmed' }, problems: null }));
  const options = { fields: {}, shouldUseNativeValidation: false };
  expect(await resolve({ title: ' Trimmed ' }, undefined, options)).toEqual({
    values: { title: 'Trimmed' },
    errors: {},
  });
});
