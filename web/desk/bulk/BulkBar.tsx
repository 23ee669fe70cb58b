/**
 * What can be done with the requests selected, at the foot of the list. Invariant: after an act, what was done is no
 * longer selected and what was refused is, so that it can be tried again; every refusal is listed with its reason.
 */
import { useState } from 'react';
import type { ChangeRequestsInput, ChangeRequestsMutation, RequestFilter } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PRIORITIES } from '../filters.ts';
import { priorityWords } from '../priorities.ts';
import type { Selection } from '../useSelection.ts';
import { BulkAssign, BulkLabel, BulkSnooze } from './BulkForms.tsx';
import { BulkMove } from './BulkMove.tsx';
import { changeRequestsMutation, undoBulkMutation } from './documents.ts';
import { Outcomes } from './Outcomes.tsx';
// Ctrl or ⌘ with Z presses its toast's button.
import '../../requests/acts/undoable.ts';
import './Bulk.css';

export type BulkAct = Pick<ChangeRequestsInput, 'assign' | 'move' | 'label' | 'snooze' | 'prioritise'>;
export type Outcome = NonNullable<NonNullable<ChangeRequestsMutation['changeRequests']>['outcomes']>[number];

/** As many as the server takes at once. */
const BULK_MAX = 200;
/** As long as nobody is told. */
const UNDO_MS = 10_000;

export interface BulkBarProps {
  selection: Selection;
  filter: RequestFilter;
  /** How many the filter leaves. */
  total: number;
}

const requestsOf = (n: number): string => `${n} ${n === 1 ? 'request' : 'requests'}`;

export default function BulkBar({ selection, filter, total }: BulkBarProps) {
  const { chosen } = selection;
  const [all, setAll] = useState(false);
  const [form, setForm] = useState<'assign' | 'move' | 'label' | 'snooze' | null>(null);
  const [refused, setRefused] = useState<Outcome[]>([]);
  const [change, { pending }] = useMutation(changeRequestsMutation);
  const [undo] = useMutation(undoBulkMutation);
  const everyone = all && total > chosen.length;
  const count = everyone ? total : chosen.length;
  const close = () => setForm(null);

  const takeBack = async (done: readonly Outcome[]) => {
    let back = 0;
    for (const { event } of done) {
      if (!event) continue;
      const { ok } = await undo({ eventId: event.id });
      if (ok) back += 1;
    }
    const left = done.length - back;
    if (left > 0) announce(`${requestsOf(back)} taken back, ${left} could not be`, { tone: 'bad' });
    else announce(`${requestsOf(back)} taken back`);
  };

  /** Answers why nothing at all was tried, or null. */
  const act = async (what: BulkAct): Promise<string | null> => {
    const which = everyone ? { filter } : { ids: chosen.map(({ id }) => id) };
    const { payload, userErrors } = await change({ ...which, ...what, undoable: true });
    const outcomes = payload?.outcomes;
    if (!outcomes) return userErrors.map(({ message }) => message).join(' ') || 'Nothing was done. Try again.';
    const failed = outcomes.filter((one) => one.userErrors.length > 0);
    const done = outcomes.filter(({ event }) => event);
    close();
    const same = outcomes.length - failed.length - done.length;
    const parts = [`${requestsOf(done.length)} changed`, same && `${same} were so already`];
    const words = [...parts, failed.length > 0 && `${failed.length} refused`].filter(Boolean).join(', ');
    const undoable = done.filter(({ event }) => event?.undoableUntil);
    announce(
      words,
      undoable.length > 0
        ? { action: { label: 'Undo', onPress: () => void takeBack(undoable), lastsMs: UNDO_MS } }
        : undefined,
    );
    if (failed.length === 0) {
      selection.clear();
      return null;
    }
    setAll(false);
    setRefused(failed);
    selection.clear();
    selection.set(
      failed.flatMap(({ request }) => request ?? []),
      true,
    );
    return null;
  };
  const actAtOnce = async (what: BulkAct) => {
    const problem = await act(what);
    if (problem) announce(problem, { tone: 'bad' });
  };
  const same = { subject: requestsOf(count), pending, onAct: act, onClose: close };

  return (
    <section className="bulk" aria-label="Act on the selected requests">
      <p className="bulk-count" role="status">
        <strong>{count}</strong> selected
      </p>
      {total > chosen.length &&
        (total > BULK_MAX ? (
          <span className="bulk-hint">At most {BULK_MAX} at a time</span>
        ) : (
          <Button size="small" variant="quiet" onClick={() => setAll(!all)} aria-pressed={all}>
            {everyone ? 'Only those ticked' : `Select all ${total}`}
          </Button>
        ))}
      <div className="bulk-acts">
        <Button size="small" icon="user" onClick={() => setForm('assign')}>
          Assign
        </Button>
        <Button size="small" icon="arrowRight" onClick={() => setForm('move')}>
          Move on
        </Button>
        <Button size="small" icon="tag" onClick={() => setForm('label')}>
          Labels
        </Button>
        <Button size="small" icon="clock" onClick={() => setForm('snooze')}>
          Snooze
        </Button>
        <Menu
          size="small"
          icon="flag"
          pending={pending && form === null}
          items={PRIORITIES.map((priority) => ({
            label: priorityWords[priority],
            onSelect: () => void actAtOnce({ prioritise: priority }),
          }))}
        >
          Priority
        </Menu>
      </div>
      <Button size="small" variant="quiet" icon="close" aria-label="Clear the selection" onClick={selection.clear} />
      {form === 'assign' && <BulkAssign {...same} />}
      {form === 'label' && <BulkLabel {...same} />}
      {form === 'snooze' && <BulkSnooze {...same} />}
      {form === 'move' && <BulkMove {...same} chosen={chosen} />}
      {refused.length > 0 && <Outcomes refused={refused} onClose={() => setRefused([])} />}
    </section>
  );
}
