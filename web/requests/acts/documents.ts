/**
 * What acting on a request needs to know and the verbs themselves. `RequestActs` is read afresh before an act from a
 * list, and comes with the page otherwise; a refused act answers with it too, so that `STALE` can be shown and mended.
 */
import { graphql } from '../../graphql/generated/index.ts';

export const requestActs = graphql(`
  fragment RequestActs on Request {
    __typename
    id
    key
    title
    version
    restricted
    stateSince
    state { name label category next }
    assignee { id name }
    requester { id name }
    priority
    snoozedUntil
    permissions { canComment canCommentInternally canAssign }
    transitions {
      action label allowed destructive primary
      to { name label category }
      blockedBy { code message fix }
      asks { name label type required hint role }
    }
    ... on TrainingSessionRequest {
      course { sku name }
      trainer { id }
      dateOptions { number parts { number startsAt endsAt } }
      planned: answers { timezone sessionPattern preferredWindows { start end } }
    }
    ... on AuditAttendanceRequest {
      classSession { id }
      wanted: answers { courseSku window { start end } }
    }
  }
`);

export const requestActsQuery = graphql(`
  query RequestActs($key: String!) {
    request(key: $key) { ...RequestActs }
  }
`);

export const moveMutation = graphql(`
  mutation MoveRequest($input: MoveRequestInput!) {
    moveRequest(input: $input) {
      request { ...RequestActs }
      event { __typename id undoableUntil }
      userErrors { code message field }
    }
  }
`);

export const assignMutation = graphql(`
  mutation AssignRequest($input: AssignRequestInput!) {
    assignRequest(input: $input) {
      request { ...RequestActs }
      event { __typename id undoableUntil }
      userErrors { code message field }
    }
  }
`);

export const snoozeMutation = graphql(`
  mutation SnoozeRequest($input: SnoozeRequestInput!) {
    snoozeRequest(input: $input) {
      request { ...RequestActs }
      event { __typename id undoableUntil }
      userErrors { code message field }
    }
  }
`);

export const prioritiseMutation = graphql(`
  mutation PrioritiseRequest($input: PrioritiseRequestInput!) {
    prioritiseRequest(input: $input) {
      request { ...RequestActs }
      event { __typename id undoableUntil }
      userErrors { code message field }
    }
  }
`);

export const askRequestsQuery = graphql(`
  query AskRequests($text: String!) {
    requests(filter: { text: $text }, first: 8) { nodes { __typename id key title state { name label category } } }
  }
`);

export const commentMutation = graphql(`
  mutation CommentOnRequest($input: CommentOnRequestInput!) {
    commentOnRequest(input: $input) {
      request { __typename id version }
      event { __typename id }
      userErrors { code message field }
    }
  }
`);

export const assigneesQuery = graphql(`
  query RequestAssignees($key: String!) {
    request(key: $key) { __typename id version assignee { id } assignableTo { id name } }
  }
`);

export const askPeopleQuery = graphql(`
  query AskPeople($role: Role) {
    people(role: $role, first: 100) { nodes { id name } }
  }
`);

export const askCoursesQuery = graphql(`
  query AskCourses {
    offerings(filter: { isCourse: true }, first: 100) { nodes { id sku name } }
  }
`);

export const askClassesQuery = graphql(`
  query AskClasses($filter: ClassSessionFilter) {
    classSessions(filter: $filter, first: 100) {
      nodes {
        id
        course { sku name }
        timezone language observerPlacesLeft restricted
        parts { number startsAt endsAt }
      }
    }
  }
`);
