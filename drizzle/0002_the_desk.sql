CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid,
	"event_id" bigint,
	"uploader_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"store" text NOT NULL,
	"ref" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"type" text NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"created_by_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "relations_once" UNIQUE("type","from_id","to_id")
);
--> statement-breakpoint
CREATE TABLE "calendars" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"timezone" text NOT NULL,
	"blocks" jsonb NOT NULL,
	"holidays" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "calendars_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "canned_replies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"body" text NOT NULL,
	"kind" text,
	"shared" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "canned_replies_name" UNIQUE("owner_id","name")
);
--> statement-breakpoint
CREATE TABLE "clock_targets" (
	"kind" text NOT NULL,
	"priority" text NOT NULL,
	"target" text NOT NULL,
	"minutes" integer,
	CONSTRAINT "clock_targets_kind_priority_target_pk" PRIMARY KEY("kind","priority","target")
);
--> statement-breakpoint
CREATE TABLE "kind_settings" (
	"kind" text PRIMARY KEY NOT NULL,
	"calendar_id" uuid,
	"lead_id" uuid,
	"auto_assign" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_clocks" (
	"request_id" uuid NOT NULL,
	"target" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"target_ms" bigint,
	"elapsed_ms" bigint DEFAULT 0 NOT NULL,
	"running_since" timestamp with time zone,
	"due_at" timestamp with time zone,
	"met_at" timestamp with time zone,
	"warned_at" timestamp with time zone,
	"breached_at" timestamp with time zone,
	CONSTRAINT "request_clocks_request_id_target_pk" PRIMARY KEY("request_id","target")
);
--> statement-breakpoint
CREATE TABLE "rota_shifts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rota_turns" (
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rota_turns_kind_person_id_pk" PRIMARY KEY("kind","person_id")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"path" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_views_name" UNIQUE("owner_id","name")
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "start_page" text;--> statement-breakpoint
ALTER TABLE "request_events" ADD COLUMN "announce_after" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "request_events" ADD COLUMN "undone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "request_events" ADD COLUMN "tx" "xid8" DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "priority" text DEFAULT 'NORMAL' NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "priority_rank" smallint GENERATED ALWAYS AS (case priority when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "snoozed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "company" text;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "participant_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "first_responded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "expected_by" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "expected_basis" text;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_event_id_request_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."request_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploader_id_people_id_fk" FOREIGN KEY ("uploader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_from_id_requests_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_to_id_requests_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "canned_replies" ADD CONSTRAINT "canned_replies_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kind_settings" ADD CONSTRAINT "kind_settings_calendar_id_calendars_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."calendars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kind_settings" ADD CONSTRAINT "kind_settings_lead_id_people_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_clocks" ADD CONSTRAINT "request_clocks_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rota_shifts" ADD CONSTRAINT "rota_shifts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rota_turns" ADD CONSTRAINT "rota_turns_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_event_idx" ON "attachments" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "attachments_request_idx" ON "attachments" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "attachments_uploader_idx" ON "attachments" USING btree ("uploader_id","created_at");--> statement-breakpoint
CREATE INDEX "relations_to_idx" ON "relations" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "presences_request_idx" ON "presences" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "request_clocks_due_idx" ON "request_clocks" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "request_clocks_met_idx" ON "request_clocks" USING btree ("target","met_at");--> statement-breakpoint
CREATE INDEX "rota_shifts_days_idx" ON "rota_shifts" USING btree ("starts_on","ends_on");--> statement-breakpoint
CREATE INDEX "request_events_tx_idx" ON "request_events" USING btree ("tx");--> statement-breakpoint
CREATE INDEX "requests_kind_state_idx" ON "requests" USING btree ("kind","state","created_at","number");--> statement-breakpoint
CREATE INDEX "requests_company_idx" ON "requests" USING btree ("kind","company");--> statement-breakpoint
CREATE INDEX "requests_due_idx" ON "requests" USING btree (coalesce(due_at, 'infinity'::timestamptz),"number");--> statement-breakpoint
CREATE INDEX "requests_priority_idx" ON "requests" USING btree ("priority_rank","number");--> statement-breakpoint
CREATE INDEX "requests_participants_idx" ON "requests" USING gin ("participant_ids");--> statement-breakpoint
-- Likely duplicates are found by the similarity of titles.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- Wakes whoever follows the events live, in every process, when the transaction commits. A trigger, so that no verb can
-- forget it and none pays a round trip.
CREATE FUNCTION "foyer_event_notify"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('foyer_events', NEW.id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "request_events_notify" AFTER INSERT ON "request_events"
  FOR EACH ROW EXECUTE FUNCTION "foyer_event_notify"();
--> statement-breakpoint
-- What the clocks may take to begin with, in business minutes: eight hours to a day. Changed under Settings.
INSERT INTO "clock_targets" ("kind", "priority", "target", "minutes") VALUES
  ('TRAINING_SESSION', 'LOW', 'FIRST_RESPONSE', 1440),
  ('TRAINING_SESSION', 'NORMAL', 'FIRST_RESPONSE', 960),
  ('TRAINING_SESSION', 'HIGH', 'FIRST_RESPONSE', 480),
  ('TRAINING_SESSION', 'URGENT', 'FIRST_RESPONSE', 240),
  ('TRAINING_SESSION', 'LOW', 'NEXT_STEP', 2400),
  ('TRAINING_SESSION', 'NORMAL', 'NEXT_STEP', 1440),
  ('TRAINING_SESSION', 'HIGH', 'NEXT_STEP', 960),
  ('TRAINING_SESSION', 'URGENT', 'NEXT_STEP', 480),
  ('TRAINING_SESSION', 'LOW', 'RESOLUTION', NULL),
  ('TRAINING_SESSION', 'NORMAL', 'RESOLUTION', NULL),
  ('TRAINING_SESSION', 'HIGH', 'RESOLUTION', NULL),
  ('TRAINING_SESSION', 'URGENT', 'RESOLUTION', NULL),
  ('AUDIT_ATTENDANCE', 'LOW', 'FIRST_RESPONSE', 1440),
  ('AUDIT_ATTENDANCE', 'NORMAL', 'FIRST_RESPONSE', 960),
  ('AUDIT_ATTENDANCE', 'HIGH', 'FIRST_RESPONSE', 480),
  ('AUDIT_ATTENDANCE', 'URGENT', 'FIRST_RESPONSE', 240),
  ('AUDIT_ATTENDANCE', 'LOW', 'NEXT_STEP', 2400),
  ('AUDIT_ATTENDANCE', 'NORMAL', 'NEXT_STEP', 1440),
  ('AUDIT_ATTENDANCE', 'HIGH', 'NEXT_STEP', 960),
  ('AUDIT_ATTENDANCE', 'URGENT', 'NEXT_STEP', 480),
  ('AUDIT_ATTENDANCE', 'LOW', 'RESOLUTION', NULL),
  ('AUDIT_ATTENDANCE', 'NORMAL', 'RESOLUTION', NULL),
  ('AUDIT_ATTENDANCE', 'HIGH', 'RESOLUTION', NULL),
  ('AUDIT_ATTENDANCE', 'URGENT', 'RESOLUTION', NULL),
  ('PS_INQUIRY', 'LOW', 'FIRST_RESPONSE', 960),
  ('PS_INQUIRY', 'NORMAL', 'FIRST_RESPONSE', 480),
  ('PS_INQUIRY', 'HIGH', 'FIRST_RESPONSE', 240),
  ('PS_INQUIRY', 'URGENT', 'FIRST_RESPONSE', 120),
  ('PS_INQUIRY', 'LOW', 'NEXT_STEP', 1440),
  ('PS_INQUIRY', 'NORMAL', 'NEXT_STEP', 960),
  ('PS_INQUIRY', 'HIGH', 'NEXT_STEP', 480),
  ('PS_INQUIRY', 'URGENT', 'NEXT_STEP', 240),
  ('PS_INQUIRY', 'LOW', 'RESOLUTION', 4800),
  ('PS_INQUIRY', 'NORMAL', 'RESOLUTION', 2400),
  ('PS_INQUIRY', 'HIGH', 'RESOLUTION', 1440),
  ('PS_INQUIRY', 'URGENT', 'RESOLUTION', 960);
--> statement-breakpoint
-- The states of each lifecycle with their categories. A test compares this list with the lifecycles.
ALTER TABLE "requests" DROP CONSTRAINT "requests_state_known";
--> statement-breakpoint
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
  ('TRAINING_SESSION', 'DUPLICATE', 'DECLINED'),
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
  ('AUDIT_ATTENDANCE', 'DUPLICATE', 'DECLINED'),
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
  ('PS_INQUIRY', 'CANCELLED', 'WITHDRAWN'),
  ('PS_INQUIRY', 'DUPLICATE', 'DECLINED')
));
