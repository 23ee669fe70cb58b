/** What a form found wrong, as `path: message`, so that a test names both. */
import type { Validated } from '../../server/kinds/fields.ts';

export const saidOf = (result: Validated<unknown>): string[] =>
  (result.problems ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

/** The paths alone. */
export const pathsOf = (result: Validated<unknown>): string[] =>
  (result.problems ?? []).map(({ path }) => path.join('.'));
