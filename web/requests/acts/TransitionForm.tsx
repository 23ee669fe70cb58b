/**
 * One transition, asked for and taken. What it asks is drawn from `asks`; refusals land on their fields; when somebody
 * else was faster, it says what changed and keeps every letter typed, so that it can be sent again or left.
 */
import { type FormEvent, useRef, useState } from 'react';
import type { RequestActsFragment } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { goToFirstProblem } from '../../intake/names.ts';
import { useViewer } from '../../signin/viewer.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogActions } from '../../ui/Dialog.tsx';
import { browserZone } from '../../ui/times.ts';
import { AskField } from './AskField.tsx';
import { detailsOf, initialValue, type Problems, type Value, type Values, zoneOf } from './details.ts';
import { moveMutation } from './documents.ts';
import { useAnnounceDone } from './undoable.ts';
import { whatChanged } from './whatChanged.ts';

export type Transition = RequestActsFragment['transitions'][number];

export interface TransitionFormProps {
  request: RequestActsFragment;
  transition: Transition;
  onDone: (request: RequestActsFragment) => void;
  onClose: () => void;
}

export function TransitionForm({ request, transition, onDone, onClose }: TransitionFormProps) {
  const { viewer } = useViewer();
  const viewerZone = viewer?.person.timezone ?? browserZone();
  const form = useRef<HTMLFormElement>(null);
  const [basis, setBasis] = useState(request);
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(transition.asks.map((ask) => [ask.name, initialValue(ask, request)])),
  );
  const [problems, setProblems] = useState<Problems>({});
  const [refusals, setRefusals] = useState<string[]>([]);
  const [changes, setChanges] = useState<string[]>([]);
  const announceDone = useAnnounceDone();
  const [move, { pending }] = useMutation(moveMutation);
  const current = basis.transitions.find((other) => other.action === transition.action);
  const zone = zoneOf(basis, viewerZone);

  const show = (next: Problems, whole: string[]) => {
    setProblems(next);
    setRefusals(whole);
    const first = transition.asks.find((ask) => next[ask.name]);
    // After the render that marks it.
    if (first) requestAnimationFrame(() => goToFirstProblem(form.current));
  };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const { details, problems: unreadable } = detailsOf(transition.asks, values, zone);
    if (Object.keys(unreadable).length > 0) return show(unreadable, []);
    const outcome = await move({
      id: basis.id,
      action: transition.action,
      details,
      expectedVersion: basis.version,
      undoable: true,
    });
    if (outcome.ok && outcome.payload.request) {
      announceDone(`${basis.key}: ${outcome.payload.request.state.label}`, outcome.payload.event);
      return onDone(outcome.payload.request);
    }
    const now = outcome.payload?.request;
    if (outcome.userErrors.some(({ code }) => code === 'STALE') && now) {
      setChanges(whatChanged(basis, now));
      setBasis(now);
      return show({}, []);
    }
    const asked = new Set(transition.asks.map(({ name }) => name));
    const own = outcome.userErrors.filter(({ field }) => field[0] === 'details' && asked.has(field[1] ?? ''));
    const others = outcome.userErrors.filter((error) => !own.includes(error));
    show(
      Object.fromEntries(own.toReversed().map(({ field, message }) => [field[1]!, message])),
      others.map(({ message }) => message),
    );
  };

  const set = (name: string, value: Value) => {
    setValues((now) => ({ ...now, [name]: value }));
    setProblems(({ [name]: _, ...rest }) => rest);
  };

  const closed = current
    ? current.allowed
      ? null
      : (current.blockedBy[0]?.message ?? null)
    : 'This step no longer leads on from there.';
  return (
    <form ref={form} noValidate onSubmit={send} className="stack">
      {changes.length > 0 && (
        <Alert tone="warning" live title="This changed while you were here">
          {changes.join(' ')}{' '}
          {closed
            ? `${closed} What you typed is still here, to copy.`
            : 'What you typed is still here: look at it again, then send it.'}
        </Alert>
      )}
      {refusals.length > 0 && (
        <Alert tone="error" live title="This was not done">
          {refusals.join(' ')}
        </Alert>
      )}
      {transition.asks.length === 0 && (
        <p>
          {transition.destructive
            ? `This ends ${basis.key}. It becomes “${transition.to.label}”.`
            : `${basis.key} becomes “${transition.to.label}”.`}
        </p>
      )}
      {transition.asks.map((ask) => (
        <AskField
          key={ask.name}
          ask={ask}
          request={basis}
          value={values[ask.name] ?? ''}
          error={problems[ask.name]}
          onChange={(value) => set(ask.name, value)}
          viewerZone={viewerZone}
        />
      ))}
      <DialogActions>
        <Button onClick={onClose}>{transition.destructive ? 'Leave it as it is' : 'Not now'}</Button>
        <Button
          type="submit"
          variant={transition.destructive ? 'danger' : 'primary'}
          pending={pending}
          blockedBy={closed}
        >
          {transition.label}
        </Button>
      </DialogActions>
    </form>
  );
}
