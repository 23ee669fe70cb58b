/**
 * What went wrong when nothing was refused: the network, the session, the server. Business refusals are `userErrors`
 * and never come here. A fault of the server carries the request id that its log has too.
 */
import type { CombinedError } from 'urql';

export interface Fault {
  kind: 'offline' | 'unauthenticated' | 'server';
  message: string;
  requestId: string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export function faultOf(error: CombinedError): Fault {
  const response = error.response as Response | undefined;
  const first = error.graphQLErrors[0];
  const requestId = text(first?.extensions?.requestId) ?? response?.headers?.get('x-request-id') ?? null;
  if (error.graphQLErrors.some((one) => one.extensions?.code === 'UNAUTHENTICATED'))
    return { kind: 'unauthenticated', message: 'Sign in to go on.', requestId };
  if (error.networkError && !response)
    return { kind: 'offline', message: 'The server cannot be reached. Check your connection.', requestId };
  if (response?.status === 429)
    return { kind: 'server', message: 'Too many requests at once. Wait a moment, then try again.', requestId };
  return { kind: 'server', message: 'Something went wrong on our side. Nothing was changed.', requestId };
}

/** The sentence with its request id, for a toast. */
export const faultText = (fault: Fault): string =>
  fault.requestId ? `${fault.message} Request id: ${fault.requestId}` : fault.message;
