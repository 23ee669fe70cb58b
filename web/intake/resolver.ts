/**
 * The kind's own rules as react-hook-form wants them: every problem on the path of its input. A problem of a whole
 * list or section goes to `root` there, so that those of its items stay beside it. Pure.
 */
import type { FieldError, FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { type Path, valueAt } from './answers.ts';

export interface Problem {
  path: Path;
  message: string;
}

interface Tree {
  [step: string]: Tree | FieldError;
}

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The first problem of a path stays. */
export function errorsOf(problems: readonly Problem[], values: unknown): FieldErrors {
  const root: Tree = {};
  for (const { path, message } of problems) {
    const steps = path.map(String);
    if (steps.length === 0) continue;
    const whole = isGroup(valueAt(values, path));
    const leaf = whole ? 'root' : steps.pop()!;
    let at = root;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Tree;
    }
    at[leaf] ??= { type: 'rule', message };
  }
  return root as FieldErrors;
}

const isError = (node: Tree | FieldError): node is FieldError =>
  typeof (node as FieldError).message === 'string' && typeof (node as FieldError).type === 'string';

/** The way back: what is wrong now, in the order found. */
export function problemsOf(errors: FieldErrors): Problem[] {
  const found: Problem[] = [];
  const walk = (node: Tree | FieldError, path: string[]) => {
    if (isError(node)) found.push({ path: path.at(-1) === 'root' ? path.slice(0, -1) : path, message: node.message! });
    else for (const [step, inner] of Object.entries(node)) if (isGroup(inner)) walk(inner, [...path, step]);
  };
  walk(errors as Tree, []);
  return found;
}

/** The sentence beside an input, or beside a group of them. */
export function messageAt(errors: FieldErrors, path: Path): string | undefined {
  const node = valueAt(errors, path) as { message?: unknown; root?: { message?: unknown } } | undefined;
  const message = node?.message ?? node?.root?.message;
  return typeof message === 'string' ? message : undefined;
}

export type Checked<A> = { answers: A; problems: null } | { answers: null; problems: Problem[] };

/** `check` is asked anew each time: what it knows (who is signed in, what the server refused) changes under the form. */
export const resolverOf =
  <V extends FieldValues, A extends FieldValues>(check: (values: V) => Checked<A>): Resolver<V, unknown, A> =>
  (values) => {
    const checked = check(values);
    return checked.problems === null
      ? { values: checked.answers, errors: {} }
      : { values: {}, errors: errorsOf(checked.problems, values) as FieldErrors<V> };
  };
