/**
 * A sentence shown while its child is hovered or focused; Escape closes it (WCAG 1.4.13). The sentence is also the
 * child's description, so nothing is said by hovering alone.
 */
import { type ReactNode, useId, useRef } from 'react';
import { place } from './place.ts';
import './Tooltip.css';

export interface TooltipProps {
  text: ReactNode;
  /** Gets the id to use as `aria-describedby`. */
  children: (descriptionId: string) => ReactNode;
  className?: string;
}

export function Tooltip({ text, children, className }: TooltipProps) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const popup = useRef<HTMLSpanElement>(null);
  const show = () => {
    if (!anchor.current || !popup.current || popup.current.matches(':popover-open')) return;
    popup.current.showPopover();
    place(anchor.current, popup.current, 'center');
  };
  const hide = () => {
    if (popup.current?.matches(':popover-open')) popup.current.hidePopover();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering shows again what the description already says.
    <span
      ref={anchor}
      className={className ? `tooltip-anchor ${className}` : 'tooltip-anchor'}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && popup.current?.matches(':popover-open')) {
          event.stopPropagation();
          hide();
        }
      }}
    >
      {children(id)}
      <span ref={popup} id={id} role="tooltip" className="tooltip" popover="manual">
        {text}
      </span>
    </span>
  );
}
