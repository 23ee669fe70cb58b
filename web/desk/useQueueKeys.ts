/** The keys of the list. Arrows, Home and End work on a focused row always; single letters unless they are turned off. */
import { useEffect, useRef } from 'react';
import type { Act } from '../requests/acts/act.ts';
import { actKeys, isTyping, keysOn } from '../requests/keys.ts';

export interface QueueKeys {
  enabled: () => boolean;
  move: (to: number | 'first' | 'last') => void;
  act: (act: Act) => void;
  search: () => void;
  help: () => void;
  select: () => void;
  /** Selects on to the next row, or the one before. */
  extend: (to: number) => void;
  clear: () => void;
}

const arrows: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
};

/** With Shift held; a lone letter is a key of its own, which can be turned off. */
const longer = (key: string, onRow: boolean): number | undefined =>
  (onRow ? { ArrowDown: 1, ArrowUp: -1 }[key] : undefined) ?? (keysOn() ? { J: 1, K: -1 }[key] : undefined);

export function useQueueKeys(keys: QueueKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { enabled, move, act, search, help, select, extend, clear } = latest.current;
      if (isTyping(event) || !enabled()) return;
      const onRow = event.target instanceof Element && event.target.closest('.queue a') !== null;
      if (event.key === 'Escape') return clear();
      const further = event.shiftKey ? longer(event.key, onRow) : undefined;
      if (further !== undefined) {
        event.preventDefault();
        return extend(further);
      }
      const arrow = onRow ? arrows[event.key] : undefined;
      const letter = keysOn() ? { j: 1, k: -1 }[event.key] : undefined;
      const to = arrow ?? letter;
      const run =
        to !== undefined
          ? () => move(to)
          : !keysOn()
            ? undefined
            : event.key === '/'
              ? search
              : event.key === '?'
                ? help
                : event.key === 'x'
                  ? select
                  : actKeys[event.key] && (() => act(actKeys[event.key]!.act));
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
