/** Money for people. Amounts are whole minor units throughout; nothing here divides a float. Pure. */

const digitsOf = new Map<string, number>();

/** How many digits a currency's minor unit has: 2 for USD, 0 for JPY. */
function minorDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits } = new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions();
  const digits = maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

/** `$5,000.00` for 500000 in USD. Exact up to the largest safe integer. */
export function formatMoney(amountMinor: number, currency: string): string {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError(`${amountMinor} is no whole number of minor units.`);
  const digits = minorDigits(currency);
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const exact = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency, minimumFractionDigits: digits });
  // A decimal string is formatted as written; a number would have to be divided first.
  return format.format(`${amountMinor < 0 ? '-' : ''}${exact}` as Intl.StringNumericLiteral);
}

/** As the API answers it. */
export const moneyOf = (amountMinor: number, currency: string) => ({
  amountMinor,
  currency,
  formatted: formatMoney(amountMinor, currency),
});
