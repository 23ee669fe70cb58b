/**
 * What the clocks of a kind run by: its calendar and its targets, read in one statement.
 * The calendar of the configuration is in force where a kind names no other.
 */
import { sql } from 'drizzle-orm';
import type { Calendar } from '../clocks/calendar.ts';
import type { Config } from '../config.ts';
import type { Reader } from '../db/client.ts';
import {
  type CalendarBlock,
  CLOCK_TARGETS,
  type ClockTarget,
  type Priority,
  type RequestKind,
} from '../db/schema/index.ts';

const MINUTE_MS = 60_000;

export interface ClockRules {
  calendar: Calendar;
  /** What each clock may take, in milliseconds of business time; null for no target. */
  targetMs: Record<ClockTarget, number | null>;
}

/** The configured calendar as blocks of a week. */
export const configuredCalendar = ({ calendar }: Pick<Config, 'calendar'>): Calendar => ({
  timezone: calendar.timezone,
  blocks: calendar.weekdays.flatMap((weekday) => calendar.hours.map((hours) => ({ weekday, ...hours }))),
  holidays: calendar.holidays,
});

interface Row extends Record<string, unknown> {
  timezone: string | null;
  blocks: CalendarBlock[] | null;
  holidays: string[] | null;
  targets: Partial<Record<ClockTarget, number | null>> | null;
}

export async function loadClockRules(
  db: Reader,
  config: Pick<Config, 'calendar'>,
  kind: RequestKind,
  priority: Priority,
): Promise<ClockRules> {
  const [row] = await db.execute<Row>(sql`
    select c.timezone, c.blocks, c.holidays, (
      select jsonb_object_agg(t.target, t.minutes) from clock_targets t
      where t.kind = ${kind} and t.priority = ${priority}
    ) as targets
    from (select 1) one left join kind_settings s on s.kind = ${kind} left join calendars c on c.id = s.calendar_id`);
  const { timezone, blocks, holidays, targets } = row!;
  const minutes = (target: ClockTarget) => targets?.[target] ?? null;
  return {
    calendar: timezone && blocks ? { timezone, blocks, holidays: holidays ?? [] } : configuredCalendar(config),
    targetMs: Object.fromEntries(
      CLOCK_TARGETS.map((target) => [target, minutes(target) === null ? null : minutes(target)! * MINUTE_MS]),
    ) as Record<ClockTarget, number | null>,
  };
}
