/** The board's keys: arrows between cards and columns, Space picks up, and the desk's single keys on the card in focus. */
import { useEffect, useRef } from 'react';
import type { Act } from '../../requests/acts/act.ts';
import { actKeys, isTyping, keysOn } from '../../requests/keys.ts';

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

export interface BoardKeys {
  enabled: boolean;
  /** Whether a card is in the hand of the keyboard. */
  holding: boolean;
  move: (to: Direction) => void;
  carry: (by: 1 | -1) => void;
  pickUp: () => void;
  drop: () => void;
  cancel: () => void;
  act: (act: Act) => void;
  help: () => void;
}

const moves: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};
const letters: Readonly<Record<string, Direction>> = { k: 'up', j: 'down' };

export function useBoardKeys(options: BoardKeys): void {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const keys = latest.current;
      if (!keys.enabled || isTyping(event)) return;
      const run = (does: () => void) => {
        event.preventDefault();
        does();
      };
      const onCard = event.target instanceof Element && event.target.closest('.board-card-link') !== null;
      const arrow = moves[event.key];
      if (keys.holding) {
        if (arrow === 'left' || arrow === 'right') return run(() => keys.carry(arrow === 'left' ? -1 : 1));
        if (event.key === 'Enter' || event.key === ' ') return run(keys.drop);
        if (event.key === 'Escape' || event.key === 'Tab') return run(keys.cancel);
        if (arrow || event.key in actKeys) event.preventDefault();
        return;
      }
      if (onCard && arrow) return run(() => keys.move(arrow));
      if (onCard && event.key === ' ') return run(keys.pickUp);
      if (!keysOn()) return;
      const letter = letters[event.key];
      if (letter) return run(() => keys.move(letter));
      if (event.key === '?') return run(keys.help);
      if (event.key === '/') return run(() => document.getElementById('board-search')?.focus());
      const act = actKeys[event.key]?.act;
      if (onCard && act) run(() => keys.act(act));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
