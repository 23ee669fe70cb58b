/** Takes a class off the calendar: says what follows, asks why, keeps what is typed when somebody was faster. */
import { type FormEvent, useState } from 'react';
import type { DeskClassFragment } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActions } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { cancelMutation } from './classesQuery.ts';

export default function CancelDialog({ session, onClose }: { session: DeskClassFragment; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const [version, setVersion] = useState(session.version);
  const [cancel, { pending }] = useMutation(cancelMutation);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const outcome = await cancel({ id: session.id, reason, expectedVersion: version });
    if (outcome.ok) {
      announce(`${session.course.name} is cancelled`);
      return onClose();
    }
    const own = outcome.userErrors.find(({ field }) => field[0] === 'reason');
    if (outcome.payload?.classSession) setVersion(outcome.payload.classSession.version);
    setProblem(own?.message);
    setRefusal(outcome.userErrors.find((error) => error !== own)?.message);
  };
  return (
    <Dialog open title={`Cancel ${session.course.name}`} onClose={onClose}>
      <form noValidate onSubmit={send} className="stack">
        {refusal && (
          <Alert tone="warning" live title="This was not done">
            {refusal}
          </Alert>
        )}
        <p>Observers lose their places, and training sessions go back to planning. Everybody concerned is told.</p>
        <TextArea
          label="Why"
          hint="They read this. Do not name the customer."
          value={reason}
          error={problem}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <DialogActions>
          <Button onClick={onClose}>Leave it as it is</Button>
          <Button type="submit" variant="danger" pending={pending}>
            Cancel the class
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
