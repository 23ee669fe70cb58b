import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRow, RoleGrantRow, GrantEventRow, SignInSessionRow, OfferingRow, OfferingModeRow, ClassSessionRow, RequestRow, EventRow, DeliveryRow, AttachmentRow, CannedReplyRow, SavedViewRow, RotaShiftRow, ClockRow } from '../db/schema/index.ts';
import type { Actor } from '../ctx.ts';
import type { TrainingAnswers } from '../kinds/training-session/form.ts';
import type { AuditAnswers } from '../kinds/audit-attendance/form.ts';
import type { InquiryAnswers, InquiryLine } from '../kinds/ps-inquiry/form.ts';
import type { RequestPage } from './requestFields.ts';
import type { KindSettingsView } from '../requests/kindSettings.ts';
import type { NamedCalendar } from '../clocks/calendar.ts';
import type { RelationView } from '../requests/relations.ts';
import type { LikelyDuplicateRow } from '../requests/likelyDuplicates.ts';
import type { SearchHitRow } from '../requests/search.ts';
import type { ShownOutcome } from '../requests/bulk.ts';
import type { ChangedRequest } from '../live/changes.ts';
import type { MentionedRole, Mentioned } from '../requests/mentions.ts';
import type { LoadRow } from '../reports/load.ts';
import type { StateDuration, ReportRange } from '../reports/report.ts';
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

/** Who joins. */
export type AddParticipantsInput = {
  /** Their addresses; a request has at most 20 participants. */
  emails: Array<Scalars['String']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type AddParticipantsPayload = {
  __typename?: 'AddParticipantsPayload';
  /** The request. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
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
  /** The key of another request, such as `REQ-104`. */
  | 'REQUEST'
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
  /** Tell nobody for ten seconds, so that the actor can take it back with `undoRequestEvent`; ignored where a step cannot be. */
  undoable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type AssignRequestPayload = {
  __typename?: 'AssignRequestPayload';
  /** What happened, to be shown or taken back; null when there was nothing to change. */
  event?: Maybe<RequestEvent>;
  /** The request; on `STALE` the current one. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** A file that a comment or note carries. */
export type Attachment = Node & {
  __typename?: 'Attachment';
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** What it is, found by looking at it. */
  mediaType: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Path to download it from; asks who is asking every time. */
  path: Scalars['String']['output'];
  /** Its size. */
  sizeBytes: Scalars['SafeInt']['output'];
  /** Who uploaded it. */
  uploader: Person;
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
  /** What is measured of it, and how far it is; staff only, else empty. */
  clocks: Array<Clock>;
  /** When it was done, declined or withdrawn; null while open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer or team it is for; null where it is for one person. */
  company?: Maybe<Scalars['String']['output']>;
  /** When it was submitted. */
  createdAt: Scalars['DateTime']['output'];
  /** When the nearest of its running clocks is due; staff only, else null. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** For people, such as `REQ-104`. Never reused. */
  key: Scalars['String']['output'];
  /** What is asked for. */
  kind: RequestKind;
  /** Marks for the desk; staff only, else empty. */
  labels: Array<Scalars['String']['output']>;
  /** Open or recent requests that may ask for the same; the desk only, else empty. */
  likelyDuplicates: Array<LikelyDuplicate>;
  /** Further people who take part in its conversation. */
  participants: Array<Person>;
  /** What else the viewer may do. */
  permissions: RequestPermissions;
  /** How urgent the desk takes it to be; staff only, else null. */
  priority?: Maybe<RequestPriority>;
  /** Who raised it; the requester, unless it was raised on their behalf. */
  raisedBy: Person;
  /** The personal link to join, once confirmed; the observer and the desk only. */
  registrationLink?: Maybe<Scalars['URL']['output']>;
  /** How it stands to other requests that the viewer may see. */
  relations: Array<Relation>;
  /** The person it is for. */
  requester: Person;
  /** Whether only the requester, the assignee and cleared staff may know of it. */
  restricted: Scalars['Boolean']['output'];
  /** Out of the inbox until then; staff only, else null. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
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
  /** By when to expect an answer; null once closed, and while it waits on the person who asked. */
  usuallyAnswered?: Maybe<UsuallyAnswered>;
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

/** To whom. */
export type BulkAssignInput = {
  /** The person; null for nobody. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which labels. */
export type BulkLabelInput = {
  /** To put on. */
  add?: InputMaybe<Array<Scalars['String']['input']>>;
  /** To take off. */
  remove?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which way. */
export type BulkMoveInput = {
  /** An `action` of `Request.transitions`. */
  action: Scalars['String']['input'];
  /** What the transition asks for, the same for all. */
  details?: InputMaybe<MoveDetailsInput>;
};

/** Until when. */
export type BulkSnoozeInput = {
  /** Null brings them back. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** When a desk works. */
export type BusinessCalendar = {
  __typename?: 'BusinessCalendar';
  /** Working time of a week. */
  blocks: Array<CalendarBlock>;
  /** Days off. */
  holidays: Array<Scalars['LocalDate']['output']>;
  /** Opaque and global; null for the calendar of the configuration, which cannot be changed here. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The zone its times are in. */
  timezone: Scalars['TimeZone']['output'];
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Working time that begins on a weekday. */
export type CalendarBlock = {
  __typename?: 'CalendarBlock';
  /** Minutes after midnight; beyond 1440 it reaches into the next day. */
  endMinute: Scalars['Int']['output'];
  /** Minutes after midnight. */
  startMinute: Scalars['Int']['output'];
  /** 1 Monday to 7 Sunday. */
  weekday: Scalars['Int']['output'];
};

/** Working time that begins on a weekday. */
export type CalendarBlockInput = {
  /** Minutes after midnight, after `startMinute`, at most 2880. */
  endMinute: Scalars['Int']['input'];
  /** Minutes after midnight, 0–1439. */
  startMinute: Scalars['Int']['input'];
  /** 1 Monday to 7 Sunday. */
  weekday: Scalars['Int']['input'];
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

/**
 * Text to begin a reply with. Variables: `{{requester.name}}` `{{requester.firstName}}` `{{request.key}}` `{{request.title}}`
 * `{{request.state}}` `{{request.link}}` `{{me.name}}` `{{me.firstName}}`.
 */
export type CannedReply = Node & {
  __typename?: 'CannedReply';
  /** With its variables as written. */
  body: Scalars['String']['output'];
  /** Whether the viewer may change it. */
  canEdit: Scalars['Boolean']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** Only for this kind; null for all. */
  kind?: Maybe<RequestKind>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who made it. */
  owner: Person;
  /** Whether the whole desk has it. */
  shared: Scalars['Boolean']['output'];
  /** The text for one request, its variables filled in; null when the viewer may not see that request. */
  textFor?: Maybe<Scalars['String']['output']>;
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/**
 * Text to begin a reply with. Variables: `{{requester.name}}` `{{requester.firstName}}` `{{request.key}}` `{{request.title}}`
 * `{{request.state}}` `{{request.link}}` `{{me.name}}` `{{me.firstName}}`.
 */
export type CannedReplyTextForArgs = {
  requestId: Scalars['ID']['input'];
};

/** How many requests a category holds. */
export type CategoryCount = {
  __typename?: 'CategoryCount';
  /** The category. */
  category: RequestCategory;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** What came of one of many. */
export type ChangeOutcome = {
  __typename?: 'ChangeOutcome';
  /** What happened; null when it was refused, or there was nothing to change. */
  event?: Maybe<RequestEvent>;
  /** The request as it is now; null when it does not exist for the viewer. */
  request?: Maybe<Request>;
  /** The request's id, as given. */
  requestId: Scalars['ID']['output'];
  /** Why not. */
  userErrors: Array<UserError>;
};

/** One thing to do to many requests. Exactly one of `assign`, `move`, `label`, `snooze` and `prioritise`. */
export type ChangeRequestsInput = {
  /** Give them to somebody, or to nobody. */
  assign?: InputMaybe<BulkAssignInput>;
  /** … or all of these; refused when they are more than 200. */
  filter?: InputMaybe<RequestFilter>;
  /** See `Mutation`; each request is acted upon once per key. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** These, at most 200 … */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Put labels on and take them off. */
  label?: InputMaybe<BulkLabelInput>;
  /** Take them along a transition; refused for those whose lifecycle does not allow it. */
  move?: InputMaybe<BulkMoveInput>;
  /** Set how urgent they are. */
  prioritise?: InputMaybe<RequestPriority>;
  /** Put them off, or bring them back. */
  snooze?: InputMaybe<BulkSnoozeInput>;
  /** Tell nobody for ten seconds, so that each can be taken back. */
  undoable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type ChangeRequestsPayload = {
  __typename?: 'ChangeRequestsPayload';
  /** One for each request; null when nothing was tried. */
  outcomes?: Maybe<Array<ChangeOutcome>>;
  /** Why nothing at all was tried. */
  userErrors: Array<UserError>;
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

/** One clock of a request. */
export type Clock = {
  __typename?: 'Clock';
  /** When it is due; null while it stands still, when it ended, and without a target. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Business minutes counted until it last stood still or ended. */
  elapsedMinutes: Scalars['Int']['output'];
  /** When it ended. */
  metAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  state: ClockState;
  /** What it measures. */
  target: ClockTarget;
  /** What it may take, in business minutes; null without a target. */
  targetMinutes?: Maybe<Scalars['Int']['output']>;
};

/** Clocks that ended or passed in a month. */
export type ClockOutcomeRow = {
  __typename?: 'ClockOutcomeRow';
  /** Passed. */
  breached: Scalars['Int']['output'];
  /** The kind. */
  kind: RequestKind;
  /** Ended in time. */
  met: Scalars['Int']['output'];
  /** First day of the month. */
  month: Scalars['LocalDate']['output'];
  /** Which clock. */
  target: ClockTarget;
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
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** At which priority. */
  priority: RequestPriority;
  /** Which clock. */
  target: ClockTarget;
};

/** What a clock may take at a priority. */
export type ClockTargetMinutes = {
  __typename?: 'ClockTargetMinutes';
  /** Business minutes; null for no target. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** At which priority. */
  priority: RequestPriority;
  /** Which clock. */
  target: ClockTarget;
};

/** What to write. */
export type CommentOnRequestInput = {
  /** Files uploaded before with `POST /attachments`, at most 20. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Plain text, at most 10,000 characters; empty only where it carries files. */
  body: Scalars['String']['input'];
  /** The version read; usually left out, since comments do not conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True for a note that staff alone see; never leaves the desk. */
  internal: Scalars['Boolean']['input'];
  /** People whom the text names as `@Name`; they are told, and must be able to see what is written. */
  mentionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Everybody who holds these roles, named as `@coordinators`; for staff only. */
  mentionRoles?: InputMaybe<Array<Role>>;
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

/** How the desk did. */
export type DeskReport = {
  __typename?: 'DeskReport';
  /** Clocks met and passed, by kind and month. */
  clocks: Array<ClockOutcomeRow>;
  /** How long answers and ends took, by kind and month. */
  durations: Array<DurationRow>;
  /** What came and went, by kind and month. */
  flow: Array<FlowRow>;
  /** First day, in the zone of the report. */
  from: Scalars['LocalDate']['output'];
  /** How long requests stayed in each state, by kind. */
  timeInState: Array<StateDurationRow>;
  /** The zone of its days and months. */
  timezone: Scalars['TimeZone']['output'];
  /** Last day. */
  to: Scalars['LocalDate']['output'];
};

/** Which file. */
export type DiscardAttachmentInput = {
  /** The file. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type DiscardAttachmentPayload = {
  __typename?: 'DiscardAttachmentPayload';
  /** Whether it is gone. */
  discarded?: Maybe<Scalars['Boolean']['output']>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** What a duration is of. */
export type DurationMeasure =
  /** Until the first response. */
  | 'FIRST_RESPONSE'
  /** Until the end. */
  | 'RESOLUTION';

/** Percentiles of durations that ended in a month, in business minutes. */
export type DurationRow = {
  __typename?: 'DurationRow';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: RequestKind;
  /** Of what. */
  measure: DurationMeasure;
  /** First day of the month. */
  month: Scalars['LocalDate']['output'];
  /** Half of them took at most this. */
  p50Minutes: Scalars['Int']['output'];
  /** Four of five took at most this. */
  p80Minutes: Scalars['Int']['output'];
  /** Nineteen of twenty took at most this. */
  p95Minutes: Scalars['Int']['output'];
};

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

/** What came and went in a month. */
export type FlowRow = {
  __typename?: 'FlowRow';
  /** Submitted. */
  inflow: Scalars['Int']['output'];
  /** The kind. */
  kind: RequestKind;
  /** First day of the month. */
  month: Scalars['LocalDate']['output'];
  /** Open at the end of the month, or now. */
  open: Scalars['Int']['output'];
  /** Done, declined or withdrawn. */
  outflow: Scalars['Int']['output'];
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

/** How the desk of a kind is run. */
export type KindSettings = {
  __typename?: 'KindSettings';
  /** Whether new requests go round among those on duty. */
  autoAssign: Scalars['Boolean']['output'];
  /** Its business calendar. */
  calendar: BusinessCalendar;
  /** The kind. */
  kind: RequestKind;
  /** Who hears when a clock passes; null: everybody in PS leadership. */
  lead?: Maybe<Person>;
  /** What its clocks may take, at every priority. */
  targets: Array<ClockTargetMinutes>;
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

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
  /** Tell nobody for ten seconds, so that the actor can take it back with `undoRequestEvent`; ignored where a step cannot be. */
  undoable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type LabelRequestPayload = {
  __typename?: 'LabelRequestPayload';
  /** What happened, to be shown or taken back; null when there was nothing to change. */
  event?: Maybe<RequestEvent>;
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

/** A request that may ask for the same. */
export type LikelyDuplicate = {
  __typename?: 'LikelyDuplicate';
  /** The other request. */
  request: Request;
  /** How alike the titles are, from 0 to 1. */
  similarity: Scalars['Float']['output'];
};

/** Whom a text names. */
export type Mention = Person | RoleMention;

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
  /** Key of the request that this one repeats, such as `REQ-104`. */
  duplicateOf?: InputMaybe<Scalars['String']['input']>;
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
  /** Tell nobody for ten seconds, so that the actor can take it back with `undoRequestEvent`; ignored where a step cannot be. */
  undoable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type MoveRequestPayload = {
  __typename?: 'MoveRequestPayload';
  /** What happened, to be shown or taken back; null when there was nothing to change. */
  event?: Maybe<RequestEvent>;
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
  /** Adds people to a request's conversation. */
  addParticipants: AddParticipantsPayload;
  /** Gives a request to somebody, or to nobody. */
  assignRequest: AssignRequestPayload;
  /** Cancels a class and revokes what depends on it; coordinators only. */
  cancelClassSession: CancelClassSessionPayload;
  /** Does one thing to many requests, each by itself; at most 200. */
  changeRequests: ChangeRequestsPayload;
  /** Writes a public comment or an internal note. */
  commentOnRequest: CommentOnRequestPayload;
  /** Throws away a file that no event carries yet; its uploader only. */
  discardAttachment: DiscardAttachmentPayload;
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
  /** Sets how urgent a request is. */
  prioritiseRequest: PrioritiseRequestPayload;
  /** Relates a request to another one; staff only. */
  relateRequests: RelateRequestsPayload;
  /** Removes a business calendar that no kind uses. */
  removeCalendar: RemoveCalendarPayload;
  /** Removes a canned reply; its owner and administrators only. */
  removeCannedReply: RemoveCannedReplyPayload;
  /** Takes somebody out of a request's conversation. */
  removeParticipant: RemoveParticipantPayload;
  /** Takes a turn off the rota. */
  removeRotaShift: RemoveRotaShiftPayload;
  /** Removes a saved view; its owner and administrators only. */
  removeView: RemoveViewPayload;
  /** Mails a six-digit code to an address. Answers the same whether or not the address is known. */
  requestSignInCode: RequestSignInCodePayload;
  /** Marks a request as restricted, or no longer. */
  restrictRequest: RestrictRequestPayload;
  /** Tries a failed or dead delivery again; staff only. */
  retryDelivery: RetryDeliveryPayload;
  /** Takes a role away; admins only. */
  revokeRole: RevokeRolePayload;
  /** Makes or changes a business calendar. */
  saveCalendar: SaveCalendarPayload;
  /** Makes or changes a canned reply; staff only. */
  saveCannedReply: SaveCannedReplyPayload;
  /** Puts somebody on duty from a day to a day, or changes that. */
  saveRotaShift: SaveRotaShiftPayload;
  /** Saves a view of the desk under a name; staff only. */
  saveView: SaveViewPayload;
  /** Puts a class on the calendar; coordinators only. */
  scheduleClassSession: ScheduleClassSessionPayload;
  /** Sets how long the clocks of a kind may take. */
  setClockTargets: SetClockTargetsPayload;
  /** Chooses whether to hear of a topic by email. */
  setNotificationPreference: SetNotificationPreferencePayload;
  /** Sets the page that the front door leads to. */
  setStartPage: SetStartPagePayload;
  /** Signs this browser in with the code it asked for. */
  signIn: SignInPayload;
  /** Signs this browser out. */
  signOut: SignOutPayload;
  /** Puts a request out of the inbox until a time, or brings it back. */
  snoozeRequest: SnoozeRequestPayload;
  /** Asks to observe a customer's class. */
  submitAuditAttendanceRequest: SubmitAuditAttendanceRequestPayload;
  /** Asks Professional Services a question, or for services. */
  submitPsInquiry: SubmitPsInquiryPayload;
  /** Asks for a training session. */
  submitTrainingSessionRequest: SubmitTrainingSessionRequestPayload;
  /** Takes back the last act on a request while nobody has been told of it; the actor only. */
  undoRequestEvent: UndoRequestEventPayload;
  /** Takes a relation away; staff only. */
  unrelateRequests: UnrelateRequestsPayload;
  /** Sets how a kind is run: calendar, lead, automatic assignment. */
  updateKindSettings: UpdateKindSettingsPayload;
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
export type MutationAddParticipantsArgs = {
  input: AddParticipantsInput;
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
export type MutationChangeRequestsArgs = {
  input: ChangeRequestsInput;
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
export type MutationDiscardAttachmentArgs = {
  input: DiscardAttachmentInput;
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
export type MutationPrioritiseRequestArgs = {
  input: PrioritiseRequestInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRelateRequestsArgs = {
  input: RelateRequestsInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRemoveCalendarArgs = {
  input: RemoveCalendarInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRemoveCannedReplyArgs = {
  input: RemoveCannedReplyInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRemoveParticipantArgs = {
  input: RemoveParticipantInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRemoveRotaShiftArgs = {
  input: RemoveRotaShiftInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationRemoveViewArgs = {
  input: RemoveViewInput;
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
export type MutationSaveCalendarArgs = {
  input: SaveCalendarInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationSaveCannedReplyArgs = {
  input: SaveCannedReplyInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationSaveRotaShiftArgs = {
  input: SaveRotaShiftInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationSaveViewArgs = {
  input: SaveViewInput;
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
export type MutationSetClockTargetsArgs = {
  input: SetClockTargetsInput;
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
export type MutationSetStartPageArgs = {
  input: SetStartPageInput;
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
export type MutationSnoozeRequestArgs = {
  input: SnoozeRequestInput;
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
export type MutationUndoRequestEventArgs = {
  input: UndoRequestEventInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationUnrelateRequestsArgs = {
  input: UnrelateRequestsInput;
};


/**
 * Every mutation takes one `input` and answers its thing with `userErrors`. With an `idempotencyKey`, the same key and
 * input answer the same and act once; the same key with another input is refused. Keys live for 24 hours, per person.
 */
export type MutationUpdateKindSettingsArgs = {
  input: UpdateKindSettingsInput;
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

/** What somebody of the desk has in hand. */
export type PersonLoad = {
  __typename?: 'PersonLoad';
  /** Open requests by category. */
  counts: Array<CategoryCount>;
  /** Since when the oldest open one is in its state. */
  oldestStateSince?: Maybe<Scalars['DateTime']['output']>;
  /** Whether they are on duty today. */
  onDuty: Scalars['Boolean']['output'];
  /** Open requests with a clock that passed. */
  overdue: Scalars['Int']['output'];
  /** Who; null for what nobody has. */
  person?: Maybe<Person>;
};

/** How urgent. */
export type PrioritiseRequestInput = {
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How urgent. */
  priority: RequestPriority;
  /** Tell nobody for ten seconds, so that the actor can take it back. */
  undoable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type PrioritiseRequestPayload = {
  __typename?: 'PrioritiseRequestPayload';
  /** What happened; null when there was nothing to change. */
  event?: Maybe<RequestEvent>;
  /** The request; on `STALE` the current one. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
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
  /** What is measured of it, and how far it is; staff only, else empty. */
  clocks: Array<Clock>;
  /** When it was done, declined or withdrawn; null while open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer or team it is for; null where it is for one person. */
  company?: Maybe<Scalars['String']['output']>;
  /** When it was submitted. */
  createdAt: Scalars['DateTime']['output'];
  /** When the nearest of its running clocks is due; staff only, else null. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Open or recent requests that may ask for the same; the desk only, else empty. */
  likelyDuplicates: Array<LikelyDuplicate>;
  /** List price of the standard services; null when a position is quoted on request. */
  listPrice?: Maybe<Money>;
  /** The quote or order the standard services are on. */
  orderReference?: Maybe<Scalars['String']['output']>;
  /** Further people who take part in its conversation. */
  participants: Array<Person>;
  /** What else the viewer may do. */
  permissions: RequestPermissions;
  /** How urgent the desk takes it to be; staff only, else null. */
  priority?: Maybe<RequestPriority>;
  /** Where the made-to-measure work went on. */
  proposalReference?: Maybe<Scalars['String']['output']>;
  /** Who raised it; the requester, unless it was raised on their behalf. */
  raisedBy: Person;
  /** How it stands to other requests that the viewer may see. */
  relations: Array<Relation>;
  /** The person it is for. */
  requester: Person;
  /** Whether only the requester, the assignee and cleared staff may know of it. */
  restricted: Scalars['Boolean']['output'];
  /** Out of the inbox until then; staff only, else null. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
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
  /** By when to expect an answer; null once closed, and while it waits on the person who asked. */
  usuallyAnswered?: Maybe<UsuallyAnswered>;
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
  /** Business calendars, the one of the configuration first; staff only, else empty. */
  calendars: Array<BusinessCalendar>;
  /** Canned replies: one's own and the shared ones, by name; staff only, else empty. */
  cannedReplies: Array<CannedReply>;
  /** Classes, soonest first. */
  classSessions: ClassSessionConnection;
  /** Who has how much in hand; staff only, else empty. */
  deskLoad: Array<PersonLoad>;
  /** How the desk did between two days, at most 800 days apart; null for whoever is not staff. */
  deskReport?: Maybe<DeskReport>;
  /** How each kind is run; staff only, else empty. */
  kindSettings: Array<KindSettings>;
  /** Requests the viewer may see that may ask for the same as one about to be submitted; at most 5. */
  likelyDuplicates: Array<LikelyDuplicate>;
  /**
   * Whom a text on this request may name, by the beginning of a name, an address or a handle; at most 8, nobody twice, not
   * the viewer. For staff: roles, and people who may see what is written. For others: those who take part. Empty where the
   * request does not exist for the viewer.
   */
  mentionable: Array<Mention>;
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
  /** How many requests of a filter belong to each group. */
  requestGroups: Array<RequestGroup>;
  /** What can be asked for, and whether the viewer may. */
  requestKinds: Array<RequestKindInfo>;
  /** Requests the viewer may see; those of others for staff only. */
  requests: RequestConnection;
  /** Who is on duty between two days, at most 400 days apart; staff only, else empty. */
  rota: Array<RotaShift>;
  /** Views of the desk: one's own and the shared ones, by name; staff only, else empty. */
  savedViews: Array<SavedView>;
  /** Search as one types: keys, titles, people, companies, answers and comments, the best hits first. */
  searchRequests: Array<SearchHit>;
  /** How one may sign in. */
  signInOptions: SignInOptions;
  /** The signed-in person; null for nobody. */
  viewer?: Maybe<Viewer>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryCannedRepliesArgs = {
  kind?: InputMaybe<RequestKind>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryClassSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClassSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryDeskLoadArgs = {
  kind?: InputMaybe<RequestKind>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryDeskReportArgs = {
  from: Scalars['LocalDate']['input'];
  kind?: InputMaybe<RequestKind>;
  to: Scalars['LocalDate']['input'];
};


/** Reading. What the viewer may not see is not there. */
export type QueryLikelyDuplicatesArgs = {
  company?: InputMaybe<Scalars['String']['input']>;
  kind: RequestKind;
  title: Scalars['String']['input'];
};


/** Reading. What the viewer may not see is not there. */
export type QueryMentionableArgs = {
  internal?: Scalars['Boolean']['input'];
  requestId: Scalars['ID']['input'];
  text?: Scalars['String']['input'];
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
export type QueryRequestGroupsArgs = {
  by: RequestGrouping;
  filter?: InputMaybe<RequestFilter>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RequestOrder>;
};


/** Reading. What the viewer may not see is not there. */
export type QueryRotaArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** Reading. What the viewer may not see is not there. */
export type QuerySearchRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
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

/** How two requests stand to each other. */
export type RelateRequestsInput = {
  /** The request at hand. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of the other, such as `REQ-104`. */
  otherKey: Scalars['String']['input'];
  /** How it stands to the other. Duplicates are marked by the transition `markDuplicate` instead. */
  role: RelationRole;
};

/** What comes of it. */
export type RelateRequestsPayload = {
  __typename?: 'RelateRequestsPayload';
  /** The request at hand. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** A relation to another request. */
export type Relation = Node & {
  __typename?: 'Relation';
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** The other. */
  request: Request;
  /** How the request at hand stands to the other. */
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
export type RemoveCalendarInput = {
  /** The calendar. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type RemoveCalendarPayload = {
  __typename?: 'RemoveCalendarPayload';
  /** Whether it is gone. */
  removed?: Maybe<Scalars['Boolean']['output']>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Which one. */
export type RemoveCannedReplyInput = {
  /** The reply. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type RemoveCannedReplyPayload = {
  __typename?: 'RemoveCannedReplyPayload';
  /** Whether it is gone. */
  removed?: Maybe<Scalars['Boolean']['output']>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Who leaves. */
export type RemoveParticipantInput = {
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person; oneself is always allowed. */
  personId: Scalars['ID']['input'];
};

/** What comes of it. */
export type RemoveParticipantPayload = {
  __typename?: 'RemoveParticipantPayload';
  /** The request; null when the actor left it and sees it no longer. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Which one. */
export type RemoveRotaShiftInput = {
  /** The turn. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type RemoveRotaShiftPayload = {
  __typename?: 'RemoveRotaShiftPayload';
  /** Whether it is gone. */
  removed?: Maybe<Scalars['Boolean']['output']>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Which one. */
export type RemoveViewInput = {
  /** The view. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type RemoveViewPayload = {
  __typename?: 'RemoveViewPayload';
  /** Whether it is gone. */
  removed?: Maybe<Scalars['Boolean']['output']>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Anything somebody asked for. */
export type Request = {
  /** What to know about the answers as they stand. */
  advice: Array<Advice>;
  /** To whom it could be assigned; empty without that right. */
  assignableTo: Array<Person>;
  /** Who works on it. */
  assignee?: Maybe<Person>;
  /** What is measured of it, and how far it is; staff only, else empty. */
  clocks: Array<Clock>;
  /** When it was done, declined or withdrawn; null while open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer or team it is for; null where it is for one person. */
  company?: Maybe<Scalars['String']['output']>;
  /** When it was submitted. */
  createdAt: Scalars['DateTime']['output'];
  /** When the nearest of its running clocks is due; staff only, else null. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** For people, such as `REQ-104`. Never reused. */
  key: Scalars['String']['output'];
  /** What is asked for. */
  kind: RequestKind;
  /** Marks for the desk; staff only, else empty. */
  labels: Array<Scalars['String']['output']>;
  /** Open or recent requests that may ask for the same; the desk only, else empty. */
  likelyDuplicates: Array<LikelyDuplicate>;
  /** Further people who take part in its conversation. */
  participants: Array<Person>;
  /** What else the viewer may do. */
  permissions: RequestPermissions;
  /** How urgent the desk takes it to be; staff only, else null. */
  priority?: Maybe<RequestPriority>;
  /** Who raised it; the requester, unless it was raised on their behalf. */
  raisedBy: Person;
  /** How it stands to other requests that the viewer may see. */
  relations: Array<Relation>;
  /** The person it is for. */
  requester: Person;
  /** Whether only the requester, the assignee and cleared staff may know of it. */
  restricted: Scalars['Boolean']['output'];
  /** Out of the inbox until then; staff only, else null. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
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
  /** By when to expect an answer; null once closed, and while it waits on the person who asked. */
  usuallyAnswered?: Maybe<UsuallyAnswered>;
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

/** A change of a request, as followers hear of it. */
export type RequestChange = {
  __typename?: 'RequestChange';
  /** What happened; null when the viewer may not see that. */
  event?: Maybe<RequestEvent>;
  /** The request as it is now; null when the viewer may no longer see it. */
  request?: Maybe<Request>;
  /** The request it concerns. */
  requestId: Scalars['ID']['output'];
};

/** Changes in the order in which they became true. */
export type RequestChangeBatch = {
  __typename?: 'RequestChangeBatch';
  /** What happened; empty in the first batch, which says that one is connected. */
  changes: Array<RequestChange>;
  /** Pass it as `after` to go on from here: nothing is left out and nothing comes twice. */
  cursor: Scalars['String']['output'];
  /** Whether too much happened since `after` to tell: read everything again. */
  reset: Scalars['Boolean']['output'];
};

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
  /** Files it carries. */
  attachments: Array<Attachment>;
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
  /** Whom the text names. */
  mentions: Array<Mention>;
  /** The other request it is about, where the viewer may see that one. */
  relatedRequest?: Maybe<Request>;
  /** A sentence that says it. */
  summary: Scalars['String']['output'];
  /** State after, for `MOVED` and `SUBMITTED`. */
  to?: Maybe<RequestStateInfo>;
  /** What it was. */
  type: RequestEventType;
  /** Until when the viewer may take it back; null when they may not. */
  undoableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken back; staff only, others do not see such an event. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
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
  assignedToMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this assignee. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these categories. */
  category?: InputMaybe<Array<RequestCategory>>;
  /** Only those for this customer or team. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Submitted at or after. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Submitted before. */
  createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** A clock of it is due before this; staff only. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<RequestKind>>;
  /** Only those with this label. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Only those the viewer asked for or raised. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these priorities; staff only. */
  priority?: InputMaybe<Array<RequestPriority>>;
  /** Only those for this person. */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** Only restricted ones, or only others. */
  restricted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is snoozed, or only what is not; staff only. */
  snoozed?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Requests that belong together. */
export type RequestGroup = {
  __typename?: 'RequestGroup';
  /** Of the state, when grouped by state. */
  category?: Maybe<RequestCategory>;
  /** How many, counted up to 10,000. */
  count: Scalars['Int']['output'];
  /** The name of the state, kind or priority, the id of the person, the company; empty for none. */
  key: Scalars['String']['output'];
  /** For people. */
  label: Scalars['String']['output'];
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

/** Whether and why one of the viewer's acts beside transitions is closed. */
export type RequestPermissions = {
  __typename?: 'RequestPermissions';
  /** Why not; null when they may. */
  addParticipantsBlockedBy?: Maybe<BlockReason>;
  /** May add people to its conversation and take them out. */
  canAddParticipants: Scalars['Boolean']['output'];
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
  /** May snooze it, set its priority and relate it to others. */
  canTriage: Scalars['Boolean']['output'];
  /** Why not; null when they may. */
  editBlockedBy?: Maybe<BlockReason>;
};

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

/** Everybody who holds a role, named in a text. */
export type RoleMention = {
  __typename?: 'RoleMention';
  /** As it is written after the `@`. */
  handle: Scalars['String']['output'];
  /** The role. */
  role: Role;
};

/** Somebody's turn to sweep the inbox. */
export type RotaShift = Node & {
  __typename?: 'RotaShift';
  /** Last day. */
  endsOn: Scalars['LocalDate']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** Only this kind; null for every kind they work. */
  kind?: Maybe<RequestKind>;
  /** Who. */
  person: Person;
  /** First day. */
  startsOn: Scalars['LocalDate']['output'];
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A business calendar. */
export type SaveCalendarInput = {
  /** 1–50 blocks that do not overlap. */
  blocks: Array<CalendarBlockInput>;
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Days off, at most 500. */
  holidays: Array<Scalars['LocalDate']['input']>;
  /** To change one; a new one when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–60 characters, unique. */
  name: Scalars['String']['input'];
  /** An IANA zone. */
  timezone: Scalars['String']['input'];
};

/** What comes of it. */
export type SaveCalendarPayload = {
  __typename?: 'SaveCalendarPayload';
  /** The calendar; on `STALE` the current one. */
  calendar?: Maybe<BusinessCalendar>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** A canned reply. */
export type SaveCannedReplyInput = {
  /** 1–10,000 characters; unknown variables are refused. */
  body: Scalars['String']['input'];
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** To change one; a new one when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only for this kind; all when left out. */
  kind?: InputMaybe<RequestKind>;
  /** 1–80 characters, unique among the owner's. */
  name: Scalars['String']['input'];
  /** Whether the whole desk has it. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type SaveCannedReplyPayload = {
  __typename?: 'SaveCannedReplyPayload';
  /** The reply; on `STALE` the current one. */
  cannedReply?: Maybe<CannedReply>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Somebody's turn. */
export type SaveRotaShiftInput = {
  /** Last day, at most 60 days later. */
  endsOn: Scalars['LocalDate']['input'];
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** To change one; a new one when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind; every kind they work when left out. */
  kind?: InputMaybe<RequestKind>;
  /** Who; somebody of the desk. */
  personId: Scalars['ID']['input'];
  /** First day. */
  startsOn: Scalars['LocalDate']['input'];
};

/** What comes of it. */
export type SaveRotaShiftPayload = {
  __typename?: 'SaveRotaShiftPayload';
  /** The turn; on `STALE` the current one. */
  shift?: Maybe<RotaShift>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** A view to save. */
export type SaveViewInput = {
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** To change one; a new one when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–60 characters, unique among the owner's. */
  name: Scalars['String']['input'];
  /** Path and query of a page of the desk; begins with `/desk`. */
  path: Scalars['String']['input'];
  /** Whether the whole desk sees it. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of it. */
export type SaveViewPayload = {
  __typename?: 'SaveViewPayload';
  /** Why not. */
  userErrors: Array<UserError>;
  /** The view; on `STALE` the current one. */
  view?: Maybe<SavedView>;
};

/** A named address of the desk. */
export type SavedView = Node & {
  __typename?: 'SavedView';
  /** Whether the viewer may change it. */
  canEdit: Scalars['Boolean']['output'];
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who made it. */
  owner: Person;
  /** Path and query, such as `/desk?kind=PS_INQUIRY`. */
  path: Scalars['String']['output'];
  /** Whether the whole desk sees it. */
  shared: Scalars['Boolean']['output'];
  /** Changes at every update; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
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

/** A hit of the search, the best first. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The request. */
  request: Request;
  /** Where the words stand, with the words between U+E000 and U+E001; null when only key, title or a name matched. */
  snippet?: Maybe<Scalars['String']['output']>;
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
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind. */
  kind: RequestKind;
  /** At most 12. */
  targets: Array<ClockTargetInput>;
};

/** What comes of it. */
export type SetClockTargetsPayload = {
  __typename?: 'SetClockTargetsPayload';
  /** The settings; on `STALE` the current ones. */
  kindSettings?: Maybe<KindSettings>;
  /** Why not. */
  userErrors: Array<UserError>;
};

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

/** Where the front door leads. */
export type SetStartPageInput = {
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A path of this site, such as `/desk/inbox`; null for the front door itself. */
  path?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type SetStartPagePayload = {
  __typename?: 'SetStartPagePayload';
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

/** What to put off. */
export type SnoozeRequestInput = {
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Tell nobody for ten seconds, so that the actor can take it back. */
  undoable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Until when, within a year; null brings it back. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What comes of it. */
export type SnoozeRequestPayload = {
  __typename?: 'SnoozeRequestPayload';
  /** What happened; null when there was nothing to change. */
  event?: Maybe<RequestEvent>;
  /** The request; on `STALE` the current one. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** How long requests stayed in a state, in hours of the day and night. */
export type StateDurationRow = {
  __typename?: 'StateDurationRow';
  /** How many stays that ended. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: RequestKind;
  /** How many are in it now. */
  now: Scalars['Int']['output'];
  /** Half of them took at most this. */
  p50Hours: Scalars['Float']['output'];
  /** Four of five took at most this. */
  p80Hours: Scalars['Float']['output'];
  /** The state. */
  state: RequestStateInfo;
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

/** The live side of the API, over `graphql-transport-ws` at `/graphql`, with the session cookie. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Changes of requests the viewer may see, checked for each change. Begins with a batch that holds the cursor. */
  requestChanges: RequestChangeBatch;
};


/** The live side of the API, over `graphql-transport-ws` at `/graphql`, with the session cookie. */
export type SubscriptionRequestChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  requestId?: InputMaybe<Scalars['ID']['input']>;
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
  /** What is measured of it, and how far it is; staff only, else empty. */
  clocks: Array<Clock>;
  /** When it was done, declined or withdrawn; null while open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer or team it is for; null where it is for one person. */
  company?: Maybe<Scalars['String']['output']>;
  /** The course the desk settled on; the asked one until then. */
  course?: Maybe<Offering>;
  /** When it was submitted. */
  createdAt: Scalars['DateTime']['output'];
  /** Dates proposed and not yet picked. */
  dateOptions: Array<DateOption>;
  /** Until when the proposal stands. */
  datesExpireAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the nearest of its running clocks is due; staff only, else null. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and global; never parse it. */
  id: Scalars['ID']['output'];
  /** For people, such as `REQ-104`. Never reused. */
  key: Scalars['String']['output'];
  /** What is asked for. */
  kind: RequestKind;
  /** Marks for the desk; staff only, else empty. */
  labels: Array<Scalars['String']['output']>;
  /** Open or recent requests that may ask for the same; the desk only, else empty. */
  likelyDuplicates: Array<LikelyDuplicate>;
  /** Further people who take part in its conversation. */
  participants: Array<Person>;
  /** What else the viewer may do. */
  permissions: RequestPermissions;
  /** How urgent the desk takes it to be; staff only, else null. */
  priority?: Maybe<RequestPriority>;
  /** Who raised it; the requester, unless it was raised on their behalf. */
  raisedBy: Person;
  /** How it stands to other requests that the viewer may see. */
  relations: Array<Relation>;
  /** The person it is for. */
  requester: Person;
  /** Whether only the requester, the assignee and cleared staff may know of it. */
  restricted: Scalars['Boolean']['output'];
  /** Why links may go out less than two weeks ahead; null when they need not. */
  shortNoticeReason?: Maybe<Scalars['String']['output']>;
  /** Out of the inbox until then; staff only, else null. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
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
  /** By when to expect an answer; null once closed, and while it waits on the person who asked. */
  usuallyAnswered?: Maybe<UsuallyAnswered>;
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
  /** Whether it may be taken back for ten seconds, when asked for with `undoable`. */
  undoable: Scalars['Boolean']['output'];
};

/** Which act to take back. */
export type UndoRequestEventInput = {
  /** The event of the act, as its mutation answered it. */
  eventId: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of it. */
export type UndoRequestEventPayload = {
  __typename?: 'UndoRequestEventPayload';
  /** The request as it is again. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** Which relation. */
export type UnrelateRequestsInput = {
  /** The request at hand. */
  id: Scalars['ID']['input'];
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The relation. */
  relationId: Scalars['ID']['input'];
};

/** What comes of it. */
export type UnrelateRequestsPayload = {
  __typename?: 'UnrelateRequestsPayload';
  /** The request at hand. */
  request?: Maybe<Request>;
  /** Why not. */
  userErrors: Array<UserError>;
};

/** How to run a kind. What is left out stays. */
export type UpdateKindSettingsInput = {
  /** Whether new requests go round among those on duty. */
  autoAssign?: InputMaybe<Scalars['Boolean']['input']>;
  /** A calendar; null for the one of the configuration. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** The version read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** See `Mutation`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind. */
  kind: RequestKind;
  /** Who hears when a clock passes; null for PS leadership. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of it. */
export type UpdateKindSettingsPayload = {
  __typename?: 'UpdateKindSettingsPayload';
  /** The settings; on `STALE` the current ones. */
  kindSettings?: Maybe<KindSettings>;
  /** Why not. */
  userErrors: Array<UserError>;
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

/** By when an answer can be expected. Experience or aim, never a commitment. */
export type UsuallyAnswered = {
  __typename?: 'UsuallyAnswered';
  /** What it rests on. */
  basis: UsuallyAnsweredBasis;
  /** By then. */
  by: Scalars['DateTime']['output'];
  /** Whether it passed already. */
  late: Scalars['Boolean']['output'];
};

/** What an expectation rests on. */
export type UsuallyAnsweredBasis =
  /** Four of five such requests of the last 90 days were answered in that time. */
  | 'HISTORY'
  /** There is too little history: the desk's own target. */
  | 'TARGET';

/** The signed-in person, seen by themself. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Whether they may change targets, calendars and how kinds are run. */
  canConfigureDesk: Scalars['Boolean']['output'];
  /** Whether they may plan the rota. */
  canPlanRota: Scalars['Boolean']['output'];
  /** The kinds whose desk they work. */
  deskKinds: Array<RequestKind>;
  /** Their turns on the rota, today and later, at most ten. */
  duty: Array<RotaShift>;
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
  /** Path that the front door leads to, such as `/desk/inbox`; null for the front door itself. */
  startPage?: Maybe<Scalars['String']['output']>;
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
    | ( AttachmentRow )
    | ( RequestRow )
    | ( CannedReplyRow )
    | ( ClassSessionRow )
    | ( DeliveryRow )
    | ( OfferingRow )
    | ( PersonRow )
    | ( RequestRow )
    | ( RelationView )
    | ( EventRow )
    | ( RotaShiftRow )
    | ( SavedViewRow )
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
  AddParticipantsInput: AddParticipantsInput;
  AddParticipantsPayload: ResolverTypeWrapper<Omit<AddParticipantsPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  Advice: ResolverTypeWrapper<Advice>;
  Ask: ResolverTypeWrapper<Ask>;
  AskType: AskType;
  AssignRequestInput: AssignRequestInput;
  AssignRequestPayload: ResolverTypeWrapper<Omit<AssignRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversTypes['RequestEvent']>, request?: Maybe<ResolversTypes['Request']> }>;
  Attachment: ResolverTypeWrapper<AttachmentRow>;
  AttendancePurpose: AttendancePurpose;
  Attendee: ResolverTypeWrapper<Attendee>;
  AttendeeInput: AttendeeInput;
  AuditAttendanceAnswers: ResolverTypeWrapper<AuditAnswers>;
  AuditAttendanceAnswersInput: AuditAttendanceAnswersInput;
  AuditAttendanceRequest: ResolverTypeWrapper<RequestRow>;
  BlockReason: ResolverTypeWrapper<BlockReason>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BulkAssignInput: BulkAssignInput;
  BulkLabelInput: BulkLabelInput;
  BulkMoveInput: BulkMoveInput;
  BulkSnoozeInput: BulkSnoozeInput;
  BusinessCalendar: ResolverTypeWrapper<NamedCalendar>;
  CalendarBlock: ResolverTypeWrapper<CalendarBlock>;
  CalendarBlockInput: CalendarBlockInput;
  CancelClassSessionInput: CancelClassSessionInput;
  CancelClassSessionPayload: ResolverTypeWrapper<Omit<CancelClassSessionPayload, 'classSession'> & { classSession?: Maybe<ResolversTypes['ClassSession']> }>;
  CannedReply: ResolverTypeWrapper<CannedReplyRow>;
  CategoryCount: ResolverTypeWrapper<CategoryCount>;
  ChangeOutcome: ResolverTypeWrapper<ShownOutcome>;
  ChangeRequestsInput: ChangeRequestsInput;
  ChangeRequestsPayload: ResolverTypeWrapper<Omit<ChangeRequestsPayload, 'outcomes'> & { outcomes?: Maybe<Array<ResolversTypes['ChangeOutcome']>> }>;
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
  Clock: ResolverTypeWrapper<ClockRow>;
  ClockOutcomeRow: ResolverTypeWrapper<ClockOutcomeRow>;
  ClockState: ClockState;
  ClockTarget: ClockTarget;
  ClockTargetInput: ClockTargetInput;
  ClockTargetMinutes: ResolverTypeWrapper<ClockTargetMinutes>;
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
  DeskReport: ResolverTypeWrapper<ReportRange>;
  DiscardAttachmentInput: DiscardAttachmentInput;
  DiscardAttachmentPayload: ResolverTypeWrapper<DiscardAttachmentPayload>;
  DurationMeasure: DurationMeasure;
  DurationRow: ResolverTypeWrapper<DurationRow>;
  EditAuditAttendanceRequestInput: EditAuditAttendanceRequestInput;
  EditAuditAttendanceRequestPayload: ResolverTypeWrapper<Omit<EditAuditAttendanceRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AuditAttendanceRequest']> }>;
  EditPsInquiryInput: EditPsInquiryInput;
  EditPsInquiryPayload: ResolverTypeWrapper<Omit<EditPsInquiryPayload, 'request'> & { request?: Maybe<ResolversTypes['PsInquiry']> }>;
  EditTrainingSessionRequestInput: EditTrainingSessionRequestInput;
  EditTrainingSessionRequestPayload: ResolverTypeWrapper<Omit<EditTrainingSessionRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['TrainingSessionRequest']> }>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExperienceLevel: ExperienceLevel;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FlowRow: ResolverTypeWrapper<FlowRow>;
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
  KindSettings: ResolverTypeWrapper<KindSettingsView>;
  LabelRequestInput: LabelRequestInput;
  LabelRequestPayload: ResolverTypeWrapper<Omit<LabelRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversTypes['RequestEvent']>, request?: Maybe<ResolversTypes['Request']> }>;
  LargeGroupPlan: LargeGroupPlan;
  LeadTimeAnswer: ResolverTypeWrapper<LeadTimeAnswer>;
  LicenceTier: LicenceTier;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicateRow>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mention: ResolverTypeWrapper<Mentioned>;
  MigrationDestination: MigrationDestination;
  MigrationScope: ResolverTypeWrapper<MigrationScope>;
  MigrationScopeInput: MigrationScopeInput;
  Money: ResolverTypeWrapper<Money>;
  MoveDetailsInput: MoveDetailsInput;
  MoveRequestInput: MoveRequestInput;
  MoveRequestPayload: ResolverTypeWrapper<Omit<MoveRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversTypes['RequestEvent']>, request?: Maybe<ResolversTypes['Request']> }>;
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
  PersonLoad: ResolverTypeWrapper<LoadRow>;
  PrioritiseRequestInput: PrioritiseRequestInput;
  PrioritiseRequestPayload: ResolverTypeWrapper<Omit<PrioritiseRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversTypes['RequestEvent']>, request?: Maybe<ResolversTypes['Request']> }>;
  Priority: Priority;
  PsInquiry: ResolverTypeWrapper<RequestRow>;
  PsInquiryAnswers: ResolverTypeWrapper<InquiryAnswers>;
  PsInquiryAnswersInput: PsInquiryAnswersInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadinessScope: ResolverTypeWrapper<ReadinessScope>;
  ReadinessScopeInput: ReadinessScopeInput;
  Region: Region;
  RelateRequestsInput: RelateRequestsInput;
  RelateRequestsPayload: ResolverTypeWrapper<Omit<RelateRequestsPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  Relation: ResolverTypeWrapper<RelationView>;
  RelationRole: RelationRole;
  RemoveCalendarInput: RemoveCalendarInput;
  RemoveCalendarPayload: ResolverTypeWrapper<RemoveCalendarPayload>;
  RemoveCannedReplyInput: RemoveCannedReplyInput;
  RemoveCannedReplyPayload: ResolverTypeWrapper<RemoveCannedReplyPayload>;
  RemoveParticipantInput: RemoveParticipantInput;
  RemoveParticipantPayload: ResolverTypeWrapper<Omit<RemoveParticipantPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  RemoveRotaShiftInput: RemoveRotaShiftInput;
  RemoveRotaShiftPayload: ResolverTypeWrapper<RemoveRotaShiftPayload>;
  RemoveViewInput: RemoveViewInput;
  RemoveViewPayload: ResolverTypeWrapper<RemoveViewPayload>;
  Request: ResolverTypeWrapper<RequestRow>;
  RequestCategory: RequestCategory;
  RequestChange: ResolverTypeWrapper<ChangedRequest>;
  RequestChangeBatch: ResolverTypeWrapper<Omit<RequestChangeBatch, 'changes'> & { changes: Array<ResolversTypes['RequestChange']> }>;
  RequestConnection: ResolverTypeWrapper<RequestPage>;
  RequestEdge: ResolverTypeWrapper<Omit<RequestEdge, 'node'> & { node: ResolversTypes['Request'] }>;
  RequestEvent: ResolverTypeWrapper<EventRow>;
  RequestEventConnection: ResolverTypeWrapper<Omit<RequestEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RequestEventEdge']>, nodes: Array<ResolversTypes['RequestEvent']> }>;
  RequestEventEdge: ResolverTypeWrapper<Omit<RequestEventEdge, 'node'> & { node: ResolversTypes['RequestEvent'] }>;
  RequestEventType: RequestEventType;
  RequestFilter: RequestFilter;
  RequestGroup: ResolverTypeWrapper<RequestGroup>;
  RequestGrouping: RequestGrouping;
  RequestKind: RequestKind;
  RequestKindInfo: ResolverTypeWrapper<RequestKindInfo>;
  RequestOrder: RequestOrder;
  RequestOrderField: RequestOrderField;
  RequestPermissions: ResolverTypeWrapper<RequestPermissions>;
  RequestPriority: RequestPriority;
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
  RoleMention: ResolverTypeWrapper<MentionedRole>;
  RotaShift: ResolverTypeWrapper<RotaShiftRow>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SaveCalendarInput: SaveCalendarInput;
  SaveCalendarPayload: ResolverTypeWrapper<Omit<SaveCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversTypes['BusinessCalendar']> }>;
  SaveCannedReplyInput: SaveCannedReplyInput;
  SaveCannedReplyPayload: ResolverTypeWrapper<Omit<SaveCannedReplyPayload, 'cannedReply'> & { cannedReply?: Maybe<ResolversTypes['CannedReply']> }>;
  SaveRotaShiftInput: SaveRotaShiftInput;
  SaveRotaShiftPayload: ResolverTypeWrapper<Omit<SaveRotaShiftPayload, 'shift'> & { shift?: Maybe<ResolversTypes['RotaShift']> }>;
  SaveViewInput: SaveViewInput;
  SaveViewPayload: ResolverTypeWrapper<Omit<SaveViewPayload, 'view'> & { view?: Maybe<ResolversTypes['SavedView']> }>;
  SavedView: ResolverTypeWrapper<SavedViewRow>;
  ScheduleClassSessionInput: ScheduleClassSessionInput;
  ScheduleClassSessionPayload: ResolverTypeWrapper<Omit<ScheduleClassSessionPayload, 'classSession'> & { classSession?: Maybe<ResolversTypes['ClassSession']> }>;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  Segment: Segment;
  ServiceType: ServiceType;
  SessionPattern: SessionPattern;
  SetClockTargetsInput: SetClockTargetsInput;
  SetClockTargetsPayload: ResolverTypeWrapper<Omit<SetClockTargetsPayload, 'kindSettings'> & { kindSettings?: Maybe<ResolversTypes['KindSettings']> }>;
  SetNotificationPreferenceInput: SetNotificationPreferenceInput;
  SetNotificationPreferencePayload: ResolverTypeWrapper<Omit<SetNotificationPreferencePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SetStartPageInput: SetStartPageInput;
  SetStartPagePayload: ResolverTypeWrapper<Omit<SetStartPagePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignInInput: SignInInput;
  SignInOptions: ResolverTypeWrapper<SignInOptions>;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignInSession: ResolverTypeWrapper<SignInSessionRow>;
  SignOutInput: SignOutInput;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SnoozeRequestInput: SnoozeRequestInput;
  SnoozeRequestPayload: ResolverTypeWrapper<Omit<SnoozeRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversTypes['RequestEvent']>, request?: Maybe<ResolversTypes['Request']> }>;
  StateDurationRow: ResolverTypeWrapper<StateDuration>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitAuditAttendanceRequestInput: SubmitAuditAttendanceRequestInput;
  SubmitAuditAttendanceRequestPayload: ResolverTypeWrapper<Omit<SubmitAuditAttendanceRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AuditAttendanceRequest']> }>;
  SubmitPsInquiryInput: SubmitPsInquiryInput;
  SubmitPsInquiryPayload: ResolverTypeWrapper<Omit<SubmitPsInquiryPayload, 'request'> & { request?: Maybe<ResolversTypes['PsInquiry']> }>;
  SubmitTrainingSessionRequestInput: SubmitTrainingSessionRequestInput;
  SubmitTrainingSessionRequestPayload: ResolverTypeWrapper<Omit<SubmitTrainingSessionRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['TrainingSessionRequest']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TrainingSessionAnswers: ResolverTypeWrapper<TrainingAnswers>;
  TrainingSessionAnswersInput: TrainingSessionAnswersInput;
  TrainingSessionRequest: ResolverTypeWrapper<RequestRow>;
  Transition: ResolverTypeWrapper<Transition>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UndoRequestEventInput: UndoRequestEventInput;
  UndoRequestEventPayload: ResolverTypeWrapper<Omit<UndoRequestEventPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  UnrelateRequestsInput: UnrelateRequestsInput;
  UnrelateRequestsPayload: ResolverTypeWrapper<Omit<UnrelateRequestsPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  UpdateKindSettingsInput: UpdateKindSettingsInput;
  UpdateKindSettingsPayload: ResolverTypeWrapper<Omit<UpdateKindSettingsPayload, 'kindSettings'> & { kindSettings?: Maybe<ResolversTypes['KindSettings']> }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: ResolverTypeWrapper<Omit<UpdateProfilePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  UpdateRosterInput: UpdateRosterInput;
  UpdateRosterPayload: ResolverTypeWrapper<Omit<UpdateRosterPayload, 'request'> & { request?: Maybe<ResolversTypes['TrainingSessionRequest']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  UsuallyAnswered: ResolverTypeWrapper<UsuallyAnswered>;
  UsuallyAnsweredBasis: UsuallyAnsweredBasis;
  Viewer: ResolverTypeWrapper<Actor>;
  WatchRequestInput: WatchRequestInput;
  WatchRequestPayload: ResolverTypeWrapper<Omit<WatchRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  WithdrawRequestInput: WithdrawRequestInput;
  WithdrawRequestPayload: ResolverTypeWrapper<Omit<WithdrawRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddParticipantsInput: AddParticipantsInput;
  AddParticipantsPayload: Omit<AddParticipantsPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  Advice: Advice;
  Ask: Ask;
  AssignRequestInput: AssignRequestInput;
  AssignRequestPayload: Omit<AssignRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversParentTypes['RequestEvent']>, request?: Maybe<ResolversParentTypes['Request']> };
  Attachment: AttachmentRow;
  Attendee: Attendee;
  AttendeeInput: AttendeeInput;
  AuditAttendanceAnswers: AuditAnswers;
  AuditAttendanceAnswersInput: AuditAttendanceAnswersInput;
  AuditAttendanceRequest: RequestRow;
  BlockReason: BlockReason;
  Boolean: Scalars['Boolean']['output'];
  BulkAssignInput: BulkAssignInput;
  BulkLabelInput: BulkLabelInput;
  BulkMoveInput: BulkMoveInput;
  BulkSnoozeInput: BulkSnoozeInput;
  BusinessCalendar: NamedCalendar;
  CalendarBlock: CalendarBlock;
  CalendarBlockInput: CalendarBlockInput;
  CancelClassSessionInput: CancelClassSessionInput;
  CancelClassSessionPayload: Omit<CancelClassSessionPayload, 'classSession'> & { classSession?: Maybe<ResolversParentTypes['ClassSession']> };
  CannedReply: CannedReplyRow;
  CategoryCount: CategoryCount;
  ChangeOutcome: ShownOutcome;
  ChangeRequestsInput: ChangeRequestsInput;
  ChangeRequestsPayload: Omit<ChangeRequestsPayload, 'outcomes'> & { outcomes?: Maybe<Array<ResolversParentTypes['ChangeOutcome']>> };
  CiMigrationScope: CiMigrationScope;
  CiMigrationScopeInput: CiMigrationScopeInput;
  ClassPart: ClassPart;
  ClassPartInput: ClassPartInput;
  ClassSession: ClassSessionRow;
  ClassSessionConnection: Omit<ClassSessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClassSessionEdge']>, nodes: Array<ResolversParentTypes['ClassSession']> };
  ClassSessionEdge: Omit<ClassSessionEdge, 'node'> & { node: ResolversParentTypes['ClassSession'] };
  ClassSessionFilter: ClassSessionFilter;
  Clock: ClockRow;
  ClockOutcomeRow: ClockOutcomeRow;
  ClockTargetInput: ClockTargetInput;
  ClockTargetMinutes: ClockTargetMinutes;
  CommentOnRequestInput: CommentOnRequestInput;
  CommentOnRequestPayload: Omit<CommentOnRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversParentTypes['RequestEvent']>, request?: Maybe<ResolversParentTypes['Request']> };
  DateOption: DateOption;
  DateOptionInput: DateOptionInput;
  DateTime: Scalars['DateTime']['output'];
  DateWindow: DateWindow;
  DateWindowInput: DateWindowInput;
  Delivery: DeliveryRow;
  DemoPerson: DemoPerson;
  DeskReport: ReportRange;
  DiscardAttachmentInput: DiscardAttachmentInput;
  DiscardAttachmentPayload: DiscardAttachmentPayload;
  DurationRow: DurationRow;
  EditAuditAttendanceRequestInput: EditAuditAttendanceRequestInput;
  EditAuditAttendanceRequestPayload: Omit<EditAuditAttendanceRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AuditAttendanceRequest']> };
  EditPsInquiryInput: EditPsInquiryInput;
  EditPsInquiryPayload: Omit<EditPsInquiryPayload, 'request'> & { request?: Maybe<ResolversParentTypes['PsInquiry']> };
  EditTrainingSessionRequestInput: EditTrainingSessionRequestInput;
  EditTrainingSessionRequestPayload: Omit<EditTrainingSessionRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TrainingSessionRequest']> };
  EmailAddress: Scalars['EmailAddress']['output'];
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  FlowRow: FlowRow;
  GeneralScope: GeneralScope;
  GeneralScopeInput: GeneralScopeInput;
  GrantEvent: GrantEventRow;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ID: Scalars['ID']['output'];
  ImplementationScope: ImplementationScope;
  ImplementationScopeInput: ImplementationScopeInput;
  Int: Scalars['Int']['output'];
  KindSettings: KindSettingsView;
  LabelRequestInput: LabelRequestInput;
  LabelRequestPayload: Omit<LabelRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversParentTypes['RequestEvent']>, request?: Maybe<ResolversParentTypes['Request']> };
  LeadTimeAnswer: LeadTimeAnswer;
  LikelyDuplicate: LikelyDuplicateRow;
  LocalDate: Scalars['LocalDate']['output'];
  Mention: Mentioned;
  MigrationScope: MigrationScope;
  MigrationScopeInput: MigrationScopeInput;
  Money: Money;
  MoveDetailsInput: MoveDetailsInput;
  MoveRequestInput: MoveRequestInput;
  MoveRequestPayload: Omit<MoveRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversParentTypes['RequestEvent']>, request?: Maybe<ResolversParentTypes['Request']> };
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
  PersonLoad: LoadRow;
  PrioritiseRequestInput: PrioritiseRequestInput;
  PrioritiseRequestPayload: Omit<PrioritiseRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversParentTypes['RequestEvent']>, request?: Maybe<ResolversParentTypes['Request']> };
  PsInquiry: RequestRow;
  PsInquiryAnswers: InquiryAnswers;
  PsInquiryAnswersInput: PsInquiryAnswersInput;
  Query: Record<PropertyKey, never>;
  ReadinessScope: ReadinessScope;
  ReadinessScopeInput: ReadinessScopeInput;
  RelateRequestsInput: RelateRequestsInput;
  RelateRequestsPayload: Omit<RelateRequestsPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  Relation: RelationView;
  RemoveCalendarInput: RemoveCalendarInput;
  RemoveCalendarPayload: RemoveCalendarPayload;
  RemoveCannedReplyInput: RemoveCannedReplyInput;
  RemoveCannedReplyPayload: RemoveCannedReplyPayload;
  RemoveParticipantInput: RemoveParticipantInput;
  RemoveParticipantPayload: Omit<RemoveParticipantPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  RemoveRotaShiftInput: RemoveRotaShiftInput;
  RemoveRotaShiftPayload: RemoveRotaShiftPayload;
  RemoveViewInput: RemoveViewInput;
  RemoveViewPayload: RemoveViewPayload;
  Request: RequestRow;
  RequestChange: ChangedRequest;
  RequestChangeBatch: Omit<RequestChangeBatch, 'changes'> & { changes: Array<ResolversParentTypes['RequestChange']> };
  RequestConnection: RequestPage;
  RequestEdge: Omit<RequestEdge, 'node'> & { node: ResolversParentTypes['Request'] };
  RequestEvent: EventRow;
  RequestEventConnection: Omit<RequestEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RequestEventEdge']>, nodes: Array<ResolversParentTypes['RequestEvent']> };
  RequestEventEdge: Omit<RequestEventEdge, 'node'> & { node: ResolversParentTypes['RequestEvent'] };
  RequestFilter: RequestFilter;
  RequestGroup: RequestGroup;
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
  RoleMention: MentionedRole;
  RotaShift: RotaShiftRow;
  SafeInt: Scalars['SafeInt']['output'];
  SaveCalendarInput: SaveCalendarInput;
  SaveCalendarPayload: Omit<SaveCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversParentTypes['BusinessCalendar']> };
  SaveCannedReplyInput: SaveCannedReplyInput;
  SaveCannedReplyPayload: Omit<SaveCannedReplyPayload, 'cannedReply'> & { cannedReply?: Maybe<ResolversParentTypes['CannedReply']> };
  SaveRotaShiftInput: SaveRotaShiftInput;
  SaveRotaShiftPayload: Omit<SaveRotaShiftPayload, 'shift'> & { shift?: Maybe<ResolversParentTypes['RotaShift']> };
  SaveViewInput: SaveViewInput;
  SaveViewPayload: Omit<SaveViewPayload, 'view'> & { view?: Maybe<ResolversParentTypes['SavedView']> };
  SavedView: SavedViewRow;
  ScheduleClassSessionInput: ScheduleClassSessionInput;
  ScheduleClassSessionPayload: Omit<ScheduleClassSessionPayload, 'classSession'> & { classSession?: Maybe<ResolversParentTypes['ClassSession']> };
  SearchHit: SearchHitRow;
  SetClockTargetsInput: SetClockTargetsInput;
  SetClockTargetsPayload: Omit<SetClockTargetsPayload, 'kindSettings'> & { kindSettings?: Maybe<ResolversParentTypes['KindSettings']> };
  SetNotificationPreferenceInput: SetNotificationPreferenceInput;
  SetNotificationPreferencePayload: Omit<SetNotificationPreferencePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SetStartPageInput: SetStartPageInput;
  SetStartPagePayload: Omit<SetStartPagePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignInInput: SignInInput;
  SignInOptions: SignInOptions;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignInSession: SignInSessionRow;
  SignOutInput: SignOutInput;
  SignOutPayload: SignOutPayload;
  SnoozeRequestInput: SnoozeRequestInput;
  SnoozeRequestPayload: Omit<SnoozeRequestPayload, 'event' | 'request'> & { event?: Maybe<ResolversParentTypes['RequestEvent']>, request?: Maybe<ResolversParentTypes['Request']> };
  StateDurationRow: StateDuration;
  String: Scalars['String']['output'];
  SubmitAuditAttendanceRequestInput: SubmitAuditAttendanceRequestInput;
  SubmitAuditAttendanceRequestPayload: Omit<SubmitAuditAttendanceRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AuditAttendanceRequest']> };
  SubmitPsInquiryInput: SubmitPsInquiryInput;
  SubmitPsInquiryPayload: Omit<SubmitPsInquiryPayload, 'request'> & { request?: Maybe<ResolversParentTypes['PsInquiry']> };
  SubmitTrainingSessionRequestInput: SubmitTrainingSessionRequestInput;
  SubmitTrainingSessionRequestPayload: Omit<SubmitTrainingSessionRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TrainingSessionRequest']> };
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  TrainingSessionAnswers: TrainingAnswers;
  TrainingSessionAnswersInput: TrainingSessionAnswersInput;
  TrainingSessionRequest: RequestRow;
  Transition: Transition;
  URL: Scalars['URL']['output'];
  UndoRequestEventInput: UndoRequestEventInput;
  UndoRequestEventPayload: Omit<UndoRequestEventPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  UnrelateRequestsInput: UnrelateRequestsInput;
  UnrelateRequestsPayload: Omit<UnrelateRequestsPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  UpdateKindSettingsInput: UpdateKindSettingsInput;
  UpdateKindSettingsPayload: Omit<UpdateKindSettingsPayload, 'kindSettings'> & { kindSettings?: Maybe<ResolversParentTypes['KindSettings']> };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: Omit<UpdateProfilePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  UpdateRosterInput: UpdateRosterInput;
  UpdateRosterPayload: Omit<UpdateRosterPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TrainingSessionRequest']> };
  UserError: UserError;
  UsuallyAnswered: UsuallyAnswered;
  Viewer: Actor;
  WatchRequestInput: WatchRequestInput;
  WatchRequestPayload: Omit<WatchRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  WithdrawRequestInput: WithdrawRequestInput;
  WithdrawRequestPayload: Omit<WithdrawRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
};

export type AddParticipantsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddParticipantsPayload'] = ResolversParentTypes['AddParticipantsPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  event?: Resolver<Maybe<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  uploader?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  likelyDuplicates?: Resolver<Array<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  permissions?: Resolver<ResolversTypes['RequestPermissions'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['RequestPriority']>, ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  registrationLink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestStateInfo'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['RequestEventConnection'], ParentType, ContextType, RequireFields<AuditAttendanceRequestTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transitions?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usuallyAnswered?: Resolver<Maybe<ResolversTypes['UsuallyAnswered']>, ParentType, ContextType>;
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

export type BusinessCalendarResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BusinessCalendar'] = ResolversParentTypes['BusinessCalendar']> = {
  blocks?: Resolver<Array<ResolversTypes['CalendarBlock']>, ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarBlockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CalendarBlock'] = ResolversParentTypes['CalendarBlock']> = {
  endMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CancelClassSessionPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CancelClassSessionPayload'] = ResolversParentTypes['CancelClassSessionPayload']> = {
  classSession?: Resolver<Maybe<ResolversTypes['ClassSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CannedReplyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CannedReply'] = ResolversParentTypes['CannedReply']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RequestKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  textFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CannedReplyTextForArgs, 'requestId'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  category?: Resolver<ResolversTypes['RequestCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeOutcome'] = ResolversParentTypes['ChangeOutcome']> = {
  event?: Resolver<Maybe<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeRequestsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeRequestsPayload'] = ResolversParentTypes['ChangeRequestsPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['ChangeOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ClockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  elapsedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ClockTarget'], ParentType, ContextType>;
  targetMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClockOutcomeRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClockOutcomeRow'] = ResolversParentTypes['ClockOutcomeRow']> = {
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ClockTarget'], ParentType, ContextType>;
};

export type ClockTargetMinutesResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClockTargetMinutes'] = ResolversParentTypes['ClockTargetMinutes']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['RequestPriority'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ClockTarget'], ParentType, ContextType>;
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

export type DeskReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeskReport'] = ResolversParentTypes['DeskReport']> = {
  clocks?: Resolver<Array<ResolversTypes['ClockOutcomeRow']>, ParentType, ContextType>;
  durations?: Resolver<Array<ResolversTypes['DurationRow']>, ParentType, ContextType>;
  flow?: Resolver<Array<ResolversTypes['FlowRow']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timeInState?: Resolver<Array<ResolversTypes['StateDurationRow']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type DiscardAttachmentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DiscardAttachmentPayload'] = ResolversParentTypes['DiscardAttachmentPayload']> = {
  discarded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DurationRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DurationRow'] = ResolversParentTypes['DurationRow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['DurationMeasure'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  p50Minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p80Minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p95Minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type FlowRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FlowRow'] = ResolversParentTypes['FlowRow']> = {
  inflow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outflow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type KindSettingsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['KindSettings'] = ResolversParentTypes['KindSettings']> = {
  autoAssign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['BusinessCalendar'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['ClockTargetMinutes']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LabelRequestPayload'] = ResolversParentTypes['LabelRequestPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
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

export type LikelyDuplicateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MentionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  __resolveType: TypeResolveFn<'Person' | 'RoleMention', ParentType, ContextType>;
};

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
  event?: Resolver<Maybe<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addParticipants?: Resolver<ResolversTypes['AddParticipantsPayload'], ParentType, ContextType, RequireFields<MutationAddParticipantsArgs, 'input'>>;
  assignRequest?: Resolver<ResolversTypes['AssignRequestPayload'], ParentType, ContextType, RequireFields<MutationAssignRequestArgs, 'input'>>;
  cancelClassSession?: Resolver<ResolversTypes['CancelClassSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelClassSessionArgs, 'input'>>;
  changeRequests?: Resolver<ResolversTypes['ChangeRequestsPayload'], ParentType, ContextType, RequireFields<MutationChangeRequestsArgs, 'input'>>;
  commentOnRequest?: Resolver<ResolversTypes['CommentOnRequestPayload'], ParentType, ContextType, RequireFields<MutationCommentOnRequestArgs, 'input'>>;
  discardAttachment?: Resolver<ResolversTypes['DiscardAttachmentPayload'], ParentType, ContextType, RequireFields<MutationDiscardAttachmentArgs, 'input'>>;
  editAuditAttendanceRequest?: Resolver<ResolversTypes['EditAuditAttendanceRequestPayload'], ParentType, ContextType, RequireFields<MutationEditAuditAttendanceRequestArgs, 'input'>>;
  editPsInquiry?: Resolver<ResolversTypes['EditPsInquiryPayload'], ParentType, ContextType, RequireFields<MutationEditPsInquiryArgs, 'input'>>;
  editTrainingSessionRequest?: Resolver<ResolversTypes['EditTrainingSessionRequestPayload'], ParentType, ContextType, RequireFields<MutationEditTrainingSessionRequestArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  labelRequest?: Resolver<ResolversTypes['LabelRequestPayload'], ParentType, ContextType, RequireFields<MutationLabelRequestArgs, 'input'>>;
  moveRequest?: Resolver<ResolversTypes['MoveRequestPayload'], ParentType, ContextType, RequireFields<MutationMoveRequestArgs, 'input'>>;
  prioritiseRequest?: Resolver<ResolversTypes['PrioritiseRequestPayload'], ParentType, ContextType, RequireFields<MutationPrioritiseRequestArgs, 'input'>>;
  relateRequests?: Resolver<ResolversTypes['RelateRequestsPayload'], ParentType, ContextType, RequireFields<MutationRelateRequestsArgs, 'input'>>;
  removeCalendar?: Resolver<ResolversTypes['RemoveCalendarPayload'], ParentType, ContextType, RequireFields<MutationRemoveCalendarArgs, 'input'>>;
  removeCannedReply?: Resolver<ResolversTypes['RemoveCannedReplyPayload'], ParentType, ContextType, RequireFields<MutationRemoveCannedReplyArgs, 'input'>>;
  removeParticipant?: Resolver<ResolversTypes['RemoveParticipantPayload'], ParentType, ContextType, RequireFields<MutationRemoveParticipantArgs, 'input'>>;
  removeRotaShift?: Resolver<ResolversTypes['RemoveRotaShiftPayload'], ParentType, ContextType, RequireFields<MutationRemoveRotaShiftArgs, 'input'>>;
  removeView?: Resolver<ResolversTypes['RemoveViewPayload'], ParentType, ContextType, RequireFields<MutationRemoveViewArgs, 'input'>>;
  requestSignInCode?: Resolver<ResolversTypes['RequestSignInCodePayload'], ParentType, ContextType, RequireFields<MutationRequestSignInCodeArgs, 'input'>>;
  restrictRequest?: Resolver<ResolversTypes['RestrictRequestPayload'], ParentType, ContextType, RequireFields<MutationRestrictRequestArgs, 'input'>>;
  retryDelivery?: Resolver<ResolversTypes['RetryDeliveryPayload'], ParentType, ContextType, RequireFields<MutationRetryDeliveryArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RevokeRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  saveCalendar?: Resolver<ResolversTypes['SaveCalendarPayload'], ParentType, ContextType, RequireFields<MutationSaveCalendarArgs, 'input'>>;
  saveCannedReply?: Resolver<ResolversTypes['SaveCannedReplyPayload'], ParentType, ContextType, RequireFields<MutationSaveCannedReplyArgs, 'input'>>;
  saveRotaShift?: Resolver<ResolversTypes['SaveRotaShiftPayload'], ParentType, ContextType, RequireFields<MutationSaveRotaShiftArgs, 'input'>>;
  saveView?: Resolver<ResolversTypes['SaveViewPayload'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input'>>;
  scheduleClassSession?: Resolver<ResolversTypes['ScheduleClassSessionPayload'], ParentType, ContextType, RequireFields<MutationScheduleClassSessionArgs, 'input'>>;
  setClockTargets?: Resolver<ResolversTypes['SetClockTargetsPayload'], ParentType, ContextType, RequireFields<MutationSetClockTargetsArgs, 'input'>>;
  setNotificationPreference?: Resolver<ResolversTypes['SetNotificationPreferencePayload'], ParentType, ContextType, RequireFields<MutationSetNotificationPreferenceArgs, 'input'>>;
  setStartPage?: Resolver<ResolversTypes['SetStartPagePayload'], ParentType, ContextType, RequireFields<MutationSetStartPageArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  snoozeRequest?: Resolver<ResolversTypes['SnoozeRequestPayload'], ParentType, ContextType, RequireFields<MutationSnoozeRequestArgs, 'input'>>;
  submitAuditAttendanceRequest?: Resolver<ResolversTypes['SubmitAuditAttendanceRequestPayload'], ParentType, ContextType, RequireFields<MutationSubmitAuditAttendanceRequestArgs, 'input'>>;
  submitPsInquiry?: Resolver<ResolversTypes['SubmitPsInquiryPayload'], ParentType, ContextType, RequireFields<MutationSubmitPsInquiryArgs, 'input'>>;
  submitTrainingSessionRequest?: Resolver<ResolversTypes['SubmitTrainingSessionRequestPayload'], ParentType, ContextType, RequireFields<MutationSubmitTrainingSessionRequestArgs, 'input'>>;
  undoRequestEvent?: Resolver<ResolversTypes['UndoRequestEventPayload'], ParentType, ContextType, RequireFields<MutationUndoRequestEventArgs, 'input'>>;
  unrelateRequests?: Resolver<ResolversTypes['UnrelateRequestsPayload'], ParentType, ContextType, RequireFields<MutationUnrelateRequestsArgs, 'input'>>;
  updateKindSettings?: Resolver<ResolversTypes['UpdateKindSettingsPayload'], ParentType, ContextType, RequireFields<MutationUpdateKindSettingsArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  updateRoster?: Resolver<ResolversTypes['UpdateRosterPayload'], ParentType, ContextType, RequireFields<MutationUpdateRosterArgs, 'input'>>;
  watchRequest?: Resolver<ResolversTypes['WatchRequestPayload'], ParentType, ContextType, RequireFields<MutationWatchRequestArgs, 'input'>>;
  withdrawRequest?: Resolver<ResolversTypes['WithdrawRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Attachment' | 'AuditAttendanceRequest' | 'CannedReply' | 'ClassSession' | 'Delivery' | 'Offering' | 'Person' | 'PsInquiry' | 'Relation' | 'RequestEvent' | 'RotaShift' | 'SavedView' | 'TrainingSessionRequest', ParentType, ContextType>;
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

export type PersonLoadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PersonLoad'] = ResolversParentTypes['PersonLoad']> = {
  counts?: Resolver<Array<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  oldestStateSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  onDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PrioritiseRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PrioritiseRequestPayload'] = ResolversParentTypes['PrioritiseRequestPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PsInquiryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PsInquiry'] = ResolversParentTypes['PsInquiry']> = {
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['PsInquiryAnswers'], ParentType, ContextType>;
  assignableTo?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  leadTime?: Resolver<Maybe<ResolversTypes['LeadTimeAnswer']>, ParentType, ContextType>;
  likelyDuplicates?: Resolver<Array<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType>;
  listPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  permissions?: Resolver<ResolversTypes['RequestPermissions'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['RequestPriority']>, ParentType, ContextType>;
  proposalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestStateInfo'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['RequestEventConnection'], ParentType, ContextType, RequireFields<PsInquiryTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transitions?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usuallyAnswered?: Resolver<Maybe<ResolversTypes['UsuallyAnswered']>, ParentType, ContextType>;
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
  calendars?: Resolver<Array<ResolversTypes['BusinessCalendar']>, ParentType, ContextType>;
  cannedReplies?: Resolver<Array<ResolversTypes['CannedReply']>, ParentType, ContextType, Partial<QueryCannedRepliesArgs>>;
  classSessions?: Resolver<ResolversTypes['ClassSessionConnection'], ParentType, ContextType, RequireFields<QueryClassSessionsArgs, 'first'>>;
  deskLoad?: Resolver<Array<ResolversTypes['PersonLoad']>, ParentType, ContextType, Partial<QueryDeskLoadArgs>>;
  deskReport?: Resolver<Maybe<ResolversTypes['DeskReport']>, ParentType, ContextType, RequireFields<QueryDeskReportArgs, 'from' | 'to'>>;
  kindSettings?: Resolver<Array<ResolversTypes['KindSettings']>, ParentType, ContextType>;
  likelyDuplicates?: Resolver<Array<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'kind' | 'title'>>;
  mentionable?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<QueryMentionableArgs, 'internal' | 'requestId' | 'text'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType, RequireFields<QueryOfferingArgs, 'sku'>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, RequireFields<QueryOfferingsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType, RequireFields<QueryRequestArgs, 'key'>>;
  requestGroups?: Resolver<Array<ResolversTypes['RequestGroup']>, ParentType, ContextType, RequireFields<QueryRequestGroupsArgs, 'by'>>;
  requestKinds?: Resolver<Array<ResolversTypes['RequestKindInfo']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['RequestConnection'], ParentType, ContextType, RequireFields<QueryRequestsArgs, 'first'>>;
  rota?: Resolver<Array<ResolversTypes['RotaShift']>, ParentType, ContextType, RequireFields<QueryRotaArgs, 'from' | 'to'>>;
  savedViews?: Resolver<Array<ResolversTypes['SavedView']>, ParentType, ContextType>;
  searchRequests?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchRequestsArgs, 'first' | 'text'>>;
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

export type RelateRequestsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RelateRequestsPayload'] = ResolversParentTypes['RelateRequestsPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RelationRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveCalendarPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RemoveCalendarPayload'] = ResolversParentTypes['RemoveCalendarPayload']> = {
  removed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveCannedReplyPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RemoveCannedReplyPayload'] = ResolversParentTypes['RemoveCannedReplyPayload']> = {
  removed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveParticipantPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RemoveParticipantPayload'] = ResolversParentTypes['RemoveParticipantPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveRotaShiftPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RemoveRotaShiftPayload'] = ResolversParentTypes['RemoveRotaShiftPayload']> = {
  removed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveViewPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RemoveViewPayload'] = ResolversParentTypes['RemoveViewPayload']> = {
  removed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request']> = {
  __resolveType: TypeResolveFn<'AuditAttendanceRequest' | 'PsInquiry' | 'TrainingSessionRequest', ParentType, ContextType>;
};

export type RequestChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestChange'] = ResolversParentTypes['RequestChange']> = {
  event?: Resolver<Maybe<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestChangeBatchResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestChangeBatch'] = ResolversParentTypes['RequestChangeBatch']> = {
  changes?: Resolver<Array<ResolversTypes['RequestChange']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reset?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RequestStateInfo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  relatedRequest?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['RequestStateInfo']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RequestEventType'], ParentType, ContextType>;
  undoableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type RequestGroupResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RequestGroup'] = ResolversParentTypes['RequestGroup']> = {
  category?: Resolver<Maybe<ResolversTypes['RequestCategory']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  addParticipantsBlockedBy?: Resolver<Maybe<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  canAddParticipants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canAssign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canCommentInternally?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canLabel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canRestrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canTriage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type RoleMentionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoleMention'] = ResolversParentTypes['RoleMention']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotaShiftResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RotaShift'] = ResolversParentTypes['RotaShift']> = {
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RequestKind']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaveCalendarPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SaveCalendarPayload'] = ResolversParentTypes['SaveCalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['BusinessCalendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCannedReplyPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SaveCannedReplyPayload'] = ResolversParentTypes['SaveCannedReplyPayload']> = {
  cannedReply?: Resolver<Maybe<ResolversTypes['CannedReply']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveRotaShiftPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SaveRotaShiftPayload'] = ResolversParentTypes['SaveRotaShiftPayload']> = {
  shift?: Resolver<Maybe<ResolversTypes['RotaShift']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveViewPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SaveViewPayload'] = ResolversParentTypes['SaveViewPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  canEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleClassSessionPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScheduleClassSessionPayload'] = ResolversParentTypes['ScheduleClassSessionPayload']> = {
  classSession?: Resolver<Maybe<ResolversTypes['ClassSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
  snippet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetClockTargetsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SetClockTargetsPayload'] = ResolversParentTypes['SetClockTargetsPayload']> = {
  kindSettings?: Resolver<Maybe<ResolversTypes['KindSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetNotificationPreferencePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SetNotificationPreferencePayload'] = ResolversParentTypes['SetNotificationPreferencePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SetStartPagePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SetStartPagePayload'] = ResolversParentTypes['SetStartPagePayload']> = {
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

export type SnoozeRequestPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SnoozeRequestPayload'] = ResolversParentTypes['SnoozeRequestPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StateDurationRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StateDurationRow'] = ResolversParentTypes['StateDurationRow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50Hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p80Hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestStateInfo'], ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  requestChanges?: SubscriptionResolver<ResolversTypes['RequestChangeBatch'], "requestChanges", ParentType, ContextType, Partial<SubscriptionRequestChangesArgs>>;
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
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dateOptions?: Resolver<Array<ResolversTypes['DateOption']>, ParentType, ContextType>;
  datesExpireAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  likelyDuplicates?: Resolver<Array<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  permissions?: Resolver<ResolversTypes['RequestPermissions'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['RequestPriority']>, ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortNoticeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestStateInfo'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['RequestEventConnection'], ParentType, ContextType, RequireFields<TrainingSessionRequestTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  transitions?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usuallyAnswered?: Resolver<Maybe<ResolversTypes['UsuallyAnswered']>, ParentType, ContextType>;
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
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UndoRequestEventPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UndoRequestEventPayload'] = ResolversParentTypes['UndoRequestEventPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnrelateRequestsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UnrelateRequestsPayload'] = ResolversParentTypes['UnrelateRequestsPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateKindSettingsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpdateKindSettingsPayload'] = ResolversParentTypes['UpdateKindSettingsPayload']> = {
  kindSettings?: Resolver<Maybe<ResolversTypes['KindSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

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

export type UsuallyAnsweredResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UsuallyAnswered'] = ResolversParentTypes['UsuallyAnswered']> = {
  basis?: Resolver<ResolversTypes['UsuallyAnsweredBasis'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  canConfigureDesk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canPlanRota?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deskKinds?: Resolver<Array<ResolversTypes['RequestKind']>, ParentType, ContextType>;
  duty?: Resolver<Array<ResolversTypes['RotaShift']>, ParentType, ContextType>;
  isAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notificationPreferences?: Resolver<Array<ResolversTypes['NotificationPreference']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  signIns?: Resolver<Array<ResolversTypes['SignInSession']>, ParentType, ContextType>;
  startPage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  AddParticipantsPayload?: AddParticipantsPayloadResolvers<ContextType>;
  Advice?: AdviceResolvers<ContextType>;
  Ask?: AskResolvers<ContextType>;
  AssignRequestPayload?: AssignRequestPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  AuditAttendanceAnswers?: AuditAttendanceAnswersResolvers<ContextType>;
  AuditAttendanceRequest?: AuditAttendanceRequestResolvers<ContextType>;
  BlockReason?: BlockReasonResolvers<ContextType>;
  BusinessCalendar?: BusinessCalendarResolvers<ContextType>;
  CalendarBlock?: CalendarBlockResolvers<ContextType>;
  CancelClassSessionPayload?: CancelClassSessionPayloadResolvers<ContextType>;
  CannedReply?: CannedReplyResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  ChangeOutcome?: ChangeOutcomeResolvers<ContextType>;
  ChangeRequestsPayload?: ChangeRequestsPayloadResolvers<ContextType>;
  CiMigrationScope?: CiMigrationScopeResolvers<ContextType>;
  ClassPart?: ClassPartResolvers<ContextType>;
  ClassSession?: ClassSessionResolvers<ContextType>;
  ClassSessionConnection?: ClassSessionConnectionResolvers<ContextType>;
  ClassSessionEdge?: ClassSessionEdgeResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockOutcomeRow?: ClockOutcomeRowResolvers<ContextType>;
  ClockTargetMinutes?: ClockTargetMinutesResolvers<ContextType>;
  CommentOnRequestPayload?: CommentOnRequestPayloadResolvers<ContextType>;
  DateOption?: DateOptionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DateWindow?: DateWindowResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DemoPerson?: DemoPersonResolvers<ContextType>;
  DeskReport?: DeskReportResolvers<ContextType>;
  DiscardAttachmentPayload?: DiscardAttachmentPayloadResolvers<ContextType>;
  DurationRow?: DurationRowResolvers<ContextType>;
  EditAuditAttendanceRequestPayload?: EditAuditAttendanceRequestPayloadResolvers<ContextType>;
  EditPsInquiryPayload?: EditPsInquiryPayloadResolvers<ContextType>;
  EditTrainingSessionRequestPayload?: EditTrainingSessionRequestPayloadResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FlowRow?: FlowRowResolvers<ContextType>;
  GeneralScope?: GeneralScopeResolvers<ContextType>;
  GrantEvent?: GrantEventResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  ImplementationScope?: ImplementationScopeResolvers<ContextType>;
  KindSettings?: KindSettingsResolvers<ContextType>;
  LabelRequestPayload?: LabelRequestPayloadResolvers<ContextType>;
  LeadTimeAnswer?: LeadTimeAnswerResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mention?: MentionResolvers<ContextType>;
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
  PersonLoad?: PersonLoadResolvers<ContextType>;
  PrioritiseRequestPayload?: PrioritiseRequestPayloadResolvers<ContextType>;
  PsInquiry?: PsInquiryResolvers<ContextType>;
  PsInquiryAnswers?: PsInquiryAnswersResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadinessScope?: ReadinessScopeResolvers<ContextType>;
  RelateRequestsPayload?: RelateRequestsPayloadResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RemoveCalendarPayload?: RemoveCalendarPayloadResolvers<ContextType>;
  RemoveCannedReplyPayload?: RemoveCannedReplyPayloadResolvers<ContextType>;
  RemoveParticipantPayload?: RemoveParticipantPayloadResolvers<ContextType>;
  RemoveRotaShiftPayload?: RemoveRotaShiftPayloadResolvers<ContextType>;
  RemoveViewPayload?: RemoveViewPayloadResolvers<ContextType>;
  Request?: RequestResolvers<ContextType>;
  RequestChange?: RequestChangeResolvers<ContextType>;
  RequestChangeBatch?: RequestChangeBatchResolvers<ContextType>;
  RequestConnection?: RequestConnectionResolvers<ContextType>;
  RequestEdge?: RequestEdgeResolvers<ContextType>;
  RequestEvent?: RequestEventResolvers<ContextType>;
  RequestEventConnection?: RequestEventConnectionResolvers<ContextType>;
  RequestEventEdge?: RequestEventEdgeResolvers<ContextType>;
  RequestGroup?: RequestGroupResolvers<ContextType>;
  RequestKindInfo?: RequestKindInfoResolvers<ContextType>;
  RequestPermissions?: RequestPermissionsResolvers<ContextType>;
  RequestSignInCodePayload?: RequestSignInCodePayloadResolvers<ContextType>;
  RequestStateInfo?: RequestStateInfoResolvers<ContextType>;
  RestrictRequestPayload?: RestrictRequestPayloadResolvers<ContextType>;
  RetryDeliveryPayload?: RetryDeliveryPayloadResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleMention?: RoleMentionResolvers<ContextType>;
  RotaShift?: RotaShiftResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SaveCalendarPayload?: SaveCalendarPayloadResolvers<ContextType>;
  SaveCannedReplyPayload?: SaveCannedReplyPayloadResolvers<ContextType>;
  SaveRotaShiftPayload?: SaveRotaShiftPayloadResolvers<ContextType>;
  SaveViewPayload?: SaveViewPayloadResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  ScheduleClassSessionPayload?: ScheduleClassSessionPayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SetClockTargetsPayload?: SetClockTargetsPayloadResolvers<ContextType>;
  SetNotificationPreferencePayload?: SetNotificationPreferencePayloadResolvers<ContextType>;
  SetStartPagePayload?: SetStartPagePayloadResolvers<ContextType>;
  SignInOptions?: SignInOptionsResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInSession?: SignInSessionResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SnoozeRequestPayload?: SnoozeRequestPayloadResolvers<ContextType>;
  StateDurationRow?: StateDurationRowResolvers<ContextType>;
  SubmitAuditAttendanceRequestPayload?: SubmitAuditAttendanceRequestPayloadResolvers<ContextType>;
  SubmitPsInquiryPayload?: SubmitPsInquiryPayloadResolvers<ContextType>;
  SubmitTrainingSessionRequestPayload?: SubmitTrainingSessionRequestPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TrainingSessionAnswers?: TrainingSessionAnswersResolvers<ContextType>;
  TrainingSessionRequest?: TrainingSessionRequestResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UndoRequestEventPayload?: UndoRequestEventPayloadResolvers<ContextType>;
  UnrelateRequestsPayload?: UnrelateRequestsPayloadResolvers<ContextType>;
  UpdateKindSettingsPayload?: UpdateKindSettingsPayloadResolvers<ContextType>;
  UpdateProfilePayload?: UpdateProfilePayloadResolvers<ContextType>;
  UpdateRosterPayload?: UpdateRosterPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UsuallyAnswered?: UsuallyAnsweredResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WatchRequestPayload?: WatchRequestPayloadResolvers<ContextType>;
  WithdrawRequestPayload?: WithdrawRequestPayloadResolvers<ContextType>;
};

