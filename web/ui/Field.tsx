/**
 * Label, hint and error around one control, wired by id: the control's description is its hint, its error and
 * nothing else. Every input of the kit is a Field; a custom control uses it directly.
 */
import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import './Field.css';

/** What every input of the kit takes beside its element's own props. */
export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** The rule broken, as a sentence; lands beside the control. */
  error?: string | undefined;
  /** Says so beside the label. What is not optional is required, and not marked. */
  optional?: boolean | undefined;
  /** For search boxes and the like, whose place says what they are. */
  hideLabel?: boolean | undefined;
}

/** What the control inside must carry. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldShellProps extends FieldProps {
  id?: string | undefined;
  /** Right of the error, such as a counter. */
  below?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

export function Field({ label, hint, error, optional, hideLabel, id, below, children }: FieldShellProps) {
  const generated = useId();
  const controlId = id ?? generated;
  return (
    <div className="field">
      <label className={hideLabel ? 'sr-only' : 'field-label'} htmlFor={controlId}>
        {label}
        {optional && <span className="field-optional">optional</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${controlId}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id: controlId,
        'aria-describedby': cx(hint ? `${controlId}-hint` : null, error && `${controlId}-error`) || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {(error || below) && (
        <div className="field-below">
          <FieldError id={`${controlId}-error`} error={error} />
          {below}
        </div>
      )}
    </div>
  );
}

/** The sentence under a control, or nothing. */
export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  if (!error) return null;
  return (
    <p className="field-error" id={id}>
      <Icon name="alert" size={16} />
      <span>{error}</span>
    </p>
  );
}
