/**
 * Search as one types, the filters used all day in sight, the others behind one button that says how many are set.
 * Every change is an address; typing replaces it instead of filling the history.
 */
import { useEffect, useRef, useState } from 'react';
import type { RequestOrder } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { kindNames } from '../requests/kinds.ts';
import { useViewer } from '../signin/viewer.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectInput } from '../ui/SelectInput.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { cleared, type Filters, filtersSet } from './filters.ts';
import { LooksMenu } from './LooksMenu.tsx';
import { MoreFilters } from './MoreFilters.tsx';
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
  { value: 'DUE_AT', label: 'Due' },
  { value: 'PRIORITY', label: 'Priority' },
];
const bestMatch = { value: 'RELEVANCE', label: 'Best match' } as const;

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
            choices={filters.text.trim() || filters.order === 'RELEVANCE' ? [...orders, bestMatch] : orders}
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
        <LooksMenu filters={filters} onChange={onChange} />
        {(set > 0 || filters.text) && (
          <Button
            size="small"
            variant="quiet"
            icon="close"
            onClick={() => {
              onChange(cleared(filters));
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
            document.querySelector<HTMLElement>('.queue a[tabindex="0"]')?.focus();
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
