/** One of a few, each with a sentence: what a select hides. Spread `register('name')` onto it, or give value and onChange. */
import type { ChangeEventHandler, FocusEventHandler, ReactNode, Ref } from 'react';
import { Fieldset } from './Fieldset.tsx';

export interface CardChoice<V extends string = string> {
  value: V;
  label: string;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioCardsProps<V extends string> {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  name: string;
  choices: readonly CardChoice<V>[];
  /** Leave out when `register` governs it. */
  value?: V | null | undefined;
  defaultValue?: V | undefined;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  onBlur?: FocusEventHandler<HTMLInputElement>;
  ref?: Ref<HTMLInputElement>;
  id?: string;
}

export function RadioCards<V extends string>(props: RadioCardsProps<V>) {
  const { legend, hint, error, optional, name, choices, value, defaultValue, onChange, onBlur, ref, id } = props;
  return (
    <Fieldset legend={legend} hint={hint} error={error} optional={optional} id={id}>
      <div className="radio-cards">
        {choices.map((choice) => (
          <label key={choice.value} className="radio-card">
            <input
              ref={ref}
              type="radio"
              name={name}
              value={choice.value}
              disabled={choice.disabled}
              onBlur={onBlur}
              {...(onChange ? { onChange } : {})}
              {...(value !== undefined ? { checked: value === choice.value } : {})}
              {...(defaultValue !== undefined ? { defaultChecked: defaultValue === choice.value } : {})}
              aria-invalid={error ? true : undefined}
            />
            <span>
              <span className="radio-card-label">{choice.label}</span>
              {choice.hint && <span className="radio-card-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
