/**
 * Tables of the desk: clocks and what they run by, views, canned replies, the rota, and how each kind is run.
 * Invariant: what somebody configured here carries a `version`; every update names the one it read.
 */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { people } from './people.ts';
import { type Priority, type RequestKind, requests } from './requests.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** What a clock measures: until the desk's first public answer, until the next step, until the request is closed. */
export const CLOCK_TARGETS = ['FIRST_RESPONSE', 'NEXT_STEP', 'RESOLUTION'] as const;
export type ClockTarget = (typeof CLOCK_TARGETS)[number];

/**
 * One clock of one request. It runs (`runningSince` and `dueAt` set), stands still (both null, `metAt` null) or has
 * ended (`metAt` set). Durations are business time of the kind's calendar, in milliseconds.
 */
export const requestClocks = pgTable(
  'request_clocks',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => requests.id),
    target: text('target').$type<ClockTarget>().notNull(),
    startedAt: at('started_at').notNull(),
    /** What it may take; null when no target is set, so that the time is measured all the same. */
    targetMs: bigint('target_ms', { mode: 'number' }),
    /** Counted until it last stood still. */
    elapsedMs: bigint('elapsed_ms', { mode: 'number' }).notNull().default(0),
    runningSince: at('running_since'),
    dueAt: at('due_at'),
    metAt: at('met_at'),
    /** When the assignee was warned, and when the lead was told that it passed. */
    warnedAt: at('warned_at'),
    breachedAt: at('breached_at'),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.target] }),
    index('request_clocks_due_idx').on(t.dueAt).where(sql`due_at is not null`),
    index('request_clocks_met_idx').on(t.target, t.metAt),
  ],
);
export type ClockRow = typeof requestClocks.$inferSelect;

/** Working time of one weekday. `endMinute` beyond 1440 reaches into the next day. */
export interface CalendarBlock {
  /** ISO weekday, 1 Monday to 7 Sunday, on which it begins. */
  weekday: number;
  /** Minutes after midnight. */
  startMinute: number;
  endMinute: number;
}

/** A business calendar beside the one of the configuration. */
export const calendars = pgTable('calendars', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull().unique(),
  /** IANA zone. */
  timezone: text('timezone').notNull(),
  blocks: jsonb('blocks').$type<CalendarBlock[]>().notNull(),
  /** Days off, `YYYY-MM-DD`. A block that begins on one does not take place. */
  holidays: jsonb('holidays').$type<string[]>().notNull().default([]),
  version: integer('version').notNull().default(1),
});
export type CalendarRow = typeof calendars.$inferSelect;

/** How a kind's desk is run; no row means the defaults. */
export const kindSettings = pgTable('kind_settings', {
  kind: text('kind').$type<RequestKind>().primaryKey(),
  /** Null: the calendar of the configuration. */
  calendarId: uuid('calendar_id').references(() => calendars.id),
  /** Who hears of breaches; null: everybody in PS leadership. */
  leadId: uuid('lead_id').references(() => people.id),
  /** Whether new requests go round among those on duty. */
  autoAssign: boolean('auto_assign').notNull().default(false),
  version: integer('version').notNull().default(1),
});
export type KindSettingsRow = typeof kindSettings.$inferSelect;

/** Business minutes that a clock of a kind may take at a priority. A row without minutes says: no target. */
export const clockTargets = pgTable(
  'clock_targets',
  {
    kind: text('kind').$type<RequestKind>().notNull(),
    priority: text('priority').$type<Priority>().notNull(),
    target: text('target').$type<ClockTarget>().notNull(),
    minutes: integer('minutes'),
  },
  (t) => [primaryKey({ columns: [t.kind, t.priority, t.target] })],
);
export type ClockTargetRow = typeof clockTargets.$inferSelect;

/** A named address of the desk: page, filters, order, grouping, columns. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => people.id),
    name: text('name').notNull(),
    /** Path and query below the site, such as `/desk?kind=PS_INQUIRY`. */
    path: text('path').notNull(),
    /** Whether the whole desk sees it. */
    shared: boolean('shared').notNull().default(false),
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull(),
  },
  (t) => [unique('saved_views_name').on(t.ownerId, t.name)],
);
export type SavedViewRow = typeof savedViews.$inferSelect;

/** Text with variables to begin a reply with. */
export const cannedReplies = pgTable(
  'canned_replies',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => people.id),
    name: text('name').notNull(),
    body: text('body').notNull(),
    /** Null: for every kind. */
    kind: text('kind').$type<RequestKind>(),
    shared: boolean('shared').notNull().default(true),
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull(),
  },
  (t) => [unique('canned_replies_name').on(t.ownerId, t.name)],
);
export type CannedReplyRow = typeof cannedReplies.$inferSelect;

/** Who sweeps the inbox, from a day to a day, both included, in the configured calendar's zone. */
export const rotaShifts = pgTable(
  'rota_shifts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    /** Null: for every kind they work. */
    kind: text('kind').$type<RequestKind>(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('rota_shifts_days_idx').on(t.startsOn, t.endsOn)],
);
export type RotaShiftRow = typeof rotaShifts.$inferSelect;

/** When each person last had a turn of the automatic assignment. */
export const rotaTurns = pgTable(
  'rota_turns',
  {
    kind: text('kind').$type<RequestKind>().notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    lastAt: at('last_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.personId] })],
);

/** Who has a request open right now, one row per open page; a row not renewed for a minute is nobody. */
export const presences = pgTable(
  'presences',
  {
    id: uuid('id').primaryKey(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => requests.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    seenAt: at('seen_at').notNull(),
  },
  (t) => [index('presences_request_idx').on(t.requestId)],
);
