/** Straight to a request by its key; other words search my requests. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../ui/Button.tsx';
import { TextInput } from '../ui/TextInput.tsx';

/** The address of what was typed: `104`, `req 104` and `REQ-104` are the same key. */
export function lookupPath(typed: string): string | null {
  const words = typed.trim();
  if (!words) return null;
  const key = /^(?:req)?[\s-]*(\d{1,9})$/i.exec(words);
  return key ? `/requests/REQ-${Number(key[1])}` : `/requests?text=${encodeURIComponent(words)}`;
}

export function Lookup() {
  const [typed, setTyped] = useState('');
  const [, navigate] = useLocation();
  const go = (event: FormEvent) => {
    event.preventDefault();
    const path = lookupPath(typed);
    if (path) navigate(path);
  };
  return (
    <search>
      <form className="lookup" onSubmit={go}>
        <TextInput
          label="Find a request by key or words"
          hideLabel
          icon="search"
          placeholder="REQ-104 or words"
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">Find</Button>
      </form>
    </search>
  );
}
