/**
 * How the desk did, for a lead on Monday: what came and went, how long answers took, how long requests stayed where,
 * which clocks passed. Four statements, whatever the time span. Invariant: every one runs under `visibleTo`, so that a
 * figure never counts what its reader may not see.
 */
import { and, type SQL, sql } from 'drizzle-orm';
import { type Actor, type Ctx, requireActor } from '../ctx.ts';
import { type ClockTarget, type RequestKind, requestClocks, requestEvents, requests } from '../db/schema/index.ts';
import { daysIn, isDay } from '../kinds/days.ts';
import { isStaff } from '../people/policy.ts';
import { visibleTo } from '../requests/visible.ts';

/** A bit over two years. */
export const REPORT_MAX_DAYS = 800;

export interface ReportRange {
  /** First and last day, in the configured calendar's zone. */
  from: string;
  to: string;
  kind: RequestKind | null;
}

export interface FlowRow extends Record<string, unknown> {
  month: string;
  kind: RequestKind;
  inflow: number;
  outflow: number;
  open: number;
}

export interface DurationRow extends Record<string, unknown> {
  month: string;
  kind: RequestKind;
  measure: 'FIRST_RESPONSE' | 'RESOLUTION';
  count: number;
  p50Minutes: number;
  p80Minutes: number;
  p95Minutes: number;
}

export interface StateDuration extends Record<string, unknown> {
  kind: RequestKind;
  /** Name of the state. */
  stateName: string;
  count: number;
  p50Hours: number;
  p80Hours: number;
  now: number;
}

export interface ClockOutcomes extends Record<string, unknown> {
  month: string;
  kind: RequestKind;
  target: ClockTarget;
  met: number;
  breached: number;
}

/** What a report is made over: the range as instants, in its zone. */
interface Span {
  actor: Actor;
  zone: string;
  from: SQL;
  /** The first instant after the last day. */
  end: SQL;
  /** Of one kind, or any. */
  ofKind: SQL;
}

export const rangeIsSound = ({ from, to }: Pick<ReportRange, 'from' | 'to'>): boolean =>
  isDay(from) &&
  isDay(to) &&
  daysIn({ start: from, end: to }) >= 1 &&
  daysIn({ start: from, end: to }) <= REPORT_MAX_DAYS;

function spanOf(ctx: Ctx, { from, to, kind }: ReportRange): Span {
  const zone = ctx.config.calendar.timezone;
  return {
    actor: requireActor(ctx),
    zone,
    from: sql`(${from}::date::timestamp at time zone ${zone})`,
    end: sql`((${to}::date + 1)::timestamp at time zone ${zone})`,
    ofKind: kind ? sql`${requests.kind} = ${kind}` : sql`true`,
  };
}

const monthOf = (zone: string, at: SQL): SQL =>
  sql`to_char(date_trunc('month', ${at} at time zone ${zone}), 'YYYY-MM-DD')`;

/** By kind and month, months without anything included. */
export async function flowReport(ctx: Ctx, range: ReportRange): Promise<FlowRow[]> {
  const { actor, zone, from, end, ofKind } = spanOf(ctx, range);
  const seen = and(visibleTo(actor), ofKind);
  return ctx.db.execute<FlowRow>(sql`
    with months as (
      select m as month, (m + interval '1 month') as after
      from generate_series(date_trunc('month', ${range.from}::date::timestamp), ${range.to}::date::timestamp, '1 month') m
    ), bounds as (
      select month, greatest(month at time zone ${zone}, ${from}) as begins, least(after at time zone ${zone}, ${end}) as ends
      from months
    ), seen as materialized (
      select ${requests.kind} as kind, ${requests.createdAt} as created_at, ${requests.closedAt} as closed_at
      from ${requests} where ${seen} and ${requests.createdAt} < ${end}
    ), kinds as (select distinct kind from seen)
    select to_char(b.month, 'YYYY-MM-DD') as month, k.kind,
      (count(*) filter (where s.created_at >= b.begins and s.created_at < b.ends))::int as inflow,
      (count(*) filter (where s.closed_at >= b.begins and s.closed_at < b.ends))::int as outflow,
      (count(*) filter (where s.created_at < b.ends and (s.closed_at is null or s.closed_at >= b.ends)))::int as open
    from bounds b cross join kinds k left join seen s on s.kind = k.kind
    group by b.month, k.kind order by b.month, k.kind`);
}

/** Business time until the first response and until the end, of clocks that ended in the month. */
export async function durationReport(ctx: Ctx, range: ReportRange): Promise<DurationRow[]> {
  const { actor, zone, from, end, ofKind } = spanOf(ctx, range);
  const minutes = (share: number) =>
    sql`round((percentile_disc(${sql.raw(String(share))}) within group (order by c.elapsed_ms)) / 60000.0)::int`;
  return ctx.db.execute<DurationRow>(sql`
    select ${monthOf(zone, sql`c.met_at`)} as month, ${requests.kind} as kind, c.target as measure, count(*)::int as count,
      ${minutes(0.5)} as "p50Minutes", ${minutes(0.8)} as "p80Minutes", ${minutes(0.95)} as "p95Minutes"
    from ${requestClocks} c join ${requests} on ${requests.id} = c.request_id
    where c.target in ('FIRST_RESPONSE', 'RESOLUTION') and c.met_at >= ${from} and c.met_at < ${end}
      and ${and(visibleTo(actor), ofKind)}
    group by 1, 2, 3 order by 1, 2, 3`);
}

/** Stays that ended in the range, day and night, and how many are in each state now. */
export async function timeInStateReport(ctx: Ctx, range: ReportRange): Promise<StateDuration[]> {
  const { actor, from, end, ofKind } = spanOf(ctx, range);
  const seen = and(visibleTo(actor), ofKind);
  return ctx.db.execute<StateDuration>(sql`
    with stays as (
      select ${requests.kind} as kind, e.to_state as state, e.at as began,
        lead(e.at) over (partition by e.request_id order by e.id) as ended
      from ${requestEvents} e join ${requests} on ${requests.id} = e.request_id
      where e.to_state is not null and e.undone_at is null and ${seen}
    ), ended as (
      select kind, state, count(*)::int as count,
        percentile_disc(0.5) within group (order by ended - began) as p50,
        percentile_disc(0.8) within group (order by ended - began) as p80
      from stays where ended >= ${from} and ended < ${end}
      group by kind, state
    ), standing as (
      select ${requests.kind} as kind, ${requests.state} as state, count(*)::int as n
      from ${requests} where ${seen} group by 1, 2
    )
    select coalesce(e.kind, s.kind) as kind, coalesce(e.state, s.state) as "stateName", coalesce(e.count, 0) as count,
      coalesce(round(extract(epoch from e.p50) / 3600, 1), 0)::float as "p50Hours",
      coalesce(round(extract(epoch from e.p80) / 3600, 1), 0)::float as "p80Hours",
      coalesce(s.n, 0) as now
    from ended e full join standing s on s.kind = e.kind and s.state = e.state
    order by 1, 2`);
}

/** Clocks that ended in time, and those that passed, by month. One that passed is counted when it passed. */
export async function clockReport(ctx: Ctx, range: ReportRange): Promise<ClockOutcomes[]> {
  const { actor, zone, from, end, ofKind } = spanOf(ctx, range);
  return ctx.db.execute<ClockOutcomes>(sql`
    select ${monthOf(zone, sql`coalesce(c.breached_at, c.met_at)`)} as month, ${requests.kind} as kind, c.target,
      (count(*) filter (where c.breached_at is null))::int as met,
      (count(*) filter (where c.breached_at is not null))::int as breached
    from ${requestClocks} c join ${requests} on ${requests.id} = c.request_id
    where c.target_ms is not null
      and coalesce(c.breached_at, c.met_at) >= ${from} and coalesce(c.breached_at, c.met_at) < ${end}
      and ${and(visibleTo(actor), ofKind)}
    group by 1, 2, 3 order by 1, 2, 3`);
}

/** Whether this person gets reports at all. */
export const seesReports = (actor: Actor | null): actor is Actor => actor !== null && isStaff(actor);
