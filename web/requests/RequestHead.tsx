/** Under the title: state, kind, the restricted mark, who it is for and by whom, since when. */
import { Badge, StateBadge } from '../ui/Badge.tsx';
import { Time } from '../ui/Time.tsx';
import { kindNames } from './kinds.ts';
import type { OneRequest } from './kindViews.ts';
import { Lasting } from './Lasting.tsx';

export function RequestHead({ request, viewerId }: { request: OneRequest; viewerId: string | undefined }) {
  const { requester, raisedBy, state, restricted, createdAt, waitingSince } = request;
  const name = (person: { id: string; name: string }) => (person.id === viewerId ? 'you' : person.name);
  return (
    <div className="request-head">
      <StateBadge state={state} />
      {restricted && (
        <Badge tone="bad" icon="lock">
          Restricted
        </Badge>
      )}
      <span>{kindNames[request.kind]}</span>
      <span>
        for <strong>{name(requester)}</strong>
        {raisedBy.id !== requester.id && <>, raised by {name(raisedBy)}</>}
      </span>
      <span>
        submitted <Time at={createdAt} />
      </span>
      {waitingSince && (
        <span className="request-waiting">
          waiting on {requester.id === viewerId || raisedBy.id === viewerId ? 'you' : requester.name} for{' '}
          <Lasting since={waitingSince} />
        </span>
      )}
    </div>
  );
}
