/** The calendar of classes as coordinators see it, and what they do with it. */
import { graphql } from '../graphql/generated/index.ts';

export const classesQuery = graphql(`
  query DeskClasses($filter: ClassSessionFilter, $after: String) {
    classSessions(filter: $filter, first: 25, after: $after) {
      nodes { ...DeskClass }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const deskClass = graphql(`
  fragment DeskClass on ClassSession {
    __typename
    id audience customerName timezone language deliveryMode observersAllowed observerPlaces observerPlacesLeft
    restricted cancelledAt version
    course { sku name }
    trainer { id name }
    accountOwner { id name }
    parts { number startsAt endsAt }
  }
`);

export const scheduleMutation = graphql(`
  mutation ScheduleClass($input: ScheduleClassSessionInput!) {
    scheduleClassSession(input: $input) {
      classSession { ...DeskClass }
      userErrors { code message field }
    }
  }
`);

export const cancelMutation = graphql(`
  mutation CancelClass($input: CancelClassSessionInput!) {
    cancelClassSession(input: $input) {
      classSession { ...DeskClass }
      userErrors { code message field }
    }
  }
`);
