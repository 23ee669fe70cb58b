/** A calendar day, `YYYY-MM-DD`, by the browser's own picker; `min` and `max` are days too. */
import { TextInput, type TextInputProps } from './TextInput.tsx';

export type DateInputProps = Omit<TextInputProps, 'type' | 'icon'>;

export const DateInput = (props: DateInputProps) => <TextInput {...props} type="date" />;
