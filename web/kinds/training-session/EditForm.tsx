/** Changing the answers of a training session. */
import { useMemo, useState } from 'react';
import { type TrainingAnswers, trainingOptions } from '../../../server/kinds/training-session/form.ts';
import type { EditTrainingSessionFormQuery } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { FormSkeleton, useKept } from '../../intake/AskFrame.tsx';
import { sayWith } from '../../intake/difference.ts';
import { EditIntake } from '../../intake/EditIntake.tsx';
import type { EditFormProps } from '../../intake/EditPage.tsx';
import { outcomeOf } from '../../intake/outcome.ts';
import { QueryState } from '../../shell/QueryState.tsx';
import { editMutation, editQuery } from './documents.ts';
import { Questions } from './Questions.tsx';
import { blankTraining, labelOfTraining, type TrainingValues, trainingRules } from './setup.ts';
import './training.css';

export default function EditForm({ requestKey }: EditFormProps) {
  const query = useKept(useQuery(editQuery, { key: requestKey }));
  return (
    <QueryState query={query} skeleton={<FormSkeleton />}>
      {(data) => data.request?.__typename === 'TrainingSessionRequest' && <Edit data={data} request={data.request} />}
    </QueryState>
  );
}

type Found = Extract<NonNullable<EditTrainingSessionFormQuery['request']>, { __typename: 'TrainingSessionRequest' }>;

function Edit({ data, request }: { data: EditTrainingSessionFormQuery; request: Found }) {
  const [edit] = useMutation(editMutation, { quiet: true });
  const [blank] = useState(blankTraining);
  const courses = data.offerings.nodes;
  const rules = useMemo(
    () => ({ ...trainingRules(courses, data.signInOptions.allowedDomains), labelOf: labelOfTraining }),
    [courses, data],
  );
  return (
    <EditIntake<TrainingValues, TrainingAnswers>
      request={request}
      blank={blank}
      rules={rules}
      sayOf={sayWith(trainingOptions)}
      send={async ({ answers, idempotencyKey, expectedVersion }, id) => {
        const outcome = await edit({ id, answers, idempotencyKey, expectedVersion });
        return { ...outcomeOf(outcome), current: outcome.payload?.request ?? null };
      }}
    >
      {() => <Questions courses={courses} />}
    </EditIntake>
  );
}
