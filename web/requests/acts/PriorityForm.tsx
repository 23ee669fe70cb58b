/** Says how urgent the desk takes a request to be: four choices, a key each. */
import { useState } from 'react';
import type { RequestActsFragment, RequestPriority } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { prioritiseMutation } from './documents.ts';
import { useAnnounceDone } from './undoable.ts';
import { useChoiceKeys } from './useChoiceKeys.ts';

const choices: readonly { priority: RequestPriority; label: string; hint: string }[] = [
  { priority: 'URGENT', label: 'Urgent', hint: 'now' },
  { priority: 'HIGH', label: 'High', hint: 'before others' },
  { priority: 'NORMAL', label: 'Normal', hint: 'as things come' },
  { priority: 'LOW', label: 'Low', hint: 'when there is time' },
];

export function PriorityForm({ request, onDone }: { request: RequestActsFragment; onDone: () => void }) {
  const [refusal, setRefusal] = useState('');
  const [prioritise, { pending }] = useMutation(prioritiseMutation);
  const done = useAnnounceDone();
  const choose = async ({ priority, label }: (typeof choices)[number]) => {
    if (pending) return;
    const outcome = await prioritise({ id: request.id, priority, undoable: true });
    if (!outcome.ok) return setRefusal(outcome.userErrors.map(({ message }) => message).join(' '));
    done(`${request.key}: priority ${label.toLowerCase()}`, outcome.payload.event);
    onDone();
  };
  useChoiceKeys(choices.map((choice) => () => void choose(choice)));
  return (
    <div className="stack">
      {refusal && (
        <Alert tone="error" live title="This was not done">
          {refusal}
        </Alert>
      )}
      <ul className="move-list">
        {choices.map((choice, index) => (
          <li key={choice.priority}>
            <Button wide aria-pressed={choice.priority === request.priority} onClick={() => choose(choice)}>
              <kbd>{index + 1}</kbd>
              <span className="grow move-label">{choice.label}</span>
              <span className="move-to">{choice.priority === request.priority ? 'as it is' : choice.hint}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
