/**
 * Where a popup goes: below its anchor, above where there is no room, never outside the window. Popups live in the
 * top layer (`popover`), so no parent can clip them; done by hand because anchor positioning is not everywhere yet.
 */
export function place(anchor: Element, popup: HTMLElement, align: 'start' | 'end' | 'center' = 'start', gap = 6): void {
  const at = anchor.getBoundingClientRect();
  const width = popup.offsetWidth;
  const height = popup.offsetHeight;
  const wanted = align === 'start' ? at.left : align === 'end' ? at.right - width : at.left + at.width / 2 - width / 2;
  const left = Math.max(8, Math.min(wanted, document.documentElement.clientWidth - width - 8));
  const below = at.bottom + gap;
  const top = below + height > window.innerHeight - 8 && at.top - gap - height > 8 ? at.top - gap - height : below;
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
}
