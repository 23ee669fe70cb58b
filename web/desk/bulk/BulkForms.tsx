/** What is asked once for many requests: to whom, which labels, until when. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { useQuery } from '../../graphql/useQuery.ts';
import { useViewer } from '../../signin/viewer.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { peopleQuery } from '../queueQuery.ts';
import type { BulkAct } from './BulkBar.tsx';

export interface BulkFormProps {
  /** `3 requests`. */
  subject: string;
  pending: boolean;
  /** Answers why nothing was tried, or null. */
  onAct: (act: BulkAct) => Promise<string | null>;
  onClose: () => void;
}

interface FrameProps extends BulkFormProps {
  title: string;
  verb: string;
  /** What to do, or why it cannot be done yet. */
  read: () => BulkAct | string;
  children: ReactNode;
}

export function BulkFrame({ title, verb, subject, pending, read, onAct, onClose, children }: FrameProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const what = read();
    setProblem(typeof what === 'string' ? what : await onAct(what));
  };
  return (
    <Dialog
      open
      title={
        <>
          {title}
          <span className="dialog-subject">{subject}</span>
        </>
      }
      onClose={onClose}
    >
      <form noValidate className="stack" onSubmit={send}>
        {problem && (
          <Alert tone="error" live title="This was not done">
            {problem}
          </Alert>
        )}
        {children}
        <DialogActions>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="primary" pending={pending}>
            {verb}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

export function BulkAssign(props: BulkFormProps) {
  const { viewer } = useViewer();
  const me = viewer?.person;
  const [to, setTo] = useState(me?.id ?? '');
  const { data } = useQuery(peopleQuery, { role: 'COORDINATOR' });
  const { data: managers } = useQuery(peopleQuery, { role: 'ENGAGEMENT_MANAGER' });
  const people = new Map(
    [...(data?.people.nodes ?? []), ...(managers?.people.nodes ?? [])].map(({ id, name }) => [id, name]),
  );
  if (me) people.delete(me.id);
  return (
    <BulkFrame {...props} title="Assign" verb="Assign" read={() => ({ assign: { assigneeId: to || null } })}>
      <SelectInput
        label="Who looks after them"
        hint="They hear of each by email."
        placeholder="Nobody"
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        choices={[
          ...(me ? [{ value: me.id, label: `${me.name} (you)` }] : []),
          ...[...people].map(([value, label]) => ({ value, label })),
        ]}
      />
    </BulkFrame>
  );
}

const labelsIn = (text: string): string[] =>
  text
    .split(',')
    .map((label) => label.trim())
    .filter(Boolean);

export function BulkLabel(props: BulkFormProps) {
  const [add, setAdd] = useState('');
  const [remove, setRemove] = useState('');
  const read = () => {
    const label = { add: labelsIn(add), remove: labelsIn(remove) };
    return label.add.length + label.remove.length > 0 ? { label } : 'Name a label to put on or to take off.';
  };
  return (
    <BulkFrame {...props} title="Labels" verb="Change labels" read={read}>
      <TextInput
        label="Put on"
        hint="Several with commas between them."
        optional
        value={add}
        onChange={(event) => setAdd(event.currentTarget.value)}
      />
      <TextInput label="Take off" optional value={remove} onChange={(event) => setRemove(event.currentTarget.value)} />
    </BulkFrame>
  );
}

/** Nine in the morning of a day, where the viewer is. */
const morningOf = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date!, 9).toISOString();
};

export function BulkSnooze(props: BulkFormProps) {
  const [day, setDay] = useState('');
  const [back, setBack] = useState('until');
  const read = () =>
    back === 'back'
      ? { snooze: { until: null } }
      : day
        ? { snooze: { until: morningOf(day) } }
        : 'Choose the day they come back.';
  return (
    <BulkFrame {...props} title="Snooze" verb={back === 'back' ? 'Bring back' : 'Snooze'} read={read}>
      <SelectInput
        label="What to do"
        value={back}
        onChange={(event) => setBack(event.currentTarget.value)}
        choices={[
          { value: 'until', label: 'Put them off until a day' },
          { value: 'back', label: 'Bring them back now' },
        ]}
      />
      {back === 'until' && (
        <DateInput
          label="They come back on"
          hint="At 9:00 in the morning. Clocks go on meanwhile."
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      )}
    </BulkFrame>
  );
}
