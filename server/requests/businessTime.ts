/**
 * Durations in business days by the desk's calendar: same local time, so many working days later, across daylight
 * saving and holidays. An instant outside working time counts from the next working moment.
 */
import { Temporal } from 'temporal-polyfill';
import type { BusinessCalendar } from '../config.ts';

/** Beyond this the calendar has no working day: a configuration error, not a loop. */
const MAX_DAYS_AHEAD = 3660;

const isWorkingDay = (day: Temporal.PlainDate, calendar: BusinessCalendar): boolean =>
  calendar.weekdays.includes(day.dayOfWeek) && !calendar.holidays.includes(day.toString());

function nextWorkingDay(day: Temporal.PlainDate, calendar: BusinessCalendar): Temporal.PlainDate {
  let next = day;
  for (let i = 0; i < MAX_DAYS_AHEAD; i++) {
    next = next.add({ days: 1 });
    if (isWorkingDay(next, calendar)) return next;
  }
  throw new Error('The business calendar has no working day within ten years.');
}

const atMinute = (day: Temporal.PlainDate, minute: number, timezone: string): Temporal.ZonedDateTime =>
  day.toZonedDateTime({ timeZone: timezone, plainTime: new Temporal.PlainTime(Math.floor(minute / 60), minute % 60) });

/** The instant `count` business days after `from`. */
export function addBusinessDays(from: Date, count: number, calendar: BusinessCalendar): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(calendar.timezone);
  let day = local.toPlainDate();
  let time = local.toPlainTime();
  const minute = time.hour * 60 + time.minute;
  const opening = new Temporal.PlainTime(Math.floor(calendar.startMinute / 60), calendar.startMinute % 60);
  if (!isWorkingDay(day, calendar) || minute >= calendar.endMinute) {
    day = nextWorkingDay(day, calendar);
    time = opening;
  } else if (minute < calendar.startMinute) {
    time = opening;
  }
  for (let i = 0; i < count; i++) day = nextWorkingDay(day, calendar);
  const due = day.toZonedDateTime({ timeZone: calendar.timezone, plainTime: time });
  const closing = atMinute(day, calendar.endMinute, calendar.timezone);
  const earlier = Temporal.ZonedDateTime.compare(due, closing) > 0 ? closing : due;
  return new Date(earlier.epochMilliseconds);
}
