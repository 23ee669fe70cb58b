/** Shows what is announced, above everything, dialogs included. Calm ones leave after 6 s; bad ones stay until closed. */
import { useEffect, useRef, useState } from 'react';
import { type Announcement, onAnnounce } from './announce.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './Alert.css';

const staysMs = 6_000;
const atMost = 3;

export function Toasts() {
  const [toasts, setToasts] = useState<Announcement[]>([]);
  const ref = useRef<HTMLDivElement>(null);
  const close = (id: number) => setToasts((now) => now.filter((toast) => toast.id !== id));
  useEffect(
    () =>
      onAnnounce((toast) => {
        setToasts((now) => [...now.slice(1 - atMost), toast]);
        // The top layer stacks by opening: open again to stand above a dialog opened since.
        if (ref.current?.matches(':popover-open')) ref.current.hidePopover();
        ref.current?.showPopover();
        if (toast.tone === 'calm')
          setTimeout(
            () => setToasts((now) => now.filter((other) => other.id !== toast.id)),
            toast.action?.lastsMs ?? staysMs,
          );
      }),
    [],
  );
  return (
    <div ref={ref} popover="manual" className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className="toast">
          <Icon name={toast.tone === 'bad' ? 'alert' : 'check'} />
          <span>{toast.text}</span>
          {toast.action && (
            <Button
              variant="quiet"
              size="small"
              onClick={() => {
                toast.action?.onPress();
                close(toast.id);
              }}
            >
              {toast.action.label}
            </Button>
          )}
          {toast.action?.lastsMs && (
            <i className="toast-time" style={{ animationDuration: `${toast.action.lastsMs}ms` }} />
          )}
          <Button variant="quiet" size="small" icon="close" aria-label="Dismiss" onClick={() => close(toast.id)} />
        </div>
      ))}
    </div>
  );
}
