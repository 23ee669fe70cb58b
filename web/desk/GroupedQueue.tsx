/**
 * The list in sections, each with its count and its own pages. Invariant: a section reads its rows only once it is
 * opened, so that a hundred groups cost one question; the first ones with something in them begin open.
 */
import { useCallback, useMemo, useState } from 'react';
import type { RequestFilter, RequestGrouping, RequestOrder } from '../graphql/generated/graphql.ts';
import { usePages } from '../graphql/usePages.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { FaultNotice } from '../shell/QueryState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { groupFilter } from './filters.ts';
import { Queue, type QueueProps } from './Queue.tsx';
import { groupsQuery, queueQuery, requestTypes } from './queueQuery.ts';

const OPEN_AT_FIRST = 3;

export interface GroupedQueueProps extends Omit<QueueProps, 'queue' | 'label'> {
  by: RequestGrouping;
  filter: RequestFilter;
  orderBy: RequestOrder;
  /** Rows as they are read, for whoever selects among them. */
  onRows: (rows: readonly QueueProps['queue']['nodes'][number][]) => void;
}

export function GroupedQueue({ by, filter, orderBy, ...rest }: GroupedQueueProps) {
  const { data, fault, retry } = useQuery(groupsQuery, { filter, by }, { types: requestTypes });
  if (fault) return <FaultNotice fault={fault} onRetry={retry} />;
  if (!data) return <Skeleton lines={6} height="2.2rem" />;
  const filled = data.requestGroups.filter(({ count }) => count > 0);
  if (filled.length === 0) return <p className="muted">No request is like that.</p>;
  return filled.map((group, at) => (
    <Section
      key={`${by} ${group.key}`}
      {...rest}
      label={group.label}
      count={group.count}
      filter={groupFilter(filter, by, group.key)}
      orderBy={orderBy}
      openAtFirst={at < OPEN_AT_FIRST}
    />
  ));
}

interface SectionProps extends Omit<GroupedQueueProps, 'by' | 'filter'> {
  label: string;
  count: number;
  filter: RequestFilter | null;
  openAtFirst: boolean;
}

function Section({ label, count, filter, openAtFirst, ...rest }: SectionProps) {
  const [open, setOpen] = useState(openAtFirst && filter !== null);
  return (
    <section className="queue-group">
      <h2>
        {filter ? (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'chevronDown' : 'chevronRight'} size={16} />
            {label} <span className="muted">{count}</span>
          </button>
        ) : (
          <span className="queue-group-closed">
            {label} <span className="muted">{count}</span>
          </span>
        )}
      </h2>
      {open && filter && <Rows {...rest} label={label} filter={filter} />}
    </section>
  );
}

function Rows({ filter, orderBy, onRows, ...rest }: Omit<SectionProps, 'count' | 'openAtFirst'>) {
  const variables = useMemo(() => ({ filter: filter!, orderBy }), [filter, orderBy]);
  const queue = usePages(
    queueQuery,
    variables,
    useCallback((data) => data.requests, []),
    { types: requestTypes },
  );
  onRows(queue.nodes);
  if (queue.fault) return <FaultNotice fault={queue.fault} onRetry={queue.retry} />;
  return <Queue {...rest} queue={queue} />;
}
