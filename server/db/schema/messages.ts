/**
 * Tables of messages: who was told of which event, and what each person chose to hear of.
 * Invariant: at most one delivery per event, person and channel.
 */
import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { people } from './people.ts';
import { requestEvents } from './requests.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const TOPICS = ['RECEIPTS', 'PROGRESS', 'CONVERSATION', 'ASSIGNMENT', 'SCHEDULE', 'DESK_QUEUE'] as const;
export type Topic = (typeof TOPICS)[number];

export const DELIVERY_STATES = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'DEAD', 'SKIPPED'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const deliveries = pgTable(
  'deliveries',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    eventId: bigint('event_id', { mode: 'number' })
      .notNull()
      .references(() => requestEvents.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    channel: text('channel').$type<'email'>().notNull().default('email'),
    topic: text('topic').$type<Topic>().notNull(),
    /** Why this person hears of it, as the mail's footer says it. */
    reason: text('reason').notNull(),
    state: text('state').$type<DeliveryState>().notNull().default('QUEUED'),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
    /** When to try (again); null once sent, dead or skipped. */
    nextAttemptAt: at('next_attempt_at'),
    /** While SENDING: until when the process that sends may be believed alive. */
    leasedUntil: at('leased_until'),
    /** When temporary failures become final; counted from the first of them, anew after a retry by hand. */
    giveUpAt: at('give_up_at'),
    /** The same at every try, so that a mail sent twice by a crash is one in the mailbox. */
    messageId: text('message_id').notNull(),
    sentAt: at('sent_at'),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [
    unique('deliveries_once').on(t.eventId, t.personId, t.channel),
    index('deliveries_person_idx').on(t.personId),
    index('deliveries_due_idx').on(t.state, t.nextAttemptAt),
  ],
);
export type DeliveryRow = typeof deliveries.$inferSelect;

/** What a person chose; no row means the default, which is to be told. */
export const notificationPreferences = pgTable(
  'notification_preferences',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    topic: text('topic').$type<Topic>().notNull(),
    email: boolean('email').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.topic] })],
);
