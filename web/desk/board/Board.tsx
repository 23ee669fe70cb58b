/**
 * The columns of one kind and the card in the hand. A drop takes the step that leads there, asks which one where there
 * are several, asks what the step wants, or says why nothing leads there. The server decides every time. Invariant: the
 * focus is on one card, and goes where that card goes.
 */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BoardCardFragment } from '../../graphql/generated/graphql.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import type { Act } from '../../requests/acts/act.ts';
import { MoveList } from '../../requests/acts/MoveList.tsx';
import { setCurrentRequest } from '../../requests/current.ts';
import { FaultNotice } from '../../shell/QueryState.tsx';
import { announce } from '../../ui/announce.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { OPEN, toRequestFilter } from '../filters.ts';
import { requestTypes } from '../queueQuery.ts';
import type { CardActs } from './BoardCard.tsx';
import { BoardColumn, type ColumnHandle, type ColumnState } from './BoardColumn.tsx';
import { type BoardAddress, orderOf } from './boardAddress.ts';
import { boardCountsQuery } from './boardQuery.ts';
import { type Direction, useBoardKeys } from './useBoardKeys.ts';
import { useLift } from './useLift.ts';
import { useMoves } from './useMoves.ts';
import { asksFirst, type Step, type Steps, verdictOf } from './verdicts.ts';

const ActDialog = lazy(() => import('../../requests/acts/ActDialog.tsx'));

export interface BoardProps {
  board: BoardAddress;
  onChange: (next: Partial<BoardAddress>, replace?: boolean) => void;
  onKeys: () => void;
}

type Asking =
  | { type: 'act'; card: BoardCardFragment; act: Act; to: string | null }
  | { type: 'which'; card: BoardCardFragment; read: Steps; steps: readonly Step[] };

const HOUR_MS = 3_600_000;
const isOpen = (state: ColumnState) => OPEN.some((category) => category === state.category);

export function Board({ board, onChange, onKeys }: BoardProps) {
  const hour = Math.floor(Date.now() / HOUR_MS);
  const filter = useMemo(() => toRequestFilter(board.filters, new Date(hour * HOUR_MS)), [board.filters, hour]);
  const orderBy = orderOf(board.sort);
  const counts = useQuery(boardCountsQuery, { filter }, { types: requestTypes });
  const groups = counts.data?.requestGroups;
  const columns = useMemo(() => {
    const all = (groups ?? []).map(({ key, label, category }) => ({
      name: key,
      label,
      category: category ?? 'ACTIVE',
    }));
    const shown = all.filter(({ name }) => !board.hidden.includes(name));
    return [...shown.filter(isOpen), ...shown.filter((state) => !isOpen(state))];
  }, [groups, board.hidden]);
  const folded = (state: ColumnState) => !isOpen(state) && !board.opened.includes(state.name);

  const { travels, take } = useMoves();
  const { lift, over, setOver, verdicts, ask, forget, hold, release } = useLift(columns);
  const [active, setActive] = useState<{ id: string; state: string } | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, setSaid] = useState('');
  const handles = useRef(new Map<string, ColumnHandle>());
  const [firsts, setFirsts] = useState<Record<string, string>>({});

  const onHandle = useCallback((name: string, handle: ColumnHandle | null) => {
    if (!handle) return void handles.current.delete(name);
    handles.current.set(name, handle);
    const first = handle.cards[0]?.id ?? '';
    setFirsts((now) => (now[name] === first ? now : { ...now, [name]: first }));
    // Somebody moved the card in focus, or it arrived where it went.
    setActive((now) =>
      now && now.state !== name && handle.cards.some(({ id }) => id === now.id) ? { id: now.id, state: name } : now,
    );
  }, []);

  const go = (state: string, index: number) => {
    const handle = handles.current.get(state);
    const at = Math.max(0, Math.min(index, (handle?.cards.length ?? 0) - 1));
    const card = handle?.cards[at];
    if (!handle || !card) return;
    handle.reveal(at);
    document.querySelector(`[data-state="${state}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    setActive({ id: card.id, state });
    setWanted(card.id);
  };
  const move = (to: Direction) => {
    const here = active && handles.current.get(active.state);
    const at = here ? here.cards.findIndex(({ id }) => id === active.id) : -1;
    if (!active || at < 0) {
      const first = columns.find(({ name }) => handles.current.get(name)?.cards.length);
      return first && go(first.name, 0);
    }
    if (to === 'up' || to === 'down') return go(active.state, at + (to === 'up' ? -1 : 1));
    if (to === 'first' || to === 'last') return go(active.state, to === 'first' ? 0 : here!.cards.length - 1);
    const filled = columns.filter(({ name }) => name === active.state || handles.current.get(name)?.cards.length);
    const next = filled[filled.findIndex(({ name }) => name === active.state) + (to === 'left' ? -1 : 1)];
    if (next) go(next.name, at);
  };
  const focusedCard = () =>
    active && (handles.current.get(active.state)?.cards.find(({ id }) => id === active.id) ?? null);

  /** The focus goes with the card; where its column is folded or hidden, to the one now in its place. */
  const follow = (card: BoardCardFragment, to: string) => {
    const column = columns.find(({ name }) => name === to);
    if (column && !folded(column)) {
      setActive({ id: card.id, state: to });
      return setWanted(card.id);
    }
    const cards = handles.current.get(card.state.name)?.cards ?? [];
    const at = cards.findIndex(({ id }) => id === card.id);
    const next = cards[at + 1] ?? cards[at - 1];
    if (next) {
      setActive({ id: next.id, state: card.state.name });
      setWanted(next.id);
    }
  };
  const begin = async (card: BoardCardFragment, read: Steps, step: Step) => {
    if (asksFirst(step))
      return setAsking({ type: 'act', card, act: { type: 'transition', action: step.action }, to: step.to.name });
    forget(card.key);
    follow(card, step.to.name);
    if (!(await take(card, read, step, groups))) {
      setActive({ id: card.id, state: card.state.name });
      setWanted(card.id);
    }
  };
  const dropOn = async (name: string) => {
    const held = lift;
    release();
    if (!held) return;
    const read = held.read ?? (await ask(held.card.key));
    const column = columns.find((state) => state.name === name);
    if (!read || !column) return;
    const verdict = verdicts.get(name) ?? verdictOf(read, column);
    if (verdict.kind === 'home') return setSaid(`${held.card.key} stays in ${column.label}.`);
    if (verdict.kind === 'closed')
      return announce(`${held.card.key} cannot go to “${column.label}”: ${verdict.says}`, { tone: 'bad' });
    const [only, ...more] = verdict.steps;
    if (more.length > 0) return setAsking({ type: 'which', card: held.card, read, steps: verdict.steps });
    await begin(held.card, read, only!);
  };

  // The palette acts on the card in focus for as long as the board is open.
  useEffect(() => () => void setCurrentRequest(null), []);

  const latest = useRef({ dropOn, hold });
  latest.current = { dropOn, hold };
  const onDrop = useCallback((name: string) => void latest.current.dropOn(name), []);
  const boardNow = useRef(board);
  boardNow.current = board;
  const onFold = useCallback(
    (name: string) => {
      const { opened } = boardNow.current;
      onChange({ opened: opened.includes(name) ? opened.filter((other) => other !== name) : [...opened, name] }, true);
    },
    [onChange],
  );
  const acts = useMemo<CardActs>(
    () => ({
      focus: (card) => {
        setActive((now) => (now?.id === card.id ? now : { id: card.id, state: card.state.name }));
        setCurrentRequest(card.key);
        void ask(card.key);
      },
      focused: () => setWanted(null),
      lift: (card) => void latest.current.hold(card, 'pointer'),
      settle: release,
      menu: (card) => setAsking({ type: 'act', card, act: { type: 'move' }, to: null }),
      prefetch: (card) => void ask(card.key),
    }),
    [ask, release],
  );

  const say = (name: string) => {
    const column = columns.find((state) => state.name === name)!;
    const verdict = verdicts.get(name);
    const word = verdict?.kind === 'open' ? 'Allowed.' : verdict?.kind === 'closed' ? 'Not allowed.' : 'Here now.';
    setSaid(verdict ? `${column.label}. ${word} ${verdict.says}` : `${column.label}. One moment.`);
  };
  useBoardKeys({
    enabled: asking === null && lift?.by !== 'pointer',
    holding: lift?.by === 'keyboard',
    move,
    carry: (by) => {
      const at = columns.findIndex(({ name }) => name === (over ?? lift?.card.state.name));
      const next = columns[Math.max(0, Math.min(at + by, columns.length - 1))];
      if (!next) return;
      setOver(next.name);
      say(next.name);
      document.querySelector(`[data-state="${next.name}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    pickUp: async () => {
      const card = focusedCard();
      if (!card) return;
      setSaid(`${card.key} picked up from ${card.state.label}.`);
      const read = await hold(card, 'keyboard');
      const open = new Set(read?.transitions.filter(({ allowed }) => allowed).map(({ to }) => to.label));
      if (read)
        setSaid(
          `${card.key} picked up from ${read.state.label}. ${open.size > 0 ? `It can go to ${[...open].join(', ')}.` : 'Nothing leads on from here now.'} Arrows choose the column, Enter drops, Escape puts it back.`,
        );
    },
    drop: () => void (over ? dropOn(over) : release()),
    cancel: () => {
      setSaid(`${lift?.card.key} put back.`);
      release();
    },
    act: (act) => {
      const card = focusedCard();
      if (card) setAsking({ type: 'act', card, act, to: null });
    },
    help: onKeys,
  });

  const tabStop = active ?? { id: firsts[columns.find(({ name }) => firsts[name])?.name ?? ''] ?? null };
  const overVerdict = over ? verdicts.get(over) : undefined;
  const overLabel = columns.find(({ name }) => name === over)?.label;
  return (
    <>
      {counts.fault && <FaultNotice fault={counts.fault} onRetry={counts.retry} />}
      <p id="board-how" className="board-line truncate" data-verdict={overVerdict?.kind}>
        {!lift && 'Drag a card to a column, or press Space on it.'}
        {lift && !over && `${lift.card.key} can go where a column lights up.`}
        {lift && over && `${overLabel}: ${overVerdict?.says ?? 'one moment …'}`}
      </p>
      <div className="sr-only" role="status" aria-live="assertive">
        {said}
      </div>
      <div className="board" aria-busy={counts.loading || undefined} data-lifted={lift ? 'true' : undefined}>
        {counts.loading && <Loading />}
        {columns.map((state) => {
          const group = groups?.find(({ key }) => key === state.name);
          const coming = travels.filter(({ to }) => to === state.name);
          const going = travels.filter(({ from }) => from === state.name);
          const fresh = (list: typeof travels) => list.filter(({ counted }) => counted === groups).length;
          return (
            <BoardColumn
              key={state.name}
              state={state}
              filter={filter}
              orderBy={orderBy}
              count={group ? Math.max(0, group.count + fresh(coming) - fresh(going)) : null}
              folded={folded(state)}
              foldable={!isOpen(state)}
              arriving={coming.length > 0 ? coming.map(({ card }) => card) : noCards}
              leaving={going.length > 0 ? going.map(({ card }) => card.id) : noIds}
              tabStop={tabStop.id}
              takeFocus={wanted}
              lifted={lift?.card.id ?? null}
              verdict={lift ? (verdicts.get(state.name) ?? 'asked') : null}
              over={over === state.name}
              acts={acts}
              onFold={onFold}
              onHandle={onHandle}
              onDrop={onDrop}
              onOver={setOver}
            />
          );
        })}
      </div>
      {asking?.type === 'which' && (
        <Dialog open title={`Which step for ${asking.card.key}?`} onClose={() => setAsking(null)}>
          <MoveList
            transitions={asking.steps}
            onPick={({ action }) => {
              setAsking(null);
              const step = asking.steps.find((other) => other.action === action);
              if (step) void begin(asking.card, asking.read, step);
            }}
          />
        </Dialog>
      )}
      {asking?.type === 'act' && (
        <Suspense fallback={null}>
          <ActDialog
            key={`${asking.card.id}-${asking.act.type}`}
            requestKey={asking.card.key}
            act={asking.act}
            onDone={() => {
              forget(asking.card.key);
              setAsking(null);
              follow(asking.card, asking.to ?? asking.card.state.name);
            }}
            onClose={() => {
              setAsking(null);
              setWanted(asking.card.id);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

const noCards: BoardCardFragment[] = [];
const noIds: string[] = [];

const Loading = () => (
  <>
    {['a', 'b', 'c', 'd'].map((name) => (
      <section key={name} className="board-column" aria-hidden="true">
        <div className="board-grey">
          <span className="skeleton" />
          <span className="skeleton" />
        </div>
      </section>
    ))}
    <span className="sr-only" role="status">
      Loading
    </span>
  </>
);
