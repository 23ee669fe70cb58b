/** Reading: urql's hook for our typed documents, with the fault already put into words. */
import { useCallback, useEffect, useMemo } from 'react';
import { useQuery as useUrqlQuery } from 'urql';
import { type Fault, faultOf } from './faults.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { refreshers, showsRequests } from './refresh.ts';

export interface QueryOptions {
  /** Do not ask yet. */
  pause?: boolean;
  /** Types whose changes concern this query even while its answer holds none, such as an empty list of requests. */
  types?: readonly string[];
}

export interface QueryResult<D> {
  data: D | undefined;
  fault: Fault | null;
  /** Nothing to show yet: skeletons. */
  loading: boolean;
  /** Something is shown and being asked for again. */
  stale: boolean;
  retry: () => void;
}

export function useQuery<D, V extends Record<string, unknown>>(
  document: TypedDocumentString<D, V>,
  variables: V,
  options: QueryOptions = {},
): QueryResult<D> {
  const { pause = false, types } = options;
  const typeKey = types?.join();
  const context = useMemo(() => (typeKey ? { additionalTypenames: typeKey.split(',') } : {}), [typeKey]);
  const [result, execute] = useUrqlQuery<D, V>({ query: document.toString(), variables, pause, context });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useEffect(() => {
    if (pause || !showsRequests(document.toString())) return;
    refreshers.add(retry);
    return () => void refreshers.delete(retry);
  }, [retry, pause, document]);
  return {
    data: result.data,
    fault: result.error && !result.data ? faultOf(result.error) : null,
    loading: !result.data && !result.error && !pause,
    stale: result.stale || (result.fetching && result.data !== undefined),
    retry,
  };
}
