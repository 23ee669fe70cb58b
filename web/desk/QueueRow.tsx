/** One request in a line: a link that the keys move between, and the same acts in a menu for mouse and touch. */
import { Link } from 'wouter';
import type { QueueRowFragment } from '../graphql/generated/graphql.ts';
import type { Act } from '../requests/acts/act.ts';
import { ageText } from '../requests/age.ts';
import { DueChip } from '../requests/DueChip.tsx';
import { actKeys } from '../requests/keys.ts';
import { kindNames } from '../requests/kinds.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { StateBadge } from '../ui/Badge.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { fullTime } from '../ui/times.ts';
import type { Column } from './filters.ts';
import { priorityWords } from './priorities.ts';

export interface QueueRowProps {
  request: QueueRowFragment;
  inFocus: boolean;
  busy: boolean;
  onFocus: () => void;
  onAct: (act: Act) => void;
  columns: readonly Column[];
  tracks: string;
  selected: boolean;
  /** `range`: everything between the last one selected and this one, too. */
  onSelect: (range: boolean) => void;
}

export function QueueRow(props: QueueRowProps) {
  const { request, inFocus, busy, onFocus, onAct, columns, tracks, selected, onSelect } = props;
  const { id, key, title, state, labels, restricted, priority, snoozedUntil } = request;
  const items = Object.values(actKeys).map(({ act, label }) => ({
    label,
    danger: act.type === 'decline',
    onSelect: () => onAct(act),
  }));
  return (
    <li
      className={cx('queue-row', inFocus && 'queue-row-focus', selected && 'queue-row-selected')}
      style={{ ['--tracks' as string]: tracks }}
      aria-busy={busy || undefined}
    >
      <input
        type="checkbox"
        className="queue-check"
        aria-label={`Select ${key}`}
        checked={selected}
        tabIndex={inFocus ? 0 : -1}
        // React answers a click before the change: the shift key is known here alone.
        onClick={(event) => {
          onSelect(event.shiftKey);
          // By mouse, the keys go on from this row.
          if (event.detail > 0)
            event.currentTarget.closest('.queue-row')?.querySelector<HTMLElement>('a[data-key]')?.focus();
        }}
        onChange={() => {}}
      />
      <span className="queue-key mono">{key}</span>
      <span className="queue-title">
        <Link href={`/requests/${key}`} data-key={key} data-id={id} tabIndex={inFocus ? 0 : -1} onFocus={onFocus}>
          {restricted && (
            <span className="queue-restricted">
              <Icon name="lock" size={14} /> Restricted
            </span>
          )}
          {(priority === 'HIGH' || priority === 'URGENT') && (
            <span className={`queue-mark queue-${priority.toLowerCase()}`}>
              <Icon name="flag" size={14} /> {priorityWords[priority]}
            </span>
          )}
          {snoozedUntil && (
            <span className="queue-mark" title={`Snoozed until ${fullTime(new Date(snoozedUntil))}`}>
              <Icon name="clock" size={14} /> Snoozed
            </span>
          )}
          {title}
          <span className="sr-only">
            , {key}, {state.label}
          </span>
        </Link>
        {labels.length > 0 && (
          <span className="queue-labels">
            <span className="sr-only">Labels: </span>
            {labels.map((label) => (
              <span key={label} className="label">
                {label}
              </span>
            ))}
          </span>
        )}
      </span>
      {columns.map((column) => (
        <Cell key={column} column={column} request={request} />
      ))}
      <span className="queue-menu">
        <Menu
          variant="quiet"
          size="small"
          icon="more"
          align="end"
          aria-label={`Acts on ${key}`}
          tabIndex={inFocus ? 0 : -1}
          onFocus={onFocus}
          items={[...items, { label: 'Open', href: `/requests/${key}` }]}
        />
      </span>
    </li>
  );
}

/** One chosen column. */
function Cell({ column, request }: { column: Column; request: QueueRowFragment }) {
  const { kind, state, requester, assignee, dueAt, createdAt, stateSince } = request;
  switch (column) {
    case 'kind':
      return <span className="queue-col-kind truncate">{kindNames[kind]}</span>;
    case 'state':
      return (
        <span className="queue-col-state">
          <StateBadge state={state} />
        </span>
      );
    case 'for':
      return (
        <span className="queue-col-for truncate">
          <span className="sr-only">for </span>
          {requester.name}
        </span>
      );
    case 'assignee':
      return (
        <span className="queue-col-assignee truncate">
          {assignee ? (
            <>
              <Avatar name={assignee.name} size={20} />
              <span className="truncate">
                <span className="sr-only">looked after by </span>
                {assignee.name}
              </span>
            </>
          ) : (
            <span className="muted">Nobody</span>
          )}
        </span>
      );
    case 'due':
      return <span className="queue-col-due">{dueAt && <DueChip dueAt={dueAt} stateSince={stateSince} />}</span>;
    case 'age':
      return (
        <time
          className="queue-col-age"
          dateTime={stateSince}
          title={`In this state since ${fullTime(new Date(stateSince))}; submitted ${fullTime(new Date(createdAt))}`}
        >
          {ageText(new Date(stateSince), new Date())}
        </time>
      );
  }
}
