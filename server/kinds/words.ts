/** Answers in words for people: what the request page, mails and edits show. Pure. */
import { isDay, sayDay } from './days.ts';
import type { Fields, Options } from './fields.ts';

export interface Described {
  field: string;
  label: string;
  value: string | null;
}

/** One answer in words; null when there is none. */
export function say(value: unknown, options?: Options): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return options?.[value] ?? (isDay(value) ? sayDay(value) : value);
  if (typeof value === 'number') return value.toLocaleString('en');
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => say(item, options)).join('; ');
  const { start, end } = value as { start?: string; end?: string };
  if (start && end) return start === end ? sayDay(start) : `${sayDay(start)} – ${sayDay(end)}`;
  return null;
}

/** A language by its tag, such as `English (en)`; the tag alone where nobody knows its name. */
export function sayLanguage(tag: string | null): string | null {
  if (tag === null) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
  return name ? `${name} (${tag})` : tag;
}

/** Every field of a form with its answer, in the form's order. `words` says what needs more than its options. */
export const describeFields = (
  fields: Fields,
  answers: Readonly<Record<string, unknown>>,
  options: Readonly<Record<string, Options>>,
  words: Readonly<Record<string, string | null>> = {},
): Described[] =>
  Object.entries(fields).map(([field, { label }]) => ({
    field,
    label,
    value: field in words ? words[field]! : say(answers[field], options[field]),
  }));

/** Every text below some answers, for search. */
export function textsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textsOf).filter(Boolean).join(' ');
}
