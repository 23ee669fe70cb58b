/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Catalogue($filter: OfferingFilter, $after: String) {\n    offerings(filter: $filter, first: 100, after: $after) {\n      nodes { ...OfferingSummary }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  fragment OfferingSummary on Offering {\n    id\n    sku\n    name\n    description\n    category\n    isCourse\n    maturity\n    active\n    classSize\n    usualLeadTimeBusinessDays\n    chargeModel\n    unit\n    prerequisites { id sku name }\n    modes {\n      mode\n      travelExtra\n      duration\n      price { formatted }\n    }\n  }\n": typeof types.OfferingSummaryFragmentDoc,
    "\n  query Offering($sku: String!) {\n    offering(sku: $sku) {\n      ...OfferingSummary\n      sessionPattern\n      prerequisiteNote\n      needsEngagementManagerApproval\n      partnerSku\n    }\n  }\n": typeof types.OfferingDocument,
    "\n  query UpcomingClasses($sku: String!) {\n    classSessions(filter: { courseSku: $sku, observable: true, audience: CUSTOMER }, first: 6) {\n      nodes {\n        id\n        deliveryMode\n        language\n        timezone\n        observerPlacesLeft\n        parts { number startsAt endsAt }\n      }\n    }\n  }\n": typeof types.UpcomingClassesDocument,
    "\n  query BoardCounts($filter: RequestFilter) {\n    requestGroups(filter: $filter, by: STATE) { key label category count }\n  }\n": typeof types.BoardCountsDocument,
    "\n  query BoardColumn($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {\n    requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      nodes { ...BoardCard }\n      pageInfo { hasNextPage endCursor }\n    }\n    oldest: requests(filter: $filter, orderBy: { field: STATE_SINCE, direction: ASC }, first: 1) {\n      nodes { __typename id stateSince }\n    }\n  }\n": typeof types.BoardColumnDocument,
    "\n  fragment BoardCard on Request {\n    __typename\n    id key title restricted labels priority dueAt stateSince\n    state { name label category }\n    requester { id name }\n    assignee { id name }\n  }\n": typeof types.BoardCardFragmentDoc,
    "\n  query BoardSteps($key: String!) {\n    request(key: $key) {\n      __typename\n      id key version\n      state { name label category }\n      transitions {\n        action label allowed destructive primary undoable\n        to { name label category next }\n        blockedBy { code message fix }\n        asks { name label type required hint role }\n      }\n    }\n  }\n": typeof types.BoardStepsDocument,
    "\n  mutation BoardMove($input: MoveRequestInput!) {\n    moveRequest(input: $input) {\n      request { ...BoardCard }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": typeof types.BoardMoveDocument,
    "\n  mutation ChangeRequests($input: ChangeRequestsInput!) {\n    changeRequests(input: $input) {\n      outcomes {\n        requestId\n        request { ...QueueRow }\n        event { id undoableUntil }\n        userErrors { code message field }\n      }\n      userErrors { code message field }\n    }\n  }\n": typeof types.ChangeRequestsDocument,
    "\n  mutation UndoOneOfMany($input: UndoRequestEventInput!) {\n    undoRequestEvent(input: $input) {\n      request { ...QueueRow }\n      userErrors { code message field }\n    }\n  }\n": typeof types.UndoOneOfManyDocument,
    "\n  query DeskClasses($filter: ClassSessionFilter, $after: String) {\n    classSessions(filter: $filter, first: 25, after: $after) {\n      nodes { ...DeskClass }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DeskClassesDocument,
    "\n  fragment DeskClass on ClassSession {\n    __typename\n    id audience customerName timezone language deliveryMode observersAllowed observerPlaces observerPlacesLeft\n    restricted cancelledAt version\n    course { sku name }\n    trainer { id name }\n    accountOwner { id name }\n    parts { number startsAt endsAt }\n  }\n": typeof types.DeskClassFragmentDoc,
    "\n  mutation ScheduleClass($input: ScheduleClassSessionInput!) {\n    scheduleClassSession(input: $input) {\n      classSession { ...DeskClass }\n      userErrors { code message field }\n    }\n  }\n": typeof types.ScheduleClassDocument,
    "\n  mutation CancelClass($input: CancelClassSessionInput!) {\n    cancelClassSession(input: $input) {\n      classSession { ...DeskClass }\n      userErrors { code message field }\n    }\n  }\n": typeof types.CancelClassDocument,
    "\n  query Duty($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {\n    viewer { person { id } canPlanRota }\n    rota(from: $from, to: $to) { ...Shift }\n    deskLoad(kind: $kind) { ...Load }\n  }\n": typeof types.DutyDocument,
    "\n  fragment Shift on RotaShift {\n    __typename\n    id kind startsOn endsOn version\n    person { id name }\n  }\n": typeof types.ShiftFragmentDoc,
    "\n  fragment Load on PersonLoad {\n    person { id name }\n    onDuty\n    counts { category count }\n    overdue\n    oldestStateSince\n  }\n": typeof types.LoadFragmentDoc,
    "\n  mutation SaveShift($input: SaveRotaShiftInput!) {\n    saveRotaShift(input: $input) {\n      shift { ...Shift }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SaveShiftDocument,
    "\n  mutation RemoveShift($input: RemoveRotaShiftInput!) {\n    removeRotaShift(input: $input) {\n      removed\n      userErrors { code message field }\n    }\n  }\n": typeof types.RemoveShiftDocument,
    "\n  query Inbox($filter: RequestFilter, $after: String) {\n    requests(filter: $filter, orderBy: { field: CREATED_AT, direction: ASC }, first: 50, after: $after) {\n      nodes { ...InboxRow }\n      pageInfo { hasNextPage endCursor }\n    }\n    inbox: requests(filter: { category: [NEW], snoozed: false }, first: 1) { counts { category count } }\n    snoozed: requests(filter: { snoozed: true }, first: 1) { counts { category count } }\n  }\n": typeof types.InboxDocument,
    "\n  fragment InboxRow on Request {\n    __typename\n    id key kind title restricted createdAt priority snoozedUntil\n    state { name label category }\n    requester { id name }\n  }\n": typeof types.InboxRowFragmentDoc,
    "\n  query Queue($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {\n    requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      nodes { ...QueueRow }\n      pageInfo { hasNextPage endCursor }\n      counts { category count }\n    }\n  }\n": typeof types.QueueDocument,
    "\n  fragment QueueRow on Request {\n    __typename\n    id key kind title restricted labels createdAt stateSince waitingSince\n    priority snoozedUntil dueAt\n    state { name label category }\n    requester { id name }\n    assignee { id name }\n  }\n": typeof types.QueueRowFragmentDoc,
    "\n  query QueueGroups($filter: RequestFilter, $by: RequestGrouping!) {\n    requestGroups(filter: $filter, by: $by) { key label count }\n  }\n": typeof types.QueueGroupsDocument,
    "\n  query DeskPeople($text: String, $role: Role) {\n    people(text: $text, role: $role, first: 100) { nodes { id name email } }\n  }\n": typeof types.DeskPeopleDocument,
    "\n  query DeskReport($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {\n    deskReport(from: $from, to: $to, kind: $kind) {\n      timezone\n      flow { month kind inflow outflow open }\n      durations { month kind measure count p50Minutes p80Minutes p95Minutes }\n      timeInState { kind state { name label category } count p50Hours p80Hours now }\n      clocks { month kind target met breached }\n    }\n  }\n": typeof types.DeskReportDocument,
    "\n  fragment SavedViewFields on SavedView {\n    __typename\n    id name path shared canEdit version\n    owner { id name }\n  }\n": typeof types.SavedViewFieldsFragmentDoc,
    "\n  query SavedViews {\n    savedViews { ...SavedViewFields }\n    viewer { person { id } startPage }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      view { ...SavedViewFields }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation RemoveView($input: RemoveViewInput!) {\n    removeView(input: $input) {\n      removed\n      userErrors { code message field }\n    }\n  }\n": typeof types.RemoveViewDocument,
    "\n  mutation SetStartPage($input: SetStartPageInput!) {\n    setStartPage(input: $input) {\n      viewer { person { id } startPage }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SetStartPageDocument,
    "\n  fragment StateFields on RequestStateInfo {\n    name\n    label\n    category\n    next\n  }\n": typeof types.StateFieldsFragmentDoc,
    "\n  query DeskCounts {\n    all: requests(first: 1) {\n      counts { category count }\n    }\n    unassigned: requests(first: 1, filter: { unassigned: true }) {\n      counts { category count }\n    }\n    mine: requests(first: 1, filter: { assignedToMe: true }) {\n      counts { category count }\n    }\n  }\n": typeof types.DeskCountsDocument,
    "\n  query FrontDoorKinds {\n    requestKinds {\n      kind\n      label\n      description\n      usualTime\n      decidedBy\n      available\n      blockedBy { message fix }\n      states { ...StateFields }\n    }\n  }\n": typeof types.FrontDoorKindsDocument,
    "\n  query FrontDoorOpen {\n    waiting: requests(\n      first: 5\n      filter: { mine: true, category: [WAITING_ON_REQUESTER] }\n      orderBy: { field: STATE_SINCE, direction: ASC }\n    ) {\n      nodes { ...OpenRequest }\n    }\n    moving: requests(\n      first: 6\n      filter: { mine: true, category: [NEW, ACTIVE] }\n      orderBy: { field: UPDATED_AT, direction: DESC }\n    ) {\n      nodes { ...OpenRequest }\n      pageInfo { hasNextPage }\n    }\n  }\n": typeof types.FrontDoorOpenDocument,
    "\n  fragment OpenRequest on Request {\n    id\n    key\n    title\n    updatedAt\n    state { ...StateFields }\n    assignee { id name }\n  }\n": typeof types.OpenRequestFragmentDoc,
    "\n  query EditRequestPage($key: String!) {\n    request(key: $key) {\n      id\n      key\n      kind\n      title\n      permissions { canEdit editBlockedBy { code message fix } }\n    }\n  }\n": typeof types.EditRequestPageDocument,
    "\n  fragment KindIntroFields on RequestKindInfo {\n    kind\n    label\n    description\n    usualTime\n    decidedBy\n    available\n    blockedBy { code message fix }\n    states { name next }\n  }\n": typeof types.KindIntroFieldsFragmentDoc,
    "\n  fragment AuditView on AuditAttendanceRequest {\n    registrationLink\n    session: classSession { ...ClassFacts }\n    attendance: answers {\n      observerRole managerEmail purpose purposeNote certificationRecord classSessionId courseSku\n      course { sku name }\n      window { start end }\n      partsWanted selectedParts timezoneConstraints language conductAcknowledged clearanceAttested\n    }\n  }\n": typeof types.AuditViewFragmentDoc,
    "\n  fragment ObservableClassFields on ClassSession {\n    id\n    course { sku name }\n    parts { number startsAt endsAt }\n    timezone\n    language\n    deliveryMode\n    observersAllowed\n    observerPlacesLeft\n    restricted\n    cancelledAt\n  }\n": typeof types.ObservableClassFieldsFragmentDoc,
    "\n  query AskAuditAttendance {\n    requestKinds { ...KindIntroFields }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { sku name active } }\n    classSessions(filter: { observable: true }, first: 100) { nodes { ...ObservableClassFields } }\n  }\n": typeof types.AskAuditAttendanceDocument,
    "\n  mutation SubmitAuditAttendance($input: SubmitAuditAttendanceRequestInput!) {\n    submitAuditAttendanceRequest(input: $input) {\n      request { id key title state { name label category next } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SubmitAuditAttendanceDocument,
    "\n  fragment AuditAnswersFields on AuditAttendanceRequest {\n    id\n    key\n    title\n    version\n    restricted\n    state { name label category next }\n    requester { id email }\n    permissions { canEdit editBlockedBy { code message fix } }\n    answers {\n      observerRole\n      managerEmail\n      purpose\n      purposeNote\n      certificationRecord\n      classSessionId\n      courseSku\n      window { start end }\n      partsWanted\n      selectedParts\n      timezoneConstraints\n      language\n      conductAcknowledged\n      clearanceAttested\n    }\n  }\n": typeof types.AuditAnswersFieldsFragmentDoc,
    "\n  query EditAuditAttendanceForm($key: String!) {\n    request(key: $key) { __typename ...AuditAnswersFields }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { sku name active } }\n    classSessions(filter: { observable: true }, first: 100) { nodes { ...ObservableClassFields } }\n  }\n": typeof types.EditAuditAttendanceFormDocument,
    "\n  mutation EditAuditAttendance($input: EditAuditAttendanceRequestInput!) {\n    editAuditAttendanceRequest(input: $input) {\n      request { ...AuditAnswersFields }\n      userErrors { code message field }\n    }\n  }\n": typeof types.EditAuditAttendanceDocument,
    "\n  fragment InquiryView on PsInquiry {\n    answer\n    leadTime { earliestWeeks latestWeeks asOf validUntil disclaimer }\n    orderReference\n    proposalReference\n    listPrice { formatted }\n    inquiry: answers {\n      inquiryType inquirerRole summary customerName opportunityId region segment dealStage desiredStart\n      partnerInvolved deploymentType licenceTier question topic\n      lines { sku quantity deliveryMode extraSeats offering { name } }\n      serviceDescriptionReviewed partnerSale serviceTypes scopeNotes\n      migration {\n        sources destination sourceVersion destinationVersion users portfolios repositories repositoriesOver5Gb\n        ciSystems ciJobs registrySizeGb ssoProvider sourceOs databaseVersion\n      }\n      implementation {\n        purpose expectedUsers highAvailability geoOrDisasterRecovery infrastructureAsCode host kubernetes\n        operatingSystem appliances airGapped proxy certificates encryptionBetweenComponents gitStorage hypervisor\n      }\n      readiness {\n        host architectureDiagram testEnvironment monitoring knownIssues licences activeUsers activeUsersInOneYear\n      }\n      ciMigration { instances location jobs users repositories plugins executorTypes automation }\n      general { currentUsers plannedUsers goals toolsReplaced integrations targetArchitecture version }\n      leadTimeSku leadTimeSubject hopedForDate signed\n    }\n  }\n": typeof types.InquiryViewFragmentDoc,
    "\n  fragment ServiceFields on Offering {\n    sku\n    name\n    active\n    category\n    isCourse\n    classSize\n    unit\n    needsEngagementManagerApproval\n    partnerSku\n    modes { mode duration travelExtra price { amountMinor currency formatted } }\n  }\n": typeof types.ServiceFieldsFragmentDoc,
    "\n  query AskPsInquiry {\n    requestKinds { ...KindIntroFields }\n    offerings(first: 100) { nodes { ...ServiceFields } }\n  }\n": typeof types.AskPsInquiryDocument,
    "\n  mutation SubmitPsInquiryForm($input: SubmitPsInquiryInput!) {\n    submitPsInquiry(input: $input) {\n      request { id key title state { name label category next } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SubmitPsInquiryFormDocument,
    "\n  fragment InquiryAnswersFields on PsInquiry {\n    id\n    key\n    title\n    version\n    restricted\n    state { name label category next }\n    requester { id email }\n    permissions { canEdit editBlockedBy { code message fix } }\n    answers {\n      inquiryType\n      inquirerRole\n      summary\n      customerName\n      opportunityId\n      region\n      segment\n      dealStage\n      desiredStart\n      partnerInvolved\n      deploymentType\n      licenceTier\n      question\n      topic\n      lines { sku quantity deliveryMode extraSeats }\n      serviceDescriptionReviewed\n      partnerSale\n      serviceTypes\n      scopeNotes\n      migration {\n        sources destination sourceVersion destinationVersion users portfolios repositories repositoriesOver5Gb\n        ciSystems ciJobs registrySizeGb ssoProvider sourceOs databaseVersion\n      }\n      implementation {\n        purpose expectedUsers highAvailability geoOrDisasterRecovery infrastructureAsCode host kubernetes\n        operatingSystem appliances airGapped proxy certificates encryptionBetweenComponents gitStorage hypervisor\n      }\n      readiness {\n        host architectureDiagram testEnvironment monitoring knownIssues licences activeUsers activeUsersInOneYear\n      }\n      ciMigration { instances location jobs users repositories plugins executorTypes automation }\n      general { currentUsers plannedUsers goals toolsReplaced integrations targetArchitecture version }\n      leadTimeSku\n      leadTimeSubject\n      hopedForDate\n      signed\n    }\n  }\n": typeof types.InquiryAnswersFieldsFragmentDoc,
    "\n  query EditPsInquiryForm($key: String!) {\n    request(key: $key) { __typename ...InquiryAnswersFields }\n    offerings(filter: { includeInactive: true }, first: 100) { nodes { ...ServiceFields } }\n  }\n": typeof types.EditPsInquiryFormDocument,
    "\n  mutation EditPsInquiry($input: EditPsInquiryInput!) {\n    editPsInquiry(input: $input) {\n      request { ...InquiryAnswersFields }\n      userErrors { code message field }\n    }\n  }\n": typeof types.EditPsInquiryDocument,
    "\n  fragment TrainingView on TrainingSessionRequest {\n    course { sku name }\n    trainer { id name }\n    dateOptions { number parts { number startsAt endsAt } }\n    datesExpireAt\n    shortNoticeReason\n    attendedCount\n    session: classSession { ...ClassFacts }\n    training: answers {\n      title businessJustification teamName costCentre managerApproverEmail courseSku\n      course { sku name }\n      deliveryMode siteAddress travelBudgetCode attendeeCount largeGroupPlan\n      attendees { name email role }\n      experienceLevel\n      preferredWindows { start end }\n      shortNoticeAcknowledged timezone language sessionPattern recordingAllowed accessibilityNeeds labRequired\n      priority deadlineReason\n    }\n  }\n": typeof types.TrainingViewFragmentDoc,
    "\n  fragment CourseFields on Offering {\n    sku\n    name\n    description\n    active\n    classSize\n    sessionPattern\n    prerequisites { sku name }\n    prerequisiteNote\n    usualLeadTimeBusinessDays\n    modes { mode duration travelExtra price { formatted } }\n  }\n": typeof types.CourseFieldsFragmentDoc,
    "\n  query AskTrainingSession {\n    requestKinds { ...KindIntroFields }\n    signInOptions { allowedDomains }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { ...CourseFields } }\n  }\n": typeof types.AskTrainingSessionDocument,
    "\n  mutation SubmitTrainingSession($input: SubmitTrainingSessionRequestInput!) {\n    submitTrainingSessionRequest(input: $input) {\n      request { id key title state { name label category next } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SubmitTrainingSessionDocument,
    "\n  fragment TrainingAnswersFields on TrainingSessionRequest {\n    id\n    key\n    title\n    version\n    restricted\n    state { name label category next }\n    requester { id email }\n    permissions { canEdit editBlockedBy { code message fix } }\n    answers {\n      title\n      businessJustification\n      teamName\n      costCentre\n      managerApproverEmail\n      courseSku\n      deliveryMode\n      siteAddress\n      travelBudgetCode\n      attendeeCount\n      largeGroupPlan\n      attendees { name email role }\n      experienceLevel\n      preferredWindows { start end }\n      shortNoticeAcknowledged\n      timezone\n      language\n      sessionPattern\n      recordingAllowed\n      accessibilityNeeds\n      labRequired\n      priority\n      deadlineReason\n    }\n  }\n": typeof types.TrainingAnswersFieldsFragmentDoc,
    "\n  query EditTrainingSessionForm($key: String!) {\n    request(key: $key) { __typename ...TrainingAnswersFields }\n    signInOptions { allowedDomains }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { ...CourseFields } }\n  }\n": typeof types.EditTrainingSessionFormDocument,
    "\n  mutation EditTrainingSession($input: EditTrainingSessionRequestInput!) {\n    editTrainingSessionRequest(input: $input) {\n      request { ...TrainingAnswersFields }\n      userErrors { code message field }\n    }\n  }\n": typeof types.EditTrainingSessionDocument,
    "\n  query PaletteSearch($text: String!) {\n    searchRequests(text: $text, first: 8) {\n      request { __typename id key title state { name label category } }\n    }\n  }\n": typeof types.PaletteSearchDocument,
    "\n  fragment ClassFacts on ClassSession {\n    __typename\n    id timezone language deliveryMode restricted cancelledAt\n    course { sku name }\n    trainer { id name }\n    parts { number startsAt endsAt }\n  }\n": typeof types.ClassFactsFragmentDoc,
    "\n  mutation RetryDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery { ...EventDelivery }\n      userErrors { code message field }\n    }\n  }\n": typeof types.RetryDeliveryDocument,
    "\n  mutation LabelRequest($input: LabelRequestInput!) {\n    labelRequest(input: $input) {\n      request { __typename id version labels }\n      userErrors { code message field }\n    }\n  }\n": typeof types.LabelRequestDocument,
    "\n  query MyRequests($category: [RequestCategory!], $after: String) {\n    requests(\n      filter: { mine: true, category: $category }\n      orderBy: { field: UPDATED_AT, direction: DESC }\n      first: 25\n      after: $after\n    ) {\n      nodes { ...MyRequest }\n      pageInfo { hasNextPage endCursor }\n      counts { category count }\n    }\n  }\n": typeof types.MyRequestsDocument,
    "\n  fragment MyRequest on Request {\n    __typename\n    id key kind title restricted stateSince waitingSince updatedAt closedAt\n    state { name label category next }\n    requester { id name }\n    raisedBy { id name }\n    assignee { id name }\n  }\n": typeof types.MyRequestFragmentDoc,
    "\n  mutation AddParticipants($input: AddParticipantsInput!) {\n    addParticipants(input: $input) {\n      request { __typename id version participants { id name email } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.AddParticipantsDocument,
    "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) {\n      request { __typename id version participants { id name email } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.RemoveParticipantDocument,
    "\n  query RequestRelations($key: String!) {\n    request(key: $key) {\n      __typename\n      id\n      ...RequestRelationsFields\n      likelyDuplicates { similarity request { __typename id key title state { name label category } } }\n    }\n  }\n": typeof types.RequestRelationsDocument,
    "\n  fragment RequestRelationsFields on Request {\n    __typename\n    id\n    relations { __typename id role request { __typename id key title state { name label category } } }\n  }\n": typeof types.RequestRelationsFieldsFragmentDoc,
    "\n  mutation RelateRequests($input: RelateRequestsInput!) {\n    relateRequests(input: $input) { request { ...RequestRelationsFields } userErrors { code message field } }\n  }\n": typeof types.RelateRequestsDocument,
    "\n  mutation UnrelateRequests($input: UnrelateRequestsInput!) {\n    unrelateRequests(input: $input) { request { ...RequestRelationsFields } userErrors { code message field } }\n  }\n": typeof types.UnrelateRequestsDocument,
    "\n  mutation RestrictRequest($input: RestrictRequestInput!) {\n    restrictRequest(input: $input) {\n      request { __typename id version restricted }\n      userErrors { code message field }\n    }\n  }\n": typeof types.RestrictRequestDocument,
    "\n  mutation UpdateRoster($input: UpdateRosterInput!) {\n    updateRoster(input: $input) {\n      request { __typename id version training: answers { attendees { name email role } } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.UpdateRosterDocument,
    "\n  mutation WatchRequest($input: WatchRequestInput!) {\n    watchRequest(input: $input) {\n      request { __typename id version watching watchers { id } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.WatchRequestDocument,
    "\n  fragment RequestActs on Request {\n    __typename\n    id\n    key\n    title\n    version\n    restricted\n    stateSince\n    state { name label category next }\n    assignee { id name }\n    requester { id name }\n    priority\n    snoozedUntil\n    permissions { canComment canCommentInternally canAssign }\n    transitions {\n      action label allowed destructive primary\n      to { name label category }\n      blockedBy { code message fix }\n      asks { name label type required hint role }\n    }\n    ... on TrainingSessionRequest {\n      course { sku name }\n      trainer { id }\n      dateOptions { number parts { number startsAt endsAt } }\n      planned: answers { timezone sessionPattern preferredWindows { start end } }\n    }\n    ... on AuditAttendanceRequest {\n      classSession { id }\n      wanted: answers { courseSku window { start end } }\n    }\n  }\n": typeof types.RequestActsFragmentDoc,
    "\n  query RequestActs($key: String!) {\n    request(key: $key) { ...RequestActs }\n  }\n": typeof types.RequestActsDocument,
    "\n  mutation MoveRequest($input: MoveRequestInput!) {\n    moveRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": typeof types.MoveRequestDocument,
    "\n  mutation AssignRequest($input: AssignRequestInput!) {\n    assignRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": typeof types.AssignRequestDocument,
    "\n  mutation SnoozeRequest($input: SnoozeRequestInput!) {\n    snoozeRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SnoozeRequestDocument,
    "\n  mutation PrioritiseRequest($input: PrioritiseRequestInput!) {\n    prioritiseRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": typeof types.PrioritiseRequestDocument,
    "\n  query AskRequests($text: String!) {\n    requests(filter: { text: $text }, first: 8) { nodes { __typename id key title state { name label category } } }\n  }\n": typeof types.AskRequestsDocument,
    "\n  mutation CommentOnRequest($input: CommentOnRequestInput!) {\n    commentOnRequest(input: $input) {\n      request { __typename id version }\n      event { __typename id }\n      userErrors { code message field }\n    }\n  }\n": typeof types.CommentOnRequestDocument,
    "\n  query RequestAssignees($key: String!) {\n    request(key: $key) { __typename id version assignee { id } assignableTo { id name } }\n  }\n": typeof types.RequestAssigneesDocument,
    "\n  query AskPeople($role: Role) {\n    people(role: $role, first: 100) { nodes { id name } }\n  }\n": typeof types.AskPeopleDocument,
    "\n  query AskCourses {\n    offerings(filter: { isCourse: true }, first: 100) { nodes { id sku name } }\n  }\n": typeof types.AskCoursesDocument,
    "\n  query AskClasses($filter: ClassSessionFilter) {\n    classSessions(filter: $filter, first: 100) {\n      nodes {\n        id\n        course { sku name }\n        timezone language observerPlacesLeft restricted\n        parts { number startsAt endsAt }\n      }\n    }\n  }\n": typeof types.AskClassesDocument,
    "\n  mutation UndoRequestEvent($input: UndoRequestEventInput!) {\n    undoRequestEvent(input: $input) {\n      request { ...RequestActs }\n      userErrors { code message field }\n    }\n  }\n": typeof types.UndoRequestEventDocument,
    "\n  query RepliesForRequest($requestId: ID!, $kind: RequestKind) {\n    cannedReplies(kind: $kind) { __typename id name textFor(requestId: $requestId) }\n  }\n": typeof types.RepliesForRequestDocument,
    "\n  mutation DiscardAttachment($input: DiscardAttachmentInput!) {\n    discardAttachment(input: $input) {\n      discarded\n      userErrors { code message field }\n    }\n  }\n": typeof types.DiscardAttachmentDocument,
    "\n  query Mentionable($requestId: ID!, $text: String!, $internal: Boolean!) {\n    mentionable(requestId: $requestId, text: $text, internal: $internal) {\n      __typename\n      ... on Person { id name }\n      ... on RoleMention { role handle }\n    }\n  }\n": typeof types.MentionableDocument,
    "\n  query KindStates {\n    requestKinds { kind label states { name label category } }\n  }\n": typeof types.KindStatesDocument,
    "\n  query RequestPage($key: String!) {\n    request(key: $key) { ...RequestPageFields }\n  }\n": typeof types.RequestPageDocument,
    "\n  fragment RequestPageFields on Request {\n    ...RequestActs\n    kind\n    waitingSince\n    createdAt\n    closedAt\n    dueAt\n    clocks { target state dueAt targetMinutes elapsedMinutes }\n    usuallyAnswered { by late basis }\n    labels\n    watching\n    requester { id name email }\n    raisedBy { id name email }\n    watchers { id name email }\n    participants { id name email }\n    assignableTo { id name }\n    permissions { canEdit canRestrict canLabel editBlockedBy { message fix } canAddParticipants addParticipantsBlockedBy { message fix } }\n    advice { code message field }\n    ...TrainingView\n    ...AuditView\n    ...InquiryView\n  }\n": typeof types.RequestPageFieldsFragmentDoc,
    "\n  query RequestTimeline($key: String!, $after: String) {\n    request(key: $key) {\n      __typename\n      id\n      timeline(first: 50, after: $after) {\n        nodes { ...TimelineEvent }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.RequestTimelineDocument,
    "\n  fragment TimelineEvent on RequestEvent {\n    __typename\n    id type at summary body internal undoneAt\n    attachments { __typename id name mediaType sizeBytes path }\n    actor { id name }\n    to { name label category }\n    changes { field label before after }\n    deliveries { ...EventDelivery }\n  }\n": typeof types.TimelineEventFragmentDoc,
    "\n  fragment EventDelivery on Delivery {\n    __typename\n    id channel reason state attempts lastError nextAttemptAt sentAt\n    person { id name email }\n  }\n": typeof types.EventDeliveryFragmentDoc,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      person { ...PersonWithGrants }\n      userErrors { code message field }\n    }\n  }\n": typeof types.GrantRoleDocument,
    "\n  query GrantHistory($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        grantEvents {\n          id\n          at\n          role\n          clearanceBefore\n          clearanceAfter\n          actor { id name }\n        }\n      }\n    }\n  }\n": typeof types.GrantHistoryDocument,
    "\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      viewer {\n        notificationPreferences { topic description email }\n      }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SetNotificationPreferenceDocument,
    "\n  query People($text: String, $role: Role, $after: String) {\n    people(text: $text, role: $role, first: 50, after: $after) {\n      nodes { ...PersonWithGrants }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment PersonWithGrants on Person {\n    id\n    name\n    email\n    timezone\n    grants {\n      role\n      restrictedClearance\n      grantedAt\n      grantedBy { id name }\n    }\n  }\n": typeof types.PersonWithGrantsFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      viewer { ...ViewerFields }\n      userErrors { code message field }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  mutation RevokeRole($input: RevokeRoleInput!) {\n    revokeRole(input: $input) {\n      person { ...PersonWithGrants }\n      userErrors { code message field }\n    }\n  }\n": typeof types.RevokeRoleDocument,
    "\n  query Settings {\n    viewer {\n      ...ViewerFields\n      notificationPreferences { topic description email }\n      signIns { id createdAt lastSeenAt userAgent current }\n    }\n  }\n": typeof types.SettingsDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n      userErrors { code message field }\n    }\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query DeskSettings {\n    viewer { canConfigureDesk }\n    kindSettings { ...KindRun }\n    calendars { id name timezone }\n    deskLoad { person { id name } }\n    people(role: PS_LEADERSHIP, first: 100) { nodes { id name } }\n  }\n": typeof types.DeskSettingsDocument,
    "\n  fragment KindRun on KindSettings {\n    __typename\n    kind\n    calendar { id name timezone }\n    lead { id name }\n    autoAssign\n    targets { target priority minutes }\n    version\n  }\n": typeof types.KindRunFragmentDoc,
    "\n  mutation SetTargets($input: SetClockTargetsInput!) {\n    setClockTargets(input: $input) {\n      kindSettings { ...KindRun }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SetTargetsDocument,
    "\n  mutation UpdateKindRun($input: UpdateKindSettingsInput!) {\n    updateKindSettings(input: $input) {\n      kindSettings { ...KindRun }\n      userErrors { code message field }\n    }\n  }\n": typeof types.UpdateKindRunDocument,
    "\n  query CannedReplies {\n    cannedReplies { __typename id name body kind shared canEdit version owner { id name } }\n  }\n": typeof types.CannedRepliesDocument,
    "\n  mutation RemoveCannedReply($input: RemoveCannedReplyInput!) {\n    removeCannedReply(input: $input) {\n      removed\n      userErrors { code message field }\n    }\n  }\n": typeof types.RemoveCannedReplyDocument,
    "\n  mutation SaveCannedReply($input: SaveCannedReplyInput!) {\n    saveCannedReply(input: $input) {\n      cannedReply { __typename id version }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SaveCannedReplyDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n      userErrors { code message field }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      allowedDomains\n      oidcName\n      mailboxUrl\n      demoPeople { email name description }\n    }\n  }\n": typeof types.SignInOptionsDocument,
    "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      expiresInSeconds\n      userErrors { code message field }\n    }\n  }\n": typeof types.RequestSignInCodeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { ...ViewerFields }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment ViewerFields on Viewer {\n    isStaff\n    isAdmin\n    startPage\n    person { id name email timezone grants { role restrictedClearance } }\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer { ...ViewerFields }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  query Catalogue($filter: OfferingFilter, $after: String) {\n    offerings(filter: $filter, first: 100, after: $after) {\n      nodes { ...OfferingSummary }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CatalogueDocument,
    "\n  fragment OfferingSummary on Offering {\n    id\n    sku\n    name\n    description\n    category\n    isCourse\n    maturity\n    active\n    classSize\n    usualLeadTimeBusinessDays\n    chargeModel\n    unit\n    prerequisites { id sku name }\n    modes {\n      mode\n      travelExtra\n      duration\n      price { formatted }\n    }\n  }\n": types.OfferingSummaryFragmentDoc,
    "\n  query Offering($sku: String!) {\n    offering(sku: $sku) {\n      ...OfferingSummary\n      sessionPattern\n      prerequisiteNote\n      needsEngagementManagerApproval\n      partnerSku\n    }\n  }\n": types.OfferingDocument,
    "\n  query UpcomingClasses($sku: String!) {\n    classSessions(filter: { courseSku: $sku, observable: true, audience: CUSTOMER }, first: 6) {\n      nodes {\n        id\n        deliveryMode\n        language\n        timezone\n        observerPlacesLeft\n        parts { number startsAt endsAt }\n      }\n    }\n  }\n": types.UpcomingClassesDocument,
    "\n  query BoardCounts($filter: RequestFilter) {\n    requestGroups(filter: $filter, by: STATE) { key label category count }\n  }\n": types.BoardCountsDocument,
    "\n  query BoardColumn($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {\n    requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      nodes { ...BoardCard }\n      pageInfo { hasNextPage endCursor }\n    }\n    oldest: requests(filter: $filter, orderBy: { field: STATE_SINCE, direction: ASC }, first: 1) {\n      nodes { __typename id stateSince }\n    }\n  }\n": types.BoardColumnDocument,
    "\n  fragment BoardCard on Request {\n    __typename\n    id key title restricted labels priority dueAt stateSince\n    state { name label category }\n    requester { id name }\n    assignee { id name }\n  }\n": types.BoardCardFragmentDoc,
    "\n  query BoardSteps($key: String!) {\n    request(key: $key) {\n      __typename\n      id key version\n      state { name label category }\n      transitions {\n        action label allowed destructive primary undoable\n        to { name label category next }\n        blockedBy { code message fix }\n        asks { name label type required hint role }\n      }\n    }\n  }\n": types.BoardStepsDocument,
    "\n  mutation BoardMove($input: MoveRequestInput!) {\n    moveRequest(input: $input) {\n      request { ...BoardCard }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": types.BoardMoveDocument,
    "\n  mutation ChangeRequests($input: ChangeRequestsInput!) {\n    changeRequests(input: $input) {\n      outcomes {\n        requestId\n        request { ...QueueRow }\n        event { id undoableUntil }\n        userErrors { code message field }\n      }\n      userErrors { code message field }\n    }\n  }\n": types.ChangeRequestsDocument,
    "\n  mutation UndoOneOfMany($input: UndoRequestEventInput!) {\n    undoRequestEvent(input: $input) {\n      request { ...QueueRow }\n      userErrors { code message field }\n    }\n  }\n": types.UndoOneOfManyDocument,
    "\n  query DeskClasses($filter: ClassSessionFilter, $after: String) {\n    classSessions(filter: $filter, first: 25, after: $after) {\n      nodes { ...DeskClass }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DeskClassesDocument,
    "\n  fragment DeskClass on ClassSession {\n    __typename\n    id audience customerName timezone language deliveryMode observersAllowed observerPlaces observerPlacesLeft\n    restricted cancelledAt version\n    course { sku name }\n    trainer { id name }\n    accountOwner { id name }\n    parts { number startsAt endsAt }\n  }\n": types.DeskClassFragmentDoc,
    "\n  mutation ScheduleClass($input: ScheduleClassSessionInput!) {\n    scheduleClassSession(input: $input) {\n      classSession { ...DeskClass }\n      userErrors { code message field }\n    }\n  }\n": types.ScheduleClassDocument,
    "\n  mutation CancelClass($input: CancelClassSessionInput!) {\n    cancelClassSession(input: $input) {\n      classSession { ...DeskClass }\n      userErrors { code message field }\n    }\n  }\n": types.CancelClassDocument,
    "\n  query Duty($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {\n    viewer { person { id } canPlanRota }\n    rota(from: $from, to: $to) { ...Shift }\n    deskLoad(kind: $kind) { ...Load }\n  }\n": types.DutyDocument,
    "\n  fragment Shift on RotaShift {\n    __typename\n    id kind startsOn endsOn version\n    person { id name }\n  }\n": types.ShiftFragmentDoc,
    "\n  fragment Load on PersonLoad {\n    person { id name }\n    onDuty\n    counts { category count }\n    overdue\n    oldestStateSince\n  }\n": types.LoadFragmentDoc,
    "\n  mutation SaveShift($input: SaveRotaShiftInput!) {\n    saveRotaShift(input: $input) {\n      shift { ...Shift }\n      userErrors { code message field }\n    }\n  }\n": types.SaveShiftDocument,
    "\n  mutation RemoveShift($input: RemoveRotaShiftInput!) {\n    removeRotaShift(input: $input) {\n      removed\n      userErrors { code message field }\n    }\n  }\n": types.RemoveShiftDocument,
    "\n  query Inbox($filter: RequestFilter, $after: String) {\n    requests(filter: $filter, orderBy: { field: CREATED_AT, direction: ASC }, first: 50, after: $after) {\n      nodes { ...InboxRow }\n      pageInfo { hasNextPage endCursor }\n    }\n    inbox: requests(filter: { category: [NEW], snoozed: false }, first: 1) { counts { category count } }\n    snoozed: requests(filter: { snoozed: true }, first: 1) { counts { category count } }\n  }\n": types.InboxDocument,
    "\n  fragment InboxRow on Request {\n    __typename\n    id key kind title restricted createdAt priority snoozedUntil\n    state { name label category }\n    requester { id name }\n  }\n": types.InboxRowFragmentDoc,
    "\n  query Queue($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {\n    requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      nodes { ...QueueRow }\n      pageInfo { hasNextPage endCursor }\n      counts { category count }\n    }\n  }\n": types.QueueDocument,
    "\n  fragment QueueRow on Request {\n    __typename\n    id key kind title restricted labels createdAt stateSince waitingSince\n    priority snoozedUntil dueAt\n    state { name label category }\n    requester { id name }\n    assignee { id name }\n  }\n": types.QueueRowFragmentDoc,
    "\n  query QueueGroups($filter: RequestFilter, $by: RequestGrouping!) {\n    requestGroups(filter: $filter, by: $by) { key label count }\n  }\n": types.QueueGroupsDocument,
    "\n  query DeskPeople($text: String, $role: Role) {\n    people(text: $text, role: $role, first: 100) { nodes { id name email } }\n  }\n": types.DeskPeopleDocument,
    "\n  query DeskReport($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {\n    deskReport(from: $from, to: $to, kind: $kind) {\n      timezone\n      flow { month kind inflow outflow open }\n      durations { month kind measure count p50Minutes p80Minutes p95Minutes }\n      timeInState { kind state { name label category } count p50Hours p80Hours now }\n      clocks { month kind target met breached }\n    }\n  }\n": types.DeskReportDocument,
    "\n  fragment SavedViewFields on SavedView {\n    __typename\n    id name path shared canEdit version\n    owner { id name }\n  }\n": types.SavedViewFieldsFragmentDoc,
    "\n  query SavedViews {\n    savedViews { ...SavedViewFields }\n    viewer { person { id } startPage }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      view { ...SavedViewFields }\n      userErrors { code message field }\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation RemoveView($input: RemoveViewInput!) {\n    removeView(input: $input) {\n      removed\n      userErrors { code message field }\n    }\n  }\n": types.RemoveViewDocument,
    "\n  mutation SetStartPage($input: SetStartPageInput!) {\n    setStartPage(input: $input) {\n      viewer { person { id } startPage }\n      userErrors { code message field }\n    }\n  }\n": types.SetStartPageDocument,
    "\n  fragment StateFields on RequestStateInfo {\n    name\n    label\n    category\n    next\n  }\n": types.StateFieldsFragmentDoc,
    "\n  query DeskCounts {\n    all: requests(first: 1) {\n      counts { category count }\n    }\n    unassigned: requests(first: 1, filter: { unassigned: true }) {\n      counts { category count }\n    }\n    mine: requests(first: 1, filter: { assignedToMe: true }) {\n      counts { category count }\n    }\n  }\n": types.DeskCountsDocument,
    "\n  query FrontDoorKinds {\n    requestKinds {\n      kind\n      label\n      description\n      usualTime\n      decidedBy\n      available\n      blockedBy { message fix }\n      states { ...StateFields }\n    }\n  }\n": types.FrontDoorKindsDocument,
    "\n  query FrontDoorOpen {\n    waiting: requests(\n      first: 5\n      filter: { mine: true, category: [WAITING_ON_REQUESTER] }\n      orderBy: { field: STATE_SINCE, direction: ASC }\n    ) {\n      nodes { ...OpenRequest }\n    }\n    moving: requests(\n      first: 6\n      filter: { mine: true, category: [NEW, ACTIVE] }\n      orderBy: { field: UPDATED_AT, direction: DESC }\n    ) {\n      nodes { ...OpenRequest }\n      pageInfo { hasNextPage }\n    }\n  }\n": types.FrontDoorOpenDocument,
    "\n  fragment OpenRequest on Request {\n    id\n    key\n    title\n    updatedAt\n    state { ...StateFields }\n    assignee { id name }\n  }\n": types.OpenRequestFragmentDoc,
    "\n  query EditRequestPage($key: String!) {\n    request(key: $key) {\n      id\n      key\n      kind\n      title\n      permissions { canEdit editBlockedBy { code message fix } }\n    }\n  }\n": types.EditRequestPageDocument,
    "\n  fragment KindIntroFields on RequestKindInfo {\n    kind\n    label\n    description\n    usualTime\n    decidedBy\n    available\n    blockedBy { code message fix }\n    states { name next }\n  }\n": types.KindIntroFieldsFragmentDoc,
    "\n  fragment AuditView on AuditAttendanceRequest {\n    registrationLink\n    session: classSession { ...ClassFacts }\n    attendance: answers {\n      observerRole managerEmail purpose purposeNote certificationRecord classSessionId courseSku\n      course { sku name }\n      window { start end }\n      partsWanted selectedParts timezoneConstraints language conductAcknowledged clearanceAttested\n    }\n  }\n": types.AuditViewFragmentDoc,
    "\n  fragment ObservableClassFields on ClassSession {\n    id\n    course { sku name }\n    parts { number startsAt endsAt }\n    timezone\n    language\n    deliveryMode\n    observersAllowed\n    observerPlacesLeft\n    restricted\n    cancelledAt\n  }\n": types.ObservableClassFieldsFragmentDoc,
    "\n  query AskAuditAttendance {\n    requestKinds { ...KindIntroFields }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { sku name active } }\n    classSessions(filter: { observable: true }, first: 100) { nodes { ...ObservableClassFields } }\n  }\n": types.AskAuditAttendanceDocument,
    "\n  mutation SubmitAuditAttendance($input: SubmitAuditAttendanceRequestInput!) {\n    submitAuditAttendanceRequest(input: $input) {\n      request { id key title state { name label category next } }\n      userErrors { code message field }\n    }\n  }\n": types.SubmitAuditAttendanceDocument,
    "\n  fragment AuditAnswersFields on AuditAttendanceRequest {\n    id\n    key\n    title\n    version\n    restricted\n    state { name label category next }\n    requester { id email }\n    permissions { canEdit editBlockedBy { code message fix } }\n    answers {\n      observerRole\n      managerEmail\n      purpose\n      purposeNote\n      certificationRecord\n      classSessionId\n      courseSku\n      window { start end }\n      partsWanted\n      selectedParts\n      timezoneConstraints\n      language\n      conductAcknowledged\n      clearanceAttested\n    }\n  }\n": types.AuditAnswersFieldsFragmentDoc,
    "\n  query EditAuditAttendanceForm($key: String!) {\n    request(key: $key) { __typename ...AuditAnswersFields }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { sku name active } }\n    classSessions(filter: { observable: true }, first: 100) { nodes { ...ObservableClassFields } }\n  }\n": types.EditAuditAttendanceFormDocument,
    "\n  mutation EditAuditAttendance($input: EditAuditAttendanceRequestInput!) {\n    editAuditAttendanceRequest(input: $input) {\n      request { ...AuditAnswersFields }\n      userErrors { code message field }\n    }\n  }\n": types.EditAuditAttendanceDocument,
    "\n  fragment InquiryView on PsInquiry {\n    answer\n    leadTime { earliestWeeks latestWeeks asOf validUntil disclaimer }\n    orderReference\n    proposalReference\n    listPrice { formatted }\n    inquiry: answers {\n      inquiryType inquirerRole summary customerName opportunityId region segment dealStage desiredStart\n      partnerInvolved deploymentType licenceTier question topic\n      lines { sku quantity deliveryMode extraSeats offering { name } }\n      serviceDescriptionReviewed partnerSale serviceTypes scopeNotes\n      migration {\n        sources destination sourceVersion destinationVersion users portfolios repositories repositoriesOver5Gb\n        ciSystems ciJobs registrySizeGb ssoProvider sourceOs databaseVersion\n      }\n      implementation {\n        purpose expectedUsers highAvailability geoOrDisasterRecovery infrastructureAsCode host kubernetes\n        operatingSystem appliances airGapped proxy certificates encryptionBetweenComponents gitStorage hypervisor\n      }\n      readiness {\n        host architectureDiagram testEnvironment monitoring knownIssues licences activeUsers activeUsersInOneYear\n      }\n      ciMigration { instances location jobs users repositories plugins executorTypes automation }\n      general { currentUsers plannedUsers goals toolsReplaced integrations targetArchitecture version }\n      leadTimeSku leadTimeSubject hopedForDate signed\n    }\n  }\n": types.InquiryViewFragmentDoc,
    "\n  fragment ServiceFields on Offering {\n    sku\n    name\n    active\n    category\n    isCourse\n    classSize\n    unit\n    needsEngagementManagerApproval\n    partnerSku\n    modes { mode duration travelExtra price { amountMinor currency formatted } }\n  }\n": types.ServiceFieldsFragmentDoc,
    "\n  query AskPsInquiry {\n    requestKinds { ...KindIntroFields }\n    offerings(first: 100) { nodes { ...ServiceFields } }\n  }\n": types.AskPsInquiryDocument,
    "\n  mutation SubmitPsInquiryForm($input: SubmitPsInquiryInput!) {\n    submitPsInquiry(input: $input) {\n      request { id key title state { name label category next } }\n      userErrors { code message field }\n    }\n  }\n": types.SubmitPsInquiryFormDocument,
    "\n  fragment InquiryAnswersFields on PsInquiry {\n    id\n    key\n    title\n    version\n    restricted\n    state { name label category next }\n    requester { id email }\n    permissions { canEdit editBlockedBy { code message fix } }\n    answers {\n      inquiryType\n      inquirerRole\n      summary\n      customerName\n      opportunityId\n      region\n      segment\n      dealStage\n      desiredStart\n      partnerInvolved\n      deploymentType\n      licenceTier\n      question\n      topic\n      lines { sku quantity deliveryMode extraSeats }\n      serviceDescriptionReviewed\n      partnerSale\n      serviceTypes\n      scopeNotes\n      migration {\n        sources destination sourceVersion destinationVersion users portfolios repositories repositoriesOver5Gb\n        ciSystems ciJobs registrySizeGb ssoProvider sourceOs databaseVersion\n      }\n      implementation {\n        purpose expectedUsers highAvailability geoOrDisasterRecovery infrastructureAsCode host kubernetes\n        operatingSystem appliances airGapped proxy certificates encryptionBetweenComponents gitStorage hypervisor\n      }\n      readiness {\n        host architectureDiagram testEnvironment monitoring knownIssues licences activeUsers activeUsersInOneYear\n      }\n      ciMigration { instances location jobs users repositories plugins executorTypes automation }\n      general { currentUsers plannedUsers goals toolsReplaced integrations targetArchitecture version }\n      leadTimeSku\n      leadTimeSubject\n      hopedForDate\n      signed\n    }\n  }\n": types.InquiryAnswersFieldsFragmentDoc,
    "\n  query EditPsInquiryForm($key: String!) {\n    request(key: $key) { __typename ...InquiryAnswersFields }\n    offerings(filter: { includeInactive: true }, first: 100) { nodes { ...ServiceFields } }\n  }\n": types.EditPsInquiryFormDocument,
    "\n  mutation EditPsInquiry($input: EditPsInquiryInput!) {\n    editPsInquiry(input: $input) {\n      request { ...InquiryAnswersFields }\n      userErrors { code message field }\n    }\n  }\n": types.EditPsInquiryDocument,
    "\n  fragment TrainingView on TrainingSessionRequest {\n    course { sku name }\n    trainer { id name }\n    dateOptions { number parts { number startsAt endsAt } }\n    datesExpireAt\n    shortNoticeReason\n    attendedCount\n    session: classSession { ...ClassFacts }\n    training: answers {\n      title businessJustification teamName costCentre managerApproverEmail courseSku\n      course { sku name }\n      deliveryMode siteAddress travelBudgetCode attendeeCount largeGroupPlan\n      attendees { name email role }\n      experienceLevel\n      preferredWindows { start end }\n      shortNoticeAcknowledged timezone language sessionPattern recordingAllowed accessibilityNeeds labRequired\n      priority deadlineReason\n    }\n  }\n": types.TrainingViewFragmentDoc,
    "\n  fragment CourseFields on Offering {\n    sku\n    name\n    description\n    active\n    classSize\n    sessionPattern\n    prerequisites { sku name }\n    prerequisiteNote\n    usualLeadTimeBusinessDays\n    modes { mode duration travelExtra price { formatted } }\n  }\n": types.CourseFieldsFragmentDoc,
    "\n  query AskTrainingSession {\n    requestKinds { ...KindIntroFields }\n    signInOptions { allowedDomains }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { ...CourseFields } }\n  }\n": types.AskTrainingSessionDocument,
    "\n  mutation SubmitTrainingSession($input: SubmitTrainingSessionRequestInput!) {\n    submitTrainingSessionRequest(input: $input) {\n      request { id key title state { name label category next } }\n      userErrors { code message field }\n    }\n  }\n": types.SubmitTrainingSessionDocument,
    "\n  fragment TrainingAnswersFields on TrainingSessionRequest {\n    id\n    key\n    title\n    version\n    restricted\n    state { name label category next }\n    requester { id email }\n    permissions { canEdit editBlockedBy { code message fix } }\n    answers {\n      title\n      businessJustification\n      teamName\n      costCentre\n      managerApproverEmail\n      courseSku\n      deliveryMode\n      siteAddress\n      travelBudgetCode\n      attendeeCount\n      largeGroupPlan\n      attendees { name email role }\n      experienceLevel\n      preferredWindows { start end }\n      shortNoticeAcknowledged\n      timezone\n      language\n      sessionPattern\n      recordingAllowed\n      accessibilityNeeds\n      labRequired\n      priority\n      deadlineReason\n    }\n  }\n": types.TrainingAnswersFieldsFragmentDoc,
    "\n  query EditTrainingSessionForm($key: String!) {\n    request(key: $key) { __typename ...TrainingAnswersFields }\n    signInOptions { allowedDomains }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { ...CourseFields } }\n  }\n": types.EditTrainingSessionFormDocument,
    "\n  mutation EditTrainingSession($input: EditTrainingSessionRequestInput!) {\n    editTrainingSessionRequest(input: $input) {\n      request { ...TrainingAnswersFields }\n      userErrors { code message field }\n    }\n  }\n": types.EditTrainingSessionDocument,
    "\n  query PaletteSearch($text: String!) {\n    searchRequests(text: $text, first: 8) {\n      request { __typename id key title state { name label category } }\n    }\n  }\n": types.PaletteSearchDocument,
    "\n  fragment ClassFacts on ClassSession {\n    __typename\n    id timezone language deliveryMode restricted cancelledAt\n    course { sku name }\n    trainer { id name }\n    parts { number startsAt endsAt }\n  }\n": types.ClassFactsFragmentDoc,
    "\n  mutation RetryDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery { ...EventDelivery }\n      userErrors { code message field }\n    }\n  }\n": types.RetryDeliveryDocument,
    "\n  mutation LabelRequest($input: LabelRequestInput!) {\n    labelRequest(input: $input) {\n      request { __typename id version labels }\n      userErrors { code message field }\n    }\n  }\n": types.LabelRequestDocument,
    "\n  query MyRequests($category: [RequestCategory!], $after: String) {\n    requests(\n      filter: { mine: true, category: $category }\n      orderBy: { field: UPDATED_AT, direction: DESC }\n      first: 25\n      after: $after\n    ) {\n      nodes { ...MyRequest }\n      pageInfo { hasNextPage endCursor }\n      counts { category count }\n    }\n  }\n": types.MyRequestsDocument,
    "\n  fragment MyRequest on Request {\n    __typename\n    id key kind title restricted stateSince waitingSince updatedAt closedAt\n    state { name label category next }\n    requester { id name }\n    raisedBy { id name }\n    assignee { id name }\n  }\n": types.MyRequestFragmentDoc,
    "\n  mutation AddParticipants($input: AddParticipantsInput!) {\n    addParticipants(input: $input) {\n      request { __typename id version participants { id name email } }\n      userErrors { code message field }\n    }\n  }\n": types.AddParticipantsDocument,
    "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) {\n      request { __typename id version participants { id name email } }\n      userErrors { code message field }\n    }\n  }\n": types.RemoveParticipantDocument,
    "\n  query RequestRelations($key: String!) {\n    request(key: $key) {\n      __typename\n      id\n      ...RequestRelationsFields\n      likelyDuplicates { similarity request { __typename id key title state { name label category } } }\n    }\n  }\n": types.RequestRelationsDocument,
    "\n  fragment RequestRelationsFields on Request {\n    __typename\n    id\n    relations { __typename id role request { __typename id key title state { name label category } } }\n  }\n": types.RequestRelationsFieldsFragmentDoc,
    "\n  mutation RelateRequests($input: RelateRequestsInput!) {\n    relateRequests(input: $input) { request { ...RequestRelationsFields } userErrors { code message field } }\n  }\n": types.RelateRequestsDocument,
    "\n  mutation UnrelateRequests($input: UnrelateRequestsInput!) {\n    unrelateRequests(input: $input) { request { ...RequestRelationsFields } userErrors { code message field } }\n  }\n": types.UnrelateRequestsDocument,
    "\n  mutation RestrictRequest($input: RestrictRequestInput!) {\n    restrictRequest(input: $input) {\n      request { __typename id version restricted }\n      userErrors { code message field }\n    }\n  }\n": types.RestrictRequestDocument,
    "\n  mutation UpdateRoster($input: UpdateRosterInput!) {\n    updateRoster(input: $input) {\n      request { __typename id version training: answers { attendees { name email role } } }\n      userErrors { code message field }\n    }\n  }\n": types.UpdateRosterDocument,
    "\n  mutation WatchRequest($input: WatchRequestInput!) {\n    watchRequest(input: $input) {\n      request { __typename id version watching watchers { id } }\n      userErrors { code message field }\n    }\n  }\n": types.WatchRequestDocument,
    "\n  fragment RequestActs on Request {\n    __typename\n    id\n    key\n    title\n    version\n    restricted\n    stateSince\n    state { name label category next }\n    assignee { id name }\n    requester { id name }\n    priority\n    snoozedUntil\n    permissions { canComment canCommentInternally canAssign }\n    transitions {\n      action label allowed destructive primary\n      to { name label category }\n      blockedBy { code message fix }\n      asks { name label type required hint role }\n    }\n    ... on TrainingSessionRequest {\n      course { sku name }\n      trainer { id }\n      dateOptions { number parts { number startsAt endsAt } }\n      planned: answers { timezone sessionPattern preferredWindows { start end } }\n    }\n    ... on AuditAttendanceRequest {\n      classSession { id }\n      wanted: answers { courseSku window { start end } }\n    }\n  }\n": types.RequestActsFragmentDoc,
    "\n  query RequestActs($key: String!) {\n    request(key: $key) { ...RequestActs }\n  }\n": types.RequestActsDocument,
    "\n  mutation MoveRequest($input: MoveRequestInput!) {\n    moveRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": types.MoveRequestDocument,
    "\n  mutation AssignRequest($input: AssignRequestInput!) {\n    assignRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": types.AssignRequestDocument,
    "\n  mutation SnoozeRequest($input: SnoozeRequestInput!) {\n    snoozeRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": types.SnoozeRequestDocument,
    "\n  mutation PrioritiseRequest($input: PrioritiseRequestInput!) {\n    prioritiseRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n": types.PrioritiseRequestDocument,
    "\n  query AskRequests($text: String!) {\n    requests(filter: { text: $text }, first: 8) { nodes { __typename id key title state { name label category } } }\n  }\n": types.AskRequestsDocument,
    "\n  mutation CommentOnRequest($input: CommentOnRequestInput!) {\n    commentOnRequest(input: $input) {\n      request { __typename id version }\n      event { __typename id }\n      userErrors { code message field }\n    }\n  }\n": types.CommentOnRequestDocument,
    "\n  query RequestAssignees($key: String!) {\n    request(key: $key) { __typename id version assignee { id } assignableTo { id name } }\n  }\n": types.RequestAssigneesDocument,
    "\n  query AskPeople($role: Role) {\n    people(role: $role, first: 100) { nodes { id name } }\n  }\n": types.AskPeopleDocument,
    "\n  query AskCourses {\n    offerings(filter: { isCourse: true }, first: 100) { nodes { id sku name } }\n  }\n": types.AskCoursesDocument,
    "\n  query AskClasses($filter: ClassSessionFilter) {\n    classSessions(filter: $filter, first: 100) {\n      nodes {\n        id\n        course { sku name }\n        timezone language observerPlacesLeft restricted\n        parts { number startsAt endsAt }\n      }\n    }\n  }\n": types.AskClassesDocument,
    "\n  mutation UndoRequestEvent($input: UndoRequestEventInput!) {\n    undoRequestEvent(input: $input) {\n      request { ...RequestActs }\n      userErrors { code message field }\n    }\n  }\n": types.UndoRequestEventDocument,
    "\n  query RepliesForRequest($requestId: ID!, $kind: RequestKind) {\n    cannedReplies(kind: $kind) { __typename id name textFor(requestId: $requestId) }\n  }\n": types.RepliesForRequestDocument,
    "\n  mutation DiscardAttachment($input: DiscardAttachmentInput!) {\n    discardAttachment(input: $input) {\n      discarded\n      userErrors { code message field }\n    }\n  }\n": types.DiscardAttachmentDocument,
    "\n  query Mentionable($requestId: ID!, $text: String!, $internal: Boolean!) {\n    mentionable(requestId: $requestId, text: $text, internal: $internal) {\n      __typename\n      ... on Person { id name }\n      ... on RoleMention { role handle }\n    }\n  }\n": types.MentionableDocument,
    "\n  query KindStates {\n    requestKinds { kind label states { name label category } }\n  }\n": types.KindStatesDocument,
    "\n  query RequestPage($key: String!) {\n    request(key: $key) { ...RequestPageFields }\n  }\n": types.RequestPageDocument,
    "\n  fragment RequestPageFields on Request {\n    ...RequestActs\n    kind\n    waitingSince\n    createdAt\n    closedAt\n    dueAt\n    clocks { target state dueAt targetMinutes elapsedMinutes }\n    usuallyAnswered { by late basis }\n    labels\n    watching\n    requester { id name email }\n    raisedBy { id name email }\n    watchers { id name email }\n    participants { id name email }\n    assignableTo { id name }\n    permissions { canEdit canRestrict canLabel editBlockedBy { message fix } canAddParticipants addParticipantsBlockedBy { message fix } }\n    advice { code message field }\n    ...TrainingView\n    ...AuditView\n    ...InquiryView\n  }\n": types.RequestPageFieldsFragmentDoc,
    "\n  query RequestTimeline($key: String!, $after: String) {\n    request(key: $key) {\n      __typename\n      id\n      timeline(first: 50, after: $after) {\n        nodes { ...TimelineEvent }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.RequestTimelineDocument,
    "\n  fragment TimelineEvent on RequestEvent {\n    __typename\n    id type at summary body internal undoneAt\n    attachments { __typename id name mediaType sizeBytes path }\n    actor { id name }\n    to { name label category }\n    changes { field label before after }\n    deliveries { ...EventDelivery }\n  }\n": types.TimelineEventFragmentDoc,
    "\n  fragment EventDelivery on Delivery {\n    __typename\n    id channel reason state attempts lastError nextAttemptAt sentAt\n    person { id name email }\n  }\n": types.EventDeliveryFragmentDoc,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      person { ...PersonWithGrants }\n      userErrors { code message field }\n    }\n  }\n": types.GrantRoleDocument,
    "\n  query GrantHistory($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        grantEvents {\n          id\n          at\n          role\n          clearanceBefore\n          clearanceAfter\n          actor { id name }\n        }\n      }\n    }\n  }\n": types.GrantHistoryDocument,
    "\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      viewer {\n        notificationPreferences { topic description email }\n      }\n      userErrors { code message field }\n    }\n  }\n": types.SetNotificationPreferenceDocument,
    "\n  query People($text: String, $role: Role, $after: String) {\n    people(text: $text, role: $role, first: 50, after: $after) {\n      nodes { ...PersonWithGrants }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment PersonWithGrants on Person {\n    id\n    name\n    email\n    timezone\n    grants {\n      role\n      restrictedClearance\n      grantedAt\n      grantedBy { id name }\n    }\n  }\n": types.PersonWithGrantsFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      viewer { ...ViewerFields }\n      userErrors { code message field }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  mutation RevokeRole($input: RevokeRoleInput!) {\n    revokeRole(input: $input) {\n      person { ...PersonWithGrants }\n      userErrors { code message field }\n    }\n  }\n": types.RevokeRoleDocument,
    "\n  query Settings {\n    viewer {\n      ...ViewerFields\n      notificationPreferences { topic description email }\n      signIns { id createdAt lastSeenAt userAgent current }\n    }\n  }\n": types.SettingsDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n      userErrors { code message field }\n    }\n  }\n": types.SignOutEverywhereDocument,
    "\n  query DeskSettings {\n    viewer { canConfigureDesk }\n    kindSettings { ...KindRun }\n    calendars { id name timezone }\n    deskLoad { person { id name } }\n    people(role: PS_LEADERSHIP, first: 100) { nodes { id name } }\n  }\n": types.DeskSettingsDocument,
    "\n  fragment KindRun on KindSettings {\n    __typename\n    kind\n    calendar { id name timezone }\n    lead { id name }\n    autoAssign\n    targets { target priority minutes }\n    version\n  }\n": types.KindRunFragmentDoc,
    "\n  mutation SetTargets($input: SetClockTargetsInput!) {\n    setClockTargets(input: $input) {\n      kindSettings { ...KindRun }\n      userErrors { code message field }\n    }\n  }\n": types.SetTargetsDocument,
    "\n  mutation UpdateKindRun($input: UpdateKindSettingsInput!) {\n    updateKindSettings(input: $input) {\n      kindSettings { ...KindRun }\n      userErrors { code message field }\n    }\n  }\n": types.UpdateKindRunDocument,
    "\n  query CannedReplies {\n    cannedReplies { __typename id name body kind shared canEdit version owner { id name } }\n  }\n": types.CannedRepliesDocument,
    "\n  mutation RemoveCannedReply($input: RemoveCannedReplyInput!) {\n    removeCannedReply(input: $input) {\n      removed\n      userErrors { code message field }\n    }\n  }\n": types.RemoveCannedReplyDocument,
    "\n  mutation SaveCannedReply($input: SaveCannedReplyInput!) {\n    saveCannedReply(input: $input) {\n      cannedReply { __typename id version }\n      userErrors { code message field }\n    }\n  }\n": types.SaveCannedReplyDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n      userErrors { code message field }\n    }\n  }\n": types.SignOutDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      allowedDomains\n      oidcName\n      mailboxUrl\n      demoPeople { email name description }\n    }\n  }\n": types.SignInOptionsDocument,
    "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      expiresInSeconds\n      userErrors { code message field }\n    }\n  }\n": types.RequestSignInCodeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { ...ViewerFields }\n      userErrors { code message field }\n    }\n  }\n": types.SignInDocument,
    "\n  fragment ViewerFields on Viewer {\n    isStaff\n    isAdmin\n    startPage\n    person { id name email timezone grants { role restrictedClearance } }\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer { ...ViewerFields }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue($filter: OfferingFilter, $after: String) {\n    offerings(filter: $filter, first: 100, after: $after) {\n      nodes { ...OfferingSummary }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').CatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferingSummary on Offering {\n    id\n    sku\n    name\n    description\n    category\n    isCourse\n    maturity\n    active\n    classSize\n    usualLeadTimeBusinessDays\n    chargeModel\n    unit\n    prerequisites { id sku name }\n    modes {\n      mode\n      travelExtra\n      duration\n      price { formatted }\n    }\n  }\n"): typeof import('./graphql.ts').OfferingSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offering($sku: String!) {\n    offering(sku: $sku) {\n      ...OfferingSummary\n      sessionPattern\n      prerequisiteNote\n      needsEngagementManagerApproval\n      partnerSku\n    }\n  }\n"): typeof import('./graphql.ts').OfferingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpcomingClasses($sku: String!) {\n    classSessions(filter: { courseSku: $sku, observable: true, audience: CUSTOMER }, first: 6) {\n      nodes {\n        id\n        deliveryMode\n        language\n        timezone\n        observerPlacesLeft\n        parts { number startsAt endsAt }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UpcomingClassesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardCounts($filter: RequestFilter) {\n    requestGroups(filter: $filter, by: STATE) { key label category count }\n  }\n"): typeof import('./graphql.ts').BoardCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardColumn($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {\n    requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      nodes { ...BoardCard }\n      pageInfo { hasNextPage endCursor }\n    }\n    oldest: requests(filter: $filter, orderBy: { field: STATE_SINCE, direction: ASC }, first: 1) {\n      nodes { __typename id stateSince }\n    }\n  }\n"): typeof import('./graphql.ts').BoardColumnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardCard on Request {\n    __typename\n    id key title restricted labels priority dueAt stateSince\n    state { name label category }\n    requester { id name }\n    assignee { id name }\n  }\n"): typeof import('./graphql.ts').BoardCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardSteps($key: String!) {\n    request(key: $key) {\n      __typename\n      id key version\n      state { name label category }\n      transitions {\n        action label allowed destructive primary undoable\n        to { name label category next }\n        blockedBy { code message fix }\n        asks { name label type required hint role }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BoardStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BoardMove($input: MoveRequestInput!) {\n    moveRequest(input: $input) {\n      request { ...BoardCard }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').BoardMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRequests($input: ChangeRequestsInput!) {\n    changeRequests(input: $input) {\n      outcomes {\n        requestId\n        request { ...QueueRow }\n        event { id undoableUntil }\n        userErrors { code message field }\n      }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoOneOfMany($input: UndoRequestEventInput!) {\n    undoRequestEvent(input: $input) {\n      request { ...QueueRow }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').UndoOneOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskClasses($filter: ClassSessionFilter, $after: String) {\n    classSessions(filter: $filter, first: 25, after: $after) {\n      nodes { ...DeskClass }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').DeskClassesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskClass on ClassSession {\n    __typename\n    id audience customerName timezone language deliveryMode observersAllowed observerPlaces observerPlacesLeft\n    restricted cancelledAt version\n    course { sku name }\n    trainer { id name }\n    accountOwner { id name }\n    parts { number startsAt endsAt }\n  }\n"): typeof import('./graphql.ts').DeskClassFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleClass($input: ScheduleClassSessionInput!) {\n    scheduleClassSession(input: $input) {\n      classSession { ...DeskClass }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').ScheduleClassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelClass($input: CancelClassSessionInput!) {\n    cancelClassSession(input: $input) {\n      classSession { ...DeskClass }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').CancelClassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Duty($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {\n    viewer { person { id } canPlanRota }\n    rota(from: $from, to: $to) { ...Shift }\n    deskLoad(kind: $kind) { ...Load }\n  }\n"): typeof import('./graphql.ts').DutyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Shift on RotaShift {\n    __typename\n    id kind startsOn endsOn version\n    person { id name }\n  }\n"): typeof import('./graphql.ts').ShiftFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Load on PersonLoad {\n    person { id name }\n    onDuty\n    counts { category count }\n    overdue\n    oldestStateSince\n  }\n"): typeof import('./graphql.ts').LoadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveShift($input: SaveRotaShiftInput!) {\n    saveRotaShift(input: $input) {\n      shift { ...Shift }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SaveShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveShift($input: RemoveRotaShiftInput!) {\n    removeRotaShift(input: $input) {\n      removed\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($filter: RequestFilter, $after: String) {\n    requests(filter: $filter, orderBy: { field: CREATED_AT, direction: ASC }, first: 50, after: $after) {\n      nodes { ...InboxRow }\n      pageInfo { hasNextPage endCursor }\n    }\n    inbox: requests(filter: { category: [NEW], snoozed: false }, first: 1) { counts { category count } }\n    snoozed: requests(filter: { snoozed: true }, first: 1) { counts { category count } }\n  }\n"): typeof import('./graphql.ts').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InboxRow on Request {\n    __typename\n    id key kind title restricted createdAt priority snoozedUntil\n    state { name label category }\n    requester { id name }\n  }\n"): typeof import('./graphql.ts').InboxRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Queue($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {\n    requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n      nodes { ...QueueRow }\n      pageInfo { hasNextPage endCursor }\n      counts { category count }\n    }\n  }\n"): typeof import('./graphql.ts').QueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueRow on Request {\n    __typename\n    id key kind title restricted labels createdAt stateSince waitingSince\n    priority snoozedUntil dueAt\n    state { name label category }\n    requester { id name }\n    assignee { id name }\n  }\n"): typeof import('./graphql.ts').QueueRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueGroups($filter: RequestFilter, $by: RequestGrouping!) {\n    requestGroups(filter: $filter, by: $by) { key label count }\n  }\n"): typeof import('./graphql.ts').QueueGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPeople($text: String, $role: Role) {\n    people(text: $text, role: $role, first: 100) { nodes { id name email } }\n  }\n"): typeof import('./graphql.ts').DeskPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskReport($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {\n    deskReport(from: $from, to: $to, kind: $kind) {\n      timezone\n      flow { month kind inflow outflow open }\n      durations { month kind measure count p50Minutes p80Minutes p95Minutes }\n      timeInState { kind state { name label category } count p50Hours p80Hours now }\n      clocks { month kind target met breached }\n    }\n  }\n"): typeof import('./graphql.ts').DeskReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedViewFields on SavedView {\n    __typename\n    id name path shared canEdit version\n    owner { id name }\n  }\n"): typeof import('./graphql.ts').SavedViewFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews {\n    savedViews { ...SavedViewFields }\n    viewer { person { id } startPage }\n  }\n"): typeof import('./graphql.ts').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      view { ...SavedViewFields }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveView($input: RemoveViewInput!) {\n    removeView(input: $input) {\n      removed\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStartPage($input: SetStartPageInput!) {\n    setStartPage(input: $input) {\n      viewer { person { id } startPage }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SetStartPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StateFields on RequestStateInfo {\n    name\n    label\n    category\n    next\n  }\n"): typeof import('./graphql.ts').StateFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCounts {\n    all: requests(first: 1) {\n      counts { category count }\n    }\n    unassigned: requests(first: 1, filter: { unassigned: true }) {\n      counts { category count }\n    }\n    mine: requests(first: 1, filter: { assignedToMe: true }) {\n      counts { category count }\n    }\n  }\n"): typeof import('./graphql.ts').DeskCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontDoorKinds {\n    requestKinds {\n      kind\n      label\n      description\n      usualTime\n      decidedBy\n      available\n      blockedBy { message fix }\n      states { ...StateFields }\n    }\n  }\n"): typeof import('./graphql.ts').FrontDoorKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontDoorOpen {\n    waiting: requests(\n      first: 5\n      filter: { mine: true, category: [WAITING_ON_REQUESTER] }\n      orderBy: { field: STATE_SINCE, direction: ASC }\n    ) {\n      nodes { ...OpenRequest }\n    }\n    moving: requests(\n      first: 6\n      filter: { mine: true, category: [NEW, ACTIVE] }\n      orderBy: { field: UPDATED_AT, direction: DESC }\n    ) {\n      nodes { ...OpenRequest }\n      pageInfo { hasNextPage }\n    }\n  }\n"): typeof import('./graphql.ts').FrontDoorOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenRequest on Request {\n    id\n    key\n    title\n    updatedAt\n    state { ...StateFields }\n    assignee { id name }\n  }\n"): typeof import('./graphql.ts').OpenRequestFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditRequestPage($key: String!) {\n    request(key: $key) {\n      id\n      key\n      kind\n      title\n      permissions { canEdit editBlockedBy { code message fix } }\n    }\n  }\n"): typeof import('./graphql.ts').EditRequestPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KindIntroFields on RequestKindInfo {\n    kind\n    label\n    description\n    usualTime\n    decidedBy\n    available\n    blockedBy { code message fix }\n    states { name next }\n  }\n"): typeof import('./graphql.ts').KindIntroFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditView on AuditAttendanceRequest {\n    registrationLink\n    session: classSession { ...ClassFacts }\n    attendance: answers {\n      observerRole managerEmail purpose purposeNote certificationRecord classSessionId courseSku\n      course { sku name }\n      window { start end }\n      partsWanted selectedParts timezoneConstraints language conductAcknowledged clearanceAttested\n    }\n  }\n"): typeof import('./graphql.ts').AuditViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObservableClassFields on ClassSession {\n    id\n    course { sku name }\n    parts { number startsAt endsAt }\n    timezone\n    language\n    deliveryMode\n    observersAllowed\n    observerPlacesLeft\n    restricted\n    cancelledAt\n  }\n"): typeof import('./graphql.ts').ObservableClassFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskAuditAttendance {\n    requestKinds { ...KindIntroFields }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { sku name active } }\n    classSessions(filter: { observable: true }, first: 100) { nodes { ...ObservableClassFields } }\n  }\n"): typeof import('./graphql.ts').AskAuditAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitAuditAttendance($input: SubmitAuditAttendanceRequestInput!) {\n    submitAuditAttendanceRequest(input: $input) {\n      request { id key title state { name label category next } }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SubmitAuditAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditAnswersFields on AuditAttendanceRequest {\n    id\n    key\n    title\n    version\n    restricted\n    state { name label category next }\n    requester { id email }\n    permissions { canEdit editBlockedBy { code message fix } }\n    answers {\n      observerRole\n      managerEmail\n      purpose\n      purposeNote\n      certificationRecord\n      classSessionId\n      courseSku\n      window { start end }\n      partsWanted\n      selectedParts\n      timezoneConstraints\n      language\n      conductAcknowledged\n      clearanceAttested\n    }\n  }\n"): typeof import('./graphql.ts').AuditAnswersFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditAuditAttendanceForm($key: String!) {\n    request(key: $key) { __typename ...AuditAnswersFields }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { sku name active } }\n    classSessions(filter: { observable: true }, first: 100) { nodes { ...ObservableClassFields } }\n  }\n"): typeof import('./graphql.ts').EditAuditAttendanceFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAuditAttendance($input: EditAuditAttendanceRequestInput!) {\n    editAuditAttendanceRequest(input: $input) {\n      request { ...AuditAnswersFields }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').EditAuditAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InquiryView on PsInquiry {\n    answer\n    leadTime { earliestWeeks latestWeeks asOf validUntil disclaimer }\n    orderReference\n    proposalReference\n    listPrice { formatted }\n    inquiry: answers {\n      inquiryType inquirerRole summary customerName opportunityId region segment dealStage desiredStart\n      partnerInvolved deploymentType licenceTier question topic\n      lines { sku quantity deliveryMode extraSeats offering { name } }\n      serviceDescriptionReviewed partnerSale serviceTypes scopeNotes\n      migration {\n        sources destination sourceVersion destinationVersion users portfolios repositories repositoriesOver5Gb\n        ciSystems ciJobs registrySizeGb ssoProvider sourceOs databaseVersion\n      }\n      implementation {\n        purpose expectedUsers highAvailability geoOrDisasterRecovery infrastructureAsCode host kubernetes\n        operatingSystem appliances airGapped proxy certificates encryptionBetweenComponents gitStorage hypervisor\n      }\n      readiness {\n        host architectureDiagram testEnvironment monitoring knownIssues licences activeUsers activeUsersInOneYear\n      }\n      ciMigration { instances location jobs users repositories plugins executorTypes automation }\n      general { currentUsers plannedUsers goals toolsReplaced integrations targetArchitecture version }\n      leadTimeSku leadTimeSubject hopedForDate signed\n    }\n  }\n"): typeof import('./graphql.ts').InquiryViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceFields on Offering {\n    sku\n    name\n    active\n    category\n    isCourse\n    classSize\n    unit\n    needsEngagementManagerApproval\n    partnerSku\n    modes { mode duration travelExtra price { amountMinor currency formatted } }\n  }\n"): typeof import('./graphql.ts').ServiceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskPsInquiry {\n    requestKinds { ...KindIntroFields }\n    offerings(first: 100) { nodes { ...ServiceFields } }\n  }\n"): typeof import('./graphql.ts').AskPsInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPsInquiryForm($input: SubmitPsInquiryInput!) {\n    submitPsInquiry(input: $input) {\n      request { id key title state { name label category next } }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SubmitPsInquiryFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InquiryAnswersFields on PsInquiry {\n    id\n    key\n    title\n    version\n    restricted\n    state { name label category next }\n    requester { id email }\n    permissions { canEdit editBlockedBy { code message fix } }\n    answers {\n      inquiryType\n      inquirerRole\n      summary\n      customerName\n      opportunityId\n      region\n      segment\n      dealStage\n      desiredStart\n      partnerInvolved\n      deploymentType\n      licenceTier\n      question\n      topic\n      lines { sku quantity deliveryMode extraSeats }\n      serviceDescriptionReviewed\n      partnerSale\n      serviceTypes\n      scopeNotes\n      migration {\n        sources destination sourceVersion destinationVersion users portfolios repositories repositoriesOver5Gb\n        ciSystems ciJobs registrySizeGb ssoProvider sourceOs databaseVersion\n      }\n      implementation {\n        purpose expectedUsers highAvailability geoOrDisasterRecovery infrastructureAsCode host kubernetes\n        operatingSystem appliances airGapped proxy certificates encryptionBetweenComponents gitStorage hypervisor\n      }\n      readiness {\n        host architectureDiagram testEnvironment monitoring knownIssues licences activeUsers activeUsersInOneYear\n      }\n      ciMigration { instances location jobs users repositories plugins executorTypes automation }\n      general { currentUsers plannedUsers goals toolsReplaced integrations targetArchitecture version }\n      leadTimeSku\n      leadTimeSubject\n      hopedForDate\n      signed\n    }\n  }\n"): typeof import('./graphql.ts').InquiryAnswersFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditPsInquiryForm($key: String!) {\n    request(key: $key) { __typename ...InquiryAnswersFields }\n    offerings(filter: { includeInactive: true }, first: 100) { nodes { ...ServiceFields } }\n  }\n"): typeof import('./graphql.ts').EditPsInquiryFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPsInquiry($input: EditPsInquiryInput!) {\n    editPsInquiry(input: $input) {\n      request { ...InquiryAnswersFields }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').EditPsInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrainingView on TrainingSessionRequest {\n    course { sku name }\n    trainer { id name }\n    dateOptions { number parts { number startsAt endsAt } }\n    datesExpireAt\n    shortNoticeReason\n    attendedCount\n    session: classSession { ...ClassFacts }\n    training: answers {\n      title businessJustification teamName costCentre managerApproverEmail courseSku\n      course { sku name }\n      deliveryMode siteAddress travelBudgetCode attendeeCount largeGroupPlan\n      attendees { name email role }\n      experienceLevel\n      preferredWindows { start end }\n      shortNoticeAcknowledged timezone language sessionPattern recordingAllowed accessibilityNeeds labRequired\n      priority deadlineReason\n    }\n  }\n"): typeof import('./graphql.ts').TrainingViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourseFields on Offering {\n    sku\n    name\n    description\n    active\n    classSize\n    sessionPattern\n    prerequisites { sku name }\n    prerequisiteNote\n    usualLeadTimeBusinessDays\n    modes { mode duration travelExtra price { formatted } }\n  }\n"): typeof import('./graphql.ts').CourseFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskTrainingSession {\n    requestKinds { ...KindIntroFields }\n    signInOptions { allowedDomains }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { ...CourseFields } }\n  }\n"): typeof import('./graphql.ts').AskTrainingSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitTrainingSession($input: SubmitTrainingSessionRequestInput!) {\n    submitTrainingSessionRequest(input: $input) {\n      request { id key title state { name label category next } }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SubmitTrainingSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrainingAnswersFields on TrainingSessionRequest {\n    id\n    key\n    title\n    version\n    restricted\n    state { name label category next }\n    requester { id email }\n    permissions { canEdit editBlockedBy { code message fix } }\n    answers {\n      title\n      businessJustification\n      teamName\n      costCentre\n      managerApproverEmail\n      courseSku\n      deliveryMode\n      siteAddress\n      travelBudgetCode\n      attendeeCount\n      largeGroupPlan\n      attendees { name email role }\n      experienceLevel\n      preferredWindows { start end }\n      shortNoticeAcknowledged\n      timezone\n      language\n      sessionPattern\n      recordingAllowed\n      accessibilityNeeds\n      labRequired\n      priority\n      deadlineReason\n    }\n  }\n"): typeof import('./graphql.ts').TrainingAnswersFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditTrainingSessionForm($key: String!) {\n    request(key: $key) { __typename ...TrainingAnswersFields }\n    signInOptions { allowedDomains }\n    offerings(filter: { isCourse: true }, first: 100) { nodes { ...CourseFields } }\n  }\n"): typeof import('./graphql.ts').EditTrainingSessionFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditTrainingSession($input: EditTrainingSessionRequestInput!) {\n    editTrainingSessionRequest(input: $input) {\n      request { ...TrainingAnswersFields }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').EditTrainingSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteSearch($text: String!) {\n    searchRequests(text: $text, first: 8) {\n      request { __typename id key title state { name label category } }\n    }\n  }\n"): typeof import('./graphql.ts').PaletteSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClassFacts on ClassSession {\n    __typename\n    id timezone language deliveryMode restricted cancelledAt\n    course { sku name }\n    trainer { id name }\n    parts { number startsAt endsAt }\n  }\n"): typeof import('./graphql.ts').ClassFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery { ...EventDelivery }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RetryDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LabelRequest($input: LabelRequestInput!) {\n    labelRequest(input: $input) {\n      request { __typename id version labels }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').LabelRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyRequests($category: [RequestCategory!], $after: String) {\n    requests(\n      filter: { mine: true, category: $category }\n      orderBy: { field: UPDATED_AT, direction: DESC }\n      first: 25\n      after: $after\n    ) {\n      nodes { ...MyRequest }\n      pageInfo { hasNextPage endCursor }\n      counts { category count }\n    }\n  }\n"): typeof import('./graphql.ts').MyRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyRequest on Request {\n    __typename\n    id key kind title restricted stateSince waitingSince updatedAt closedAt\n    state { name label category next }\n    requester { id name }\n    raisedBy { id name }\n    assignee { id name }\n  }\n"): typeof import('./graphql.ts').MyRequestFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddParticipants($input: AddParticipantsInput!) {\n    addParticipants(input: $input) {\n      request { __typename id version participants { id name email } }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').AddParticipantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) {\n      request { __typename id version participants { id name email } }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestRelations($key: String!) {\n    request(key: $key) {\n      __typename\n      id\n      ...RequestRelationsFields\n      likelyDuplicates { similarity request { __typename id key title state { name label category } } }\n    }\n  }\n"): typeof import('./graphql.ts').RequestRelationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestRelationsFields on Request {\n    __typename\n    id\n    relations { __typename id role request { __typename id key title state { name label category } } }\n  }\n"): typeof import('./graphql.ts').RequestRelationsFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RelateRequests($input: RelateRequestsInput!) {\n    relateRequests(input: $input) { request { ...RequestRelationsFields } userErrors { code message field } }\n  }\n"): typeof import('./graphql.ts').RelateRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnrelateRequests($input: UnrelateRequestsInput!) {\n    unrelateRequests(input: $input) { request { ...RequestRelationsFields } userErrors { code message field } }\n  }\n"): typeof import('./graphql.ts').UnrelateRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestrictRequest($input: RestrictRequestInput!) {\n    restrictRequest(input: $input) {\n      request { __typename id version restricted }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RestrictRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRoster($input: UpdateRosterInput!) {\n    updateRoster(input: $input) {\n      request { __typename id version training: answers { attendees { name email role } } }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').UpdateRosterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WatchRequest($input: WatchRequestInput!) {\n    watchRequest(input: $input) {\n      request { __typename id version watching watchers { id } }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').WatchRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestActs on Request {\n    __typename\n    id\n    key\n    title\n    version\n    restricted\n    stateSince\n    state { name label category next }\n    assignee { id name }\n    requester { id name }\n    priority\n    snoozedUntil\n    permissions { canComment canCommentInternally canAssign }\n    transitions {\n      action label allowed destructive primary\n      to { name label category }\n      blockedBy { code message fix }\n      asks { name label type required hint role }\n    }\n    ... on TrainingSessionRequest {\n      course { sku name }\n      trainer { id }\n      dateOptions { number parts { number startsAt endsAt } }\n      planned: answers { timezone sessionPattern preferredWindows { start end } }\n    }\n    ... on AuditAttendanceRequest {\n      classSession { id }\n      wanted: answers { courseSku window { start end } }\n    }\n  }\n"): typeof import('./graphql.ts').RequestActsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestActs($key: String!) {\n    request(key: $key) { ...RequestActs }\n  }\n"): typeof import('./graphql.ts').RequestActsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveRequest($input: MoveRequestInput!) {\n    moveRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').MoveRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRequest($input: AssignRequestInput!) {\n    assignRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').AssignRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeRequest($input: SnoozeRequestInput!) {\n    snoozeRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SnoozeRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrioritiseRequest($input: PrioritiseRequestInput!) {\n    prioritiseRequest(input: $input) {\n      request { ...RequestActs }\n      event { __typename id undoableUntil }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').PrioritiseRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskRequests($text: String!) {\n    requests(filter: { text: $text }, first: 8) { nodes { __typename id key title state { name label category } } }\n  }\n"): typeof import('./graphql.ts').AskRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnRequest($input: CommentOnRequestInput!) {\n    commentOnRequest(input: $input) {\n      request { __typename id version }\n      event { __typename id }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').CommentOnRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestAssignees($key: String!) {\n    request(key: $key) { __typename id version assignee { id } assignableTo { id name } }\n  }\n"): typeof import('./graphql.ts').RequestAssigneesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskPeople($role: Role) {\n    people(role: $role, first: 100) { nodes { id name } }\n  }\n"): typeof import('./graphql.ts').AskPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskCourses {\n    offerings(filter: { isCourse: true }, first: 100) { nodes { id sku name } }\n  }\n"): typeof import('./graphql.ts').AskCoursesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskClasses($filter: ClassSessionFilter) {\n    classSessions(filter: $filter, first: 100) {\n      nodes {\n        id\n        course { sku name }\n        timezone language observerPlacesLeft restricted\n        parts { number startsAt endsAt }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AskClassesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoRequestEvent($input: UndoRequestEventInput!) {\n    undoRequestEvent(input: $input) {\n      request { ...RequestActs }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').UndoRequestEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RepliesForRequest($requestId: ID!, $kind: RequestKind) {\n    cannedReplies(kind: $kind) { __typename id name textFor(requestId: $requestId) }\n  }\n"): typeof import('./graphql.ts').RepliesForRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardAttachment($input: DiscardAttachmentInput!) {\n    discardAttachment(input: $input) {\n      discarded\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').DiscardAttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentionable($requestId: ID!, $text: String!, $internal: Boolean!) {\n    mentionable(requestId: $requestId, text: $text, internal: $internal) {\n      __typename\n      ... on Person { id name }\n      ... on RoleMention { role handle }\n    }\n  }\n"): typeof import('./graphql.ts').MentionableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KindStates {\n    requestKinds { kind label states { name label category } }\n  }\n"): typeof import('./graphql.ts').KindStatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestPage($key: String!) {\n    request(key: $key) { ...RequestPageFields }\n  }\n"): typeof import('./graphql.ts').RequestPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestPageFields on Request {\n    ...RequestActs\n    kind\n    waitingSince\n    createdAt\n    closedAt\n    dueAt\n    clocks { target state dueAt targetMinutes elapsedMinutes }\n    usuallyAnswered { by late basis }\n    labels\n    watching\n    requester { id name email }\n    raisedBy { id name email }\n    watchers { id name email }\n    participants { id name email }\n    assignableTo { id name }\n    permissions { canEdit canRestrict canLabel editBlockedBy { message fix } canAddParticipants addParticipantsBlockedBy { message fix } }\n    advice { code message field }\n    ...TrainingView\n    ...AuditView\n    ...InquiryView\n  }\n"): typeof import('./graphql.ts').RequestPageFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestTimeline($key: String!, $after: String) {\n    request(key: $key) {\n      __typename\n      id\n      timeline(first: 50, after: $after) {\n        nodes { ...TimelineEvent }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineEvent on RequestEvent {\n    __typename\n    id type at summary body internal undoneAt\n    attachments { __typename id name mediaType sizeBytes path }\n    actor { id name }\n    to { name label category }\n    changes { field label before after }\n    deliveries { ...EventDelivery }\n  }\n"): typeof import('./graphql.ts').TimelineEventFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventDelivery on Delivery {\n    __typename\n    id channel reason state attempts lastError nextAttemptAt sentAt\n    person { id name email }\n  }\n"): typeof import('./graphql.ts').EventDeliveryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      person { ...PersonWithGrants }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').GrantRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GrantHistory($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        grantEvents {\n          id\n          at\n          role\n          clearanceBefore\n          clearanceAfter\n          actor { id name }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GrantHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      viewer {\n        notificationPreferences { topic description email }\n      }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SetNotificationPreferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($text: String, $role: Role, $after: String) {\n    people(text: $text, role: $role, first: 50, after: $after) {\n      nodes { ...PersonWithGrants }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonWithGrants on Person {\n    id\n    name\n    email\n    timezone\n    grants {\n      role\n      restrictedClearance\n      grantedAt\n      grantedBy { id name }\n    }\n  }\n"): typeof import('./graphql.ts').PersonWithGrantsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      viewer { ...ViewerFields }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').UpdateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeRole($input: RevokeRoleInput!) {\n    revokeRole(input: $input) {\n      person { ...PersonWithGrants }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RevokeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Settings {\n    viewer {\n      ...ViewerFields\n      notificationPreferences { topic description email }\n      signIns { id createdAt lastSeenAt userAgent current }\n    }\n  }\n"): typeof import('./graphql.ts').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskSettings {\n    viewer { canConfigureDesk }\n    kindSettings { ...KindRun }\n    calendars { id name timezone }\n    deskLoad { person { id name } }\n    people(role: PS_LEADERSHIP, first: 100) { nodes { id name } }\n  }\n"): typeof import('./graphql.ts').DeskSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KindRun on KindSettings {\n    __typename\n    kind\n    calendar { id name timezone }\n    lead { id name }\n    autoAssign\n    targets { target priority minutes }\n    version\n  }\n"): typeof import('./graphql.ts').KindRunFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTargets($input: SetClockTargetsInput!) {\n    setClockTargets(input: $input) {\n      kindSettings { ...KindRun }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SetTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateKindRun($input: UpdateKindSettingsInput!) {\n    updateKindSettings(input: $input) {\n      kindSettings { ...KindRun }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').UpdateKindRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CannedReplies {\n    cannedReplies { __typename id name body kind shared canEdit version owner { id name } }\n  }\n"): typeof import('./graphql.ts').CannedRepliesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCannedReply($input: RemoveCannedReplyInput!) {\n    removeCannedReply(input: $input) {\n      removed\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveCannedReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCannedReply($input: SaveCannedReplyInput!) {\n    saveCannedReply(input: $input) {\n      cannedReply { __typename id version }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SaveCannedReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInOptions {\n    signInOptions {\n      allowedDomains\n      oidcName\n      mailboxUrl\n      demoPeople { email name description }\n    }\n  }\n"): typeof import('./graphql.ts').SignInOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      expiresInSeconds\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RequestSignInCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { ...ViewerFields }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    isStaff\n    isAdmin\n    startPage\n    person { id name email timezone grants { role restrictedClearance } }\n  }\n"): typeof import('./graphql.ts').ViewerFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer { ...ViewerFields }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
