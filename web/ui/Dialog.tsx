/**
 * A modal on the native element: focus stays inside, Escape closes, focus returns to the opener. It is in the page
 * only while `open`, so a form in it starts afresh each time.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import './Dialog.css';

export interface DialogProps {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  /** CSS width; 34rem when left out. */
  width?: string;
  children: ReactNode;
}

export const Dialog = (props: DialogProps) => (props.open ? <OpenDialog {...props} /> : null);

function OpenDialog({ title, onClose, width, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop; the keyboard has Escape.
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      style={width ? { width: `min(${width}, calc(100vw - 2rem))` } : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && !window.getSelection()?.toString()) onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button variant="quiet" size="small" icon="close" aria-label="Close" onClick={onClose} />
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}

/** The row of buttons at the end of a dialog; the main one last. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className="dialog-actions">{children}</div>
);
