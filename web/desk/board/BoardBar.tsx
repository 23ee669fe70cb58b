/** Above the board: which kind, whose, which words, in which order, and which columns are shown. */
import { useEffect, useRef, useState } from 'react';
import type { RequestKind } from '../../graphql/generated/graphql.ts';
import { kindNames, useKinds } from '../../requests/kinds.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { filtersSet, noFilters } from '../filters.ts';
import type { BoardAddress, BoardOrder } from './boardAddress.ts';

export interface BoardBarProps {
  board: BoardAddress;
  onChange: (next: Partial<BoardAddress>, replace?: boolean) => void;
}

const TYPING_MS = 250;
const orders: { value: BoardOrder; label: string }[] = [
  { value: 'latest', label: 'Latest moves first' },
  { value: 'longest', label: 'Longest here first' },
  { value: 'submitted', label: 'Oldest request first' },
];

export function BoardBar({ board, onChange }: BoardBarProps) {
  const { filters } = board;
  const { kindOf } = useKinds();
  const states = kindOf(filters.kind)?.states ?? [];
  const narrowed = filters.text !== '' || filtersSet({ ...filters, kind: null }) > 0;
  const assignee = filters.assignee ?? '';
  const known = ['', 'me', 'nobody'].includes(assignee);
  return (
    <search className="board-bar" aria-label="Filter the board">
      <SelectInput
        label="Kind"
        hideLabel
        value={filters.kind}
        onChange={(event) =>
          onChange({ filters: { ...filters, kind: event.currentTarget.value as RequestKind }, hidden: [], opened: [] })
        }
        choices={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
      />
      <SelectInput
        label="Looked after by"
        hideLabel
        value={assignee}
        onChange={(event) => onChange({ filters: { ...filters, assignee: event.currentTarget.value || null } })}
        choices={[
          { value: '', label: 'Everybody’s' },
          { value: 'me', label: 'Mine' },
          { value: 'nobody', label: 'Nobody’s' },
          ...(known ? [] : [{ value: assignee, label: 'One person’s' }]),
        ]}
      />
      <Words board={board} onChange={onChange} />
      <SelectInput
        label="Order"
        hideLabel
        value={board.sort}
        onChange={(event) => onChange({ sort: event.currentTarget.value as BoardOrder })}
        choices={orders}
      />
      <details className="board-columns">
        <summary className="button button-secondary button-small">
          <Icon name="board" size={16} /> Columns
          {board.hidden.length > 0 && <span className="count">{board.hidden.length} hidden</span>}
        </summary>
        <div className="board-columns-list">
          {states.map(({ name, label }) => (
            <Checkbox
              key={name}
              id={`column-${name}`}
              label={label}
              checked={!board.hidden.includes(name)}
              onChange={(event) =>
                onChange({
                  hidden: event.currentTarget.checked
                    ? board.hidden.filter((other) => other !== name)
                    : [...board.hidden, name],
                })
              }
            />
          ))}
        </div>
      </details>
      {narrowed && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => onChange({ filters: { ...noFilters, shelf: 'all', kind: filters.kind } })}
        >
          Clear the filters
        </Button>
      )}
    </search>
  );
}

/** Words as one types; the address follows, without filling the history. */
function Words({ board, onChange }: BoardBarProps) {
  const { filters } = board;
  const [text, setText] = useState(filters.text);
  const typed = useRef(filters.text);
  useEffect(() => {
    if (filters.text !== typed.current) setText(filters.text);
    typed.current = filters.text;
  }, [filters.text]);
  useEffect(() => {
    if (text === typed.current) return;
    const timer = setTimeout(() => {
      typed.current = text;
      onChange({ filters: { ...filters, text } }, true);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, filters, onChange]);
  return (
    <TextInput
      id="board-search"
      label="Search the board"
      hideLabel
      type="search"
      icon="search"
      placeholder="Search"
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
