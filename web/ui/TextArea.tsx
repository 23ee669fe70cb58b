/** Several lines; grows with what is typed (`field-sizing`, and by hand where that is missing); counts near its limit. */
import { type ComponentProps, type FormEvent, useState } from 'react';
import { cx } from './cx.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'children'> {
  /** Shows how many characters are left of so many, once three quarters are used. Never cuts. */
  limit?: number;
}

const grows = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, hideLabel, limit, id, className, onInput, rows = 4, ...rest } = props;
  const [length, setLength] = useState(String(rest.value ?? rest.defaultValue ?? '').length);
  const input = (event: FormEvent<HTMLTextAreaElement>) => {
    const area = event.currentTarget;
    if (!grows) {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + 2}px`;
    }
    setLength(area.value.length);
    onInput?.(event as Parameters<NonNullable<typeof onInput>>[0]);
  };
  const counter = limit !== undefined && length > limit * 0.75 && (
    <span className="field-counter">
      {length.toLocaleString()} of {limit.toLocaleString()}
    </span>
  );
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} id={id} below={counter}>
      {(control) => <textarea rows={rows} {...rest} {...control} onInput={input} className={cx('input', className)} />}
    </Field>
  );
}
