/** One request in a line: a link that the keys move between, and the same acts in a menu for mouse and touch. */
import { Link } from 'wouter';
import type { QueueRowFragment } from '../graphql/generated/graphql.ts';
import type { Act } from '../requests/acts/act.ts';
import { ageText } from '../requests/age.ts';
import { actKeys } from '../requests/keys.ts';
import { kindNames } from '../requests/kinds.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { StateBadge } from '../ui/Badge.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { fullTime } from '../ui/times.ts';

export interface QueueRowProps {
  request: QueueRowFragment;
  inFocus: boolean;
  busy: boolean;
  onFocus: () => void;
  onAct: (act: Act) => void;
}

export function QueueRow({ request, inFocus, busy, onFocus, onAct }: QueueRowProps) {
  const { key, kind, title, state, requester, assignee, labels, restricted, createdAt } = request;
  const items = Object.values(actKeys).map(({ act, label }) => ({
    label,
    danger: act.type === 'decline',
    onSelect: () => onAct(act),
  }));
  return (
    <li className={cx('queue-row', inFocus && 'queue-row-focus')} aria-busy={busy || undefined}>
      <span className="queue-key mono">{key}</span>
      <span className="queue-title">
        <Link href={`/requests/${key}`} data-key={key} tabIndex={inFocus ? 0 : -1} onFocus={onFocus}>
          {restricted && (
            <span className="queue-restricted">
              <Icon name="lock" size={14} /> Restricted
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
      <span className="queue-kind truncate">{kindNames[kind]}</span>
      <span className="queue-state">
        <StateBadge state={state} />
      </span>
      <span className="queue-for truncate">
        <span className="sr-only">for </span>
        {requester.name}
      </span>
      <span className="queue-assignee truncate">
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
      <time className="queue-age" dateTime={createdAt} title={`Submitted ${fullTime(new Date(createdAt))}`}>
        {ageText(new Date(createdAt), new Date())}
      </time>
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
