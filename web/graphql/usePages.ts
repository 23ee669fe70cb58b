/**
 * A connection read page by page and kept fresh: pages stay subscribed, so that an act refreshes what is shown where
 * it is. Invariant: each page begins where the one before ends now, so rows that come or go neither repeat nor vanish.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type OperationResult, useClient } from 'urql';
import { type Fault, faultOf } from './faults.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { refreshers } from './refresh.ts';

export interface Connection<N> {
  nodes: N[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface LivePage<D> {
  after: string | null;
  data: D | undefined;
  fresh: boolean;
  fault: Fault | null;
  close: () => void;
}

export interface Pages<D, N> {
  /** The first page's whole answer, for counts beside the list. */
  first: D | undefined;
  nodes: N[];
  hasMore: boolean;
  /** How many pages are asked for. */
  count: number;
  more: () => void;
  loading: boolean;
  loadingMore: boolean;
  /** Shown from before; the answer to the present variables is on its way. */
  stale: boolean;
  fault: Fault | null;
  retry: () => void;
}

export interface PagesOptions {
  pause?: boolean;
  /** Pages to begin with, when coming back to a list. */
  count?: number;
  /** Types whose changes concern the list even while it shows none of them. */
  types?: string[];
}

export function usePages<D, V extends { after?: string | null }, N extends { id: string }>(
  document: TypedDocumentString<D, V>,
  variables: Omit<V, 'after'>,
  connectionOf: (data: D) => Connection<N> | null | undefined,
  { pause = false, count: initial = 1, types }: PagesOptions = {},
): Pages<D, N> {
  const client = useClient();
  const [shown, setShown] = useState<readonly LivePage<D>[]>([]);
  const [count, setCount] = useState(initial);
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify(variables);
  const wanted = useRef(initial);
  const lastAsked = useRef(asked);
  const live = useRef<LivePage<D>[]>([]);
  const connection = useRef(connectionOf);
  connection.current = connectionOf;
  const typeKey = types?.join();

  const open = useCallback(
    (index: number, after: string | null) => {
      const pages = live.current;
      if (pages[index]?.after === after && pages[index].fresh) return;
      const former = pages[index];
      former?.close();
      const page: LivePage<D> = { after, data: former?.data, fresh: false, fault: null, close: () => {} };
      pages[index] = page;
      let closed = false;
      const source = client.query<D>(
        document.toString(),
        { ...JSON.parse(asked), after },
        typeKey ? { additionalTypenames: typeKey.split(',') } : {},
      );
      const { unsubscribe } = source.subscribe((result: OperationResult<D>) => {
        if (closed) return;
        page.fault = result.error && !result.data ? faultOf(result.error) : null;
        if (result.data) page.data = result.data;
        page.fresh = !result.stale;
        const info = page.data && connection.current(page.data)?.pageInfo;
        if (info?.hasNextPage && index + 1 < wanted.current) open(index + 1, info.endCursor ?? null);
        else if (info && !result.stale) for (const gone of pages.splice(index + 1)) gone.close();
        setShown([...pages]);
      });
      page.close = () => {
        closed = true;
        unsubscribe();
      };
    },
    [client, document, asked, typeKey],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again.
  useEffect(() => {
    if (pause) return;
    if (lastAsked.current !== asked) {
      lastAsked.current = asked;
      wanted.current = 1;
      setCount(1);
    }
    for (const page of live.current.splice(1)) page.close();
    open(0, null);
    return () => {
      for (const page of live.current) {
        page.close();
        page.fresh = false;
      }
    };
  }, [open, pause, asked, attempt]);

  // Asked again where they are: whoever has subscribed to a page hears of the answer.
  useEffect(() => {
    if (pause) return;
    const refresh = () => {
      for (const { after } of live.current)
        void client
          .query<D>(document.toString(), { ...JSON.parse(asked), after }, { requestPolicy: 'network-only' })
          .toPromise();
    };
    refreshers.add(refresh);
    return () => void refreshers.delete(refresh);
  }, [client, document, asked, pause]);

  const more = useCallback(() => {
    const last = live.current.at(-1);
    const info = last?.data && connection.current(last.data)?.pageInfo;
    if (!info?.hasNextPage || live.current.length < wanted.current) return;
    wanted.current += 1;
    setCount(wanted.current);
    open(live.current.length, info.endCursor ?? null);
    setShown([...live.current]);
  }, [open]);

  const nodes = new Map<string, N>();
  for (const page of shown)
    for (const node of (page.data && connectionOf(page.data)?.nodes) ?? []) nodes.set(node.id, node);
  const last = shown.findLast((page) => page.data);
  const first = shown[0]?.data;
  return {
    first,
    nodes: [...nodes.values()],
    hasMore: Boolean(last?.data && connectionOf(last.data)?.pageInfo.hasNextPage),
    count,
    more,
    loading: !pause && first === undefined && !shown[0]?.fault,
    loadingMore: shown.slice(1).some((page) => !page.data && !page.fault),
    stale: shown[0]?.data !== undefined && !shown[0].fresh,
    fault: shown.find((page) => page.fault)?.fault ?? null,
    retry: useCallback(() => setAttempt((now) => now + 1), []),
  };
}
