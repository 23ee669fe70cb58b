/** Who looks after the request; those who may, give it to somebody here or take it with one press. */
import { useState } from 'react';
import { useMutation } from '../graphql/useMutation.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { SelectInput } from '../ui/SelectInput.tsx';
import { assignMutation } from './acts/documents.ts';
import { whatChanged } from './acts/whatChanged.ts';
import type { OneRequest } from './kindViews.ts';

export function Assignment({ request, viewerId }: { request: OneRequest; viewerId: string | undefined }) {
  const [assign, { pending }] = useMutation(assignMutation);
  const [chosen, setChosen] = useState<string | null>(null);
  const { assignee, assignableTo, permissions } = request;

  const give = async (personId: string | null) => {
    setChosen(personId ?? '');
    const outcome = await assign({ id: request.id, assigneeId: personId, expectedVersion: request.version });
    setChosen(null);
    const now = outcome.payload?.request;
    if (outcome.ok && now)
      return announce(now.assignee ? `${now.key} is with ${now.assignee.name}` : `${now.key} is with nobody`);
    const stale = outcome.userErrors.some(({ code }) => code === 'STALE');
    const text =
      stale && now
        ? `Not assigned: it changed meanwhile. ${whatChanged(request, now).join(' ')}`
        : outcome.userErrors[0]?.message;
    if (text) announce(text, { tone: 'bad' });
  };

  if (!permissions.canAssign)
    return assignee ? (
      <p className="person-line">
        <Avatar name={assignee.name} size={24} />
        <span>
          {assignee.name}
          {assignee.id === viewerId && <span className="muted"> (you)</span>}
        </span>
      </p>
    ) : (
      <p className="muted small">Nobody yet. The desk picks it up.</p>
    );
  const people =
    assignableTo.some(({ id }) => id === assignee?.id) || !assignee ? assignableTo : [assignee, ...assignableTo];
  const mayTake = assignee?.id !== viewerId && assignableTo.some(({ id }) => id === viewerId);
  return (
    <div className="assignment">
      <SelectInput
        label="Looked after by"
        hideLabel
        placeholder="Nobody"
        value={chosen ?? assignee?.id ?? ''}
        disabled={pending}
        onChange={(event) => give(event.currentTarget.value || null)}
        choices={people.map(({ id, name }) => ({ value: id, label: id === viewerId ? `${name} (you)` : name }))}
      />
      {mayTake && (
        <Button size="small" pending={pending} onClick={() => give(viewerId ?? null)}>
          Take it
        </Button>
      )}
    </div>
  );
}
