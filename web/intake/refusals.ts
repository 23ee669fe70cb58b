/**
 * Where the server's refusals land: those about an answer on its input, the others in the summary. A refusal stays on
 * its input until that is changed. Pure.
 */
import { type Path, valueAt } from './answers.ts';
import type { Problem } from './resolver.ts';

export interface ServerError {
  code: string;
  message: string;
  field: readonly string[];
}

/** A problem together with what the answer was when it was refused. */
export interface Refused extends Problem {
  was: string;
}

const said = (values: unknown, path: Path): string => JSON.stringify(valueAt(values, path) ?? null);

/** Inputs beside the answers, under this name among the form's values. */
export const BESIDE = 'beside';

/** `["answers","preferredWindows","0","start"]` is an answer; `["onBehalfOf"]` an input beside them. */
export function landing(errors: readonly ServerError[], values: unknown) {
  const refused: Refused[] = [];
  const whole: { code: string; message: string }[] = [];
  for (const { field, message, code } of errors) {
    const [first, ...rest] = field;
    const path = first === 'answers' ? rest : first === 'onBehalfOf' || first === 'restricted' ? [BESIDE, first] : [];
    if (path.length > 0) refused.push({ path, message, was: said(values, path) });
    else whole.push({ code, message });
  }
  return { refused, whole };
}

/** Those whose answer is still the one refused. */
export const standing = (refused: readonly Refused[], values: unknown): Problem[] =>
  refused.filter(({ path, was }) => said(values, path) === was);
