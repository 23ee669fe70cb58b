/** Who has how much: one row a person, a bar for the eye, numbers for the rest, each a link to those requests. */
import { Link } from 'wouter';
import type { LoadFragment, RequestCategory, RequestKind } from '../../graphql/generated/graphql.ts';
import { ageText } from '../../requests/age.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Table } from '../../ui/Table.tsx';

const columns = [
  { label: 'Who' },
  { label: 'Open', number: true },
  { label: 'New', number: true },
  { label: 'In progress', number: true },
  { label: 'Waiting', number: true },
  { label: 'Late', number: true },
  { label: 'Longest in one state', number: true },
];

const countOf = (row: LoadFragment, category: RequestCategory): number =>
  row.counts.find((one) => one.category === category)?.count ?? 0;
const totalOf = (row: LoadFragment): number => row.counts.reduce((sum, { count }) => sum + count, 0);

export function LoadTable({ rows, kind }: { rows: readonly LoadFragment[]; kind: RequestKind | null }) {
  const most = Math.max(1, ...rows.map(totalOf));
  const listOf = (row: LoadFragment, show?: RequestCategory) => {
    const query = new URLSearchParams({ assignee: row.person?.id ?? 'nobody' });
    if (show) query.set('show', show);
    if (kind) query.set('kind', kind);
    return `/desk?${query}`;
  };
  const number = (row: LoadFragment, count: number, show?: RequestCategory) =>
    count === 0 ? <span className="muted">0</span> : <Link href={listOf(row, show)}>{count}</Link>;
  return (
    <Table caption="Open requests by person" columns={columns}>
      {rows.map((row) => {
        const total = totalOf(row);
        return (
          <tr key={row.person?.id ?? 'nobody'}>
            <td>
              <span className="load-who">
                {row.person ? <Avatar name={row.person.name} size={24} /> : <Icon name="inbox" size={20} />}
                <span className="load-name">{row.person?.name ?? 'Nobody yet'}</span>
                {row.onDuty && (
                  <Badge tone="good" icon="bell">
                    on duty
                  </Badge>
                )}
              </span>
              <span className="load-bar" aria-hidden="true">
                <span style={{ width: `${(100 * total) / most}%` }} />
              </span>
            </td>
            <td className="number">
              <strong>{number(row, total)}</strong>
            </td>
            <td className="number">{number(row, countOf(row, 'NEW'), 'NEW')}</td>
            <td className="number">{number(row, countOf(row, 'ACTIVE'), 'ACTIVE')}</td>
            <td className="number">{number(row, countOf(row, 'WAITING_ON_REQUESTER'), 'WAITING_ON_REQUESTER')}</td>
            <td className="number">
              {row.overdue > 0 ? (
                <span className="load-late">
                  <Icon name="alert" size={14} /> {row.overdue}
                </span>
              ) : (
                <span className="muted">0</span>
              )}
            </td>
            <td className="number">
              {row.oldestStateSince ? (
                ageText(new Date(row.oldestStateSince), new Date())
              ) : (
                <span className="muted">–</span>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
