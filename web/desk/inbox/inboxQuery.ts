/** The inbox: what nobody has picked up and nobody put off; beside it what was put off; and how many of each. */

import type { RequestFilter } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';

export type Shelf = 'inbox' | 'snoozed';

export const shelfFilters: Record<Shelf, RequestFilter> = {
  inbox: { category: ['NEW'], snoozed: false },
  snoozed: { category: ['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER'], snoozed: true },
};

export const inboxQuery = graphql(`
  query Inbox($filter: RequestFilter, $after: String) {
    requests(filter: $filter, orderBy: { field: CREATED_AT, direction: ASC }, first: 50, after: $after) {
      nodes { ...InboxRow }
      pageInfo { hasNextPage endCursor }
    }
    inbox: requests(filter: { category: [NEW], snoozed: false }, first: 1) { counts { category count } }
    snoozed: requests(filter: { snoozed: true }, first: 1) { counts { category count } }
  }
`);

export const inboxRow = graphql(`
  fragment InboxRow on Request {
    __typename
    id key kind title restricted createdAt priority snoozedUntil
    state { name label category }
    requester { id name }
  }
`);
