/** A native select: the phone's own wheel, type-ahead and screen readers for nothing. */
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { Field, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';

export interface Choice<V extends string = string> {
  value: V;
  label: string;
  disabled?: boolean;
  /** Heading it is grouped under. */
  group?: string;
}

export interface SelectInputProps extends FieldProps, Omit<ComponentProps<'select'>, 'children' | 'multiple'> {
  choices: readonly Choice[];
  /** The empty choice, such as `Choose a course`; none when left out. */
  placeholder?: string;
}

export function SelectInput(props: SelectInputProps) {
  const { label, hint, error, optional, hideLabel, choices, placeholder, id, className, ...rest } = props;
  const groups = [...new Set(choices.map((choice) => choice.group))];
  const options = (group: string | undefined) =>
    choices
      .filter((choice) => choice.group === group)
      .map((choice) => (
        <option key={choice.value} value={choice.value} disabled={choice.disabled}>
          {choice.label}
        </option>
      ));
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} id={id}>
      {(control) => (
        <span className="select">
          <select {...rest} {...control} className={cx('input', className)}>
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {groups.map((group) =>
              group === undefined ? (
                options(group)
              ) : (
                <optgroup key={group} label={group}>
                  {options(group)}
                </optgroup>
              ),
            )}
          </select>
          <Icon name="chevronDown" size={16} />
        </span>
      )}
    </Field>
  );
}
