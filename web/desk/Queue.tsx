/**
 * The list itself. One row is in focus (roving tabindex); keys act on it. Invariant: after an act the focus stays on
 * the row, or on the one that took its place; nothing steals the focus while somebody is elsewhere.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { QueueQuery, QueueRowFragment } from '../graphql/generated/graphql.ts';
import type { Pages } from '../graphql/usePages.ts';
import type { Act } from '../requests/acts/act.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import { type Filters, filtersSet, noFilters } from './filters.ts';
import { place } from './place.ts';
import { QueueRow } from './QueueRow.tsx';
import { useQueueKeys } from './useQueueKeys.ts';

/** By then the page has given its heading the focus (it waits for one turn of the event loop). */
const RETURNED_MS = 60;

export interface QueueProps {
  queue: Pages<QueueQuery, QueueRowFragment>;
  filters: Filters;
  search: string;
  /** Key of the row being acted upon. */
  acting: string | null;
  onAct: (key: string, act: Act) => void;
  onKeys: () => void;
  onChange: (next: Partial<Filters>) => void;
}

export function Queue({ queue, filters, search, acting, onAct, onKeys, onChange }: QueueProps) {
  const { nodes } = queue;
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState<string | null>(() => place.key(search));
  const [index, setIndex] = useState(0);
  /** A row had the focus, or is to have it: it follows the list's changes. */
  const holds = useRef(active !== null);
  /** Coming back: the page gives its heading the focus, and the row takes it over. */
  const returning = useRef(active !== null);
  const found = nodes.findIndex(({ key }) => key === active);
  const at = found >= 0 ? found : Math.min(index, nodes.length - 1);
  const row = nodes[at];

  const focusRow = (to: number) => {
    const target = nodes[Math.max(0, Math.min(to, nodes.length - 1))];
    if (!target) return;
    holds.current = true;
    setActive(target.key);
    setIndex(nodes.indexOf(target));
    linkOf(list.current, target.key)?.focus();
  };

  const remember = (key: string) => {
    setActive(key);
    setIndex(nodes.findIndex((node) => node.key === key));
    holds.current = true;
  };

  useEffect(() => place.keep(search, { pages: queue.count, key: active }), [search, queue.count, active]);

  // The row in focus left the list, or the list came back: the focus goes to the row now there, unless it is elsewhere.
  useLayoutEffect(() => {
    if (!holds.current || !row || acting) return;
    const focus = document.activeElement;
    const lost = focus === null || focus === document.body || (returning.current && focus.matches('h1'));
    if (row.key !== active) setActive(row.key);
    if (lost) linkOf(list.current, row.key)?.focus({ preventScroll: false });
  }, [row, active, acting]);

  const latestRow = useRef(row);
  latestRow.current = row;
  useEffect(() => {
    if (!returning.current) return;
    const timer = setTimeout(() => {
      const key = latestRow.current?.key;
      if (key && document.activeElement?.matches('h1, body')) linkOf(list.current, key)?.focus();
      returning.current = key === undefined;
    }, RETURNED_MS);
    return () => clearTimeout(timer);
  }, []);

  useQueueKeys({
    enabled: acting === null,
    move: (to) =>
      focusRow(
        to === 'first'
          ? 0
          : to === 'last'
            ? nodes.length - 1
            : document.activeElement?.closest('.queue')
              ? at + to
              : at,
      ),
    act: (act) => row && onAct(row.key, act),
    search: () => document.getElementById('desk-search')?.focus(),
    help: onKeys,
  });

  if (queue.loading) return <QueueSkeleton />;
  if (nodes.length === 0) return queue.fault ? null : <NothingHere filters={filters} onChange={onChange} />;
  return (
    <>
      <div className="queue-head" aria-hidden="true">
        <span>Key</span>
        <span>Request</span>
        <span>Kind</span>
        <span>State</span>
        <span>For</span>
        <span>Looked after by</span>
        <span className="queue-age">Age</span>
        <span />
      </div>
      <ul
        ref={list}
        className={cx('queue', queue.stale && 'queue-stale')}
        aria-label="Requests"
        aria-busy={queue.stale || undefined}
      >
        {nodes.map((request, position) => (
          <QueueRow
            key={request.id}
            request={request}
            inFocus={position === at}
            busy={request.key === acting}
            onFocus={() => remember(request.key)}
            onAct={(act) => {
              remember(request.key);
              onAct(request.key, act);
            }}
          />
        ))}
      </ul>
      <ShowMore
        shown={nodes.length}
        hasMore={queue.hasMore}
        pending={queue.loadingMore}
        onMore={queue.more}
        noun="requests"
      />
    </>
  );
}

const linkOf = (list: HTMLElement | null, key: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`a[data-key="${CSS.escape(key)}"]`) ?? null;

const QueueSkeleton = () => (
  <div aria-busy="true" className="queue">
    {Array.from({ length: 12 }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: grey rows have no identity.
      <div key={line} className="queue-row queue-grey">
        <span className="skeleton" style={{ height: '0.9rem', width: `${40 + ((line * 17) % 40)}%` }} />
      </div>
    ))}
    <span className="sr-only" role="status">
      Loading
    </span>
  </div>
);

function NothingHere({ filters, onChange }: Pick<QueueProps, 'filters' | 'onChange'>) {
  if (filtersSet(filters) > 0 || filters.text)
    return (
      <EmptyState
        icon="filter"
        title="No request is like that"
        actions={
          <Button
            onClick={() =>
              onChange({ ...noFilters, shelf: filters.shelf, order: filters.order, direction: filters.direction })
            }
          >
            Clear the filters
          </Button>
        }
      >
        Filters and search together leave nothing. The tabs above say where something is.
      </EmptyState>
    );
  return (
    <EmptyState
      icon="done"
      title="Nothing here"
      actions={<ButtonLink href="/desk?show=all">Show all requests</ButtonLink>}
    >
      What people ask for lands here, oldest first. Take it with t, ask with q, or open it with Enter; ? lists every
      key.
    </EmptyState>
  );
}
