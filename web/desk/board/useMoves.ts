/**
 * Taking a step from the board: shown at once, done by the server, put back with words when it refuses, and taken back
 * for ten seconds by the toast or its key. Invariant: a card is on its way only between the drop and the answer that shows it.
 */
import { useCallback, useState } from 'react';
import type { BoardCardFragment } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useAnnounceDone } from '../../requests/acts/undoable.ts';
import { announce } from '../../ui/announce.ts';
import { boardMoveMutation } from './boardQuery.ts';
import type { Step, Steps } from './verdicts.ts';

export interface Travel {
  card: BoardCardFragment;
  from: string;
  to: string;
  /** The counts that stood when it began: newer ones include it. */
  counted: unknown;
}

/** Lists read again within this; then they alone say where the card is. */
const SETTLED_MS = 1_500;

export function useMoves() {
  const [travels, setTravels] = useState<readonly Travel[]>([]);
  const [move] = useMutation(boardMoveMutation);
  const done = useAnnounceDone();
  const end = useCallback((travel: Travel) => setTravels((now) => now.filter((other) => other !== travel)), []);

  const take = useCallback(
    async (card: BoardCardFragment, read: Steps, step: Step, counted: unknown): Promise<boolean> => {
      const travel: Travel = { card, from: read.state.name, to: step.to.name, counted };
      setTravels((now) => [...now.filter((other) => other.card.id !== card.id), travel]);
      const outcome = await move({
        id: read.id,
        action: step.action,
        expectedVersion: read.version,
        undoable: step.undoable,
      });
      if (!outcome.ok) {
        end(travel);
        const stale = outcome.userErrors.some(({ code }) => code === 'STALE');
        const words = outcome.userErrors.map(({ message }) => message).join(' ');
        if (words)
          announce(`${card.key} stays: ${words}${stale ? ' Look at it again and repeat the step.' : ''}`, {
            tone: 'bad',
          });
        return false;
      }
      setTimeout(() => end(travel), SETTLED_MS);
      done(`${card.key}: ${step.to.label}`, outcome.payload.event);
      return true;
    },
    [move, done, end],
  );
  return { travels, take };
}
