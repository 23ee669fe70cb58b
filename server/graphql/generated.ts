import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRow, RoleGrantRow, GrantEventRow, SignInSessionRow, OfferingRow, OfferingModeRow, ClassSessionRow, RequestRow, EventRow, DeliveryRow } from '../db/schema/index.ts';
import type { Actor } from '../ctx.ts';
import type { TrainingAnswers } from '../kinds/training-session/form.ts';
import type { AuditAnswers } from '../kinds/audit-attendance/form.ts';
import type { InquiryAnswers, InquiryLine } from '../kinds/ps-inquiry/form.ts';
import type { RequestPage } from './requestFields.ts';
import type { GraphQLContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, ISO 8601 with offset, always answered in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An email address. Compared without regard to case. */
  EmailAddress: { input: string; output: string; }
  /** A calendar day without time or zone, `YYYY-MM-DD`. */
  LocalDate: { input: string; output: string; }
  /** A whole number up to 2^53 - 1: amounts in minor units outgrow `Int`. */
  SafeInt: { input: number; output: number; }
  /** An IANA time zone name such as `Europe/Berlin`. */
  TimeZone: { input: string; output: string; }
  /** An absolute https or http address. */
  URL: { input: string; output: string; }
};

/** Something worth knowing about the answers. Never in the way. */
export type Advice = {
  __typename?: 'Advice';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Path of the answer it concerns; empty for the whole. */
  field: Array<Scalars['String']['output']>;
  /** What to know and what to do. */
  message: Scalars['String']['output'];
};

/** Something a transition asks for, to be sent in `MoveRequestInput.details` under its name. */
export type Ask = {
  __typename?: 'Ask';
  /** A sentence that helps to answer; null where the label says it all. */
  hint?: Maybe<Scalars['String']['output']>;
  /** Its label for people. */
  label: Scalars['String']['output'];
  /** The field of `MoveDetailsInput`. */
  name: Scalars['String']['output'];
  /** Whether it must be given. */
  required: Scalars['Boolean']['output'];
  /** For `PERSON`: the role the person must hold; null otherwise. */
  role?: Maybe<Role>;
  /** What kind of answer. */
  type: AskType;
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
  /** One line of text. */
  | 'TEXT';

/** To whom. */
export type AssignRequestInput = {
  /** The person, one of `Request.assignableTo`; null for nobody. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type AssignRequestPayload = {
  __typename?: 'AssignRequestPayload';
  /** The request; on `STALE` the current one. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
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
export type Attendee = {
  __typename?: 'Attendee';
  /** Their address. */
  email: Scalars['EmailAddress']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
  /** What they do, if given. */
  role?: Maybe<Scalars['String']['output']>;
};

/** Somebody who will attend. */
export type AttendeeInput = {
  /** Their address, of an internal domain, once per roster. */
  email: Scalars['String']['input'];
  /** Their name. */
  name: Scalars['String']['input'];
  /** What they do. */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** What an observer says about the class wanted. */
export type AuditAttendanceAnswers = {
  __typename?: 'AuditAttendanceAnswers';
  /** The certification record, for `TRAINER_CERTIFICATION`. */
  certificationRecord?: Maybe<Scalars['String']['output']>;
  /** The class wanted; null when any class of the course in the window will do. */
  classSessionId?: Maybe<Scalars['ID']['output']>;
  /** That they are a US citizen or cleared, by their own word; verified by the desk. */
  clearanceAttested: Scalars['Boolean']['output'];
  /** That an observer is silent, records nothing and keeps the customer's confidence was accepted. */
  conductAcknowledged: Scalars['Boolean']['output'];
  /** The course itself; null when a class was picked. */
  course?: Maybe<Offering>;
  /** The course wanted, when no class was picked. */
  courseSku?: Maybe<Scalars['String']['output']>;
  /** The language wanted, BCP 47. */
  language?: Maybe<Scalars['String']['output']>;
  /** Their manager. */
  managerEmail: Scalars['EmailAddress']['output'];
  /** What they do. */
  observerRole: ObserverRole;
  /** Which parts. */
  partsWanted: PartsWanted;
  /** Why. */
  purpose: AttendancePurpose;
  /** Why, in words, for `OTHER`. */
  purposeNote?: Maybe<Scalars['String']['output']>;
  /** The numbers of the parts, for `SELECTED`. */
  selectedParts: Array<Scalars['Int']['output']>;
  /** Times that do not suit. */
  timezoneConstraints?: Maybe<Scalars['String']['output']>;
  /** When, when no class was picked. */
  window?: Maybe<DateWindow>;
};

/** What an observer says about the class wanted. Rules: README, Audit attendance. */
export type AuditAttendanceAnswersInput = {
  /** Required for `TRAINER_CERTIFICATION`. */
  certificationRecord?: InputMaybe<Scalars['String']['input']>;
  /** A class of the calendar; or give `courseSku` and `window`. */
  classSessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed for restricted classes. */
  clearanceAttested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Must be true. */
  conductAcknowledged: Scalars['Boolean']['input'];
  /** With `window`, instead of a class. */
  courseSku?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Their manager; not themself. */
  managerEmail: Scalars['String']['input'];
  /** What they do. */
  observerRole: ObserverRole;
  /** Which parts. */
  partsWanted: PartsWanted;
  /** Why. */
  purpose: AttendancePurpose;
  /** Required for `OTHER`. */
  purposeNote?: InputMaybe<Scalars['String']['input']>;
  /** Required for `SELECTED`. */
  selectedParts?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Times that do not suit. */
  timezoneConstraints?: InputMaybe<Scalars['String']['input']>;
  /** With `courseSku`, instead of a class. */
  window?: InputMaybe<DateWindowInput>;
};

/** One colleague observing a customer's class. They are its observer. */
export type AuditAttendanceRequest = Node & Request & {
  __typename?: 'AuditAttendanceRequest';
  /** What to know about the answers as they stand. */
  advice: Array<Advice>;
  /** What was asked. */
  answers: AuditAttendanceAnswers;
  /** To whom it could be assigned; empty without that right. */
  assignableTo: Array<Person>;
  /** Who works on it. */
  assignee?: Maybe<Person>;
  /** The class asked for or matched. */
  classSession?: Maybe<ClassSession>;
  /** When it was done, declined or withdrawn; null while open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was submitted. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** For people, such as `REQ-104`. Never reused. */
  key: Scalars['String']['output'];
  /** What is asked for. */
  kind: RequestKind;
  /** Marks for the desk; staff only, else empty. */
  labels: Array<Scalars['String']['output']>;
  /** What else the viewer may do. */
  permissions: RequestPermissions;
  /** Who raised it; the requester, unless it was raised on their behalf. */
  raisedBy: Person;
  /** The personal link to join, once confirmed; the observer and the desk only. */
  registrationLink?: Maybe<Scalars['URL']['output']>;
  /** The person it is for. */
  requester: Person;
  /** Whether only the requester, the assignee and cleared staff may know of it. */
  restricted: Scalars['Boolean']['output'];
  /** Where it is in its lifecycle. */
  state: RequestStateInfo;
  /** Since when it is in that state. */
  stateSince: Scalars['DateTime']['output'];
  /** Everything that happened, oldest first. */
  timeline: RequestEventConnection;
  /** One line that says it. */
  title: Scalars['String']['output'];
  /** What the viewer could do next. Staff see every step with its reasons, others the steps meant for them. */
  transitions: Array<Transition>;
  /** When anything last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Since when it waits on the person who asked; null while it does not. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
  /** People who hear of every change; staff, and the viewer themself. */
  watchers: Array<Person>;
  /** Whether the viewer watches it. */
  watching: Scalars['Boolean']['output'];
};


/** One colleague observing a customer's class. They are its observer. */
export type AuditAttendanceRequestTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why something cannot be done now. */
export type BlockReason = {
  __typename?: 'BlockReason';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** How to mend it. */
  fix: Scalars['String']['output'];
  /** What is in the way. */
  message: Scalars['String']['output'];
};

/** Which class falls through. */
export type CancelClassSessionInput = {
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The class. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for those who hear of it; never name the customer. */
  reason: Scalars['String']['input'];
};

/** What comes of it. */
export type CancelClassSessionPayload = {
  __typename?: 'CancelClassSessionPayload';
  /** The class. */
  classSession?: Maybe<ClassSession>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** How many requests a category holds. */
export type CategoryCount = {
  __typename?: 'CategoryCount';
  /** The category. */
  category: RequestCategory;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How an offering is charged. */
export type ChargeModel =
  /** One price. */
  | 'FLAT'
  /** A price per unit. */
  | 'PER_UNIT';

/** Scoping answers for a migration of pipelines. */
export type CiMigrationScope = {
  __typename?: 'CiMigrationScope';
  /** Automation around it. */
  automation?: Maybe<Scalars['String']['output']>;
  /** Types of executors. */
  executorTypes?: Maybe<Scalars['String']['output']>;
  /** Instances. */
  instances?: Maybe<Scalars['Int']['output']>;
  /** Jobs. */
  jobs?: Maybe<Scalars['Int']['output']>;
  /** Where they run. */
  location?: Maybe<Scalars['String']['output']>;
  /** Plugins in use. */
  plugins?: Maybe<Scalars['String']['output']>;
  /** Repositories. */
  repositories?: Maybe<Scalars['Int']['output']>;
  /** Users. */
  users?: Maybe<Scalars['Int']['output']>;
};

/** Scoping answers for a migration of pipelines. */
export type CiMigrationScopeInput = {
  /** Automation around it. */
  automation?: InputMaybe<Scalars['String']['input']>;
  /** Types of executors. */
  executorTypes?: InputMaybe<Scalars['String']['input']>;
  /** Instances. */
  instances?: InputMaybe<Scalars['Int']['input']>;
  /** Jobs. */
  jobs?: InputMaybe<Scalars['Int']['input']>;
  /** Where they run. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Plugins in use. */
  plugins?: InputMaybe<Scalars['String']['input']>;
  /** Repositories. */
  repositories?: InputMaybe<Scalars['Int']['input']>;
  /** Users. */
  users?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose class it is. */
export type ClassAudience =
  /** A customer's class. */
  | 'CUSTOMER'
  /** A class for colleagues. */
  | 'INTERNAL';

/** One sitting of a class. */
export type ClassPart = {
  __typename?: 'ClassPart';
  /** Ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Position, from 1. */
  number: Scalars['Int']['output'];
  /** Begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** One sitting to plan. */
export type ClassPartInput = {
  /** Ends, after it begins and within 12 hours. */
  endsAt: Scalars['DateTime']['input'];
  /** Begins. */
  startsAt: Scalars['DateTime']['input'];
};

/** A class that takes place: one course, one or more parts. */
export type ClassSession = Node & {
  __typename?: 'ClassSession';
  /** Who owns the customer's account; the desk only, else null. */
  accountOwner?: Maybe<Person>;
  /** Whose class it is. */
  audience: ClassAudience;
  /** When it was cancelled, null while it stands. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The course taught. */
  course: Offering;
  /** The customer; the desk, the trainer and the account owner only, else null. */
  customerName?: Maybe<Scalars['String']['output']>;
  /** Where it is held. */
  deliveryMode: DeliveryMode;
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** The language it is held in, BCP 47. */
  language: Scalars['String']['output'];
  /** Places for observers. */
  observerPlaces: Scalars['Int']['output'];
  /** Observer places not yet confirmed. */
  observerPlacesLeft: Scalars['Int']['output'];
  /** Whether the customer agreed to observers. */
  observersAllowed: Scalars['Boolean']['output'];
  /** Its parts in order of time. */
  parts: Array<ClassPart>;
  /** Whether it is a restricted (US public sector) class. */
  restricted: Scalars['Boolean']['output'];
  /** The zone it is held in. */
  timezone: Scalars['TimeZone']['output'];
  /** Who teaches; the desk and participants only, else null. */
  trainer?: Maybe<Person>;
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of classes. */
export type ClassSessionConnection = {
  __typename?: 'ClassSessionConnection';
  /** The classes of this page. */
  edges: Array<ClassSessionEdge>;
  /** The same without cursors. */
  nodes: Array<ClassSession>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A class with its cursor. */
export type ClassSessionEdge = {
  __typename?: 'ClassSessionEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The class. */
  node: ClassSession;
};

/** Which classes to list. Past and cancelled ones are left out unless asked for. */
export type ClassSessionFilter = {
  /** Only this audience. */
  audience?: InputMaybe<ClassAudience>;
  /** Only this course. */
  courseSku?: InputMaybe<Scalars['String']['input']>;
  /** Ends at or after this; now when left out. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Also cancelled ones; staff only. */
  includeCancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those observers may ask to attend. */
  observable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Begins before this. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What to write. */
export type CommentOnRequestInput = {
  /** Plain text, 1–10,000 characters. */
  body: Scalars['String']['input'];
  /** The version read; usually left out, since comments do not conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True for a note that staff alone see; never leaves the desk. */
  internal: Scalars['Boolean']['input'];
};

/** What comes of it. */
export type CommentOnRequestPayload = {
  __typename?: 'CommentOnRequestPayload';
  /** The event that carries the comment. */
  event?: Maybe<RequestEvent>;
  /** The request. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** One option of dates the desk proposed. */
export type DateOption = {
  __typename?: 'DateOption';
  /** Position, from 1: pass it as `dateOption`. */
  number: Scalars['Int']['output'];
  /** The parts it would have. */
  parts: Array<ClassPart>;
};

/** One option of dates to propose. */
export type DateOptionInput = {
  /** 1–8 parts that do not overlap. */
  parts: Array<ClassPartInput>;
};

/** A range of days, both ends included. */
export type DateWindow = {
  __typename?: 'DateWindow';
  /** Last day. */
  end: Scalars['LocalDate']['output'];
  /** First day. */
  start: Scalars['LocalDate']['output'];
};

/** A range of days, both ends included. */
export type DateWindowInput = {
  /** Last day. */
  end: Scalars['LocalDate']['input'];
  /** First day. */
  start: Scalars['LocalDate']['input'];
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

/** One message about one event to one person. */
export type Delivery = Node & {
  __typename?: 'Delivery';
  /** Tries so far. */
  attempts: Scalars['Int']['output'];
  /** By which channel: `email`. */
  channel: Scalars['String']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** What went wrong last; null when nothing did. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** When it is tried again; null when it is not. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** To whom. */
  person: Person;
  /** Why this person hears of it. */
  reason: Scalars['String']['output'];
  /** When the mail server took it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  state: DeliveryState;
};

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

/** Somebody to try Foyer as, in the trial only. */
export type DemoPerson = {
  __typename?: 'DemoPerson';
  /** What they are here, in words. */
  description: Scalars['String']['output'];
  /** Their address. */
  email: Scalars['EmailAddress']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
};

/** How the customer runs the product. */
export type DeploymentType =
  /** Hosted for them alone. */
  | 'DEDICATED'
  /** Hosted for them. */
  | 'SAAS'
  /** Run by them. */
  | 'SELF_MANAGED';

/** Answers to put in place of the present ones. */
export type EditAuditAttendanceRequestInput = {
  /** The whole form. */
  answers: AuditAttendanceAnswersInput;
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type EditAuditAttendanceRequestPayload = {
  __typename?: 'EditAuditAttendanceRequestPayload';
  /** The request; on `STALE` the current one. */
  request?: Maybe<AuditAttendanceRequest>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Answers to put in place of the present ones. */
export type EditPsInquiryInput = {
  /** The whole form. */
  answers: PsInquiryAnswersInput;
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type EditPsInquiryPayload = {
  __typename?: 'EditPsInquiryPayload';
  /** The request; on `STALE` the current one. */
  request?: Maybe<PsInquiry>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Answers to put in place of the present ones. */
export type EditTrainingSessionRequestInput = {
  /** The whole form. */
  answers: TrainingSessionAnswersInput;
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type EditTrainingSessionRequestPayload = {
  __typename?: 'EditTrainingSessionRequestPayload';
  /** The request; on `STALE` the current one. */
  request?: Maybe<TrainingSessionRequest>;
  /** Why not. */
  userErrors: Array<UserError>;
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

/** One field before and after, in words. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** After; null when it has none now. */
  after?: Maybe<Scalars['String']['output']>;
  /** Before; null when it had no value. */
  before?: Maybe<Scalars['String']['output']>;
  /** Name of the field. */
  field: Scalars['String']['output'];
  /** Its label for people. */
  label: Scalars['String']['output'];
};

/** Scoping answers for anything else. */
export type GeneralScope = {
  __typename?: 'GeneralScope';
  /** Users now. */
  currentUsers?: Maybe<Scalars['Int']['output']>;
  /** Goals. */
  goals?: Maybe<Scalars['String']['output']>;
  /** Integrations. */
  integrations?: Maybe<Scalars['String']['output']>;
  /** Users planned. */
  plannedUsers?: Maybe<Scalars['Int']['output']>;
  /** Architecture aimed at. */
  targetArchitecture?: Maybe<Scalars['String']['output']>;
  /** Tools replaced. */
  toolsReplaced?: Maybe<Scalars['String']['output']>;
  /** Version in use. */
  version?: Maybe<Scalars['String']['output']>;
};

/** Scoping answers for anything else. */
export type GeneralScopeInput = {
  /** Users now. */
  currentUsers?: InputMaybe<Scalars['Int']['input']>;
  /** Goals. */
  goals?: InputMaybe<Scalars['String']['input']>;
  /** Integrations. */
  integrations?: InputMaybe<Scalars['String']['input']>;
  /** Users planned. */
  plannedUsers?: InputMaybe<Scalars['Int']['input']>;
  /** Architecture aimed at. */
  targetArchitecture?: InputMaybe<Scalars['String']['input']>;
  /** Tools replaced. */
  toolsReplaced?: InputMaybe<Scalars['String']['input']>;
  /** Version in use. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** One change of somebody's grants. */
export type GrantEvent = {
  __typename?: 'GrantEvent';
  /** Who did it; null for the configuration. */
  actor?: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What it is since: null for revoked, else its clearance. */
  clearanceAfter?: Maybe<Scalars['Boolean']['output']>;
  /** What it was before: null for not held, else its clearance. */
  clearanceBefore?: Maybe<Scalars['Boolean']['output']>;
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** Which role. */
  role: Role;
};

/** Which role to whom. */
export type GrantRoleInput = {
  /** Their address; a person seen for the first time is added. */
  email: Scalars['String']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it reaches restricted requests. */
  restrictedClearance?: InputMaybe<Scalars['Boolean']['input']>;
  /** The role. */
  role: Role;
};

/** What comes of it. */
export type GrantRolePayload = {
  __typename?: 'GrantRolePayload';
  /** The person as now. */
  person?: Maybe<Person>;
  /** Why not. */
  userErrors: Array<UserError>;
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
export type ImplementationScope = {
  __typename?: 'ImplementationScope';
  /** Whether it has no way to the internet. */
  airGapped?: Maybe<Scalars['Boolean']['output']>;
  /** Appliances such as load balancers. */
  appliances?: Maybe<Scalars['String']['output']>;
  /** Who issues certificates. */
  certificates?: Maybe<Scalars['String']['output']>;
  /** Whether components talk encrypted. */
  encryptionBetweenComponents?: Maybe<Scalars['Boolean']['output']>;
  /** Users expected. */
  expectedUsers?: Maybe<Scalars['Int']['output']>;
  /** Whether replication to other regions or disaster recovery is needed. */
  geoOrDisasterRecovery?: Maybe<Scalars['Boolean']['output']>;
  /** Storage for repositories under high availability. */
  gitStorage?: Maybe<Scalars['String']['output']>;
  /** Whether high availability is needed (Premium or above). */
  highAvailability?: Maybe<Scalars['Boolean']['output']>;
  /** Where it will run. */
  host?: Maybe<HostingPlatform>;
  /** Hypervisor. */
  hypervisor?: Maybe<Scalars['String']['output']>;
  /** Preferred infrastructure as code. */
  infrastructureAsCode?: Maybe<Scalars['String']['output']>;
  /** Kubernetes flavour and the team's skill. */
  kubernetes?: Maybe<Scalars['String']['output']>;
  /** Operating system. */
  operatingSystem?: Maybe<Scalars['String']['output']>;
  /** Proxies on the way. */
  proxy?: Maybe<Scalars['String']['output']>;
  /** New or scale-up. */
  purpose?: Maybe<ImplementationPurpose>;
};

/** Scoping answers for an implementation. */
export type ImplementationScopeInput = {
  /** Whether it has no way to the internet. */
  airGapped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Appliances such as load balancers. */
  appliances?: InputMaybe<Scalars['String']['input']>;
  /** Who issues certificates. */
  certificates?: InputMaybe<Scalars['String']['input']>;
  /** Whether components talk encrypted. */
  encryptionBetweenComponents?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users expected. */
  expectedUsers?: InputMaybe<Scalars['Int']['input']>;
  /** Whether replication to other regions or disaster recovery is needed. */
  geoOrDisasterRecovery?: InputMaybe<Scalars['Boolean']['input']>;
  /** Storage for repositories under high availability. */
  gitStorage?: InputMaybe<Scalars['String']['input']>;
  /** Whether high availability is needed. */
  highAvailability?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it will run. */
  host?: InputMaybe<HostingPlatform>;
  /** Hypervisor. */
  hypervisor?: InputMaybe<Scalars['String']['input']>;
  /** Preferred infrastructure as code. */
  infrastructureAsCode?: InputMaybe<Scalars['String']['input']>;
  /** Kubernetes flavour and the team's skill. */
  kubernetes?: InputMaybe<Scalars['String']['input']>;
  /** Operating system. */
  operatingSystem?: InputMaybe<Scalars['String']['input']>;
  /** Proxies on the way. */
  proxy?: InputMaybe<Scalars['String']['input']>;
  /** New or scale-up. */
  purpose?: InputMaybe<ImplementationPurpose>;
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
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All of them, at most 20 of 1–40 characters. */
  labels: Array<Scalars['String']['input']>;
};

/** What comes of it. */
export type LabelRequestPayload = {
  __typename?: 'LabelRequestPayload';
  /** The request; on `STALE` the current one. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** What to do when more people come than one class holds. */
export type LargeGroupPlan =
  /** Extra seats on one class. */
  | 'SEAT_ADD_ONS'
  /** A seminar: lecture and questions, up to 50. */
  | 'SEMINAR'
  /** Several classes. */
  | 'SPLIT_CLASSES';

/** When work could start, as far as is known. Never a commitment. */
export type LeadTimeAnswer = {
  __typename?: 'LeadTimeAnswer';
  /** The day it was true. */
  asOf: Scalars['LocalDate']['output'];
  /** The sentence that goes with it wherever it is shown. */
  disclaimer: Scalars['String']['output'];
  /** Earliest, in weeks from `asOf`. */
  earliestWeeks: Scalars['Int']['output'];
  /** Latest, in weeks from `asOf`. */
  latestWeeks: Scalars['Int']['output'];
  /** The day after which to ask again. */
  validUntil: Scalars['LocalDate']['output'];
};

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

/** Scoping answers for a migration of repositories. All may be filled in later; a proposal needs them. */
export type MigrationScope = {
  __typename?: 'MigrationScope';
  /** CI jobs. */
  ciJobs?: Maybe<Scalars['Int']['output']>;
  /** CI/CD systems in use. */
  ciSystems?: Maybe<Scalars['String']['output']>;
  /** Database and version moved from. */
  databaseVersion?: Maybe<Scalars['String']['output']>;
  /** Where to. */
  destination?: Maybe<MigrationDestination>;
  /** Version moved to. */
  destinationVersion?: Maybe<Scalars['String']['output']>;
  /** Portfolios or groups. */
  portfolios?: Maybe<Scalars['Int']['output']>;
  /** Size of the registry in GB. */
  registrySizeGb?: Maybe<Scalars['Int']['output']>;
  /** Repositories. */
  repositories?: Maybe<Scalars['Int']['output']>;
  /** Of those, larger than 5 GB. */
  repositoriesOver5Gb?: Maybe<Scalars['Int']['output']>;
  /** Operating system moved from. */
  sourceOs?: Maybe<Scalars['String']['output']>;
  /** Version moved from. */
  sourceVersion?: Maybe<Scalars['String']['output']>;
  /** What is moved from, such as the names of the tools. */
  sources?: Maybe<Scalars['String']['output']>;
  /** Identity provider for single sign-on. */
  ssoProvider?: Maybe<Scalars['String']['output']>;
  /** Users. */
  users?: Maybe<Scalars['Int']['output']>;
};

/** Scoping answers for a migration of repositories. */
export type MigrationScopeInput = {
  /** CI jobs. */
  ciJobs?: InputMaybe<Scalars['Int']['input']>;
  /** CI/CD systems in use. */
  ciSystems?: InputMaybe<Scalars['String']['input']>;
  /** Database and version moved from. */
  databaseVersion?: InputMaybe<Scalars['String']['input']>;
  /** Where to. */
  destination?: InputMaybe<MigrationDestination>;
  /** Version moved to, within two minor versions. */
  destinationVersion?: InputMaybe<Scalars['String']['input']>;
  /** Portfolios or groups. */
  portfolios?: InputMaybe<Scalars['Int']['input']>;
  /** Size of the registry in GB. */
  registrySizeGb?: InputMaybe<Scalars['Int']['input']>;
  /** Repositories. */
  repositories?: InputMaybe<Scalars['Int']['input']>;
  /** Of those, larger than 5 GB. */
  repositoriesOver5Gb?: InputMaybe<Scalars['Int']['input']>;
  /** Operating system moved from. */
  sourceOs?: InputMaybe<Scalars['String']['input']>;
  /** Version moved from, such as `16.4`. */
  sourceVersion?: InputMaybe<Scalars['String']['input']>;
  /** What is moved from. */
  sources?: InputMaybe<Scalars['String']['input']>;
  /** Identity provider for single sign-on. */
  ssoProvider?: InputMaybe<Scalars['String']['input']>;
  /** Users. */
  users?: InputMaybe<Scalars['Int']['input']>;
};

/** An exact amount of money: integer minor units with the currency beside it. */
export type Money = {
  __typename?: 'Money';
  /** Amount in the currency's minor unit: 500000 is USD 5,000.00. */
  amountMinor: Scalars['SafeInt']['output'];
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** For display, such as `$5,000.00`. */
  formatted: Scalars['String']['output'];
};

/** What transitions ask for. Each `Ask.name` is a field here; fields a transition does not ask for are refused. */
export type MoveDetailsInput = {
  /** The answer to a question. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** That the engagement manager approved what needs it. */
  approvalConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many came. */
  attendedCount?: InputMaybe<Scalars['Int']['input']>;
  /** The class matched. */
  classSessionId?: InputMaybe<Scalars['ID']['input']>;
  /** That the clearance was checked. */
  clearanceVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** The course settled on. */
  courseSku?: InputMaybe<Scalars['String']['input']>;
  /** The number of the option picked. */
  dateOption?: InputMaybe<Scalars['Int']['input']>;
  /** Up to three options of dates. */
  dateOptions?: InputMaybe<Array<DateOptionInput>>;
  /** Earliest start, in weeks from today. */
  earliestWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** The video account that hosts it. */
  hostAccount?: InputMaybe<Scalars['String']['input']>;
  /** Latest start, in weeks from today. */
  latestWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** The quote or order it is on. */
  orderReference?: InputMaybe<Scalars['String']['input']>;
  /** Where the made-to-measure work goes on. */
  proposalReference?: InputMaybe<Scalars['String']['input']>;
  /** A question to the person who asked. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** Why: mandatory wherever something is refused, taken back, put off or reopened. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The personal link to join. */
  registrationLink?: InputMaybe<Scalars['String']['input']>;
  /** When to look at it again. */
  reviewDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why links may go out less than two weeks ahead. */
  shortNoticeReason?: InputMaybe<Scalars['String']['input']>;
  /** Who is to teach. */
  trainerId?: InputMaybe<Scalars['ID']['input']>;
  /** The day after which to ask again. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Which way to go. */
export type MoveRequestInput = {
  /** An `action` of `Request.transitions`. */
  action: Scalars['String']['input'];
  /** What the transition asks for. */
  details?: InputMaybe<MoveDetailsInput>;
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type MoveRequestPayload = {
  __typename?: 'MoveRequestPayload';
  /** The request; on `STALE` the current one. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Gives a request to somebody, or to nobody. */
  assignRequest: AssignRequestPayload;
  /** Cancels a class and revokes what depends on it; coordinators only. */
  cancelClassSession: CancelClassSessionPayload;
  /** Writes a public comment or an internal note. */
  commentOnRequest: CommentOnRequestPayload;
  /** Changes the answers of an audit attendance request. */
  editAuditAttendanceRequest: EditAuditAttendanceRequestPayload;
  /** Changes the answers of an inquiry. */
  editPsInquiry: EditPsInquiryPayload;
  /** Changes the answers of a training session request. */
  editTrainingSessionRequest: EditTrainingSessionRequestPayload;
  /** Grants a role or changes its clearance; admins only. */
  grantRole: GrantRolePayload;
  /** Replaces a request's labels; staff only. */
  labelRequest: LabelRequestPayload;
  /** Takes a request along one transition of its lifecycle. */
  moveRequest: MoveRequestPayload;
  /** Mails a six-digit code to an address. Answers the same whether or not the address is known. */
  requestSignInCode: RequestSignInCodePayload;
  /** Marks a request as restricted, or no longer. */
  restrictRequest: RestrictRequestPayload;
  /** Tries a failed or dead delivery again; staff only. */
  retryDelivery: RetryDeliveryPayload;
  /** Takes a role away; admins only. */
  revokeRole: RevokeRolePayload;
  /** Puts a class on the calendar; coordinators only. */
  scheduleClassSession: ScheduleClassSessionPayload;
  /** Chooses whether to hear of a topic by email. */
  setNotificationPreference: SetNotificationPreferencePayload;
  /** Signs this browser in with the code it asked for. */
  signIn: SignInPayload;
  /** Signs this browser out. */
  signOut: SignOutPayload;
  /** Asks to observe a customer's class. */
  submitAuditAttendanceRequest: SubmitAuditAttendanceRequestPayload;
  /** Asks Professional Services a question, or for services. */
  submitPsInquiry: SubmitPsInquiryPayload;
  /** Asks for a training session. */
  submitTrainingSessionRequest: SubmitTrainingSessionRequestPayload;
  /** Changes the viewer's own name or zone. */
  updateProfile: UpdateProfilePayload;
  /** Replaces the list of attendees of a training session. */
  updateRoster: UpdateRosterPayload;
  /** Watches or no longer watches a request; staff may name somebody else. */
  watchRequest: WatchRequestPayload;
  /** Takes a request back; the same as its lifecycle's `withdraw`. */
  withdrawRequest: WithdrawRequestPayload;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationAssignRequestArgs = {
  input: AssignRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationCancelClassSessionArgs = {
  input: CancelClassSessionInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationCommentOnRequestArgs = {
  input: CommentOnRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationEditAuditAttendanceRequestArgs = {
  input: EditAuditAttendanceRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationEditPsInquiryArgs = {
  input: EditPsInquiryInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationEditTrainingSessionRequestArgs = {
  input: EditTrainingSessionRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationLabelRequestArgs = {
  input: LabelRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationMoveRequestArgs = {
  input: MoveRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRequestSignInCodeArgs = {
  input: RequestSignInCodeInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRestrictRequestArgs = {
  input: RestrictRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRetryDeliveryArgs = {
  input: RetryDeliveryInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationScheduleClassSessionArgs = {
  input: ScheduleClassSessionInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationSetNotificationPreferenceArgs = {
  input: SetNotificationPreferenceInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationSignInArgs = {
  input: SignInInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationSubmitAuditAttendanceRequestArgs = {
  input: SubmitAuditAttendanceRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationSubmitPsInquiryArgs = {
  input: SubmitPsInquiryInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationSubmitTrainingSessionRequestArgs = {
  input: SubmitTrainingSessionRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationUpdateRosterArgs = {
  input: UpdateRosterInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationWatchRequestArgs = {
  input: WatchRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationWithdrawRequestArgs = {
  input: WithdrawRequestInput;
};

/** Anything with a global ID that `node` can fetch. */
export type Node = {
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
};

/** Whether a person hears of a topic by email. */
export type NotificationPreference = {
  __typename?: 'NotificationPreference';
  /** What it covers, in a sentence. */
  description: Scalars['String']['output'];
  /** Whether mail is sent. */
  email: Scalars['Boolean']['output'];
  /** The topic. */
  topic: NotificationTopic;
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

/** Something Professional Services offers, under one SKU. */
export type Offering = Node & {
  __typename?: 'Offering';
  /** Whether it can be asked for now. */
  active: Scalars['Boolean']['output'];
  /** What it is for. */
  category: OfferingCategory;
  /** How it is charged. */
  chargeModel: ChargeModel;
  /** Seats in one class; null where it is not a class. */
  classSize?: Maybe<Scalars['Int']['output']>;
  /** What it gives, in two sentences. */
  description: Scalars['String']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** Whether it is a course that can be asked for as a training session. */
  isCourse: Scalars['Boolean']['output'];
  /** How finished it is. */
  maturity: OfferingMaturity;
  /** Price and length per delivery mode; no entry for modes it does not come in. */
  modes: Array<OfferingMode>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether the engagement manager must approve its sale. */
  needsEngagementManagerApproval: Scalars['Boolean']['output'];
  /** SKU to use when a partner sells it; null when it is the same. */
  partnerSku?: Maybe<Scalars['String']['output']>;
  /** Experience a learner should bring, in words; null when none is needed. */
  prerequisiteNote?: Maybe<Scalars['String']['output']>;
  /** Courses people should know before. */
  prerequisites: Array<Offering>;
  /** Usual way to cut it; null where it is not a course. */
  sessionPattern?: Maybe<SessionPattern>;
  /** Stock-keeping unit, unique. */
  sku: Scalars['String']['output'];
  /** What one unit is: class, seat, block, month … */
  unit: Scalars['String']['output'];
  /** Business days from request to start that are usual; never a commitment. */
  usualLeadTimeBusinessDays: Scalars['Int']['output'];
};

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

/** A page of the catalogue. */
export type OfferingConnection = {
  __typename?: 'OfferingConnection';
  /** The offerings of this page. */
  edges: Array<OfferingEdge>;
  /** The same without cursors. */
  nodes: Array<Offering>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An offering with its cursor. */
export type OfferingEdge = {
  __typename?: 'OfferingEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The offering. */
  node: Offering;
};

/** Which offerings to list. */
export type OfferingFilter = {
  /** Only these categories. */
  category?: InputMaybe<Array<OfferingCategory>>;
  /** Also what can no longer be asked for. */
  includeInactive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only courses, or only what is no course. */
  isCourse?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the name, description or SKU. */
  text?: InputMaybe<Scalars['String']['input']>;
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

/** An offering in one delivery mode. */
export type OfferingMode = {
  __typename?: 'OfferingMode';
  /** Its length in words, such as `2 × 4 h`. */
  duration: Scalars['String']['output'];
  /** Its length in hours; null where open. */
  durationHours?: Maybe<Scalars['Int']['output']>;
  /** The mode. */
  mode: DeliveryMode;
  /** List price; null means quoted on request. */
  price?: Maybe<Money>;
  /** Whether travel and expenses come on top. */
  travelExtra: Scalars['Boolean']['output'];
};

/** Which way. */
export type OrderDirection =
  /** Oldest first. */
  | 'ASC'
  /** Newest first. */
  | 'DESC';

/** One position of an order. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** Delivery mode. */
  deliveryMode: DeliveryMode;
  /** Seats on top of the class. */
  extraSeats: Scalars['Int']['output'];
  /** The offering; null if it left the catalogue. */
  offering?: Maybe<Offering>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** The SKU. */
  sku: Scalars['String']['output'];
};

/** One position of an order. */
export type OrderLineInput = {
  /** A mode the offering comes in. */
  deliveryMode: DeliveryMode;
  /** Seats on top of the class; 0 when left out. */
  extraSeats?: InputMaybe<Scalars['Int']['input']>;
  /** 1–999. */
  quantity: Scalars['Int']['input'];
  /** A SKU of the catalogue. */
  sku: Scalars['String']['input'];
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge: pass it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether a further page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page precedes this one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Which parts of a class. */
export type PartsWanted =
  /** All of them. */
  | 'ALL_PARTS'
  /** Some. */
  | 'SELECTED';

/** Somebody known to Foyer, by address. */
export type Person = Node & {
  __typename?: 'Person';
  /** Where mail goes. */
  email: Scalars['EmailAddress']['output'];
  /** Changes of this person's grants, newest first; admins only, else empty. */
  grantEvents: Array<GrantEvent>;
  /** Roles granted; staff and the person themself only, else empty. */
  grants: Array<RoleGrant>;
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** The name to show; the local part of the address until they say another. */
  name: Scalars['String']['output'];
  /** The zone their times are shown in. */
  timezone: Scalars['TimeZone']['output'];
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people of this page. */
  edges: Array<PersonEdge>;
  /** The same people without cursors. */
  nodes: Array<Person>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A person with their cursor. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
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

/** A question, standard services, custom services or a lead time. */
export type PsInquiry = Node & Request & {
  __typename?: 'PsInquiry';
  /** What to know about the answers as they stand. */
  advice: Array<Advice>;
  /** The latest answer to the question. */
  answer?: Maybe<Scalars['String']['output']>;
  /** What was asked. */
  answers: PsInquiryAnswers;
  /** To whom it could be assigned; empty without that right. */
  assignableTo: Array<Person>;
  /** Who works on it. */
  assignee?: Maybe<Person>;
  /** When it was done, declined or withdrawn; null while open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was submitted. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** For people, such as `REQ-104`. Never reused. */
  key: Scalars['String']['output'];
  /** What is asked for. */
  kind: RequestKind;
  /** Marks for the desk; staff only, else empty. */
  labels: Array<Scalars['String']['output']>;
  /** The latest lead time given. */
  leadTime?: Maybe<LeadTimeAnswer>;
  /** List price of the standard services; null when a position is quoted on request. */
  listPrice?: Maybe<Money>;
  /** The quote or order the standard services are on. */
  orderReference?: Maybe<Scalars['String']['output']>;
  /** What else the viewer may do. */
  permissions: RequestPermissions;
  /** Where the made-to-measure work went on. */
  proposalReference?: Maybe<Scalars['String']['output']>;
  /** Who raised it; the requester, unless it was raised on their behalf. */
  raisedBy: Person;
  /** The person it is for. */
  requester: Person;
  /** Whether only the requester, the assignee and cleared staff may know of it. */
  restricted: Scalars['Boolean']['output'];
  /** Where it is in its lifecycle. */
  state: RequestStateInfo;
  /** Since when it is in that state. */
  stateSince: Scalars['DateTime']['output'];
  /** Everything that happened, oldest first. */
  timeline: RequestEventConnection;
  /** One line that says it. */
  title: Scalars['String']['output'];
  /** What the viewer could do next. Staff see every step with its reasons, others the steps meant for them. */
  transitions: Array<Transition>;
  /** When anything last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Since when it waits on the person who asked; null while it does not. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
  /** People who hear of every change; staff, and the viewer themself. */
  watchers: Array<Person>;
  /** Whether the viewer watches it. */
  watching: Scalars['Boolean']['output'];
};


/** A question, standard services, custom services or a lead time. */
export type PsInquiryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is asked in an inquiry. Parts that do not belong to its type are null. */
export type PsInquiryAnswers = {
  __typename?: 'PsInquiryAnswers';
  /** `CUSTOM`: for `CI_MIGRATION`. */
  ciMigration?: Maybe<CiMigrationScope>;
  /** The customer; null for a question that concerns none. */
  customerName?: Maybe<Scalars['String']['output']>;
  /** Where the deal stands. */
  dealStage: DealStage;
  /** How the customer runs the product. */
  deploymentType?: Maybe<DeploymentType>;
  /** When work should start. */
  desiredStart?: Maybe<Scalars['LocalDate']['output']>;
  /** `CUSTOM`: for `GENERAL_SERVICES`. */
  general?: Maybe<GeneralScope>;
  /** `LEAD_TIME`: the hoped-for start. */
  hopedForDate?: Maybe<Scalars['LocalDate']['output']>;
  /** `CUSTOM`: for `IMPLEMENTATION`. */
  implementation?: Maybe<ImplementationScope>;
  /** What the inquirer does. */
  inquirerRole: InquirerRole;
  /** What it is about. */
  inquiryType: InquiryType;
  /** `LEAD_TIME`: the SKU asked about; null when `leadTimeSubject` says it. */
  leadTimeSku?: Maybe<Scalars['String']['output']>;
  /** `LEAD_TIME`: the service or project asked about. */
  leadTimeSubject?: Maybe<Scalars['String']['output']>;
  /** What they are licensed for. */
  licenceTier?: Maybe<LicenceTier>;
  /** `STANDARD`: what to order. */
  lines: Array<OrderLine>;
  /** `CUSTOM`: for `SCM_MIGRATION`. */
  migration?: Maybe<MigrationScope>;
  /** The opportunity's number in the CRM. */
  opportunityId?: Maybe<Scalars['String']['output']>;
  /** Whether a partner takes part. */
  partnerInvolved: Scalars['Boolean']['output'];
  /** `STANDARD`: whether a partner sells it. */
  partnerSale: Scalars['Boolean']['output'];
  /** `GENERAL`: the question. */
  question?: Maybe<Scalars['String']['output']>;
  /** `CUSTOM`: for `READINESS_CHECK`. */
  readiness?: Maybe<ReadinessScope>;
  /** Where the customer is. */
  region: Region;
  /** `CUSTOM`: what is wanted, in words. */
  scopeNotes?: Maybe<Scalars['String']['output']>;
  /** How large. */
  segment: Segment;
  /** `STANDARD`: whether the customer has read the service descriptions. */
  serviceDescriptionReviewed: Scalars['Boolean']['output'];
  /** `CUSTOM`: which services. */
  serviceTypes: Array<ServiceType>;
  /** `LEAD_TIME`: whether it is signed. */
  signed: Scalars['Boolean']['output'];
  /** One line that says it. */
  summary: Scalars['String']['output'];
  /** `GENERAL`: its topic. */
  topic?: Maybe<InquiryTopic>;
};

/** What is asked in an inquiry. Rules: README, PS inquiry. */
export type PsInquiryAnswersInput = {
  /** `CUSTOM`: for `CI_MIGRATION`. */
  ciMigration?: InputMaybe<CiMigrationScopeInput>;
  /** Required unless `GENERAL`. */
  customerName?: InputMaybe<Scalars['String']['input']>;
  /** `NONE` when left out. */
  dealStage?: InputMaybe<DealStage>;
  /** Required for `STANDARD` and `CUSTOM`. */
  deploymentType?: InputMaybe<DeploymentType>;
  /** When work should start. */
  desiredStart?: InputMaybe<Scalars['LocalDate']['input']>;
  /** `CUSTOM`: for `GENERAL_SERVICES`. */
  general?: InputMaybe<GeneralScopeInput>;
  /** `LEAD_TIME`: the hoped-for start. */
  hopedForDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** `CUSTOM`: for `IMPLEMENTATION`. */
  implementation?: InputMaybe<ImplementationScopeInput>;
  /** What the inquirer does. */
  inquirerRole: InquirerRole;
  /** What it is about. */
  inquiryType: InquiryType;
  /** `LEAD_TIME`: a SKU of the catalogue, or give `leadTimeSubject`. */
  leadTimeSku?: InputMaybe<Scalars['String']['input']>;
  /** `LEAD_TIME`: the service or project, in words. */
  leadTimeSubject?: InputMaybe<Scalars['String']['input']>;
  /** Required for `STANDARD` and `CUSTOM`. */
  licenceTier?: InputMaybe<LicenceTier>;
  /** `STANDARD`: 1–20 lines. */
  lines?: InputMaybe<Array<OrderLineInput>>;
  /** `CUSTOM`: for `SCM_MIGRATION`. */
  migration?: InputMaybe<MigrationScopeInput>;
  /** The opportunity's number in the CRM, if there is one. */
  opportunityId?: InputMaybe<Scalars['String']['input']>;
  /** Whether a partner takes part. */
  partnerInvolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** `STANDARD`: whether a partner sells it. */
  partnerSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** `GENERAL`: 10–5000 characters. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** `CUSTOM`: for `READINESS_CHECK`. */
  readiness?: InputMaybe<ReadinessScopeInput>;
  /** Where the customer is. */
  region: Region;
  /** `CUSTOM`: what is wanted, 20–5000 characters. */
  scopeNotes?: InputMaybe<Scalars['String']['input']>;
  /** How large. */
  segment: Segment;
  /** `STANDARD`: whether the customer has read the service descriptions. */
  serviceDescriptionReviewed?: InputMaybe<Scalars['Boolean']['input']>;
  /** `CUSTOM`: 1 or more. */
  serviceTypes?: InputMaybe<Array<ServiceType>>;
  /** `LEAD_TIME`: whether it is signed. */
  signed?: InputMaybe<Scalars['Boolean']['input']>;
  /** One line, 3–160 characters. */
  summary: Scalars['String']['input'];
  /** `GENERAL`: its topic. */
  topic?: InputMaybe<InquiryTopic>;
};

/** Reading. What the viewer may not see is not there. */
export type Query = {
  __typename?: 'Query';
  /** Classes, soonest first. */
  classSessions: ClassSessionConnection;
  /** Anything by its global ID; null when it does not exist for you. */
  node?: Maybe<Node>;
  /** One offering by SKU. */
  offering?: Maybe<Offering>;
  /** The catalogue, by category and name. */
  offerings: OfferingConnection;
  /** People, by name; staff only, else an empty page. */
  people: PersonConnection;
  /** One request by its key; null when it does not exist for you. */
  request?: Maybe<Request>;
  /** What can be asked for, and whether the viewer may. */
  requestKinds: Array<RequestKindInfo>;
  /** Requests the viewer may see; those of others for staff only. */
  requests: RequestConnection;
  /** How one may sign in. */
  signInOptions: SignInOptions;
  /** The signed-in person; null for nobody. */
  viewer?: Maybe<Viewer>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryClassSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClassSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. What the viewer may not see is not there. */
export type QueryOfferingArgs = {
  sku: Scalars['String']['input'];
};


/** Reading. What the viewer may not see is not there. */
export type QueryOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Role>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryRequestArgs = {
  key: Scalars['String']['input'];
};


/** Reading. What the viewer may not see is not there. */
export type QueryRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RequestOrder>;
};

/** Scoping answers for a readiness or health check. */
export type ReadinessScope = {
  __typename?: 'ReadinessScope';
  /** Active users now. */
  activeUsers?: Maybe<Scalars['Int']['output']>;
  /** Active users expected in a year. */
  activeUsersInOneYear?: Maybe<Scalars['Int']['output']>;
  /** Whether there is a diagram. */
  architectureDiagram?: Maybe<Scalars['Boolean']['output']>;
  /** Where it runs. */
  host?: Maybe<HostingPlatform>;
  /** Known issues. */
  knownIssues?: Maybe<Scalars['String']['output']>;
  /** Licences held. */
  licences?: Maybe<Scalars['Int']['output']>;
  /** What watches it. */
  monitoring?: Maybe<Scalars['String']['output']>;
  /** Whether there is a test environment. */
  testEnvironment?: Maybe<Scalars['Boolean']['output']>;
};

/** Scoping answers for a readiness or health check. */
export type ReadinessScopeInput = {
  /** Active users now. */
  activeUsers?: InputMaybe<Scalars['Int']['input']>;
  /** Active users expected in a year. */
  activeUsersInOneYear?: InputMaybe<Scalars['Int']['input']>;
  /** Whether there is a diagram. */
  architectureDiagram?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it runs. */
  host?: InputMaybe<HostingPlatform>;
  /** Known issues. */
  knownIssues?: InputMaybe<Scalars['String']['input']>;
  /** Licences held. */
  licences?: InputMaybe<Scalars['Int']['input']>;
  /** What watches it. */
  monitoring?: InputMaybe<Scalars['String']['input']>;
  /** Whether there is a test environment. */
  testEnvironment?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Anything somebody asked for. */
export type Request = {
  /** What to know about the answers as they stand. */
  advice: Array<Advice>;
  /** To whom it could be assigned; empty without that right. */
  assignableTo: Array<Person>;
  /** Who works on it. */
  assignee?: Maybe<Person>;
  /** When it was done, declined or withdrawn; null while open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was submitted. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** For people, such as `REQ-104`. Never reused. */
  key: Scalars['String']['output'];
  /** What is asked for. */
  kind: RequestKind;
  /** Marks for the desk; staff only, else empty. */
  labels: Array<Scalars['String']['output']>;
  /** What else the viewer may do. */
  permissions: RequestPermissions;
  /** Who raised it; the requester, unless it was raised on their behalf. */
  raisedBy: Person;
  /** The person it is for. */
  requester: Person;
  /** Whether only the requester, the assignee and cleared staff may know of it. */
  restricted: Scalars['Boolean']['output'];
  /** Where it is in its lifecycle. */
  state: RequestStateInfo;
  /** Since when it is in that state. */
  stateSince: Scalars['DateTime']['output'];
  /** Everything that happened, oldest first. */
  timeline: RequestEventConnection;
  /** One line that says it. */
  title: Scalars['String']['output'];
  /** What the viewer could do next. Staff see every step with its reasons, others the steps meant for them. */
  transitions: Array<Transition>;
  /** When anything last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Since when it waits on the person who asked; null while it does not. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
  /** People who hear of every change; staff, and the viewer themself. */
  watchers: Array<Person>;
  /** Whether the viewer watches it. */
  watching: Scalars['Boolean']['output'];
};


/** Anything somebody asked for. */
export type RequestTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A page of requests. */
export type RequestConnection = {
  __typename?: 'RequestConnection';
  /** How many there are by category under the same filter, its `category` and `state` left out. Counted up to 10,000 each. */
  counts: Array<CategoryCount>;
  /** The requests of this page. */
  edges: Array<RequestEdge>;
  /** The same without cursors. */
  nodes: Array<Request>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A request with its cursor. */
export type RequestEdge = {
  __typename?: 'RequestEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: Request;
};

/** One change of a request. Never edited, never deleted. */
export type RequestEvent = Node & {
  __typename?: 'RequestEvent';
  /** Who; null when Foyer did it by itself. */
  actor?: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What was written: a comment, a reason, a question, an answer. Plain text. */
  body?: Maybe<Scalars['String']['output']>;
  /** What changed, for `EDITED` and the like. */
  changes: Array<FieldChange>;
  /** Who was told, and how that went; staff only, else empty. */
  deliveries: Array<Delivery>;
  /** State before, for `MOVED`. */
  from?: Maybe<RequestStateInfo>;
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** Whether staff alone see it. */
  internal: Scalars['Boolean']['output'];
  /** A sentence that says it. */
  summary: Scalars['String']['output'];
  /** State after, for `MOVED` and `SUBMITTED`. */
  to?: Maybe<RequestStateInfo>;
  /** What it was. */
  type: RequestEventType;
};

/** A page of a timeline. */
export type RequestEventConnection = {
  __typename?: 'RequestEventConnection';
  /** The events of this page. */
  edges: Array<RequestEventEdge>;
  /** The same without cursors. */
  nodes: Array<RequestEvent>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An event with its cursor. */
export type RequestEventEdge = {
  __typename?: 'RequestEventEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: RequestEvent;
};

/** What a change was. */
export type RequestEventType =
  /** It was assigned or taken off somebody. */
  | 'ASSIGNED'
  /** Somebody wrote. */
  | 'COMMENTED'
  /** Answers changed. */
  | 'EDITED'
  /** Labels changed; staff only. */
  | 'LABELLED'
  /** It moved to another state. */
  | 'MOVED'
  /** The person who asked was reminded of an open question or proposal. */
  | 'REMINDED'
  /** The restricted mark changed. */
  | 'RESTRICTION_CHANGED'
  /** The list of attendees changed. */
  | 'ROSTER_CHANGED'
  /** A class this request depends on changed. */
  | 'SCHEDULE_CHANGED'
  /** It was submitted. */
  | 'SUBMITTED'
  /** A watcher came or went; staff only. */
  | 'WATCHERS_CHANGED';

/** Which requests to list. Every given condition must hold. What the viewer may not see is never listed nor counted. */
export type RequestFilter = {
  /** Only those assigned to the viewer. */
  assignedToMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this assignee. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these categories. */
  category?: InputMaybe<Array<RequestCategory>>;
  /** Submitted at or after. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Submitted before. */
  createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<RequestKind>>;
  /** Only those with this label. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Only those the viewer asked for or raised. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those for this person. */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** Only restricted ones, or only others. */
  restricted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these states, by name. */
  state?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the key, title, answers or comments; the last word may be unfinished. At most 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only those assigned to nobody. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Waiting on the requester since before this. */
  waitingSinceBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those the viewer watches. */
  watching?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What can be asked for. */
export type RequestKind =
  /** A seat to observe a customer's class. */
  | 'AUDIT_ATTENDANCE'
  /** A question, standard services, custom services or a lead time. */
  | 'PS_INQUIRY'
  /** A training session for a team. */
  | 'TRAINING_SESSION';

/** A kind of request, as the front door shows it. */
export type RequestKindInfo = {
  __typename?: 'RequestKindInfo';
  /** Whether the viewer may ask for it. */
  available: Scalars['Boolean']['output'];
  /** Why not, and how to mend it; null when available. */
  blockedBy?: Maybe<BlockReason>;
  /** Who decides, in words. */
  decidedBy: Scalars['String']['output'];
  /** What it is for, in a sentence. */
  description: Scalars['String']['output'];
  /** The kind. */
  kind: RequestKind;
  /** Its name. */
  label: Scalars['String']['output'];
  /** Every state of its lifecycle, in order. */
  states: Array<RequestStateInfo>;
  /** How long the first answer usually takes, and the whole. Never a commitment. */
  usualTime: Scalars['String']['output'];
};

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
  /** Since when in its state. */
  | 'STATE_SINCE'
  /** When last changed. */
  | 'UPDATED_AT';

/** Whether and why one of the viewer's acts beside transitions is closed. */
export type RequestPermissions = {
  __typename?: 'RequestPermissions';
  /** May assign, and sees whom it can be assigned to. */
  canAssign: Scalars['Boolean']['output'];
  /** May write a public comment. */
  canComment: Scalars['Boolean']['output'];
  /** May write internal notes, and sees them. */
  canCommentInternally: Scalars['Boolean']['output'];
  /** May change the answers. */
  canEdit: Scalars['Boolean']['output'];
  /** May set labels. */
  canLabel: Scalars['Boolean']['output'];
  /** May set the restricted mark. */
  canRestrict: Scalars['Boolean']['output'];
  /** Why not; null when they may. */
  editBlockedBy?: Maybe<BlockReason>;
};

/** Where to send a code. */
export type RequestSignInCodeInput = {
  /** The address. */
  email: Scalars['String']['input'];
  /** Same key, same answer, one mail. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type RequestSignInCodePayload = {
  __typename?: 'RequestSignInCodePayload';
  /** How long the code lives, in seconds; null when refused. */
  expiresInSeconds?: Maybe<Scalars['Int']['output']>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** A state of a lifecycle. */
export type RequestStateInfo = {
  __typename?: 'RequestStateInfo';
  /** What it counts as. */
  category: RequestCategory;
  /** Its name for people. */
  label: Scalars['String']['output'];
  /** Stable name, unique within the kind. */
  name: Scalars['String']['output'];
  /** What happens next and who does it, in a sentence. */
  next: Scalars['String']['output'];
};

/** Whether restricted. */
export type RestrictRequestInput = {
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The mark. */
  restricted: Scalars['Boolean']['input'];
};

/** What comes of it. */
export type RestrictRequestPayload = {
  __typename?: 'RestrictRequestPayload';
  /** The request; on `STALE` the current one. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Which delivery. */
export type RetryDeliveryInput = {
  /** The delivery. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type RetryDeliveryPayload = {
  __typename?: 'RetryDeliveryPayload';
  /** The delivery as now. */
  delivery?: Maybe<Delivery>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Which role from whom. */
export type RevokeRoleInput = {
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  personId: Scalars['ID']['input'];
  /** The role. */
  role: Role;
};

/** What comes of it. */
export type RevokeRolePayload = {
  __typename?: 'RevokeRolePayload';
  /** The person as now. */
  person?: Maybe<Person>;
  /** Why not. */
  userErrors: Array<UserError>;
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

/** A role held by a person, with or without clearance for restricted requests. */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** Since when. */
  grantedAt: Scalars['DateTime']['output'];
  /** By whom; null when the configuration granted it. */
  grantedBy?: Maybe<Person>;
  /** Whether it reaches restricted (US public sector) requests. */
  restrictedClearance: Scalars['Boolean']['output'];
  /** The role. */
  role: Role;
};

/** A class to put on the calendar. */
export type ScheduleClassSessionInput = {
  /** Who owns the customer's account. */
  accountOwnerId?: InputMaybe<Scalars['ID']['input']>;
  /** `CUSTOMER` when left out. */
  audience?: InputMaybe<ClassAudience>;
  /** A course of the catalogue. */
  courseSku: Scalars['String']['input'];
  /** Required for `CUSTOMER`. */
  customerName?: InputMaybe<Scalars['String']['input']>;
  /** Where. */
  deliveryMode: DeliveryMode;
  /** The video account that hosts it; one class at a time. */
  hostAccount?: InputMaybe<Scalars['String']['input']>;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47. */
  language: Scalars['String']['input'];
  /** Places for observers, 0–8. */
  observerPlaces?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the customer agreed to observers. */
  observersAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1–8 parts that do not overlap. */
  parts: Array<ClassPartInput>;
  /** Whether it is restricted. */
  restricted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The zone it is held in. */
  timezone: Scalars['String']['input'];
  /** Who teaches. */
  trainerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of it. */
export type ScheduleClassSessionPayload = {
  __typename?: 'ScheduleClassSessionPayload';
  /** The class. */
  classSession?: Maybe<ClassSession>;
  /** Why not. */
  userErrors: Array<UserError>;
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

/** What to hear of. */
export type SetNotificationPreferenceInput = {
  /** Whether to hear of it by email. */
  email: Scalars['Boolean']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The topic. */
  topic: NotificationTopic;
};

/** What comes of it. */
export type SetNotificationPreferencePayload = {
  __typename?: 'SetNotificationPreferencePayload';
  /** Why not. */
  userErrors: Array<UserError>;
  /** The viewer as now. */
  viewer?: Maybe<Viewer>;
};

/** The code that came by mail. */
export type SignInInput = {
  /** Six digits; spaces are ignored. */
  code: Scalars['String']['input'];
  /** The address it went to. */
  email: Scalars['String']['input'];
  /** Accepted as everywhere; a code works once whatever the key. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name to show; kept when the person has one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The browser's zone, for a person seen for the first time. */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** How one may sign in here. */
export type SignInOptions = {
  __typename?: 'SignInOptions';
  /** Email domains that may sign in; empty means any. */
  allowedDomains: Array<Scalars['String']['output']>;
  /** Demo people by role; empty outside the trial. */
  demoPeople: Array<DemoPerson>;
  /** Where the trial's mail can be read; null outside the trial. */
  mailboxUrl?: Maybe<Scalars['URL']['output']>;
  /** The name of the OpenID Connect provider, null when none is set up. */
  oidcName?: Maybe<Scalars['String']['output']>;
};

/** What comes of it. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** Why not. */
  userErrors: Array<UserError>;
  /** Who is signed in now; null when refused. */
  viewer?: Maybe<Viewer>;
};

/** One signed-in browser. */
export type SignInSession = {
  __typename?: 'SignInSession';
  /** When it signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether it is the one asking. */
  current: Scalars['Boolean']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** What the browser said of itself. */
  userAgent: Scalars['String']['output'];
};

/** Where to sign out. */
export type SignOutInput = {
  /** Every browser, not this one alone. */
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** How many browsers were signed out. */
  signedOut: Scalars['Int']['output'];
  /** Why not. */
  userErrors: Array<UserError>;
};

/** A class to ask to observe. */
export type SubmitAuditAttendanceRequestInput = {
  /** The form. */
  answers: AuditAttendanceAnswersInput;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The address of the person it is for, when it is somebody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Whether it has restricted (US public sector) content. */
  restricted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type SubmitAuditAttendanceRequestPayload = {
  __typename?: 'SubmitAuditAttendanceRequestPayload';
  /** The request. */
  request?: Maybe<AuditAttendanceRequest>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** An inquiry to make. */
export type SubmitPsInquiryInput = {
  /** The form. */
  answers: PsInquiryAnswersInput;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The address of the person it is for, when it is somebody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Whether it concerns the restricted channel (US public sector). */
  restricted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type SubmitPsInquiryPayload = {
  __typename?: 'SubmitPsInquiryPayload';
  /** The request. */
  request?: Maybe<PsInquiry>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** A training session to ask for. */
export type SubmitTrainingSessionRequestInput = {
  /** The form. */
  answers: TrainingSessionAnswersInput;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The address of the person it is for, when it is somebody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Whether it has restricted (US public sector) content. */
  restricted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type SubmitTrainingSessionRequestPayload = {
  __typename?: 'SubmitTrainingSessionRequestPayload';
  /** The request. */
  request?: Maybe<TrainingSessionRequest>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** What a team lead says about the training wanted. */
export type TrainingSessionAnswers = {
  __typename?: 'TrainingSessionAnswers';
  /** What attendees need. */
  accessibilityNeeds?: Maybe<Scalars['String']['output']>;
  /** How many people. */
  attendeeCount: Scalars['Int']['output'];
  /** Who; may be given later. */
  attendees: Array<Attendee>;
  /** Why the team needs it. */
  businessJustification: Scalars['String']['output'];
  /** Cost centre or department that bears it. */
  costCentre: Scalars['String']['output'];
  /** The course itself; null for not sure yet. */
  course?: Maybe<Offering>;
  /** The course; null for not sure yet. */
  courseSku?: Maybe<Scalars['String']['output']>;
  /** Why it is pressing. */
  deadlineReason?: Maybe<Scalars['String']['output']>;
  /** Where. */
  deliveryMode: DeliveryMode;
  /** What they know already. */
  experienceLevel: ExperienceLevel;
  /** Whether a lab is needed. */
  labRequired: Scalars['Boolean']['output'];
  /** The language wanted, BCP 47. */
  language: Scalars['String']['output'];
  /** What to do when they do not fit one class. */
  largeGroupPlan?: Maybe<LargeGroupPlan>;
  /** The manager who approves the time. */
  managerApproverEmail: Scalars['EmailAddress']['output'];
  /** One to three ranges that suit. */
  preferredWindows: Array<DateWindow>;
  /** How pressing. */
  priority: Priority;
  /** Whether it may be recorded. */
  recordingAllowed: Scalars['Boolean']['output'];
  /** How to cut the course. */
  sessionPattern: SessionPattern;
  /** That short notice may not be met was understood. */
  shortNoticeAcknowledged: Scalars['Boolean']['output'];
  /** The site, for `ONSITE`. */
  siteAddress?: Maybe<Scalars['String']['output']>;
  /** The team. */
  teamName: Scalars['String']['output'];
  /** The team's zone. */
  timezone: Scalars['TimeZone']['output'];
  /** One line that says what is wanted. */
  title: Scalars['String']['output'];
  /** The budget for travel, for `ONSITE`. */
  travelBudgetCode?: Maybe<Scalars['String']['output']>;
};

/** What a team lead says about the training wanted. Rules: README, Training session. */
export type TrainingSessionAnswersInput = {
  /** What attendees need. */
  accessibilityNeeds?: InputMaybe<Scalars['String']['input']>;
  /** 1 or more. */
  attendeeCount: Scalars['Int']['input'];
  /** May be left for later; needed before scheduling. */
  attendees?: InputMaybe<Array<AttendeeInput>>;
  /** Why the team needs it, 20–2000 characters. */
  businessJustification: Scalars['String']['input'];
  /** Cost centre or department. */
  costCentre: Scalars['String']['input'];
  /** A course of the catalogue; leave out for not sure. */
  courseSku?: InputMaybe<Scalars['String']['input']>;
  /** Required for `HIGH` and `URGENT`. */
  deadlineReason?: InputMaybe<Scalars['String']['input']>;
  /** A mode the course comes in. */
  deliveryMode: DeliveryMode;
  /** What they know already. */
  experienceLevel: ExperienceLevel;
  /** Whether a lab is needed. */
  labRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** BCP 47, such as `en` or `pt-BR`. */
  language: Scalars['String']['input'];
  /** Required when the people do not fit one class. */
  largeGroupPlan?: InputMaybe<LargeGroupPlan>;
  /** The manager who approves the time; not the requester. */
  managerApproverEmail: Scalars['String']['input'];
  /** One to three ranges. */
  preferredWindows: Array<DateWindowInput>;
  /** `NORMAL` when left out. */
  priority?: InputMaybe<Priority>;
  /** Whether it may be recorded. */
  recordingAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How to cut the course. */
  sessionPattern: SessionPattern;
  /** Required true when the first day is sooner than the course's lead time. */
  shortNoticeAcknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Required for `ONSITE`. */
  siteAddress?: InputMaybe<Scalars['String']['input']>;
  /** The team. */
  teamName: Scalars['String']['input'];
  /** The team's zone. */
  timezone: Scalars['String']['input'];
  /** One line, 3–120 characters. */
  title: Scalars['String']['input'];
  /** Required for `ONSITE`. */
  travelBudgetCode?: InputMaybe<Scalars['String']['input']>;
};

/** A training session for a team. */
export type TrainingSessionRequest = Node & Request & {
  __typename?: 'TrainingSessionRequest';
  /** What to know about the answers as they stand. */
  advice: Array<Advice>;
  /** What was asked. */
  answers: TrainingSessionAnswers;
  /** To whom it could be assigned; empty without that right. */
  assignableTo: Array<Person>;
  /** Who works on it. */
  assignee?: Maybe<Person>;
  /** How many came, once delivered. */
  attendedCount?: Maybe<Scalars['Int']['output']>;
  /** The class, once scheduled. */
  classSession?: Maybe<ClassSession>;
  /** When it was done, declined or withdrawn; null while open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The course the desk settled on; the asked one until then. */
  course?: Maybe<Offering>;
  /** When it was submitted. */
  createdAt: Scalars['DateTime']['output'];
  /** Dates proposed and not yet picked. */
  dateOptions: Array<DateOption>;
  /** Until when the proposal stands. */
  datesExpireAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** For people, such as `REQ-104`. Never reused. */
  key: Scalars['String']['output'];
  /** What is asked for. */
  kind: RequestKind;
  /** Marks for the desk; staff only, else empty. */
  labels: Array<Scalars['String']['output']>;
  /** What else the viewer may do. */
  permissions: RequestPermissions;
  /** Who raised it; the requester, unless it was raised on their behalf. */
  raisedBy: Person;
  /** The person it is for. */
  requester: Person;
  /** Whether only the requester, the assignee and cleared staff may know of it. */
  restricted: Scalars['Boolean']['output'];
  /** Why links may go out less than two weeks ahead; null when they need not. */
  shortNoticeReason?: Maybe<Scalars['String']['output']>;
  /** Where it is in its lifecycle. */
  state: RequestStateInfo;
  /** Since when it is in that state. */
  stateSince: Scalars['DateTime']['output'];
  /** Everything that happened, oldest first. */
  timeline: RequestEventConnection;
  /** One line that says it. */
  title: Scalars['String']['output'];
  /** Who is to teach. */
  trainer?: Maybe<Person>;
  /** What the viewer could do next. Staff see every step with its reasons, others the steps meant for them. */
  transitions: Array<Transition>;
  /** When anything last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Since when it waits on the person who asked; null while it does not. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
  /** People who hear of every change; staff, and the viewer themself. */
  watchers: Array<Person>;
  /** Whether the viewer watches it. */
  watching: Scalars['Boolean']['output'];
};


/** A training session for a team. */
export type TrainingSessionRequestTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A step the lifecycle knows from the present state. */
export type Transition = {
  __typename?: 'Transition';
  /** The action to pass to `moveRequest`. */
  action: Scalars['String']['output'];
  /** Whether the viewer may take it now. */
  allowed: Scalars['Boolean']['output'];
  /** What it wants to know. */
  asks: Array<Ask>;
  /** Everything in the way; empty when allowed. */
  blockedBy: Array<BlockReason>;
  /** Whether it ends, refuses or takes back the request: ask before doing it. */
  destructive: Scalars['Boolean']['output'];
  /** Words for the button. */
  label: Scalars['String']['output'];
  /** Whether it is the usual next step, to be shown first. */
  primary: Scalars['Boolean']['output'];
  /** The state it leads to. */
  to: RequestStateInfo;
};

/** What to change of oneself. */
export type UpdateProfileInput = {
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A name of 1–100 characters; left alone when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** An IANA zone; left alone when left out. */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type UpdateProfilePayload = {
  __typename?: 'UpdateProfilePayload';
  /** Why not. */
  userErrors: Array<UserError>;
  /** The viewer as now. */
  viewer?: Maybe<Viewer>;
};

/** Who attends. */
export type UpdateRosterInput = {
  /** Everybody, not only the new ones. */
  attendees: Array<AttendeeInput>;
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The training session request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type UpdateRosterPayload = {
  __typename?: 'UpdateRosterPayload';
  /** The request; on `STALE` the current one. */
  request?: Maybe<TrainingSessionRequest>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** A refusal that the person can do something about. Never a fault. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable code for programs. */
  code: UserErrorCode;
  /** Path of the input field it concerns, such as `["answers", "title"]`; empty where it concerns the whole request. */
  field: Array<Scalars['String']['output']>;
  /** A sentence for people: what happened and what to do. */
  message: Scalars['String']['output'];
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

/** The signed-in person, seen by themself. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Whether they may open Settings → People. */
  isAdmin: Scalars['Boolean']['output'];
  /** Whether they work the desk: any role that sees everybody's requests. */
  isStaff: Scalars['Boolean']['output'];
  /** What they chose to hear of by email. */
  notificationPreferences: Array<NotificationPreference>;
  /** Who. */
  person: Person;
  /** Where they are signed in. */
  signIns: Array<SignInSession>;
};

/** Who watches. */
export type WatchRequestInput = {
  /** The address of somebody else who may see it; staff only. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether to watch. */
  watch: Scalars['Boolean']['input'];
};

/** What comes of it. */
export type WatchRequestPayload = {
  __typename?: 'WatchRequestPayload';
  /** The request. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** What to take back. */
export type WithdrawRequestInput = {
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What comes of it. */
export type WithdrawRequestPayload = {
  __typename?: 'WithdrawRequestPayload';
  /** The request; on `STALE` the current one. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( RequestRow )
    | ( ClassSessionRow )
    | ( DeliveryRow )
    | ( OfferingRow )
    | ( PersonRow )
    | ( RequestRow )
    | ( EventRow )
    | ( RequestRow )
  ;
  Request:
    | ( RequestRow )
    | ( RequestRow )
    | ( RequestRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Advice: ResolverTypeWrapper<Advice>;
  Ask: ResolverTypeWrapper<Ask>;
  AskType: AskType;
  AssignRequestInput: AssignRequestInput;
  AssignRequestPayload: ResolverTypeWrapper<Omit<AssignRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  AttendancePurpose: AttendancePurpose;
  Attendee: ResolverTypeWrapper<Attendee>;
  AttendeeInput: AttendeeInput;
  AuditAttendanceAnswers: ResolverTypeWrapper<AuditAnswers>;
  AuditAttendanceAnswersInput: AuditAttendanceAnswersInput;
  AuditAttendanceRequest: ResolverTypeWrapper<RequestRow>;
  BlockReason: ResolverTypeWrapper<BlockReason>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelClassSessionInput: CancelClassSessionInput;
  CancelClassSessionPayload: ResolverTypeWrapper<Omit<CancelClassSessionPayload, 'classSession'> & { classSession?: Maybe<ResolversTypes['ClassSession']> }>;
  CategoryCount: ResolverTypeWrapper<CategoryCount>;
  ChargeModel: ChargeModel;
  CiMigrationScope: ResolverTypeWrapper<CiMigrationScope>;
  CiMigrationScopeInput: CiMigrationScopeInput;
  ClassAudience: ClassAudience;
  ClassPart: ResolverTypeWrapper<ClassPart>;
  ClassPartInput: ClassPartInput;
  ClassSession: ResolverTypeWrapper<ClassSessionRow>;
  ClassSessionConnection: ResolverTypeWrapper<Omit<ClassSessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClassSessionEdge']>, nodes: Array<ResolversTypes['ClassSession']> }>;
  ClassSessionEdge: ResolverTypeWrapper<Omit<ClassSessionEdge, 'node'> & { node: ResolversTypes['ClassSession'] }>;
  ClassSessionFilter: ClassSessionFilter;
  CommentOnRequestInput: CommentOnRequestInput;
  CommentOnRequestPayload: ResolverTypeWrapper<Omit<CommentOnRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversTypes['RequestEvent']>, request?: Maybe<ResolversTypes['Request']> }>;
  DateOption: ResolverTypeWrapper<DateOption>;
  DateOptionInput: DateOptionInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateWindow: ResolverTypeWrapper<DateWindow>;
  DateWindowInput: DateWindowInput;
  DealStage: DealStage;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryMode: DeliveryMode;
  DeliveryState: DeliveryState;
  DemoPerson: ResolverTypeWrapper<DemoPerson>;
  DeploymentType: DeploymentType;
  EditAuditAttendanceRequestInput: EditAuditAttendanceRequestInput;
  EditAuditAttendanceRequestPayload: ResolverTypeWrapper<Omit<EditAuditAttendanceRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AuditAttendanceRequest']> }>;
  EditPsInquiryInput: EditPsInquiryInput;
  EditPsInquiryPayload: ResolverTypeWrapper<Omit<EditPsInquiryPayload, 'request'> & { request?: Maybe<ResolversTypes['PsInquiry']> }>;
  EditTrainingSessionRequestInput: EditTrainingSessionRequestInput;
  EditTrainingSessionRequestPayload: ResolverTypeWrapper<Omit<EditTrainingSessionRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['TrainingSessionRequest']> }>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExperienceLevel: ExperienceLevel;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  GeneralScope: ResolverTypeWrapper<GeneralScope>;
  GeneralScopeInput: GeneralScopeInput;
  GrantEvent: ResolverTypeWrapper<GrantEventRow>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  HostingPlatform: HostingPlatform;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImplementationPurpose: ImplementationPurpose;
  ImplementationScope: ResolverTypeWrapper<ImplementationScope>;
  ImplementationScopeInput: ImplementationScopeInput;
  InquirerRole: InquirerRole;
  InquiryTopic: InquiryTopic;
  InquiryType: InquiryType;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LabelRequestInput: LabelRequestInput;
  LabelRequestPayload: ResolverTypeWrapper<Omit<LabelRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  LargeGroupPlan: LargeGroupPlan;
  LeadTimeAnswer: ResolverTypeWrapper<LeadTimeAnswer>;
  LicenceTier: LicenceTier;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MigrationDestination: MigrationDestination;
  MigrationScope: ResolverTypeWrapper<MigrationScope>;
  MigrationScopeInput: MigrationScopeInput;
  Money: ResolverTypeWrapper<Money>;
  MoveDetailsInput: MoveDetailsInput;
  MoveRequestInput: MoveRequestInput;
  MoveRequestPayload: ResolverTypeWrapper<Omit<MoveRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotificationPreference: ResolverTypeWrapper<NotificationPreference>;
  NotificationTopic: NotificationTopic;
  ObserverRole: ObserverRole;
  Offering: ResolverTypeWrapper<OfferingRow>;
  OfferingCategory: OfferingCategory;
  OfferingConnection: ResolverTypeWrapper<Omit<OfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingEdge: ResolverTypeWrapper<Omit<OfferingEdge, 'node'> & { node: ResolversTypes['Offering'] }>;
  OfferingFilter: OfferingFilter;
  OfferingMaturity: OfferingMaturity;
  OfferingMode: ResolverTypeWrapper<OfferingModeRow>;
  OrderDirection: OrderDirection;
  OrderLine: ResolverTypeWrapper<InquiryLine>;
  OrderLineInput: OrderLineInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartsWanted: PartsWanted;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Priority: Priority;
  PsInquiry: ResolverTypeWrapper<RequestRow>;
  PsInquiryAnswers: ResolverTypeWrapper<InquiryAnswers>;
  PsInquiryAnswersInput: PsInquiryAnswersInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadinessScope: ResolverTypeWrapper<ReadinessScope>;
  ReadinessScopeInput: ReadinessScopeInput;
  Region: Region;
  Request: ResolverTypeWrapper<RequestRow>;
  RequestCategory: RequestCategory;
  RequestConnection: ResolverTypeWrapper<RequestPage>;
  RequestEdge: ResolverTypeWrapper<Omit<RequestEdge, 'node'> & { node: ResolversTypes['Request'] }>;
  RequestEvent: ResolverTypeWrapper<EventRow>;
  RequestEventConnection: ResolverTypeWrapper<Omit<RequestEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RequestEventEdge']>, nodes: Array<ResolversTypes['RequestEvent']> }>;
  RequestEventEdge: ResolverTypeWrapper<Omit<RequestEventEdge, 'node'> & { node: ResolversTypes['RequestEvent'] }>;
  RequestEventType: RequestEventType;
  RequestFilter: RequestFilter;
  RequestKind: RequestKind;
  RequestKindInfo: ResolverTypeWrapper<RequestKindInfo>;
  RequestOrder: RequestOrder;
  RequestOrderField: RequestOrderField;
  RequestPermissions: ResolverTypeWrapper<RequestPermissions>;
  RequestSignInCodeInput: RequestSignInCodeInput;
  RequestSignInCodePayload: ResolverTypeWrapper<RequestSignInCodePayload>;
  RequestStateInfo: ResolverTypeWrapper<RequestStateInfo>;
  RestrictRequestInput: RestrictRequestInput;
  RestrictRequestPayload: ResolverTypeWrapper<Omit<RestrictRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  RetryDeliveryInput: RetryDeliveryInput;
  RetryDeliveryPayload: ResolverTypeWrapper<Omit<RetryDeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['Delivery']> }>;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: ResolverTypeWrapper<Omit<RevokeRolePayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Role: Role;
  RoleGrant: ResolverTypeWrapper<RoleGrantRow>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  ScheduleClassSessionInput: ScheduleClassSessionInput;
  ScheduleClassSessionPayload: ResolverTypeWrapper<Omit<ScheduleClassSessionPayload, 'classSession'> & { classSession?: Maybe<ResolversTypes['ClassSession']> }>;
  Segment: Segment;
  ServiceType: ServiceType;
  SessionPattern: SessionPattern;
  SetNotificationPreferenceInput: SetNotificationPreferenceInput;
  SetNotificationPreferencePayload: ResolverTypeWrapper<Omit<SetNotificationPreferencePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignInInput: SignInInput;
  SignInOptions: ResolverTypeWrapper<SignInOptions>;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignInSession: ResolverTypeWrapper<SignInSessionRow>;
  SignOutInput: SignOutInput;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitAuditAttendanceRequestInput: SubmitAuditAttendanceRequestInput;
  SubmitAuditAttendanceRequestPayload: ResolverTypeWrapper<Omit<SubmitAuditAttendanceRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AuditAttendanceRequest']> }>;
  SubmitPsInquiryInput: SubmitPsInquiryInput;
  SubmitPsInquiryPayload: ResolverTypeWrapper<Omit<SubmitPsInquiryPayload, 'request'> & { request?: Maybe<ResolversTypes['PsInquiry']> }>;
  SubmitTrainingSessionRequestInput: SubmitTrainingSessionRequestInput;
  SubmitTrainingSessionRequestPayload: ResolverTypeWrapper<Omit<SubmitTrainingSessionRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['TrainingSessionRequest']> }>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TrainingSessionAnswers: ResolverTypeWrapper<TrainingAnswers>;
  TrainingSessionAnswersInput: TrainingSessionAnswersInput;
  TrainingSessionRequest: ResolverTypeWrapper<RequestRow>;
  Transition: ResolverTypeWrapper<Transition>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: ResolverTypeWrapper<Omit<UpdateProfilePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  UpdateRosterInput: UpdateRosterInput;
  UpdateRosterPayload: ResolverTypeWrapper<Omit<UpdateRosterPayload, 'request'> & { request?: Maybe<ResolversTypes['TrainingSessionRequest']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<Actor>;
  WatchRequestInput: WatchRequestInput;
  WatchRequestPayload: ResolverTypeWrapper<Omit<WatchRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  WithdrawRequestInput: WithdrawRequestInput;
  WithdrawRequestPayload: ResolverTypeWrapper<Omit<WithdrawRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Advice: Advice;
  Ask: Ask;
  AssignRequestInput: AssignRequestInput;
  AssignRequestPayload: Omit<AssignRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  Attendee: Attendee;
  AttendeeInput: AttendeeInput;
  AuditAttendanceAnswers: AuditAnswers;
  AuditAttendanceAnswersInput: AuditAttendanceAnswersInput;
  AuditAttendanceRequest: RequestRow;
  BlockReason: BlockReason;
  Boolean: Scalars['Boolean']['output'];
  CancelClassSessionInput: CancelClassSessionInput;
  CancelClassSessionPayload: Omit<CancelClassSessionPayload, 'classSession'> & { classSession?: Maybe<ResolversParentTypes['ClassSession']> };
  CategoryCount: CategoryCount;
  CiMigrationScope: CiMigrationScope;
  CiMigrationScopeInput: CiMigrationScopeInput;
  ClassPart: ClassPart;
  ClassPartInput: ClassPartInput;
  ClassSession: ClassSessionRow;
  ClassSessionConnection: Omit<ClassSessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClassSessionEdge']>, nodes: Array<ResolversParentTypes['ClassSession']> };
  ClassSessionEdge: Omit<ClassSessionEdge, 'node'> & { node: ResolversParentTypes['ClassSession'] };
  ClassSessionFilter: ClassSessionFilter;
  CommentOnRequestInput: CommentOnRequestInput;
  CommentOnRequestPayload: Omit<CommentOnRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversParentTypes['RequestEvent']>, request?: Maybe<ResolversParentTypes['Request']> };
  DateOption: DateOption;
  DateOptionInput: DateOptionInput;
  DateTime: Scalars['DateTime']['output'];
  DateWindow: DateWindow;
  DateWindowInput: DateWindowInput;
  Delivery: DeliveryRow;
  DemoPerson: DemoPerson;
  EditAuditAttendanceRequestInput: EditAuditAttendanceRequestInput;
  EditAuditAttendanceRequestPayload: Omit<EditAuditAttendanceRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AuditAttendanceRequest']> };
  EditPsInquiryInput: EditPsInquiryInput;
  EditPsInquiryPayload: Omit<EditPsInquiryPayload, 'request'> & { request?: Maybe<ResolversParentTypes['PsInquiry']> };
  EditTrainingSessionRequestInput: EditTrainingSessionRequestInput;
  EditTrainingSessionRequestPayload: Omit<EditTrainingSessionRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TrainingSessionRequest']> };
  EmailAddress: Scalars['EmailAddress']['output'];
  FieldChange: FieldChange;
  GeneralScope: GeneralScope;
  GeneralScopeInput: GeneralScopeInput;
  GrantEvent: GrantEventRow;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ID: Scalars['ID']['output'];
  ImplementationScope: ImplementationScope;
  ImplementationScopeInput: ImplementationScopeInput;
  Int: Scalars['Int']['output'];
  LabelRequestInput: LabelRequestInput;
  LabelRequestPayload: Omit<LabelRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  LeadTimeAnswer: LeadTimeAnswer;
  LocalDate: Scalars['LocalDate']['output'];
  MigrationScope: MigrationScope;
  MigrationScopeInput: MigrationScopeInput;
  Money: Money;
  MoveDetailsInput: MoveDetailsInput;
  MoveRequestInput: MoveRequestInput;
  MoveRequestPayload: Omit<MoveRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotificationPreference: NotificationPreference;
  Offering: OfferingRow;
  OfferingConnection: Omit<OfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingEdge: Omit<OfferingEdge, 'node'> & { node: ResolversParentTypes['Offering'] };
  OfferingFilter: OfferingFilter;
  OfferingMode: OfferingModeRow;
  OrderLine: InquiryLine;
  OrderLineInput: OrderLineInput;
  PageInfo: PageInfo;
  Person: PersonRow;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PsInquiry: RequestRow;
  PsInquiryAnswers: InquiryAnswers;
  PsInquiryAnswersInput: PsInquiryAnswersInput;
  Query: Record<PropertyKey, never>;
  ReadinessScope: ReadinessScope;
  ReadinessScopeInput: ReadinessScopeInput;
  Request: RequestRow;
  RequestConnection: RequestPage;
  RequestEdge: Omit<RequestEdge, 'node'> & { node: ResolversParentTypes['Request'] };
  RequestEvent: EventRow;
  RequestEventConnection: Omit<RequestEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RequestEventEdge']>, nodes: Array<ResolversParentTypes['RequestEvent']> };
  RequestEventEdge: Omit<RequestEventEdge, 'node'> & { node: ResolversParentTypes['RequestEvent'] };
  RequestFilter: RequestFilter;
  RequestKindInfo: RequestKindInfo;
  RequestOrder: RequestOrder;
  RequestPermissions: RequestPermissions;
  RequestSignInCodeInput: RequestSignInCodeInput;
  RequestSignInCodePayload: RequestSignInCodePayload;
  RequestStateInfo: RequestStateInfo;
  RestrictRequestInput: RestrictRequestInput;
  RestrictRequestPayload: Omit<RestrictRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  RetryDeliveryInput: RetryDeliveryInput;
  RetryDeliveryPayload: Omit<RetryDeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['Delivery']> };
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: Omit<RevokeRolePayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  RoleGrant: RoleGrantRow;
  SafeInt: Scalars['SafeInt']['output'];
  ScheduleClassSessionInput: ScheduleClassSessionInput;
  ScheduleClassSessionPayload: Omit<ScheduleClassSessionPayload, 'classSession'> & { classSession?: Maybe<ResolversParentTypes['ClassSession']> };
  SetNotificationPreferenceInput: SetNotificationPreferenceInput;
  SetNotificationPreferencePayload: Omit<SetNotificationPreferencePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignInInput: SignInInput;
  SignInOptions: SignInOptions;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignInSession: SignInSessionRow;
  SignOutInput: SignOutInput;
  SignOutPayload: SignOutPayload;
  String: Scalars['String']['output'];
  SubmitAuditAttendanceRequestInput: SubmitAuditAttendanceRequestInput;
  SubmitAuditAttendanceRequestPayload: Omit<SubmitAuditAttendanceRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AuditAttendanceRequest']> };
  SubmitPsInquiryInput: SubmitPsInquiryInput;
  SubmitPsInquiryPayload: Omit<SubmitPsInquiryPayload, 'request'> & { request?: Maybe<ResolversParentTypes['PsInquiry']> };
  SubmitTrainingSessionRequestInput: SubmitTrainingSessionRequestInput;
  SubmitTrainingSessionRequestPayload: Omit<SubmitTrainingSessionRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TrainingSessionRequest']> };
  TimeZone: Scalars['TimeZone']['output'];
  TrainingSessionAnswers: TrainingAnswers;
  TrainingSessionAnswersInput: TrainingSessionAnswersInput;
  TrainingSessionRequest: RequestRow;
  Transition: Transition;
  URL: Scalars['URL']['output'];
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: Omit<UpdateProfilePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  UpdateRosterInput: UpdateRosterInput;
  UpdateRosterPayload: Omit<UpdateRosterPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TrainingSessionRequest']> };
  UserError: UserError;
  Viewer: Actor;
  WatchRequestInput: WatchRequestInput;
  WatchRequestPayload: Omit<WatchRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  WithdrawRequestInput: WithdrawRequestInput;
  WithdrawRequestPayload: Omit<WithdrawRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
};

export type AdviceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Advice'] = ResolversParentTypes['Advice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Ask'] = ResolversParentTypes['Ask']> = {
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AskType'], ParentType, ContextType>;
};

export type AssignRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssignRequestPayload'] = ResolversParentTypes['AssignRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttendeeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Attendee'] = ResolversParentTypes['Attendee']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditAttendanceAnswersResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditAttendanceAnswers'] = ResolversParentTypes['AuditAttendanceAnswers']> = {
  certificationRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classSessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clearanceAttested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conductAcknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  courseSku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managerEmail?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  observerRole?: Resolver<ResolversTypes['ObserverRole'], ParentType, ContextType>;
  partsWanted?: Resolver<ResolversTypes['PartsWanted'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AttendancePurpose'], ParentType, ContextType>;
  purposeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectedParts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  timezoneConstraints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['DateWindow']>, ParentType, ContextType>;
};

export type AuditAttendanceRequestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditAttendanceRequest'] = ResolversParentTypes['AuditAttendanceRequest']> = {
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['AuditAttendanceAnswers'], ParentType, ContextType>;
  assignableTo?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  classSession?: Resolver<Maybe<ResolversTypes['ClassSession']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<ResolversTypes['RequestPermissions'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  registrationLink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestStateInfo'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['RequestEventConnection'], ParentType, ContextType, RequireFields<AuditAttendanceRequestTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transitions?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  watchers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  watching?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockReasonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BlockReason'] = ResolversParentTypes['BlockReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CancelClassSessionPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CancelClassSessionPayload'] = ResolversParentTypes['CancelClassSessionPayload']> = {
  classSession?: Resolver<Maybe<ResolversTypes['ClassSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CategoryCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  category?: Resolver<ResolversTypes['RequestCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CiMigrationScopeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CiMigrationScope'] = ResolversParentTypes['CiMigrationScope']> = {
  automation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  executorTypes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instances?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jobs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plugins?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repositories?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClassPartResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClassPart'] = ResolversParentTypes['ClassPart']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClassSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClassSession'] = ResolversParentTypes['ClassSession']> = {
  accountOwner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['ClassAudience'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryMode?: Resolver<ResolversTypes['DeliveryMode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observerPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observerPlacesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observersAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ClassPart']>, ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  trainer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassSessionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClassSessionConnection'] = ResolversParentTypes['ClassSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClassSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ClassSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClassSessionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClassSessionEdge'] = ResolversParentTypes['ClassSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClassSession'], ParentType, ContextType>;
};

export type CommentOnRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CommentOnRequestPayload'] = ResolversParentTypes['CommentOnRequestPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DateOptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DateOption'] = ResolversParentTypes['DateOption']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ClassPart']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DateWindowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DateWindow'] = ResolversParentTypes['DateWindow']> = {
  end?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemoPersonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DemoPerson'] = ResolversParentTypes['DemoPerson']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditAuditAttendanceRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EditAuditAttendanceRequestPayload'] = ResolversParentTypes['EditAuditAttendanceRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AuditAttendanceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditPsInquiryPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EditPsInquiryPayload'] = ResolversParentTypes['EditPsInquiryPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['PsInquiry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditTrainingSessionRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EditTrainingSessionRequestPayload'] = ResolversParentTypes['EditTrainingSessionRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['TrainingSessionRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type FieldChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GeneralScopeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['GeneralScope'] = ResolversParentTypes['GeneralScope']> = {
  currentUsers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integrations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedUsers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targetArchitecture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toolsReplaced?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrantEventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['GrantEvent'] = ResolversParentTypes['GrantEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clearanceAfter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  clearanceBefore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImplementationScopeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImplementationScope'] = ResolversParentTypes['ImplementationScope']> = {
  airGapped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appliances?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificates?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encryptionBetweenComponents?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  expectedUsers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  geoOrDisasterRecovery?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gitStorage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  highAvailability?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['HostingPlatform']>, ParentType, ContextType>;
  hypervisor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  infrastructureAsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kubernetes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proxy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ImplementationPurpose']>, ParentType, ContextType>;
};

export type LabelRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LabelRequestPayload'] = ResolversParentTypes['LabelRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeadTimeAnswerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LeadTimeAnswer'] = ResolversParentTypes['LeadTimeAnswer']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliestWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MigrationScopeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MigrationScope'] = ResolversParentTypes['MigrationScope']> = {
  ciJobs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ciSystems?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  databaseVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['MigrationDestination']>, ParentType, ContextType>;
  destinationVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portfolios?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registrySizeGb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repositories?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repositoriesOver5Gb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourceOs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ssoProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MoveRequestPayload'] = ResolversParentTypes['MoveRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignRequest?: Resolver<ResolversTypes['AssignRequestPayload'], ParentType, ContextType, RequireFields<MutationAssignRequestArgs, 'input'>>;
  cancelClassSession?: Resolver<ResolversTypes['CancelClassSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelClassSessionArgs, 'input'>>;
  commentOnRequest?: Resolver<ResolversTypes['CommentOnRequestPayload'], ParentType, ContextType, RequireFields<MutationCommentOnRequestArgs, 'input'>>;
  editAuditAttendanceRequest?: Resolver<ResolversTypes['EditAuditAttendanceRequestPayload'], ParentType, ContextType, RequireFields<MutationEditAuditAttendanceRequestArgs, 'input'>>;
  editPsInquiry?: Resolver<ResolversTypes['EditPsInquiryPayload'], ParentType, ContextType, RequireFields<MutationEditPsInquiryArgs, 'input'>>;
  editTrainingSessionRequest?: Resolver<ResolversTypes['EditTrainingSessionRequestPayload'], ParentType, ContextType, RequireFields<MutationEditTrainingSessionRequestArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  labelRequest?: Resolver<ResolversTypes['LabelRequestPayload'], ParentType, ContextType, RequireFields<MutationLabelRequestArgs, 'input'>>;
  moveRequest?: Resolver<ResolversTypes['MoveRequestPayload'], ParentType, ContextType, RequireFields<MutationMoveRequestArgs, 'input'>>;
  requestSignInCode?: Resolver<ResolversTypes['RequestSignInCodePayload'], ParentType, ContextType, RequireFields<MutationRequestSignInCodeArgs, 'input'>>;
  restrictRequest?: Resolver<ResolversTypes['RestrictRequestPayload'], ParentType, ContextType, RequireFields<MutationRestrictRequestArgs, 'input'>>;
  retryDelivery?: Resolver<ResolversTypes['RetryDeliveryPayload'], ParentType, ContextType, RequireFields<MutationRetryDeliveryArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RevokeRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  scheduleClassSession?: Resolver<ResolversTypes['ScheduleClassSessionPayload'], ParentType, ContextType, RequireFields<MutationScheduleClassSessionArgs, 'input'>>;
  setNotificationPreference?: Resolver<ResolversTypes['SetNotificationPreferencePayload'], ParentType, ContextType, RequireFields<MutationSetNotificationPreferenceArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  submitAuditAttendanceRequest?: Resolver<ResolversTypes['SubmitAuditAttendanceRequestPayload'], ParentType, ContextType, RequireFields<MutationSubmitAuditAttendanceRequestArgs, 'input'>>;
  submitPsInquiry?: Resolver<ResolversTypes['SubmitPsInquiryPayload'], ParentType, ContextType, RequireFields<MutationSubmitPsInquiryArgs, 'input'>>;
  submitTrainingSessionRequest?: Resolver<ResolversTypes['SubmitTrainingSessionRequestPayload'], ParentType, ContextType, RequireFields<MutationSubmitTrainingSessionRequestArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  updateRoster?: Resolver<ResolversTypes['UpdateRosterPayload'], ParentType, ContextType, RequireFields<MutationUpdateRosterArgs, 'input'>>;
  watchRequest?: Resolver<ResolversTypes['WatchRequestPayload'], ParentType, ContextType, RequireFields<MutationWatchRequestArgs, 'input'>>;
  withdrawRequest?: Resolver<ResolversTypes['WithdrawRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuditAttendanceRequest' | 'ClassSession' | 'Delivery' | 'Offering' | 'Person' | 'PsInquiry' | 'RequestEvent' | 'TrainingSessionRequest', ParentType, ContextType>;
};

export type NotificationPreferenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotificationPreference'] = ResolversParentTypes['NotificationPreference']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferingCategory'], ParentType, ContextType>;
  chargeModel?: Resolver<ResolversTypes['ChargeModel'], ParentType, ContextType>;
  classSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCourse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maturity?: Resolver<ResolversTypes['OfferingMaturity'], ParentType, ContextType>;
  modes?: Resolver<Array<ResolversTypes['OfferingMode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsEngagementManagerApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerSku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prerequisiteNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prerequisites?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  sessionPattern?: Resolver<Maybe<ResolversTypes['SessionPattern']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usualLeadTimeBusinessDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OfferingConnection'] = ResolversParentTypes['OfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfferingEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OfferingEdge'] = ResolversParentTypes['OfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
};

export type OfferingModeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OfferingMode'] = ResolversParentTypes['OfferingMode']> = {
  duration?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durationHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['DeliveryMode'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  travelExtra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  deliveryMode?: Resolver<ResolversTypes['DeliveryMode'], ParentType, ContextType>;
  extraSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  grantEvents?: Resolver<Array<ResolversTypes['GrantEvent']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PsInquiryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PsInquiry'] = ResolversParentTypes['PsInquiry']> = {
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['PsInquiryAnswers'], ParentType, ContextType>;
  assignableTo?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  leadTime?: Resolver<Maybe<ResolversTypes['LeadTimeAnswer']>, ParentType, ContextType>;
  listPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<ResolversTypes['RequestPermissions'], ParentType, ContextType>;
  proposalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestStateInfo'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['RequestEventConnection'], ParentType, ContextType, RequireFields<PsInquiryTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transitions?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  watchers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  watching?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PsInquiryAnswersResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PsInquiryAnswers'] = ResolversParentTypes['PsInquiryAnswers']> = {
  ciMigration?: Resolver<Maybe<ResolversTypes['CiMigrationScope']>, ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dealStage?: Resolver<ResolversTypes['DealStage'], ParentType, ContextType>;
  deploymentType?: Resolver<Maybe<ResolversTypes['DeploymentType']>, ParentType, ContextType>;
  desiredStart?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  general?: Resolver<Maybe<ResolversTypes['GeneralScope']>, ParentType, ContextType>;
  hopedForDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  implementation?: Resolver<Maybe<ResolversTypes['ImplementationScope']>, ParentType, ContextType>;
  inquirerRole?: Resolver<ResolversTypes['InquirerRole'], ParentType, ContextType>;
  inquiryType?: Resolver<ResolversTypes['InquiryType'], ParentType, ContextType>;
  leadTimeSku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadTimeSubject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenceTier?: Resolver<Maybe<ResolversTypes['LicenceTier']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  migration?: Resolver<Maybe<ResolversTypes['MigrationScope']>, ParentType, ContextType>;
  opportunityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerInvolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['ReadinessScope']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  scopeNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  serviceDescriptionReviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceTypes?: Resolver<Array<ResolversTypes['ServiceType']>, ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['InquiryTopic']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  classSessions?: Resolver<ResolversTypes['ClassSessionConnection'], ParentType, ContextType, RequireFields<QueryClassSessionsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType, RequireFields<QueryOfferingArgs, 'sku'>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, RequireFields<QueryOfferingsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType, RequireFields<QueryRequestArgs, 'key'>>;
  requestKinds?: Resolver<Array<ResolversTypes['RequestKindInfo']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['RequestConnection'], ParentType, ContextType, RequireFields<QueryRequestsArgs, 'first'>>;
  signInOptions?: Resolver<ResolversTypes['SignInOptions'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReadinessScopeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReadinessScope'] = ResolversParentTypes['ReadinessScope']> = {
  activeUsers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activeUsersInOneYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  architectureDiagram?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['HostingPlatform']>, ParentType, ContextType>;
  knownIssues?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licences?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monitoring?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  testEnvironment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RequestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request']> = {
  __resolveType: TypeResolveFn<'AuditAttendanceRequest' | 'PsInquiry' | 'TrainingSessionRequest', ParentType, ContextType>;
};

export type RequestConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestConnection'] = ResolversParentTypes['RequestConnection']> = {
  counts?: Resolver<Array<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Request']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RequestEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestEdge'] = ResolversParentTypes['RequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
};

export type RequestEventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestEvent'] = ResolversParentTypes['RequestEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RequestStateInfo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['RequestStateInfo']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RequestEventType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestEventConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestEventConnection'] = ResolversParentTypes['RequestEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RequestEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RequestEventEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestEventEdge'] = ResolversParentTypes['RequestEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestEvent'], ParentType, ContextType>;
};

export type RequestKindInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestKindInfo'] = ResolversParentTypes['RequestKindInfo']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Maybe<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['RequestStateInfo']>, ParentType, ContextType>;
  usualTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestPermissionsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestPermissions'] = ResolversParentTypes['RequestPermissions']> = {
  canAssign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canCommentInternally?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canLabel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canRestrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editBlockedBy?: Resolver<Maybe<ResolversTypes['BlockReason']>, ParentType, ContextType>;
};

export type RequestSignInCodePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestSignInCodePayload'] = ResolversParentTypes['RequestSignInCodePayload']> = {
  expiresInSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestStateInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestStateInfo'] = ResolversParentTypes['RequestStateInfo']> = {
  category?: Resolver<ResolversTypes['RequestCategory'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestrictRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RestrictRequestPayload'] = ResolversParentTypes['RestrictRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetryDeliveryPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RetryDeliveryPayload'] = ResolversParentTypes['RetryDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeRolePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RevokeRolePayload'] = ResolversParentTypes['RevokeRolePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  restrictedClearance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ScheduleClassSessionPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScheduleClassSessionPayload'] = ResolversParentTypes['ScheduleClassSessionPayload']> = {
  classSession?: Resolver<Maybe<ResolversTypes['ClassSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetNotificationPreferencePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SetNotificationPreferencePayload'] = ResolversParentTypes['SetNotificationPreferencePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignInOptionsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignInOptions'] = ResolversParentTypes['SignInOptions']> = {
  allowedDomains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  demoPeople?: Resolver<Array<ResolversTypes['DemoPerson']>, ParentType, ContextType>;
  mailboxUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  oidcName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignInSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignInSession'] = ResolversParentTypes['SignInSession']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  signedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitAuditAttendanceRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubmitAuditAttendanceRequestPayload'] = ResolversParentTypes['SubmitAuditAttendanceRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AuditAttendanceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitPsInquiryPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubmitPsInquiryPayload'] = ResolversParentTypes['SubmitPsInquiryPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['PsInquiry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitTrainingSessionRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubmitTrainingSessionRequestPayload'] = ResolversParentTypes['SubmitTrainingSessionRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['TrainingSessionRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TrainingSessionAnswersResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TrainingSessionAnswers'] = ResolversParentTypes['TrainingSessionAnswers']> = {
  accessibilityNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attendeeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['Attendee']>, ParentType, ContextType>;
  businessJustification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  costCentre?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  courseSku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryMode?: Resolver<ResolversTypes['DeliveryMode'], ParentType, ContextType>;
  experienceLevel?: Resolver<ResolversTypes['ExperienceLevel'], ParentType, ContextType>;
  labRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  largeGroupPlan?: Resolver<Maybe<ResolversTypes['LargeGroupPlan']>, ParentType, ContextType>;
  managerApproverEmail?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  preferredWindows?: Resolver<Array<ResolversTypes['DateWindow']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  recordingAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessionPattern?: Resolver<ResolversTypes['SessionPattern'], ParentType, ContextType>;
  shortNoticeAcknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  siteAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  travelBudgetCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingSessionRequestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TrainingSessionRequest'] = ResolversParentTypes['TrainingSessionRequest']> = {
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['TrainingSessionAnswers'], ParentType, ContextType>;
  assignableTo?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  attendedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  classSession?: Resolver<Maybe<ResolversTypes['ClassSession']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dateOptions?: Resolver<Array<ResolversTypes['DateOption']>, ParentType, ContextType>;
  datesExpireAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<ResolversTypes['RequestPermissions'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortNoticeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestStateInfo'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['RequestEventConnection'], ParentType, ContextType, RequireFields<TrainingSessionRequestTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  transitions?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  watchers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  watching?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asks?: Resolver<Array<ResolversTypes['Ask']>, ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  destructive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RequestStateInfo'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UpdateProfilePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpdateProfilePayload'] = ResolversParentTypes['UpdateProfilePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type UpdateRosterPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpdateRosterPayload'] = ResolversParentTypes['UpdateRosterPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['TrainingSessionRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  isAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notificationPreferences?: Resolver<Array<ResolversTypes['NotificationPreference']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  signIns?: Resolver<Array<ResolversTypes['SignInSession']>, ParentType, ContextType>;
};

export type WatchRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WatchRequestPayload'] = ResolversParentTypes['WatchRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WithdrawRequestPayload'] = ResolversParentTypes['WithdrawRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Advice?: AdviceResolvers<ContextType>;
  Ask?: AskResolvers<ContextType>;
  AssignRequestPayload?: AssignRequestPayloadResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  AuditAttendanceAnswers?: AuditAttendanceAnswersResolvers<ContextType>;
  AuditAttendanceRequest?: AuditAttendanceRequestResolvers<ContextType>;
  BlockReason?: BlockReasonResolvers<ContextType>;
  CancelClassSessionPayload?: CancelClassSessionPayloadResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  CiMigrationScope?: CiMigrationScopeResolvers<ContextType>;
  ClassPart?: ClassPartResolvers<ContextType>;
  ClassSession?: ClassSessionResolvers<ContextType>;
  ClassSessionConnection?: ClassSessionConnectionResolvers<ContextType>;
  ClassSessionEdge?: ClassSessionEdgeResolvers<ContextType>;
  CommentOnRequestPayload?: CommentOnRequestPayloadResolvers<ContextType>;
  DateOption?: DateOptionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DateWindow?: DateWindowResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DemoPerson?: DemoPersonResolvers<ContextType>;
  EditAuditAttendanceRequestPayload?: EditAuditAttendanceRequestPayloadResolvers<ContextType>;
  EditPsInquiryPayload?: EditPsInquiryPayloadResolvers<ContextType>;
  EditTrainingSessionRequestPayload?: EditTrainingSessionRequestPayloadResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  FieldChange?: FieldChangeResolvers<ContextType>;
  GeneralScope?: GeneralScopeResolvers<ContextType>;
  GrantEvent?: GrantEventResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  ImplementationScope?: ImplementationScopeResolvers<ContextType>;
  LabelRequestPayload?: LabelRequestPayloadResolvers<ContextType>;
  LeadTimeAnswer?: LeadTimeAnswerResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MigrationScope?: MigrationScopeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveRequestPayload?: MoveRequestPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotificationPreference?: NotificationPreferenceResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingConnection?: OfferingConnectionResolvers<ContextType>;
  OfferingEdge?: OfferingEdgeResolvers<ContextType>;
  OfferingMode?: OfferingModeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PsInquiry?: PsInquiryResolvers<ContextType>;
  PsInquiryAnswers?: PsInquiryAnswersResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadinessScope?: ReadinessScopeResolvers<ContextType>;
  Request?: RequestResolvers<ContextType>;
  RequestConnection?: RequestConnectionResolvers<ContextType>;
  RequestEdge?: RequestEdgeResolvers<ContextType>;
  RequestEvent?: RequestEventResolvers<ContextType>;
  RequestEventConnection?: RequestEventConnectionResolvers<ContextType>;
  RequestEventEdge?: RequestEventEdgeResolvers<ContextType>;
  RequestKindInfo?: RequestKindInfoResolvers<ContextType>;
  RequestPermissions?: RequestPermissionsResolvers<ContextType>;
  RequestSignInCodePayload?: RequestSignInCodePayloadResolvers<ContextType>;
  RequestStateInfo?: RequestStateInfoResolvers<ContextType>;
  RestrictRequestPayload?: RestrictRequestPayloadResolvers<ContextType>;
  RetryDeliveryPayload?: RetryDeliveryPayloadResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  ScheduleClassSessionPayload?: ScheduleClassSessionPayloadResolvers<ContextType>;
  SetNotificationPreferencePayload?: SetNotificationPreferencePayloadResolvers<ContextType>;
  SignInOptions?: SignInOptionsResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInSession?: SignInSessionResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SubmitAuditAttendanceRequestPayload?: SubmitAuditAttendanceRequestPayloadResolvers<ContextType>;
  SubmitPsInquiryPayload?: SubmitPsInquiryPayloadResolvers<ContextType>;
  SubmitTrainingSessionRequestPayload?: SubmitTrainingSessionRequestPayloadResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TrainingSessionAnswers?: TrainingSessionAnswersResolvers<ContextType>;
  TrainingSessionRequest?: TrainingSessionRequestResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UpdateProfilePayload?: UpdateProfilePayloadResolvers<ContextType>;
  UpdateRosterPayload?: UpdateRosterPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WatchRequestPayload?: WatchRequestPayloadResolvers<ContextType>;
  WithdrawRequestPayload?: WithdrawRequestPayloadResolvers<ContextType>;
};

