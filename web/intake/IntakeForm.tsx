/**
 * The frame of every form: what is wrong, the kind's questions, who it is for, sending (with the sign-in inside), and
 * the confirmation. Asking and editing differ only by their setup.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import { AdviceProvider } from './advice.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { GoodToKnow } from './GoodToKnow.tsx';
import { SendStep } from './SendStep.tsx';
import { Sent } from './Sent.tsx';
import type { IntakeSetup } from './setup.ts';
import { type Intake, useIntake } from './useIntake.ts';
import './intake.css';

export interface IntakeFormProps<V extends object, A extends object> {
  setup: IntakeSetup<V, A>;
  /** On the button. */
  sendLabel: string;
  /** Above the questions, below the list of what is wrong; given the form's state. */
  before?: (intake: Intake) => ReactNode;
  children: (intake: Intake) => ReactNode;
  /** Instead of the confirmation. */
  onSent?: (key: string) => void;
  /** What stands above the form, and goes with it once sent. */
  intro?: ReactNode;
}

export function IntakeForm<V extends object, A extends object>(props: IntakeFormProps<V, A>) {
  const { setup, sendLabel, before, children, onSent, intro } = props;
  const intake = useIntake(setup);
  const { form, sent } = intake;
  const told = useRef(false);
  useEffect(() => {
    if (!sent || !onSent || told.current) return;
    told.current = true;
    onSent(sent.key);
  }, [sent, onSent]);
  if (sent) return onSent ? null : <Sent request={sent} />;
  return (
    <FormProvider {...form}>
      {intro}
      <form
        ref={intake.element}
        className="intake"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          intake.attempt();
        }}
      >
        {intake.restored && <DraftNotice onDiscard={intake.discard} editing={intake.editing} />}
        <ErrorSummary intake={intake} labelOf={setup.labelOf} />
        {before?.(intake)}
        <AdviceProvider advise={(values) => setup.advise(values as V, intake.circumstancesOf(values))}>
          {children(intake)}
          <GoodToKnow />
        </AdviceProvider>
        <SendStep intake={intake} label={sendLabel} />
      </form>
    </FormProvider>
  );
}
