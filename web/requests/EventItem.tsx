/** One event of the stream: what was said in a card, what was done in a line, with its differences and its mails. */
import '../ui/deskIcons.ts';
import type { RequestEventType, TimelineEventFragment } from '../graphql/generated/graphql.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { categoryLooks } from '../ui/Badge.tsx';
import { cx } from '../ui/cx.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { Time } from '../ui/Time.tsx';
import { FileCards } from './conversation/FileCards.tsx';
import { Deliveries } from './Deliveries.tsx';

const icons: Record<RequestEventType, IconName> = {
  SUBMITTED: 'send',
  MOVED: 'arrowRight',
  ASSIGNED: 'user',
  COMMENTED: 'message',
  EDITED: 'edit',
  ROSTER_CHANGED: 'users',
  RESTRICTION_CHANGED: 'lock',
  LABELLED: 'tag',
  WATCHERS_CHANGED: 'eye',
  REMINDED: 'bell',
  SCHEDULE_CHANGED: 'calendar',
  PRIORITISED: 'flag',
  SNOOZED: 'clock',
  WOKEN: 'bell',
  RELATED: 'link',
  PARTICIPANTS_CHANGED: 'users',
  CLOCK_WARNED: 'clock',
  CLOCK_BREACHED: 'alert',
  UNDONE: 'undo',
};

export interface EventItemProps {
  event: TimelineEventFragment;
  viewerId: string | undefined;
  isStaff: boolean;
}

export function EventItem({ event, viewerId, isStaff }: EventItemProps) {
  const { actor, body, internal } = event;
  const said = Boolean(body);
  const looks = event.to && categoryLooks[event.to.category];
  const note = internal && event.type === 'COMMENTED';
  return (
    <li
      className={cx(
        'event',
        said && 'event-said',
        note && 'event-note',
        actor?.id === viewerId && 'event-mine',
        event.undoneAt && 'event-undone',
      )}
    >
      <span className={cx('event-mark', looks && `badge-${looks.tone}`)}>
        {said && actor ? (
          <Avatar name={actor.name} size={28} />
        ) : (
          <Icon name={looks?.icon ?? icons[event.type]} size={16} />
        )}
      </span>
      <div className="event-main">
        <p className="event-line">
          {note && (
            <span className="event-lock">
              <Icon name="lock" size={14} /> Only staff see this
            </span>
          )}
          {event.undoneAt ? <del>{event.summary}</del> : <span>{event.summary}</span>}
          {event.undoneAt && <strong>taken back</strong>}
          <span className="event-time">
            <Time at={event.at} />
          </span>
        </p>
        {body && (
          <div className="event-body">
            <PlainText text={body} />
          </div>
        )}
        {event.attachments.length > 0 && <FileCards files={event.attachments} />}
        {event.changes.length > 0 && <Changes changes={event.changes} />}
        {isStaff && event.deliveries.length > 0 && <Deliveries deliveries={event.deliveries} />}
      </div>
    </li>
  );
}

function Changes({ changes }: { changes: TimelineEventFragment['changes'] }) {
  return (
    <dl className="changes">
      {changes.map(({ field, label, before, after }) => (
        <div key={field} className="change">
          <dt>{label}</dt>
          <dd>
            {before ? <del>{before}</del> : <span className="muted">empty</span>}
            <span className="change-arrow" aria-hidden="true">
              →
            </span>
            <span className="sr-only">became</span>
            {after ? <ins>{after}</ins> : <span className="muted">empty</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
