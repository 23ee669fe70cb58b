/** Who else takes part in the conversation, beside the requester and the desk: they see the request and may reply. */
import { type FormEvent, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { OneRequest } from './kindViews.ts';

const addMutation = graphql(`
  mutation AddParticipants($input: AddParticipantsInput!) {
    addParticipants(input: $input) {
      request { __typename id version participants { id name email } }
      userErrors { code message field }
    }
  }
`);

const removeMutation = graphql(`
  mutation RemoveParticipant($input: RemoveParticipantInput!) {
    removeParticipant(input: $input) {
      request { __typename id version participants { id name email } }
      userErrors { code message field }
    }
  }
`);

const MAX_PARTICIPANTS = 20;

export function Participants({ request, viewerId }: { request: OneRequest; viewerId: string | undefined }) {
  const [addPeople, adding] = useMutation(addMutation);
  const [removePerson] = useMutation(removeMutation);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const { participants, permissions } = request;
  const full = participants.length >= MAX_PARTICIPANTS;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const emails = typed.split(/[\s,;]+/).filter(Boolean);
    if (emails.length === 0 || adding.pending) return;
    const outcome = await addPeople({ id: request.id, emails });
    if (!outcome.ok) return setProblem(outcome.userErrors.map(({ message }) => message).join(' ') || undefined);
    setTyped('');
    announce(`${emails.join(', ')} can follow and reply now`);
  };
  const remove = async (person: { id: string; name: string }) => {
    const outcome = await removePerson({ id: request.id, personId: person.id });
    const [refused] = outcome.userErrors;
    if (refused) announce(refused.message, { tone: 'bad' });
    if (outcome.ok)
      announce(person.id === viewerId ? 'You left this conversation' : `${person.name} no longer takes part`);
  };
  return (
    <div className="stack" style={{ ['--gap' as string]: 'var(--s2)' }}>
      {participants.length === 0 && <p className="muted">Nobody yet. Who is added sees the request and may reply.</p>}
      {participants.length > 0 && (
        <ul className="watchers">
          {participants.map((person) => (
            <li key={person.id}>
              <Avatar name={person.name} size={20} />
              <span className="grow truncate" title={person.email}>
                {person.name}
                {person.id === viewerId && <span className="muted"> (you)</span>}
              </span>
              {(permissions.canAddParticipants || person.id === viewerId) && (
                <Button
                  variant="quiet"
                  size="small"
                  icon="close"
                  aria-label={person.id === viewerId ? 'Leave this conversation' : `Take ${person.name} out`}
                  onClick={() => remove(person)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {permissions.canAddParticipants && !full && (
        <form className="side-add" onSubmit={add} noValidate>
          <TextInput
            label="Addresses of people to add"
            hideLabel
            inputMode="email"
            placeholder="Add people by address"
            value={typed}
            error={problem}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          <Button
            type="submit"
            size="small"
            icon="plus"
            aria-label="Add to the conversation"
            pending={adding.pending}
          />
        </form>
      )}
      {permissions.canAddParticipants && full && (
        <p className="muted">{MAX_PARTICIPANTS} people take part, which is the limit. Take somebody out first.</p>
      )}
      {permissions.addParticipantsBlockedBy && (
        <p className="muted">
          {permissions.addParticipantsBlockedBy.message} {permissions.addParticipantsBlockedBy.fix}
        </p>
      )}
    </div>
  );
}
