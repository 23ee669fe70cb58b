/** What the form of an audit attendance asks of the API. */
import { graphql } from '../../graphql/generated/index.ts';

export const observableFields = graphql(`
  fragment ObservableClassFields on ClassSession {
    id
    course { sku name }
    parts { number startsAt endsAt }
    timezone
    language
    deliveryMode
    observersAllowed
    observerPlacesLeft
    restricted
    cancelledAt
  }
`);

export const askQuery = graphql(`
  query AskAuditAttendance {
    requestKinds { ...KindIntroFields }
    offerings(filter: { isCourse: true }, first: 100) { nodes { sku name active } }
    classSessions(filter: { observable: true }, first: 100) { nodes { ...ObservableClassFields } }
  }
`);

export const submitMutation = graphql(`
  mutation SubmitAuditAttendance($input: SubmitAuditAttendanceRequestInput!) {
    submitAuditAttendanceRequest(input: $input) {
      request { id key title state { name label category next } }
      userErrors { code message field }
    }
  }
`);

export const answersFields = graphql(`
  fragment AuditAnswersFields on AuditAttendanceRequest {
    id
    key
    title
    version
    restricted
    state { name label category next }
    requester { id email }
    permissions { canEdit editBlockedBy { code message fix } }
    answers {
      observerRole
      managerEmail
      purpose
      purposeNote
      certificationRecord
      classSessionId
      courseSku
      window { start end }
      partsWanted
      selectedParts
      timezoneConstraints
      language
      conductAcknowledged
      clearanceAttested
    }
  }
`);

export const editQuery = graphql(`
  query EditAuditAttendanceForm($key: String!) {
    request(key: $key) { __typename ...AuditAnswersFields }
    offerings(filter: { isCourse: true }, first: 100) { nodes { sku name active } }
    classSessions(filter: { observable: true }, first: 100) { nodes { ...ObservableClassFields } }
  }
`);

export const editMutation = graphql(`
  mutation EditAuditAttendance($input: EditAuditAttendanceRequestInput!) {
    editAuditAttendanceRequest(input: $input) {
      request { ...AuditAnswersFields }
      userErrors { code message field }
    }
  }
`);
