/**
 * A button that opens a list of acts and places in the top layer. Arrow keys move, Escape closes (the popover's own),
 * a closed item says why instead of vanishing.
 */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Button, type ButtonProps } from './Button.tsx';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import { place } from './place.ts';
import './Menu.css';

export interface MenuItem {
  label: string;
  icon?: IconName;
  /** Goes there … */
  href?: string;
  /** … or does that. */
  onSelect?: () => void;
  blockedBy?: string | null;
  danger?: boolean;
  checked?: boolean;
}

export interface MenuProps extends Omit<ButtonProps, 'onSelect'> {
  items: readonly MenuItem[];
  /** Above the items. */
  head?: ReactNode;
  align?: 'start' | 'end';
}

export function Menu({ items, head, align = 'start', children, ...button }: MenuProps) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => popup.current?.hidePopover();
  const all = () => [...(popup.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const keys = (event: KeyboardEvent) => {
    const list = all();
    const at = list.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (to === undefined) {
      if (event.key === 'Tab') close();
      return;
    }
    event.preventDefault();
    list.at(to % list.length)?.focus();
  };
  return (
    <span ref={anchor} className="tooltip-anchor">
      <Button {...button} popoverTarget={id} aria-haspopup="menu" aria-expanded={open}>
        {children}
      </Button>
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        className="menu"
        onKeyDown={keys}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          if (!opened || !anchor.current) return;
          place(anchor.current, event.currentTarget, align);
          all()[0]?.focus();
        }}
      >
        {head && (
          <div className="menu-head" role="presentation">
            {head}
          </div>
        )}
        {items.map((item) => (
          <Item key={item.label} item={item} close={close} />
        ))}
      </div>
    </span>
  );
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
  const content = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span className="grow">
        {item.label}
        {item.blockedBy && <small>{item.blockedBy}</small>}
      </span>
      {item.checked && <Icon name="check" size={16} />}
    </>
  );
  const className = cx('menu-item', item.danger && 'menu-item-danger');
  if (item.href)
    return (
      <Link href={item.href} role="menuitem" className={className} onClick={close}>
        {content}
      </Link>
    );
  // Spread: the role is one of two, and only one of them knows `aria-checked`.
  const role =
    item.checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': item.checked };
  return (
    <button
      type="button"
      {...role}
      aria-disabled={item.blockedBy ? true : undefined}
      className={className}
      onClick={() => {
        if (item.blockedBy) return;
        close();
        item.onSelect?.();
      }}
    >
      {content}
    </button>
  );
}
