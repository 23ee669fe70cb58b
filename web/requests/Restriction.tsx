/** The restricted mark: what it means, and a way to set or lift it that asks why. */
import { type FormEvent, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActions } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { OneRequest } from './kindViews.ts';

const restrictMutation = graphql(`
  mutation RestrictRequest($input: RestrictRequestInput!) {
    restrictRequest(input: $input) {
      request { __typename id version restricted }
      userErrors { code message field }
    }
  }
`);

export function Restriction({ request }: { request: OneRequest }) {
  const [open, setOpen] = useState(false);
  const { restricted, permissions } = request;
  const label = restricted ? 'Lift the restriction' : 'Mark as restricted';
  return (
    <>
      <p className="small muted">
        {restricted
          ? 'Only the requester, the assignee and cleared staff know of this.'
          : 'Everybody at the desk sees this. Mark it when it has US public sector content.'}
      </p>
      {permissions.canRestrict && (
        <Button size="small" icon="lock" onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
      <Dialog open={open} title={label} onClose={() => setOpen(false)}>
        <RestrictForm request={request} label={label} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function RestrictForm({ request, label, onClose }: { request: OneRequest; label: string; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const [version, setVersion] = useState(request.version);
  const [restrict, { pending }] = useMutation(restrictMutation);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const restricted = !request.restricted;
    const outcome = await restrict({
      id: request.id,
      restricted,
      reason,
      expectedVersion: Math.max(version, request.version),
    });
    if (outcome.ok) {
      announce(restricted ? `${request.key} is restricted` : `${request.key} is no longer restricted`);
      return onClose();
    }
    const own = outcome.userErrors.find(({ field }) => field[0] === 'reason');
    const other = outcome.userErrors.find((error) => error !== own);
    if (other?.code === 'STALE' && outcome.payload?.request) setVersion(outcome.payload.request.version);
    setProblem(own?.message);
    setRefusal(other?.message);
  };
  return (
    <form noValidate onSubmit={send} className="stack">
      {refusal && (
        <Alert tone="warning" live title="This was not done">
          {refusal} What you typed is still here: try again.
        </Alert>
      )}
      <p className="muted small">
        {request.restricted
          ? 'Everybody at the desk will see it, with all that was written.'
          : 'It disappears for everybody but the requester, the assignee and cleared staff. Its mails name no customer in their subject.'}
      </p>
      <TextArea
        label="Why"
        error={problem}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      <DialogActions>
        <Button onClick={onClose}>Not now</Button>
        <Button type="submit" variant="primary" pending={pending}>
          {label}
        </Button>
      </DialogActions>
    </form>
  );
}
