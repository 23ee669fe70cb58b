/** One act on many requests, and taking each back. */
import { graphql } from '../../graphql/generated/index.ts';

export const changeRequestsMutation = graphql(`
  mutation ChangeRequests($input: ChangeRequestsInput!) {
    changeRequests(input: $input) {
      outcomes {
        requestId
        request { ...QueueRow }
        event { id undoableUntil }
        userErrors { code message field }
      }
      userErrors { code message field }
    }
  }
`);

export const undoBulkMutation = graphql(`
  mutation UndoOneOfMany($input: UndoRequestEventInput!) {
    undoRequestEvent(input: $input) {
      request { ...QueueRow }
      userErrors { code message field }
    }
  }
`);
