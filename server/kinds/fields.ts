/**
 * The fields answers are made of: a label and a zod rule each, and the reading of a whole form from them.
 * Invariant: every text, number and list has a limit, every message says what to do, and all problems are found at
 * once — one per path. Pure: the browser and the server run the same code through each kind's `form.ts`.
 */
import * as z from 'zod/mini';
import { daysIn, isDay } from './days.ts';

/** A rule broken, on the path of the answer it concerns. */
export interface AnswerProblem {
  /** Path below `answers`. */
  path: (string | number)[];
  message: string;
}

/** Something worth knowing about answers, for requester and desk; never in the way. */
export interface Advice {
  code: string;
  message: string;
  field: string[];
  /** Label the desk sees on the request. */
  label?: string;
}

/** Values of a choice and the words for each. */
export type Options = Readonly<Record<string, string>>;

export interface Field<S extends z.ZodMiniType = z.ZodMiniType> {
  label: string;
  schema: S;
}
export const field = <S extends z.ZodMiniType>(label: string, schema: S): Field<S> => ({ label, schema });

export type Fields = Readonly<Record<string, Field>>;
export type AnswersOf<F extends Fields> = { -readonly [K in keyof F]: z.output<F[K]['schema']> };

export const LINE_MAX = 200;
export const TEXT_MAX = 5000;
const COUNT_MAX = 10_000_000;

/** PostgreSQL's text takes no NUL, and a line is one line. */
const clean = (value: string) => value.replaceAll('\0', '').trim();
const toLine = (value: unknown) => (typeof value === 'string' ? clean(value).replace(/\s+/g, ' ') : value);
const toText = (value: unknown) => (typeof value === 'string' ? clean(value).replaceAll('\r\n', '\n') : value);
const blankToNull = (value: unknown) => (value === '' || value === undefined ? null : value);
/** Inputs of a page hand numbers over as text, and nothing as NaN. */
const toNumber = (value: unknown) => {
  if (typeof value === 'string' && value.trim() !== '') return Number(value);
  return Number.isNaN(value) ? null : blankToNull(value);
};
const toFlag = (value: unknown) => (value === 'true' ? true : value === 'false' ? false : blankToNull(value));

const bounded = (missing: string, min: number, max: number) =>
  z
    .string(missing)
    .check(
      z.minLength(1, missing),
      z.minLength(min, `Use at least ${min} characters.`),
      z.maxLength(max, `Use at most ${max} characters.`),
    );

export const line = (missing: string, { min = 1, max = LINE_MAX } = {}) =>
  z.pipe(z.transform(toLine), bounded(missing, min, max));
export const text = (missing: string, { min = 1, max = TEXT_MAX } = {}) =>
  z.pipe(z.transform(toText), bounded(missing, min, max));
export const optionalLine = ({ max = LINE_MAX } = {}) =>
  z.pipe(
    z.transform((v) => blankToNull(toLine(v))),
    z.nullable(bounded('Write text here.', 1, max)),
  );
export const optionalText = ({ max = TEXT_MAX } = {}) =>
  z.pipe(
    z.transform((v) => blankToNull(toText(v))),
    z.nullable(bounded('Write text here.', 1, max)),
  );

/** One @, something on both sides, a dot in the domain; the mail server knows the rest. */
const EMAIL = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+$/;
export const email = (missing: string) =>
  z.pipe(
    z.transform((v) => (typeof v === 'string' ? clean(v).toLowerCase() : v)),
    bounded(missing, 1, LINE_MAX).check(
      z.refine((v) => EMAIL.test(v), 'Write an email address such as ana@example.com.'),
    ),
  );

const whole = (missing: string, min: number, max: number) =>
  z.number(missing).check(
    z.refine((v) => Number.isInteger(v), 'Use a whole number.'),
    z.minimum(min, `Use ${min} or more.`),
    z.maximum(max, `Use at most ${max.toLocaleString('en')}.`),
  );
export const count = (missing: string, { min = 1, max = COUNT_MAX } = {}) =>
  z.pipe(z.transform(toNumber), whole(missing, min, max));
export const optionalCount = ({ min = 0, max = COUNT_MAX } = {}) =>
  z.pipe(z.transform(toNumber), z.nullable(whole('Use a whole number.', min, max)));
export const countOr = (fallback: number, { min = 0, max = COUNT_MAX } = {}) =>
  z.pipe(
    z.transform((v) => toNumber(v) ?? fallback),
    whole('Use a whole number.', min, max),
  );

type Key<O> = keyof O & string;
const keysOf = <O extends Options>(options: O) => Object.keys(options) as [Key<O>, ...Key<O>[]];
export const choice = <O extends Options>(options: O, missing: string) =>
  z.pipe(z.transform(blankToNull), z.enum(keysOf(options), missing));
export const optionalChoice = <O extends Options>(options: O) =>
  z.pipe(z.transform(blankToNull), z.nullable(z.enum(keysOf(options), 'Choose one of the list.')));
export const choiceOr = <O extends Options>(options: O, fallback: Key<O>) =>
  z.pipe(
    z.transform((v) => blankToNull(v) ?? fallback),
    z.enum(keysOf(options), 'Choose one of the list.'),
  );

/** False when left out. */
export const flag = () =>
  z.pipe(
    z.transform((v) => toFlag(v) ?? false),
    z.boolean('Say yes or no.'),
  );
export const optionalFlag = () => z.pipe(z.transform(toFlag), z.nullable(z.boolean('Say yes or no.')));
export const mustBeTrue = (message: string) =>
  z.pipe(
    z.transform((v) => toFlag(v) === true),
    z.literal(true, message),
  );

const aDay = (missing: string) => z.string(missing).check(z.refine(isDay, missing));
export const day = (missing: string) => z.pipe(z.transform(toLine), aDay(missing));
export const optionalDay = () =>
  z.pipe(
    z.transform((v) => blankToNull(toLine(v))),
    z.nullable(aDay('Choose a day of the calendar.')),
  );

export const timezone = () =>
  line('Choose a time zone.').check(
    z.refine((v) => isTimezone(v), 'Choose a time zone of the list, such as Europe/Berlin.'),
  );
const isTimezone = (value: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
};
const LANGUAGE = 'Use a language tag such as en or pt-BR.';
const isLanguage = (value: string) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
export const language = () => line('Choose a language.', { max: 35 }).check(z.refine(isLanguage, LANGUAGE));
export const optionalLanguage = () =>
  optionalLine({ max: 35 }).check(z.refine((v) => v === null || isLanguage(v), LANGUAGE));

/** Both ends included; that the end follows the start is a rule of its own, `windowProblems`. */
export const dateWindow = () =>
  z.object(
    { start: day('Choose the first day.'), end: day('Choose the last day.') },
    'Choose the first and the last day.',
  );

/** The end follows the start, the start is not past, and nobody plans more than a year of days. */
export function windowProblems(
  window: { start: string; end: string },
  today: string,
  path: (string | number)[],
): AnswerProblem[] {
  if (window.start < today)
    return [{ path: [...path, 'start'], message: 'This day has passed. Choose today or later.' }];
  if (window.end < window.start)
    return [{ path: [...path, 'end'], message: 'The last day is before the first. Choose the same day or later.' }];
  if (daysIn(window) > 366) return [{ path: [...path, 'end'], message: 'Choose a range of at most a year.' }];
  return [];
}

/** Empty when left out. */
export const list = <S extends z.ZodMiniType>(
  item: S,
  { min = 0, max, few, many }: { min?: number; max: number; few?: string; many: string },
) =>
  z.pipe(
    z.transform((v) => blankToNull(v) ?? []),
    z.array(item, 'Give a list.').check(z.minLength(min, few ?? 'Add one.'), z.maxLength(max, many)),
  );
const shapeOf = <F extends Fields>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, f.schema])) as { [K in keyof F]: F[K]['schema'] };
/** An item of a list. */
export const required = <F extends Fields>(fields: F, missing: string) => z.object(shapeOf(fields), missing);
/** Null when left out, or when everything in it is. */
export const section = <F extends Fields>(fields: F) =>
  z.pipe(
    z.transform((v) => (isRecord(v) && Object.values(v).every((x) => blankToNull(x) === null) ? null : blankToNull(v))),
    z.nullable(required(fields, 'Give the answers of this part.')),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads each field by itself, so that rules across fields can look at those that are right while others are wrong.
 * What is not a field is dropped.
 */
export function readFields<F extends Fields>(
  fields: F,
  raw: unknown,
): { values: Partial<AnswersOf<F>>; problems: AnswerProblem[] } {
  const input = isRecord(raw) ? raw : {};
  const values: Record<string, unknown> = {};
  const problems: AnswerProblem[] = [];
  for (const [name, { schema }] of Object.entries(fields)) {
    const result = z.safeParse(schema, input[name]);
    if (result.success) values[name] = result.data;
    else
      for (const issue of result.error.issues)
        problems.push({ path: [name, ...pathOf(issue.path)], message: issue.message });
  }
  return { values: values as Partial<AnswersOf<F>>, problems };
}
const pathOf = (path: PropertyKey[]) => path.map((p) => (typeof p === 'number' ? p : String(p)));

/** The first problem of each path: a missing title need not also be too short. */
export function onePerPath(problems: AnswerProblem[]): AnswerProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const key = JSON.stringify(path);
    return !seen.has(key) && seen.add(key);
  });
}

/** What a kind's `validate…` answers. */
export type Validated<A> = { answers: A; problems: null } | { answers: null; problems: AnswerProblem[] };
export const validated = <A>(values: Partial<A>, problems: AnswerProblem[]): Validated<A> =>
  problems.length > 0 ? { answers: null, problems: onePerPath(problems) } : { answers: values as A, problems: null };
