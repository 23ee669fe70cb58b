/** Whether the viewer hears of every change; staff see who else does, and may add somebody who may see the request. */
import { type FormEvent, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Checkbox.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { OneRequest } from './kindViews.ts';

const watchMutation = graphql(`
  mutation WatchRequest($input: WatchRequestInput!) {
    watchRequest(input: $input) {
      request { __typename id version watching watchers { id } }
      userErrors { code message field }
    }
  }
`);

export interface WatchingProps {
  request: OneRequest;
  viewerId: string | undefined;
  isStaff: boolean;
}

export function Watching({ request, viewerId, isStaff }: WatchingProps) {
  const [watch, { pending }] = useMutation(watchMutation);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const others = request.watchers.filter(({ id }) => id !== viewerId);
  const change = async (on: boolean, email?: string) => {
    const outcome = await watch({ id: request.id, watch: on, ...(email ? { email } : {}) });
    if (outcome.ok) {
      const who = email ?? 'You';
      announce(on ? `${who} will hear of every change` : `${who} no longer ${email ? 'watches' : 'watch'} this`);
      setTyped('');
    }
    if (email) setProblem(outcome.userErrors[0]?.message);
    else if (outcome.userErrors[0]) announce(outcome.userErrors[0].message, { tone: 'bad' });
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() && !pending) void change(true, typed.trim());
  };
  return (
    <div className="stack" style={{ ['--gap' as string]: 'var(--s2)' }}>
      <Switch
        label="Tell me of every change"
        checked={request.watching}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      {isStaff && others.length > 0 && (
        <ul className="watchers">
          {others.map((person) => (
            <li key={person.id}>
              <Avatar name={person.name} size={20} />
              <span className="grow truncate">{person.name}</span>
              <Button
                variant="quiet"
                size="small"
                icon="close"
                aria-label={`Stop telling ${person.name}`}
                onClick={() => change(false, person.email)}
              />
            </li>
          ))}
        </ul>
      )}
      {isStaff && (
        <form className="side-add" onSubmit={add} noValidate>
          <TextInput
            label="Address of somebody to tell"
            hideLabel
            type="email"
            placeholder="Add somebody by address"
            value={typed}
            error={problem}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          <Button type="submit" size="small" icon="plus" aria-label="Add watcher" pending={pending} />
        </form>
      )}
    </div>
  );
}
