/** Puts a request out of the inbox until a moment: one of the usual ones at a key, or any other; or brings it back. */
import { type FormEvent, useState } from 'react';
import type { RequestActsFragment } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useViewer } from '../../signin/viewer.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { browserZone } from '../../ui/times.ts';
import { snoozeMutation } from './documents.ts';
import { snoozeTimes } from './snoozeTimes.ts';
import { useAnnounceDone } from './undoable.ts';
import { useChoiceKeys } from './useChoiceKeys.ts';
import { instantOf } from './zonedTime.ts';

export interface SnoozeFormProps {
  request: RequestActsFragment;
  onDone: () => void;
}

export function SnoozeForm({ request, onDone }: SnoozeFormProps) {
  const { viewer } = useViewer();
  const zone = viewer?.person.timezone ?? browserZone();
  const [times] = useState(() => snoozeTimes(new Date(), zone));
  const [own, setOwn] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState('');
  const [snooze, { pending }] = useMutation(snoozeMutation);
  const done = useAnnounceDone();
  const words = (at: Date) =>
    at.toLocaleString('en-GB', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });

  const until = async (at: Date | null) => {
    if (pending) return;
    const outcome = await snooze({ id: request.id, until: at?.toISOString() ?? null, undoable: true });
    if (!outcome.ok) return setRefusal(outcome.userErrors.map(({ message }) => message).join(' '));
    done(at ? `${request.key} comes back ${words(at)}` : `${request.key} is back in the inbox`, outcome.payload.event);
    onDone();
  };
  const sendOwn = (event: FormEvent) => {
    event.preventDefault();
    const [day = '', time = ''] = own.split('T');
    const at = own ? instantOf(day, time, zone).at : null;
    if (!at) return setProblem('Choose a day and a time.');
    void until(at);
  };
  useChoiceKeys(
    times.map(
      ({ at }) =>
        () =>
          void until(at),
    ),
  );

  return (
    <div className="stack">
      {refusal && (
        <Alert tone="error" live title="This was not done">
          {refusal}
        </Alert>
      )}
      <ul className="move-list">
        {request.snoozedUntil && (
          <li>
            <Button wide variant="primary" onClick={() => until(null)}>
              <span className="grow move-label">Bring it back now</span>
              <span className="move-to">now due {words(new Date(request.snoozedUntil))}</span>
            </Button>
          </li>
        )}
        {times.map(({ label, at }, index) => (
          <li key={label}>
            <Button wide onClick={() => until(at)}>
              <kbd>{index + 1}</kbd>
              <span className="grow move-label">{label}</span>
              <span className="move-to">{words(at)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <form noValidate onSubmit={sendOwn} className="stack">
        <TextInput
          id="snooze-until"
          label="Or until"
          hint={`Times of ${zone}. Its clocks run on; a word of whoever asked brings it back at once.`}
          type="datetime-local"
          value={own}
          error={problem}
          onChange={(event) => {
            setOwn(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <Button type="submit" pending={pending}>
          Snooze until then
        </Button>
      </form>
    </div>
  );
}
