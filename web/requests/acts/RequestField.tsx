/**
 * Another request, found by its words or typed as its key. An ARIA combobox: the field keeps the focus, arrows go
 * through what was found, Enter takes it; what is typed stays as it is when nothing is taken.
 */
import { useDeferredValue, useState } from 'react';
import { useQuery } from '../../graphql/useQuery.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { askRequestsQuery } from './documents.ts';

export interface RequestFieldProps {
  field: { id: string; label: string; value: string };
  /** The request that is acted upon: no duplicate of itself. */
  own: string;
  onChange: (key: string) => void;
}

export function RequestField({ field, own, onChange }: RequestFieldProps) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const text = useDeferredValue(field.value.trim());
  const { data } = useQuery(askRequestsQuery, { text }, { pause: text.length < 2 });
  const found = text.length < 2 ? [] : (data?.requests.nodes.filter(({ key }) => key !== own) ?? []);
  const listId = `${field.id}-found`;
  const shown = open && found.length > 0;
  const take = (key: string) => {
    onChange(key);
    setOpen(false);
    setAt(-1);
  };
  return (
    <div className="request-field">
      <TextInput
        {...field}
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        placeholder="REQ-104, or words of its title"
        onChange={(event) => {
          onChange(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step && found.length > 0) {
            event.preventDefault();
            setOpen(true);
            setAt((now) => Math.max(0, Math.min(found.length - 1, now + step)));
          } else if (event.key === 'Enter' && shown && found[at]) {
            event.preventDefault();
            take(found[at].key);
          } else if (event.key === 'Escape' && shown) {
            event.preventDefault();
            event.stopPropagation();
            setOpen(false);
          }
        }}
      />
      <div id={listId} role="listbox" aria-label="Requests found" hidden={!shown} className="request-found">
        {found.map(({ key, title, state }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus.
          <div
            key={key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(key)}
          >
            <span className="mono">{key}</span> <span className="grow truncate">{title}</span>
            <span className="muted small">{state.label}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
