/** The desk's labels: one press removes, typing and Enter adds. The list sent is always the whole list. */
import { type FormEvent, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { OneRequest } from './kindViews.ts';

const labelMutation = graphql(`
  mutation LabelRequest($input: LabelRequestInput!) {
    labelRequest(input: $input) {
      request { __typename id version labels }
      userErrors { code message field }
    }
  }
`);

export function Labels({ request }: { request: OneRequest }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [label, { pending }] = useMutation(labelMutation);
  const set = async (labels: string[], said: string) => {
    const outcome = await label({ id: request.id, labels });
    if (outcome.ok) {
      announce(said);
      setTyped('');
    }
    setProblem(outcome.userErrors[0]?.message);
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    if (!name || pending) return;
    void set([...request.labels.filter((other) => other !== name), name], `Labelled ${name}`);
  };
  return (
    <div className="stack" style={{ ['--gap' as string]: 'var(--s2)' }}>
      {request.labels.length > 0 && (
        <ul className="labels">
          {request.labels.map((name) => (
            <li key={name} className="label">
              {name}
              <button
                type="button"
                aria-label={`Remove label ${name}`}
                onClick={() =>
                  set(
                    request.labels.filter((other) => other !== name),
                    `Label ${name} removed`,
                  )
                }
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="side-add" onSubmit={add} noValidate>
        <TextInput
          label="Add a label"
          hideLabel
          placeholder="Add a label"
          value={typed}
          error={problem}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <Button type="submit" size="small" icon="plus" aria-label="Add label" pending={pending} />
      </form>
    </div>
  );
}
