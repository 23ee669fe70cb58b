/**
 * One state: its header with the server's count, and its cards, of which only those in sight are in the page; further
 * pages come while one scrolls. Invariant: the card in focus and the one lifted stay in the page wherever one scrolls.
 */
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type {
  BoardCardFragment,
  RequestCategory,
  RequestFilter,
  RequestOrder,
} from '../../graphql/generated/graphql.ts';
import { usePages } from '../../graphql/usePages.ts';
import { ageText } from '../../requests/age.ts';
import { categoryLooks } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/Icon.tsx';
import { requestTypes } from '../queueQuery.ts';
import { BoardCard, type CardActs } from './BoardCard.tsx';
import { boardColumnQuery } from './boardQuery.ts';
import type { Verdict } from './verdicts.ts';

export interface ColumnState {
  name: string;
  label: string;
  category: RequestCategory;
}

/** What the board asks of a column that is shown. */
export interface ColumnHandle {
  cards: readonly BoardCardFragment[];
  reveal: (index: number) => void;
}

export interface BoardColumnProps {
  state: ColumnState;
  filter: RequestFilter;
  orderBy: RequestOrder;
  /** Null until the server counted. */
  count: number | null;
  folded: boolean;
  foldable: boolean;
  /** Cards on their way to here, and the ids of those on their way from here. */
  arriving: readonly BoardCardFragment[];
  leaving: readonly string[];
  tabStop: string | null;
  takeFocus: string | null;
  lifted: string | null;
  verdict: Verdict | 'asked' | null;
  over: boolean;
  acts: CardActs;
  onFold: (name: string) => void;
  onHandle: (name: string, handle: ColumnHandle | null) => void;
  onDrop: (name: string) => void;
  onOver: (name: string | null) => void;
}

const CARD_PX = 112;
const GAP_PX = 8;
const AHEAD = 12;

export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { state, filter, orderBy, count, folded, foldable, arriving, leaving, tabStop, takeFocus, lifted } = props;
  const { verdict, over, acts, onFold, onHandle, onDrop, onOver } = props;
  const section = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const variables = useMemo(
    () => ({ filter: { ...filter, state: [state.name] }, orderBy }),
    [filter, state.name, orderBy],
  );
  const empty = count === 0;
  const pages = usePages(boardColumnQuery, variables, (data) => data.requests, {
    pause: folded || empty || count === null,
    types: requestTypes,
  });
  const read = empty ? none : pages.nodes;
  const cards = useMemo(() => {
    const there = new Set(read.map(({ id }) => id));
    return [...arriving.filter(({ id }) => !there.has(id)), ...read.filter(({ id }) => !leaving.includes(id))];
  }, [read, arriving, leaving]);

  const kept = useMemo(
    () => cards.flatMap(({ id }, index) => (id === tabStop || id === takeFocus || id === lifted ? [index] : [])),
    [cards, tabStop, takeFocus, lifted],
  );
  const rows = useVirtualizer({
    count: folded ? 0 : cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_PX + GAP_PX,
    getItemKey: (index) => cards[index]?.id ?? index,
    overscan: 4,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
  });
  useLayoutEffect(() => {
    onHandle(state.name, folded ? null : { cards, reveal: (index) => rows.scrollToIndex(index, { align: 'auto' }) });
    return () => onHandle(state.name, null);
  }, [cards, folded, onHandle, rows, state.name]);

  const items = rows.getVirtualItems();
  const lastShown = rows.range?.endIndex ?? 0;
  const { hasMore, loadingMore, more } = pages;
  useEffect(() => {
    if (!folded && hasMore && !loadingMore && lastShown >= cards.length - AHEAD) more();
  }, [folded, hasMore, loadingMore, lastShown, cards.length, more]);

  useEffect(
    () =>
      dropTargetForElements({
        element: section.current!,
        onDragEnter: () => onOver(state.name),
        onDragLeave: () => onOver(null),
        onDrop: () => onDrop(state.name),
      }),
    [onDrop, onOver, state.name],
  );

  const looks = categoryLooks[state.category];
  const says = verdict && verdict !== 'asked' ? verdict : null;
  const shown = count ?? 0;
  const oldest = !foldable && !empty ? pages.first?.oldest.nodes[0]?.stateSince : undefined;
  const headId = `column-head-${state.name}`;
  return (
    <section
      ref={section}
      className={cx(
        'board-column',
        folded && 'board-column-folded',
        says && `board-column-${says.kind}`,
        over && 'board-column-over',
      )}
      aria-labelledby={headId}
      data-state={state.name}
    >
      <header className={`board-head board-tone-${looks.tone}`}>
        <Icon name={looks.icon} size={16} />
        <h2 id={headId} className="truncate" title={state.label}>
          {state.label}
        </h2>
        <span className="board-count" aria-label={`${shown} requests`} role="img">
          {count === null ? '' : shown >= 10_000 ? '10,000+' : shown.toLocaleString('en')}
        </span>
        {oldest && (
          <span className="board-oldest" title="The longest any card has been here">
            {ageText(new Date(oldest), new Date())}
          </span>
        )}
        {foldable && (
          <Button
            variant="quiet"
            size="small"
            icon={folded ? 'plus' : 'minus'}
            aria-expanded={!folded}
            aria-label={`${folded ? 'Open' : 'Fold'} ${state.label}`}
            onClick={() => onFold(state.name)}
          />
        )}
      </header>
      {!folded && (
        <div ref={scroller} className="board-cards">
          {pages.loading && !empty && cards.length === 0 && <Grey />}
          {pages.fault && cards.length === 0 && (
            <p className="board-nothing">
              {pages.fault.message}{' '}
              <Button size="small" onClick={pages.retry}>
                Try again
              </Button>
            </p>
          )}
          {cards.length === 0 && empty && !says && <p className="board-nothing">Nothing here</p>}
          <ul style={{ height: rows.getTotalSize() }} aria-label={state.label}>
            {items.map(({ index, start }) => {
              const card = cards[index]!;
              return (
                <BoardCard
                  key={card.id}
                  card={card}
                  top={start}
                  position={index + 1}
                  total={Math.max(shown, cards.length)}
                  tabStop={card.id === tabStop}
                  takeFocus={card.id === takeFocus}
                  lifted={card.id === lifted}
                  acts={acts}
                />
              );
            })}
          </ul>
        </div>
      )}
      {says && says.kind !== 'home' && !folded && <p className="board-says">{says.says}</p>}
    </section>
  );
});

const none: BoardCardFragment[] = [];

const Grey = () => (
  <div aria-hidden="true" className="board-grey">
    <span className="skeleton" />
    <span className="skeleton" />
    <span className="skeleton" />
  </div>
);
