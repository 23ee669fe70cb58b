/** One line of text, an address, a number. Spread `register('name')` onto it. */
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { Field, type FieldProps } from './Field.tsx';
import { Icon, type IconName } from './Icon.tsx';

export interface TextInputProps extends FieldProps, Omit<ComponentProps<'input'>, 'children'> {
  icon?: IconName;
}

export function TextInput({ label, hint, error, optional, hideLabel, icon, id, className, ...rest }: TextInputProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} id={id}>
      {(control) => (
        <div className="input-affixed">
          {icon && <Icon name={icon} />}
          <input type="text" {...rest} {...control} className={cx('input', className)} />
        </div>
      )}
    </Field>
  );
}
