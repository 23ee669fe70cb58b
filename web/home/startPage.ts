/**
 * Whoever begins elsewhere is taken there: when this site is opened at the front door, or after signing in. Invariant:
 * once per person and opening, so that every link to the front door leads to it.
 */
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useViewer } from '../signin/viewer.tsx';

/** Known from last time: the front door is not drawn for a moment to vanish again. */
const hintKey = 'foyer.starts-elsewhere';
/** Who was taken to their page since this site was opened. */
let taken: string | null = null;

function openedHere(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && ['/', '/sign-in'].includes(new URL(entry.name).pathname);
}

/** Whether somebody is on the way to their page: draw nothing of this one. */
export function useStartPage(): boolean {
  const { viewer, fault } = useViewer();
  const [, navigate] = useLocation();
  const person = viewer?.person.id ?? null;
  const open = taken === null || (person !== null && taken !== person);
  const to = open && openedHere() ? (viewer?.startPage ?? null) : null;
  useEffect(() => {
    if (!person) return;
    taken = person;
    if (to) {
      localStorage.setItem(hintKey, '1');
      navigate(to, { replace: true });
    } else if (!viewer?.startPage) localStorage.removeItem(hintKey);
  }, [person, to, viewer?.startPage, navigate]);
  const unknown = viewer === undefined && !fault;
  return to !== null || (unknown && openedHere() && localStorage.getItem(hintKey) !== null);
}
