/** What the form of an inquiry asks of the API. */
import { graphql } from '../../graphql/generated/index.ts';

export const serviceFields = graphql(`
  fragment ServiceFields on Offering {
    sku
    name
    active
    category
    isCourse
    classSize
    unit
    needsEngagementManagerApproval
    partnerSku
    modes { mode duration travelExtra price { amountMinor currency formatted } }
  }
`);

export const askQuery = graphql(`
  query AskPsInquiry {
    requestKinds { ...KindIntroFields }
    offerings(first: 100) { nodes { ...ServiceFields } }
  }
`);

export const submitMutation = graphql(`
  mutation SubmitPsInquiryForm($input: SubmitPsInquiryInput!) {
    submitPsInquiry(input: $input) {
      request { id key title state { name label category next } }
      userErrors { code message field }
    }
  }
`);

export const answersFields = graphql(`
  fragment InquiryAnswersFields on PsInquiry {
    id
    key
    title
    version
    restricted
    state { name label category next }
    requester { id email }
    permissions { canEdit editBlockedBy { code message fix } }
    answers {
      inquiryType
      inquirerRole
      summary
      customerName
      opportunityId
      region
      segment
      dealStage
      desiredStart
      partnerInvolved
      deploymentType
      licenceTier
      question
      topic
      lines { sku quantity deliveryMode extraSeats }
      serviceDescriptionReviewed
      partnerSale
      serviceTypes
      scopeNotes
      migration {
        sources destination sourceVersion destinationVersion users portfolios repositories repositoriesOver5Gb
        ciSystems ciJobs registrySizeGb ssoProvider sourceOs databaseVersion
      }
      implementation {
        purpose expectedUsers highAvailability geoOrDisasterRecovery infrastructureAsCode host kubernetes
        operatingSystem appliances airGapped proxy certificates encryptionBetweenComponents gitStorage hypervisor
      }
      readiness {
        host architectureDiagram testEnvironment monitoring knownIssues licences activeUsers activeUsersInOneYear
      }
      ciMigration { instances location jobs users repositories plugins executorTypes automation }
      general { currentUsers plannedUsers goals toolsReplaced integrations targetArchitecture version }
      leadTimeSku
      leadTimeSubject
      hopedForDate
      signed
    }
  }
`);

export const editQuery = graphql(`
  query EditPsInquiryForm($key: String!) {
    request(key: $key) { __typename ...InquiryAnswersFields }
    offerings(filter: { includeInactive: true }, first: 100) { nodes { ...ServiceFields } }
  }
`);

export const editMutation = graphql(`
  mutation EditPsInquiry($input: EditPsInquiryInput!) {
    editPsInquiry(input: $input) {
      request { ...InquiryAnswersFields }
      userErrors { code message field }
    }
  }
`);
