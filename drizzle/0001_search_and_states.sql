-- Search: generated, so that no verb can forget it. 'simple' keeps names, keys and versions as they are written.
ALTER TABLE "requests" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('simple', 'REQ-' || number::text || ' ' || number::text || ' ' || title), 'A')
  || setweight(to_tsvector('simple', search_text), 'B')
) STORED;
--> statement-breakpoint
CREATE INDEX "requests_search_idx" ON "requests" USING gin ("search");
--> statement-breakpoint
ALTER TABLE "request_events" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  to_tsvector('simple', coalesce(body, ''))
) STORED;
--> statement-breakpoint
CREATE INDEX "request_events_search_idx" ON "request_events" USING gin ("search");
--> statement-breakpoint
-- The states of each lifecycle with their categories. A test compares this list with the lifecycles.
ALTER TABLE "requests" ADD CONSTRAINT "requests_state_known" CHECK ((kind, state, category) IN (
  ('TRAINING_SESSION', 'SUBMITTED', 'NEW'),
  ('TRAINING_SESSION', 'IN_TRIAGE', 'ACTIVE'),
  ('TRAINING_SESSION', 'NEEDS_INFO', 'WAITING_ON_REQUESTER'),
  ('TRAINING_SESSION', 'PLANNING', 'ACTIVE'),
  ('TRAINING_SESSION', 'DATES_PROPOSED', 'WAITING_ON_REQUESTER'),
  ('TRAINING_SESSION', 'SCHEDULED', 'ACTIVE'),
  ('TRAINING_SESSION', 'DELIVERED', 'ACTIVE'),
  ('TRAINING_SESSION', 'CLOSED', 'DONE'),
  ('TRAINING_SESSION', 'BACKLOG', 'ACTIVE'),
  ('TRAINING_SESSION', 'ON_HOLD', 'ACTIVE'),
  ('TRAINING_SESSION', 'DECLINED', 'DECLINED'),
  ('TRAINING_SESSION', 'CANCELLED', 'WITHDRAWN'),
  ('AUDIT_ATTENDANCE', 'SUBMITTED', 'NEW'),
  ('AUDIT_ATTENDANCE', 'IN_REVIEW', 'ACTIVE'),
  ('AUDIT_ATTENDANCE', 'NEEDS_INFO', 'WAITING_ON_REQUESTER'),
  ('AUDIT_ATTENDANCE', 'MATCHED', 'ACTIVE'),
  ('AUDIT_ATTENDANCE', 'WAITLISTED', 'ACTIVE'),
  ('AUDIT_ATTENDANCE', 'CONFIRMED', 'ACTIVE'),
  ('AUDIT_ATTENDANCE', 'ATTENDED', 'DONE'),
  ('AUDIT_ATTENDANCE', 'NO_SHOW', 'DONE'),
  ('AUDIT_ATTENDANCE', 'DECLINED', 'DECLINED'),
  ('AUDIT_ATTENDANCE', 'REVOKED', 'DECLINED'),
  ('AUDIT_ATTENDANCE', 'WITHDRAWN', 'WITHDRAWN'),
  ('PS_INQUIRY', 'NEW', 'NEW'),
  ('PS_INQUIRY', 'ASSIGNED', 'ACTIVE'),
  ('PS_INQUIRY', 'NEEDS_INFO', 'WAITING_ON_REQUESTER'),
  ('PS_INQUIRY', 'ANSWERED', 'WAITING_ON_REQUESTER'),
  ('PS_INQUIRY', 'ESCALATED', 'ACTIVE'),
  ('PS_INQUIRY', 'REOPENED', 'ACTIVE'),
  ('PS_INQUIRY', 'VALIDATED', 'ACTIVE'),
  ('PS_INQUIRY', 'ADDED_TO_QUOTE', 'ACTIVE'),
  ('PS_INQUIRY', 'ORDERED', 'ACTIVE'),
  ('PS_INQUIRY', 'BOOKED', 'DONE'),
  ('PS_INQUIRY', 'SCOPING', 'ACTIVE'),
  ('PS_INQUIRY', 'CONVERTED', 'DONE'),
  ('PS_INQUIRY', 'CLOSED', 'DONE'),
  ('PS_INQUIRY', 'DECLINED', 'DECLINED'),
  ('PS_INQUIRY', 'CANCELLED', 'WITHDRAWN')
));
