/**
 * The list price of an order while it is put together: whole minor units, never a float. What has no list price (quoted
 * on request, extra seats) is counted, not guessed. Pure.
 */
import type { InquiryValues, Service } from './setup.ts';

export interface Total {
  /** Null while nothing with a list price is chosen, or currencies differ. */
  amountMinor: number | null;
  currency: string;
  /** Lines whose price is quoted. */
  quoted: number;
  /** Lines with travel on top. */
  travel: number;
  /** Seats beyond the classes, quoted as well. */
  extraSeats: number;
}

const whole = (text: string): number => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : 0);

export function totalOf(lines: InquiryValues['lines'], services: readonly Service[]): Total {
  const total: Total = { amountMinor: null, currency: '', quoted: 0, travel: 0, extraSeats: 0 };
  let mixed = false;
  for (const line of lines) {
    const quantity = whole(line.quantity);
    const mode = services.find((s) => s.sku === line.sku)?.modes.find((m) => m.mode === line.deliveryMode);
    if (!mode || quantity === 0) continue;
    if (mode.travelExtra) total.travel += 1;
    total.extraSeats += whole(line.extraSeats);
    if (!mode.price) {
      total.quoted += 1;
      continue;
    }
    if (total.currency !== '' && total.currency !== mode.price.currency) mixed = true;
    total.currency = mode.price.currency;
    total.amountMinor = (total.amountMinor ?? 0) + mode.price.amountMinor * quantity;
  }
  return mixed || !Number.isSafeInteger(total.amountMinor ?? 0) ? { ...total, amountMinor: null } : total;
}

/** `$19,400.00` for 1940000 in USD. */
export function sayMoney(amountMinor: number, currency: string): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const text = String(amountMinor).padStart(digits + 1, '0');
  const exact = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  // A decimal string is formatted as written; a number would have to be divided first.
  return format.format(exact as Intl.StringNumericLiteral);
}

/** What comes on top of the amount, in words; null when nothing does. */
export function onTop(total: Total): string | null {
  const parts = [
    total.quoted > 0 && `${total.quoted} ${total.quoted === 1 ? 'service' : 'services'} quoted on request`,
    total.extraSeats > 0 && `${total.extraSeats} extra ${total.extraSeats === 1 ? 'seat' : 'seats'}`,
    total.travel > 0 && 'travel and expenses',
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : `plus ${new Intl.ListFormat('en').format(parts)}`;
}
