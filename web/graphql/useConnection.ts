/**
 * Pages of a connection, one below the other. The first page is a live query; pages after it are fetched on demand and
 * fetched anew when the first one changes, so that rows never repeat nor go missing.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { announce } from '../ui/announce.ts';
import { faultOf, faultText } from './faults.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { type QueryOptions, type QueryResult, useQuery } from './useQuery.ts';

export interface Connection<N> {
  nodes: N[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface ConnectionResult<D, N> {
  /** The first page, for `QueryState` and whatever stands beside the nodes. */
  query: QueryResult<D>;
  nodes: N[];
  hasMore: boolean;
  loadingMore: boolean;
  more: () => void;
}

export function useConnection<D, V extends Record<string, unknown>, N>(
  document: TypedDocumentString<D, V>,
  /** Everything but `after`, which the document must know as `$after: String`. */
  variables: V,
  pick: (data: D) => Connection<N>,
  options: QueryOptions = {},
): ConnectionResult<D, N> {
  const client = useClient();
  const query = useQuery(document, variables, options);
  const [rest, setRest] = useState<Connection<N>[]>([]);
  const [loadingMore, setLoadingMore] = useState(false);
  const variablesKey = JSON.stringify(variables);
  const run = useRef(0);
  const latest = useRef({ variables, pick, pages: rest.length });
  latest.current = { variables, pick, pages: rest.length };

  const fetchAfter = useCallback(
    async (after: string | null | undefined): Promise<Connection<N> | null> => {
      const result = await client.query<D>(
        document.toString(),
        { ...latest.current.variables, after },
        { requestPolicy: 'network-only' },
      );
      if (result.data) return latest.current.pick(result.data);
      if (result.error) announce(faultText(faultOf(result.error)), { tone: 'bad' });
      return null;
    },
    [client, document],
  );

  // Another list: forget the pages of the former.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the variables by value.
  useEffect(() => {
    run.current += 1;
    setRest([]);
  }, [variablesKey]);

  const { data, stale } = query;
  useEffect(() => {
    const pages = latest.current.pages;
    if (!data || stale || pages === 0) return;
    run.current += 1;
    const mine = run.current;
    (async () => {
      const renewed: Connection<N>[] = [];
      let at: Connection<N> | null = latest.current.pick(data);
      for (let page = 0; page < pages && at?.pageInfo.hasNextPage; page += 1) {
        at = await fetchAfter(at.pageInfo.endCursor);
        if (at) renewed.push(at);
      }
      if (run.current === mine) setRest(renewed);
    })();
  }, [data, stale, fetchAfter]);

  const first = data ? pick(data) : null;
  const last = rest.at(-1) ?? first;
  const more = async () => {
    if (!last || loadingMore) return;
    const mine = run.current;
    setLoadingMore(true);
    const page = await fetchAfter(last.pageInfo.endCursor);
    setLoadingMore(false);
    if (page && run.current === mine) setRest((now) => [...now, page]);
  };
  return {
    query,
    nodes: [...(first?.nodes ?? []), ...rest.flatMap((page) => page.nodes)],
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loadingMore,
    more,
  };
}
