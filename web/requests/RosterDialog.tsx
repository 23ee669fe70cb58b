/**
 * The whole list of attendees in one form: typed row by row, or pasted as it comes out of a mail program or a
 * spreadsheet. Refusals land on their row and field; nothing typed is lost when somebody else was faster.
 */
import { type FormEvent, useRef, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { parseRoster } from '../kinds/training-session/roster.ts';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActions } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { RosterProps } from './Roster.tsx';

const rosterMutation = graphql(`
  mutation UpdateRoster($input: UpdateRosterInput!) {
    updateRoster(input: $input) {
      request { __typename id version training: answers { attendees { name email role } } }
      userErrors { code message field }
    }
  }
`);

interface Row {
  id: number;
  name: string;
  email: string;
  role: string;
}
const columns = [
  { name: 'name', label: 'Name' },
  { name: 'email', label: 'Email' },
  { name: 'role', label: 'Role' },
] as const;

export default function RosterDialog({
  request,
  attendees,
  onClose,
}: Omit<RosterProps, 'expected'> & { onClose: () => void }) {
  const nextId = useRef(attendees.length + 1);
  const blank = (): Row => ({ id: nextId.current++, name: '', email: '', role: '' });
  const [rows, setRows] = useState<Row[]>(() => [
    ...attendees.map(({ name, email, role }, id) => ({ id, name, email, role: role ?? '' })),
    ...(attendees.length === 0 ? [blank()] : []),
  ]);
  const [version, setVersion] = useState(request.version);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string>();
  const [pasted, setPasted] = useState('');
  const [update, { pending }] = useMutation(rosterMutation);

  const change = (id: number, name: keyof Omit<Row, 'id'>, value: string) => {
    setRows((now) => now.map((row) => (row.id === id ? { ...row, [name]: value } : row)));
    setProblems(({ [`${id} ${name}`]: _, ...rest }) => rest);
  };
  const paste = () => {
    const { people, unread } = parseRoster(
      pasted,
      rows.map(({ email }) => email),
    );
    setRows((now) => [
      ...now.filter(({ name, email }) => name || email),
      ...people.map((person) => ({ ...person, id: nextId.current++ })),
    ]);
    setPasted(unread.join('\n'));
    announce(`${people.length} added${unread.length > 0 ? `, ${unread.length} without an address left` : ''}`);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const given = rows.filter(({ name, email, role }) => name.trim() || email.trim() || role.trim());
    const outcome = await update({
      id: request.id,
      attendees: given.map(({ name, email, role }) => ({ name, email, role: role || null })),
      expectedVersion: Math.max(version, request.version),
    });
    if (outcome.ok) {
      announce(`The list of ${request.key} has ${given.length} ${given.length === 1 ? 'name' : 'names'}`);
      return onClose();
    }
    const onRows: Record<string, string> = {};
    const whole: string[] = [];
    for (const { code, field, message } of outcome.userErrors) {
      const row = field[0] === 'attendees' && field[1] !== undefined ? given[Number(field[1])] : undefined;
      if (row) onRows[`${row.id} ${field[2] ?? 'email'}`] ??= message;
      else
        whole.push(
          code === 'STALE' ? 'It changed meanwhile. Your list is still here: look at it again, then send it.' : message,
        );
    }
    if (outcome.payload?.request) setVersion(outcome.payload.request.version);
    setProblems(onRows);
    setRefusal(whole.join(' ') || undefined);
  };

  return (
    <Dialog open title="Who attends" onClose={onClose} width="52rem">
      <form noValidate onSubmit={send} className="stack">
        {refusal && (
          <Alert tone="warning" live title="This was not done">
            {refusal}
          </Alert>
        )}
        <ol className="roster-rows">
          {rows.map((row, index) => (
            <li key={row.id}>
              {columns.map(({ name, label }) => (
                <TextInput
                  key={name}
                  label={`${label} of attendee ${index + 1}`}
                  hideLabel
                  placeholder={label}
                  type={name === 'email' ? 'email' : 'text'}
                  autoComplete="off"
                  value={row[name]}
                  error={problems[`${row.id} ${name}`]}
                  onChange={(event) => change(row.id, name, event.currentTarget.value)}
                />
              ))}
              <Button
                variant="quiet"
                icon="trash"
                aria-label={`Remove attendee ${index + 1}`}
                onClick={() => setRows((now) => now.filter(({ id }) => id !== row.id))}
              />
            </li>
          ))}
        </ol>
        <div>
          <Button size="small" icon="plus" onClick={() => setRows((now) => [...now, blank()])}>
            Add somebody
          </Button>
        </div>
        <details className="roster-paste">
          <summary>Paste a list</summary>
          <div className="stack" style={{ ['--gap' as string]: 'var(--s2)' }}>
            <TextArea
              label="People"
              hint="From a mail program or a spreadsheet: names and addresses in any order."
              value={pasted}
              rows={3}
              onChange={(event) => setPasted(event.currentTarget.value)}
            />
            <div>
              <Button
                size="small"
                onClick={paste}
                blockedBy={pasted.trim() ? null : 'Paste names and addresses first.'}
              >
                Add them
              </Button>
            </div>
          </div>
        </details>
        <DialogActions>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Keep this list
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
