/**
 * One act on one request, from a list or from its page: reads the request afresh, asks what must be asked, acts, and
 * hands back what became of it. Invariant: a transition that asks nothing and ends nothing is done at once; every
 * other one is a dialog, closed only by its person or by its success.
 */
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { faultOf, faultText } from '../../graphql/faults.ts';
import type { RequestActsFragment } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useViewer } from '../../signin/viewer.tsx';
import { announce } from '../../ui/announce.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AssignForm } from './AssignForm.tsx';
import { type Act, reasonsOf, transitionFor } from './act.ts';
import { CommentForm } from './CommentForm.tsx';
import { assignMutation, moveMutation, requestActsQuery } from './documents.ts';
import { MoveList } from './MoveList.tsx';
import { PriorityForm } from './PriorityForm.tsx';
import { SnoozeForm } from './SnoozeForm.tsx';
import { type Transition, TransitionForm } from './TransitionForm.tsx';
import { useAnnounceDone } from './undoable.ts';
import './Acts.css';

export interface ActDialogProps {
  requestKey: string;
  act: Act;
  /** Read already, on its own page. */
  known?: RequestActsFragment;
  onDone: () => void;
  onClose: () => void;
}

export default function ActDialog({ requestKey, act, known, onDone, onClose }: ActDialogProps) {
  const client = useClient();
  const { viewer } = useViewer();
  const me = viewer?.person.id;
  const [request, setRequest] = useState<RequestActsFragment | null>(known ?? null);
  const [step, setStep] = useState<Transition | null>(null);
  const [move] = useMutation(moveMutation);
  const [assign] = useMutation(assignMutation);
  const announceDone = useAnnounceDone();
  const begun = useRef(false);

  /** Does it at once, or opens what must be asked. */
  const begin = async (read: RequestActsFragment, transition: Transition) => {
    if (!transition.allowed) {
      announce(`${transition.label}: ${reasonsOf(transition)}`, { tone: 'bad' });
      return onClose();
    }
    if (transition.asks.length > 0 || transition.destructive) return setStep(transition);
    const outcome = await move({
      id: read.id,
      action: transition.action,
      expectedVersion: read.version,
      undoable: true,
    });
    if (outcome.ok) announceDone(`${read.key}: ${transition.to.label}`, outcome.payload.event);
    else refuse(outcome.userErrors);
    onDone();
  };
  const refuse = (errors: readonly { message: string }[]) => {
    const text = errors.map(({ message }) => message).join(' ');
    if (text) announce(text, { tone: 'bad' });
  };
  const takeOver = async (read: RequestActsFragment) => {
    if (read.assignee?.id === me) {
      announce(`${read.key} is yours already`);
      return onClose();
    }
    const outcome = await assign({
      id: read.id,
      assigneeId: me ?? null,
      expectedVersion: read.version,
      undoable: true,
    });
    if (outcome.ok) announceDone(`${read.key} is yours`, outcome.payload.event);
    else refuse(outcome.userErrors);
    onDone();
  };
  const start = async () => {
    let read = known ?? null;
    if (!read) {
      const result = await client.query(
        requestActsQuery.toString(),
        { key: requestKey },
        { requestPolicy: 'network-only' },
      );
      if (result.error) announce(faultText(faultOf(result.error)), { tone: 'bad' });
      read = result.data?.request ?? null;
      if (!read) {
        if (!result.error) announce(`${requestKey} is no longer there for you`, { tone: 'bad' });
        return onClose();
      }
      setRequest(read);
    }
    const transition = transitionFor(act, read.transitions);
    if (transition && (transition.allowed || act.type !== 'take')) return begin(read, transition);
    if (act.type === 'take') return takeOver(read);
    if (act.type === 'ask' || act.type === 'decline' || act.type === 'duplicate' || act.type === 'transition') {
      const wish =
        act.type === 'ask'
          ? 'be asked a question'
          : act.type === 'decline'
            ? 'be declined'
            : act.type === 'duplicate'
              ? 'be marked as a duplicate'
              : 'take this step';
      announce(`${read.key} is “${read.state.label}” and cannot ${wish} now`, { tone: 'bad' });
      onClose();
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: an act begins once, when its dialog is put into the page.
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void start();
  }, []);

  // What was asked for has come: to its first field.
  const content = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever what the dialog shows is another thing.
  useEffect(() => {
    content.current
      ?.querySelector<HTMLElement>(act.type === 'snooze' ? 'button' : 'textarea, input, select, button')
      ?.focus();
  }, [request === null, step]);

  const quiet = act.type === 'take' && !step;
  if (quiet) return null;
  return (
    <Dialog
      open
      title={request && <Title request={request} act={act} step={step} />}
      onClose={onClose}
      width={wide(step) ? '44rem' : '34rem'}
    >
      <div ref={content}>
        {!request && <Skeleton lines={4} height="1.4rem" />}
        {request && step && (
          <TransitionForm key={step.action} request={request} transition={step} onDone={onDone} onClose={onClose} />
        )}
        {request && !step && act.type === 'move' && (
          <MoveList transitions={request.transitions} onPick={(transition) => begin(request, transition)} />
        )}
        {request && act.type === 'snooze' && <SnoozeForm request={request} onDone={onDone} />}
        {request && act.type === 'prioritise' && <PriorityForm request={request} onDone={onDone} />}
        {request && act.type === 'assign' && <AssignForm request={request} onDone={onDone} onClose={onClose} />}
        {request && (act.type === 'comment' || act.type === 'note') && (
          <CommentForm
            request={request}
            internal={act.type === 'note'}
            viewerId={me}
            rows={5}
            onDone={onDone}
            onClose={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}

const wide = (step: Transition | null): boolean => step?.asks.some(({ type }) => type === 'DATE_OPTIONS') ?? false;

const headings: Partial<Record<Act['type'], string>> = {
  move: 'Move it on',
  assign: 'Assign',
  snooze: 'Snooze until …',
  prioritise: 'Priority',
  comment: 'Reply',
  note: 'Internal note',
};

function Title({ request, act, step }: { request: RequestActsFragment; act: Act; step: Transition | null }) {
  return (
    <>
      {step?.label ?? headings[act.type] ?? 'One moment'}
      <span className="dialog-subject">
        {request.key} · {request.title}
      </span>
    </>
  );
}
