/**
 * The triage rota: who sweeps the inbox from which day to which, in the zone of the configured calendar.
 * Invariant: everybody on it works the desk they are on duty for, and nobody is on duty twice at once for the same.
 */
import { and, asc, count, eq, gte, isNull, lte, ne, or, type SQL } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import { people, type RequestKind, type RotaShiftRow, rotaShifts } from '../db/schema/index.ts';
import { notFound, Refusal, refusal } from '../errors.ts';
import { daysIn, isDay } from '../kinds/days.ts';
import { KINDS, kindOf } from '../kinds/index.ts';
import { listHolders } from '../people/people.ts';
import { isStaff } from '../people/policy.ts';
import { dutyRoles, mayPlanRota } from './policy.ts';
import { todayIn } from './today.ts';

/** Longest turn, in days. */
const TURN_MAX_DAYS = 60;
/** Longest stretch of the rota that one question answers, in days, and most turns of it. */
const STRETCH_MAX_DAYS = 400;
const LIST_MAX = 1_000;
const OWN_MAX = 10;

export interface RotaShiftInput {
  id?: string | null;
  personId: string;
  kind?: RequestKind | null;
  startsOn: string;
  endsOn: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

const plannersOnly = () =>
  refusal('FORBIDDEN', 'Only coordinators, PS leadership and administrators plan the rota. Ask one of them.');

/** Turns that touch the days from `from` to `to`, both included, in order of time; none for whoever is not staff. */
export async function listShifts(ctx: Ctx, from: string, to: string): Promise<RotaShiftRow[]> {
  if (!ctx.actor || !isStaff(ctx.actor)) return [];
  const days = isDay(from) && isDay(to) ? daysIn({ start: from, end: to }) : 0;
  if (days < 1 || days > STRETCH_MAX_DAYS) return [];
  return ctx.db
    .select()
    .from(rotaShifts)
    .where(and(lte(rotaShifts.startsOn, to), gte(rotaShifts.endsOn, from)))
    .orderBy(asc(rotaShifts.startsOn), asc(rotaShifts.endsOn), asc(rotaShifts.id))
    .limit(LIST_MAX);
}

/** A person's turns, today's and later ones. */
export async function listDuty(ctx: Ctx, personId: string): Promise<RotaShiftRow[]> {
  const today = todayIn(ctx.config.calendar.timezone, ctx.now());
  return ctx.db
    .select()
    .from(rotaShifts)
    .where(and(eq(rotaShifts.personId, personId), gte(rotaShifts.endsOn, today)))
    .orderBy(asc(rotaShifts.startsOn))
    .limit(OWN_MAX);
}

const sameDesk = (kind: RequestKind | null): SQL | undefined =>
  kind ? or(isNull(rotaShifts.kind), eq(rotaShifts.kind, kind)) : undefined;

/** Everything wrong with the days, before anything is read. */
function dayProblems({ startsOn, endsOn }: RotaShiftInput, today: string): Refusal | null {
  const wrong = (field: string, message: string) => refusal('INVALID', message, [field]);
  if (!isDay(startsOn)) return wrong('startsOn', 'Give the first day, such as 2030-05-31.');
  if (!isDay(endsOn)) return wrong('endsOn', 'Give the last day, such as 2030-06-06.');
  const days = daysIn({ start: startsOn, end: endsOn });
  if (days < 1) return wrong('endsOn', 'The last day comes before the first. Turn them round.');
  if (days > TURN_MAX_DAYS) return wrong('endsOn', `A turn has at most ${TURN_MAX_DAYS} days. Make two of it.`);
  if (endsOn < today) return wrong('endsOn', 'These days are over. Choose days that are still to come.');
  return null;
}

async function checkPerson(tx: Tx, input: RotaShiftInput, kind: RequestKind | null): Promise<void> {
  const able = await listHolders(tx, dutyRoles(kind));
  if (!able.some(({ id }) => id === input.personId)) {
    const desk = kind ? `the desk of ${kindOf(kind).label.toLowerCase()}s` : 'a desk';
    throw refusal('INVALID', `Choose somebody who works ${desk}.`, ['personId']);
  }
  // One planner at a time for one person, so that two cannot both find the days free.
  await tx.select({ id: people.id }).from(people).where(eq(people.id, input.personId)).for('update');
  const [taken] = await tx
    .select({ n: count() })
    .from(rotaShifts)
    .where(
      and(
        eq(rotaShifts.personId, input.personId),
        lte(rotaShifts.startsOn, input.endsOn),
        gte(rotaShifts.endsOn, input.startsOn),
        sameDesk(kind),
        input.id ? ne(rotaShifts.id, input.id) : undefined,
      ),
    );
  if (taken!.n > 0)
    throw refusal('CONFLICT', 'They are on duty on some of these days already. Change that turn instead.', [
      'startsOn',
    ]);
}

/** Puts somebody on duty, or changes a turn. @throws Refusal FORBIDDEN, NOT_FOUND, STALE, INVALID, CONFLICT. */
export async function saveRotaShift(ctx: Ctx, input: RotaShiftInput): Promise<{ shiftId: string }> {
  if (!mayPlanRota(requireActor(ctx))) throw plannersOnly();
  return once(ctx, 'saveRotaShift', { ...input }, async (tx) => {
    const problem = dayProblems(input, todayIn(ctx.config.calendar.timezone, ctx.now()));
    if (problem) throw problem;
    const kind = input.kind ?? null;
    if (kind && !KINDS.some((known) => known.kind === kind)) throw notFound('kind', ['kind']);
    const { personId, startsOn, endsOn } = input;
    if (!input.id) {
      await checkPerson(tx, input, kind);
      const [made] = await tx.insert(rotaShifts).values({ personId, kind, startsOn, endsOn }).returning();
      return { shiftId: made!.id };
    }
    const [known] = await tx.select().from(rotaShifts).where(eq(rotaShifts.id, input.id)).for('update');
    if (!known) throw notFound('turn');
    if (input.expectedVersion != null && input.expectedVersion !== known.version)
      throw new Refusal(
        [
          {
            code: 'STALE',
            message: 'Somebody changed this turn since you opened it. Look at it as it is now and try again.',
            field: ['expectedVersion'],
          },
        ],
        { shiftId: known.id },
      );
    await checkPerson(tx, input, kind);
    await tx
      .update(rotaShifts)
      .set({ personId, kind, startsOn, endsOn, version: known.version + 1 })
      .where(eq(rotaShifts.id, known.id));
    return { shiftId: known.id };
  });
}

/** Takes a turn off the rota. @throws Refusal FORBIDDEN, NOT_FOUND. */
export async function removeRotaShift(
  ctx: Ctx,
  input: { id: string; idempotencyKey?: string | null },
): Promise<{ removed: boolean }> {
  if (!mayPlanRota(requireActor(ctx))) throw plannersOnly();
  return once(ctx, 'removeRotaShift', { ...input }, async (tx) => {
    const gone = await tx.delete(rotaShifts).where(eq(rotaShifts.id, input.id)).returning({ id: rotaShifts.id });
    if (gone.length === 0) throw notFound('turn');
    return { removed: true };
  });
}

/** One turn, for payloads and `node`. */
export async function findShift(ctx: Ctx, id: string): Promise<RotaShiftRow | null> {
  if (!ctx.actor || !isStaff(ctx.actor)) return null;
  const [row] = await ctx.db.select().from(rotaShifts).where(eq(rotaShifts.id, id));
  return row ?? null;
}
