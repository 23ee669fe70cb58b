/**
 * Tables around a request's conversation: files, and how requests stand to each other.
 * Invariant: an attachment belongs to its uploader alone until an event carries it, and from then on is seen by whoever
 * sees that event. Its bytes are kept in one of two stores and written once.
 */
import { bigint, index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { people } from './people.ts';
import { requestEvents, requests } from './requests.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const attachments = pgTable(
  'attachments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Set when an event carries it. */
    requestId: uuid('request_id').references(() => requests.id),
    eventId: bigint('event_id', { mode: 'number' }).references(() => requestEvents.id),
    uploaderId: uuid('uploader_id')
      .notNull()
      .references(() => people.id),
    /** Cleaned: no path, no control characters. */
    name: text('name').notNull(),
    /** Found by looking at the bytes, never what the browser said. */
    mediaType: text('media_type').notNull(),
    sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    store: text('store').$type<'database' | 's3'>().notNull(),
    /** The large object's oid, or the object's key. */
    ref: text('ref').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    index('attachments_event_idx').on(t.eventId),
    index('attachments_request_idx').on(t.requestId),
    index('attachments_uploader_idx').on(t.uploaderId, t.createdAt),
  ],
);
export type AttachmentRow = typeof attachments.$inferSelect;

/** Read from `from` to `to`: REQ-2 is a duplicate of REQ-1, blocks REQ-3, is the parent of REQ-4. */
export const RELATION_TYPES = ['DUPLICATE_OF', 'RELATES_TO', 'BLOCKS', 'PARENT_OF'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const relations = pgTable(
  'relations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    type: text('type').$type<RelationType>().notNull(),
    fromId: uuid('from_id')
      .notNull()
      .references(() => requests.id),
    toId: uuid('to_id')
      .notNull()
      .references(() => requests.id),
    createdById: uuid('created_by_id').references(() => people.id),
    createdAt: at('created_at').notNull(),
  },
  (t) => [unique('relations_once').on(t.type, t.fromId, t.toId), index('relations_to_idx').on(t.toId)],
);
export type RelationRow = typeof relations.$inferSelect;
