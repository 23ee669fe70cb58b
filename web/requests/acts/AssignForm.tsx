/** Gives a request to one of those it can be given to, or to nobody. When somebody was faster, it says so and stays. */
import { type FormEvent, useState } from 'react';
import type { RequestActsFragment } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { useViewer } from '../../signin/viewer.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogActions } from '../../ui/Dialog.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { assigneesQuery, assignMutation } from './documents.ts';
import { useAnnounceDone } from './undoable.ts';
import { whatChanged } from './whatChanged.ts';

export interface AssignFormProps {
  request: RequestActsFragment;
  onDone: (request: RequestActsFragment) => void;
  onClose: () => void;
}

export function AssignForm({ request, onDone, onClose }: AssignFormProps) {
  const { viewer } = useViewer();
  const [basis, setBasis] = useState(request);
  const [chosen, setChosen] = useState(request.assignee?.id ?? '');
  const [refusal, setRefusal] = useState<{ title: string; text: string } | null>(null);
  const announceDone = useAnnounceDone();
  const [assign, { pending }] = useMutation(assignMutation);
  const { data } = useQuery(assigneesQuery, { key: request.key });
  const me = viewer?.person.id;
  const people = data?.request?.assignableTo.toSorted((a, b) => Number(b.id === me) - Number(a.id === me)) ?? [];

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await assign({
      id: basis.id,
      assigneeId: chosen || null,
      expectedVersion: basis.version,
      undoable: true,
    });
    const now = outcome.payload?.request;
    if (outcome.ok && now) {
      const text = now.assignee ? `${now.key} is with ${now.assignee.name}` : `${now.key} is with nobody`;
      announceDone(text, outcome.payload.event);
      return onDone(now);
    }
    if (outcome.userErrors.some(({ code }) => code === 'STALE') && now) {
      setRefusal({ title: 'This changed while you were here', text: whatChanged(basis, now).join(' ') });
      return setBasis(now);
    }
    const text = outcome.userErrors.map(({ message }) => message).join(' ');
    if (text) setRefusal({ title: 'This was not done', text });
  };

  return (
    <form noValidate onSubmit={send} className="stack">
      {refusal && (
        <Alert tone="warning" live title={refusal.title}>
          {refusal.text}
        </Alert>
      )}
      <SelectInput
        label="Who looks after it"
        hint="They hear of it by email."
        placeholder="Nobody"
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        choices={people.map(({ id, name }) => ({ value: id, label: id === me ? `${name} (you)` : name }))}
      />
      <DialogActions>
        <Button onClick={onClose}>Not now</Button>
        <Button type="submit" variant="primary" pending={pending}>
          Assign
        </Button>
      </DialogActions>
    </form>
  );
}
