/**
 * The desk: everybody's requests as one dense list, for staff. What is shown is in the address; acting on the focused
 * row asks and does what the request's own page would, and the list keeps its place.
 */
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { usePages } from '../graphql/usePages.ts';
import type { Act } from '../requests/acts/act.ts';
import { FaultNotice } from '../shell/QueryState.tsx';
import { Button } from '../ui/Button.tsx';
import { DeskFrame } from './DeskFrame.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type Filters, readFilters, toRequestFilter, writeFilters } from './filters.ts';
import { place } from './place.ts';
import { Queue } from './Queue.tsx';
import { queueQuery, requestTypes } from './queueQuery.ts';
import { Shelves } from './Shelves.tsx';
import './Desk.css';

const ActDialog = lazy(() => import('../requests/acts/ActDialog.tsx'));
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
      orderBy: { field: filters.order, direction: filters.direction },
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
  const close = useCallback(() => setActing(null), []);
  return (
    <div className="desk">
      <Shelves filters={filters} counts={queue.first?.requests.counts} />
      <FilterBar filters={filters} onChange={change} />
      {queue.fault && <FaultNotice fault={queue.fault} onRetry={queue.retry} />}
      <Queue
        queue={queue}
        filters={filters}
        search={search}
        acting={acting?.key ?? null}
        onAct={(key, act) => setActing({ key, act })}
        onKeys={onKeys}
        onChange={change}
      />
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
