/**
 * The split view of triage. Invariant: the address names the selected request, and keys act on that one, whatever the
 * right side still shows. When the selected request leaves the list, the one that took its place is selected and said.
 */
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { Link, useLocation, useSearch } from 'wouter';
import { usePages } from '../../graphql/usePages.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import type { Act } from '../../requests/acts/act.ts';
import { setCurrentRequest } from '../../requests/current.ts';
import { actKeys, isTyping, keysOn } from '../../requests/keys.ts';
import { RequestSkeleton, RequestView } from '../../requests/RequestView.tsx';
import { requestPageQuery } from '../../requests/requestPageQuery.ts';
import { FaultNotice } from '../../shell/QueryState.tsx';
import { announce } from '../../ui/announce.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { requestTypes } from '../queueQuery.ts';
import { InboxList } from './InboxList.tsx';
import { inboxQuery, type Shelf, shelfFilters } from './inboxQuery.ts';
import './Inbox.css';

const ActDialog = lazy(() => import('../../requests/acts/ActDialog.tsx'));

const beside = '(min-width: 64rem)';
const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };
const arrows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -1e9, End: 1e9 };

export function Inbox({ onKeys, keysShown }: { onKeys: () => void; keysShown: boolean }) {
  const params = new URLSearchParams(useSearch());
  const shelf: Shelf = params.get('show') === 'snoozed' ? 'snoozed' : 'inbox';
  const selected = params.get('request')?.toUpperCase();
  const [, navigate] = useLocation();
  const client = useClient();
  const [acting, setActing] = useState<{ key: string; act: Act } | null>(null);
  const list = usePages(inboxQuery, { filter: shelfFilters[shelf] }, (data) => data.requests, { types: requestTypes });
  const rows = list.nodes;
  const hrefOf = useCallback(
    (key?: string) => {
      const query = new URLSearchParams({
        ...(shelf === 'snoozed' ? { show: shelf } : {}),
        ...(key ? { request: key } : {}),
      });
      return query.size > 0 ? `/desk/inbox?${query}` : '/desk/inbox';
    },
    [shelf],
  );
  const at = rows.findIndex(({ key }) => key === selected);
  const query = useQuery(requestPageQuery, { key: selected ?? '' }, { pause: !selected });
  const shown = selected && query.data?.request;

  const select = (key: string, focus: boolean) => {
    navigate(hrefOf(key), { replace: true });
    if (focus) document.querySelector<HTMLElement>(`.inbox-rows a[data-key="${CSS.escape(key)}"]`)?.focus();
  };

  // Where the selected row stood, to know its successor once it is gone.
  const stood = useRef<{ key: string; at: number } | null>(null);
  useEffect(() => {
    if (list.loading || list.stale || acting) return;
    if (selected && at >= 0) stood.current = { key: selected, at };
    else if (selected && stood.current?.key === selected) {
      const next = rows[Math.min(stood.current.at, rows.length - 1)];
      stood.current = null;
      navigate(hrefOf(next?.key), { replace: true });
      announce(next ? `Next: ${next.title}` : 'The inbox is empty');
    } else if (!selected && rows[0] && matchMedia(beside).matches) navigate(hrefOf(rows[0].key), { replace: true });
  }, [list.loading, list.stale, acting, selected, at, rows, navigate, hrefOf]);

  useEffect(() => (selected ? setCurrentRequest(selected) : undefined), [selected]);
  const before = rows[at - 1]?.key;
  const after = rows[at + 1]?.key;
  useEffect(() => {
    for (const key of [after, before])
      if (key) void client.query(requestPageQuery.toString(), { key }, { requestPolicy: 'cache-first' }).toPromise();
  }, [client, after, before]);

  const press = (event: KeyboardEvent) => {
    if (acting || keysShown || isTyping(event)) return;
    const onRow = event.target instanceof Element && event.target.closest('.inbox-rows') !== null;
    const step = (onRow ? arrows[event.key] : undefined) ?? (keysOn() ? steps[event.key] : undefined);
    const act = keysOn() ? actKeys[event.key]?.act : undefined;
    if (step !== undefined && rows.length > 0) {
      const target = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
      if (target) select(target.key, true);
    } else if (event.key === 'Enter' && selected && (onRow || event.target === document.body))
      navigate(`/requests/${selected}`);
    else if (event.key === '?' && keysOn()) onKeys();
    else if (act && selected) setActing({ key: selected, act });
    else return;
    event.preventDefault();
  };
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const onAct = (act: Act) => selected && setActing({ key: selected, act });
  const close = () => setActing(null);
  const counts = list.first;
  const total = (of: { counts: { category: string; count: number }[] } | undefined, ...categories: string[]) =>
    of?.counts.filter(({ category }) => categories.includes(category)).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="inbox" data-open={selected ? true : undefined}>
      <div className="inbox-list">
        <Tabs
          label="Shelves"
          tabs={[
            { href: '/desk/inbox', label: 'Inbox', current: shelf === 'inbox', count: total(counts?.inbox, 'NEW') },
            {
              href: '/desk/inbox?show=snoozed',
              label: 'Snoozed',
              current: shelf === 'snoozed',
              count: total(counts?.snoozed, 'NEW', 'ACTIVE', 'WAITING_ON_REQUESTER'),
            },
          ]}
        />
        {list.fault && <FaultNotice fault={list.fault} onRetry={list.retry} />}
        {list.loading && <Skeleton lines={12} height="2rem" />}
        <InboxList rows={rows} selected={selected} hrefOf={hrefOf} />
        {!list.loading && rows.length === 0 && !list.fault && (
          <EmptyState
            icon={shelf === 'inbox' ? 'sun' : 'clock'}
            title={shelf === 'inbox' ? 'All answered for now' : 'Nothing is put off'}
            actions={shelf === 'inbox' ? <ButtonLink href="/desk">See the work in hand</ButtonLink> : undefined}
          >
            {shelf === 'inbox'
              ? 'Nobody waits for a first word. What comes in next appears here by itself.'
              : 'Press z on a request to have it come back when there is something to do.'}
          </EmptyState>
        )}
        <ShowMore
          shown={rows.length}
          hasMore={list.hasMore}
          pending={list.loadingMore}
          onMore={list.more}
          noun="requests"
        />
      </div>
      <section
        className="inbox-request"
        aria-label="Selected request"
        aria-busy={shown ? shown.key !== selected : true}
      >
        {selected && (
          <>
            <div className="inbox-acts">
              <Link href={hrefOf()} className="inbox-back">
                Back to the list
              </Link>
              <div className="row">
                {Object.entries(actKeys).map(([key, { act, label }]) => (
                  <Button key={key} size="small" variant="quiet" aria-keyshortcuts={key} onClick={() => onAct(act)}>
                    {label} <kbd>{key}</kbd>
                  </Button>
                ))}
              </div>
            </div>
            {query.fault && <FaultNotice fault={query.fault} onRetry={query.retry} />}
            {shown && (
              <>
                <h2 className="inbox-heading">
                  <Link href={`/requests/${shown.key}`}>{shown.title}</Link>
                </h2>
                <RequestView key={shown.key} request={shown} onAct={onAct} />
              </>
            )}
            {query.loading && <RequestSkeleton />}
            {query.data && !query.data.request && (
              <EmptyState icon="search" title={`${selected} is not there for you`}>
                It may have been typed wrongly, or it is not yours to see.
              </EmptyState>
            )}
          </>
        )}
      </section>
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
