/** Asking for a training session. */
import { type ReactNode, useMemo, useState } from 'react';
import type { TrainingAnswers } from '../../../server/kinds/training-session/form.ts';
import type { AskTrainingSessionQuery } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { AskFrame } from '../../intake/AskFrame.tsx';
import { ForWhom, RestrictedMark } from '../../intake/ForWhom.tsx';
import { IntakeForm } from '../../intake/IntakeForm.tsx';
import { Chapter } from '../../intake/inputs.tsx';
import { KindIntro } from '../../intake/KindIntro.tsx';
import { outcomeOf } from '../../intake/outcome.ts';
import type { IntakeSetup } from '../../intake/setup.ts';
import { askQuery, submitMutation } from './documents.ts';
import { Questions } from './Questions.tsx';
import { blankTraining, labelOfTraining, prefillTraining, type TrainingValues, trainingRules } from './setup.ts';
import './training.css';

export default function AskPage() {
  return (
    <AskFrame
      kind="TRAINING_SESSION"
      title="Ask for a training session"
      lead="A course for your team, held by our trainers."
      query={useQuery(askQuery, {})}
    >
      {(data, info) => <Ask data={data} intro={<KindIntro info={info} />} />}
    </AskFrame>
  );
}

function Ask({ data, intro }: { data: AskTrainingSessionQuery; intro: ReactNode }) {
  const [submit] = useMutation(submitMutation, { quiet: true });
  const [blank] = useState(blankTraining);
  const courses = data.offerings.nodes;
  const rules = useMemo(() => trainingRules(courses, data.signInOptions.allowedDomains), [courses, data]);
  const setup: IntakeSetup<TrainingValues, TrainingAnswers> = {
    form: 'TRAINING_SESSION',
    blank,
    prefill: prefillTraining(courses),
    ...rules,
    labelOf: labelOfTraining,
    send: async ({ answers, restricted, onBehalfOf, idempotencyKey }) =>
      outcomeOf(await submit({ answers, restricted, onBehalfOf, idempotencyKey })),
  };
  return (
    <IntakeForm setup={setup} sendLabel="Send the request" intro={intro}>
      {(intake) => (
        <>
          <ForWhom intake={intake} who="the team lead it is for" />
          <Questions courses={courses} />
          <Chapter legend="Confidentiality">
            <RestrictedMark />
          </Chapter>
        </>
      )}
    </IntakeForm>
  );
}
