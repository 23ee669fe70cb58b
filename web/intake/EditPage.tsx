/** Changing one's answers: the same form, filled from the request; or why that is not possible any more. */
import { type ComponentType, lazy, Suspense } from 'react';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/generated/index.ts';
import { useQuery } from '../graphql/useQuery.ts';
import NotFoundPage from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { SignInHere } from '../signin/SignInHere.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { Alert } from '../ui/Alert.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { FormSkeleton, useKept } from './AskFrame.tsx';
import './intake.css';

const editRequestQuery = graphql(`
  query EditRequestPage($key: String!) {
    request(key: $key) {
      id
      key
      kind
      title
      permissions { canEdit editBlockedBy { code message fix } }
    }
  }
`);

/** Of every kind. */
export interface EditFormProps {
  requestKey: string;
}

const forms: Record<string, ComponentType<EditFormProps>> = {
  TRAINING_SESSION: lazy(() => import('../kinds/training-session/EditForm.tsx')),
  AUDIT_ATTENDANCE: lazy(() => import('../kinds/audit-attendance/EditForm.tsx')),
  PS_INQUIRY: lazy(() => import('../kinds/ps-inquiry/EditForm.tsx')),
};

export default function EditPage() {
  const { key = '' } = useParams<{ key: string }>();
  const { viewer, fault } = useViewer();
  const query = useKept(useQuery(editRequestQuery, { key }, { pause: viewer === undefined && !fault }));
  const found = query.data?.request;
  if (query.data && !found && viewer) return <NotFoundPage />;
  return (
    <Page title={`Edit ${key}`} lead={found?.title} width="narrow" above={<Link href={`/requests/${key}`}>{key}</Link>}>
      {viewer === null && !found ? (
        <SignInHere reason="Sign in to change your request." />
      ) : (
        <QueryState query={query} skeleton={<FormSkeleton />}>
          {({ request }) => request && <Edit request={request} />}
        </QueryState>
      )}
    </Page>
  );
}

interface EditProps {
  request: {
    key: string;
    kind: string;
    permissions: { canEdit: boolean; editBlockedBy: { message: string; fix: string } | null };
  };
}

function Edit({ request }: EditProps) {
  const Form = forms[request.kind];
  const { canEdit, editBlockedBy } = request.permissions;
  if (!canEdit || !Form)
    return (
      <Alert
        tone="warning"
        title={editBlockedBy?.message ?? 'These answers cannot be changed by you.'}
        actions={
          <ButtonLink href={`/requests/${request.key}`} size="small">
            Back to {request.key}
          </ButtonLink>
        }
      >
        {editBlockedBy?.fix}
      </Alert>
    );
  return (
    <Suspense fallback={<FormSkeleton />}>
      <Form requestKey={request.key} />
    </Suspense>
  );
}
