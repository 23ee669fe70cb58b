/** What a submission or edit answered, as the frame of the form takes it. */
import type { Outcome } from '../graphql/useMutation.ts';
import type { SendOutcome, SentRequest } from './setup.ts';

interface Payload {
  request?: SentRequest | null;
}

export const outcomeOf = <P>(outcome: Outcome<P>): SendOutcome => ({
  ok: outcome.ok,
  request: (outcome.payload as Payload | null)?.request ?? null,
  userErrors: outcome.userErrors,
  fault: outcome.fault,
});

/** Days are compared in UTC, as the server does. */
export const today = (): string => new Date().toISOString().slice(0, 10);
