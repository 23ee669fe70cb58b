/** The kit's inputs bound to the form: value, rule broken and advice come by name; label, hint and choices are given. */
import type { ReactNode } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { Checkbox, type CheckboxProps } from '../ui/Checkbox.tsx';
import { DateInput, type DateInputProps } from '../ui/DateInput.tsx';
import { Fieldset } from '../ui/Fieldset.tsx';
import { type CardChoice, RadioCards } from '../ui/RadioCards.tsx';
import { SelectInput, type SelectInputProps } from '../ui/SelectInput.tsx';
import { TextArea, type TextAreaProps } from '../ui/TextArea.tsx';
import { TextInput, type TextInputProps } from '../ui/TextInput.tsx';
import { AdviceFor } from './advice.tsx';
import { idOf } from './names.ts';
import { messageAt } from './resolver.ts';

export function useProblemAt(name: string): string | undefined {
  const { errors } = useFormState();
  return messageAt(errors, name.split('.'));
}

function useBound(name: string) {
  const { register } = useFormContext();
  return { ...register(name), id: idOf(name), error: useProblemAt(name) };
}

/** An input with what is to be known about it. */
const Asked = ({
  name,
  className,
  children,
}: {
  name: string;
  className?: string | undefined;
  children: ReactNode;
}) => (
  <div className={className ? `asked ${className}` : 'asked'}>
    {children}
    <AdviceFor name={name} />
  </div>
);

type Named<P> = Omit<P, 'name' | 'error' | 'id' | 'ref' | 'value' | 'defaultValue'> & {
  name: string;
  /** Of the place it takes in the form. */
  place?: string;
};

export function TextAnswer({ name, place, ...props }: Named<TextInputProps>) {
  return (
    <Asked name={name} className={place}>
      <TextInput autoComplete="off" {...props} {...useBound(name)} />
    </Asked>
  );
}

export const EmailAnswer = (props: Named<TextInputProps>) => (
  <TextAnswer type="email" inputMode="email" autoCapitalize="none" spellCheck={false} {...props} />
);

export const CountAnswer = (props: Named<TextInputProps>) => (
  <TextAnswer inputMode="numeric" pattern="[0-9]*" place="asked-short" {...props} />
);

export function LongAnswer({ name, place, ...props }: Named<TextAreaProps>) {
  const bound = useBound(name);
  const { getValues } = useFormContext();
  return (
    <Asked name={name} className={place}>
      <TextArea {...props} {...bound} defaultValue={String(getValues(name) ?? '')} />
    </Asked>
  );
}

export function DayAnswer({ name, place = 'asked-short', ...props }: Named<DateInputProps>) {
  return (
    <Asked name={name} className={place}>
      <DateInput {...props} {...useBound(name)} />
    </Asked>
  );
}

export function SelectAnswer({ name, place, ...props }: Named<SelectInputProps>) {
  return (
    <Asked name={name} className={place}>
      <SelectInput {...props} {...useBound(name)} />
    </Asked>
  );
}

export function CheckAnswer({ name, place, ...props }: Named<CheckboxProps>) {
  return (
    <Asked name={name} className={place}>
      <Checkbox {...props} {...useBound(name)} />
    </Asked>
  );
}

export interface CardsAnswerProps {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  choices: readonly CardChoice[];
  place?: string;
}
export function CardsAnswer({ name, place, ...props }: CardsAnswerProps) {
  return (
    <Asked name={name} className={place}>
      <RadioCards {...props} {...useBound(name)} />
    </Asked>
  );
}

/** Several of a few. */
export function ChecksAnswer({ name, legend, hint, choices, place }: CardsAnswerProps) {
  const { register } = useFormContext();
  const error = useProblemAt(name);
  return (
    <Asked name={name} className={place}>
      <Fieldset legend={legend} hint={hint} error={error} id={idOf(name)}>
        <div className="check-list">
          {choices.map((choice) => (
            <Checkbox
              key={choice.value}
              label={choice.label}
              hint={choice.hint}
              value={choice.value}
              disabled={choice.disabled}
              {...register(name)}
              id={`${idOf(name)}-${choice.value}`}
            />
          ))}
        </div>
      </Fieldset>
    </Asked>
  );
}

/** A chapter of the form. */
export const Chapter = ({ legend, hint, children }: { legend: string; hint?: ReactNode; children: ReactNode }) => (
  <div className="chapter">
    <Fieldset section legend={legend} hint={hint}>
      {children}
    </Fieldset>
  </div>
);

/** Side by side where there is room. */
export const Pair = ({ children }: { children: ReactNode }) => <div className="pair">{children}</div>;

/** Choices of a select or of cards, from a form's options. */
export const choicesOf = <V extends string>(
  options: Readonly<Record<V, string>>,
  hints: Partial<Record<V, ReactNode>> = {},
): { value: V; label: string; hint?: ReactNode }[] =>
  (Object.entries(options) as [V, string][]).map(([value, label]) => ({
    value,
    label,
    ...(hints[value] ? { hint: hints[value] } : {}),
  }));
