/**
 * Search as one types, the filters used all day in sight, the others behind one button that says how many are set.
 * Every change is an address; typing replaces it instead of filling the history.
 */
import { useEffect, useRef, useState } from 'react';
import type { RequestOrder } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { kindNames, useKinds } from '../requests/kinds.ts';
import { useViewer } from '../signin/viewer.tsx';
import { Button } from '../ui/Button.tsx';
import { DateInput } from '../ui/DateInput.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectInput } from '../ui/SelectInput.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { type Filters, filtersSet, noFilters } from './filters.ts';
import { peopleQuery } from './queueQuery.ts';

export interface FilterBarProps {
  filters: Filters;
  onChange: (next: Partial<Filters>, replace?: boolean) => void;
}

const TYPING_MS = 200;

const orders: { value: RequestOrder['field']; label: string }[] = [
  { value: 'CREATED_AT', label: 'Submitted' },
  { value: 'UPDATED_AT', label: 'Last changed' },
  { value: 'STATE_SINCE', label: 'In its state since' },
];

export function FilterBar({ filters, onChange }: FilterBarProps) {
  const [more, setMore] = useState(() => filtersSet({ ...filters, kind: null, assignee: null }) > 0);
  const set = filtersSet(filters);
  const hidden = filtersSet({ ...filters, kind: null, assignee: null });
  const descending = filters.direction === 'DESC';
  return (
    <search className="filters" aria-label="Filter requests">
      <div className="filter-row">
        <Search filters={filters} onChange={onChange} />
        <SelectInput
          label="Kind"
          hideLabel
          placeholder="Every kind"
          value={filters.kind ?? ''}
          onChange={(event) => onChange({ kind: (event.currentTarget.value || null) as Filters['kind'], state: null })}
          choices={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
        />
        <Assignee filters={filters} onChange={onChange} />
        <div className="filter-order">
          <SelectInput
            label="Order by"
            hideLabel
            value={filters.order}
            onChange={(event) => onChange({ order: event.currentTarget.value as Filters['order'] })}
            choices={orders}
          />
          <Button
            size="small"
            className="filter-direction"
            aria-label={descending ? 'Newest first; show oldest first' : 'Oldest first; show newest first'}
            title={descending ? 'Newest first' : 'Oldest first'}
            onClick={() => onChange({ direction: descending ? 'ASC' : 'DESC' })}
          >
            <Icon name="chevronDown" size={16} className={descending ? undefined : 'upwards'} />
          </Button>
        </div>
        <Button
          size="small"
          icon="filter"
          aria-expanded={more}
          aria-controls="more-filters"
          onClick={() => setMore(!more)}
        >
          More filters{hidden > 0 && ` (${hidden})`}
        </Button>
        {(set > 0 || filters.text) && (
          <Button
            size="small"
            variant="quiet"
            icon="close"
            onClick={() => {
              onChange({ ...noFilters, shelf: filters.shelf, order: filters.order, direction: filters.direction });
            }}
          >
            Clear
          </Button>
        )}
      </div>
      <div id="more-filters" hidden={!more}>
        {more && <MoreFilters filters={filters} onChange={onChange} />}
      </div>
    </search>
  );
}

function Search({ filters, onChange }: FilterBarProps) {
  const [text, setText] = useState(filters.text);
  const sent = useRef(filters.text);
  const send = useRef(onChange);
  send.current = onChange;
  // The address changed by other means (back, a tab, Clear): show what it says.
  useEffect(() => {
    if (filters.text === sent.current) return;
    sent.current = filters.text;
    setText(filters.text);
  }, [filters.text]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      send.current({ text }, true);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="filter-search">
      <TextInput
        id="desk-search"
        type="search"
        label="Search titles, keys, answers and comments"
        hideLabel
        icon="search"
        placeholder="Search"
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text) {
            event.preventDefault();
            setText('');
          } else if (event.key === 'Escape' || event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('.queue [tabindex="0"]')?.focus();
          }
        }}
      />
    </div>
  );
}

function Assignee({ filters, onChange }: FilterBarProps) {
  const { viewer } = useViewer();
  const { data } = useQuery(peopleQuery, { role: 'COORDINATOR' });
  const { data: managers } = useQuery(peopleQuery, { role: 'ENGAGEMENT_MANAGER' });
  const people = new Map(
    [...(data?.people.nodes ?? []), ...(managers?.people.nodes ?? [])].map((one) => [one.id, one.name]),
  );
  const known = filters.assignee && !['me', 'nobody'].includes(filters.assignee) && !people.has(filters.assignee);
  return (
    <SelectInput
      label="Looked after by"
      hideLabel
      placeholder="By anybody"
      value={filters.assignee ?? ''}
      onChange={(event) => onChange({ assignee: event.currentTarget.value || null })}
      choices={[
        { value: 'me', label: 'By me' },
        { value: 'nobody', label: 'By nobody yet' },
        ...[...people].filter(([id]) => id !== viewer?.person.id).map(([value, label]) => ({ value, label })),
        ...(known ? [{ value: filters.assignee!, label: 'By the person chosen' }] : []),
      ]}
    />
  );
}

function MoreFilters({ filters, onChange }: FilterBarProps) {
  const { kinds } = useKinds();
  const states = new Map(
    kinds
      .filter(({ kind }) => !filters.kind || kind === filters.kind)
      .flatMap((kind) => kind.states.map(({ name, label }) => [name, label] as const)),
  );
  return (
    <div className="filter-grid">
      <SelectInput
        label="State"
        placeholder="Any state"
        value={filters.state ?? ''}
        onChange={(event) => onChange({ state: event.currentTarget.value || null })}
        choices={[...states].map(([value, label]) => ({ value, label }))}
      />
      <Requester filters={filters} onChange={onChange} />
      <SelectInput
        label="Restricted"
        placeholder="Either"
        value={filters.restricted ?? ''}
        onChange={(event) => onChange({ restricted: (event.currentTarget.value || null) as Filters['restricted'] })}
        choices={[
          { value: 'yes', label: 'Only restricted' },
          { value: 'no', label: 'Not restricted' },
        ]}
      />
      <SelectInput
        label="Waiting on requester"
        placeholder="However long"
        value={String(filters.waitingDays ?? '')}
        onChange={(event) => onChange({ waitingDays: Number(event.currentTarget.value) || null })}
        choices={[1, 3, 7, 14, 30].map((days) => ({
          value: String(days),
          label: `At least ${days} ${days === 1 ? 'day' : 'days'}`,
        }))}
      />
      <DateInput
        label="Submitted from"
        value={filters.from ?? ''}
        max={filters.to ?? undefined}
        onChange={(event) => onChange({ from: event.currentTarget.value || null })}
      />
      <DateInput
        label="Submitted to"
        value={filters.to ?? ''}
        min={filters.from ?? undefined}
        onChange={(event) => onChange({ to: event.currentTarget.value || null })}
      />
      <LabelFilter filters={filters} onChange={onChange} />
    </div>
  );
}

/** A person by name or address: what is typed offers people; the one whose address stands in the field is meant. */
function Requester({ filters, onChange }: FilterBarProps) {
  const [typed, setTyped] = useState('');
  const { data } = useQuery(peopleQuery, { text: typed.trim() || null });
  const people = data?.people.nodes ?? [];
  const chosen = people.find(({ id }) => id === filters.requester);
  return (
    <>
      <TextInput
        label="For"
        list="desk-requesters"
        placeholder={filters.requester ? (chosen?.name ?? 'The person chosen') : 'Anybody, by address'}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const found = people.find(({ email }) => email === text.trim().toLowerCase());
          if (found) onChange({ requester: found.id });
          else if (text === '' && filters.requester) onChange({ requester: null });
        }}
      />
      <datalist id="desk-requesters">
        {people.map(({ id, name, email }) => (
          <option key={id} value={email}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

function LabelFilter({ filters, onChange }: FilterBarProps) {
  const [typed, setTyped] = useState(filters.label ?? '');
  const current = filters.label ?? '';
  // Follows the address, not its own typing.
  useEffect(() => setTyped(current), [current]);
  const send = () => {
    if (typed.trim() !== current) onChange({ label: typed.trim() || null });
  };
  return (
    <TextInput
      label="Label"
      placeholder="Any label"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={send}
      onKeyDown={(event) => event.key === 'Enter' && send()}
    />
  );
}
