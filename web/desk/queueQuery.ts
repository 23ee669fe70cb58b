/** One row of the queue and its pages. No transitions: those of a row are read when it is acted upon. */
import { graphql } from '../graphql/generated/index.ts';

export const queueQuery = graphql(`
  query Queue($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {
    requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
      nodes { ...QueueRow }
      pageInfo { hasNextPage endCursor }
      counts { category count }
    }
  }
`);

export const queueRow = graphql(`
  fragment QueueRow on Request {
    __typename
    id key kind title restricted labels createdAt stateSince waitingSince
    priority snoozedUntil dueAt
    state { name label category }
    requester { id name }
    assignee { id name }
  }
`);

export const groupsQuery = graphql(`
  query QueueGroups($filter: RequestFilter, $by: RequestGrouping!) {
    requestGroups(filter: $filter, by: $by) { key label count }
  }
`);

export const peopleQuery = graphql(`
  query DeskPeople($text: String, $role: Role) {
    people(text: $text, role: $role, first: 100) { nodes { id name email } }
  }
`);

/** What the list may hold, for lists that are empty now. */
export const requestTypes = ['TrainingSessionRequest', 'AuditAttendanceRequest', 'PsInquiry'];
