/** Changing the answers of an audit attendance. */
import { useMemo, useState } from 'react';
import { type AuditAnswers, auditOptions } from '../../../server/kinds/audit-attendance/form.ts';
import type { EditAuditAttendanceFormQuery } from '../../graphql/generated/graphql.ts';
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
import { type AuditValues, auditRules, blankAudit, labelOfAudit } from './setup.ts';
import './audit.css';

export default function EditForm({ requestKey }: EditFormProps) {
  const query = useKept(useQuery(editQuery, { key: requestKey }));
  return (
    <QueryState query={query} skeleton={<FormSkeleton />}>
      {(data) => data.request?.__typename === 'AuditAttendanceRequest' && <Edit data={data} request={data.request} />}
    </QueryState>
  );
}

type Found = Extract<NonNullable<EditAuditAttendanceFormQuery['request']>, { __typename: 'AuditAttendanceRequest' }>;

/** Which of the two ways was chosen follows from the answers. */
const withTarget = (values: AuditValues): AuditValues => ({ ...values, target: values.courseSku ? 'COURSE' : 'CLASS' });

function Edit({ data, request }: { data: EditAuditAttendanceFormQuery; request: Found }) {
  const [edit] = useMutation(editMutation, { quiet: true });
  const [blank] = useState(blankAudit);
  const classes = data.classSessions.nodes;
  const courses = data.offerings.nodes;
  const rules = useMemo(() => ({ ...auditRules(classes, courses), labelOf: labelOfAudit }), [classes, courses]);
  const say = sayWith(auditOptions);
  const nameOf = (id: unknown) => classes.find((one) => one.id === id)?.course.name;
  return (
    <EditIntake<AuditValues, AuditAnswers>
      request={request}
      blank={blank}
      complete={withTarget}
      rules={rules}
      sayOf={(name, value) => (name === 'classSessionId' && nameOf(value)) || say(name, value)}
      send={async ({ answers, idempotencyKey, expectedVersion }, id) => {
        const outcome = await edit({ id, answers, idempotencyKey, expectedVersion });
        return { ...outcomeOf(outcome), current: outcome.payload?.request ?? null };
      }}
    >
      {() => <Questions classes={classes} courses={courses} />}
    </EditIntake>
  );
}
