/** What the board reads: counts of its columns, the cards of one column page by page, the steps of a lifted card. */
import { graphql } from '../../graphql/generated/index.ts';

export const boardCountsQuery = graphql(`
  query BoardCounts($filter: RequestFilter) {
    requestGroups(filter: $filter, by: STATE) { key label category count }
  }
`);

export const boardColumnQuery = graphql(`
  query BoardColumn($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {
    requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
      nodes { ...BoardCard }
      pageInfo { hasNextPage endCursor }
    }
    oldest: requests(filter: $filter, orderBy: { field: STATE_SINCE, direction: ASC }, first: 1) {
      nodes { __typename id stateSince }
    }
  }
`);

export const boardCard = graphql(`
  fragment BoardCard on Request {
    __typename
    id key title restricted labels priority dueAt stateSince
    state { name label category }
    requester { id name }
    assignee { id name }
  }
`);

export const boardStepsQuery = graphql(`
  query BoardSteps($key: String!) {
    request(key: $key) {
      __typename
      id key version
      state { name label category }
      transitions {
        action label allowed destructive primary undoable
        to { name label category next }
        blockedBy { code message fix }
        asks { name label type required hint role }
      }
    }
  }
`);

export const boardMoveMutation = graphql(`
  mutation BoardMove($input: MoveRequestInput!) {
    moveRequest(input: $input) {
      request { ...BoardCard }
      event { __typename id undoableUntil }
      userErrors { code message field }
    }
  }
`);
