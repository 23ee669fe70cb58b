/**
 * Acting: every mutation answers `{thing, userErrors}`; the caller gets one of done, refused, failed. A retry after a
 * failure of the network carries the same idempotency key, so that it cannot act twice. Faults are announced here,
 * once, with their request id.
 */
import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import { announce } from '../ui/announce.ts';
import { type Fault, faultOf, faultText } from './faults.ts';
import type { TypedDocumentString, UserErrorCode } from './generated/graphql.ts';

export interface Refused {
  code: UserErrorCode;
  message: string;
  field: string[];
}

/** The payload of a document's one root field. */
type PayloadOf<D> = Extract<D[Exclude<keyof D, '__typename'>], { userErrors: unknown[] }>;

export type Outcome<P> =
  | { ok: true; payload: P; userErrors: []; fault: null }
  | { ok: false; payload: P | null; userErrors: Refused[]; fault: Fault | null };

export interface MutationOptions {
  /** Do not announce faults: the caller shows them (forms that ask to sign in). */
  quiet?: boolean;
}

/** `crypto.randomUUID` is missing on plain http; this is not. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export function useMutation<D, V extends { input: object }>(
  document: TypedDocumentString<D, V>,
  options: MutationOptions = {},
): [(input: V['input']) => Promise<Outcome<PayloadOf<D>>>, { pending: boolean }] {
  const client = useClient();
  const { quiet = false } = options;
  const [pending, setPending] = useState(false);
  const unanswered = useRef<{ input: string; key: string } | null>(null);
  const run = useCallback(
    async (input: V['input']): Promise<Outcome<PayloadOf<D>>> => {
      const said = JSON.stringify(input);
      const key = unanswered.current?.input === said ? unanswered.current.key : newKey();
      unanswered.current = { input: said, key };
      setPending(true);
      const result = await client.mutation<D>(document.toString(), { input: { idempotencyKey: key, ...input } });
      setPending(false);
      if (result.error || !result.data) {
        const fault: Fault = result.error
          ? faultOf(result.error)
          : { kind: 'server', message: 'The server gave no answer. Try again.', requestId: null };
        if (!quiet) announce(faultText(fault), { tone: 'bad' });
        return { ok: false, payload: null, userErrors: [], fault };
      }
      unanswered.current = null;
      const payload = Object.values(result.data).find((value) => typeof value === 'object') as PayloadOf<D>;
      const userErrors = payload.userErrors as Refused[];
      return userErrors.length > 0
        ? { ok: false, payload, userErrors, fault: null }
        : { ok: true, payload, userErrors: [], fault: null };
    },
    [client, document, quiet],
  );
  return [run, { pending }];
}
