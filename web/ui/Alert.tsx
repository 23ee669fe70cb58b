/** A sentence that matters here and now. Errors and warnings that appear are spoken (`live`). */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './Alert.css';

export type AlertTone = 'info' | 'warning' | 'error' | 'success';

const icons: Record<AlertTone, IconName> = { info: 'info', warning: 'alert', error: 'declined', success: 'done' };

export interface AlertProps {
  tone?: AlertTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons below. */
  actions?: ReactNode;
  /** It appeared in answer to something: say it aloud. */
  live?: boolean;
}

export function Alert({ tone = 'info', title, children, actions, live }: AlertProps) {
  return (
    <div className={`alert alert-${tone}`} role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[tone]} />
      <div className="alert-body">
        {title && <strong>{title}</strong>}
        {children}
        {actions && <div className="alert-actions">{actions}</div>}
      </div>
    </div>
  );
}
