/** Every change of somebody's roles, newest first. Asked for only when a person is opened. */

import type { GrantHistoryQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { QueryState } from '../shell/QueryState.tsx';
import { Time } from '../ui/Time.tsx';
import { roleWords } from './roles.ts';

const historyQuery = graphql(`
  query GrantHistory($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        grantEvents {
          id
          at
          role
          clearanceBefore
          clearanceAfter
          actor { id name }
        }
      }
    }
  }
`);

type GrantEvent = Extract<NonNullable<GrantHistoryQuery['node']>, { __typename: 'Person' }>['grantEvents'][number];

/** What changed, in words. */
export function changeWords(event: Pick<GrantEvent, 'role' | 'clearanceBefore' | 'clearanceAfter'>): string {
  const role = roleWords[event.role].label;
  const { clearanceBefore: before, clearanceAfter: after } = event;
  if (after === null || after === undefined) return `${role} revoked`;
  if (before === null || before === undefined) return `${role} granted${after ? ', cleared' : ''}`;
  return after ? `${role}: clearance given` : `${role}: clearance taken`;
}

export function GrantHistory({ personId }: { personId: string }) {
  const query = useQuery(historyQuery, { id: personId }, { types: ['Person', 'GrantEvent'] });
  return (
    <section aria-label="History of roles">
      <h2 className="h3">History</h2>
      <QueryState query={query}>
        {({ node }) => {
          const events = node?.__typename === 'Person' ? node.grantEvents : [];
          if (events.length === 0) return <p className="muted small">No change so far.</p>;
          return (
            <ul className="grant-events">
              {events.map((event) => (
                <li key={event.id}>
                  {changeWords(event)}
                  <span className="muted">
                    {' '}
                    · <Time at={event.at} as="absolute" /> · {event.actor?.name ?? 'the configuration'}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryState>
    </section>
  );
}
