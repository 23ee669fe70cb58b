import { expect, test } from 'vitest';
import { formatMoney } from '../../server/catalogue/money.ts';

test.each([
  [500_000, 'USD', '$5,000.00'],
  [62_857_500, 'USD', '$628,575.00'],
  [5, 'USD', '$0.05'],
  [0, 'USD', '$0.00'],
  [-1_999, 'USD', '-$19.99'],
  [5_000, 'JPY', '¥5,000'],
  [1_234_567, 'KWD', 'KWD 1,234.567'],
  // A float cannot hold this amount divided by a hundred.
  [9_007_199_254_740_991, 'USD', '$90,071,992,547,409.91'],
])('%i minor units of %s read %s', (amount, currency, expected) => {
  expect(formatMoney(amount, currency).replace('\u00a0', ' ')).toBe(expected);
});

test.each([0.1, Number.NaN, 2 ** 53])('%d is no amount of minor units and is refused', (amount) => {
  expect(() => formatMoney(amount, 'USD')).toThrow(RangeError);
});
