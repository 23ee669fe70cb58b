/** One turn: who, for what, from which day to which. Made, changed or taken off here. */
import { type FormEvent, useState } from 'react';
import type { RequestKind } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { kindNames } from '../../requests/kinds.ts';
import { Alert } from '../../ui/Alert.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import type { Planning } from './DutyPage.tsx';
import { removeShift, saveShift } from './documents.ts';
import { spanText } from './weeks.ts';

export interface ShiftDialogProps {
  planning: Planning;
  people: readonly { id: string; name: string }[];
  onClose: () => void;
  /** What is gone no answer names: the rota is asked for again. */
  onRemoved: () => void;
}

export function ShiftDialog({ planning, people, onClose, onRemoved }: ShiftDialogProps) {
  const known = 'shift' in planning ? planning.shift : null;
  const first = 'shift' in planning ? { from: planning.shift.startsOn, to: planning.shift.endsOn } : planning;
  const [personId, setPersonId] = useState(known?.person.id ?? '');
  const [kind, setKind] = useState<RequestKind | ''>(known?.kind ?? '');
  const [startsOn, setStartsOn] = useState(first.from);
  const [endsOn, setEndsOn] = useState(first.to);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [save, saving] = useMutation(saveShift);
  const [remove, removing] = useMutation(removeShift);
  const choices = known && !people.some(({ id }) => id === known.person.id) ? [known.person, ...people] : people;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!personId) return setErrors({ personId: 'Choose who is on duty.' });
    const outcome = await save({
      ...(known ? { id: known.id, expectedVersion: known.version } : {}),
      personId,
      kind: kind || null,
      startsOn,
      endsOn,
    });
    setErrors(Object.fromEntries(outcome.userErrors.map((error) => [error.field[0] ?? 'whole', error.message])));
    if (!outcome.ok) return;
    const name = outcome.payload.shift?.person.name;
    announce(`${name} is on duty ${spanText(startsOn, endsOn)}`);
    onClose();
  };
  const takeOff = async () => {
    const outcome = await remove({ id: known!.id });
    const [error] = outcome.userErrors;
    if (error) return setErrors({ whole: error.message });
    if (!outcome.ok) return;
    announce(`${known!.person.name} is off duty ${spanText(known!.startsOn, known!.endsOn)}`);
    onRemoved();
    onClose();
  };
  const whole = errors.whole ?? errors.expectedVersion;
  return (
    <Dialog open title={known ? 'Change this turn' : 'Put somebody on duty'} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {whole && (
          <Alert tone="error" live>
            {whole}
          </Alert>
        )}
        <SelectInput
          label="Who"
          placeholder="Choose somebody of the desk"
          value={personId}
          error={errors.personId}
          choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setPersonId(event.target.value)}
        />
        <SelectInput
          label="For"
          placeholder="Every kind they work"
          value={kind}
          error={errors.kind}
          choices={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setKind(event.target.value as RequestKind | '')}
        />
        <div className="shift-days">
          <DateInput
            label="First day"
            value={startsOn}
            error={errors.startsOn}
            onChange={(event) => setStartsOn(event.target.value)}
          />
          <DateInput
            label="Last day"
            value={endsOn}
            min={startsOn}
            error={errors.endsOn}
            onChange={(event) => setEndsOn(event.target.value)}
          />
        </div>
        <DialogActions>
          {known && (
            <Button variant="danger" icon="trash" pending={removing.pending} onClick={takeOff}>
              Take off the rota
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={saving.pending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
