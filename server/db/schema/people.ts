/**
 * Tables of people: who somebody is, what they may do, and how they signed in.
 * Invariant: codes and session tokens are stored as SHA-256 hashes only; addresses are stored in lower case.
 */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const ROLES = [
  'TEAM_LEAD',
  'COORDINATOR',
  'ENGAGEMENT_MANAGER',
  'TECHNICAL_ARCHITECT',
  'TRAINER',
  'PS_LEADERSHIP',
  'REVENUE',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

export const people = pgTable(
  'people',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Lower case; unique. */
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    /** IANA zone their times are shown in. */
    timezone: text('timezone').notNull().default('Etc/UTC'),
    /** True for the people of the trial, whom the sign-in page offers. */
    isDemo: boolean('is_demo').notNull().default(false),
    /** What a demo person is, in words. */
    demoDescription: text('demo_description'),
    /** Path below the site that the front door leads to; null for the front door itself. */
    startPage: text('start_page'),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [check('people_email_lower', sql`${t.email} = lower(${t.email})`), index('people_name_idx').on(t.name, t.id)],
);

export type PersonRow = typeof people.$inferSelect;

/** What a person may do now; its history is `grant_events`. */
export const roleGrants = pgTable(
  'role_grants',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role').$type<Role>().notNull(),
    restrictedClearance: boolean('restricted_clearance').notNull().default(false),
    /** Null when the configuration (`ADMINS`) or the demo data granted it. */
    grantedById: uuid('granted_by_id').references(() => people.id),
    grantedAt: at('granted_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.role] }), index('role_grants_role_idx').on(t.role)],
);

export type RoleGrantRow = typeof roleGrants.$inferSelect;

/** Every change of a grant; appended in the transaction that makes it. */
export const grantEvents = pgTable(
  'grant_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    actorId: uuid('actor_id').references(() => people.id),
    role: text('role').$type<Role>().notNull(),
    /** Null: did not hold the role. */
    clearanceBefore: boolean('clearance_before'),
    /** Null: no longer holds the role. */
    clearanceAfter: boolean('clearance_after'),
    at: at('at').notNull().defaultNow(),
  },
  (t) => [index('grant_events_person_idx').on(t.personId, t.id)],
);

export type GrantEventRow = typeof grantEvents.$inferSelect;

/** A training skill: may teach this course. */
export const certifications = pgTable(
  'certifications',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    courseSku: text('course_sku').notNull(),
    certifiedAt: at('certified_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.courseSku] })],
);

/** One emailed code. Bound to the browser that asked by `browserHash`, the hash of a cookie's value. */
export const signInCodes = pgTable(
  'sign_in_codes',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    email: text('email').notNull(),
    codeHash: text('code_hash').notNull(),
    browserHash: text('browser_hash').notNull(),
    /** Source address, for the limit per source. */
    source: text('source').notNull(),
    /** Wrong tries with it. */
    attempts: integer('attempts').notNull().default(0),
    /** Used, or void because a newer one was asked for or the mail could not be sent. */
    usedAt: at('used_at'),
    /** Per browser, since nobody is signed in yet. */
    idempotencyKey: text('idempotency_key'),
    expiresAt: at('expires_at').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('sign_in_codes_email_idx').on(t.email, t.createdAt),
    index('sign_in_codes_source_idx').on(t.source, t.createdAt),
  ],
);

/** One signed-in browser. */
export const signInSessions = pgTable(
  'sign_in_sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    tokenHash: text('token_hash').notNull().unique(),
    userAgent: text('user_agent').notNull().default(''),
    createdAt: at('created_at').notNull().defaultNow(),
    lastSeenAt: at('last_seen_at').notNull().defaultNow(),
    expiresAt: at('expires_at').notNull(),
  },
  (t) => [index('sign_in_sessions_person_idx').on(t.personId)],
);

export type SignInSessionRow = typeof signInSessions.$inferSelect;

/** One OpenID Connect round trip under way, bound to the browser by the hash of a cookie's value. */
export const oidcAttempts = pgTable('oidc_attempts', {
  stateHash: text('state_hash').primaryKey(),
  browserHash: text('browser_hash').notNull(),
  nonce: text('nonce').notNull(),
  codeVerifier: text('code_verifier').notNull(),
  returnTo: text('return_to').notNull().default('/'),
  expiresAt: at('expires_at').notNull(),
});

/** Secrets of this installation, made at first start and shared by every process on the database. */
export const secrets = pgTable('secrets', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});
