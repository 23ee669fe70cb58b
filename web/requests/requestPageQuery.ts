/** Everything the request page shows but the timeline, which is paged by itself. Each kind's view adds its own part. */
import { graphql } from '../graphql/generated/index.ts';

export const requestPageQuery = graphql(`
  query RequestPage($key: String!) {
    request(key: $key) { ...RequestPageFields }
  }
`);

export const requestPageFields = graphql(`
  fragment RequestPageFields on Request {
    ...RequestActs
    kind
    waitingSince
    createdAt
    closedAt
    dueAt
    clocks { target state dueAt targetMinutes elapsedMinutes }
    usuallyAnswered { by late basis }
    labels
    watching
    requester { id name email }
    raisedBy { id name email }
    watchers { id name email }
    participants { id name email }
    assignableTo { id name }
    permissions { canEdit canRestrict canLabel editBlockedBy { message fix } canAddParticipants addParticipantsBlockedBy { message fix } }
    advice { code message field }
    ...TrainingView
    ...AuditView
    ...InquiryView
  }
`);

export const timelineQuery = graphql(`
  query RequestTimeline($key: String!, $after: String) {
    request(key: $key) {
      __typename
      id
      timeline(first: 50, after: $after) {
        nodes { ...TimelineEvent }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const timelineEvent = graphql(`
  fragment TimelineEvent on RequestEvent {
    __typename
    id type at summary body internal undoneAt
    attachments { __typename id name mediaType sizeBytes path }
    actor { id name }
    to { name label category }
    changes { field label before after }
    deliveries { ...EventDelivery }
  }
`);

export const eventDelivery = graphql(`
  fragment EventDelivery on Delivery {
    __typename
    id channel reason state attempts lastError nextAttemptAt sentAt
    person { id name email }
  }
`);
