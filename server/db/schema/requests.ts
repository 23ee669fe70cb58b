/**
 * Tables of requests. One row per request whatever its kind; `answers` is what the requester said (validated by the
 * kind's `form.ts`), `work` what the desk added along the way (typed by the kind's `work.ts`).
 * The generated `search` columns of both tables live in `drizzle/0001_search_and_states.sql` only, so that no query
 * carries them about.
 * Invariant: `state`, `category` and `closed_at` are written by `requests/change.ts` alone, together with one row of
 * `request_events`; a CHECK made by the migration agrees with the lifecycles.
 */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { people, type Role } from './people.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const REQUEST_KINDS = ['TRAINING_SESSION', 'AUDIT_ATTENDANCE', 'PS_INQUIRY'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const CATEGORIES = ['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER', 'DONE', 'DECLINED', 'WITHDRAWN'] as const;
export type Category = (typeof CATEGORIES)[number];

/** How urgent the desk takes it to be; the clocks' targets depend on it. */
export const PRIORITIES = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const EVENT_TYPES = [
  'SUBMITTED',
  'MOVED',
  'ASSIGNED',
  'COMMENTED',
  'EDITED',
  'ROSTER_CHANGED',
  'RESTRICTION_CHANGED',
  'LABELLED',
  'WATCHERS_CHANGED',
  'REMINDED',
  'SCHEDULE_CHANGED',
  'PRIORITISED',
  'SNOOZED',
  'WOKEN',
  'RELATED',
  'PARTICIPANTS_CHANGED',
  'CLOCK_WARNED',
  'CLOCK_BREACHED',
  'UNDONE',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const requests = pgTable(
  'requests',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** The number of the key: 104 for `REQ-104`. Drawn before the insert, since the mail subject holds it. */
    number: bigint('number', { mode: 'number' }).notNull().unique().generatedByDefaultAsIdentity({ startWith: 101 }),
    kind: text('kind').$type<RequestKind>().notNull(),
    state: text('state').notNull(),
    category: text('category').$type<Category>().notNull(),
    title: text('title').notNull(),
    /** The subject of every mail about it; fixed at submission so that clients keep one conversation. */
    mailSubject: text('mail_subject').notNull(),
    restricted: boolean('restricted').notNull().default(false),
    requesterId: uuid('requester_id')
      .notNull()
      .references(() => people.id),
    raisedById: uuid('raised_by_id')
      .notNull()
      .references(() => people.id),
    assigneeId: uuid('assignee_id').references(() => people.id),
    /** What the kind's form validated. Typed by the kind. */
    answers: jsonb('answers').$type<Record<string, unknown>>().notNull(),
    /** What the desk added along the lifecycle. Typed by the kind. */
    work: jsonb('work').$type<Record<string, unknown>>().notNull().default({}),
    priority: text('priority').$type<Priority>().notNull().default('NORMAL'),
    /** For orders: 0 urgent to 3 low. */
    priorityRank: smallint('priority_rank')
      .notNull()
      .generatedAlwaysAs(sql`case priority when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end`),
    /** Out of the inbox until then; clocks run on. */
    snoozedUntil: at('snoozed_until'),
    /** The customer or team it is for, in lower case; what requests are compared by. */
    company: text('company'),
    /** Further people who take part in its conversation, at most 20; nobody while it is restricted. */
    participantIds: uuid('participant_ids').array().notNull().default(sql`'{}'::uuid[]`),
    /** When the desk first answered in public. */
    firstRespondedAt: at('first_responded_at'),
    /** When the nearest of its running clocks is due; null while none runs. */
    dueAt: at('due_at'),
    /** By when the requester can expect to hear, and what that rests on. */
    expectedBy: at('expected_by'),
    expectedBasis: text('expected_basis').$type<'HISTORY' | 'TARGET'>(),
    labels: text('labels').array().notNull().default(sql`'{}'::text[]`),
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
    stateSince: at('state_since').notNull().defaultNow(),
    /** Set while the category is WAITING_ON_REQUESTER. */
    waitingSince: at('waiting_since'),
    /** Set while the category is DONE, DECLINED or WITHDRAWN. */
    closedAt: at('closed_at'),
    /** Plain words of title and answers, kept by the verbs. */
    searchText: text('search_text').notNull().default(''),
  },
  (t) => [
    index('requests_created_idx').on(t.createdAt, t.number),
    index('requests_updated_idx').on(t.updatedAt, t.number),
    index('requests_state_since_idx').on(t.stateSince, t.number),
    index('requests_category_idx').on(t.category, t.createdAt, t.number),
    index('requests_requester_idx').on(t.requesterId, t.createdAt, t.number),
    index('requests_raised_by_idx').on(t.raisedById, t.createdAt, t.number),
    index('requests_assignee_idx').on(t.assigneeId, t.createdAt, t.number),
    index('requests_kind_state_idx').on(t.kind, t.state, t.createdAt, t.number),
    index('requests_company_idx').on(t.kind, t.company),
    index('requests_due_idx').on(sql`coalesce(due_at, 'infinity'::timestamptz)`, t.number),
    index('requests_priority_idx').on(t.priorityRank, t.number),
    index('requests_participants_idx').using('gin', t.participantIds),
    index('requests_class_idx').on(sql`(work ->> 'classSessionId')`),
    index('requests_trainer_idx').on(sql`(work ->> 'trainerId')`),
  ],
);
export type RequestRow = typeof requests.$inferSelect;

/**
 * Names inside `work` that the engine knows, whatever the kind: `trainerId` and `accountOwnerId` are people the request
 * exists for too (the account owner not when it is restricted), `classSessionId` the class it depends on.
 */
export interface CommonWork {
  trainerId?: string | null;
  accountOwnerId?: string | null;
  classSessionId?: string | null;
}

/** What one event changed, before and after, in words for people. */
export interface FieldChange {
  field: string;
  label: string;
  before: string | null;
  after: string | null;
}

/** What a request was before an event; what undoing it puts back, and what tells who could see it then. */
export interface Before {
  state?: string;
  stateSince?: string;
  waitingSince?: string | null;
  closedAt?: string | null;
  assigneeId?: string | null;
  restricted?: boolean;
  participantIds?: string[];
  labels?: string[];
  priority?: Priority;
  snoozedUntil?: string | null;
  work?: Record<string, unknown>;
  /** People whom the event added to the watchers of this or another request. */
  watchersAdded?: { requestId: string; personId: string }[];
  relationAdded?: string;
  /** The clocks' rows, as JSON. */
  clocks?: unknown[];
}

/** Facts of an event that do not deserve columns. */
export interface EventData {
  /** The lifecycle's action, for MOVED. */
  action?: string;
  changes?: FieldChange[];
  /** Person given or taken the request, for ASSIGNED; set beside MOVED when taking assigns. */
  assigneeId?: string | null;
  /** Label and value pairs worth telling, such as dates or a link's absence; never secrets. */
  facts?: { label: string; value: string }[];
  /** People told because of this very event, beyond the usual ones: trainers, attendees, account owners. */
  alsoTell?: { personId: string; reason: string }[];
  /** Columns that the event changed, as they were. */
  before?: Before;
  /** Whom the text names, for COMMENTED. */
  mentions?: { personIds: string[]; roles: Role[] };
  /** The other request, for RELATED and for a MOVED that marked a duplicate. */
  relation?: { type: string; otherId: string; inverse: boolean; removed?: boolean };
  /** Which clock, for CLOCK_WARNED and CLOCK_BREACHED. */
  clock?: { target: string; dueAt: string };
  /** The event taken back, for UNDONE. */
  undid?: number;
}

/** A transaction's number, as text. What a stream of events is resumed by: ids alone are not in order of commit. */
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

/** Everything that happened to a request, one row per change, appended by `requests/change.ts` alone. */
export const requestEvents = pgTable(
  'request_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => requests.id),
    type: text('type').$type<EventType>().notNull(),
    /** Null when Foyer did it by itself. */
    actorId: uuid('actor_id').references(() => people.id),
    /** Staff alone see it. */
    internal: boolean('internal').notNull().default(false),
    fromState: text('from_state'),
    toState: text('to_state'),
    /** What somebody wrote: comment, reason, question, answer. Plain text. */
    body: text('body'),
    data: jsonb('data').$type<EventData>().notNull().default({}),
    at: at('at').notNull().defaultNow(),
    /** When its deliveries were decided; null until then. */
    announcedAt: at('announced_at'),
    /** Nobody is told before then, so that it can be taken back; null: told at once. */
    announceAfter: at('announce_after'),
    /** Taken back before anybody was told; staff alone see it from then on. */
    undoneAt: at('undone_at'),
    tx: xid8('tx').notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    index('request_events_request_idx').on(t.requestId, t.id),
    index('request_events_tx_idx').on(t.tx),
    index('request_events_unannounced_idx').on(t.id).where(sql`announced_at is null`),
  ],
);
export type EventRow = typeof requestEvents.$inferSelect;

export const watchers = pgTable(
  'watchers',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => requests.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.personId] }), index('watchers_person_idx').on(t.personId)],
);

/** Answers given under an idempotency key. Kept for 24 hours. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    key: text('key').notNull(),
    mutation: text('mutation').notNull(),
    inputHash: text('input_hash').notNull(),
    /** The ids the answer is made of again; never the answer's content. */
    result: jsonb('result').$type<Record<string, string | number | boolean | null>>(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.key] }), index('idempotency_keys_created_idx').on(t.createdAt)],
);
