/**
 * Between answers as the API has them and values as inputs of a page hold them: text for everything typed or chosen,
 * booleans for tick-boxes only. Pure. The kind's own `form.ts` turns values back into answers.
 */

export type Path = readonly (string | number)[];

/** What an input, or a group of them, holds. */
export type Value = string | boolean | Value[] | { [name: string]: Value };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `blank` says what must be a tick-box; everything else becomes text. */
function toValue(answer: unknown, blank: Value | undefined): Value {
  if (Array.isArray(answer)) return answer.map((item) => toValue(item, undefined));
  if (isRecord(answer)) {
    const inner = isRecord(blank) ? blank : {};
    const names = new Set([...Object.keys(inner), ...Object.keys(answer)]);
    names.delete('__typename');
    return Object.fromEntries([...names].map((name) => [name, toValue(answer[name], inner[name] as Value)]));
  }
  if (answer === null || answer === undefined) return blank ?? '';
  if (typeof answer === 'boolean') return typeof blank === 'boolean' ? answer : String(answer);
  return String(answer);
}

/** The form filled from answers; what they do not say stays as in `blank`, and what is no question is left out. */
export function valuesOf<V extends object>(blank: V, answers: object): V {
  const given = answers as Record<string, unknown>;
  const filled = Object.entries(blank).map(([name, value]) => {
    const answer = given[name];
    const empty = answer === null || answer === undefined;
    return [name, empty ? cleared(value as Value) : toValue(answer, value as Value)];
  });
  return Object.fromEntries(filled) as V;
}

/** An answer that was left open is open, whatever a fresh form would propose. */
function cleared(blank: Value): Value {
  if (typeof blank === 'string') return '';
  if (typeof blank === 'boolean') return false;
  if (Array.isArray(blank)) return [];
  return Object.fromEntries(Object.entries(blank).map(([name, value]) => [name, cleared(value)]));
}

export function valueAt(values: unknown, path: Path): unknown {
  let at = values;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[String(step)];
  }
  return at;
}
