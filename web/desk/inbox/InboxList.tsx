/** The rows of the inbox: links to themselves, so that they can be shared; the selected one holds the tab stop. */
import { Link } from 'wouter';
import type { InboxRowFragment } from '../../graphql/generated/graphql.ts';
import { ageText } from '../../requests/age.ts';
import { kindNames } from '../../requests/kinds.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fullTime } from '../../ui/times.ts';
import { priorityWords } from '../priorities.ts';

export interface InboxListProps {
  rows: readonly InboxRowFragment[];
  selected: string | undefined;
  hrefOf: (key: string) => string;
}

export const InboxList = ({ rows, selected, hrefOf }: InboxListProps) => (
  <ul className="inbox-rows" aria-label="Requests">
    {rows.map((row, index) => (
      <li key={row.id}>
        <Link
          href={hrefOf(row.key)}
          data-key={row.key}
          className={cx('inbox-row', row.key === selected && 'inbox-row-selected')}
          aria-current={row.key === selected || undefined}
          tabIndex={row.key === selected || (!selected && index === 0) ? 0 : -1}
        >
          <span className="inbox-title">
            {row.restricted && <Icon name="lock" size={14} label="Restricted" />}
            <span className="truncate">{row.title}</span>
            <time dateTime={row.createdAt} title={`Submitted ${fullTime(new Date(row.createdAt))}`}>
              {ageText(new Date(row.createdAt), new Date())}
            </time>
          </span>
          <span className="inbox-about">
            <span className="truncate">
              {row.requester.name} · {kindNames[row.kind]}
            </span>
            {row.priority && row.priority !== 'NORMAL' && (
              <span className={`inbox-priority inbox-priority-${row.priority.toLowerCase()}`}>
                <Icon name="flag" size={14} /> {priorityWords[row.priority]}
              </span>
            )}
            {row.snoozedUntil && <span>back {fullTime(new Date(row.snoozedUntil))}</span>}
            <span className="mono">{row.key}</span>
          </span>
        </Link>
      </li>
    ))}
  </ul>
);
