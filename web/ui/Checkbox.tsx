/** Yes or not. `Switch` is for what takes effect at once, `Checkbox` for what is sent with a form. */
import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import { FieldError } from './Field.tsx';
import './choices.css';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
}

export function Checkbox({ label, hint, error, id, className, ...rest }: CheckboxProps) {
  const generated = useId();
  const controlId = id ?? generated;
  return (
    <div className="field">
      <label className={cx('check', className)}>
        <input
          type="checkbox"
          {...rest}
          id={controlId}
          aria-invalid={error ? true : undefined}
          aria-describedby={cx(hint ? `${controlId}-hint` : null, error && `${controlId}-error`) || undefined}
        />
        <span className="check-label">{label}</span>
        {hint && (
          <span className="check-hint" id={`${controlId}-hint`}>
            {hint}
          </span>
        )}
      </label>
      <FieldError id={`${controlId}-error`} error={error} />
    </div>
  );
}

/** Spread, since a native checkbox tells its own state and needs no `aria-checked`. */
const switchRole = { role: 'switch' };

export function Switch({ label, hint, id, ...rest }: Omit<CheckboxProps, 'error'>) {
  const generated = useId();
  const controlId = id ?? generated;
  return (
    <label className="switch-row">
      <span>
        <span className="check-label" id={`${controlId}-label`}>
          {label}
        </span>
        {hint && (
          <span className="radio-card-hint" id={`${controlId}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        {...switchRole}
        className="switch"
        {...rest}
        id={controlId}
        aria-labelledby={`${controlId}-label`}
        aria-describedby={hint ? `${controlId}-hint` : undefined}
      />
    </label>
  );
}
