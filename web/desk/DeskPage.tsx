/**
 * The desk: everybody's requests as one dense list, for staff. What is shown is in the address; acting on the focused
 * row asks and does what the request's own page would, and the list keeps its place.
 */
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { usePages } from '../graphql/usePages.ts';
import type { Act } from '../requests/acts/act.ts';
import { FaultNotice } from '../shell/QueryState.tsx';
import { Button } from '../ui/Button.tsx';
import { DeskFrame } from './DeskFrame.tsx';
import { FilterBar } from './FilterBar.tsx';
import { CATEGORIES, type Filters, OPEN, orderOf, readFilters, toRequestFilter, writeFilters } from './filters.ts';
import { GroupedQueue } from './GroupedQueue.tsx';
import { place } from './place.ts';
import { Queue } from './Queue.tsx';
import { queueQuery, requestTypes } from './queueQuery.ts';
import { Shelves } from './Shelves.tsx';
import { type Selectable, useSelection } from './useSelection.ts';
import './Desk.css';

const ActDialog = lazy(() => import('../requests/acts/ActDialog.tsx'));
const BulkBar = lazy(() => import('./bulk/BulkBar.tsx'));
const KeysDialog = lazy(() => import('./KeysDialog.tsx'));

export default function DeskPage() {
  const [keys, setKeys] = useState(false);
  return (
    <DeskFrame
      current="/desk"
      title="Requests"
      actions={
        <Button size="small" variant="quiet" icon="question" onClick={() => setKeys(true)}>
          Keys
        </Button>
      }
    >
      <Desk onKeys={() => setKeys(true)} />
      {keys && (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setKeys(false)} />
        </Suspense>
      )}
    </DeskFrame>
  );
}

const HOUR_MS = 3_600_000;

function Desk({ onKeys }: { onKeys: () => void }) {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filters = useMemo(() => readFilters(search), [search]);
  const [acting, setActing] = useState<{ key: string; act: Act } | null>(null);
  const hour = Math.floor(Date.now() / HOUR_MS);
  const variables = useMemo(
    () => ({
      filter: toRequestFilter(filters, new Date(hour * HOUR_MS)),
      orderBy: orderOf(filters),
    }),
    [filters, hour],
  );
  const queue = usePages(queueQuery, variables, (data) => data.requests, {
    count: place.pages(search),
    types: requestTypes,
  });
  const change = useCallback(
    (next: Partial<Filters>, replace = false) =>
      navigate(`/desk${writeFilters({ ...readFilters(window.location.search), ...next })}`, { replace }),
    [navigate],
  );
  // States are a kind's own: without one the list stands ungrouped.
  const by = filters.group === 'STATE' && !filters.kind ? null : filters.group;
  const rows = useRef(new Map<string, Selectable>());
  const know = (nodes: readonly Selectable[]) => {
    for (const node of nodes) rows.current.set(node.id, node);
  };
  know(queue.nodes);
  const selection = useSelection(JSON.stringify(variables.filter), (id) => rows.current.get(id));
  const categories: readonly string[] =
    filters.shelf === 'open' ? OPEN : filters.shelf === 'all' ? CATEGORIES : [filters.shelf];
  const total =
    queue.first?.requests.counts
      .filter(({ category }) => categories.includes(category))
      .reduce((sum, { count }) => sum + count, 0) ?? 0;
  const list = {
    filters,
    search,
    acting: acting?.key ?? null,
    onAct: (key: string, act: Act) => setActing({ key, act }),
    onKeys,
    onChange: change,
    selection,
  };
  const close = useCallback(() => setActing(null), []);
  return (
    <div className="desk">
      <Shelves filters={filters} counts={queue.first?.requests.counts} />
      <FilterBar filters={filters} onChange={change} />
      {queue.fault && <FaultNotice fault={queue.fault} onRetry={queue.retry} />}
      {by ? (
        <GroupedQueue key={by} by={by} {...variables} {...list} onRows={know} />
      ) : (
        <Queue {...list} queue={queue} />
      )}
      {selection.chosen.length > 0 && (
        <Suspense fallback={null}>
          <BulkBar selection={selection} filter={variables.filter} total={total} />
        </Suspense>
      )}
      {acting && (
        <Suspense fallback={null}>
          <ActDialog
            key={`${acting.key} ${acting.act.type}`}
            requestKey={acting.key}
            act={acting.act}
            onDone={close}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
