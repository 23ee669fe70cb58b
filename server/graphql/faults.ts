/**
 * Turns what was thrown into what is answered. Refusals outside a payload and missing sign-in say what they are;
 * everything unforeseen is masked, and its real text goes to the log under the request id that the answer carries.
 * Invariant: no stack, statement, path of a file or name of a table leaves the process.
 */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../ctx.ts';
import { Refusal, Unauthenticated } from '../errors.ts';

const sentence = 'Something went wrong on our side. Try again; if it happens again, tell us this number:';

/** The answer to an unforeseen error. */
export const masked = (requestId: string): GraphQLFormattedError => ({
  message: `${sentence} ${requestId}.`,
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
});

/** What the sender did wrong, as far as it is ours to say; null for a fault. */
function foreseen(error: unknown): { message: string; code: string } | null {
  if (error instanceof Unauthenticated) return { message: error.message, code: 'UNAUTHENTICATED' };
  if (error instanceof Refusal) return { message: error.message, code: error.userErrors[0]?.code ?? 'INVALID' };
  return null;
}

/** Whether the sender, not we, made this error. */
function isTheirs(formatted: GraphQLFormattedError, thrown: unknown): boolean {
  const code = formatted.extensions?.code;
  // A GraphQLError without a code comes from our own side: a value that is not of the type the schema promises.
  return thrown instanceof GraphQLError && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
}

export interface Faults {
  /** Logs those of the errors that are ours, and remembers for `format` which request they belong to. */
  notice(errors: readonly unknown[], of: { requestId: string; operation: string | null }): void;
  /** Apollo's `formatError`. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

export function createFaults(log: Log, options: { suggestions: boolean }): Faults {
  const requestOf = new WeakMap<object, string>();

  function notice(
    errors: readonly unknown[],
    { requestId, operation }: { requestId: string; operation: string | null },
  ) {
    for (const error of errors) {
      if (typeof error !== 'object' || error === null || requestOf.has(error)) continue;
      requestOf.set(error, requestId);
      const thrown = unwrapResolverError(error);
      if (foreseen(thrown)) continue;
      const located = error instanceof GraphQLError ? error : null;
      const code = located?.extensions.code;
      if (thrown instanceof GraphQLError && code && code !== 'INTERNAL_SERVER_ERROR') continue;
      log.error({ requestId, operation, path: located?.path?.join('.'), err: thrown }, 'A GraphQL request failed');
    }
  }

  function format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const thrown = unwrapResolverError(error);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const known = foreseen(thrown);
    if (known) return { message: known.message, ...place, extensions: { code: known.code } };
    if (isTheirs(formatted, thrown)) {
      const message = options.suggestions ? formatted.message : formatted.message.replace(/ Did you mean .*$/s, '');
      return { message, ...place, extensions: { code: formatted.extensions?.code } };
    }
    let requestId = typeof error === 'object' && error !== null ? requestOf.get(error) : undefined;
    if (!requestId) {
      requestId = randomUUID();
      log.error({ requestId, err: thrown }, 'A GraphQL request failed');
    }
    return { ...masked(requestId), ...place };
  }
  return { notice, format };
}
