/** What the viewer has open: what waits for them first, then the latest moved; each with what happens next. */
import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/generated/index.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { QueryState } from '../shell/QueryState.tsx';
import { StateBadge } from '../ui/Badge.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Time } from '../ui/Time.tsx';

const openQuery = graphql(`
  query FrontDoorOpen {
    waiting: requests(
      first: 5
      filter: { mine: true, category: [WAITING_ON_REQUESTER] }
      orderBy: { field: STATE_SINCE, direction: ASC }
    ) {
      nodes { ...OpenRequest }
    }
    moving: requests(
      first: 6
      filter: { mine: true, category: [NEW, ACTIVE] }
      orderBy: { field: UPDATED_AT, direction: DESC }
    ) {
      nodes { ...OpenRequest }
      pageInfo { hasNextPage }
    }
  }
`);

export const openRequest = graphql(`
  fragment OpenRequest on Request {
    id
    key
    title
    updatedAt
    state { ...StateFields }
    assignee { id name }
  }
`);

const types = ['TrainingSessionRequest', 'AuditAttendanceRequest', 'PsInquiry'];

/** Asked once, whoever shows it. */
const useOpenRequests = () => useQuery(openQuery, {}, { types });

/** Above everything: what stands still until the viewer acts. */
export function WaitingForYou() {
  const waiting = useOpenRequests().data?.waiting.nodes ?? [];
  if (waiting.length === 0) return null;
  return (
    <ul className="stack" style={{ '--gap': 'var(--s2)', padding: 0 } as CSSProperties} aria-label="Waiting for you">
      {waiting.slice(0, 2).map((request) => (
        <li key={request.id} className="waiting">
          <Icon name="wait" size={22} />
          <span className="grow">
            <strong>{request.key} waits for you.</strong> {request.state.next}{' '}
            <span className="muted">{request.title}</span>
          </span>
          <ButtonLink href={`/requests/${request.key}`} size="small">
            Open it
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}

export function OpenRequests() {
  const query = useOpenRequests();
  return (
    <section className="stack" aria-labelledby="open-requests">
      <div className="row between">
        <h2 id="open-requests">What you have open</h2>
        <Link href="/requests" className="small">
          All my requests
        </Link>
      </div>
      <QueryState query={query}>
        {({ waiting, moving }) => {
          const all = [...waiting.nodes, ...moving.nodes];
          if (all.length === 0)
            return (
              <p className="muted open-empty">
                Nothing at the moment. What you ask for appears here, with where it is and what happens next.
              </p>
            );
          return (
            <ul className="open-list">
              {all.map((request) => (
                <li
                  key={request.id}
                  className={request.state.category === 'WAITING_ON_REQUESTER' ? 'open open-waiting' : 'open'}
                >
                  <div className="open-head">
                    <Link href={`/requests/${request.key}`} className="open-link">
                      <span className="open-key">{request.key}</span> {request.title}
                    </Link>
                    <StateBadge state={request.state} />
                  </div>
                  <p className="open-next">
                    {request.state.category === 'WAITING_ON_REQUESTER' && (
                      <strong>
                        <Icon name="wait" size={15} /> Waiting for you.{' '}
                      </strong>
                    )}
                    {request.state.next}
                    <span className="open-when">
                      <Time at={request.updatedAt} />
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryState>
    </section>
  );
}
