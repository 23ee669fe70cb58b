/** Which answers of two versions of a form differ. Pure. */
import { BESIDE } from './refusals.ts';

export interface Difference {
  name: string;
  mine: unknown;
  theirs: unknown;
}

export const differencesOf = (mine: Record<string, unknown>, theirs: Record<string, unknown>): Difference[] =>
  Object.keys(theirs)
    .filter((name) => name !== BESIDE && JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]))
    .map((name) => ({ name, mine: mine[name], theirs: theirs[name] }));

const said = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.map((item) => said(item).join(' · ')).filter(Boolean);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(said);
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No'];
  return value === '' || value === null || value === undefined ? [] : [String(value)];
};

/** Any answer in words, the labels of choices first. */
export const sayWith =
  (options: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  (name: string, value: unknown): string => {
    const words = options[name];
    const text = said(value)
      .map((word) => words?.[word] ?? word)
      .join('; ');
    return text || 'Not answered';
  };
