/**
 * A card in the hand, of the pointer or the keyboard, and what every column says to it. The steps are asked afresh on
 * lifting; hovering or focusing a card asks ahead, so that columns answer at once.
 */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { faultOf, faultText } from '../../graphql/faults.ts';
import type { BoardCardFragment, BoardStepsQuery } from '../../graphql/generated/graphql.ts';
import { announce } from '../../ui/announce.ts';
import type { ColumnState } from './BoardColumn.tsx';
import { boardStepsQuery } from './boardQuery.ts';
import { type Steps, type Verdict, verdictOf } from './verdicts.ts';

export interface Lift {
  card: BoardCardFragment;
  by: 'pointer' | 'keyboard';
  /** Null while they are on their way. */
  read: Steps | null;
}

const AHEAD_MS = 5_000;

export function useLift(columns: readonly ColumnState[]) {
  const client = useClient();
  const [lift, setLift] = useState<Lift | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const ahead = useRef(new Map<string, { at: number; steps: Promise<Steps | null> }>());

  const ask = useCallback(
    (key: string): Promise<Steps | null> => {
      const known = ahead.current.get(key);
      if (known && Date.now() - known.at < AHEAD_MS) return known.steps;
      const steps = client
        .query<BoardStepsQuery>(boardStepsQuery.toString(), { key }, { requestPolicy: 'network-only' })
        .toPromise()
        .then((result) => {
          if (!result.data?.request) {
            ahead.current.delete(key);
            if (result.error) announce(faultText(faultOf(result.error)), { tone: 'bad' });
          }
          return result.data?.request ?? null;
        });
      // Only the last few are worth keeping.
      if (ahead.current.size > 20) ahead.current.clear();
      ahead.current.set(key, { at: Date.now(), steps });
      return steps;
    },
    [client],
  );
  const forget = useCallback((key: string) => ahead.current.delete(key), []);
  const hold = useCallback(
    async (card: BoardCardFragment, by: Lift['by']) => {
      setLift({ card, by, read: null });
      setOver(null);
      const read = await ask(card.key);
      setLift((now) => (now?.card.id === card.id ? read && { ...now, read } : now));
      return read;
    },
    [ask],
  );
  const release = useCallback(() => {
    setLift(null);
    setOver(null);
  }, []);
  const read = lift?.read ?? null;
  const verdicts = useMemo(
    () => new Map<string, Verdict>(read ? columns.map((column) => [column.name, verdictOf(read, column)]) : []),
    [read, columns],
  );
  return { lift, over, setOver, verdicts, ask, forget, hold, release };
}
