/**
 * One request as a card of fixed height: a link, dragged by mouse or touch, picked up by Space. Drawn anew only when
 * what it shows changes, however much the column scrolls.
 */
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { memo, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { BoardCardFragment } from '../../graphql/generated/graphql.ts';
import { DueChip } from '../../requests/DueChip.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/Icon.tsx';

export interface CardActs {
  focus: (card: BoardCardFragment) => void;
  focused: () => void;
  lift: (card: BoardCardFragment) => void;
  settle: () => void;
  menu: (card: BoardCardFragment) => void;
  prefetch: (card: BoardCardFragment) => void;
}

export interface BoardCardProps {
  card: BoardCardFragment;
  top: number;
  /** Its place among all, for those who hear it. */
  position: number;
  total: number;
  tabStop: boolean;
  takeFocus: boolean;
  lifted: boolean;
  acts: CardActs;
}

const priorityWords = { LOW: 'Low', NORMAL: 'Normal', HIGH: 'High', URGENT: 'Urgent' } as const;

export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, top, position, total, tabStop, takeFocus, lifted, acts } = props;
  const ref = useRef<HTMLLIElement>(null);
  const latest = useRef(card);
  latest.current = card;
  useEffect(
    () =>
      draggable({
        element: ref.current!,
        getInitialData: () => ({ id: latest.current.id }),
        onDragStart: () => acts.lift(latest.current),
        onDrop: () => acts.settle(),
      }),
    [acts],
  );
  useEffect(() => {
    if (!takeFocus) return;
    ref.current?.querySelector('a')?.focus({ preventScroll: true });
    acts.focused();
  }, [takeFocus, acts]);
  const { key, title, restricted, requester, assignee, priority, labels } = card;
  const urgent = priority === 'URGENT' || priority === 'HIGH';
  return (
    <li
      ref={ref}
      className={cx('board-card', lifted && 'board-card-lifted')}
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={total}
      aria-posinset={position}
      onPointerEnter={() => acts.prefetch(card)}
    >
      <Link
        href={`/requests/${key}`}
        className="board-card-link"
        draggable={false}
        data-key={key}
        tabIndex={tabStop ? 0 : -1}
        onFocus={() => acts.focus(card)}
        aria-describedby="board-how"
      >
        <span className="board-card-top">
          <span className="mono board-card-key">{key}</span>
          {restricted && (
            <span className="board-card-restricted">
              <Icon name="lock" size={13} /> Restricted
            </span>
          )}
          {priority && priority !== 'NORMAL' && (
            <span className={cx('board-card-priority', urgent && `board-card-${priority.toLowerCase()}`)}>
              <Icon name="flag" size={13} /> {priorityWords[priority]}
            </span>
          )}
        </span>
        <span className="board-card-title">{title}</span>
        <span className="board-card-foot">
          <DueChip dueAt={card.dueAt} stateSince={card.stateSince} />
          {labels.slice(0, 2).map((label) => (
            <span key={label} className="label truncate">
              {label}
            </span>
          ))}
          {labels.length > 2 && <span className="muted">+{labels.length - 2}</span>}
          <span className="board-card-for truncate">
            <span className="sr-only">for </span>
            {requester.name}
          </span>
          {assignee ? (
            <span className="board-card-who" title={assignee.name}>
              <Avatar name={assignee.name} size={22} />
              <span className="sr-only">, looked after by {assignee.name}</span>
            </span>
          ) : (
            <span className="board-card-nobody" title="Nobody looks after it">
              <Icon name="user" size={13} />
              <span className="sr-only">, looked after by nobody</span>
            </span>
          )}
        </span>
      </Link>
      <button
        type="button"
        className="board-card-menu"
        tabIndex={-1}
        aria-label={`Move ${key}`}
        title="Move it on"
        onClick={() => acts.menu(card)}
      >
        <Icon name="arrowRight" size={15} />
      </button>
    </li>
  );
});
