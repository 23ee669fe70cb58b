/** Changing the answers of an inquiry. */
import { useMemo, useState } from 'react';
import { type InquiryAnswers, inquiryOptions } from '../../../server/kinds/ps-inquiry/form.ts';
import type { EditPsInquiryFormQuery } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { FormSkeleton, useKept } from '../../intake/AskFrame.tsx';
import { sayWith } from '../../intake/difference.ts';
import { EditIntake } from '../../intake/EditIntake.tsx';
import type { EditFormProps } from '../../intake/EditPage.tsx';
import { outcomeOf } from '../../intake/outcome.ts';
import { QueryState } from '../../shell/QueryState.tsx';
import { editMutation, editQuery } from './documents.ts';
import { Questions, TypeChapter } from './Questions.tsx';
import { blankInquiry, blankLine, type InquiryValues, inquiryRules, labelOfInquiry } from './setup.ts';
import './inquiry.css';

export default function EditForm({ requestKey }: EditFormProps) {
  const query = useKept(useQuery(editQuery, { key: requestKey }));
  return (
    <QueryState query={query} skeleton={<FormSkeleton />}>
      {(data) => data.request?.__typename === 'PsInquiry' && <Edit data={data} request={data.request} />}
    </QueryState>
  );
}

type Found = Extract<NonNullable<EditPsInquiryFormQuery['request']>, { __typename: 'PsInquiry' }>;

/** A line to begin with, for those who change the type. */
const withLine = (values: InquiryValues): InquiryValues =>
  values.lines.length > 0 ? values : { ...values, lines: [blankLine] };

function Edit({ data, request }: { data: EditPsInquiryFormQuery; request: Found }) {
  const [edit] = useMutation(editMutation, { quiet: true });
  const [blank] = useState(blankInquiry);
  const services = data.offerings.nodes;
  const rules = useMemo(() => ({ ...inquiryRules(services), labelOf: labelOfInquiry }), [services]);
  return (
    <EditIntake<InquiryValues, InquiryAnswers>
      request={request}
      blank={blank}
      complete={withLine}
      rules={rules}
      sayOf={sayWith(inquiryOptions)}
      send={async ({ answers, idempotencyKey, expectedVersion }, id) => {
        const outcome = await edit({ id, answers, idempotencyKey, expectedVersion });
        return { ...outcomeOf(outcome), current: outcome.payload?.request ?? null };
      }}
    >
      {() => (
        <>
          <TypeChapter />
          <Questions services={services} />
        </>
      )}
    </EditIntake>
  );
}
