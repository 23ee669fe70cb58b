/** The filters used now and then. Every change is an address; what is typed is sent when it is left or with Enter. */
import { useEffect, useState } from 'react';
import { useQuery } from '../graphql/useQuery.ts';
import { useKinds } from '../requests/kinds.ts';
import { DateInput } from '../ui/DateInput.tsx';
import { SelectInput } from '../ui/SelectInput.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { FilterBarProps } from './FilterBar.tsx';
import { type Filters, PRIORITIES } from './filters.ts';
import { priorityWords } from './priorities.ts';
import { peopleQuery } from './queueQuery.ts';

export function MoreFilters({ filters, onChange }: FilterBarProps) {
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
      <SelectInput
        label="Priority"
        placeholder="Any priority"
        value={filters.priority ?? ''}
        onChange={(event) => onChange({ priority: (event.currentTarget.value || null) as Filters['priority'] })}
        choices={PRIORITIES.map((value) => ({ value, label: priorityWords[value] }))}
      />
      <SelectInput
        label="Snoozed"
        placeholder="Either"
        value={filters.snoozed ?? ''}
        onChange={(event) => onChange({ snoozed: (event.currentTarget.value || null) as Filters['snoozed'] })}
        choices={[
          { value: 'yes', label: 'Only snoozed' },
          { value: 'no', label: 'Not snoozed' },
        ]}
      />
      <SelectInput
        label="Due"
        placeholder="Whenever"
        value={filters.due ?? ''}
        onChange={(event) => onChange({ due: event.currentTarget.value || null })}
        choices={[
          { value: 'late', label: 'Late already' },
          { value: 'today', label: 'Today or late' },
          ...(filters.due && !['late', 'today'].includes(filters.due)
            ? [{ value: filters.due, label: `By ${filters.due}` }]
            : []),
        ]}
      />
      <DateInput
        label="Due by"
        value={filters.due && !['late', 'today'].includes(filters.due) ? filters.due : ''}
        onChange={(event) => onChange({ due: event.currentTarget.value || null })}
      />
      <WordFilter name="Label" value={filters.label} onChange={(label) => onChange({ label })} />
      <WordFilter name="Company" value={filters.company} onChange={(company) => onChange({ company })} />
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

interface WordFilterProps {
  name: 'Label' | 'Company';
  value: string | null;
  onChange: (value: string | null) => void;
}

function WordFilter({ name, value, onChange }: WordFilterProps) {
  const current = value ?? '';
  const [typed, setTyped] = useState(current);
  // Follows the address, not its own typing.
  useEffect(() => setTyped(current), [current]);
  const send = () => {
    if (typed.trim() !== current) onChange(typed.trim() || null);
  };
  return (
    <TextInput
      label={name}
      placeholder={`Any ${name.toLowerCase()}`}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={send}
      onKeyDown={(event) => event.key === 'Enter' && send()}
    />
  );
}
