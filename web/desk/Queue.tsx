/**
 * The list itself. One row is in focus (roving tabindex); keys act on it. Invariant: after an act the focus stays on
 * the row, or on the one that took its place; nothing steals the focus while somebody is elsewhere.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { QueueQuery, QueueRowFragment } from '../graphql/generated/graphql.ts';
import type { Pages } from '../graphql/usePages.ts';
import type { Act } from '../requests/acts/act.ts';
import { setCurrentRequest } from '../requests/current.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import { COLUMNS, type Column, cleared, type Filters, filtersSet } from './filters.ts';
import { place } from './place.ts';
import { QueueRow } from './QueueRow.tsx';
import { useQueueKeys } from './useQueueKeys.ts';
import type { Selection } from './useSelection.ts';

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
  selection: Selection;
  /** Of its group, in a grouped list. */
  label?: string;
}

export function Queue(props: QueueProps) {
  const { queue, filters, search, acting, onAct, onKeys, onChange, selection, label = 'Requests' } = props;
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

  // The palette's acts are for the row that was last in focus.
  useEffect(() => (active ? setCurrentRequest(active) : undefined), [active]);

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

  // A grouped list is several lists: the one with the focus hears the keys, or the first; rows follow one another
  // across them.
  const hears = () => {
    const focused = document.activeElement?.closest('ul.queue') ?? document.querySelector('ul.queue');
    return focused === list.current;
  };
  const step = (to: number | 'first' | 'last'): HTMLElement | undefined => {
    const links = rowLinks();
    const own = document.activeElement?.closest('.queue-row')?.querySelector<HTMLElement>('a[data-key]');
    const from = own ? links.indexOf(own) : -1;
    const current = row ? linkOf(list.current, row.key) : null;
    const target =
      to === 'first'
        ? links[0]
        : to === 'last'
          ? links.at(-1)
          : from < 0
            ? (current ?? links[0])
            : links[Math.max(0, Math.min(from + to, links.length - 1))];
    target?.focus();
    return target;
  };
  useQueueKeys({
    enabled: () => acting === null && hears(),
    move: (to) => void step(to),
    act: (act) => row && onAct(row.key, act),
    search: () => document.getElementById('desk-search')?.focus(),
    help: onKeys,
    select: () => row && selection.toggle(row),
    extend: (to) => {
      if (row && !selection.has(row.id)) selection.toggle(row);
      const id = step(to)?.dataset.id;
      if (id) selection.through(id);
    },
    clear: selection.clear,
  });

  if (queue.loading) return <QueueSkeleton />;
  if (nodes.length === 0) return queue.fault ? null : <NothingHere filters={filters} onChange={onChange} />;
  const shown = COLUMNS.filter((column) => !filters.without.includes(column));
  const tracks = tracksOf(shown);
  return (
    <>
      <div className="queue-head" style={{ ['--tracks' as string]: tracks }}>
        <SelectAll nodes={nodes} selection={selection} label={label} />
        <span aria-hidden="true">Key</span>
        <span aria-hidden="true">Request</span>
        {shown.map((column) => (
          <span key={column} aria-hidden="true" className={`queue-col-${column}`}>
            {heads[column]}
          </span>
        ))}
        <span />
      </div>
      <ul
        ref={list}
        className={cx('queue', queue.stale && 'queue-stale')}
        aria-label={label}
        aria-busy={queue.stale || undefined}
      >
        {nodes.map((request, position) => (
          <QueueRow
            key={request.id}
            request={request}
            inFocus={position === at}
            busy={request.key === acting}
            columns={shown}
            tracks={tracks}
            selected={selection.has(request.id)}
            onSelect={(range) => (range ? selection.through(request.id) : selection.toggle(request))}
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

const heads: Record<Column, string> = {
  kind: 'Kind',
  state: 'State',
  for: 'For',
  assignee: 'Looked after by',
  due: 'Due',
  age: 'In state',
};
const widths: Record<Column, string> = {
  kind: '8rem',
  state: '12rem',
  for: '8rem',
  assignee: '9rem',
  due: '6.5rem',
  age: '4rem',
};

/** The grid of a row; narrow windows lay rows out by themselves (see Desk.css). */
const tracksOf = (columns: readonly Column[]): string =>
  `1.5rem 4.5rem minmax(10rem, 1fr) ${columns.map((column) => widths[column]).join(' ')} 2rem`;

interface SelectAllProps {
  nodes: readonly QueueRowFragment[];
  selection: Selection;
  label: string;
}

function SelectAll({ nodes, selection, label }: SelectAllProps) {
  const chosen = nodes.filter(({ id }) => selection.has(id)).length;
  return (
    <input
      type="checkbox"
      aria-label={label === 'Requests' ? 'Select all shown' : `Select all shown of ${label}`}
      checked={chosen > 0 && chosen === nodes.length}
      ref={(box) => {
        if (box) box.indeterminate = chosen > 0 && chosen < nodes.length;
      }}
      onChange={(event) => selection.set(nodes, event.currentTarget.checked)}
    />
  );
}

const rowLinks = () => [...document.querySelectorAll<HTMLElement>('ul.queue a[data-key]')];

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
        actions={<Button onClick={() => onChange(cleared(filters))}>Clear the filters</Button>}
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
