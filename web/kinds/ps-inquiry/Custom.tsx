/** Custom services: which, what is wanted, and the scoping questions of each, which may wait. */
import { useWatch } from 'react-hook-form';
import {
  SCOPE_NAMES,
  SCOPES,
  type ScopeInput,
  type ScopeName,
  SERVICE_TYPES,
} from '../../../server/kinds/ps-inquiry/form.ts';
import { AdviceFor } from '../../intake/advice.tsx';
import {
  Chapter,
  ChecksAnswer,
  CountAnswer,
  choicesOf,
  LongAnswer,
  SelectAnswer,
  TextAnswer,
} from '../../intake/inputs.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { InquiryValues } from './setup.ts';

const YES_NO = { true: 'Yes', false: 'No' };

export function Custom() {
  const values = useWatch() as InquiryValues;
  const scopes = SCOPE_NAMES.filter((name) => values.serviceTypes.includes(SCOPES[name].serviceType));
  return (
    <Chapter legend="The work">
      <ChecksAnswer
        name="serviceTypes"
        legend="Which services are wanted?"
        choices={choicesOf(SERVICE_TYPES, {
          SCM_MIGRATION: 'From other tools, or from self-managed to hosted.',
          IMPLEMENTATION: 'A new installation, or a larger one.',
          READINESS_CHECK: 'How well an installation is doing, and what to mend.',
          CI_MIGRATION: 'Jobs and pipelines from another system.',
          GENERAL_SERVICES: 'Anything that is none of these.',
        })}
      />
      <LongAnswer
        name="scopeNotes"
        label="What is wanted, and why?"
        hint="The customer’s aim, what has been promised, what worries them."
        rows={5}
        limit={5000}
      />
      {scopes.length > 0 && (
        <div className="scopes">
          <h3>What a proposal will need</h3>
          <p className="muted small">
            Answer what you know; the rest may be filled in later. It saves the customer from being asked twice.
          </p>
          {scopes.map((name) => (
            <Scope key={name} name={name} given={values[name]} />
          ))}
        </div>
      )}
    </Chapter>
  );
}

interface Question {
  label: string;
  input: ScopeInput;
  options?: Readonly<Record<string, string>>;
}

function Scope({ name, given }: { name: ScopeName; given: Record<string, string> }) {
  const questions = Object.entries(SCOPES[name].fields as Record<string, Question>);
  const answered = questions.filter(([field]) => (given[field] ?? '') !== '').length;
  return (
    <details className="scope">
      <summary>
        <Icon name="chevronRight" size={16} />
        <span className="grow">{SERVICE_TYPES[SCOPES[name].serviceType]}</span>
        <span className="muted small">
          {answered} of {questions.length} answered
        </span>
      </summary>
      <div className="scope-questions">
        {questions.map(([field, question]) => (
          <ScopeQuestion key={field} name={`${name}.${field}`} question={question} />
        ))}
      </div>
      <AdviceFor name={name} />
    </details>
  );
}

function ScopeQuestion({ name, question }: { name: string; question: Question }) {
  const { label, input, options } = question;
  if (input === 'number') return <CountAnswer name={name} label={label} place="" />;
  if (input === 'text') return <TextAnswer name={name} label={label} />;
  return <SelectAnswer name={name} label={label} placeholder="Not known yet" choices={choicesOf(options ?? YES_NO)} />;
}
