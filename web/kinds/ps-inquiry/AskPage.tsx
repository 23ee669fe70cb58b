/** Asking Professional Services: a question, services, or when work could start. */
import { type ReactNode, useMemo, useState } from 'react';
import type { InquiryAnswers } from '../../../server/kinds/ps-inquiry/form.ts';
import type { AskPsInquiryQuery } from '../../graphql/generated/graphql.ts';
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
import { Questions, TypeChapter } from './Questions.tsx';
import { blankInquiry, type InquiryValues, inquiryRules, labelOfInquiry, prefillInquiry } from './setup.ts';
import './inquiry.css';

export default function AskPage() {
  return (
    <AskFrame
      kind="PS_INQUIRY"
      title="Ask Professional Services"
      lead="A question, standard or custom services for a customer, or when work could start."
      query={useQuery(askQuery, {})}
    >
      {(data, info) => <Ask data={data} intro={<KindIntro info={info} />} />}
    </AskFrame>
  );
}

function Ask({ data, intro }: { data: AskPsInquiryQuery; intro: ReactNode }) {
  const [submit] = useMutation(submitMutation, { quiet: true });
  const [blank] = useState(blankInquiry);
  const services = data.offerings.nodes;
  const rules = useMemo(() => inquiryRules(services), [services]);
  const setup: IntakeSetup<InquiryValues, InquiryAnswers> = {
    form: 'PS_INQUIRY',
    blank,
    prefill: prefillInquiry(services),
    ...rules,
    labelOf: labelOfInquiry,
    send: async ({ answers, restricted, onBehalfOf, idempotencyKey }) =>
      outcomeOf(await submit({ answers, restricted, onBehalfOf, idempotencyKey })),
  };
  return (
    <IntakeForm setup={setup} sendLabel="Send the inquiry" intro={intro}>
      {(intake) => (
        <>
          <TypeChapter />
          <Questions services={services} />
          <ForWhom intake={intake} who="the colleague you ask for" />
          <Chapter legend="Confidentiality">
            <RestrictedMark />
          </Chapter>
        </>
      )}
    </IntakeForm>
  );
}
