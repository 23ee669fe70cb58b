/** In a dialog of choices the figures 1 to 9 pick one, unless a field has the focus or single keys are off. */
import { useEffect, useRef } from 'react';
import { keysOn } from '../keys.ts';

export function useChoiceKeys(choices: readonly (() => void)[]): void {
  const latest = useRef(choices);
  latest.current = choices;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      const choice = /^[1-9]$/.test(event.key) ? latest.current[Number(event.key) - 1] : undefined;
      if (!choice) return;
      event.preventDefault();
      choice();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
