/**
 * The closed set of ways in which Foyer refuses. A `Refusal` is for the reader: what happened and what to do; it
 * becomes `userErrors` in a payload. Everything else thrown is a fault: masked, logged, answered with a request id.
 */
export type UserErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'STALE'
  | 'BLOCKED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'RATE_LIMITED'
  | 'CODE_REFUSED'
  | 'CONFLICT';

export interface UserError {
  code: UserErrorCode;
  /** A sentence for people: what happened, what to do next. */
  message: string;
  /** Path of the input field below `input`, empty for the whole. */
  field: string[];
}

export class Refusal extends Error {
  readonly userErrors: UserError[];
  /** Ids of the object as it stands, for STALE: the payload answers it beside the refusal. */
  readonly current?: Record<string, string>;
  constructor(userErrors: UserError[], current?: Record<string, string>) {
    super(userErrors.map((e) => e.message).join(' '));
    this.name = 'Refusal';
    this.userErrors = userErrors;
    if (current) this.current = current;
  }
}

/** A refusal of one sentence. */
export const refusal = (code: UserErrorCode, message: string, field: string[] = []): Refusal =>
  new Refusal([{ code, message, field }]);

/** Thrown where nobody is signed in and somebody must be. Answered as a top-level error, `UNAUTHENTICATED`. */
export class Unauthenticated extends Error {
  constructor() {
    super('Sign in first.');
    this.name = 'Unauthenticated';
  }
}

/** The one sentence for what does not exist and for what may not be seen. */
export const notFound = (thing = 'request', field: string[] = ['id']): Refusal =>
  refusal('NOT_FOUND', `There is no such ${thing}, or it is not visible to you.`, field);
