/** Names of inputs, the ids they have on the page, and the way to them. */
import type { Path } from './answers.ts';

export const nameOf = (path: Path): string => path.join('.');
export const idOf = (name: string): string => `ask-${name.replaceAll('.', '-')}`;

/** The focus must not fall off the page when what held it is removed. */
export const focusOn = (name: string): void => document.getElementById(idOf(name))?.focus({ preventScroll: true });

/** The control of an input or group; opens what hides it. */
function controlIn(element: HTMLElement): HTMLElement {
  const inputs = element.matches('fieldset') ? element.querySelectorAll<HTMLElement>('input, select, textarea') : [];
  const checked = [...inputs].find((input) => (input as HTMLInputElement).checked);
  return checked ?? inputs[0] ?? element;
}

export function goTo(element: HTMLElement): void {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.matches('details')) at.setAttribute('open', '');
  const control = controlIn(element);
  control.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

/** Once the page shows them. False when nothing on it is wrong. */
export function goToFirstProblem(form: HTMLElement | null): boolean {
  const message = form?.querySelector<HTMLElement>('.field-error');
  const id = message?.id.replace(/-error$/, '');
  const element = (id && document.getElementById(id)) || message?.closest<HTMLElement>('fieldset');
  if (!element) return false;
  goTo(element);
  return true;
}
