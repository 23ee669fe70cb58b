/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who joins. */
export type AddParticipantsInput = {
  /** Their addresses; a request has at most 20 participants. */
  emails: Array<string>;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** What a transition wants to know. */
export type AskType =
  /** A class of the calendar. */
  | 'CLASS_SESSION'
  /** Yes. */
  | 'CONFIRMATION'
  /** A course of the catalogue. */
  | 'COURSE'
  /** A calendar day. */
  | 'DATE'
  /** One of the options proposed before. */
  | 'DATE_OPTION'
  /** Up to three options of dated parts. */
  | 'DATE_OPTIONS'
  /** A whole number. */
  | 'INTEGER'
  /** A web address. */
  | 'LINK'
  /** Several lines of text. */
  | 'LONG_TEXT'
  /** A person, from `Transition.candidates` roles. */
  | 'PERSON'
  /** The key of another request, such as `REQ-104`. */
  | 'REQUEST'
  /** One line of text. */
  | 'TEXT';

/** To whom. */
export type AssignRequestInput = {
  /** The person, one of `Request.assignableTo`; null for nobody. */
  assigneeId?: string | number | null | undefined;
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Tell nobody for ten seconds, so that the actor can take it back with `undoRequestEvent`; ignored where a step cannot be. */
  undoable?: boolean | null | undefined;
};

/** Why somebody wants to observe a class. */
export type AttendancePurpose =
  /** To support the account. */
  | 'ACCOUNT_SUPPORT'
  /** New here. */
  | 'ONBOARDING'
  /** Something else. */
  | 'OTHER'
  /** To know the product. */
  | 'PRODUCT_KNOWLEDGE'
  /** On the way to teach it. */
  | 'TRAINER_CERTIFICATION';

/** Somebody who will attend. */
export type AttendeeInput = {
  /** Their address, of an internal domain, once per roster. */
  email: string;
  /** Their name. */
  name: string;
  /** What they do. */
  role?: string | null | undefined;
};

/** What an observer says about the class wanted. Rules: README, Audit attendance. */
export type AuditAttendanceAnswersInput = {
  /** Required for `TRAINER_CERTIFICATION`. */
  certificationRecord?: string | null | undefined;
  /** A class of the calendar; or give `courseSku` and `window`. */
  classSessionId?: string | number | null | undefined;
  /** Needed for restricted classes. */
  clearanceAttested?: boolean | null | undefined;
  /** Must be true. */
  conductAcknowledged: boolean;
  /** With `window`, instead of a class. */
  courseSku?: string | null | undefined;
  /** BCP 47. */
  language?: string | null | undefined;
  /** Their manager; not themself. */
  managerEmail: string;
  /** What they do. */
  observerRole: ObserverRole;
  /** Which parts. */
  partsWanted: PartsWanted;
  /** Why. */
  purpose: AttendancePurpose;
  /** Required for `OTHER`. */
  purposeNote?: string | null | undefined;
  /** Required for `SELECTED`. */
  selectedParts?: Array<number> | null | undefined;
  /** Times that do not suit. */
  timezoneConstraints?: string | null | undefined;
  /** With `courseSku`, instead of a class. */
  window?: DateWindowInput | null | undefined;
};

/** To whom. */
export type BulkAssignInput = {
  /** The person; null for nobody. */
  assigneeId?: string | number | null | undefined;
};

/** Which labels. */
export type BulkLabelInput = {
  /** To put on. */
  add?: Array<string> | null | undefined;
  /** To take off. */
  remove?: Array<string> | null | undefined;
};

/** Which way. */
export type BulkMoveInput = {
  /** An `action` of `Request.transitions`. */
  action: string;
  /** What the transition asks for, the same for all. */
  details?: MoveDetailsInput | null | undefined;
};

/** Until when. */
export type BulkSnoozeInput = {
  /** Null brings them back. */
  until?: string | null | undefined;
};

/** Which class falls through. */
export type CancelClassSessionInput = {
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The class. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Why, for those who hear of it; never name the customer. */
  reason: string;
};

/** One thing to do to many requests. Exactly one of `assign`, `move`, `label`, `snooze` and `prioritise`. */
export type ChangeRequestsInput = {
  /** Give them to somebody, or to nobody. */
  assign?: BulkAssignInput | null | undefined;
  /** … or all of these; refused when they are more than 200. */
  filter?: RequestFilter | null | undefined;
  /** See `Mutation`; each request is acted upon once per key. */
  idempotencyKey?: string | null | undefined;
  /** These, at most 200 … */
  ids?: Array<string | number> | null | undefined;
  /** Put labels on and take them off. */
  label?: BulkLabelInput | null | undefined;
  /** Take them along a transition; refused for those whose lifecycle does not allow it. */
  move?: BulkMoveInput | null | undefined;
  /** Set how urgent they are. */
  prioritise?: RequestPriority | null | undefined;
  /** Put them off, or bring them back. */
  snooze?: BulkSnoozeInput | null | undefined;
  /** Tell nobody for ten seconds, so that each can be taken back. */
  undoable?: boolean | null | undefined;
};

/** How an offering is charged. */
export type ChargeModel =
  /** One price. */
  | 'FLAT'
  /** A price per unit. */
  | 'PER_UNIT';

/** Scoping answers for a migration of pipelines. */
export type CiMigrationScopeInput = {
  /** Automation around it. */
  automation?: string | null | undefined;
  /** Types of executors. */
  executorTypes?: string | null | undefined;
  /** Instances. */
  instances?: number | null | undefined;
  /** Jobs. */
  jobs?: number | null | undefined;
  /** Where they run. */
  location?: string | null | undefined;
  /** Plugins in use. */
  plugins?: string | null | undefined;
  /** Repositories. */
  repositories?: number | null | undefined;
  /** Users. */
  users?: number | null | undefined;
};

/** Whose class it is. */
export type ClassAudience =
  /** A customer's class. */
  | 'CUSTOMER'
  /** A class for colleagues. */
  | 'INTERNAL';

/** One sitting to plan. */
export type ClassPartInput = {
  /** Ends, after it begins and within 12 hours. */
  endsAt: string;
  /** Begins. */
  startsAt: string;
};

/** Which classes to list. Past and cancelled ones are left out unless asked for. */
export type ClassSessionFilter = {
  /** Only this audience. */
  audience?: ClassAudience | null | undefined;
  /** Only this course. */
  courseSku?: string | null | undefined;
  /** Ends at or after this; now when left out. */
  from?: string | null | undefined;
  /** Also cancelled ones; staff only. */
  includeCancelled?: boolean | null | undefined;
  /** Only those observers may ask to attend. */
  observable?: boolean | null | undefined;
  /** Begins before this. */
  to?: string | null | undefined;
};

/** How a clock stands. */
export type ClockState =
  /** It passed what it may take, and runs or ended since. */
  | 'BREACHED'
  /** It ended in time, or had no target. */
  | 'MET'
  /** It stands still: the request waits on the person who asked, or is on hold. */
  | 'PAUSED'
  /** It runs. */
  | 'RUNNING';

/** What a clock measures, in business time of the kind's calendar. */
export type ClockTarget =
  /** From submission to the desk's first public answer or step. */
  | 'FIRST_RESPONSE'
  /** From entering a state to leaving it. */
  | 'NEXT_STEP'
  /** From submission to the end. */
  | 'RESOLUTION';

/** What one clock may take at one priority. */
export type ClockTargetInput = {
  /** Business minutes, 5–100,000; null for no target. */
  minutes?: number | null | undefined;
  /** At which priority. */
  priority: RequestPriority;
  /** Which clock. */
  target: ClockTarget;
};

/** What to write. */
export type CommentOnRequestInput = {
  /** Files uploaded before with `POST /attachments`, at most 20. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** Plain text, at most 10,000 characters; empty only where it carries files. */
  body: string;
  /** The version read; usually left out, since comments do not conflict. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** True for a note that staff alone see; never leaves the desk. */
  internal: boolean;
  /** People whom the text names as `@Name`; they are told, and must be able to see what is written. */
  mentionIds?: Array<string | number> | null | undefined;
  /** Everybody who holds these roles, named as `@coordinators`; for staff only. */
  mentionRoles?: Array<Role> | null | undefined;
};

/** One option of dates to propose. */
export type DateOptionInput = {
  /** 1–8 parts that do not overlap. */
  parts: Array<ClassPartInput>;
};

/** A range of days, both ends included. */
export type DateWindowInput = {
  /** Last day. */
  end: string;
  /** First day. */
  start: string;
};

/** Where the deal stands in the CRM. */
export type DealStage =
  /** 6 Awaiting signature. */
  | 'AWAITING_SIGNATURE'
  /** Closed won. */
  | 'CLOSED_WON'
  /** 1 Discovery. */
  | 'DISCOVERY'
  /** 5 Negotiating. */
  | 'NEGOTIATING'
  /** There is no deal. */
  | 'NONE'
  /** 0 Pending acceptance. */
  | 'PENDING_ACCEPTANCE'
  /** 4 Proposal. */
  | 'PROPOSAL'
  /** 2 Scoping. */
  | 'SCOPING'
  /** 3 Technical evaluation. */
  | 'TECHNICAL_EVALUATION';

/** Where a class or service happens. */
export type DeliveryMode =
  /** At the team's or customer's site; travel is extra. */
  | 'ONSITE'
  /** Over video. */
  | 'REMOTE';

/** How far a message to one person is. */
export type DeliveryState =
  /** Given up: refused for good, or failing for 24 hours. */
  | 'DEAD'
  /** The last try failed; another follows. */
  | 'FAILED'
  /** Waiting for its turn or its next try. */
  | 'QUEUED'
  /** Being handed over right now. */
  | 'SENDING'
  /** The mail server took it. */
  | 'SENT'
  /** Not sent: the person chose not to hear of this, or may no longer see it. */
  | 'SKIPPED';

/** How the customer runs the product. */
export type DeploymentType =
  /** Hosted for them alone. */
  | 'DEDICATED'
  /** Hosted for them. */
  | 'SAAS'
  /** Run by them. */
  | 'SELF_MANAGED';

/** Which file. */
export type DiscardAttachmentInput = {
  /** The file. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** What a duration is of. */
export type DurationMeasure =
  /** Until the first response. */
  | 'FIRST_RESPONSE'
  /** Until the end. */
  | 'RESOLUTION';

/** Answers to put in place of the present ones. */
export type EditAuditAttendanceRequestInput = {
  /** The whole form. */
  answers: AuditAttendanceAnswersInput;
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** Answers to put in place of the present ones. */
export type EditPsInquiryInput = {
  /** The whole form. */
  answers: PsInquiryAnswersInput;
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** Answers to put in place of the present ones. */
export type EditTrainingSessionRequestInput = {
  /** The whole form. */
  answers: TrainingSessionAnswersInput;
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** What the team knows already. */
export type ExperienceLevel =
  /** Knows it well. */
  | 'ADVANCED'
  /** The basics. */
  | 'BASIC'
  /** Works with it. */
  | 'INTERMEDIATE'
  /** Some of each. */
  | 'MIXED'
  /** Nothing yet. */
  | 'NONE';

/** Scoping answers for anything else. */
export type GeneralScopeInput = {
  /** Users now. */
  currentUsers?: number | null | undefined;
  /** Goals. */
  goals?: string | null | undefined;
  /** Integrations. */
  integrations?: string | null | undefined;
  /** Users planned. */
  plannedUsers?: number | null | undefined;
  /** Architecture aimed at. */
  targetArchitecture?: string | null | undefined;
  /** Tools replaced. */
  toolsReplaced?: string | null | undefined;
  /** Version in use. */
  version?: string | null | undefined;
};

/** Which role to whom. */
export type GrantRoleInput = {
  /** Their address; a person seen for the first time is added. */
  email: string;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Whether it reaches restricted requests. */
  restrictedClearance?: boolean | null | undefined;
  /** The role. */
  role: Role;
};

/** Where it will run. */
export type HostingPlatform =
  /** Amazon Web Services. */
  | 'AWS'
  /** Microsoft Azure. */
  | 'AZURE'
  /** Google Cloud. */
  | 'GCP'
  /** Own machines. */
  | 'ON_PREMISES'
  /** Elsewhere. */
  | 'OTHER';

/** New installation or a larger one. */
export type ImplementationPurpose =
  /** New. */
  | 'NEW'
  /** Scale-up of an existing one. */
  | 'SCALE_UP';

/** Scoping answers for an implementation. */
export type ImplementationScopeInput = {
  /** Whether it has no way to the internet. */
  airGapped?: boolean | null | undefined;
  /** Appliances such as load balancers. */
  appliances?: string | null | undefined;
  /** Who issues certificates. */
  certificates?: string | null | undefined;
  /** Whether components talk encrypted. */
  encryptionBetweenComponents?: boolean | null | undefined;
  /** Users expected. */
  expectedUsers?: number | null | undefined;
  /** Whether replication to other regions or disaster recovery is needed. */
  geoOrDisasterRecovery?: boolean | null | undefined;
  /** Storage for repositories under high availability. */
  gitStorage?: string | null | undefined;
  /** Whether high availability is needed. */
  highAvailability?: boolean | null | undefined;
  /** Where it will run. */
  host?: HostingPlatform | null | undefined;
  /** Hypervisor. */
  hypervisor?: string | null | undefined;
  /** Preferred infrastructure as code. */
  infrastructureAsCode?: string | null | undefined;
  /** Kubernetes flavour and the team's skill. */
  kubernetes?: string | null | undefined;
  /** Operating system. */
  operatingSystem?: string | null | undefined;
  /** Proxies on the way. */
  proxy?: string | null | undefined;
  /** New or scale-up. */
  purpose?: ImplementationPurpose | null | undefined;
};

/** What the inquirer does. */
export type InquirerRole =
  /** Account executive. */
  | 'ACCOUNT_EXECUTIVE'
  /** Customer success manager. */
  | 'CUSTOMER_SUCCESS_MANAGER'
  /** Engagement manager. */
  | 'ENGAGEMENT_MANAGER'
  /** Inside sales representative. */
  | 'INSIDE_SALES_REPRESENTATIVE'
  /** Something else. */
  | 'OTHER'
  /** Project manager. */
  | 'PROJECT_MANAGER'
  /** Solutions architect. */
  | 'SOLUTIONS_ARCHITECT'
  /** Strategic account executive. */
  | 'STRATEGIC_ACCOUNT_EXECUTIVE';

/** What a question is about. */
export type InquiryTopic =
  /** How it is delivered. */
  | 'DELIVERY'
  /** What is offered and what fits. */
  | 'OFFERINGS'
  /** Something else. */
  | 'OTHER'
  /** Partners. */
  | 'PARTNERS'
  /** What it costs. */
  | 'PRICING'
  /** Courses and certification. */
  | 'TRAINING';

/** What an inquiry is about; decides its route. */
export type InquiryType =
  /** Something made to measure. */
  | 'CUSTOM'
  /** A question. */
  | 'GENERAL'
  /** When could it start? */
  | 'LEAD_TIME'
  /** Services of the catalogue, unchanged. */
  | 'STANDARD';

/** Which labels. */
export type LabelRequestInput = {
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** All of them, at most 20 of 1–40 characters. */
  labels: Array<string>;
  /** Tell nobody for ten seconds, so that the actor can take it back with `undoRequestEvent`; ignored where a step cannot be. */
  undoable?: boolean | null | undefined;
};

/** What to do when more people come than one class holds. */
export type LargeGroupPlan =
  /** Extra seats on one class. */
  | 'SEAT_ADD_ONS'
  /** A seminar: lecture and questions, up to 50. */
  | 'SEMINAR'
  /** Several classes. */
  | 'SPLIT_CLASSES';

/** What the customer is licensed for. */
export type LicenceTier =
  /** Free. */
  | 'FREE'
  /** Premium. */
  | 'PREMIUM'
  /** Ultimate. */
  | 'ULTIMATE';

/** Where a migration leads. */
export type MigrationDestination =
  /** Hosted. */
  | 'SAAS'
  /** Self-managed, highly available. */
  | 'SELF_MANAGED_HA'
  /** Self-managed, one node. */
  | 'SELF_MANAGED_SINGLE';

/** Scoping answers for a migration of repositories. */
export type MigrationScopeInput = {
  /** CI jobs. */
  ciJobs?: number | null | undefined;
  /** CI/CD systems in use. */
  ciSystems?: string | null | undefined;
  /** Database and version moved from. */
  databaseVersion?: string | null | undefined;
  /** Where to. */
  destination?: MigrationDestination | null | undefined;
  /** Version moved to, within two minor versions. */
  destinationVersion?: string | null | undefined;
  /** Portfolios or groups. */
  portfolios?: number | null | undefined;
  /** Size of the registry in GB. */
  registrySizeGb?: number | null | undefined;
  /** Repositories. */
  repositories?: number | null | undefined;
  /** Of those, larger than 5 GB. */
  repositoriesOver5Gb?: number | null | undefined;
  /** Operating system moved from. */
  sourceOs?: string | null | undefined;
  /** Version moved from, such as `16.4`. */
  sourceVersion?: string | null | undefined;
  /** What is moved from. */
  sources?: string | null | undefined;
  /** Identity provider for single sign-on. */
  ssoProvider?: string | null | undefined;
  /** Users. */
  users?: number | null | undefined;
};

/** What transitions ask for. Each `Ask.name` is a field here; fields a transition does not ask for are refused. */
export type MoveDetailsInput = {
  /** The answer to a question. */
  answer?: string | null | undefined;
  /** That the engagement manager approved what needs it. */
  approvalConfirmed?: boolean | null | undefined;
  /** How many came. */
  attendedCount?: number | null | undefined;
  /** The class matched. */
  classSessionId?: string | number | null | undefined;
  /** That the clearance was checked. */
  clearanceVerified?: boolean | null | undefined;
  /** The course settled on. */
  courseSku?: string | null | undefined;
  /** The number of the option picked. */
  dateOption?: number | null | undefined;
  /** Up to three options of dates. */
  dateOptions?: Array<DateOptionInput> | null | undefined;
  /** Key of the request that this one repeats, such as `REQ-104`. */
  duplicateOf?: string | null | undefined;
  /** Earliest start, in weeks from today. */
  earliestWeeks?: number | null | undefined;
  /** The video account that hosts it. */
  hostAccount?: string | null | undefined;
  /** Latest start, in weeks from today. */
  latestWeeks?: number | null | undefined;
  /** The quote or order it is on. */
  orderReference?: string | null | undefined;
  /** Where the made-to-measure work goes on. */
  proposalReference?: string | null | undefined;
  /** A question to the person who asked. */
  question?: string | null | undefined;
  /** Why: mandatory wherever something is refused, taken back, put off or reopened. */
  reason?: string | null | undefined;
  /** The personal link to join. */
  registrationLink?: string | null | undefined;
  /** When to look at it again. */
  reviewDate?: string | null | undefined;
  /** Why links may go out less than two weeks ahead. */
  shortNoticeReason?: string | null | undefined;
  /** Who is to teach. */
  trainerId?: string | number | null | undefined;
  /** The day after which to ask again. */
  validUntil?: string | null | undefined;
};

/** Which way to go. */
export type MoveRequestInput = {
  /** An `action` of `Request.transitions`. */
  action: string;
  /** What the transition asks for. */
  details?: MoveDetailsInput | null | undefined;
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Tell nobody for ten seconds, so that the actor can take it back with `undoRequestEvent`; ignored where a step cannot be. */
  undoable?: boolean | null | undefined;
};

/** What a mail is about; each person chooses per topic. */
export type NotificationTopic =
  /** Work is assigned to you. */
  | 'ASSIGNMENT'
  /** Questions and public comments; internal notes for staff. */
  | 'CONVERSATION'
  /** New and unassigned requests, for the desk. */
  | 'DESK_QUEUE'
  /** Your requests and those you watch move on. */
  | 'PROGRESS'
  /** Receipts for what you asked, or was asked for you. */
  | 'RECEIPTS'
  /** Dates, trainers and rosters change. */
  | 'SCHEDULE';

/** What the observer does. */
export type ObserverRole =
  /** Looks after customers. */
  | 'CUSTOMER_SUCCESS'
  /** Builds the product. */
  | 'ENGINEERING'
  /** Does something else. */
  | 'OTHER'
  /** Works in Professional Services. */
  | 'PROFESSIONAL_SERVICES'
  /** Sells. */
  | 'SALES'
  /** Designs solutions. */
  | 'SOLUTIONS_ARCHITECT'
  /** Supports customers. */
  | 'SUPPORT';

/** What an offering is for. */
export type OfferingCategory =
  /** Experts by the block or the year. */
  | 'CONSULTING'
  /** Courses and workshops. */
  | 'EDUCATION'
  /** Installing and scaling. */
  | 'IMPLEMENTATION'
  /** Connecting other tools. */
  | 'INTEGRATION'
  /** Moving from elsewhere. */
  | 'MIGRATION';

/** Which offerings to list. */
export type OfferingFilter = {
  /** Only these categories. */
  category?: Array<OfferingCategory> | null | undefined;
  /** Also what can no longer be asked for. */
  includeInactive?: boolean | null | undefined;
  /** Only courses, or only what is no course. */
  isCourse?: boolean | null | undefined;
  /** Words of the name, description or SKU. */
  text?: string | null | undefined;
};

/** How finished an offering is. */
export type OfferingMaturity =
  /** Complete material. */
  | 'COMPLETE'
  /** Loved by customers. */
  | 'LOVABLE'
  /** First deliveries. */
  | 'MINIMAL'
  /** Planned, not sold yet. */
  | 'PLANNED'
  /** Repeatable. */
  | 'VIABLE';

/** Which way. */
export type OrderDirection =
  /** Oldest first. */
  | 'ASC'
  /** Newest first. */
  | 'DESC';

/** One position of an order. */
export type OrderLineInput = {
  /** A mode the offering comes in. */
  deliveryMode: DeliveryMode;
  /** Seats on top of the class; 0 when left out. */
  extraSeats?: number | null | undefined;
  /** 1–999. */
  quantity: number;
  /** A SKU of the catalogue. */
  sku: string;
};

/** Which parts of a class. */
export type PartsWanted =
  /** All of them. */
  | 'ALL_PARTS'
  /** Some. */
  | 'SELECTED';

/** How urgent. */
export type PrioritiseRequestInput = {
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** How urgent. */
  priority: RequestPriority;
  /** Tell nobody for ten seconds, so that the actor can take it back. */
  undoable?: boolean | null | undefined;
};

/** How pressing it is. */
export type Priority =
  /** Sooner than usual; say why. */
  | 'HIGH'
  /** Whenever it fits. */
  | 'LOW'
  /** As usual. */
  | 'NORMAL'
  /** Everything else waits; say why. */
  | 'URGENT';

/** What is asked in an inquiry. Rules: README, PS inquiry. */
export type PsInquiryAnswersInput = {
  /** `CUSTOM`: for `CI_MIGRATION`. */
  ciMigration?: CiMigrationScopeInput | null | undefined;
  /** Required unless `GENERAL`. */
  customerName?: string | null | undefined;
  /** `NONE` when left out. */
  dealStage?: DealStage | null | undefined;
  /** Required for `STANDARD` and `CUSTOM`. */
  deploymentType?: DeploymentType | null | undefined;
  /** When work should start. */
  desiredStart?: string | null | undefined;
  /** `CUSTOM`: for `GENERAL_SERVICES`. */
  general?: GeneralScopeInput | null | undefined;
  /** `LEAD_TIME`: the hoped-for start. */
  hopedForDate?: string | null | undefined;
  /** `CUSTOM`: for `IMPLEMENTATION`. */
  implementation?: ImplementationScopeInput | null | undefined;
  /** What the inquirer does. */
  inquirerRole: InquirerRole;
  /** What it is about. */
  inquiryType: InquiryType;
  /** `LEAD_TIME`: a SKU of the catalogue, or give `leadTimeSubject`. */
  leadTimeSku?: string | null | undefined;
  /** `LEAD_TIME`: the service or project, in words. */
  leadTimeSubject?: string | null | undefined;
  /** Required for `STANDARD` and `CUSTOM`. */
  licenceTier?: LicenceTier | null | undefined;
  /** `STANDARD`: 1–20 lines. */
  lines?: Array<OrderLineInput> | null | undefined;
  /** `CUSTOM`: for `SCM_MIGRATION`. */
  migration?: MigrationScopeInput | null | undefined;
  /** The opportunity's number in the CRM, if there is one. */
  opportunityId?: string | null | undefined;
  /** Whether a partner takes part. */
  partnerInvolved?: boolean | null | undefined;
  /** `STANDARD`: whether a partner sells it. */
  partnerSale?: boolean | null | undefined;
  /** `GENERAL`: 10–5000 characters. */
  question?: string | null | undefined;
  /** `CUSTOM`: for `READINESS_CHECK`. */
  readiness?: ReadinessScopeInput | null | undefined;
  /** Where the customer is. */
  region: Region;
  /** `CUSTOM`: what is wanted, 20–5000 characters. */
  scopeNotes?: string | null | undefined;
  /** How large. */
  segment: Segment;
  /** `STANDARD`: whether the customer has read the service descriptions. */
  serviceDescriptionReviewed?: boolean | null | undefined;
  /** `CUSTOM`: 1 or more. */
  serviceTypes?: Array<ServiceType> | null | undefined;
  /** `LEAD_TIME`: whether it is signed. */
  signed?: boolean | null | undefined;
  /** One line, 3–160 characters. */
  summary: string;
  /** `GENERAL`: its topic. */
  topic?: InquiryTopic | null | undefined;
};

/** Scoping answers for a readiness or health check. */
export type ReadinessScopeInput = {
  /** Active users now. */
  activeUsers?: number | null | undefined;
  /** Active users expected in a year. */
  activeUsersInOneYear?: number | null | undefined;
  /** Whether there is a diagram. */
  architectureDiagram?: boolean | null | undefined;
  /** Where it runs. */
  host?: HostingPlatform | null | undefined;
  /** Known issues. */
  knownIssues?: string | null | undefined;
  /** Licences held. */
  licences?: number | null | undefined;
  /** What watches it. */
  monitoring?: string | null | undefined;
  /** Whether there is a test environment. */
  testEnvironment?: boolean | null | undefined;
};

/** Where the customer is. */
export type Region =
  /** North, Central and South America. */
  | 'AMER'
  /** Asia and Pacific. */
  | 'APAC'
  /** Europe, Middle East and Africa. */
  | 'EMEA'
  /** US public sector. */
  | 'US_PUBLIC_SECTOR';

/** How two requests stand to each other. */
export type RelateRequestsInput = {
  /** The request at hand. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Key of the other, such as `REQ-104`. */
  otherKey: string;
  /** How it stands to the other. Duplicates are marked by the transition `markDuplicate` instead. */
  role: RelationRole;
};

/** How one request stands to another, read from the request at hand. */
export type RelationRole =
  /** It cannot go on before the other. */
  | 'BLOCKED_BY'
  /** The other cannot go on before it. */
  | 'BLOCKS'
  /** It is a part of the other. */
  | 'CHILD_OF'
  /** The other repeats it. */
  | 'DUPLICATED_BY'
  /** It repeats the other. */
  | 'DUPLICATE_OF'
  /** The other is a part of it. */
  | 'PARENT_OF'
  /** The two have to do with each other. */
  | 'RELATES_TO';

/** Which one. */
export type RemoveCannedReplyInput = {
  /** The reply. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** Who leaves. */
export type RemoveParticipantInput = {
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** The person; oneself is always allowed. */
  personId: string | number;
};

/** Which one. */
export type RemoveRotaShiftInput = {
  /** The turn. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** Which one. */
export type RemoveViewInput = {
  /** The view. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** Where a request is, comparable across kinds. Every state belongs to one. */
export type RequestCategory =
  /** The desk is working on it. */
  | 'ACTIVE'
  /** Turned down or revoked, with a reason. */
  | 'DECLINED'
  /** Finished. */
  | 'DONE'
  /** Nobody at the desk has picked it up. */
  | 'NEW'
  /** It waits for the person who asked. */
  | 'WAITING_ON_REQUESTER'
  /** Taken back. */
  | 'WITHDRAWN';

/** What a change was. */
export type RequestEventType =
  /** It was assigned or taken off somebody. */
  | 'ASSIGNED'
  /** One of its clocks passed; staff only. */
  | 'CLOCK_BREACHED'
  /** One of its clocks is about to pass; staff only. */
  | 'CLOCK_WARNED'
  /** Somebody wrote. */
  | 'COMMENTED'
  /** Answers changed. */
  | 'EDITED'
  /** Labels changed; staff only. */
  | 'LABELLED'
  /** It moved to another state. */
  | 'MOVED'
  /** Somebody was added to its conversation or left it. */
  | 'PARTICIPANTS_CHANGED'
  /** Its priority changed; staff only. */
  | 'PRIORITISED'
  /** It was related to another request, or no longer; staff only. */
  | 'RELATED'
  /** The person who asked was reminded of an open question or proposal. */
  | 'REMINDED'
  /** The restricted mark changed. */
  | 'RESTRICTION_CHANGED'
  /** The list of attendees changed. */
  | 'ROSTER_CHANGED'
  /** A class this request depends on changed. */
  | 'SCHEDULE_CHANGED'
  /** It was snoozed or brought back; staff only. */
  | 'SNOOZED'
  /** It was submitted. */
  | 'SUBMITTED'
  /** An act was taken back before anybody was told; staff only. */
  | 'UNDONE'
  /** A watcher came or went; staff only. */
  | 'WATCHERS_CHANGED'
  /** It came back by itself; staff only. */
  | 'WOKEN';

/** Which requests to list. Every given condition must hold. What the viewer may not see is never listed nor counted. */
export type RequestFilter = {
  /** Only those assigned to the viewer. */
  assignedToMe?: boolean | null | undefined;
  /** Only those of this assignee. */
  assigneeId?: string | number | null | undefined;
  /** Only these categories. */
  category?: Array<RequestCategory> | null | undefined;
  /** Only those for this customer or team. */
  company?: string | null | undefined;
  /** Submitted at or after. */
  createdFrom?: string | null | undefined;
  /** Submitted before. */
  createdTo?: string | null | undefined;
  /** A clock of it is due before this; staff only. */
  dueBefore?: string | null | undefined;
  /** Only these kinds. */
  kind?: Array<RequestKind> | null | undefined;
  /** Only those with this label. */
  label?: string | null | undefined;
  /** Only those the viewer asked for or raised. */
  mine?: boolean | null | undefined;
  /** Only these priorities; staff only. */
  priority?: Array<RequestPriority> | null | undefined;
  /** Only those for this person. */
  requesterId?: string | number | null | undefined;
  /** Only restricted ones, or only others. */
  restricted?: boolean | null | undefined;
  /** Only what is snoozed, or only what is not; staff only. */
  snoozed?: boolean | null | undefined;
  /** Only these states, by name. */
  state?: Array<string> | null | undefined;
  /** Words of the key, title, answers or comments; the last word may be unfinished. At most 200 characters. */
  text?: string | null | undefined;
  /** Only those assigned to nobody. */
  unassigned?: boolean | null | undefined;
  /** Waiting on the requester since before this. */
  waitingSinceBefore?: string | null | undefined;
  /** Only those the viewer watches. */
  watching?: boolean | null | undefined;
};

/** By what to put requests into groups. */
export type RequestGrouping =
  /** By who looks after them. */
  | 'ASSIGNEE'
  /** By customer or team, the largest first, at most 50. */
  | 'COMPANY'
  /** By kind. */
  | 'KIND'
  /** By priority. */
  | 'PRIORITY'
  /** By state, in the order of the lifecycle; the filter must name one kind. */
  | 'STATE';

/** What can be asked for. */
export type RequestKind =
  /** A seat to observe a customer's class. */
  | 'AUDIT_ATTENDANCE'
  /** A question, standard services, custom services or a lead time. */
  | 'PS_INQUIRY'
  /** A training session for a team. */
  | 'TRAINING_SESSION';

/** An order of requests. Ties are broken by key. */
export type RequestOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: RequestOrderField;
};

/** By what to order requests. */
export type RequestOrderField =
  /** When submitted. */
  | 'CREATED_AT'
  /** When the nearest clock is due; those without come last either way. Staff only. */
  | 'DUE_AT'
  /** How urgent; `ASC` is the most urgent first. Staff only. */
  | 'PRIORITY'
  /** How well `text` matches, the best first whichever the direction: one page of at most 50. Newest first without `text`. */
  | 'RELEVANCE'
  /** Since when in its state. */
  | 'STATE_SINCE'
  /** When last changed. */
  | 'UPDATED_AT';

/** How urgent the desk takes a request to be. */
export type RequestPriority =
  /** Before others. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** As things come. */
  | 'NORMAL'
  /** Now. */
  | 'URGENT';

/** Where to send a code. */
export type RequestSignInCodeInput = {
  /** The address. */
  email: string;
  /** Same key, same answer, one mail. */
  idempotencyKey?: string | null | undefined;
};

/** Whether restricted. */
export type RestrictRequestInput = {
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The mark. */
  restricted: boolean;
};

/** Which delivery. */
export type RetryDeliveryInput = {
  /** The delivery. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** Which role from whom. */
export type RevokeRoleInput = {
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  personId: string | number;
  /** The role. */
  role: Role;
};

/** What a person may do here, beyond asking for things. */
export type Role =
  /** Configures Foyer and grants roles. */
  | 'ADMIN'
  /** Triages, plans and schedules: the desk. */
  | 'COORDINATOR'
  /** Owns inquiries and proposals of a territory. */
  | 'ENGAGEMENT_MANAGER'
  /** Approves statements of work for Professional Services. */
  | 'PS_LEADERSHIP'
  /** Approves the alignment of statement of work and quote for accounting. */
  | 'REVENUE'
  /** Leads a team and may ask for training sessions for it. */
  | 'TEAM_LEAD'
  /** Assists with and reviews technical scope. */
  | 'TECHNICAL_ARCHITECT'
  /** Delivers training. */
  | 'TRAINER';

/** A canned reply. */
export type SaveCannedReplyInput = {
  /** 1–10,000 characters; unknown variables are refused. */
  body: string;
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** To change one; a new one when left out. */
  id?: string | number | null | undefined;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Only for this kind; all when left out. */
  kind?: RequestKind | null | undefined;
  /** 1–80 characters, unique among the owner's. */
  name: string;
  /** Whether the whole desk has it. */
  shared?: boolean | null | undefined;
};

/** Somebody's turn. */
export type SaveRotaShiftInput = {
  /** Last day, at most 60 days later. */
  endsOn: string;
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** To change one; a new one when left out. */
  id?: string | number | null | undefined;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Only this kind; every kind they work when left out. */
  kind?: RequestKind | null | undefined;
  /** Who; somebody of the desk. */
  personId: string | number;
  /** First day. */
  startsOn: string;
};

/** A view to save. */
export type SaveViewInput = {
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** To change one; a new one when left out. */
  id?: string | number | null | undefined;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** 1–60 characters, unique among the owner's. */
  name: string;
  /** Path and query of a page of the desk; begins with `/desk`. */
  path: string;
  /** Whether the whole desk sees it. */
  shared?: boolean | null | undefined;
};

/** A class to put on the calendar. */
export type ScheduleClassSessionInput = {
  /** Who owns the customer's account. */
  accountOwnerId?: string | number | null | undefined;
  /** `CUSTOMER` when left out. */
  audience?: ClassAudience | null | undefined;
  /** A course of the catalogue. */
  courseSku: string;
  /** Required for `CUSTOMER`. */
  customerName?: string | null | undefined;
  /** Where. */
  deliveryMode: DeliveryMode;
  /** The video account that hosts it; one class at a time. */
  hostAccount?: string | null | undefined;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** BCP 47. */
  language: string;
  /** Places for observers, 0–8. */
  observerPlaces?: number | null | undefined;
  /** Whether the customer agreed to observers. */
  observersAllowed?: boolean | null | undefined;
  /** 1–8 parts that do not overlap. */
  parts: Array<ClassPartInput>;
  /** Whether it is restricted. */
  restricted?: boolean | null | undefined;
  /** The zone it is held in. */
  timezone: string;
  /** Who teaches. */
  trainerId?: string | number | null | undefined;
};

/** How large the customer is. */
export type Segment =
  /** Enterprise. */
  | 'ENTERPRISE'
  /** Mid-market. */
  | 'MID_MARKET'
  /** Small and medium business. */
  | 'SMB';

/** A kind of made-to-measure service. */
export type ServiceType =
  /** Moving pipelines. */
  | 'CI_MIGRATION'
  /** Anything else. */
  | 'GENERAL_SERVICES'
  /** Installing or scaling up. */
  | 'IMPLEMENTATION'
  /** Readiness or health check. */
  | 'READINESS_CHECK'
  /** Moving repositories and projects. */
  | 'SCM_MIGRATION';

/** How a course is cut into parts. */
export type SessionPattern =
  /** Four half days. */
  | 'FOUR_HALF_DAYS'
  /** One full day. */
  | 'ONE_DAY'
  /** Two half days. */
  | 'TWO_HALF_DAYS';

/** Targets to set. What is left out stays; running clocks are computed anew. */
export type SetClockTargetsInput = {
  /** The version of the kind's settings read. */
  expectedVersion?: number | null | undefined;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** The kind. */
  kind: RequestKind;
  /** At most 12. */
  targets: Array<ClockTargetInput>;
};

/** What to hear of. */
export type SetNotificationPreferenceInput = {
  /** Whether to hear of it by email. */
  email: boolean;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** The topic. */
  topic: NotificationTopic;
};

/** Where the front door leads. */
export type SetStartPageInput = {
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** A path of this site, such as `/desk/inbox`; null for the front door itself. */
  path?: string | null | undefined;
};

/** The code that came by mail. */
export type SignInInput = {
  /** Six digits; spaces are ignored. */
  code: string;
  /** The address it went to. */
  email: string;
  /** Accepted as everywhere; a code works once whatever the key. */
  idempotencyKey?: string | null | undefined;
  /** The name to show; kept when the person has one. */
  name?: string | null | undefined;
  /** The browser's zone, for a person seen for the first time. */
  timezone?: string | null | undefined;
};

/** Where to sign out. */
export type SignOutInput = {
  /** Every browser, not this one alone. */
  everywhere?: boolean | null | undefined;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** What to put off. */
export type SnoozeRequestInput = {
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Tell nobody for ten seconds, so that the actor can take it back. */
  undoable?: boolean | null | undefined;
  /** Until when, within a year; null brings it back. */
  until?: string | null | undefined;
};

/** A class to ask to observe. */
export type SubmitAuditAttendanceRequestInput = {
  /** The form. */
  answers: AuditAttendanceAnswersInput;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** The address of the person it is for, when it is somebody else. */
  onBehalfOf?: string | null | undefined;
  /** Whether it has restricted (US public sector) content. */
  restricted?: boolean | null | undefined;
};

/** An inquiry to make. */
export type SubmitPsInquiryInput = {
  /** The form. */
  answers: PsInquiryAnswersInput;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** The address of the person it is for, when it is somebody else. */
  onBehalfOf?: string | null | undefined;
  /** Whether it concerns the restricted channel (US public sector). */
  restricted?: boolean | null | undefined;
};

/** A training session to ask for. */
export type SubmitTrainingSessionRequestInput = {
  /** The form. */
  answers: TrainingSessionAnswersInput;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** The address of the person it is for, when it is somebody else. */
  onBehalfOf?: string | null | undefined;
  /** Whether it has restricted (US public sector) content. */
  restricted?: boolean | null | undefined;
};

/** What a team lead says about the training wanted. Rules: README, Training session. */
export type TrainingSessionAnswersInput = {
  /** What attendees need. */
  accessibilityNeeds?: string | null | undefined;
  /** 1 or more. */
  attendeeCount: number;
  /** May be left for later; needed before scheduling. */
  attendees?: Array<AttendeeInput> | null | undefined;
  /** Why the team needs it, 20–2000 characters. */
  businessJustification: string;
  /** Cost centre or department. */
  costCentre: string;
  /** A course of the catalogue; leave out for not sure. */
  courseSku?: string | null | undefined;
  /** Required for `HIGH` and `URGENT`. */
  deadlineReason?: string | null | undefined;
  /** A mode the course comes in. */
  deliveryMode: DeliveryMode;
  /** What they know already. */
  experienceLevel: ExperienceLevel;
  /** Whether a lab is needed. */
  labRequired?: boolean | null | undefined;
  /** BCP 47, such as `en` or `pt-BR`. */
  language: string;
  /** Required when the people do not fit one class. */
  largeGroupPlan?: LargeGroupPlan | null | undefined;
  /** The manager who approves the time; not the requester. */
  managerApproverEmail: string;
  /** One to three ranges. */
  preferredWindows: Array<DateWindowInput>;
  /** `NORMAL` when left out. */
  priority?: Priority | null | undefined;
  /** Whether it may be recorded. */
  recordingAllowed?: boolean | null | undefined;
  /** How to cut the course. */
  sessionPattern: SessionPattern;
  /** Required true when the first day is sooner than the course's lead time. */
  shortNoticeAcknowledged?: boolean | null | undefined;
  /** Required for `ONSITE`. */
  siteAddress?: string | null | undefined;
  /** The team. */
  teamName: string;
  /** The team's zone. */
  timezone: string;
  /** One line, 3–120 characters. */
  title: string;
  /** Required for `ONSITE`. */
  travelBudgetCode?: string | null | undefined;
};

/** Which act to take back. */
export type UndoRequestEventInput = {
  /** The event of the act, as its mutation answered it. */
  eventId: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** Which relation. */
export type UnrelateRequestsInput = {
  /** The request at hand. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** The relation. */
  relationId: string | number;
};

/** How to run a kind. What is left out stays. */
export type UpdateKindSettingsInput = {
  /** Whether new requests go round among those on duty. */
  autoAssign?: boolean | null | undefined;
  /** A calendar; null for the one of the configuration. */
  calendarId?: string | number | null | undefined;
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** The kind. */
  kind: RequestKind;
  /** Who hears when a clock passes; null for PS leadership. */
  leadId?: string | number | null | undefined;
};

/** What to change of oneself. */
export type UpdateProfileInput = {
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** A name of 1–100 characters; left alone when left out. */
  name?: string | null | undefined;
  /** An IANA zone; left alone when left out. */
  timezone?: string | null | undefined;
};

/** Who attends. */
export type UpdateRosterInput = {
  /** Everybody, not only the new ones. */
  attendees: Array<AttendeeInput>;
  /** The version read. */
  expectedVersion?: number | null | undefined;
  /** The training session request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** Why a mutation was refused. */
export type UserErrorCode =
  /** The lifecycle does not allow this now; the message says why and how to mend it. */
  | 'BLOCKED'
  /** The sign-in code is wrong, used up or expired. */
  | 'CODE_REFUSED'
  /** The answers conflict with something that exists already. */
  | 'CONFLICT'
  /** You may see it, but this act is for somebody else. */
  | 'FORBIDDEN'
  /** This idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A field breaks a rule of its form. */
  | 'INVALID'
  /** It does not exist, or not for you. */
  | 'NOT_FOUND'
  /** Too many tries; the message says when to try again. */
  | 'RATE_LIMITED'
  /** The object changed since you read it; the current one is in the payload. */
  | 'STALE';

/** What an expectation rests on. */
export type UsuallyAnsweredBasis =
  /** Four of five such requests of the last 90 days were answered in that time. */
  | 'HISTORY'
  /** There is too little history: the desk's own target. */
  | 'TARGET';

/** Who watches. */
export type WatchRequestInput = {
  /** The address of somebody else who may see it; staff only. */
  email?: string | null | undefined;
  /** The request. */
  id: string | number;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
  /** Whether to watch. */
  watch: boolean;
};

export type CatalogueQueryVariables = Exact<{
  filter?: OfferingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogueQuery = { offerings: { nodes: Array<{ id: string, sku: string, name: string, description: string, category: OfferingCategory, isCourse: boolean, maturity: OfferingMaturity, active: boolean, classSize: number | null, usualLeadTimeBusinessDays: number, chargeModel: ChargeModel, unit: string, prerequisites: Array<{ id: string, sku: string, name: string }>, modes: Array<{ mode: DeliveryMode, travelExtra: boolean, duration: string, price: { formatted: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfferingSummaryFragment = { id: string, sku: string, name: string, description: string, category: OfferingCategory, isCourse: boolean, maturity: OfferingMaturity, active: boolean, classSize: number | null, usualLeadTimeBusinessDays: number, chargeModel: ChargeModel, unit: string, prerequisites: Array<{ id: string, sku: string, name: string }>, modes: Array<{ mode: DeliveryMode, travelExtra: boolean, duration: string, price: { formatted: string } | null }> };

export type OfferingQueryVariables = Exact<{
  sku: string;
}>;


export type OfferingQuery = { offering: { sessionPattern: SessionPattern | null, prerequisiteNote: string | null, needsEngagementManagerApproval: boolean, partnerSku: string | null, id: string, sku: string, name: string, description: string, category: OfferingCategory, isCourse: boolean, maturity: OfferingMaturity, active: boolean, classSize: number | null, usualLeadTimeBusinessDays: number, chargeModel: ChargeModel, unit: string, prerequisites: Array<{ id: string, sku: string, name: string }>, modes: Array<{ mode: DeliveryMode, travelExtra: boolean, duration: string, price: { formatted: string } | null }> } | null };

export type UpcomingClassesQueryVariables = Exact<{
  sku: string;
}>;


export type UpcomingClassesQuery = { classSessions: { nodes: Array<{ id: string, deliveryMode: DeliveryMode, language: string, timezone: string, observerPlacesLeft: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }> } };

export type BoardCountsQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
}>;


export type BoardCountsQuery = { requestGroups: Array<{ key: string, label: string, category: RequestCategory | null, count: number }> };

export type BoardColumnQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  orderBy?: RequestOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardColumnQuery = { requests: { nodes: Array<
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, restricted: boolean, labels: Array<string>, priority: RequestPriority | null, dueAt: string | null, stateSince: string, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, restricted: boolean, labels: Array<string>, priority: RequestPriority | null, dueAt: string | null, stateSince: string, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, restricted: boolean, labels: Array<string>, priority: RequestPriority | null, dueAt: string | null, stateSince: string, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, oldest: { nodes: Array<
      | { __typename: 'AuditAttendanceRequest', id: string, stateSince: string }
      | { __typename: 'PsInquiry', id: string, stateSince: string }
      | { __typename: 'TrainingSessionRequest', id: string, stateSince: string }
    > } };

type BoardCard_AuditAttendanceRequest_Fragment = { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, restricted: boolean, labels: Array<string>, priority: RequestPriority | null, dueAt: string | null, stateSince: string, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null };

type BoardCard_PsInquiry_Fragment = { __typename: 'PsInquiry', id: string, key: string, title: string, restricted: boolean, labels: Array<string>, priority: RequestPriority | null, dueAt: string | null, stateSince: string, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null };

type BoardCard_TrainingSessionRequest_Fragment = { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, restricted: boolean, labels: Array<string>, priority: RequestPriority | null, dueAt: string | null, stateSince: string, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type BoardCardFragment =
  | BoardCard_AuditAttendanceRequest_Fragment
  | BoardCard_PsInquiry_Fragment
  | BoardCard_TrainingSessionRequest_Fragment
;

export type BoardStepsQueryVariables = Exact<{
  key: string;
}>;


export type BoardStepsQuery = { request:
    | { __typename: 'AuditAttendanceRequest', id: string, key: string, version: number, state: { name: string, label: string, category: RequestCategory }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, undoable: boolean, to: { name: string, label: string, category: RequestCategory, next: string }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
    | { __typename: 'PsInquiry', id: string, key: string, version: number, state: { name: string, label: string, category: RequestCategory }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, undoable: boolean, to: { name: string, label: string, category: RequestCategory, next: string }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
    | { __typename: 'TrainingSessionRequest', id: string, key: string, version: number, state: { name: string, label: string, category: RequestCategory }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, undoable: boolean, to: { name: string, label: string, category: RequestCategory, next: string }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
   | null };

export type BoardMoveMutationVariables = Exact<{
  input: MoveRequestInput;
}>;


export type BoardMoveMutation = { moveRequest: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, restricted: boolean, labels: Array<string>, priority: RequestPriority | null, dueAt: string | null, stateSince: string, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, restricted: boolean, labels: Array<string>, priority: RequestPriority | null, dueAt: string | null, stateSince: string, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, restricted: boolean, labels: Array<string>, priority: RequestPriority | null, dueAt: string | null, stateSince: string, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
     | null, event: { __typename: 'RequestEvent', id: string, undoableUntil: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type ChangeRequestsMutationVariables = Exact<{
  input: ChangeRequestsInput;
}>;


export type ChangeRequestsMutation = { changeRequests: { outcomes: Array<{ requestId: string, request:
        | { __typename: 'AuditAttendanceRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
        | { __typename: 'PsInquiry', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
        | { __typename: 'TrainingSessionRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
       | null, event: { id: string, undoableUntil: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> }> | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type UndoOneOfManyMutationVariables = Exact<{
  input: UndoRequestEventInput;
}>;


export type UndoOneOfManyMutation = { undoRequestEvent: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'PsInquiry', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type DeskClassesQueryVariables = Exact<{
  filter?: ClassSessionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskClassesQuery = { classSessions: { nodes: Array<{ __typename: 'ClassSession', id: string, audience: ClassAudience, customerName: string | null, timezone: string, language: string, deliveryMode: DeliveryMode, observersAllowed: boolean, observerPlaces: number, observerPlacesLeft: number, restricted: boolean, cancelledAt: string | null, version: number, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, accountOwner: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskClassFragment = { __typename: 'ClassSession', id: string, audience: ClassAudience, customerName: string | null, timezone: string, language: string, deliveryMode: DeliveryMode, observersAllowed: boolean, observerPlaces: number, observerPlacesLeft: number, restricted: boolean, cancelledAt: string | null, version: number, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, accountOwner: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> };

export type ScheduleClassMutationVariables = Exact<{
  input: ScheduleClassSessionInput;
}>;


export type ScheduleClassMutation = { scheduleClassSession: { classSession: { __typename: 'ClassSession', id: string, audience: ClassAudience, customerName: string | null, timezone: string, language: string, deliveryMode: DeliveryMode, observersAllowed: boolean, observerPlaces: number, observerPlacesLeft: number, restricted: boolean, cancelledAt: string | null, version: number, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, accountOwner: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type CancelClassMutationVariables = Exact<{
  input: CancelClassSessionInput;
}>;


export type CancelClassMutation = { cancelClassSession: { classSession: { __typename: 'ClassSession', id: string, audience: ClassAudience, customerName: string | null, timezone: string, language: string, deliveryMode: DeliveryMode, observersAllowed: boolean, observerPlaces: number, observerPlacesLeft: number, restricted: boolean, cancelledAt: string | null, version: number, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, accountOwner: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type DutyQueryVariables = Exact<{
  from: string;
  to: string;
  kind?: RequestKind | null | undefined;
}>;


export type DutyQuery = { viewer: { canPlanRota: boolean, person: { id: string } } | null, rota: Array<{ __typename: 'RotaShift', id: string, kind: RequestKind | null, startsOn: string, endsOn: string, version: number, person: { id: string, name: string } }>, deskLoad: Array<{ onDuty: boolean, overdue: number, oldestStateSince: string | null, person: { id: string, name: string } | null, counts: Array<{ category: RequestCategory, count: number }> }> };

export type ShiftFragment = { __typename: 'RotaShift', id: string, kind: RequestKind | null, startsOn: string, endsOn: string, version: number, person: { id: string, name: string } };

export type LoadFragment = { onDuty: boolean, overdue: number, oldestStateSince: string | null, person: { id: string, name: string } | null, counts: Array<{ category: RequestCategory, count: number }> };

export type SaveShiftMutationVariables = Exact<{
  input: SaveRotaShiftInput;
}>;


export type SaveShiftMutation = { saveRotaShift: { shift: { __typename: 'RotaShift', id: string, kind: RequestKind | null, startsOn: string, endsOn: string, version: number, person: { id: string, name: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RemoveShiftMutationVariables = Exact<{
  input: RemoveRotaShiftInput;
}>;


export type RemoveShiftMutation = { removeRotaShift: { removed: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type InboxQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxQuery = { requests: { nodes: Array<
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, createdAt: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string } }
      | { __typename: 'PsInquiry', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, createdAt: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string } }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, createdAt: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string } }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, inbox: { counts: Array<{ category: RequestCategory, count: number }> }, snoozed: { counts: Array<{ category: RequestCategory, count: number }> } };

type InboxRow_AuditAttendanceRequest_Fragment = { __typename: 'AuditAttendanceRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, createdAt: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string } };

type InboxRow_PsInquiry_Fragment = { __typename: 'PsInquiry', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, createdAt: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string } };

type InboxRow_TrainingSessionRequest_Fragment = { __typename: 'TrainingSessionRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, createdAt: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string } };

export type InboxRowFragment =
  | InboxRow_AuditAttendanceRequest_Fragment
  | InboxRow_PsInquiry_Fragment
  | InboxRow_TrainingSessionRequest_Fragment
;

export type QueueQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  orderBy?: RequestOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type QueueQuery = { requests: { nodes: Array<
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'PsInquiry', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: Array<{ category: RequestCategory, count: number }> } };

type QueueRow_AuditAttendanceRequest_Fragment = { __typename: 'AuditAttendanceRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null };

type QueueRow_PsInquiry_Fragment = { __typename: 'PsInquiry', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null };

type QueueRow_TrainingSessionRequest_Fragment = { __typename: 'TrainingSessionRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, labels: Array<string>, createdAt: string, stateSince: string, waitingSince: string | null, priority: RequestPriority | null, snoozedUntil: string | null, dueAt: string | null, state: { name: string, label: string, category: RequestCategory }, requester: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type QueueRowFragment =
  | QueueRow_AuditAttendanceRequest_Fragment
  | QueueRow_PsInquiry_Fragment
  | QueueRow_TrainingSessionRequest_Fragment
;

export type QueueGroupsQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  by: RequestGrouping;
}>;


export type QueueGroupsQuery = { requestGroups: Array<{ key: string, label: string, count: number }> };

export type DeskPeopleQueryVariables = Exact<{
  text?: string | null | undefined;
  role?: Role | null | undefined;
}>;


export type DeskPeopleQuery = { people: { nodes: Array<{ id: string, name: string, email: string }> } };

export type DeskReportQueryVariables = Exact<{
  from: string;
  to: string;
  kind?: RequestKind | null | undefined;
}>;


export type DeskReportQuery = { deskReport: { timezone: string, flow: Array<{ month: string, kind: RequestKind, inflow: number, outflow: number, open: number }>, durations: Array<{ month: string, kind: RequestKind, measure: DurationMeasure, count: number, p50Minutes: number, p80Minutes: number, p95Minutes: number }>, timeInState: Array<{ kind: RequestKind, count: number, p50Hours: number, p80Hours: number, now: number, state: { name: string, label: string, category: RequestCategory } }>, clocks: Array<{ month: string, kind: RequestKind, target: ClockTarget, met: number, breached: number }> } | null };

export type SavedViewFieldsFragment = { __typename: 'SavedView', id: string, name: string, path: string, shared: boolean, canEdit: boolean, version: number, owner: { id: string, name: string } };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: Array<{ __typename: 'SavedView', id: string, name: string, path: string, shared: boolean, canEdit: boolean, version: number, owner: { id: string, name: string } }>, viewer: { startPage: string | null, person: { id: string } } | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { view: { __typename: 'SavedView', id: string, name: string, path: string, shared: boolean, canEdit: boolean, version: number, owner: { id: string, name: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { removeView: { removed: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SetStartPageMutationVariables = Exact<{
  input: SetStartPageInput;
}>;


export type SetStartPageMutation = { setStartPage: { viewer: { startPage: string | null, person: { id: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type StateFieldsFragment = { name: string, label: string, category: RequestCategory, next: string };

export type DeskCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCountsQuery = { all: { counts: Array<{ category: RequestCategory, count: number }> }, unassigned: { counts: Array<{ category: RequestCategory, count: number }> }, mine: { counts: Array<{ category: RequestCategory, count: number }> } };

export type FrontDoorKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontDoorKindsQuery = { requestKinds: Array<{ kind: RequestKind, label: string, description: string, usualTime: string, decidedBy: string, available: boolean, blockedBy: { message: string, fix: string } | null, states: Array<{ name: string, label: string, category: RequestCategory, next: string }> }> };

export type FrontDoorOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontDoorOpenQuery = { waiting: { nodes: Array<
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
    > }, moving: { nodes: Array<
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
    >, pageInfo: { hasNextPage: boolean } } };

type OpenRequest_AuditAttendanceRequest_Fragment = { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null };

type OpenRequest_PsInquiry_Fragment = { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null };

type OpenRequest_TrainingSessionRequest_Fragment = { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null };

export type OpenRequestFragment =
  | OpenRequest_AuditAttendanceRequest_Fragment
  | OpenRequest_PsInquiry_Fragment
  | OpenRequest_TrainingSessionRequest_Fragment
;

export type EditRequestPageQueryVariables = Exact<{
  key: string;
}>;


export type EditRequestPageQuery = { request:
    | { id: string, key: string, kind: RequestKind, title: string, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null } }
    | { id: string, key: string, kind: RequestKind, title: string, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null } }
    | { id: string, key: string, kind: RequestKind, title: string, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null } }
   | null };

export type KindIntroFieldsFragment = { kind: RequestKind, label: string, description: string, usualTime: string, decidedBy: string, available: boolean, blockedBy: { code: string, message: string, fix: string } | null, states: Array<{ name: string, next: string }> };

export type AuditViewFragment = { registrationLink: string | null, session: { __typename: 'ClassSession', id: string, timezone: string, language: string, deliveryMode: DeliveryMode, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> } | null, attendance: { observerRole: ObserverRole, managerEmail: string, purpose: AttendancePurpose, purposeNote: string | null, certificationRecord: string | null, classSessionId: string | null, courseSku: string | null, partsWanted: PartsWanted, selectedParts: Array<number>, timezoneConstraints: string | null, language: string | null, conductAcknowledged: boolean, clearanceAttested: boolean, course: { sku: string, name: string } | null, window: { start: string, end: string } | null } };

export type ObservableClassFieldsFragment = { id: string, timezone: string, language: string, deliveryMode: DeliveryMode, observersAllowed: boolean, observerPlacesLeft: number, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, parts: Array<{ number: number, startsAt: string, endsAt: string }> };

export type AskAuditAttendanceQueryVariables = Exact<{ [key: string]: never; }>;


export type AskAuditAttendanceQuery = { requestKinds: Array<{ kind: RequestKind, label: string, description: string, usualTime: string, decidedBy: string, available: boolean, blockedBy: { code: string, message: string, fix: string } | null, states: Array<{ name: string, next: string }> }>, offerings: { nodes: Array<{ sku: string, name: string, active: boolean }> }, classSessions: { nodes: Array<{ id: string, timezone: string, language: string, deliveryMode: DeliveryMode, observersAllowed: boolean, observerPlacesLeft: number, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, parts: Array<{ number: number, startsAt: string, endsAt: string }> }> } };

export type SubmitAuditAttendanceMutationVariables = Exact<{
  input: SubmitAuditAttendanceRequestInput;
}>;


export type SubmitAuditAttendanceMutation = { submitAuditAttendanceRequest: { request: { id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory, next: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type AuditAnswersFieldsFragment = { id: string, key: string, title: string, version: number, restricted: boolean, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, email: string }, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null }, answers: { observerRole: ObserverRole, managerEmail: string, purpose: AttendancePurpose, purposeNote: string | null, certificationRecord: string | null, classSessionId: string | null, courseSku: string | null, partsWanted: PartsWanted, selectedParts: Array<number>, timezoneConstraints: string | null, language: string | null, conductAcknowledged: boolean, clearanceAttested: boolean, window: { start: string, end: string } | null } };

export type EditAuditAttendanceFormQueryVariables = Exact<{
  key: string;
}>;


export type EditAuditAttendanceFormQuery = { request:
    | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, version: number, restricted: boolean, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, email: string }, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null }, answers: { observerRole: ObserverRole, managerEmail: string, purpose: AttendancePurpose, purposeNote: string | null, certificationRecord: string | null, classSessionId: string | null, courseSku: string | null, partsWanted: PartsWanted, selectedParts: Array<number>, timezoneConstraints: string | null, language: string | null, conductAcknowledged: boolean, clearanceAttested: boolean, window: { start: string, end: string } | null } }
    | { __typename: 'PsInquiry' }
    | { __typename: 'TrainingSessionRequest' }
   | null, offerings: { nodes: Array<{ sku: string, name: string, active: boolean }> }, classSessions: { nodes: Array<{ id: string, timezone: string, language: string, deliveryMode: DeliveryMode, observersAllowed: boolean, observerPlacesLeft: number, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, parts: Array<{ number: number, startsAt: string, endsAt: string }> }> } };

export type EditAuditAttendanceMutationVariables = Exact<{
  input: EditAuditAttendanceRequestInput;
}>;


export type EditAuditAttendanceMutation = { editAuditAttendanceRequest: { request: { id: string, key: string, title: string, version: number, restricted: boolean, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, email: string }, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null }, answers: { observerRole: ObserverRole, managerEmail: string, purpose: AttendancePurpose, purposeNote: string | null, certificationRecord: string | null, classSessionId: string | null, courseSku: string | null, partsWanted: PartsWanted, selectedParts: Array<number>, timezoneConstraints: string | null, language: string | null, conductAcknowledged: boolean, clearanceAttested: boolean, window: { start: string, end: string } | null } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type InquiryViewFragment = { answer: string | null, orderReference: string | null, proposalReference: string | null, leadTime: { earliestWeeks: number, latestWeeks: number, asOf: string, validUntil: string, disclaimer: string } | null, listPrice: { formatted: string } | null, inquiry: { inquiryType: InquiryType, inquirerRole: InquirerRole, summary: string, customerName: string | null, opportunityId: string | null, region: Region, segment: Segment, dealStage: DealStage, desiredStart: string | null, partnerInvolved: boolean, deploymentType: DeploymentType | null, licenceTier: LicenceTier | null, question: string | null, topic: InquiryTopic | null, serviceDescriptionReviewed: boolean, partnerSale: boolean, serviceTypes: Array<ServiceType>, scopeNotes: string | null, leadTimeSku: string | null, leadTimeSubject: string | null, hopedForDate: string | null, signed: boolean, lines: Array<{ sku: string, quantity: number, deliveryMode: DeliveryMode, extraSeats: number, offering: { name: string } | null }>, migration: { sources: string | null, destination: MigrationDestination | null, sourceVersion: string | null, destinationVersion: string | null, users: number | null, portfolios: number | null, repositories: number | null, repositoriesOver5Gb: number | null, ciSystems: string | null, ciJobs: number | null, registrySizeGb: number | null, ssoProvider: string | null, sourceOs: string | null, databaseVersion: string | null } | null, implementation: { purpose: ImplementationPurpose | null, expectedUsers: number | null, highAvailability: boolean | null, geoOrDisasterRecovery: boolean | null, infrastructureAsCode: string | null, host: HostingPlatform | null, kubernetes: string | null, operatingSystem: string | null, appliances: string | null, airGapped: boolean | null, proxy: string | null, certificates: string | null, encryptionBetweenComponents: boolean | null, gitStorage: string | null, hypervisor: string | null } | null, readiness: { host: HostingPlatform | null, architectureDiagram: boolean | null, testEnvironment: boolean | null, monitoring: string | null, knownIssues: string | null, licences: number | null, activeUsers: number | null, activeUsersInOneYear: number | null } | null, ciMigration: { instances: number | null, location: string | null, jobs: number | null, users: number | null, repositories: number | null, plugins: string | null, executorTypes: string | null, automation: string | null } | null, general: { currentUsers: number | null, plannedUsers: number | null, goals: string | null, toolsReplaced: string | null, integrations: string | null, targetArchitecture: string | null, version: string | null } | null } };

export type ServiceFieldsFragment = { sku: string, name: string, active: boolean, category: OfferingCategory, isCourse: boolean, classSize: number | null, unit: string, needsEngagementManagerApproval: boolean, partnerSku: string | null, modes: Array<{ mode: DeliveryMode, duration: string, travelExtra: boolean, price: { amountMinor: number, currency: string, formatted: string } | null }> };

export type AskPsInquiryQueryVariables = Exact<{ [key: string]: never; }>;


export type AskPsInquiryQuery = { requestKinds: Array<{ kind: RequestKind, label: string, description: string, usualTime: string, decidedBy: string, available: boolean, blockedBy: { code: string, message: string, fix: string } | null, states: Array<{ name: string, next: string }> }>, offerings: { nodes: Array<{ sku: string, name: string, active: boolean, category: OfferingCategory, isCourse: boolean, classSize: number | null, unit: string, needsEngagementManagerApproval: boolean, partnerSku: string | null, modes: Array<{ mode: DeliveryMode, duration: string, travelExtra: boolean, price: { amountMinor: number, currency: string, formatted: string } | null }> }> } };

export type SubmitPsInquiryFormMutationVariables = Exact<{
  input: SubmitPsInquiryInput;
}>;


export type SubmitPsInquiryFormMutation = { submitPsInquiry: { request: { id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory, next: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type InquiryAnswersFieldsFragment = { id: string, key: string, title: string, version: number, restricted: boolean, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, email: string }, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null }, answers: { inquiryType: InquiryType, inquirerRole: InquirerRole, summary: string, customerName: string | null, opportunityId: string | null, region: Region, segment: Segment, dealStage: DealStage, desiredStart: string | null, partnerInvolved: boolean, deploymentType: DeploymentType | null, licenceTier: LicenceTier | null, question: string | null, topic: InquiryTopic | null, serviceDescriptionReviewed: boolean, partnerSale: boolean, serviceTypes: Array<ServiceType>, scopeNotes: string | null, leadTimeSku: string | null, leadTimeSubject: string | null, hopedForDate: string | null, signed: boolean, lines: Array<{ sku: string, quantity: number, deliveryMode: DeliveryMode, extraSeats: number }>, migration: { sources: string | null, destination: MigrationDestination | null, sourceVersion: string | null, destinationVersion: string | null, users: number | null, portfolios: number | null, repositories: number | null, repositoriesOver5Gb: number | null, ciSystems: string | null, ciJobs: number | null, registrySizeGb: number | null, ssoProvider: string | null, sourceOs: string | null, databaseVersion: string | null } | null, implementation: { purpose: ImplementationPurpose | null, expectedUsers: number | null, highAvailability: boolean | null, geoOrDisasterRecovery: boolean | null, infrastructureAsCode: string | null, host: HostingPlatform | null, kubernetes: string | null, operatingSystem: string | null, appliances: string | null, airGapped: boolean | null, proxy: string | null, certificates: string | null, encryptionBetweenComponents: boolean | null, gitStorage: string | null, hypervisor: string | null } | null, readiness: { host: HostingPlatform | null, architectureDiagram: boolean | null, testEnvironment: boolean | null, monitoring: string | null, knownIssues: string | null, licences: number | null, activeUsers: number | null, activeUsersInOneYear: number | null } | null, ciMigration: { instances: number | null, location: string | null, jobs: number | null, users: number | null, repositories: number | null, plugins: string | null, executorTypes: string | null, automation: string | null } | null, general: { currentUsers: number | null, plannedUsers: number | null, goals: string | null, toolsReplaced: string | null, integrations: string | null, targetArchitecture: string | null, version: string | null } | null } };

export type EditPsInquiryFormQueryVariables = Exact<{
  key: string;
}>;


export type EditPsInquiryFormQuery = { request:
    | { __typename: 'AuditAttendanceRequest' }
    | { __typename: 'PsInquiry', id: string, key: string, title: string, version: number, restricted: boolean, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, email: string }, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null }, answers: { inquiryType: InquiryType, inquirerRole: InquirerRole, summary: string, customerName: string | null, opportunityId: string | null, region: Region, segment: Segment, dealStage: DealStage, desiredStart: string | null, partnerInvolved: boolean, deploymentType: DeploymentType | null, licenceTier: LicenceTier | null, question: string | null, topic: InquiryTopic | null, serviceDescriptionReviewed: boolean, partnerSale: boolean, serviceTypes: Array<ServiceType>, scopeNotes: string | null, leadTimeSku: string | null, leadTimeSubject: string | null, hopedForDate: string | null, signed: boolean, lines: Array<{ sku: string, quantity: number, deliveryMode: DeliveryMode, extraSeats: number }>, migration: { sources: string | null, destination: MigrationDestination | null, sourceVersion: string | null, destinationVersion: string | null, users: number | null, portfolios: number | null, repositories: number | null, repositoriesOver5Gb: number | null, ciSystems: string | null, ciJobs: number | null, registrySizeGb: number | null, ssoProvider: string | null, sourceOs: string | null, databaseVersion: string | null } | null, implementation: { purpose: ImplementationPurpose | null, expectedUsers: number | null, highAvailability: boolean | null, geoOrDisasterRecovery: boolean | null, infrastructureAsCode: string | null, host: HostingPlatform | null, kubernetes: string | null, operatingSystem: string | null, appliances: string | null, airGapped: boolean | null, proxy: string | null, certificates: string | null, encryptionBetweenComponents: boolean | null, gitStorage: string | null, hypervisor: string | null } | null, readiness: { host: HostingPlatform | null, architectureDiagram: boolean | null, testEnvironment: boolean | null, monitoring: string | null, knownIssues: string | null, licences: number | null, activeUsers: number | null, activeUsersInOneYear: number | null } | null, ciMigration: { instances: number | null, location: string | null, jobs: number | null, users: number | null, repositories: number | null, plugins: string | null, executorTypes: string | null, automation: string | null } | null, general: { currentUsers: number | null, plannedUsers: number | null, goals: string | null, toolsReplaced: string | null, integrations: string | null, targetArchitecture: string | null, version: string | null } | null } }
    | { __typename: 'TrainingSessionRequest' }
   | null, offerings: { nodes: Array<{ sku: string, name: string, active: boolean, category: OfferingCategory, isCourse: boolean, classSize: number | null, unit: string, needsEngagementManagerApproval: boolean, partnerSku: string | null, modes: Array<{ mode: DeliveryMode, duration: string, travelExtra: boolean, price: { amountMinor: number, currency: string, formatted: string } | null }> }> } };

export type EditPsInquiryMutationVariables = Exact<{
  input: EditPsInquiryInput;
}>;


export type EditPsInquiryMutation = { editPsInquiry: { request: { id: string, key: string, title: string, version: number, restricted: boolean, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, email: string }, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null }, answers: { inquiryType: InquiryType, inquirerRole: InquirerRole, summary: string, customerName: string | null, opportunityId: string | null, region: Region, segment: Segment, dealStage: DealStage, desiredStart: string | null, partnerInvolved: boolean, deploymentType: DeploymentType | null, licenceTier: LicenceTier | null, question: string | null, topic: InquiryTopic | null, serviceDescriptionReviewed: boolean, partnerSale: boolean, serviceTypes: Array<ServiceType>, scopeNotes: string | null, leadTimeSku: string | null, leadTimeSubject: string | null, hopedForDate: string | null, signed: boolean, lines: Array<{ sku: string, quantity: number, deliveryMode: DeliveryMode, extraSeats: number }>, migration: { sources: string | null, destination: MigrationDestination | null, sourceVersion: string | null, destinationVersion: string | null, users: number | null, portfolios: number | null, repositories: number | null, repositoriesOver5Gb: number | null, ciSystems: string | null, ciJobs: number | null, registrySizeGb: number | null, ssoProvider: string | null, sourceOs: string | null, databaseVersion: string | null } | null, implementation: { purpose: ImplementationPurpose | null, expectedUsers: number | null, highAvailability: boolean | null, geoOrDisasterRecovery: boolean | null, infrastructureAsCode: string | null, host: HostingPlatform | null, kubernetes: string | null, operatingSystem: string | null, appliances: string | null, airGapped: boolean | null, proxy: string | null, certificates: string | null, encryptionBetweenComponents: boolean | null, gitStorage: string | null, hypervisor: string | null } | null, readiness: { host: HostingPlatform | null, architectureDiagram: boolean | null, testEnvironment: boolean | null, monitoring: string | null, knownIssues: string | null, licences: number | null, activeUsers: number | null, activeUsersInOneYear: number | null } | null, ciMigration: { instances: number | null, location: string | null, jobs: number | null, users: number | null, repositories: number | null, plugins: string | null, executorTypes: string | null, automation: string | null } | null, general: { currentUsers: number | null, plannedUsers: number | null, goals: string | null, toolsReplaced: string | null, integrations: string | null, targetArchitecture: string | null, version: string | null } | null } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type TrainingViewFragment = { datesExpireAt: string | null, shortNoticeReason: string | null, attendedCount: number | null, course: { sku: string, name: string } | null, trainer: { id: string, name: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, session: { __typename: 'ClassSession', id: string, timezone: string, language: string, deliveryMode: DeliveryMode, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> } | null, training: { title: string, businessJustification: string, teamName: string, costCentre: string, managerApproverEmail: string, courseSku: string | null, deliveryMode: DeliveryMode, siteAddress: string | null, travelBudgetCode: string | null, attendeeCount: number, largeGroupPlan: LargeGroupPlan | null, experienceLevel: ExperienceLevel, shortNoticeAcknowledged: boolean, timezone: string, language: string, sessionPattern: SessionPattern, recordingAllowed: boolean, accessibilityNeeds: string | null, labRequired: boolean, priority: Priority, deadlineReason: string | null, course: { sku: string, name: string } | null, attendees: Array<{ name: string, email: string, role: string | null }>, preferredWindows: Array<{ start: string, end: string }> } };

export type CourseFieldsFragment = { sku: string, name: string, description: string, active: boolean, classSize: number | null, sessionPattern: SessionPattern | null, prerequisiteNote: string | null, usualLeadTimeBusinessDays: number, prerequisites: Array<{ sku: string, name: string }>, modes: Array<{ mode: DeliveryMode, duration: string, travelExtra: boolean, price: { formatted: string } | null }> };

export type AskTrainingSessionQueryVariables = Exact<{ [key: string]: never; }>;


export type AskTrainingSessionQuery = { requestKinds: Array<{ kind: RequestKind, label: string, description: string, usualTime: string, decidedBy: string, available: boolean, blockedBy: { code: string, message: string, fix: string } | null, states: Array<{ name: string, next: string }> }>, signInOptions: { allowedDomains: Array<string> }, offerings: { nodes: Array<{ sku: string, name: string, description: string, active: boolean, classSize: number | null, sessionPattern: SessionPattern | null, prerequisiteNote: string | null, usualLeadTimeBusinessDays: number, prerequisites: Array<{ sku: string, name: string }>, modes: Array<{ mode: DeliveryMode, duration: string, travelExtra: boolean, price: { formatted: string } | null }> }> } };

export type SubmitTrainingSessionMutationVariables = Exact<{
  input: SubmitTrainingSessionRequestInput;
}>;


export type SubmitTrainingSessionMutation = { submitTrainingSessionRequest: { request: { id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory, next: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type TrainingAnswersFieldsFragment = { id: string, key: string, title: string, version: number, restricted: boolean, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, email: string }, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null }, answers: { title: string, businessJustification: string, teamName: string, costCentre: string, managerApproverEmail: string, courseSku: string | null, deliveryMode: DeliveryMode, siteAddress: string | null, travelBudgetCode: string | null, attendeeCount: number, largeGroupPlan: LargeGroupPlan | null, experienceLevel: ExperienceLevel, shortNoticeAcknowledged: boolean, timezone: string, language: string, sessionPattern: SessionPattern, recordingAllowed: boolean, accessibilityNeeds: string | null, labRequired: boolean, priority: Priority, deadlineReason: string | null, attendees: Array<{ name: string, email: string, role: string | null }>, preferredWindows: Array<{ start: string, end: string }> } };

export type EditTrainingSessionFormQueryVariables = Exact<{
  key: string;
}>;


export type EditTrainingSessionFormQuery = { request:
    | { __typename: 'AuditAttendanceRequest' }
    | { __typename: 'PsInquiry' }
    | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, version: number, restricted: boolean, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, email: string }, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null }, answers: { title: string, businessJustification: string, teamName: string, costCentre: string, managerApproverEmail: string, courseSku: string | null, deliveryMode: DeliveryMode, siteAddress: string | null, travelBudgetCode: string | null, attendeeCount: number, largeGroupPlan: LargeGroupPlan | null, experienceLevel: ExperienceLevel, shortNoticeAcknowledged: boolean, timezone: string, language: string, sessionPattern: SessionPattern, recordingAllowed: boolean, accessibilityNeeds: string | null, labRequired: boolean, priority: Priority, deadlineReason: string | null, attendees: Array<{ name: string, email: string, role: string | null }>, preferredWindows: Array<{ start: string, end: string }> } }
   | null, signInOptions: { allowedDomains: Array<string> }, offerings: { nodes: Array<{ sku: string, name: string, description: string, active: boolean, classSize: number | null, sessionPattern: SessionPattern | null, prerequisiteNote: string | null, usualLeadTimeBusinessDays: number, prerequisites: Array<{ sku: string, name: string }>, modes: Array<{ mode: DeliveryMode, duration: string, travelExtra: boolean, price: { formatted: string } | null }> }> } };

export type EditTrainingSessionMutationVariables = Exact<{
  input: EditTrainingSessionRequestInput;
}>;


export type EditTrainingSessionMutation = { editTrainingSessionRequest: { request: { id: string, key: string, title: string, version: number, restricted: boolean, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, email: string }, permissions: { canEdit: boolean, editBlockedBy: { code: string, message: string, fix: string } | null }, answers: { title: string, businessJustification: string, teamName: string, costCentre: string, managerApproverEmail: string, courseSku: string | null, deliveryMode: DeliveryMode, siteAddress: string | null, travelBudgetCode: string | null, attendeeCount: number, largeGroupPlan: LargeGroupPlan | null, experienceLevel: ExperienceLevel, shortNoticeAcknowledged: boolean, timezone: string, language: string, sessionPattern: SessionPattern, recordingAllowed: boolean, accessibilityNeeds: string | null, labRequired: boolean, priority: Priority, deadlineReason: string | null, attendees: Array<{ name: string, email: string, role: string | null }>, preferredWindows: Array<{ start: string, end: string }> } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type PaletteSearchQueryVariables = Exact<{
  text: string;
}>;


export type PaletteSearchQuery = { searchRequests: Array<{ request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
     }> };

export type ClassFactsFragment = { __typename: 'ClassSession', id: string, timezone: string, language: string, deliveryMode: DeliveryMode, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> };

export type RetryDeliveryMutationVariables = Exact<{
  input: RetryDeliveryInput;
}>;


export type RetryDeliveryMutation = { retryDelivery: { delivery: { __typename: 'Delivery', id: string, channel: string, reason: string, state: DeliveryState, attempts: number, lastError: string | null, nextAttemptAt: string | null, sentAt: string | null, person: { id: string, name: string, email: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type LabelRequestMutationVariables = Exact<{
  input: LabelRequestInput;
}>;


export type LabelRequestMutation = { labelRequest: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, version: number, labels: Array<string> }
      | { __typename: 'PsInquiry', id: string, version: number, labels: Array<string> }
      | { __typename: 'TrainingSessionRequest', id: string, version: number, labels: Array<string> }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type MyRequestsQueryVariables = Exact<{
  category?: Array<RequestCategory> | RequestCategory | null | undefined;
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { requests: { nodes: Array<
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, stateSince: string, waitingSince: string | null, updatedAt: string, closedAt: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, name: string }, raisedBy: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'PsInquiry', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, stateSince: string, waitingSince: string | null, updatedAt: string, closedAt: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, name: string }, raisedBy: { id: string, name: string }, assignee: { id: string, name: string } | null }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, stateSince: string, waitingSince: string | null, updatedAt: string, closedAt: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, name: string }, raisedBy: { id: string, name: string }, assignee: { id: string, name: string } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: Array<{ category: RequestCategory, count: number }> } };

type MyRequest_AuditAttendanceRequest_Fragment = { __typename: 'AuditAttendanceRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, stateSince: string, waitingSince: string | null, updatedAt: string, closedAt: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, name: string }, raisedBy: { id: string, name: string }, assignee: { id: string, name: string } | null };

type MyRequest_PsInquiry_Fragment = { __typename: 'PsInquiry', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, stateSince: string, waitingSince: string | null, updatedAt: string, closedAt: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, name: string }, raisedBy: { id: string, name: string }, assignee: { id: string, name: string } | null };

type MyRequest_TrainingSessionRequest_Fragment = { __typename: 'TrainingSessionRequest', id: string, key: string, kind: RequestKind, title: string, restricted: boolean, stateSince: string, waitingSince: string | null, updatedAt: string, closedAt: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, requester: { id: string, name: string }, raisedBy: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type MyRequestFragment =
  | MyRequest_AuditAttendanceRequest_Fragment
  | MyRequest_PsInquiry_Fragment
  | MyRequest_TrainingSessionRequest_Fragment
;

export type AddParticipantsMutationVariables = Exact<{
  input: AddParticipantsInput;
}>;


export type AddParticipantsMutation = { addParticipants: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, version: number, participants: Array<{ id: string, name: string, email: string }> }
      | { __typename: 'PsInquiry', id: string, version: number, participants: Array<{ id: string, name: string, email: string }> }
      | { __typename: 'TrainingSessionRequest', id: string, version: number, participants: Array<{ id: string, name: string, email: string }> }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RemoveParticipantMutationVariables = Exact<{
  input: RemoveParticipantInput;
}>;


export type RemoveParticipantMutation = { removeParticipant: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, version: number, participants: Array<{ id: string, name: string, email: string }> }
      | { __typename: 'PsInquiry', id: string, version: number, participants: Array<{ id: string, name: string, email: string }> }
      | { __typename: 'TrainingSessionRequest', id: string, version: number, participants: Array<{ id: string, name: string, email: string }> }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RequestRelationsQueryVariables = Exact<{
  key: string;
}>;


export type RequestRelationsQuery = { request:
    | { __typename: 'AuditAttendanceRequest', id: string, likelyDuplicates: Array<{ similarity: number, request:
          | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
         }>, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
          | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
         }> }
    | { __typename: 'PsInquiry', id: string, likelyDuplicates: Array<{ similarity: number, request:
          | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
         }>, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
          | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
         }> }
    | { __typename: 'TrainingSessionRequest', id: string, likelyDuplicates: Array<{ similarity: number, request:
          | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
         }>, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
          | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
          | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
         }> }
   | null };

type RequestRelationsFields_AuditAttendanceRequest_Fragment = { __typename: 'AuditAttendanceRequest', id: string, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
     }> };

type RequestRelationsFields_PsInquiry_Fragment = { __typename: 'PsInquiry', id: string, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
     }> };

type RequestRelationsFields_TrainingSessionRequest_Fragment = { __typename: 'TrainingSessionRequest', id: string, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
     }> };

export type RequestRelationsFieldsFragment =
  | RequestRelationsFields_AuditAttendanceRequest_Fragment
  | RequestRelationsFields_PsInquiry_Fragment
  | RequestRelationsFields_TrainingSessionRequest_Fragment
;

export type RelateRequestsMutationVariables = Exact<{
  input: RelateRequestsInput;
}>;


export type RelateRequestsMutation = { relateRequests: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
            | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
           }> }
      | { __typename: 'PsInquiry', id: string, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
            | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
           }> }
      | { __typename: 'TrainingSessionRequest', id: string, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
            | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
           }> }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type UnrelateRequestsMutationVariables = Exact<{
  input: UnrelateRequestsInput;
}>;


export type UnrelateRequestsMutation = { unrelateRequests: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
            | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
           }> }
      | { __typename: 'PsInquiry', id: string, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
            | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
           }> }
      | { __typename: 'TrainingSessionRequest', id: string, relations: Array<{ __typename: 'Relation', id: string, role: RelationRole, request:
            | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
            | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
           }> }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RestrictRequestMutationVariables = Exact<{
  input: RestrictRequestInput;
}>;


export type RestrictRequestMutation = { restrictRequest: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, version: number, restricted: boolean }
      | { __typename: 'PsInquiry', id: string, version: number, restricted: boolean }
      | { __typename: 'TrainingSessionRequest', id: string, version: number, restricted: boolean }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type UpdateRosterMutationVariables = Exact<{
  input: UpdateRosterInput;
}>;


export type UpdateRosterMutation = { updateRoster: { request: { __typename: 'TrainingSessionRequest', id: string, version: number, training: { attendees: Array<{ name: string, email: string, role: string | null }> } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type WatchRequestMutationVariables = Exact<{
  input: WatchRequestInput;
}>;


export type WatchRequestMutation = { watchRequest: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, version: number, watching: boolean, watchers: Array<{ id: string }> }
      | { __typename: 'PsInquiry', id: string, version: number, watching: boolean, watchers: Array<{ id: string }> }
      | { __typename: 'TrainingSessionRequest', id: string, version: number, watching: boolean, watchers: Array<{ id: string }> }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

type RequestActs_AuditAttendanceRequest_Fragment = { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, classSession: { id: string } | null, wanted: { courseSku: string | null, window: { start: string, end: string } | null }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> };

type RequestActs_PsInquiry_Fragment = { __typename: 'PsInquiry', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> };

type RequestActs_TrainingSessionRequest_Fragment = { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, course: { sku: string, name: string } | null, trainer: { id: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, planned: { timezone: string, sessionPattern: SessionPattern, preferredWindows: Array<{ start: string, end: string }> }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> };

export type RequestActsFragment =
  | RequestActs_AuditAttendanceRequest_Fragment
  | RequestActs_PsInquiry_Fragment
  | RequestActs_TrainingSessionRequest_Fragment
;

export type RequestActsQueryVariables = Exact<{
  key: string;
}>;


export type RequestActsQuery = { request:
    | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, classSession: { id: string } | null, wanted: { courseSku: string | null, window: { start: string, end: string } | null }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
    | { __typename: 'PsInquiry', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
    | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, course: { sku: string, name: string } | null, trainer: { id: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, planned: { timezone: string, sessionPattern: SessionPattern, preferredWindows: Array<{ start: string, end: string }> }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
   | null };

export type MoveRequestMutationVariables = Exact<{
  input: MoveRequestInput;
}>;


export type MoveRequestMutation = { moveRequest: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, classSession: { id: string } | null, wanted: { courseSku: string | null, window: { start: string, end: string } | null }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, course: { sku: string, name: string } | null, trainer: { id: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, planned: { timezone: string, sessionPattern: SessionPattern, preferredWindows: Array<{ start: string, end: string }> }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
     | null, event: { __typename: 'RequestEvent', id: string, undoableUntil: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type AssignRequestMutationVariables = Exact<{
  input: AssignRequestInput;
}>;


export type AssignRequestMutation = { assignRequest: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, classSession: { id: string } | null, wanted: { courseSku: string | null, window: { start: string, end: string } | null }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, course: { sku: string, name: string } | null, trainer: { id: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, planned: { timezone: string, sessionPattern: SessionPattern, preferredWindows: Array<{ start: string, end: string }> }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
     | null, event: { __typename: 'RequestEvent', id: string, undoableUntil: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SnoozeRequestMutationVariables = Exact<{
  input: SnoozeRequestInput;
}>;


export type SnoozeRequestMutation = { snoozeRequest: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, classSession: { id: string } | null, wanted: { courseSku: string | null, window: { start: string, end: string } | null }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, course: { sku: string, name: string } | null, trainer: { id: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, planned: { timezone: string, sessionPattern: SessionPattern, preferredWindows: Array<{ start: string, end: string }> }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
     | null, event: { __typename: 'RequestEvent', id: string, undoableUntil: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type PrioritiseRequestMutationVariables = Exact<{
  input: PrioritiseRequestInput;
}>;


export type PrioritiseRequestMutation = { prioritiseRequest: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, classSession: { id: string } | null, wanted: { courseSku: string | null, window: { start: string, end: string } | null }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, course: { sku: string, name: string } | null, trainer: { id: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, planned: { timezone: string, sessionPattern: SessionPattern, preferredWindows: Array<{ start: string, end: string }> }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
     | null, event: { __typename: 'RequestEvent', id: string, undoableUntil: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type AskRequestsQueryVariables = Exact<{
  text: string;
}>;


export type AskRequestsQuery = { requests: { nodes: Array<
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, state: { name: string, label: string, category: RequestCategory } }
    > } };

export type CommentOnRequestMutationVariables = Exact<{
  input: CommentOnRequestInput;
}>;


export type CommentOnRequestMutation = { commentOnRequest: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, version: number }
      | { __typename: 'PsInquiry', id: string, version: number }
      | { __typename: 'TrainingSessionRequest', id: string, version: number }
     | null, event: { __typename: 'RequestEvent', id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RequestAssigneesQueryVariables = Exact<{
  key: string;
}>;


export type RequestAssigneesQuery = { request:
    | { __typename: 'AuditAttendanceRequest', id: string, version: number, assignee: { id: string } | null, assignableTo: Array<{ id: string, name: string }> }
    | { __typename: 'PsInquiry', id: string, version: number, assignee: { id: string } | null, assignableTo: Array<{ id: string, name: string }> }
    | { __typename: 'TrainingSessionRequest', id: string, version: number, assignee: { id: string } | null, assignableTo: Array<{ id: string, name: string }> }
   | null };

export type AskPeopleQueryVariables = Exact<{
  role?: Role | null | undefined;
}>;


export type AskPeopleQuery = { people: { nodes: Array<{ id: string, name: string }> } };

export type AskCoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type AskCoursesQuery = { offerings: { nodes: Array<{ id: string, sku: string, name: string }> } };

export type AskClassesQueryVariables = Exact<{
  filter?: ClassSessionFilter | null | undefined;
}>;


export type AskClassesQuery = { classSessions: { nodes: Array<{ id: string, timezone: string, language: string, observerPlacesLeft: number, restricted: boolean, course: { sku: string, name: string }, parts: Array<{ number: number, startsAt: string, endsAt: string }> }> } };

export type UndoRequestEventMutationVariables = Exact<{
  input: UndoRequestEventInput;
}>;


export type UndoRequestEventMutation = { undoRequestEvent: { request:
      | { __typename: 'AuditAttendanceRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, classSession: { id: string } | null, wanted: { courseSku: string | null, window: { start: string, end: string } | null }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'PsInquiry', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
      | { __typename: 'TrainingSessionRequest', id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, course: { sku: string, name: string } | null, trainer: { id: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, planned: { timezone: string, sessionPattern: SessionPattern, preferredWindows: Array<{ start: string, end: string }> }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, requester: { id: string, name: string }, permissions: { canComment: boolean, canCommentInternally: boolean, canAssign: boolean }, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }> }
     | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RepliesForRequestQueryVariables = Exact<{
  requestId: string | number;
  kind?: RequestKind | null | undefined;
}>;


export type RepliesForRequestQuery = { cannedReplies: Array<{ __typename: 'CannedReply', id: string, name: string, textFor: string | null }> };

export type DiscardAttachmentMutationVariables = Exact<{
  input: DiscardAttachmentInput;
}>;


export type DiscardAttachmentMutation = { discardAttachment: { discarded: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type MentionableQueryVariables = Exact<{
  requestId: string | number;
  text: string;
  internal: boolean;
}>;


export type MentionableQuery = { mentionable: Array<
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'RoleMention', role: Role, handle: string }
  > };

export type KindStatesQueryVariables = Exact<{ [key: string]: never; }>;


export type KindStatesQuery = { requestKinds: Array<{ kind: RequestKind, label: string, states: Array<{ name: string, label: string, category: RequestCategory }> }> };

export type RequestPageQueryVariables = Exact<{
  key: string;
}>;


export type RequestPageQuery = { request:
    | { __typename: 'AuditAttendanceRequest', kind: RequestKind, waitingSince: string | null, createdAt: string, closedAt: string | null, dueAt: string | null, labels: Array<string>, watching: boolean, id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, registrationLink: string | null, clocks: Array<{ target: ClockTarget, state: ClockState, dueAt: string | null, targetMinutes: number | null, elapsedMinutes: number }>, usuallyAnswered: { by: string, late: boolean, basis: UsuallyAnsweredBasis } | null, requester: { id: string, name: string, email: string }, raisedBy: { id: string, name: string, email: string }, watchers: Array<{ id: string, name: string, email: string }>, participants: Array<{ id: string, name: string, email: string }>, assignableTo: Array<{ id: string, name: string }>, permissions: { canEdit: boolean, canRestrict: boolean, canLabel: boolean, canAddParticipants: boolean, canComment: boolean, canCommentInternally: boolean, canAssign: boolean, editBlockedBy: { message: string, fix: string } | null, addParticipantsBlockedBy: { message: string, fix: string } | null }, advice: Array<{ code: string, message: string, field: Array<string> }>, classSession: { id: string } | null, wanted: { courseSku: string | null, window: { start: string, end: string } | null }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }>, session: { __typename: 'ClassSession', id: string, timezone: string, language: string, deliveryMode: DeliveryMode, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> } | null, attendance: { observerRole: ObserverRole, managerEmail: string, purpose: AttendancePurpose, purposeNote: string | null, certificationRecord: string | null, classSessionId: string | null, courseSku: string | null, partsWanted: PartsWanted, selectedParts: Array<number>, timezoneConstraints: string | null, language: string | null, conductAcknowledged: boolean, clearanceAttested: boolean, course: { sku: string, name: string } | null, window: { start: string, end: string } | null } }
    | { __typename: 'PsInquiry', kind: RequestKind, waitingSince: string | null, createdAt: string, closedAt: string | null, dueAt: string | null, labels: Array<string>, watching: boolean, id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, answer: string | null, orderReference: string | null, proposalReference: string | null, clocks: Array<{ target: ClockTarget, state: ClockState, dueAt: string | null, targetMinutes: number | null, elapsedMinutes: number }>, usuallyAnswered: { by: string, late: boolean, basis: UsuallyAnsweredBasis } | null, requester: { id: string, name: string, email: string }, raisedBy: { id: string, name: string, email: string }, watchers: Array<{ id: string, name: string, email: string }>, participants: Array<{ id: string, name: string, email: string }>, assignableTo: Array<{ id: string, name: string }>, permissions: { canEdit: boolean, canRestrict: boolean, canLabel: boolean, canAddParticipants: boolean, canComment: boolean, canCommentInternally: boolean, canAssign: boolean, editBlockedBy: { message: string, fix: string } | null, addParticipantsBlockedBy: { message: string, fix: string } | null }, advice: Array<{ code: string, message: string, field: Array<string> }>, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }>, leadTime: { earliestWeeks: number, latestWeeks: number, asOf: string, validUntil: string, disclaimer: string } | null, listPrice: { formatted: string } | null, inquiry: { inquiryType: InquiryType, inquirerRole: InquirerRole, summary: string, customerName: string | null, opportunityId: string | null, region: Region, segment: Segment, dealStage: DealStage, desiredStart: string | null, partnerInvolved: boolean, deploymentType: DeploymentType | null, licenceTier: LicenceTier | null, question: string | null, topic: InquiryTopic | null, serviceDescriptionReviewed: boolean, partnerSale: boolean, serviceTypes: Array<ServiceType>, scopeNotes: string | null, leadTimeSku: string | null, leadTimeSubject: string | null, hopedForDate: string | null, signed: boolean, lines: Array<{ sku: string, quantity: number, deliveryMode: DeliveryMode, extraSeats: number, offering: { name: string } | null }>, migration: { sources: string | null, destination: MigrationDestination | null, sourceVersion: string | null, destinationVersion: string | null, users: number | null, portfolios: number | null, repositories: number | null, repositoriesOver5Gb: number | null, ciSystems: string | null, ciJobs: number | null, registrySizeGb: number | null, ssoProvider: string | null, sourceOs: string | null, databaseVersion: string | null } | null, implementation: { purpose: ImplementationPurpose | null, expectedUsers: number | null, highAvailability: boolean | null, geoOrDisasterRecovery: boolean | null, infrastructureAsCode: string | null, host: HostingPlatform | null, kubernetes: string | null, operatingSystem: string | null, appliances: string | null, airGapped: boolean | null, proxy: string | null, certificates: string | null, encryptionBetweenComponents: boolean | null, gitStorage: string | null, hypervisor: string | null } | null, readiness: { host: HostingPlatform | null, architectureDiagram: boolean | null, testEnvironment: boolean | null, monitoring: string | null, knownIssues: string | null, licences: number | null, activeUsers: number | null, activeUsersInOneYear: number | null } | null, ciMigration: { instances: number | null, location: string | null, jobs: number | null, users: number | null, repositories: number | null, plugins: string | null, executorTypes: string | null, automation: string | null } | null, general: { currentUsers: number | null, plannedUsers: number | null, goals: string | null, toolsReplaced: string | null, integrations: string | null, targetArchitecture: string | null, version: string | null } | null } }
    | { __typename: 'TrainingSessionRequest', kind: RequestKind, waitingSince: string | null, createdAt: string, closedAt: string | null, dueAt: string | null, labels: Array<string>, watching: boolean, id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, datesExpireAt: string | null, shortNoticeReason: string | null, attendedCount: number | null, clocks: Array<{ target: ClockTarget, state: ClockState, dueAt: string | null, targetMinutes: number | null, elapsedMinutes: number }>, usuallyAnswered: { by: string, late: boolean, basis: UsuallyAnsweredBasis } | null, requester: { id: string, name: string, email: string }, raisedBy: { id: string, name: string, email: string }, watchers: Array<{ id: string, name: string, email: string }>, participants: Array<{ id: string, name: string, email: string }>, assignableTo: Array<{ id: string, name: string }>, permissions: { canEdit: boolean, canRestrict: boolean, canLabel: boolean, canAddParticipants: boolean, canComment: boolean, canCommentInternally: boolean, canAssign: boolean, editBlockedBy: { message: string, fix: string } | null, addParticipantsBlockedBy: { message: string, fix: string } | null }, advice: Array<{ code: string, message: string, field: Array<string> }>, course: { sku: string, name: string } | null, trainer: { id: string, name: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, planned: { timezone: string, sessionPattern: SessionPattern, preferredWindows: Array<{ start: string, end: string }> }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }>, session: { __typename: 'ClassSession', id: string, timezone: string, language: string, deliveryMode: DeliveryMode, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> } | null, training: { title: string, businessJustification: string, teamName: string, costCentre: string, managerApproverEmail: string, courseSku: string | null, deliveryMode: DeliveryMode, siteAddress: string | null, travelBudgetCode: string | null, attendeeCount: number, largeGroupPlan: LargeGroupPlan | null, experienceLevel: ExperienceLevel, shortNoticeAcknowledged: boolean, timezone: string, language: string, sessionPattern: SessionPattern, recordingAllowed: boolean, accessibilityNeeds: string | null, labRequired: boolean, priority: Priority, deadlineReason: string | null, course: { sku: string, name: string } | null, attendees: Array<{ name: string, email: string, role: string | null }>, preferredWindows: Array<{ start: string, end: string }> } }
   | null };

type RequestPageFields_AuditAttendanceRequest_Fragment = { __typename: 'AuditAttendanceRequest', kind: RequestKind, waitingSince: string | null, createdAt: string, closedAt: string | null, dueAt: string | null, labels: Array<string>, watching: boolean, id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, registrationLink: string | null, clocks: Array<{ target: ClockTarget, state: ClockState, dueAt: string | null, targetMinutes: number | null, elapsedMinutes: number }>, usuallyAnswered: { by: string, late: boolean, basis: UsuallyAnsweredBasis } | null, requester: { id: string, name: string, email: string }, raisedBy: { id: string, name: string, email: string }, watchers: Array<{ id: string, name: string, email: string }>, participants: Array<{ id: string, name: string, email: string }>, assignableTo: Array<{ id: string, name: string }>, permissions: { canEdit: boolean, canRestrict: boolean, canLabel: boolean, canAddParticipants: boolean, canComment: boolean, canCommentInternally: boolean, canAssign: boolean, editBlockedBy: { message: string, fix: string } | null, addParticipantsBlockedBy: { message: string, fix: string } | null }, advice: Array<{ code: string, message: string, field: Array<string> }>, classSession: { id: string } | null, wanted: { courseSku: string | null, window: { start: string, end: string } | null }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }>, session: { __typename: 'ClassSession', id: string, timezone: string, language: string, deliveryMode: DeliveryMode, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> } | null, attendance: { observerRole: ObserverRole, managerEmail: string, purpose: AttendancePurpose, purposeNote: string | null, certificationRecord: string | null, classSessionId: string | null, courseSku: string | null, partsWanted: PartsWanted, selectedParts: Array<number>, timezoneConstraints: string | null, language: string | null, conductAcknowledged: boolean, clearanceAttested: boolean, course: { sku: string, name: string } | null, window: { start: string, end: string } | null } };

type RequestPageFields_PsInquiry_Fragment = { __typename: 'PsInquiry', kind: RequestKind, waitingSince: string | null, createdAt: string, closedAt: string | null, dueAt: string | null, labels: Array<string>, watching: boolean, id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, answer: string | null, orderReference: string | null, proposalReference: string | null, clocks: Array<{ target: ClockTarget, state: ClockState, dueAt: string | null, targetMinutes: number | null, elapsedMinutes: number }>, usuallyAnswered: { by: string, late: boolean, basis: UsuallyAnsweredBasis } | null, requester: { id: string, name: string, email: string }, raisedBy: { id: string, name: string, email: string }, watchers: Array<{ id: string, name: string, email: string }>, participants: Array<{ id: string, name: string, email: string }>, assignableTo: Array<{ id: string, name: string }>, permissions: { canEdit: boolean, canRestrict: boolean, canLabel: boolean, canAddParticipants: boolean, canComment: boolean, canCommentInternally: boolean, canAssign: boolean, editBlockedBy: { message: string, fix: string } | null, addParticipantsBlockedBy: { message: string, fix: string } | null }, advice: Array<{ code: string, message: string, field: Array<string> }>, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }>, leadTime: { earliestWeeks: number, latestWeeks: number, asOf: string, validUntil: string, disclaimer: string } | null, listPrice: { formatted: string } | null, inquiry: { inquiryType: InquiryType, inquirerRole: InquirerRole, summary: string, customerName: string | null, opportunityId: string | null, region: Region, segment: Segment, dealStage: DealStage, desiredStart: string | null, partnerInvolved: boolean, deploymentType: DeploymentType | null, licenceTier: LicenceTier | null, question: string | null, topic: InquiryTopic | null, serviceDescriptionReviewed: boolean, partnerSale: boolean, serviceTypes: Array<ServiceType>, scopeNotes: string | null, leadTimeSku: string | null, leadTimeSubject: string | null, hopedForDate: string | null, signed: boolean, lines: Array<{ sku: string, quantity: number, deliveryMode: DeliveryMode, extraSeats: number, offering: { name: string } | null }>, migration: { sources: string | null, destination: MigrationDestination | null, sourceVersion: string | null, destinationVersion: string | null, users: number | null, portfolios: number | null, repositories: number | null, repositoriesOver5Gb: number | null, ciSystems: string | null, ciJobs: number | null, registrySizeGb: number | null, ssoProvider: string | null, sourceOs: string | null, databaseVersion: string | null } | null, implementation: { purpose: ImplementationPurpose | null, expectedUsers: number | null, highAvailability: boolean | null, geoOrDisasterRecovery: boolean | null, infrastructureAsCode: string | null, host: HostingPlatform | null, kubernetes: string | null, operatingSystem: string | null, appliances: string | null, airGapped: boolean | null, proxy: string | null, certificates: string | null, encryptionBetweenComponents: boolean | null, gitStorage: string | null, hypervisor: string | null } | null, readiness: { host: HostingPlatform | null, architectureDiagram: boolean | null, testEnvironment: boolean | null, monitoring: string | null, knownIssues: string | null, licences: number | null, activeUsers: number | null, activeUsersInOneYear: number | null } | null, ciMigration: { instances: number | null, location: string | null, jobs: number | null, users: number | null, repositories: number | null, plugins: string | null, executorTypes: string | null, automation: string | null } | null, general: { currentUsers: number | null, plannedUsers: number | null, goals: string | null, toolsReplaced: string | null, integrations: string | null, targetArchitecture: string | null, version: string | null } | null } };

type RequestPageFields_TrainingSessionRequest_Fragment = { __typename: 'TrainingSessionRequest', kind: RequestKind, waitingSince: string | null, createdAt: string, closedAt: string | null, dueAt: string | null, labels: Array<string>, watching: boolean, id: string, key: string, title: string, version: number, restricted: boolean, stateSince: string, priority: RequestPriority | null, snoozedUntil: string | null, datesExpireAt: string | null, shortNoticeReason: string | null, attendedCount: number | null, clocks: Array<{ target: ClockTarget, state: ClockState, dueAt: string | null, targetMinutes: number | null, elapsedMinutes: number }>, usuallyAnswered: { by: string, late: boolean, basis: UsuallyAnsweredBasis } | null, requester: { id: string, name: string, email: string }, raisedBy: { id: string, name: string, email: string }, watchers: Array<{ id: string, name: string, email: string }>, participants: Array<{ id: string, name: string, email: string }>, assignableTo: Array<{ id: string, name: string }>, permissions: { canEdit: boolean, canRestrict: boolean, canLabel: boolean, canAddParticipants: boolean, canComment: boolean, canCommentInternally: boolean, canAssign: boolean, editBlockedBy: { message: string, fix: string } | null, addParticipantsBlockedBy: { message: string, fix: string } | null }, advice: Array<{ code: string, message: string, field: Array<string> }>, course: { sku: string, name: string } | null, trainer: { id: string, name: string } | null, dateOptions: Array<{ number: number, parts: Array<{ number: number, startsAt: string, endsAt: string }> }>, planned: { timezone: string, sessionPattern: SessionPattern, preferredWindows: Array<{ start: string, end: string }> }, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null, transitions: Array<{ action: string, label: string, allowed: boolean, destructive: boolean, primary: boolean, to: { name: string, label: string, category: RequestCategory }, blockedBy: Array<{ code: string, message: string, fix: string }>, asks: Array<{ name: string, label: string, type: AskType, required: boolean, hint: string | null, role: Role | null }> }>, session: { __typename: 'ClassSession', id: string, timezone: string, language: string, deliveryMode: DeliveryMode, restricted: boolean, cancelledAt: string | null, course: { sku: string, name: string }, trainer: { id: string, name: string } | null, parts: Array<{ number: number, startsAt: string, endsAt: string }> } | null, training: { title: string, businessJustification: string, teamName: string, costCentre: string, managerApproverEmail: string, courseSku: string | null, deliveryMode: DeliveryMode, siteAddress: string | null, travelBudgetCode: string | null, attendeeCount: number, largeGroupPlan: LargeGroupPlan | null, experienceLevel: ExperienceLevel, shortNoticeAcknowledged: boolean, timezone: string, language: string, sessionPattern: SessionPattern, recordingAllowed: boolean, accessibilityNeeds: string | null, labRequired: boolean, priority: Priority, deadlineReason: string | null, course: { sku: string, name: string } | null, attendees: Array<{ name: string, email: string, role: string | null }>, preferredWindows: Array<{ start: string, end: string }> } };

export type RequestPageFieldsFragment =
  | RequestPageFields_AuditAttendanceRequest_Fragment
  | RequestPageFields_PsInquiry_Fragment
  | RequestPageFields_TrainingSessionRequest_Fragment
;

export type RequestTimelineQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type RequestTimelineQuery = { request:
    | { __typename: 'AuditAttendanceRequest', id: string, timeline: { nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, at: string, summary: string, body: string | null, internal: boolean, undoneAt: string | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, mediaType: string, sizeBytes: number, path: string }>, actor: { id: string, name: string } | null, to: { name: string, label: string, category: RequestCategory } | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }>, deliveries: Array<{ __typename: 'Delivery', id: string, channel: string, reason: string, state: DeliveryState, attempts: number, lastError: string | null, nextAttemptAt: string | null, sentAt: string | null, person: { id: string, name: string, email: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'PsInquiry', id: string, timeline: { nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, at: string, summary: string, body: string | null, internal: boolean, undoneAt: string | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, mediaType: string, sizeBytes: number, path: string }>, actor: { id: string, name: string } | null, to: { name: string, label: string, category: RequestCategory } | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }>, deliveries: Array<{ __typename: 'Delivery', id: string, channel: string, reason: string, state: DeliveryState, attempts: number, lastError: string | null, nextAttemptAt: string | null, sentAt: string | null, person: { id: string, name: string, email: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'TrainingSessionRequest', id: string, timeline: { nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, at: string, summary: string, body: string | null, internal: boolean, undoneAt: string | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, mediaType: string, sizeBytes: number, path: string }>, actor: { id: string, name: string } | null, to: { name: string, label: string, category: RequestCategory } | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }>, deliveries: Array<{ __typename: 'Delivery', id: string, channel: string, reason: string, state: DeliveryState, attempts: number, lastError: string | null, nextAttemptAt: string | null, sentAt: string | null, person: { id: string, name: string, email: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type TimelineEventFragment = { __typename: 'RequestEvent', id: string, type: RequestEventType, at: string, summary: string, body: string | null, internal: boolean, undoneAt: string | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, mediaType: string, sizeBytes: number, path: string }>, actor: { id: string, name: string } | null, to: { name: string, label: string, category: RequestCategory } | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }>, deliveries: Array<{ __typename: 'Delivery', id: string, channel: string, reason: string, state: DeliveryState, attempts: number, lastError: string | null, nextAttemptAt: string | null, sentAt: string | null, person: { id: string, name: string, email: string } }> };

export type EventDeliveryFragment = { __typename: 'Delivery', id: string, channel: string, reason: string, state: DeliveryState, attempts: number, lastError: string | null, nextAttemptAt: string | null, sentAt: string | null, person: { id: string, name: string, email: string } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean, grantedAt: string, grantedBy: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type GrantHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantHistoryQuery = { node:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditAttendanceRequest' }
    | { __typename: 'CannedReply' }
    | { __typename: 'ClassSession' }
    | { __typename: 'Delivery' }
    | { __typename: 'Offering' }
    | { __typename: 'Person', id: string, grantEvents: Array<{ id: string, at: string, role: Role, clearanceBefore: boolean | null, clearanceAfter: boolean | null, actor: { id: string, name: string } | null }> }
    | { __typename: 'PsInquiry' }
    | { __typename: 'Relation' }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RotaShift' }
    | { __typename: 'SavedView' }
    | { __typename: 'TrainingSessionRequest' }
   | null };

export type SetNotificationPreferenceMutationVariables = Exact<{
  input: SetNotificationPreferenceInput;
}>;


export type SetNotificationPreferenceMutation = { setNotificationPreference: { viewer: { notificationPreferences: Array<{ topic: NotificationTopic, description: string, email: boolean }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type PeopleQueryVariables = Exact<{
  text?: string | null | undefined;
  role?: Role | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean, grantedAt: string, grantedBy: { id: string, name: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonWithGrantsFragment = { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean, grantedAt: string, grantedBy: { id: string, name: string } | null }> };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { viewer: { isStaff: boolean, isAdmin: boolean, startPage: string | null, person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean }> } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type RevokeRoleMutation = { revokeRole: { person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean, grantedAt: string, grantedBy: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { viewer: { isStaff: boolean, isAdmin: boolean, startPage: string | null, notificationPreferences: Array<{ topic: NotificationTopic, description: string, email: boolean }>, signIns: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }>, person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean }> } } | null };

export type SignOutEverywhereMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutEverywhereMutation = { signOut: { signedOut: number, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type DeskSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSettingsQuery = { viewer: { canConfigureDesk: boolean } | null, kindSettings: Array<{ __typename: 'KindSettings', kind: RequestKind, autoAssign: boolean, version: number, calendar: { id: string | null, name: string, timezone: string }, lead: { id: string, name: string } | null, targets: Array<{ target: ClockTarget, priority: RequestPriority, minutes: number | null }> }>, calendars: Array<{ id: string | null, name: string, timezone: string }>, deskLoad: Array<{ person: { id: string, name: string } | null }>, people: { nodes: Array<{ id: string, name: string }> } };

export type KindRunFragment = { __typename: 'KindSettings', kind: RequestKind, autoAssign: boolean, version: number, calendar: { id: string | null, name: string, timezone: string }, lead: { id: string, name: string } | null, targets: Array<{ target: ClockTarget, priority: RequestPriority, minutes: number | null }> };

export type SetTargetsMutationVariables = Exact<{
  input: SetClockTargetsInput;
}>;


export type SetTargetsMutation = { setClockTargets: { kindSettings: { __typename: 'KindSettings', kind: RequestKind, autoAssign: boolean, version: number, calendar: { id: string | null, name: string, timezone: string }, lead: { id: string, name: string } | null, targets: Array<{ target: ClockTarget, priority: RequestPriority, minutes: number | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type UpdateKindRunMutationVariables = Exact<{
  input: UpdateKindSettingsInput;
}>;


export type UpdateKindRunMutation = { updateKindSettings: { kindSettings: { __typename: 'KindSettings', kind: RequestKind, autoAssign: boolean, version: number, calendar: { id: string | null, name: string, timezone: string }, lead: { id: string, name: string } | null, targets: Array<{ target: ClockTarget, priority: RequestPriority, minutes: number | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type CannedRepliesQueryVariables = Exact<{ [key: string]: never; }>;


export type CannedRepliesQuery = { cannedReplies: Array<{ __typename: 'CannedReply', id: string, name: string, body: string, kind: RequestKind | null, shared: boolean, canEdit: boolean, version: number, owner: { id: string, name: string } }> };

export type RemoveCannedReplyMutationVariables = Exact<{
  input: RemoveCannedReplyInput;
}>;


export type RemoveCannedReplyMutation = { removeCannedReply: { removed: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SaveCannedReplyMutationVariables = Exact<{
  input: SaveCannedReplyInput;
}>;


export type SaveCannedReplyMutation = { saveCannedReply: { cannedReply: { __typename: 'CannedReply', id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { signedOut: number, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { allowedDomains: Array<string>, oidcName: string | null, mailboxUrl: string | null, demoPeople: Array<{ email: string, name: string, description: string }> } };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { requestSignInCode: { expiresInSeconds: number | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { isStaff: boolean, isAdmin: boolean, startPage: string | null, person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean }> } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type ViewerFieldsFragment = { isStaff: boolean, isAdmin: boolean, startPage: string | null, person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { isStaff: boolean, isAdmin: boolean, startPage: string | null, person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OfferingSummaryFragmentDoc = new TypedDocumentString(`
    fragment OfferingSummary on Offering {
  id
  sku
  name
  description
  category
  isCourse
  maturity
  active
  classSize
  usualLeadTimeBusinessDays
  chargeModel
  unit
  prerequisites {
    id
    sku
    name
  }
  modes {
    mode
    travelExtra
    duration
    price {
      formatted
    }
  }
}
    `, {"fragmentName":"OfferingSummary"}) as unknown as TypedDocumentString<OfferingSummaryFragment, unknown>;
export const BoardCardFragmentDoc = new TypedDocumentString(`
    fragment BoardCard on Request {
  __typename
  id
  key
  title
  restricted
  labels
  priority
  dueAt
  stateSince
  state {
    name
    label
    category
  }
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
}
    `, {"fragmentName":"BoardCard"}) as unknown as TypedDocumentString<BoardCardFragment, unknown>;
export const DeskClassFragmentDoc = new TypedDocumentString(`
    fragment DeskClass on ClassSession {
  __typename
  id
  audience
  customerName
  timezone
  language
  deliveryMode
  observersAllowed
  observerPlaces
  observerPlacesLeft
  restricted
  cancelledAt
  version
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  accountOwner {
    id
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
}
    `, {"fragmentName":"DeskClass"}) as unknown as TypedDocumentString<DeskClassFragment, unknown>;
export const ShiftFragmentDoc = new TypedDocumentString(`
    fragment Shift on RotaShift {
  __typename
  id
  kind
  startsOn
  endsOn
  version
  person {
    id
    name
  }
}
    `, {"fragmentName":"Shift"}) as unknown as TypedDocumentString<ShiftFragment, unknown>;
export const LoadFragmentDoc = new TypedDocumentString(`
    fragment Load on PersonLoad {
  person {
    id
    name
  }
  onDuty
  counts {
    category
    count
  }
  overdue
  oldestStateSince
}
    `, {"fragmentName":"Load"}) as unknown as TypedDocumentString<LoadFragment, unknown>;
export const InboxRowFragmentDoc = new TypedDocumentString(`
    fragment InboxRow on Request {
  __typename
  id
  key
  kind
  title
  restricted
  createdAt
  priority
  snoozedUntil
  state {
    name
    label
    category
  }
  requester {
    id
    name
  }
}
    `, {"fragmentName":"InboxRow"}) as unknown as TypedDocumentString<InboxRowFragment, unknown>;
export const QueueRowFragmentDoc = new TypedDocumentString(`
    fragment QueueRow on Request {
  __typename
  id
  key
  kind
  title
  restricted
  labels
  createdAt
  stateSince
  waitingSince
  priority
  snoozedUntil
  dueAt
  state {
    name
    label
    category
  }
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
}
    `, {"fragmentName":"QueueRow"}) as unknown as TypedDocumentString<QueueRowFragment, unknown>;
export const SavedViewFieldsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewFields on SavedView {
  __typename
  id
  name
  path
  shared
  canEdit
  version
  owner {
    id
    name
  }
}
    `, {"fragmentName":"SavedViewFields"}) as unknown as TypedDocumentString<SavedViewFieldsFragment, unknown>;
export const StateFieldsFragmentDoc = new TypedDocumentString(`
    fragment StateFields on RequestStateInfo {
  name
  label
  category
  next
}
    `, {"fragmentName":"StateFields"}) as unknown as TypedDocumentString<StateFieldsFragment, unknown>;
export const OpenRequestFragmentDoc = new TypedDocumentString(`
    fragment OpenRequest on Request {
  id
  key
  title
  updatedAt
  state {
    ...StateFields
  }
  assignee {
    id
    name
  }
}
    fragment StateFields on RequestStateInfo {
  name
  label
  category
  next
}`, {"fragmentName":"OpenRequest"}) as unknown as TypedDocumentString<OpenRequestFragment, unknown>;
export const KindIntroFieldsFragmentDoc = new TypedDocumentString(`
    fragment KindIntroFields on RequestKindInfo {
  kind
  label
  description
  usualTime
  decidedBy
  available
  blockedBy {
    code
    message
    fix
  }
  states {
    name
    next
  }
}
    `, {"fragmentName":"KindIntroFields"}) as unknown as TypedDocumentString<KindIntroFieldsFragment, unknown>;
export const ObservableClassFieldsFragmentDoc = new TypedDocumentString(`
    fragment ObservableClassFields on ClassSession {
  id
  course {
    sku
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
  timezone
  language
  deliveryMode
  observersAllowed
  observerPlacesLeft
  restricted
  cancelledAt
}
    `, {"fragmentName":"ObservableClassFields"}) as unknown as TypedDocumentString<ObservableClassFieldsFragment, unknown>;
export const AuditAnswersFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuditAnswersFields on AuditAttendanceRequest {
  id
  key
  title
  version
  restricted
  state {
    name
    label
    category
    next
  }
  requester {
    id
    email
  }
  permissions {
    canEdit
    editBlockedBy {
      code
      message
      fix
    }
  }
  answers {
    observerRole
    managerEmail
    purpose
    purposeNote
    certificationRecord
    classSessionId
    courseSku
    window {
      start
      end
    }
    partsWanted
    selectedParts
    timezoneConstraints
    language
    conductAcknowledged
    clearanceAttested
  }
}
    `, {"fragmentName":"AuditAnswersFields"}) as unknown as TypedDocumentString<AuditAnswersFieldsFragment, unknown>;
export const ServiceFieldsFragmentDoc = new TypedDocumentString(`
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
  modes {
    mode
    duration
    travelExtra
    price {
      amountMinor
      currency
      formatted
    }
  }
}
    `, {"fragmentName":"ServiceFields"}) as unknown as TypedDocumentString<ServiceFieldsFragment, unknown>;
export const InquiryAnswersFieldsFragmentDoc = new TypedDocumentString(`
    fragment InquiryAnswersFields on PsInquiry {
  id
  key
  title
  version
  restricted
  state {
    name
    label
    category
    next
  }
  requester {
    id
    email
  }
  permissions {
    canEdit
    editBlockedBy {
      code
      message
      fix
    }
  }
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
    lines {
      sku
      quantity
      deliveryMode
      extraSeats
    }
    serviceDescriptionReviewed
    partnerSale
    serviceTypes
    scopeNotes
    migration {
      sources
      destination
      sourceVersion
      destinationVersion
      users
      portfolios
      repositories
      repositoriesOver5Gb
      ciSystems
      ciJobs
      registrySizeGb
      ssoProvider
      sourceOs
      databaseVersion
    }
    implementation {
      purpose
      expectedUsers
      highAvailability
      geoOrDisasterRecovery
      infrastructureAsCode
      host
      kubernetes
      operatingSystem
      appliances
      airGapped
      proxy
      certificates
      encryptionBetweenComponents
      gitStorage
      hypervisor
    }
    readiness {
      host
      architectureDiagram
      testEnvironment
      monitoring
      knownIssues
      licences
      activeUsers
      activeUsersInOneYear
    }
    ciMigration {
      instances
      location
      jobs
      users
      repositories
      plugins
      executorTypes
      automation
    }
    general {
      currentUsers
      plannedUsers
      goals
      toolsReplaced
      integrations
      targetArchitecture
      version
    }
    leadTimeSku
    leadTimeSubject
    hopedForDate
    signed
  }
}
    `, {"fragmentName":"InquiryAnswersFields"}) as unknown as TypedDocumentString<InquiryAnswersFieldsFragment, unknown>;
export const CourseFieldsFragmentDoc = new TypedDocumentString(`
    fragment CourseFields on Offering {
  sku
  name
  description
  active
  classSize
  sessionPattern
  prerequisites {
    sku
    name
  }
  prerequisiteNote
  usualLeadTimeBusinessDays
  modes {
    mode
    duration
    travelExtra
    price {
      formatted
    }
  }
}
    `, {"fragmentName":"CourseFields"}) as unknown as TypedDocumentString<CourseFieldsFragment, unknown>;
export const TrainingAnswersFieldsFragmentDoc = new TypedDocumentString(`
    fragment TrainingAnswersFields on TrainingSessionRequest {
  id
  key
  title
  version
  restricted
  state {
    name
    label
    category
    next
  }
  requester {
    id
    email
  }
  permissions {
    canEdit
    editBlockedBy {
      code
      message
      fix
    }
  }
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
    attendees {
      name
      email
      role
    }
    experienceLevel
    preferredWindows {
      start
      end
    }
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
    `, {"fragmentName":"TrainingAnswersFields"}) as unknown as TypedDocumentString<TrainingAnswersFieldsFragment, unknown>;
export const MyRequestFragmentDoc = new TypedDocumentString(`
    fragment MyRequest on Request {
  __typename
  id
  key
  kind
  title
  restricted
  stateSince
  waitingSince
  updatedAt
  closedAt
  state {
    name
    label
    category
    next
  }
  requester {
    id
    name
  }
  raisedBy {
    id
    name
  }
  assignee {
    id
    name
  }
}
    `, {"fragmentName":"MyRequest"}) as unknown as TypedDocumentString<MyRequestFragment, unknown>;
export const RequestRelationsFieldsFragmentDoc = new TypedDocumentString(`
    fragment RequestRelationsFields on Request {
  __typename
  id
  relations {
    __typename
    id
    role
    request {
      __typename
      id
      key
      title
      state {
        name
        label
        category
      }
    }
  }
}
    `, {"fragmentName":"RequestRelationsFields"}) as unknown as TypedDocumentString<RequestRelationsFieldsFragment, unknown>;
export const RequestActsFragmentDoc = new TypedDocumentString(`
    fragment RequestActs on Request {
  __typename
  id
  key
  title
  version
  restricted
  stateSince
  state {
    name
    label
    category
    next
  }
  assignee {
    id
    name
  }
  requester {
    id
    name
  }
  priority
  snoozedUntil
  permissions {
    canComment
    canCommentInternally
    canAssign
  }
  transitions {
    action
    label
    allowed
    destructive
    primary
    to {
      name
      label
      category
    }
    blockedBy {
      code
      message
      fix
    }
    asks {
      name
      label
      type
      required
      hint
      role
    }
  }
  ... on TrainingSessionRequest {
    course {
      sku
      name
    }
    trainer {
      id
    }
    dateOptions {
      number
      parts {
        number
        startsAt
        endsAt
      }
    }
    planned: answers {
      timezone
      sessionPattern
      preferredWindows {
        start
        end
      }
    }
  }
  ... on AuditAttendanceRequest {
    classSession {
      id
    }
    wanted: answers {
      courseSku
      window {
        start
        end
      }
    }
  }
}
    `, {"fragmentName":"RequestActs"}) as unknown as TypedDocumentString<RequestActsFragment, unknown>;
export const ClassFactsFragmentDoc = new TypedDocumentString(`
    fragment ClassFacts on ClassSession {
  __typename
  id
  timezone
  language
  deliveryMode
  restricted
  cancelledAt
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
}
    `, {"fragmentName":"ClassFacts"}) as unknown as TypedDocumentString<ClassFactsFragment, unknown>;
export const TrainingViewFragmentDoc = new TypedDocumentString(`
    fragment TrainingView on TrainingSessionRequest {
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  dateOptions {
    number
    parts {
      number
      startsAt
      endsAt
    }
  }
  datesExpireAt
  shortNoticeReason
  attendedCount
  session: classSession {
    ...ClassFacts
  }
  training: answers {
    title
    businessJustification
    teamName
    costCentre
    managerApproverEmail
    courseSku
    course {
      sku
      name
    }
    deliveryMode
    siteAddress
    travelBudgetCode
    attendeeCount
    largeGroupPlan
    attendees {
      name
      email
      role
    }
    experienceLevel
    preferredWindows {
      start
      end
    }
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
    fragment ClassFacts on ClassSession {
  __typename
  id
  timezone
  language
  deliveryMode
  restricted
  cancelledAt
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
}`, {"fragmentName":"TrainingView"}) as unknown as TypedDocumentString<TrainingViewFragment, unknown>;
export const AuditViewFragmentDoc = new TypedDocumentString(`
    fragment AuditView on AuditAttendanceRequest {
  registrationLink
  session: classSession {
    ...ClassFacts
  }
  attendance: answers {
    observerRole
    managerEmail
    purpose
    purposeNote
    certificationRecord
    classSessionId
    courseSku
    course {
      sku
      name
    }
    window {
      start
      end
    }
    partsWanted
    selectedParts
    timezoneConstraints
    language
    conductAcknowledged
    clearanceAttested
  }
}
    fragment ClassFacts on ClassSession {
  __typename
  id
  timezone
  language
  deliveryMode
  restricted
  cancelledAt
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
}`, {"fragmentName":"AuditView"}) as unknown as TypedDocumentString<AuditViewFragment, unknown>;
export const InquiryViewFragmentDoc = new TypedDocumentString(`
    fragment InquiryView on PsInquiry {
  answer
  leadTime {
    earliestWeeks
    latestWeeks
    asOf
    validUntil
    disclaimer
  }
  orderReference
  proposalReference
  listPrice {
    formatted
  }
  inquiry: answers {
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
    lines {
      sku
      quantity
      deliveryMode
      extraSeats
      offering {
        name
      }
    }
    serviceDescriptionReviewed
    partnerSale
    serviceTypes
    scopeNotes
    migration {
      sources
      destination
      sourceVersion
      destinationVersion
      users
      portfolios
      repositories
      repositoriesOver5Gb
      ciSystems
      ciJobs
      registrySizeGb
      ssoProvider
      sourceOs
      databaseVersion
    }
    implementation {
      purpose
      expectedUsers
      highAvailability
      geoOrDisasterRecovery
      infrastructureAsCode
      host
      kubernetes
      operatingSystem
      appliances
      airGapped
      proxy
      certificates
      encryptionBetweenComponents
      gitStorage
      hypervisor
    }
    readiness {
      host
      architectureDiagram
      testEnvironment
      monitoring
      knownIssues
      licences
      activeUsers
      activeUsersInOneYear
    }
    ciMigration {
      instances
      location
      jobs
      users
      repositories
      plugins
      executorTypes
      automation
    }
    general {
      currentUsers
      plannedUsers
      goals
      toolsReplaced
      integrations
      targetArchitecture
      version
    }
    leadTimeSku
    leadTimeSubject
    hopedForDate
    signed
  }
}
    `, {"fragmentName":"InquiryView"}) as unknown as TypedDocumentString<InquiryViewFragment, unknown>;
export const RequestPageFieldsFragmentDoc = new TypedDocumentString(`
    fragment RequestPageFields on Request {
  ...RequestActs
  kind
  waitingSince
  createdAt
  closedAt
  dueAt
  clocks {
    target
    state
    dueAt
    targetMinutes
    elapsedMinutes
  }
  usuallyAnswered {
    by
    late
    basis
  }
  labels
  watching
  requester {
    id
    name
    email
  }
  raisedBy {
    id
    name
    email
  }
  watchers {
    id
    name
    email
  }
  participants {
    id
    name
    email
  }
  assignableTo {
    id
    name
  }
  permissions {
    canEdit
    canRestrict
    canLabel
    editBlockedBy {
      message
      fix
    }
    canAddParticipants
    addParticipantsBlockedBy {
      message
      fix
    }
  }
  advice {
    code
    message
    field
  }
  ...TrainingView
  ...AuditView
  ...InquiryView
}
    fragment AuditView on AuditAttendanceRequest {
  registrationLink
  session: classSession {
    ...ClassFacts
  }
  attendance: answers {
    observerRole
    managerEmail
    purpose
    purposeNote
    certificationRecord
    classSessionId
    courseSku
    course {
      sku
      name
    }
    window {
      start
      end
    }
    partsWanted
    selectedParts
    timezoneConstraints
    language
    conductAcknowledged
    clearanceAttested
  }
}
fragment InquiryView on PsInquiry {
  answer
  leadTime {
    earliestWeeks
    latestWeeks
    asOf
    validUntil
    disclaimer
  }
  orderReference
  proposalReference
  listPrice {
    formatted
  }
  inquiry: answers {
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
    lines {
      sku
      quantity
      deliveryMode
      extraSeats
      offering {
        name
      }
    }
    serviceDescriptionReviewed
    partnerSale
    serviceTypes
    scopeNotes
    migration {
      sources
      destination
      sourceVersion
      destinationVersion
      users
      portfolios
      repositories
      repositoriesOver5Gb
      ciSystems
      ciJobs
      registrySizeGb
      ssoProvider
      sourceOs
      databaseVersion
    }
    implementation {
      purpose
      expectedUsers
      highAvailability
      geoOrDisasterRecovery
      infrastructureAsCode
      host
      kubernetes
      operatingSystem
      appliances
      airGapped
      proxy
      certificates
      encryptionBetweenComponents
      gitStorage
      hypervisor
    }
    readiness {
      host
      architectureDiagram
      testEnvironment
      monitoring
      knownIssues
      licences
      activeUsers
      activeUsersInOneYear
    }
    ciMigration {
      instances
      location
      jobs
      users
      repositories
      plugins
      executorTypes
      automation
    }
    general {
      currentUsers
      plannedUsers
      goals
      toolsReplaced
      integrations
      targetArchitecture
      version
    }
    leadTimeSku
    leadTimeSubject
    hopedForDate
    signed
  }
}
fragment TrainingView on TrainingSessionRequest {
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  dateOptions {
    number
    parts {
      number
      startsAt
      endsAt
    }
  }
  datesExpireAt
  shortNoticeReason
  attendedCount
  session: classSession {
    ...ClassFacts
  }
  training: answers {
    title
    businessJustification
    teamName
    costCentre
    managerApproverEmail
    courseSku
    course {
      sku
      name
    }
    deliveryMode
    siteAddress
    travelBudgetCode
    attendeeCount
    largeGroupPlan
    attendees {
      name
      email
      role
    }
    experienceLevel
    preferredWindows {
      start
      end
    }
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
fragment ClassFacts on ClassSession {
  __typename
  id
  timezone
  language
  deliveryMode
  restricted
  cancelledAt
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
}
fragment RequestActs on Request {
  __typename
  id
  key
  title
  version
  restricted
  stateSince
  state {
    name
    label
    category
    next
  }
  assignee {
    id
    name
  }
  requester {
    id
    name
  }
  priority
  snoozedUntil
  permissions {
    canComment
    canCommentInternally
    canAssign
  }
  transitions {
    action
    label
    allowed
    destructive
    primary
    to {
      name
      label
      category
    }
    blockedBy {
      code
      message
      fix
    }
    asks {
      name
      label
      type
      required
      hint
      role
    }
  }
  ... on TrainingSessionRequest {
    course {
      sku
      name
    }
    trainer {
      id
    }
    dateOptions {
      number
      parts {
        number
        startsAt
        endsAt
      }
    }
    planned: answers {
      timezone
      sessionPattern
      preferredWindows {
        start
        end
      }
    }
  }
  ... on AuditAttendanceRequest {
    classSession {
      id
    }
    wanted: answers {
      courseSku
      window {
        start
        end
      }
    }
  }
}`, {"fragmentName":"RequestPageFields"}) as unknown as TypedDocumentString<RequestPageFieldsFragment, unknown>;
export const EventDeliveryFragmentDoc = new TypedDocumentString(`
    fragment EventDelivery on Delivery {
  __typename
  id
  channel
  reason
  state
  attempts
  lastError
  nextAttemptAt
  sentAt
  person {
    id
    name
    email
  }
}
    `, {"fragmentName":"EventDelivery"}) as unknown as TypedDocumentString<EventDeliveryFragment, unknown>;
export const TimelineEventFragmentDoc = new TypedDocumentString(`
    fragment TimelineEvent on RequestEvent {
  __typename
  id
  type
  at
  summary
  body
  internal
  undoneAt
  attachments {
    __typename
    id
    name
    mediaType
    sizeBytes
    path
  }
  actor {
    id
    name
  }
  to {
    name
    label
    category
  }
  changes {
    field
    label
    before
    after
  }
  deliveries {
    ...EventDelivery
  }
}
    fragment EventDelivery on Delivery {
  __typename
  id
  channel
  reason
  state
  attempts
  lastError
  nextAttemptAt
  sentAt
  person {
    id
    name
    email
  }
}`, {"fragmentName":"TimelineEvent"}) as unknown as TypedDocumentString<TimelineEventFragment, unknown>;
export const PersonWithGrantsFragmentDoc = new TypedDocumentString(`
    fragment PersonWithGrants on Person {
  id
  name
  email
  timezone
  grants {
    role
    restrictedClearance
    grantedAt
    grantedBy {
      id
      name
    }
  }
}
    `, {"fragmentName":"PersonWithGrants"}) as unknown as TypedDocumentString<PersonWithGrantsFragment, unknown>;
export const KindRunFragmentDoc = new TypedDocumentString(`
    fragment KindRun on KindSettings {
  __typename
  kind
  calendar {
    id
    name
    timezone
  }
  lead {
    id
    name
  }
  autoAssign
  targets {
    target
    priority
    minutes
  }
  version
}
    `, {"fragmentName":"KindRun"}) as unknown as TypedDocumentString<KindRunFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  isStaff
  isAdmin
  startPage
  person {
    id
    name
    email
    timezone
    grants {
      role
      restrictedClearance
    }
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($filter: OfferingFilter, $after: String) {
  offerings(filter: $filter, first: 100, after: $after) {
    nodes {
      ...OfferingSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OfferingSummary on Offering {
  id
  sku
  name
  description
  category
  isCourse
  maturity
  active
  classSize
  usualLeadTimeBusinessDays
  chargeModel
  unit
  prerequisites {
    id
    sku
    name
  }
  modes {
    mode
    travelExtra
    duration
    price {
      formatted
    }
  }
}`) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const OfferingDocument = new TypedDocumentString(`
    query Offering($sku: String!) {
  offering(sku: $sku) {
    ...OfferingSummary
    sessionPattern
    prerequisiteNote
    needsEngagementManagerApproval
    partnerSku
  }
}
    fragment OfferingSummary on Offering {
  id
  sku
  name
  description
  category
  isCourse
  maturity
  active
  classSize
  usualLeadTimeBusinessDays
  chargeModel
  unit
  prerequisites {
    id
    sku
    name
  }
  modes {
    mode
    travelExtra
    duration
    price {
      formatted
    }
  }
}`) as unknown as TypedDocumentString<OfferingQuery, OfferingQueryVariables>;
export const UpcomingClassesDocument = new TypedDocumentString(`
    query UpcomingClasses($sku: String!) {
  classSessions(
    filter: {courseSku: $sku, observable: true, audience: CUSTOMER}
    first: 6
  ) {
    nodes {
      id
      deliveryMode
      language
      timezone
      observerPlacesLeft
      parts {
        number
        startsAt
        endsAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UpcomingClassesQuery, UpcomingClassesQueryVariables>;
export const BoardCountsDocument = new TypedDocumentString(`
    query BoardCounts($filter: RequestFilter) {
  requestGroups(filter: $filter, by: STATE) {
    key
    label
    category
    count
  }
}
    `) as unknown as TypedDocumentString<BoardCountsQuery, BoardCountsQueryVariables>;
export const BoardColumnDocument = new TypedDocumentString(`
    query BoardColumn($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {
  requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
    nodes {
      ...BoardCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  oldest: requests(
    filter: $filter
    orderBy: {field: STATE_SINCE, direction: ASC}
    first: 1
  ) {
    nodes {
      __typename
      id
      stateSince
    }
  }
}
    fragment BoardCard on Request {
  __typename
  id
  key
  title
  restricted
  labels
  priority
  dueAt
  stateSince
  state {
    name
    label
    category
  }
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<BoardColumnQuery, BoardColumnQueryVariables>;
export const BoardStepsDocument = new TypedDocumentString(`
    query BoardSteps($key: String!) {
  request(key: $key) {
    __typename
    id
    key
    version
    state {
      name
      label
      category
    }
    transitions {
      action
      label
      allowed
      destructive
      primary
      undoable
      to {
        name
        label
        category
        next
      }
      blockedBy {
        code
        message
        fix
      }
      asks {
        name
        label
        type
        required
        hint
        role
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardStepsQuery, BoardStepsQueryVariables>;
export const BoardMoveDocument = new TypedDocumentString(`
    mutation BoardMove($input: MoveRequestInput!) {
  moveRequest(input: $input) {
    request {
      ...BoardCard
    }
    event {
      __typename
      id
      undoableUntil
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment BoardCard on Request {
  __typename
  id
  key
  title
  restricted
  labels
  priority
  dueAt
  stateSince
  state {
    name
    label
    category
  }
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<BoardMoveMutation, BoardMoveMutationVariables>;
export const ChangeRequestsDocument = new TypedDocumentString(`
    mutation ChangeRequests($input: ChangeRequestsInput!) {
  changeRequests(input: $input) {
    outcomes {
      requestId
      request {
        ...QueueRow
      }
      event {
        id
        undoableUntil
      }
      userErrors {
        code
        message
        field
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment QueueRow on Request {
  __typename
  id
  key
  kind
  title
  restricted
  labels
  createdAt
  stateSince
  waitingSince
  priority
  snoozedUntil
  dueAt
  state {
    name
    label
    category
  }
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<ChangeRequestsMutation, ChangeRequestsMutationVariables>;
export const UndoOneOfManyDocument = new TypedDocumentString(`
    mutation UndoOneOfMany($input: UndoRequestEventInput!) {
  undoRequestEvent(input: $input) {
    request {
      ...QueueRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment QueueRow on Request {
  __typename
  id
  key
  kind
  title
  restricted
  labels
  createdAt
  stateSince
  waitingSince
  priority
  snoozedUntil
  dueAt
  state {
    name
    label
    category
  }
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<UndoOneOfManyMutation, UndoOneOfManyMutationVariables>;
export const DeskClassesDocument = new TypedDocumentString(`
    query DeskClasses($filter: ClassSessionFilter, $after: String) {
  classSessions(filter: $filter, first: 25, after: $after) {
    nodes {
      ...DeskClass
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeskClass on ClassSession {
  __typename
  id
  audience
  customerName
  timezone
  language
  deliveryMode
  observersAllowed
  observerPlaces
  observerPlacesLeft
  restricted
  cancelledAt
  version
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  accountOwner {
    id
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
}`) as unknown as TypedDocumentString<DeskClassesQuery, DeskClassesQueryVariables>;
export const ScheduleClassDocument = new TypedDocumentString(`
    mutation ScheduleClass($input: ScheduleClassSessionInput!) {
  scheduleClassSession(input: $input) {
    classSession {
      ...DeskClass
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment DeskClass on ClassSession {
  __typename
  id
  audience
  customerName
  timezone
  language
  deliveryMode
  observersAllowed
  observerPlaces
  observerPlacesLeft
  restricted
  cancelledAt
  version
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  accountOwner {
    id
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
}`) as unknown as TypedDocumentString<ScheduleClassMutation, ScheduleClassMutationVariables>;
export const CancelClassDocument = new TypedDocumentString(`
    mutation CancelClass($input: CancelClassSessionInput!) {
  cancelClassSession(input: $input) {
    classSession {
      ...DeskClass
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment DeskClass on ClassSession {
  __typename
  id
  audience
  customerName
  timezone
  language
  deliveryMode
  observersAllowed
  observerPlaces
  observerPlacesLeft
  restricted
  cancelledAt
  version
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  accountOwner {
    id
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
}`) as unknown as TypedDocumentString<CancelClassMutation, CancelClassMutationVariables>;
export const DutyDocument = new TypedDocumentString(`
    query Duty($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {
  viewer {
    person {
      id
    }
    canPlanRota
  }
  rota(from: $from, to: $to) {
    ...Shift
  }
  deskLoad(kind: $kind) {
    ...Load
  }
}
    fragment Shift on RotaShift {
  __typename
  id
  kind
  startsOn
  endsOn
  version
  person {
    id
    name
  }
}
fragment Load on PersonLoad {
  person {
    id
    name
  }
  onDuty
  counts {
    category
    count
  }
  overdue
  oldestStateSince
}`) as unknown as TypedDocumentString<DutyQuery, DutyQueryVariables>;
export const SaveShiftDocument = new TypedDocumentString(`
    mutation SaveShift($input: SaveRotaShiftInput!) {
  saveRotaShift(input: $input) {
    shift {
      ...Shift
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment Shift on RotaShift {
  __typename
  id
  kind
  startsOn
  endsOn
  version
  person {
    id
    name
  }
}`) as unknown as TypedDocumentString<SaveShiftMutation, SaveShiftMutationVariables>;
export const RemoveShiftDocument = new TypedDocumentString(`
    mutation RemoveShift($input: RemoveRotaShiftInput!) {
  removeRotaShift(input: $input) {
    removed
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveShiftMutation, RemoveShiftMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: RequestFilter, $after: String) {
  requests(
    filter: $filter
    orderBy: {field: CREATED_AT, direction: ASC}
    first: 50
    after: $after
  ) {
    nodes {
      ...InboxRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  inbox: requests(filter: {category: [NEW], snoozed: false}, first: 1) {
    counts {
      category
      count
    }
  }
  snoozed: requests(filter: {snoozed: true}, first: 1) {
    counts {
      category
      count
    }
  }
}
    fragment InboxRow on Request {
  __typename
  id
  key
  kind
  title
  restricted
  createdAt
  priority
  snoozedUntil
  state {
    name
    label
    category
  }
  requester {
    id
    name
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($filter: RequestFilter, $orderBy: RequestOrder, $after: String) {
  requests(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
    nodes {
      ...QueueRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    counts {
      category
      count
    }
  }
}
    fragment QueueRow on Request {
  __typename
  id
  key
  kind
  title
  restricted
  labels
  createdAt
  stateSince
  waitingSince
  priority
  snoozedUntil
  dueAt
  state {
    name
    label
    category
  }
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const QueueGroupsDocument = new TypedDocumentString(`
    query QueueGroups($filter: RequestFilter, $by: RequestGrouping!) {
  requestGroups(filter: $filter, by: $by) {
    key
    label
    count
  }
}
    `) as unknown as TypedDocumentString<QueueGroupsQuery, QueueGroupsQueryVariables>;
export const DeskPeopleDocument = new TypedDocumentString(`
    query DeskPeople($text: String, $role: Role) {
  people(text: $text, role: $role, first: 100) {
    nodes {
      id
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPeopleQuery, DeskPeopleQueryVariables>;
export const DeskReportDocument = new TypedDocumentString(`
    query DeskReport($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {
  deskReport(from: $from, to: $to, kind: $kind) {
    timezone
    flow {
      month
      kind
      inflow
      outflow
      open
    }
    durations {
      month
      kind
      measure
      count
      p50Minutes
      p80Minutes
      p95Minutes
    }
    timeInState {
      kind
      state {
        name
        label
        category
      }
      count
      p50Hours
      p80Hours
      now
    }
    clocks {
      month
      kind
      target
      met
      breached
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReportQuery, DeskReportQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews {
  savedViews {
    ...SavedViewFields
  }
  viewer {
    person {
      id
    }
    startPage
  }
}
    fragment SavedViewFields on SavedView {
  __typename
  id
  name
  path
  shared
  canEdit
  version
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    view {
      ...SavedViewFields
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment SavedViewFields on SavedView {
  __typename
  id
  name
  path
  shared
  canEdit
  version
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($input: RemoveViewInput!) {
  removeView(input: $input) {
    removed
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const SetStartPageDocument = new TypedDocumentString(`
    mutation SetStartPage($input: SetStartPageInput!) {
  setStartPage(input: $input) {
    viewer {
      person {
        id
      }
      startPage
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetStartPageMutation, SetStartPageMutationVariables>;
export const DeskCountsDocument = new TypedDocumentString(`
    query DeskCounts {
  all: requests(first: 1) {
    counts {
      category
      count
    }
  }
  unassigned: requests(first: 1, filter: {unassigned: true}) {
    counts {
      category
      count
    }
  }
  mine: requests(first: 1, filter: {assignedToMe: true}) {
    counts {
      category
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCountsQuery, DeskCountsQueryVariables>;
export const FrontDoorKindsDocument = new TypedDocumentString(`
    query FrontDoorKinds {
  requestKinds {
    kind
    label
    description
    usualTime
    decidedBy
    available
    blockedBy {
      message
      fix
    }
    states {
      ...StateFields
    }
  }
}
    fragment StateFields on RequestStateInfo {
  name
  label
  category
  next
}`) as unknown as TypedDocumentString<FrontDoorKindsQuery, FrontDoorKindsQueryVariables>;
export const FrontDoorOpenDocument = new TypedDocumentString(`
    query FrontDoorOpen {
  waiting: requests(
    first: 5
    filter: {mine: true, category: [WAITING_ON_REQUESTER]}
    orderBy: {field: STATE_SINCE, direction: ASC}
  ) {
    nodes {
      ...OpenRequest
    }
  }
  moving: requests(
    first: 6
    filter: {mine: true, category: [NEW, ACTIVE]}
    orderBy: {field: UPDATED_AT, direction: DESC}
  ) {
    nodes {
      ...OpenRequest
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment StateFields on RequestStateInfo {
  name
  label
  category
  next
}
fragment OpenRequest on Request {
  id
  key
  title
  updatedAt
  state {
    ...StateFields
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<FrontDoorOpenQuery, FrontDoorOpenQueryVariables>;
export const EditRequestPageDocument = new TypedDocumentString(`
    query EditRequestPage($key: String!) {
  request(key: $key) {
    id
    key
    kind
    title
    permissions {
      canEdit
      editBlockedBy {
        code
        message
        fix
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditRequestPageQuery, EditRequestPageQueryVariables>;
export const AskAuditAttendanceDocument = new TypedDocumentString(`
    query AskAuditAttendance {
  requestKinds {
    ...KindIntroFields
  }
  offerings(filter: {isCourse: true}, first: 100) {
    nodes {
      sku
      name
      active
    }
  }
  classSessions(filter: {observable: true}, first: 100) {
    nodes {
      ...ObservableClassFields
    }
  }
}
    fragment KindIntroFields on RequestKindInfo {
  kind
  label
  description
  usualTime
  decidedBy
  available
  blockedBy {
    code
    message
    fix
  }
  states {
    name
    next
  }
}
fragment ObservableClassFields on ClassSession {
  id
  course {
    sku
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
  timezone
  language
  deliveryMode
  observersAllowed
  observerPlacesLeft
  restricted
  cancelledAt
}`) as unknown as TypedDocumentString<AskAuditAttendanceQuery, AskAuditAttendanceQueryVariables>;
export const SubmitAuditAttendanceDocument = new TypedDocumentString(`
    mutation SubmitAuditAttendance($input: SubmitAuditAttendanceRequestInput!) {
  submitAuditAttendanceRequest(input: $input) {
    request {
      id
      key
      title
      state {
        name
        label
        category
        next
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitAuditAttendanceMutation, SubmitAuditAttendanceMutationVariables>;
export const EditAuditAttendanceFormDocument = new TypedDocumentString(`
    query EditAuditAttendanceForm($key: String!) {
  request(key: $key) {
    __typename
    ...AuditAnswersFields
  }
  offerings(filter: {isCourse: true}, first: 100) {
    nodes {
      sku
      name
      active
    }
  }
  classSessions(filter: {observable: true}, first: 100) {
    nodes {
      ...ObservableClassFields
    }
  }
}
    fragment ObservableClassFields on ClassSession {
  id
  course {
    sku
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
  timezone
  language
  deliveryMode
  observersAllowed
  observerPlacesLeft
  restricted
  cancelledAt
}
fragment AuditAnswersFields on AuditAttendanceRequest {
  id
  key
  title
  version
  restricted
  state {
    name
    label
    category
    next
  }
  requester {
    id
    email
  }
  permissions {
    canEdit
    editBlockedBy {
      code
      message
      fix
    }
  }
  answers {
    observerRole
    managerEmail
    purpose
    purposeNote
    certificationRecord
    classSessionId
    courseSku
    window {
      start
      end
    }
    partsWanted
    selectedParts
    timezoneConstraints
    language
    conductAcknowledged
    clearanceAttested
  }
}`) as unknown as TypedDocumentString<EditAuditAttendanceFormQuery, EditAuditAttendanceFormQueryVariables>;
export const EditAuditAttendanceDocument = new TypedDocumentString(`
    mutation EditAuditAttendance($input: EditAuditAttendanceRequestInput!) {
  editAuditAttendanceRequest(input: $input) {
    request {
      ...AuditAnswersFields
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment AuditAnswersFields on AuditAttendanceRequest {
  id
  key
  title
  version
  restricted
  state {
    name
    label
    category
    next
  }
  requester {
    id
    email
  }
  permissions {
    canEdit
    editBlockedBy {
      code
      message
      fix
    }
  }
  answers {
    observerRole
    managerEmail
    purpose
    purposeNote
    certificationRecord
    classSessionId
    courseSku
    window {
      start
      end
    }
    partsWanted
    selectedParts
    timezoneConstraints
    language
    conductAcknowledged
    clearanceAttested
  }
}`) as unknown as TypedDocumentString<EditAuditAttendanceMutation, EditAuditAttendanceMutationVariables>;
export const AskPsInquiryDocument = new TypedDocumentString(`
    query AskPsInquiry {
  requestKinds {
    ...KindIntroFields
  }
  offerings(first: 100) {
    nodes {
      ...ServiceFields
    }
  }
}
    fragment KindIntroFields on RequestKindInfo {
  kind
  label
  description
  usualTime
  decidedBy
  available
  blockedBy {
    code
    message
    fix
  }
  states {
    name
    next
  }
}
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
  modes {
    mode
    duration
    travelExtra
    price {
      amountMinor
      currency
      formatted
    }
  }
}`) as unknown as TypedDocumentString<AskPsInquiryQuery, AskPsInquiryQueryVariables>;
export const SubmitPsInquiryFormDocument = new TypedDocumentString(`
    mutation SubmitPsInquiryForm($input: SubmitPsInquiryInput!) {
  submitPsInquiry(input: $input) {
    request {
      id
      key
      title
      state {
        name
        label
        category
        next
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitPsInquiryFormMutation, SubmitPsInquiryFormMutationVariables>;
export const EditPsInquiryFormDocument = new TypedDocumentString(`
    query EditPsInquiryForm($key: String!) {
  request(key: $key) {
    __typename
    ...InquiryAnswersFields
  }
  offerings(filter: {includeInactive: true}, first: 100) {
    nodes {
      ...ServiceFields
    }
  }
}
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
  modes {
    mode
    duration
    travelExtra
    price {
      amountMinor
      currency
      formatted
    }
  }
}
fragment InquiryAnswersFields on PsInquiry {
  id
  key
  title
  version
  restricted
  state {
    name
    label
    category
    next
  }
  requester {
    id
    email
  }
  permissions {
    canEdit
    editBlockedBy {
      code
      message
      fix
    }
  }
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
    lines {
      sku
      quantity
      deliveryMode
      extraSeats
    }
    serviceDescriptionReviewed
    partnerSale
    serviceTypes
    scopeNotes
    migration {
      sources
      destination
      sourceVersion
      destinationVersion
      users
      portfolios
      repositories
      repositoriesOver5Gb
      ciSystems
      ciJobs
      registrySizeGb
      ssoProvider
      sourceOs
      databaseVersion
    }
    implementation {
      purpose
      expectedUsers
      highAvailability
      geoOrDisasterRecovery
      infrastructureAsCode
      host
      kubernetes
      operatingSystem
      appliances
      airGapped
      proxy
      certificates
      encryptionBetweenComponents
      gitStorage
      hypervisor
    }
    readiness {
      host
      architectureDiagram
      testEnvironment
      monitoring
      knownIssues
      licences
      activeUsers
      activeUsersInOneYear
    }
    ciMigration {
      instances
      location
      jobs
      users
      repositories
      plugins
      executorTypes
      automation
    }
    general {
      currentUsers
      plannedUsers
      goals
      toolsReplaced
      integrations
      targetArchitecture
      version
    }
    leadTimeSku
    leadTimeSubject
    hopedForDate
    signed
  }
}`) as unknown as TypedDocumentString<EditPsInquiryFormQuery, EditPsInquiryFormQueryVariables>;
export const EditPsInquiryDocument = new TypedDocumentString(`
    mutation EditPsInquiry($input: EditPsInquiryInput!) {
  editPsInquiry(input: $input) {
    request {
      ...InquiryAnswersFields
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment InquiryAnswersFields on PsInquiry {
  id
  key
  title
  version
  restricted
  state {
    name
    label
    category
    next
  }
  requester {
    id
    email
  }
  permissions {
    canEdit
    editBlockedBy {
      code
      message
      fix
    }
  }
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
    lines {
      sku
      quantity
      deliveryMode
      extraSeats
    }
    serviceDescriptionReviewed
    partnerSale
    serviceTypes
    scopeNotes
    migration {
      sources
      destination
      sourceVersion
      destinationVersion
      users
      portfolios
      repositories
      repositoriesOver5Gb
      ciSystems
      ciJobs
      registrySizeGb
      ssoProvider
      sourceOs
      databaseVersion
    }
    implementation {
      purpose
      expectedUsers
      highAvailability
      geoOrDisasterRecovery
      infrastructureAsCode
      host
      kubernetes
      operatingSystem
      appliances
      airGapped
      proxy
      certificates
      encryptionBetweenComponents
      gitStorage
      hypervisor
    }
    readiness {
      host
      architectureDiagram
      testEnvironment
      monitoring
      knownIssues
      licences
      activeUsers
      activeUsersInOneYear
    }
    ciMigration {
      instances
      location
      jobs
      users
      repositories
      plugins
      executorTypes
      automation
    }
    general {
      currentUsers
      plannedUsers
      goals
      toolsReplaced
      integrations
      targetArchitecture
      version
    }
    leadTimeSku
    leadTimeSubject
    hopedForDate
    signed
  }
}`) as unknown as TypedDocumentString<EditPsInquiryMutation, EditPsInquiryMutationVariables>;
export const AskTrainingSessionDocument = new TypedDocumentString(`
    query AskTrainingSession {
  requestKinds {
    ...KindIntroFields
  }
  signInOptions {
    allowedDomains
  }
  offerings(filter: {isCourse: true}, first: 100) {
    nodes {
      ...CourseFields
    }
  }
}
    fragment KindIntroFields on RequestKindInfo {
  kind
  label
  description
  usualTime
  decidedBy
  available
  blockedBy {
    code
    message
    fix
  }
  states {
    name
    next
  }
}
fragment CourseFields on Offering {
  sku
  name
  description
  active
  classSize
  sessionPattern
  prerequisites {
    sku
    name
  }
  prerequisiteNote
  usualLeadTimeBusinessDays
  modes {
    mode
    duration
    travelExtra
    price {
      formatted
    }
  }
}`) as unknown as TypedDocumentString<AskTrainingSessionQuery, AskTrainingSessionQueryVariables>;
export const SubmitTrainingSessionDocument = new TypedDocumentString(`
    mutation SubmitTrainingSession($input: SubmitTrainingSessionRequestInput!) {
  submitTrainingSessionRequest(input: $input) {
    request {
      id
      key
      title
      state {
        name
        label
        category
        next
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitTrainingSessionMutation, SubmitTrainingSessionMutationVariables>;
export const EditTrainingSessionFormDocument = new TypedDocumentString(`
    query EditTrainingSessionForm($key: String!) {
  request(key: $key) {
    __typename
    ...TrainingAnswersFields
  }
  signInOptions {
    allowedDomains
  }
  offerings(filter: {isCourse: true}, first: 100) {
    nodes {
      ...CourseFields
    }
  }
}
    fragment CourseFields on Offering {
  sku
  name
  description
  active
  classSize
  sessionPattern
  prerequisites {
    sku
    name
  }
  prerequisiteNote
  usualLeadTimeBusinessDays
  modes {
    mode
    duration
    travelExtra
    price {
      formatted
    }
  }
}
fragment TrainingAnswersFields on TrainingSessionRequest {
  id
  key
  title
  version
  restricted
  state {
    name
    label
    category
    next
  }
  requester {
    id
    email
  }
  permissions {
    canEdit
    editBlockedBy {
      code
      message
      fix
    }
  }
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
    attendees {
      name
      email
      role
    }
    experienceLevel
    preferredWindows {
      start
      end
    }
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
}`) as unknown as TypedDocumentString<EditTrainingSessionFormQuery, EditTrainingSessionFormQueryVariables>;
export const EditTrainingSessionDocument = new TypedDocumentString(`
    mutation EditTrainingSession($input: EditTrainingSessionRequestInput!) {
  editTrainingSessionRequest(input: $input) {
    request {
      ...TrainingAnswersFields
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment TrainingAnswersFields on TrainingSessionRequest {
  id
  key
  title
  version
  restricted
  state {
    name
    label
    category
    next
  }
  requester {
    id
    email
  }
  permissions {
    canEdit
    editBlockedBy {
      code
      message
      fix
    }
  }
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
    attendees {
      name
      email
      role
    }
    experienceLevel
    preferredWindows {
      start
      end
    }
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
}`) as unknown as TypedDocumentString<EditTrainingSessionMutation, EditTrainingSessionMutationVariables>;
export const PaletteSearchDocument = new TypedDocumentString(`
    query PaletteSearch($text: String!) {
  searchRequests(text: $text, first: 8) {
    request {
      __typename
      id
      key
      title
      state {
        name
        label
        category
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const RetryDeliveryDocument = new TypedDocumentString(`
    mutation RetryDelivery($input: RetryDeliveryInput!) {
  retryDelivery(input: $input) {
    delivery {
      ...EventDelivery
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment EventDelivery on Delivery {
  __typename
  id
  channel
  reason
  state
  attempts
  lastError
  nextAttemptAt
  sentAt
  person {
    id
    name
    email
  }
}`) as unknown as TypedDocumentString<RetryDeliveryMutation, RetryDeliveryMutationVariables>;
export const LabelRequestDocument = new TypedDocumentString(`
    mutation LabelRequest($input: LabelRequestInput!) {
  labelRequest(input: $input) {
    request {
      __typename
      id
      version
      labels
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LabelRequestMutation, LabelRequestMutationVariables>;
export const MyRequestsDocument = new TypedDocumentString(`
    query MyRequests($category: [RequestCategory!], $after: String) {
  requests(
    filter: {mine: true, category: $category}
    orderBy: {field: UPDATED_AT, direction: DESC}
    first: 25
    after: $after
  ) {
    nodes {
      ...MyRequest
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    counts {
      category
      count
    }
  }
}
    fragment MyRequest on Request {
  __typename
  id
  key
  kind
  title
  restricted
  stateSince
  waitingSince
  updatedAt
  closedAt
  state {
    name
    label
    category
    next
  }
  requester {
    id
    name
  }
  raisedBy {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyRequestsQuery, MyRequestsQueryVariables>;
export const AddParticipantsDocument = new TypedDocumentString(`
    mutation AddParticipants($input: AddParticipantsInput!) {
  addParticipants(input: $input) {
    request {
      __typename
      id
      version
      participants {
        id
        name
        email
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddParticipantsMutation, AddParticipantsMutationVariables>;
export const RemoveParticipantDocument = new TypedDocumentString(`
    mutation RemoveParticipant($input: RemoveParticipantInput!) {
  removeParticipant(input: $input) {
    request {
      __typename
      id
      version
      participants {
        id
        name
        email
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveParticipantMutation, RemoveParticipantMutationVariables>;
export const RequestRelationsDocument = new TypedDocumentString(`
    query RequestRelations($key: String!) {
  request(key: $key) {
    __typename
    id
    ...RequestRelationsFields
    likelyDuplicates {
      similarity
      request {
        __typename
        id
        key
        title
        state {
          name
          label
          category
        }
      }
    }
  }
}
    fragment RequestRelationsFields on Request {
  __typename
  id
  relations {
    __typename
    id
    role
    request {
      __typename
      id
      key
      title
      state {
        name
        label
        category
      }
    }
  }
}`) as unknown as TypedDocumentString<RequestRelationsQuery, RequestRelationsQueryVariables>;
export const RelateRequestsDocument = new TypedDocumentString(`
    mutation RelateRequests($input: RelateRequestsInput!) {
  relateRequests(input: $input) {
    request {
      ...RequestRelationsFields
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestRelationsFields on Request {
  __typename
  id
  relations {
    __typename
    id
    role
    request {
      __typename
      id
      key
      title
      state {
        name
        label
        category
      }
    }
  }
}`) as unknown as TypedDocumentString<RelateRequestsMutation, RelateRequestsMutationVariables>;
export const UnrelateRequestsDocument = new TypedDocumentString(`
    mutation UnrelateRequests($input: UnrelateRequestsInput!) {
  unrelateRequests(input: $input) {
    request {
      ...RequestRelationsFields
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestRelationsFields on Request {
  __typename
  id
  relations {
    __typename
    id
    role
    request {
      __typename
      id
      key
      title
      state {
        name
        label
        category
      }
    }
  }
}`) as unknown as TypedDocumentString<UnrelateRequestsMutation, UnrelateRequestsMutationVariables>;
export const RestrictRequestDocument = new TypedDocumentString(`
    mutation RestrictRequest($input: RestrictRequestInput!) {
  restrictRequest(input: $input) {
    request {
      __typename
      id
      version
      restricted
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RestrictRequestMutation, RestrictRequestMutationVariables>;
export const UpdateRosterDocument = new TypedDocumentString(`
    mutation UpdateRoster($input: UpdateRosterInput!) {
  updateRoster(input: $input) {
    request {
      __typename
      id
      version
      training: answers {
        attendees {
          name
          email
          role
        }
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateRosterMutation, UpdateRosterMutationVariables>;
export const WatchRequestDocument = new TypedDocumentString(`
    mutation WatchRequest($input: WatchRequestInput!) {
  watchRequest(input: $input) {
    request {
      __typename
      id
      version
      watching
      watchers {
        id
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WatchRequestMutation, WatchRequestMutationVariables>;
export const RequestActsDocument = new TypedDocumentString(`
    query RequestActs($key: String!) {
  request(key: $key) {
    ...RequestActs
  }
}
    fragment RequestActs on Request {
  __typename
  id
  key
  title
  version
  restricted
  stateSince
  state {
    name
    label
    category
    next
  }
  assignee {
    id
    name
  }
  requester {
    id
    name
  }
  priority
  snoozedUntil
  permissions {
    canComment
    canCommentInternally
    canAssign
  }
  transitions {
    action
    label
    allowed
    destructive
    primary
    to {
      name
      label
      category
    }
    blockedBy {
      code
      message
      fix
    }
    asks {
      name
      label
      type
      required
      hint
      role
    }
  }
  ... on TrainingSessionRequest {
    course {
      sku
      name
    }
    trainer {
      id
    }
    dateOptions {
      number
      parts {
        number
        startsAt
        endsAt
      }
    }
    planned: answers {
      timezone
      sessionPattern
      preferredWindows {
        start
        end
      }
    }
  }
  ... on AuditAttendanceRequest {
    classSession {
      id
    }
    wanted: answers {
      courseSku
      window {
        start
        end
      }
    }
  }
}`) as unknown as TypedDocumentString<RequestActsQuery, RequestActsQueryVariables>;
export const MoveRequestDocument = new TypedDocumentString(`
    mutation MoveRequest($input: MoveRequestInput!) {
  moveRequest(input: $input) {
    request {
      ...RequestActs
    }
    event {
      __typename
      id
      undoableUntil
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestActs on Request {
  __typename
  id
  key
  title
  version
  restricted
  stateSince
  state {
    name
    label
    category
    next
  }
  assignee {
    id
    name
  }
  requester {
    id
    name
  }
  priority
  snoozedUntil
  permissions {
    canComment
    canCommentInternally
    canAssign
  }
  transitions {
    action
    label
    allowed
    destructive
    primary
    to {
      name
      label
      category
    }
    blockedBy {
      code
      message
      fix
    }
    asks {
      name
      label
      type
      required
      hint
      role
    }
  }
  ... on TrainingSessionRequest {
    course {
      sku
      name
    }
    trainer {
      id
    }
    dateOptions {
      number
      parts {
        number
        startsAt
        endsAt
      }
    }
    planned: answers {
      timezone
      sessionPattern
      preferredWindows {
        start
        end
      }
    }
  }
  ... on AuditAttendanceRequest {
    classSession {
      id
    }
    wanted: answers {
      courseSku
      window {
        start
        end
      }
    }
  }
}`) as unknown as TypedDocumentString<MoveRequestMutation, MoveRequestMutationVariables>;
export const AssignRequestDocument = new TypedDocumentString(`
    mutation AssignRequest($input: AssignRequestInput!) {
  assignRequest(input: $input) {
    request {
      ...RequestActs
    }
    event {
      __typename
      id
      undoableUntil
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestActs on Request {
  __typename
  id
  key
  title
  version
  restricted
  stateSince
  state {
    name
    label
    category
    next
  }
  assignee {
    id
    name
  }
  requester {
    id
    name
  }
  priority
  snoozedUntil
  permissions {
    canComment
    canCommentInternally
    canAssign
  }
  transitions {
    action
    label
    allowed
    destructive
    primary
    to {
      name
      label
      category
    }
    blockedBy {
      code
      message
      fix
    }
    asks {
      name
      label
      type
      required
      hint
      role
    }
  }
  ... on TrainingSessionRequest {
    course {
      sku
      name
    }
    trainer {
      id
    }
    dateOptions {
      number
      parts {
        number
        startsAt
        endsAt
      }
    }
    planned: answers {
      timezone
      sessionPattern
      preferredWindows {
        start
        end
      }
    }
  }
  ... on AuditAttendanceRequest {
    classSession {
      id
    }
    wanted: answers {
      courseSku
      window {
        start
        end
      }
    }
  }
}`) as unknown as TypedDocumentString<AssignRequestMutation, AssignRequestMutationVariables>;
export const SnoozeRequestDocument = new TypedDocumentString(`
    mutation SnoozeRequest($input: SnoozeRequestInput!) {
  snoozeRequest(input: $input) {
    request {
      ...RequestActs
    }
    event {
      __typename
      id
      undoableUntil
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestActs on Request {
  __typename
  id
  key
  title
  version
  restricted
  stateSince
  state {
    name
    label
    category
    next
  }
  assignee {
    id
    name
  }
  requester {
    id
    name
  }
  priority
  snoozedUntil
  permissions {
    canComment
    canCommentInternally
    canAssign
  }
  transitions {
    action
    label
    allowed
    destructive
    primary
    to {
      name
      label
      category
    }
    blockedBy {
      code
      message
      fix
    }
    asks {
      name
      label
      type
      required
      hint
      role
    }
  }
  ... on TrainingSessionRequest {
    course {
      sku
      name
    }
    trainer {
      id
    }
    dateOptions {
      number
      parts {
        number
        startsAt
        endsAt
      }
    }
    planned: answers {
      timezone
      sessionPattern
      preferredWindows {
        start
        end
      }
    }
  }
  ... on AuditAttendanceRequest {
    classSession {
      id
    }
    wanted: answers {
      courseSku
      window {
        start
        end
      }
    }
  }
}`) as unknown as TypedDocumentString<SnoozeRequestMutation, SnoozeRequestMutationVariables>;
export const PrioritiseRequestDocument = new TypedDocumentString(`
    mutation PrioritiseRequest($input: PrioritiseRequestInput!) {
  prioritiseRequest(input: $input) {
    request {
      ...RequestActs
    }
    event {
      __typename
      id
      undoableUntil
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestActs on Request {
  __typename
  id
  key
  title
  version
  restricted
  stateSince
  state {
    name
    label
    category
    next
  }
  assignee {
    id
    name
  }
  requester {
    id
    name
  }
  priority
  snoozedUntil
  permissions {
    canComment
    canCommentInternally
    canAssign
  }
  transitions {
    action
    label
    allowed
    destructive
    primary
    to {
      name
      label
      category
    }
    blockedBy {
      code
      message
      fix
    }
    asks {
      name
      label
      type
      required
      hint
      role
    }
  }
  ... on TrainingSessionRequest {
    course {
      sku
      name
    }
    trainer {
      id
    }
    dateOptions {
      number
      parts {
        number
        startsAt
        endsAt
      }
    }
    planned: answers {
      timezone
      sessionPattern
      preferredWindows {
        start
        end
      }
    }
  }
  ... on AuditAttendanceRequest {
    classSession {
      id
    }
    wanted: answers {
      courseSku
      window {
        start
        end
      }
    }
  }
}`) as unknown as TypedDocumentString<PrioritiseRequestMutation, PrioritiseRequestMutationVariables>;
export const AskRequestsDocument = new TypedDocumentString(`
    query AskRequests($text: String!) {
  requests(filter: {text: $text}, first: 8) {
    nodes {
      __typename
      id
      key
      title
      state {
        name
        label
        category
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskRequestsQuery, AskRequestsQueryVariables>;
export const CommentOnRequestDocument = new TypedDocumentString(`
    mutation CommentOnRequest($input: CommentOnRequestInput!) {
  commentOnRequest(input: $input) {
    request {
      __typename
      id
      version
    }
    event {
      __typename
      id
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CommentOnRequestMutation, CommentOnRequestMutationVariables>;
export const RequestAssigneesDocument = new TypedDocumentString(`
    query RequestAssignees($key: String!) {
  request(key: $key) {
    __typename
    id
    version
    assignee {
      id
    }
    assignableTo {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RequestAssigneesQuery, RequestAssigneesQueryVariables>;
export const AskPeopleDocument = new TypedDocumentString(`
    query AskPeople($role: Role) {
  people(role: $role, first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AskPeopleQuery, AskPeopleQueryVariables>;
export const AskCoursesDocument = new TypedDocumentString(`
    query AskCourses {
  offerings(filter: {isCourse: true}, first: 100) {
    nodes {
      id
      sku
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AskCoursesQuery, AskCoursesQueryVariables>;
export const AskClassesDocument = new TypedDocumentString(`
    query AskClasses($filter: ClassSessionFilter) {
  classSessions(filter: $filter, first: 100) {
    nodes {
      id
      course {
        sku
        name
      }
      timezone
      language
      observerPlacesLeft
      restricted
      parts {
        number
        startsAt
        endsAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskClassesQuery, AskClassesQueryVariables>;
export const UndoRequestEventDocument = new TypedDocumentString(`
    mutation UndoRequestEvent($input: UndoRequestEventInput!) {
  undoRequestEvent(input: $input) {
    request {
      ...RequestActs
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestActs on Request {
  __typename
  id
  key
  title
  version
  restricted
  stateSince
  state {
    name
    label
    category
    next
  }
  assignee {
    id
    name
  }
  requester {
    id
    name
  }
  priority
  snoozedUntil
  permissions {
    canComment
    canCommentInternally
    canAssign
  }
  transitions {
    action
    label
    allowed
    destructive
    primary
    to {
      name
      label
      category
    }
    blockedBy {
      code
      message
      fix
    }
    asks {
      name
      label
      type
      required
      hint
      role
    }
  }
  ... on TrainingSessionRequest {
    course {
      sku
      name
    }
    trainer {
      id
    }
    dateOptions {
      number
      parts {
        number
        startsAt
        endsAt
      }
    }
    planned: answers {
      timezone
      sessionPattern
      preferredWindows {
        start
        end
      }
    }
  }
  ... on AuditAttendanceRequest {
    classSession {
      id
    }
    wanted: answers {
      courseSku
      window {
        start
        end
      }
    }
  }
}`) as unknown as TypedDocumentString<UndoRequestEventMutation, UndoRequestEventMutationVariables>;
export const RepliesForRequestDocument = new TypedDocumentString(`
    query RepliesForRequest($requestId: ID!, $kind: RequestKind) {
  cannedReplies(kind: $kind) {
    __typename
    id
    name
    textFor(requestId: $requestId)
  }
}
    `) as unknown as TypedDocumentString<RepliesForRequestQuery, RepliesForRequestQueryVariables>;
export const DiscardAttachmentDocument = new TypedDocumentString(`
    mutation DiscardAttachment($input: DiscardAttachmentInput!) {
  discardAttachment(input: $input) {
    discarded
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardAttachmentMutation, DiscardAttachmentMutationVariables>;
export const MentionableDocument = new TypedDocumentString(`
    query Mentionable($requestId: ID!, $text: String!, $internal: Boolean!) {
  mentionable(requestId: $requestId, text: $text, internal: $internal) {
    __typename
    ... on Person {
      id
      name
    }
    ... on RoleMention {
      role
      handle
    }
  }
}
    `) as unknown as TypedDocumentString<MentionableQuery, MentionableQueryVariables>;
export const KindStatesDocument = new TypedDocumentString(`
    query KindStates {
  requestKinds {
    kind
    label
    states {
      name
      label
      category
    }
  }
}
    `) as unknown as TypedDocumentString<KindStatesQuery, KindStatesQueryVariables>;
export const RequestPageDocument = new TypedDocumentString(`
    query RequestPage($key: String!) {
  request(key: $key) {
    ...RequestPageFields
  }
}
    fragment AuditView on AuditAttendanceRequest {
  registrationLink
  session: classSession {
    ...ClassFacts
  }
  attendance: answers {
    observerRole
    managerEmail
    purpose
    purposeNote
    certificationRecord
    classSessionId
    courseSku
    course {
      sku
      name
    }
    window {
      start
      end
    }
    partsWanted
    selectedParts
    timezoneConstraints
    language
    conductAcknowledged
    clearanceAttested
  }
}
fragment InquiryView on PsInquiry {
  answer
  leadTime {
    earliestWeeks
    latestWeeks
    asOf
    validUntil
    disclaimer
  }
  orderReference
  proposalReference
  listPrice {
    formatted
  }
  inquiry: answers {
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
    lines {
      sku
      quantity
      deliveryMode
      extraSeats
      offering {
        name
      }
    }
    serviceDescriptionReviewed
    partnerSale
    serviceTypes
    scopeNotes
    migration {
      sources
      destination
      sourceVersion
      destinationVersion
      users
      portfolios
      repositories
      repositoriesOver5Gb
      ciSystems
      ciJobs
      registrySizeGb
      ssoProvider
      sourceOs
      databaseVersion
    }
    implementation {
      purpose
      expectedUsers
      highAvailability
      geoOrDisasterRecovery
      infrastructureAsCode
      host
      kubernetes
      operatingSystem
      appliances
      airGapped
      proxy
      certificates
      encryptionBetweenComponents
      gitStorage
      hypervisor
    }
    readiness {
      host
      architectureDiagram
      testEnvironment
      monitoring
      knownIssues
      licences
      activeUsers
      activeUsersInOneYear
    }
    ciMigration {
      instances
      location
      jobs
      users
      repositories
      plugins
      executorTypes
      automation
    }
    general {
      currentUsers
      plannedUsers
      goals
      toolsReplaced
      integrations
      targetArchitecture
      version
    }
    leadTimeSku
    leadTimeSubject
    hopedForDate
    signed
  }
}
fragment TrainingView on TrainingSessionRequest {
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  dateOptions {
    number
    parts {
      number
      startsAt
      endsAt
    }
  }
  datesExpireAt
  shortNoticeReason
  attendedCount
  session: classSession {
    ...ClassFacts
  }
  training: answers {
    title
    businessJustification
    teamName
    costCentre
    managerApproverEmail
    courseSku
    course {
      sku
      name
    }
    deliveryMode
    siteAddress
    travelBudgetCode
    attendeeCount
    largeGroupPlan
    attendees {
      name
      email
      role
    }
    experienceLevel
    preferredWindows {
      start
      end
    }
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
fragment ClassFacts on ClassSession {
  __typename
  id
  timezone
  language
  deliveryMode
  restricted
  cancelledAt
  course {
    sku
    name
  }
  trainer {
    id
    name
  }
  parts {
    number
    startsAt
    endsAt
  }
}
fragment RequestActs on Request {
  __typename
  id
  key
  title
  version
  restricted
  stateSince
  state {
    name
    label
    category
    next
  }
  assignee {
    id
    name
  }
  requester {
    id
    name
  }
  priority
  snoozedUntil
  permissions {
    canComment
    canCommentInternally
    canAssign
  }
  transitions {
    action
    label
    allowed
    destructive
    primary
    to {
      name
      label
      category
    }
    blockedBy {
      code
      message
      fix
    }
    asks {
      name
      label
      type
      required
      hint
      role
    }
  }
  ... on TrainingSessionRequest {
    course {
      sku
      name
    }
    trainer {
      id
    }
    dateOptions {
      number
      parts {
        number
        startsAt
        endsAt
      }
    }
    planned: answers {
      timezone
      sessionPattern
      preferredWindows {
        start
        end
      }
    }
  }
  ... on AuditAttendanceRequest {
    classSession {
      id
    }
    wanted: answers {
      courseSku
      window {
        start
        end
      }
    }
  }
}
fragment RequestPageFields on Request {
  ...RequestActs
  kind
  waitingSince
  createdAt
  closedAt
  dueAt
  clocks {
    target
    state
    dueAt
    targetMinutes
    elapsedMinutes
  }
  usuallyAnswered {
    by
    late
    basis
  }
  labels
  watching
  requester {
    id
    name
    email
  }
  raisedBy {
    id
    name
    email
  }
  watchers {
    id
    name
    email
  }
  participants {
    id
    name
    email
  }
  assignableTo {
    id
    name
  }
  permissions {
    canEdit
    canRestrict
    canLabel
    editBlockedBy {
      message
      fix
    }
    canAddParticipants
    addParticipantsBlockedBy {
      message
      fix
    }
  }
  advice {
    code
    message
    field
  }
  ...TrainingView
  ...AuditView
  ...InquiryView
}`) as unknown as TypedDocumentString<RequestPageQuery, RequestPageQueryVariables>;
export const RequestTimelineDocument = new TypedDocumentString(`
    query RequestTimeline($key: String!, $after: String) {
  request(key: $key) {
    __typename
    id
    timeline(first: 50, after: $after) {
      nodes {
        ...TimelineEvent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TimelineEvent on RequestEvent {
  __typename
  id
  type
  at
  summary
  body
  internal
  undoneAt
  attachments {
    __typename
    id
    name
    mediaType
    sizeBytes
    path
  }
  actor {
    id
    name
  }
  to {
    name
    label
    category
  }
  changes {
    field
    label
    before
    after
  }
  deliveries {
    ...EventDelivery
  }
}
fragment EventDelivery on Delivery {
  __typename
  id
  channel
  reason
  state
  attempts
  lastError
  nextAttemptAt
  sentAt
  person {
    id
    name
    email
  }
}`) as unknown as TypedDocumentString<RequestTimelineQuery, RequestTimelineQueryVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    person {
      ...PersonWithGrants
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment PersonWithGrants on Person {
  id
  name
  email
  timezone
  grants {
    role
    restrictedClearance
    grantedAt
    grantedBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const GrantHistoryDocument = new TypedDocumentString(`
    query GrantHistory($id: ID!) {
  node(id: $id) {
    __typename
    ... on Person {
      id
      grantEvents {
        id
        at
        role
        clearanceBefore
        clearanceAfter
        actor {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrantHistoryQuery, GrantHistoryQueryVariables>;
export const SetNotificationPreferenceDocument = new TypedDocumentString(`
    mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {
  setNotificationPreference(input: $input) {
    viewer {
      notificationPreferences {
        topic
        description
        email
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetNotificationPreferenceMutation, SetNotificationPreferenceMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($text: String, $role: Role, $after: String) {
  people(text: $text, role: $role, first: 50, after: $after) {
    nodes {
      ...PersonWithGrants
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonWithGrants on Person {
  id
  name
  email
  timezone
  grants {
    role
    restrictedClearance
    grantedAt
    grantedBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    viewer {
      ...ViewerFields
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ViewerFields on Viewer {
  isStaff
  isAdmin
  startPage
  person {
    id
    name
    email
    timezone
    grants {
      role
      restrictedClearance
    }
  }
}`) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($input: RevokeRoleInput!) {
  revokeRole(input: $input) {
    person {
      ...PersonWithGrants
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment PersonWithGrants on Person {
  id
  name
  email
  timezone
  grants {
    role
    restrictedClearance
    grantedAt
    grantedBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  viewer {
    ...ViewerFields
    notificationPreferences {
      topic
      description
      email
    }
    signIns {
      id
      createdAt
      lastSeenAt
      userAgent
      current
    }
  }
}
    fragment ViewerFields on Viewer {
  isStaff
  isAdmin
  startPage
  person {
    id
    name
    email
    timezone
    grants {
      role
      restrictedClearance
    }
  }
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere($input: SignOutInput!) {
  signOut(input: $input) {
    signedOut
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const DeskSettingsDocument = new TypedDocumentString(`
    query DeskSettings {
  viewer {
    canConfigureDesk
  }
  kindSettings {
    ...KindRun
  }
  calendars {
    id
    name
    timezone
  }
  deskLoad {
    person {
      id
      name
    }
  }
  people(role: PS_LEADERSHIP, first: 100) {
    nodes {
      id
      name
    }
  }
}
    fragment KindRun on KindSettings {
  __typename
  kind
  calendar {
    id
    name
    timezone
  }
  lead {
    id
    name
  }
  autoAssign
  targets {
    target
    priority
    minutes
  }
  version
}`) as unknown as TypedDocumentString<DeskSettingsQuery, DeskSettingsQueryVariables>;
export const SetTargetsDocument = new TypedDocumentString(`
    mutation SetTargets($input: SetClockTargetsInput!) {
  setClockTargets(input: $input) {
    kindSettings {
      ...KindRun
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment KindRun on KindSettings {
  __typename
  kind
  calendar {
    id
    name
    timezone
  }
  lead {
    id
    name
  }
  autoAssign
  targets {
    target
    priority
    minutes
  }
  version
}`) as unknown as TypedDocumentString<SetTargetsMutation, SetTargetsMutationVariables>;
export const UpdateKindRunDocument = new TypedDocumentString(`
    mutation UpdateKindRun($input: UpdateKindSettingsInput!) {
  updateKindSettings(input: $input) {
    kindSettings {
      ...KindRun
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment KindRun on KindSettings {
  __typename
  kind
  calendar {
    id
    name
    timezone
  }
  lead {
    id
    name
  }
  autoAssign
  targets {
    target
    priority
    minutes
  }
  version
}`) as unknown as TypedDocumentString<UpdateKindRunMutation, UpdateKindRunMutationVariables>;
export const CannedRepliesDocument = new TypedDocumentString(`
    query CannedReplies {
  cannedReplies {
    __typename
    id
    name
    body
    kind
    shared
    canEdit
    version
    owner {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CannedRepliesQuery, CannedRepliesQueryVariables>;
export const RemoveCannedReplyDocument = new TypedDocumentString(`
    mutation RemoveCannedReply($input: RemoveCannedReplyInput!) {
  removeCannedReply(input: $input) {
    removed
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveCannedReplyMutation, RemoveCannedReplyMutationVariables>;
export const SaveCannedReplyDocument = new TypedDocumentString(`
    mutation SaveCannedReply($input: SaveCannedReplyInput!) {
  saveCannedReply(input: $input) {
    cannedReply {
      __typename
      id
      version
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCannedReplyMutation, SaveCannedReplyMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    signedOut
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInOptionsDocument = new TypedDocumentString(`
    query SignInOptions {
  signInOptions {
    allowedDomains
    oidcName
    mailboxUrl
    demoPeople {
      email
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const RequestSignInCodeDocument = new TypedDocumentString(`
    mutation RequestSignInCode($input: RequestSignInCodeInput!) {
  requestSignInCode(input: $input) {
    expiresInSeconds
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      ...ViewerFields
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ViewerFields on Viewer {
  isStaff
  isAdmin
  startPage
  person {
    id
    name
    email
    timezone
    grants {
      role
      restrictedClearance
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  isStaff
  isAdmin
  startPage
  person {
    id
    name
    email
    timezone
    grants {
      role
      restrictedClearance
    }
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;