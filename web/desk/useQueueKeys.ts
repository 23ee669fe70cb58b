/** The keys of the list. Arrows, Home and End work on a focused row always; single letters unless they are turned off. */
import { useEffect, useRef } from 'react';
import type { Act } from '../requests/acts/act.ts';
import { actKeys, isTyping, keysOn } from '../requests/keys.ts';

export interface QueueKeys {
  enabled: boolean;
  move: (to: number | 'first' | 'last') => void;
  act: (act: Act) => void;
  search: () => void;
  help: () => void;
}

const arrows: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
};

export function useQueueKeys(keys: QueueKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { enabled, move, act, search, help } = latest.current;
      if (!enabled || isTyping(event)) return;
      const onRow = event.target instanceof Element && event.target.closest('.queue a') !== null;
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
                : actKeys[event.key] && (() => act(actKeys[event.key]!.act));
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
