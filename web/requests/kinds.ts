/** What kinds there are and which states each has, asked once and kept: for names, filters and the line of steps. */

import type { RequestKind } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useQuery } from '../graphql/useQuery.ts';

const kindsQuery = graphql(`
  query KindStates {
    requestKinds { kind label states { name label category } }
  }
`);

export function useKinds() {
  const { data } = useQuery(kindsQuery, {});
  const kinds = data?.requestKinds ?? [];
  return { kinds, kindOf: (kind: RequestKind) => kinds.find((known) => known.kind === kind) };
}

/** Short names, there before any answer of the server. */
export const kindNames: Record<RequestKind, string> = {
  TRAINING_SESSION: 'Training session',
  AUDIT_ATTENDANCE: 'Audit attendance',
  PS_INQUIRY: 'PS inquiry',
};
