/** Controls that belong together under one legend. As `section` it is a chapter of a form, else a group within one. */
import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import { FieldError } from './Field.tsx';
import './Field.css';
import './choices.css';

export interface FieldsetProps {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  section?: boolean;
  /** For `location.hash` and for focus on errors. */
  id?: string;
  children: ReactNode;
}

export function Fieldset({ legend, hint, error, optional, section, id, children }: FieldsetProps) {
  const generated = useId();
  const base = id ?? generated;
  return (
    <fieldset
      id={base}
      tabIndex={-1}
      className={cx('fieldset', section && 'fieldset-section')}
      aria-describedby={cx(hint ? `${base}-hint` : null, error && `${base}-error`) || undefined}
    >
      <legend>
        {legend}
        {optional && <span className="field-optional">optional</span>}
      </legend>
      {hint && (
        <p className="field-hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {section ? <div className="stack">{children}</div> : children}
      <FieldError id={`${base}-error`} error={error} />
    </fieldset>
  );
}
