/**
 * Naming people and roles with `@`: a listbox under the box, by arrows, Enter or mouse; Escape leaves the text alone.
 * Invariant: only who is still named in the text is sent.
 */
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import type { Role } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import './mentions.css';

const mentionableQuery = graphql(`
  query Mentionable($requestId: ID!, $text: String!, $internal: Boolean!) {
    mentionable(requestId: $requestId, text: $text, internal: $internal) {
      __typename
      ... on Person { id name }
      ... on RoleMention { role handle }
    }
  }
`);

type Named = { name: string; id?: string; role?: Role };

/** An `@` at the beginning or after a space, and what was typed after it. */
const OPEN = /(?:^|\s)@([\p{L}\p{N}._-]{0,40})$/u;

interface MentionsOf {
  requestId: string;
  internal: boolean;
  area: RefObject<HTMLTextAreaElement | null>;
  write: (text: string) => void;
}

export function useMentions({ requestId, internal, area, write }: MentionsOf) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const named = useRef<Named[]>([]);
  const { data } = useQuery(mentionableQuery, { requestId, internal, text: typed ?? '' }, { pause: typed === null });
  const found: Named[] =
    typed === null
      ? []
      : (data?.mentionable ?? []).map((one) =>
          one.__typename === 'Person' ? { name: one.name, id: one.id } : { name: one.handle, role: one.role },
        );
  const open = found.length > 0;
  const look = (text: string, caret: number) => {
    setTyped(OPEN.exec(text.slice(0, caret))?.[1] ?? null);
    setAt(0);
  };
  const pick = (one: Named) => {
    const box = area.current;
    if (!box || typed === null) return;
    const start = box.selectionStart - typed.length - 1;
    const before = `${box.value.slice(0, start)}@${one.name} `;
    const text = before + box.value.slice(box.selectionStart);
    named.current.push(one);
    setTyped(null);
    write(text);
    requestAnimationFrame(() => {
      box.focus();
      box.setSelectionRange(before.length, before.length);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[Math.min(at, found.length - 1)];
    if (step) setAt((at + step + found.length) % found.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) pick(chosen);
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const sentWith = (text: string) => {
    const still = named.current.filter(({ name }) => text.includes(`@${name}`));
    const mentionIds = [...new Set(still.flatMap((one) => (one.id ? [one.id] : [])))];
    const mentionRoles = [...new Set(still.flatMap((one) => (one.role ? [one.role] : [])))];
    return { ...(mentionIds.length > 0 && { mentionIds }), ...(mentionRoles.length > 0 && { mentionRoles }) };
  };
  const list = open && (
    <div id={id} role="listbox" aria-label="People to name" className="mentions">
      {found.map((one, index) => (
        <div
          key={one.id ?? one.name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => {
            event.preventDefault();
            pick(one);
          }}
        >
          @{one.name}
        </div>
      ))}
    </div>
  );
  const aria = {
    'aria-autocomplete': 'list' as const,
    'aria-controls': open ? id : undefined,
    'aria-activedescendant': open ? `${id}-${at}` : undefined,
  };
  return { look, onKeyDown, sentWith, list, aria, close: () => setTyped(null) };
}
