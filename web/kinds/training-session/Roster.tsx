/** Who attends: row by row, or pasted from wherever the list lives. May be left for later. */
import { useId, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { ATTENDEES_MAX } from '../../../server/kinds/training-session/form.ts';
import { AdviceFor } from '../../intake/advice.tsx';
import { Chapter, EmailAnswer, TextAnswer, useProblemAt } from '../../intake/inputs.tsx';
import { focusOn, idOf } from '../../intake/names.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { parseRoster } from './roster.ts';
import { blankAttendee, type TrainingValues } from './setup.ts';

const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;

export function Roster() {
  const { fields, append, remove } = useFieldArray({ name: 'attendees' });
  const { getValues, setValue } = useFormContext();
  const [pasting, setPasting] = useState(false);
  const problem = useProblemAt('attendees');
  const add = (found: (typeof blankAttendee)[]) => {
    append(found, { shouldFocus: false });
    if (getValues('attendeeCount') === '') setValue('attendeeCount', String(getValues('attendees').length));
    announce(`${people(found.length)} added.`);
  };
  const leave = (i: number) => {
    remove(i);
    focusOn('attendees');
  };
  const known = () => (getValues() as TrainingValues).attendees.map((attendee) => attendee.email);
  return (
    <Chapter
      legend="Who attends"
      hint="You may leave this for later: the list is needed before the session is scheduled, and you can change it until then."
    >
      <div id={idOf('attendees')} tabIndex={-1} className="roster">
        {fields.length > 0 && (
          <ol className="roster-rows" aria-label="Attendees">
            {fields.map((field, i) => (
              <li key={field.id} className="roster-row">
                <TextAnswer name={`attendees.${i}.name`} label="Name" aria-label={`Name of attendee ${i + 1}`} />
                <EmailAnswer name={`attendees.${i}.email`} label="Email" aria-label={`Email of attendee ${i + 1}`} />
                <TextAnswer
                  name={`attendees.${i}.role`}
                  label="Role"
                  optional
                  aria-label={`Role of attendee ${i + 1}`}
                />
                <Button variant="quiet" icon="trash" aria-label={`Remove attendee ${i + 1}`} onClick={() => leave(i)} />
              </li>
            ))}
          </ol>
        )}
        <FieldError id={`${idOf('attendees')}-error`} error={problem} />
        <AdviceFor name="attendees" />
        {pasting ? (
          <PasteList known={known} onAdd={add} onClose={() => setPasting(false)} />
        ) : (
          <div className="row">
            <Button
              size="small"
              icon="plus"
              blockedBy={fields.length >= ATTENDEES_MAX ? `A list holds at most ${ATTENDEES_MAX} people.` : null}
              onClick={() => append(blankAttendee)}
            >
              Add a person
            </Button>
            <Button size="small" icon="copy" onClick={() => setPasting(true)}>
              Paste a list
            </Button>
            {fields.length > 0 && <span className="muted small">{people(fields.length)} listed</span>}
          </div>
        )}
      </div>
    </Chapter>
  );
}

interface PasteListProps {
  known: () => string[];
  onAdd: (found: (typeof blankAttendee)[]) => void;
  onClose: () => void;
}

function PasteList({ known, onAdd, onClose }: PasteListProps) {
  const [text, setText] = useState('');
  const [unread, setUnread] = useState<string[]>([]);
  const id = useId();
  const found = parseRoster(text, known());
  const add = () => {
    if (found.people.length > 0) onAdd(found.people);
    setUnread(found.unread);
    setText(found.unread.join('\n'));
    if (found.unread.length === 0) onClose();
  };
  return (
    <div className="paste-list">
      <TextArea
        id={id}
        label="Paste a list of people"
        hint="One per line: “Ana Silva <ana@example.com>”, or name, email and role from a spreadsheet."
        value={text}
        autoFocus
        error={unread.length > 0 ? 'These lines have no email address. Complete or remove them.' : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setUnread([]);
        }}
      />
      <div className="row">
        <Button variant="primary" size="small" blockedBy={text.trim() ? null : 'Paste a list first.'} onClick={add}>
          {found.people.length > 0 ? `Add ${people(found.people.length)}` : 'Add'}
        </Button>
        <Button variant="quiet" size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
