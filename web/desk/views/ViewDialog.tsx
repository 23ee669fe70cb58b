/** Naming a view, sharing it, and taking it away. */
import { type FormEvent, useState } from 'react';
import { useMutation } from '../../graphql/useMutation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { SavedViewFields } from './ViewsMenu.tsx';
import { removeViewMutation, saveViewMutation } from './viewsQuery.ts';

export interface ViewDialogProps {
  what: 'new' | 'edit' | 'remove';
  view: SavedViewFields | null;
  /** The address now. */
  path: string;
  onSaved: (id: string) => void;
  onRemoved: () => void;
  onClose: () => void;
}

export default function ViewDialog({ what, view, path, onSaved, onRemoved, onClose }: ViewDialogProps) {
  if (what === 'remove') return view && <Remove view={view} onRemoved={onRemoved} onClose={onClose} />;
  return <Name view={view} path={path} onSaved={onSaved} onClose={onClose} />;
}

function Name({ view, path, onSaved, onClose }: Omit<ViewDialogProps, 'what' | 'onRemoved'>) {
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [save, { pending }] = useMutation(saveViewMutation);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const known = view && { id: view.id, expectedVersion: view.version };
    const outcome = await save({ ...known, name, shared, path: view?.path ?? path });
    if (outcome.ok && outcome.payload.view) {
      onSaved(outcome.payload.view.id);
      announce(`“${outcome.payload.view.name}” is saved`);
      return onClose();
    }
    const ofName = outcome.userErrors.filter(({ field }) => field.includes('name'));
    const others = outcome.userErrors.filter((error) => !ofName.includes(error));
    setProblem(ofName.map(({ message }) => message).join(' ') || undefined);
    setRefusal(others.map(({ message }) => message).join(' ') || null);
  };
  return (
    <Dialog open title={view ? 'Rename or share the view' : 'Save this view'} onClose={onClose}>
      <form noValidate className="stack" onSubmit={send}>
        {refusal && (
          <Alert tone="error" live title="This was not saved">
            {refusal}
          </Alert>
        )}
        <TextInput
          label="Name"
          hint={view ? undefined : 'What stands in the address now: filters, order, groups and columns.'}
          maxLength={60}
          value={name}
          error={problem}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label="Share it with the desk"
          hint="Everybody who works the desk can open it. Each sees only the requests they may see."
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        <DialogActions>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Remove({
  view,
  onRemoved,
  onClose,
}: Pick<ViewDialogProps, 'onRemoved' | 'onClose'> & { view: SavedViewFields }) {
  const [remove, { pending }] = useMutation(removeViewMutation);
  const send = async () => {
    const outcome = await remove({ id: view.id });
    if (outcome.ok) {
      announce(`“${view.name}” is deleted`);
      onRemoved();
    } else if (!outcome.fault) announce(outcome.userErrors.map(({ message }) => message).join(' '), { tone: 'bad' });
    onClose();
  };
  return (
    <Dialog open title={`Delete “${view.name}”?`} onClose={onClose}>
      <p>
        {view.shared ? 'It goes for everybody at the desk. ' : ''}The requests themselves stay as they are, and what it
        showed stays in the address.
      </p>
      <DialogActions>
        <Button onClick={onClose}>Keep it</Button>
        <Button variant="danger" pending={pending} onClick={() => void send()}>
          Delete
        </Button>
      </DialogActions>
    </Dialog>
  );
}
