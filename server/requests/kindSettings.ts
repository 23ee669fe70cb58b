/**
 * How the desk of each kind is run: calendar, lead, automatic assignment, targets of its clocks. Staff read it, PS
 * leadership and administrators change it. Invariant: a change of targets reaches the running clocks of open requests
 * in the same transaction; a kind without a row has the defaults, at version 0.
 */
import { eq, sql } from 'drizzle-orm';
import type { NamedCalendar } from '../clocks/calendar.ts';
import { type Actor, type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import {
  type CalendarRow,
  type ClockTarget,
  type ClockTargetRow,
  calendars,
  clockTargets,
  type KindSettingsRow,
  kindSettings,
  type Priority,
  REQUEST_KINDS,
  type RequestKind,
} from '../db/schema/index.ts';
import { notFound, Refusal, refusal } from '../errors.ts';
import { loadPeopleWithGrants } from '../people/people.ts';
import { holds, isStaff } from '../people/policy.ts';
import { configuredCalendar } from './clockRules.ts';
import { retargetClocks } from './retargetClocks.ts';

export interface KindSettingsView {
  kind: RequestKind;
  calendar: NamedCalendar;
  leadId: string | null;
  autoAssign: boolean;
  targets: Pick<ClockTargetRow, 'target' | 'priority' | 'minutes'>[];
  version: number;
}

const MINUTES_MIN = 5;
const MINUTES_MAX = 100_000;
const TARGETS_MAX = 12;

export const mayConfigureDesk = (actor: Pick<Actor, 'grants'>): boolean =>
  holds(actor, 'ADMIN') || holds(actor, 'PS_LEADERSHIP');

const named = (ctx: Ctx, row: CalendarRow | undefined): NamedCalendar =>
  row ?? { ...configuredCalendar(ctx.config), id: null, name: 'Configured', version: 0 };

/** The one of the configuration first. */
export async function listCalendars(ctx: Ctx): Promise<NamedCalendar[]> {
  if (!ctx.actor || !isStaff(ctx.actor)) return [];
  return [named(ctx, undefined), ...(await ctx.db.select().from(calendars).orderBy(calendars.name))];
}

export async function listKindSettings(ctx: Ctx): Promise<KindSettingsView[]> {
  if (!ctx.actor || !isStaff(ctx.actor)) return [];
  const [rows, targets, known] = await Promise.all([
    ctx.db.select().from(kindSettings),
    ctx.db.select().from(clockTargets),
    ctx.db.select().from(calendars),
  ]);
  return REQUEST_KINDS.map((kind) => {
    const row = rows.find((one) => one.kind === kind);
    return {
      kind,
      calendar: named(
        ctx,
        known.find(({ id }) => id === row?.calendarId),
      ),
      leadId: row?.leadId ?? null,
      autoAssign: row?.autoAssign ?? false,
      targets: targets.filter((one) => one.kind === kind),
      version: row?.version ?? 0,
    };
  });
}

/** Locks the settings of a kind, made if need be. @throws Refusal STALE. */
async function lockSettings(tx: Tx, kind: RequestKind, expectedVersion?: number | null): Promise<KindSettingsRow> {
  await tx.insert(kindSettings).values({ kind, version: 0 }).onConflictDoNothing();
  const [row] = await tx.select().from(kindSettings).where(eq(kindSettings.kind, kind)).for('update');
  if (expectedVersion != null && expectedVersion !== row!.version)
    throw new Refusal(
      [
        {
          code: 'STALE',
          message: 'Somebody changed these settings since you opened them. Look at them as they are now and try again.',
          field: ['expectedVersion'],
        },
      ],
      { kind },
    );
  return row!;
}

export function requireConfigurer(ctx: Ctx): void {
  if (!mayConfigureDesk(requireActor(ctx)))
    throw refusal('FORBIDDEN', 'PS leadership and administrators decide how the desk is run. Ask one of them.');
}

async function checkReferences(tx: Tx, leadId?: string | null, calendarId?: string | null): Promise<void> {
  if (leadId) {
    const lead = (await loadPeopleWithGrants(tx, [leadId])).get(leadId);
    if (!lead) throw notFound('person', ['leadId']);
    if (!isStaff(lead)) throw refusal('INVALID', 'Choose somebody who works the desk.', ['leadId']);
  }
  if (calendarId) {
    const [found] = await tx.select({ id: calendars.id }).from(calendars).where(eq(calendars.id, calendarId));
    if (!found) throw notFound('calendar', ['calendarId']);
  }
}

/** What is left out stays; null goes back to the default. @throws Refusal FORBIDDEN, NOT_FOUND, INVALID, STALE. */
export async function updateKindSettings(
  ctx: Ctx,
  input: {
    kind: RequestKind;
    calendarId?: string | null;
    leadId?: string | null;
    autoAssign?: boolean | null;
    expectedVersion?: number | null;
    idempotencyKey?: string | null;
  },
): Promise<{ kind: RequestKind }> {
  requireConfigurer(ctx);
  return once(ctx, 'updateKindSettings', { ...input }, async (tx) => {
    const { kind, calendarId, leadId, autoAssign } = input;
    const row = await lockSettings(tx, kind, input.expectedVersion);
    await checkReferences(tx, leadId, calendarId);
    await tx
      .update(kindSettings)
      .set({
        ...(calendarId !== undefined ? { calendarId } : {}),
        ...(leadId !== undefined ? { leadId } : {}),
        ...(autoAssign != null ? { autoAssign } : {}),
        version: row.version + 1,
      })
      .where(eq(kindSettings.kind, kind));
    if (calendarId !== undefined && calendarId !== row.calendarId) await retargetClocks(ctx, tx, kind);
    return { kind };
  });
}

/** @throws Refusal FORBIDDEN, INVALID on the very target, STALE. */
export async function setClockTargets(
  ctx: Ctx,
  input: {
    kind: RequestKind;
    targets: readonly { target: ClockTarget; priority: Priority; minutes?: number | null }[];
    expectedVersion?: number | null;
    idempotencyKey?: string | null;
  },
): Promise<{ kind: RequestKind }> {
  requireConfigurer(ctx);
  const { kind, targets } = input;
  if (targets.length === 0 || targets.length > TARGETS_MAX)
    throw refusal('INVALID', `Give one to ${TARGETS_MAX} targets.`, ['targets']);
  const cells = targets.map(({ target, priority }) => `${target} ${priority}`);
  const problems = targets.flatMap(({ minutes }, i) => {
    const field = ['targets', String(i), 'minutes'];
    if (cells.indexOf(cells[i]!) !== i)
      return [{ code: 'INVALID' as const, message: 'Give each target once per priority.', field }];
    return minutes == null || (minutes >= MINUTES_MIN && minutes <= MINUTES_MAX)
      ? []
      : [{ code: 'INVALID' as const, message: `Give ${MINUTES_MIN} to 100,000 minutes, or none.`, field }];
  });
  if (problems.length > 0) throw new Refusal(problems);
  return once(ctx, 'setClockTargets', { ...input }, async (tx) => {
    const row = await lockSettings(tx, kind, input.expectedVersion);
    await tx
      .insert(clockTargets)
      .values(targets.map(({ target, priority, minutes }) => ({ kind, target, priority, minutes: minutes ?? null })))
      .onConflictDoUpdate({
        target: [clockTargets.kind, clockTargets.priority, clockTargets.target],
        set: { minutes: sql`excluded.minutes` },
      });
    await tx
      .update(kindSettings)
      .set({ version: row.version + 1 })
      .where(eq(kindSettings.kind, kind));
    await retargetClocks(ctx, tx, kind);
    return { kind };
  });
}
