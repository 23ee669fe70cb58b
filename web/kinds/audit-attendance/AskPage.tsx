/** Asking to observe a customer's class. */
import { type ReactNode, useMemo, useState } from 'react';
import type { AuditAnswers } from '../../../server/kinds/audit-attendance/form.ts';
import type { AskAuditAttendanceQuery } from '../../graphql/generated/graphql.ts';
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
import { type AuditValues, auditRules, blankAudit, labelOfAudit, prefillAudit } from './setup.ts';
import './audit.css';

export default function AskPage() {
  return (
    <AskFrame
      kind="AUDIT_ATTENDANCE"
      title="Ask to observe a class"
      lead="A quiet seat in a customer’s class, to learn the product or how we teach it."
      query={useQuery(askQuery, {})}
    >
      {(data, info) => <Ask data={data} intro={<KindIntro info={info} />} />}
    </AskFrame>
  );
}

function Ask({ data, intro }: { data: AskAuditAttendanceQuery; intro: ReactNode }) {
  const [submit] = useMutation(submitMutation, { quiet: true });
  const [blank] = useState(blankAudit);
  const classes = data.classSessions.nodes;
  const courses = data.offerings.nodes;
  const rules = useMemo(() => auditRules(classes, courses), [classes, courses]);
  const setup: IntakeSetup<AuditValues, AuditAnswers> = {
    form: 'AUDIT_ATTENDANCE',
    blank,
    prefill: prefillAudit(classes, courses),
    ...rules,
    labelOf: labelOfAudit,
    send: async ({ answers, restricted, onBehalfOf, idempotencyKey }) =>
      outcomeOf(await submit({ answers, restricted, onBehalfOf, idempotencyKey })),
  };
  return (
    <IntakeForm setup={setup} sendLabel="Send the request" intro={intro}>
      {(intake) => (
        <>
          <ForWhom intake={intake} who="the colleague who will observe" />
          <Questions classes={classes} courses={courses} />
          <Chapter legend="Confidentiality">
            <RestrictedMark />
          </Chapter>
        </>
      )}
    </IntakeForm>
  );
}
