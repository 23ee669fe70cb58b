/** A calendar day, `YYYY-MM-DD`, by the browser's own picker; `min` and `max` are days too. */
import type { ComponentProps } from 'react';
import { TextInput, type TextInputProps } from './TextInput.tsx';

export interface DateInputProps extends Omit<TextInputProps, 'type' | 'icon'> {
  min?: string;
  max?: string;
  ref?: ComponentProps<'input'>['ref'];
}

export const DateInput = (props: DateInputProps) => <TextInput {...props} type="date" />;
