/** Straight to a request by its key. For staff, other words search the whole desk. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useViewer } from '../signin/viewer.tsx';
import { Button } from '../ui/Button.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { lookupPath } from './lookupPath.ts';

export function Lookup() {
  const { viewer } = useViewer();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [, navigate] = useLocation();
  const isStaff = viewer?.isStaff ?? false;
  const go = (event: FormEvent) => {
    event.preventDefault();
    const path = lookupPath(typed, isStaff);
    if (path) navigate(path);
    else setProblem('A key looks like REQ-104.');
  };
  return (
    <search>
      <form className="lookup" onSubmit={go}>
        <TextInput
          label={isStaff ? 'Find requests by key or words' : 'Find a request by its key'}
          hideLabel
          icon="search"
          placeholder={isStaff ? 'REQ-104 or words' : 'REQ-104'}
          value={typed}
          error={problem}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(undefined);
          }}
        />
        <Button type="submit">Find</Button>
      </form>
    </search>
  );
}
