/**
 * Tables of what is offered and of the classes that take place.
 * Invariant: the catalogue is loaded from its file at every start (`catalogue/load.ts`); nothing else writes it.
 */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { people } from './people.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export type OfferingCategory = 'EDUCATION' | 'IMPLEMENTATION' | 'INTEGRATION' | 'MIGRATION' | 'CONSULTING';
export type OfferingMaturity = 'PLANNED' | 'MINIMAL' | 'VIABLE' | 'COMPLETE' | 'LOVABLE';
export type DeliveryMode = 'REMOTE' | 'ONSITE';
export type SessionPattern = 'TWO_HALF_DAYS' | 'ONE_DAY' | 'FOUR_HALF_DAYS';

export const offerings = pgTable(
  'offerings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    sku: text('sku').notNull().unique(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    category: text('category').$type<OfferingCategory>().notNull(),
    isCourse: boolean('is_course').notNull(),
    maturity: text('maturity').$type<OfferingMaturity>().notNull(),
    active: boolean('active').notNull().default(true),
    chargeModel: text('charge_model').$type<'FLAT' | 'PER_UNIT'>().notNull(),
    unit: text('unit').notNull(),
    classSize: integer('class_size'),
    sessionPattern: text('session_pattern').$type<SessionPattern>(),
    /** SKUs of courses to know before. */
    prerequisites: text('prerequisites').array().notNull().default(sql`'{}'::text[]`),
    prerequisiteNote: text('prerequisite_note'),
    usualLeadTimeBusinessDays: integer('usual_lead_time_business_days').notNull(),
    needsEngagementManagerApproval: boolean('needs_engagement_manager_approval').notNull().default(false),
    partnerSku: text('partner_sku'),
  },
  (t) => [index('offerings_category_idx').on(t.category, t.name, t.id)],
);
export type OfferingRow = typeof offerings.$inferSelect;

/** Price and length of an offering in one delivery mode. */
export const offeringModes = pgTable(
  'offering_modes',
  {
    sku: text('sku')
      .notNull()
      .references(() => offerings.sku, { onDelete: 'cascade' }),
    mode: text('mode').$type<DeliveryMode>().notNull(),
    /** Minor units; null means quoted on request. */
    priceMinor: bigint('price_minor', { mode: 'number' }),
    currency: text('currency').notNull().default('USD'),
    travelExtra: boolean('travel_extra').notNull().default(false),
    duration: text('duration').notNull(),
    durationHours: integer('duration_hours'),
  },
  (t) => [primaryKey({ columns: [t.sku, t.mode] }), check('offering_modes_price', sql`${t.priceMinor} >= 0`)],
);
export type OfferingModeRow = typeof offeringModes.$inferSelect;

/** One sitting: an instant it begins and one it ends. ISO strings in UTC. */
export interface ClassPart {
  startsAt: string;
  endsAt: string;
}

export const classSessions = pgTable(
  'class_sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    courseSku: text('course_sku').notNull(),
    audience: text('audience').$type<'CUSTOMER' | 'INTERNAL'>().notNull(),
    /** Never shown to observers. Null for internal classes. */
    customerName: text('customer_name'),
    parts: jsonb('parts').$type<ClassPart[]>().notNull(),
    /** First part's start and last part's end, for ordering and overlap. */
    startsAt: at('starts_at').notNull(),
    endsAt: at('ends_at').notNull(),
    /** IANA zone it is held in. */
    timezone: text('timezone').notNull(),
    language: text('language').notNull(),
    deliveryMode: text('delivery_mode').$type<DeliveryMode>().notNull(),
    trainerId: uuid('trainer_id').references(() => people.id),
    accountOwnerId: uuid('account_owner_id').references(() => people.id),
    /** The video account that hosts it; one class at a time. */
    hostAccount: text('host_account'),
    observersAllowed: boolean('observers_allowed').notNull(),
    observerPlaces: integer('observer_places').notNull(),
    restricted: boolean('restricted').notNull().default(false),
    cancelledAt: at('cancelled_at'),
    cancelReason: text('cancel_reason'),
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('class_sessions_start_idx').on(t.startsAt, t.id),
    index('class_sessions_trainer_idx').on(t.trainerId, t.startsAt),
    check('class_sessions_observer_places', sql`${t.observerPlaces} between 0 and 8`),
  ],
);
export type ClassSessionRow = typeof classSessions.$inferSelect;
