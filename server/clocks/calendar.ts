/**
 * A business calendar: working time of a week in blocks, and days off, in one zone. Pure.
 * Invariant: blocks do not overlap, and each begins on the day it is named after, whatever it reaches into.
 */
import type { CalendarBlock } from '../db/schema/desk.ts';

export interface Calendar {
  /** IANA zone. */
  timezone: string;
  blocks: readonly CalendarBlock[];
  /** Days off, `YYYY-MM-DD`: blocks that begin on one do not take place. */
  holidays: readonly string[];
}

/** As it is shown under Settings; `id` is null for the calendar of the configuration. */
export interface NamedCalendar extends Calendar {
  id: string | null;
  name: string;
  version: number;
}
