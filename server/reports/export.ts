/**
 * Everything the desk may take elsewhere: requests with their timelines, as CSV and as JSON, and the tables of the
 * report. Streamed in batches by key, so that an export of everything needs the memory of one batch.
 * Invariant: rows come through `visibleTo` – restricted ones for the cleared alone; nothing of a cell is ever a formula.
 */
import { and, asc, gt, inArray, sql } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { type EventRow, type RequestKind, type RequestRow, requestEvents, requests } from '../db/schema/index.ts';
import { kindOf } from '../kinds/index.ts';
import { getPeople } from '../people/people.ts';
import { stateOf } from '../requests/lifecycle.ts';
import { keyOf } from '../requests/submit.ts';
import { summaryOf } from '../requests/timeline.ts';
import { visibleTo } from '../requests/visible.ts';

const BATCH = 500;

export interface ExportFilter {
  kind: RequestKind | null;
  /** Submitted from this day to that, both included, in the configured calendar's zone. */
  from: string | null;
  to: string | null;
}

/** One request as it leaves. Times are ISO 8601 in UTC. */
export interface ExportedRequest {
  key: string;
  kind: string;
  title: string;
  state: string;
  category: string;
  priority: string;
  restricted: boolean;
  company: string | null;
  requester: string;
  requesterEmail: string;
  assignee: string | null;
  assigneeEmail: string | null;
  labels: string[];
  createdAt: string;
  updatedAt: string;
  stateSince: string;
  firstRespondedAt: string | null;
  dueAt: string | null;
  closedAt: string | null;
}

/** One event of its timeline. */
export interface ExportedEvent {
  at: string;
  type: string;
  actor: string | null;
  internal: boolean;
  summary: string;
  text: string | null;
  from: string | null;
  to: string | null;
  undone: boolean;
}

export type Exported = ExportedRequest & { answers: Record<string, string | null>; timeline: ExportedEvent[] };

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

type Names = Map<string, { name: string; email: string }>;

function requestOut(row: RequestRow, names: Names): ExportedRequest {
  const kind = kindOf(row.kind);
  const assignee = row.assigneeId ? names.get(row.assigneeId) : undefined;
  return {
    key: keyOf(row),
    kind: row.kind,
    title: row.title,
    state: row.state,
    category: row.category,
    priority: row.priority,
    restricted: row.restricted,
    company: kind.companyOf(row.answers),
    requester: names.get(row.requesterId)?.name ?? '',
    requesterEmail: names.get(row.requesterId)?.email ?? '',
    assignee: assignee?.name ?? null,
    assigneeEmail: assignee?.email ?? null,
    labels: row.labels,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    stateSince: row.stateSince.toISOString(),
    firstRespondedAt: iso(row.firstRespondedAt),
    dueAt: iso(row.dueAt),
    closedAt: iso(row.closedAt),
  };
}

function eventOut(event: EventRow, request: RequestRow, names: Names): ExportedEvent {
  const kind = kindOf(request.kind);
  const nameOf = (id: string | null | undefined) => (id ? (names.get(id)?.name ?? null) : null);
  const label = (state: string | null) => (state === null ? null : stateOf(kind, state).label);
  return {
    at: event.at.toISOString(),
    type: event.type,
    actor: nameOf(event.actorId),
    internal: event.internal,
    summary: summaryOf(event, kind, nameOf(event.actorId), nameOf(event.data.assigneeId)),
    text: event.body,
    from: label(event.fromState),
    to: label(event.toState),
    undone: event.undoneAt !== null,
  };
}

/** The answers as the row holds them, each as one text. */
const answersOut = (answers: Record<string, unknown>): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(answers).map(([field, value]) => [
      field,
      value == null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );

/** Requests in order of their keys, a batch at a time, with their timelines when wanted. */
export async function* exportRequests(
  ctx: Ctx,
  { kind, from, to }: ExportFilter,
  options: { timeline: boolean },
): AsyncGenerator<Exported[]> {
  const actor = requireActor(ctx);
  const { db } = ctx;
  const zone = ctx.config.calendar.timezone;
  const conditions = [
    visibleTo(actor),
    kind ? sql`${requests.kind} = ${kind}` : undefined,
    from ? sql`${requests.createdAt} >= (${from}::date::timestamp at time zone ${zone})` : undefined,
    to ? sql`${requests.createdAt} < ((${to}::date + 1)::timestamp at time zone ${zone})` : undefined,
  ];
  let after = 0;
  for (;;) {
    const rows = await db
      .select()
      .from(requests)
      .where(and(...conditions, gt(requests.number, after)))
      .orderBy(asc(requests.number))
      .limit(BATCH);
    if (rows.length === 0) return;
    after = rows.at(-1)!.number;
    const ids = rows.map(({ id }) => id);
    const events = options.timeline
      ? await db
          .select()
          .from(requestEvents)
          .where(inArray(requestEvents.requestId, ids))
          .orderBy(asc(requestEvents.id))
      : [];
    const named = [
      ...rows.flatMap((row) => [row.requesterId, row.assigneeId]),
      ...events.flatMap((event) => [event.actorId, event.data.assigneeId ?? null]),
    ].filter((id) => id !== null);
    const names = await getPeople(db, named);
    const byRequest = Map.groupBy(events, (event) => event.requestId);
    yield rows.map((row) => ({
      ...requestOut(row, names),
      answers: answersOut(row.answers),
      timeline: (byRequest.get(row.id) ?? []).map((event) => eventOut(event, row, names)),
    }));
    if (rows.length < BATCH) return;
  }
}
