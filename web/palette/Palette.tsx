/**
 * Search or do: every page, every request one may see, and every step of the request at hand. An ARIA combobox in a
 * dialog: the field keeps the focus. Closed steps are shown with their reason and do nothing.
 */
import { lazy, Suspense, useDeferredValue, useId, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useQuery } from '../graphql/useQuery.ts';
import { type Act, reasonsOf } from '../requests/acts/act.ts';
import { requestActsQuery } from '../requests/acts/documents.ts';
import { currentRequest } from '../requests/current.ts';
import { actKeys } from '../requests/keys.ts';
import { useViewer } from '../signin/viewer.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { type Command, pageCommands } from './commands.ts';
import { paletteSearchQuery } from './paletteQuery.ts';
import { ranked } from './rank.ts';
import './Palette.css';

const ActDialog = lazy(() => import('../requests/acts/ActDialog.tsx'));

const recentKey = 'foyer.palette';
const RECENT_MAX = 8;
const readRecent = (): string[] => (localStorage.getItem(recentKey) ?? '').split('\n').filter(Boolean);

/** Acts that are no step of a lifecycle. */
const plainActs = Object.values(actKeys).filter(({ act }) =>
  ['assign', 'snooze', 'prioritise', 'comment', 'note'].includes(act.type),
);

export default function Palette({ onClose }: { onClose: () => void }) {
  const { viewer } = useViewer();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [act, setAct] = useState<Act | null>(null);
  const [hand] = useState(currentRequest);
  const [recent] = useState(readRecent);
  const listId = useId();
  const text = useDeferredValue(typed.trim());
  const search = useQuery(paletteSearchQuery, { text }, { pause: text.length < 2 });
  const { data: acts } = useQuery(requestActsQuery, { key: hand ?? '' }, { pause: !hand });
  const isStaff = viewer?.isStaff ?? false;

  const commands = useMemo<Command[]>(() => {
    const request = acts?.request;
    const group = request ? `On ${request.key}` : '';
    const own: Command[] = request
      ? [
          ...request.transitions.map((step) => ({
            id: `act:${step.action}`,
            label: step.label,
            group,
            blockedBy: reasonsOf(step),
            run: () => setAct({ type: 'transition', action: step.action }),
          })),
          ...(isStaff ? plainActs : []).map(({ act: plain, label }) => ({
            id: `act:${plain.type}`,
            label,
            group,
            run: () => setAct(plain),
          })),
        ]
      : [];
    return [...own, ...pageCommands({ isStaff, isAdmin: viewer?.isAdmin ?? false })];
  }, [acts, isStaff, viewer?.isAdmin]);

  const found: Command[] = (text.length < 2 ? [] : (search.data?.searchRequests ?? [])).map(({ request }) => ({
    id: `/requests/${request.key}`,
    label: `${request.key} ${request.title}`,
    group: request.state.label,
    href: `/requests/${request.key}`,
  }));
  const fitting = ranked(commands, typed, recent);
  const isKey = /^req-?\d+$/i.test(typed.trim());
  const lines = isKey ? [...found, ...fitting] : [...fitting.slice(0, typed ? 6 : 40), ...found];

  const run = (command: Command | undefined) => {
    if (!command || command.blockedBy) return;
    localStorage.setItem(
      recentKey,
      [command.id, ...recent.filter((id) => id !== command.id)].slice(0, RECENT_MAX).join('\n'),
    );
    if (command.run) return command.run();
    onClose();
    if (command.href) navigate(command.href);
  };

  if (act && hand)
    return (
      <Suspense fallback={null}>
        <ActDialog requestKey={hand} act={act} onDone={onClose} onClose={onClose} />
      </Suspense>
    );
  return (
    <Dialog open title="Search or do" onClose={onClose} width="40rem">
      <input
        className="input"
        role="combobox"
        aria-label="Search or do"
        aria-expanded={lines.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={lines[at] ? `${listId}-${at}` : undefined}
        placeholder="A page, a step, REQ-104, or words of a request"
        autoComplete="off"
        maxLength={200}
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step && lines.length > 0) {
            event.preventDefault();
            const next = (at + step + lines.length) % lines.length;
            setAt(next);
            document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
          } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            run(lines[at]);
          }
        }}
      />
      <div id={listId} role="listbox" aria-label="Pages, steps and requests" className="palette-lines">
        {lines.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus.
          <div
            key={command.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            aria-disabled={command.blockedBy ? true : undefined}
            className="palette-line"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(command)}
          >
            <span className="grow">
              {command.label}
              {command.blockedBy && <small>{command.blockedBy}</small>}
            </span>
            <span className="muted small">{command.group}</span>
          </div>
        ))}
      </div>
      {lines.length === 0 && !search.loading && !search.stale && (
        <p className="muted" role="status">
          Nothing is called that. Try a word of the title, or a key such as REQ-104.
        </p>
      )}
    </Dialog>
  );
}
