/** For staff: how the desk stands, each figure a way into its queue. */
import { Link } from 'wouter';
import type { DeskCountsQuery, RequestCategory } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { Icon } from '../ui/Icon.tsx';

const countsQuery = graphql(`
  query DeskCounts {
    all: requests(first: 1) {
      counts { category count }
    }
    unassigned: requests(first: 1, filter: { unassigned: true }) {
      counts { category count }
    }
    mine: requests(first: 1, filter: { assignedToMe: true }) {
      counts { category count }
    }
  }
`);

const types = ['TrainingSessionRequest', 'AuditAttendanceRequest', 'PsInquiry'];
const open: RequestCategory[] = ['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER'];

const sum = (counts: DeskCountsQuery['all']['counts'], categories: RequestCategory[]): number =>
  counts.reduce((total, one) => (categories.includes(one.category) ? total + one.count : total), 0);

export function DeskCounts() {
  const { data } = useQuery(countsQuery, {}, { types });
  const figures = [
    { label: 'New', href: '/desk?show=NEW', value: data && sum(data.all.counts, ['NEW']) },
    { label: 'Unassigned', href: '/desk?assignee=nobody', value: data && sum(data.unassigned.counts, open) },
    { label: 'Yours', href: '/desk?assignee=me', value: data && sum(data.mine.counts, open) },
    { label: 'In progress', href: '/desk?show=ACTIVE', value: data && sum(data.all.counts, ['ACTIVE']) },
    {
      label: 'Waiting on requester',
      href: '/desk?show=WAITING_ON_REQUESTER',
      value: data && sum(data.all.counts, ['WAITING_ON_REQUESTER']),
    },
  ];
  return (
    <nav className="desk-counts" aria-label="The desk">
      <span className="desk-counts-title">
        <Icon name="desk" />
        The desk
      </span>
      {figures.map((figure) => (
        <Link key={figure.label} href={figure.href} className="desk-count">
          <strong>{figure.value ?? '–'}</strong>
          <span>{figure.label}</span>
        </Link>
      ))}
    </nav>
  );
}
