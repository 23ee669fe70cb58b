/**
 * Buttons, and links that look like them. A closed button stays reachable and says why (`blockedBy`): a greyed button
 * that cannot be asked is the commonest complaint about desks.
 */
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { Link } from 'wouter';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Tooltip } from './Tooltip.tsx';
import './Button.css';

interface Looks {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'small' | 'medium';
  icon?: IconName;
  /** The whole width of its parent. */
  wide?: boolean;
}

export interface ButtonProps extends Looks, Omit<ComponentProps<'button'>, 'disabled'> {
  /** The act is under way: no second click, width kept. */
  pending?: boolean;
  /** Why it cannot be done now; null or undefined when it can. */
  blockedBy?: string | null | undefined;
}

const classesOf = ({ variant = 'secondary', size, icon, wide }: Looks, children: ReactNode, extra?: string): string =>
  cx(
    'button',
    `button-${variant}`,
    size === 'small' && 'button-small',
    icon !== undefined && !children && 'button-icon',
    wide && 'button-wide',
    extra,
  );

export function Button(props: ButtonProps) {
  const { variant, size, icon, wide, pending = false, blockedBy, children, className, onClick, ...rest } = props;
  const closed = Boolean(blockedBy);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (closed || pending) event.preventDefault();
    else onClick?.(event);
  };
  const button = (descriptionId?: string) => (
    <button
      type="button"
      {...rest}
      className={classesOf({ variant, size, icon, wide }, children, className)}
      onClick={press}
      aria-disabled={closed || undefined}
      aria-busy={pending || undefined}
      aria-describedby={cx(rest['aria-describedby'], descriptionId) || undefined}
    >
      {icon && <Icon name={icon} size={size === 'small' ? 16 : 18} />}
      {children}
      {pending && (
        <span className="button-dots">
          <i />
          <i />
          <i />
          <span className="sr-only">working</span>
        </span>
      )}
    </button>
  );
  return closed ? <Tooltip text={blockedBy}>{button}</Tooltip> : button();
}

export interface ButtonLinkProps extends Looks {
  href: string;
  children?: ReactNode;
  className?: string;
  'aria-label'?: string;
}

/** Goes somewhere; looks like a button. */
export function ButtonLink({ href, variant, size, icon, wide, children, className, ...rest }: ButtonLinkProps) {
  return (
    <Link href={href} className={classesOf({ variant, size, icon, wide }, children, className)} {...rest}>
      {icon && <Icon name={icon} size={size === 'small' ? 16 : 18} />}
      {children}
    </Link>
  );
}
