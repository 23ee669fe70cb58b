/** Who it is for. The one who sends it is told too, and may do all that the other may. */
import { useWatch } from 'react-hook-form';
import { Chapter, CheckAnswer, EmailAnswer } from './inputs.tsx';
import { BESIDE } from './refusals.ts';
import type { Intake } from './useIntake.ts';

export function ForWhom({ intake, who = 'the person it is for' }: { intake: Intake; who?: string }) {
  const somebodyElse = useWatch({ name: `${BESIDE}.forSomebodyElse` });
  const { viewer } = intake;
  return (
    <Chapter legend="Who it is for">
      {!somebodyElse && (
        <p className="for-you">
          {viewer ? (
            <>
              You: <strong>{viewer.person.name}</strong> <span className="muted">({viewer.person.email})</span>
            </>
          ) : (
            'You. We ask for your address when you send it; no account is needed.'
          )}
        </p>
      )}
      <CheckAnswer name={`${BESIDE}.forSomebodyElse`} label="This is for somebody else" />
      {somebodyElse && (
        <EmailAnswer
          name={`${BESIDE}.onBehalfOf`}
          label="Their work email"
          hint={`The address of ${who}. You both hear of every step.`}
        />
      )}
    </Chapter>
  );
}

export const RestrictedMark = () => (
  <CheckAnswer
    name={`${BESIDE}.restricted`}
    label="Restricted (US public sector)"
    hint="Only you, the person working on it and cleared staff will know that it exists. Mails about it say nothing in their subject."
  />
);
