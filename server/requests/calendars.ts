/**
 * Makes, changes and removes business calendars; PS leadership and administrators do. Invariant: blocks never overlap,
 * over midnight and over the end of the week either, and running clocks follow a calendar in the same transaction.
 */
import { and, eq, ne } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import { type CalendarBlock, calendars, kindSettings } from '../db/schema/index.ts';
import { notFound, Refusal, refusal } from '../errors.ts';
import { isTimezone } from '../people/people.ts';
import { requireConfigurer } from './kindSettings.ts';
import { retargetClocks } from './retargetClocks.ts';

const NAME_MAX = 60;
const BLOCKS_MAX = 50;
const HOLIDAYS_MAX = 500;
const DAY = 1_440;
const WEEK = 7 * DAY;

export interface CalendarInput {
  id?: string | null;
  name: string;
  timezone: string;
  blocks: readonly CalendarBlock[];
  holidays: readonly string[];
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

const sound = ({ weekday, startMinute, endMinute }: CalendarBlock): boolean =>
  weekday >= 1 &&
  weekday <= 7 &&
  startMinute >= 0 &&
  startMinute < DAY &&
  endMinute > startMinute &&
  endMinute <= 2 * DAY;

/** Whether two blocks share a minute; Sunday's may reach into Monday. */
function overlap(blocks: readonly CalendarBlock[]): boolean {
  const week = blocks
    .map(({ weekday, startMinute, endMinute }) => ({
      from: (weekday - 1) * DAY + startMinute,
      to: (weekday - 1) * DAY + endMinute,
    }))
    .toSorted((a, b) => a.from - b.from);
  return week.some(({ to }, i) => {
    const next = week[i + 1];
    return next ? next.from < to : week[0]!.from + WEEK < to;
  });
}

function check({ name, timezone, blocks, holidays }: CalendarInput): void {
  const wrong = (message: string, field: string) => refusal('INVALID', message, [field]);
  const length = name.trim().length;
  if (length < 1 || length > NAME_MAX) throw wrong(`Give it a name of at most ${NAME_MAX} characters.`, 'name');
  if (!isTimezone(timezone)) throw wrong('Choose a time zone such as Europe/Berlin.', 'timezone');
  if (blocks.length < 1 || blocks.length > BLOCKS_MAX) throw wrong(`Give 1 to ${BLOCKS_MAX} blocks.`, 'blocks');
  if (!blocks.every(sound))
    throw wrong('Each block begins on its day and ends later, by the next midnight but one.', 'blocks');
  if (overlap(blocks)) throw wrong('Two blocks overlap. Working time counts once: join or shorten them.', 'blocks');
  if (holidays.length > HOLIDAYS_MAX) throw wrong(`Give at most ${HOLIDAYS_MAX} days off.`, 'holidays');
}

/** @throws Refusal FORBIDDEN, INVALID on its field, CONFLICT for a taken name, NOT_FOUND, STALE. */
export async function saveCalendar(ctx: Ctx, input: CalendarInput): Promise<{ calendarId: string }> {
  requireConfigurer(ctx);
  check(input);
  return once(ctx, 'saveCalendar', { ...input }, async (tx) => {
    const { id, timezone } = input;
    const name = input.name.trim();
    const values = { name, timezone, blocks: [...input.blocks], holidays: [...new Set(input.holidays)].sort() };
    const [known] = id ? await tx.select().from(calendars).where(eq(calendars.id, id)).for('update') : [];
    if (id && !known) throw notFound('calendar');
    if (known && input.expectedVersion != null && input.expectedVersion !== known.version)
      throw new Refusal(
        [
          {
            code: 'STALE',
            message: 'Somebody changed this calendar since you opened it. Look at it as it is now and try again.',
            field: ['expectedVersion'],
          },
        ],
        { calendarId: known.id },
      );
    const taken = new Refusal([
      { code: 'CONFLICT', message: 'There is a calendar of this name. Choose another.', field: ['name'] },
    ]);
    if (!known) {
      const [made] = await tx.insert(calendars).values(values).onConflictDoNothing().returning({ id: calendars.id });
      if (!made) throw taken;
      return { calendarId: made.id };
    }
    const [other] = await tx
      .select({ id: calendars.id })
      .from(calendars)
      .where(and(eq(calendars.name, name), ne(calendars.id, known.id)));
    if (other) throw taken;
    await tx
      .update(calendars)
      .set({ ...values, version: known.version + 1 })
      .where(eq(calendars.id, known.id));
    const users = await tx.select().from(kindSettings).where(eq(kindSettings.calendarId, known.id));
    for (const { kind } of users) await retargetClocks(ctx, tx, kind);
    return { calendarId: known.id };
  });
}

/** @throws Refusal FORBIDDEN, NOT_FOUND, BLOCKED while a kind uses it. */
export async function removeCalendar(
  ctx: Ctx,
  input: { id: string; idempotencyKey?: string | null },
): Promise<{ removed: boolean }> {
  requireConfigurer(ctx);
  return once(ctx, 'removeCalendar', { ...input }, async (tx) => {
    const [known] = await tx.select().from(calendars).where(eq(calendars.id, input.id)).for('update');
    if (!known) throw notFound('calendar');
    const users = await tx.select().from(kindSettings).where(eq(kindSettings.calendarId, input.id));
    if (users.length > 0)
      throw refusal('BLOCKED', 'A kind of request runs by this calendar. Give it another one first.', ['id']);
    await tx.delete(calendars).where(eq(calendars.id, input.id));
    return { removed: true };
  });
}
