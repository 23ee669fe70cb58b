/**
 * The desk's single keys: which does what, when they apply, and whether they are on at all. People who speak to their
 * computer or hit keys by chance turn them off (WCAG 2.1.4); the choice is this browser's.
 */
import type { Act } from './acts/act.ts';

export const actKeys: Readonly<Record<string, { act: Act; label: string }>> = {
  t: { act: { type: 'take' }, label: 'Take it' },
  a: { act: { type: 'assign' }, label: 'Assign' },
  m: { act: { type: 'move' }, label: 'Move it on' },
  q: { act: { type: 'ask' }, label: 'Ask a question' },
  u: { act: { type: 'duplicate' }, label: 'Duplicate of …' },
  z: { act: { type: 'snooze' }, label: 'Snooze until …' },
  p: { act: { type: 'prioritise' }, label: 'Priority' },
  d: { act: { type: 'decline' }, label: 'Decline' },
  c: { act: { type: 'comment' }, label: 'Reply' },
  i: { act: { type: 'note' }, label: 'Internal note' },
};

/** The keys that move about rather than act, by where they work; with `actKeys` all there are. */
export const moveKeys: readonly { where: string; keys: readonly (readonly [readonly string[], string])[] }[] = [
  {
    where: 'Lists',
    keys: [
      [['j', '↓'], 'Next request'],
      [['k', '↑'], 'Request before'],
      [['Home', 'End'], 'First, last'],
      [['Enter'], 'Open it'],
      [['/'], 'Search the list'],
    ],
  },
  {
    where: 'Everywhere',
    keys: [
      [['Ctrl or ⌘', 'K'], 'Search or do'],
      [['Ctrl or ⌘', 'Z'], 'Take the last act back'],
      [['1', '…', '4'], 'Choose in a dialog of choices'],
      [['?'], 'These keys'],
    ],
  },
];

const offKey = 'foyer.keys-off';

export const keysOn = (): boolean => localStorage.getItem(offKey) === null;

export const turnKeys = (on: boolean): void => {
  if (on) localStorage.removeItem(offKey);
  else localStorage.setItem(offKey, '1');
};

/** Whether a key press belongs to a field, a menu, a dialog or the browser rather than to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const at = event.target;
  return (
    at instanceof Element && at.closest('input, textarea, select, dialog, [role=menu], [contenteditable]') !== null
  );
}
