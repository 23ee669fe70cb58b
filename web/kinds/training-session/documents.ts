/** What the form of a training session asks of the API. */
import { graphql } from '../../graphql/generated/index.ts';

export const courseFields = graphql(`
  fragment CourseFields on Offering {
    sku
    name
    description
    active
    classSize
    sessionPattern
    prerequisites { sku name }
    prerequisiteNote
    usualLeadTimeBusinessDays
    modes { mode duration travelExtra price { formatted } }
  }
`);

export const askQuery = graphql(`
  query AskTrainingSession {
    requestKinds { ...KindIntroFields }
    signInOptions { allowedDomains }
    offerings(filter: { isCourse: true }, first: 100) { nodes { ...CourseFields } }
  }
`);

export const submitMutation = graphql(`
  mutation SubmitTrainingSession($input: SubmitTrainingSessionRequestInput!) {
    submitTrainingSessionRequest(input: $input) {
      request { id key title state { name label category next } }
      userErrors { code message field }
    }
  }
`);

export const answersFields = graphql(`
  fragment TrainingAnswersFields on TrainingSessionRequest {
    id
    key
    title
    version
    restricted
    state { name label category next }
    requester { id email }
    permissions { canEdit editBlockedBy { code message fix } }
    answers {
      title
      businessJustification
      teamName
      costCentre
      managerApproverEmail
      courseSku
      deliveryMode
      siteAddress
      travelBudgetCode
      attendeeCount
      largeGroupPlan
      attendees { name email role }
      experienceLevel
      preferredWindows { start end }
      shortNoticeAcknowledged
      timezone
      language
      sessionPattern
      recordingAllowed
      accessibilityNeeds
      labRequired
      priority
      deadlineReason
    }
  }
`);

export const editQuery = graphql(`
  query EditTrainingSessionForm($key: String!) {
    request(key: $key) { __typename ...TrainingAnswersFields }
    signInOptions { allowedDomains }
    offerings(filter: { isCourse: true }, first: 100) { nodes { ...CourseFields } }
  }
`);

export const editMutation = graphql(`
  mutation EditTrainingSession($input: EditTrainingSessionRequestInput!) {
    editTrainingSessionRequest(input: $input) {
      request { ...TrainingAnswersFields }
      userErrors { code message field }
    }
  }
`);
