/**
 * Classes as rows: read, put on the calendar, taken off it.
 * Invariant: nobody teaches and no account hosts two classes at once. `insertClassSession` is the only way in; it
 * locks trainer and account for the rest of the transaction before it looks, so that two desks at once cannot both win.
 */
import { and, asc, eq, gt, inArray, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../db/client.ts';
import { type ClassPart, type ClassSessionRow, classSessions, offerings } from '../db/schema/index.ts';
import { Refusal, type UserError } from '../errors.ts';

/** Rows of the ids that exist. */
export async function findClassSessions(db: Reader, ids: readonly string[]): Promise<ClassSessionRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(classSessions)
    .where(inArray(classSessions.id, [...new Set(ids)]));
}

/** The class, locked until the transaction ends, or null. */
export async function lockClassSession(tx: Tx, id: string): Promise<ClassSessionRow | null> {
  const [row] = await tx.select().from(classSessions).where(eq(classSessions.id, id)).for('update');
  return row ?? null;
}

export interface OverlapQuestion {
  trainerId?: string | null;
  hostAccount?: string | null;
  parts: readonly ClassPart[];
  /** The class being changed itself. */
  exceptId?: string | null;
}

/** One spelling per account. */
export const normalHostAccount = (account: string | null | undefined): string | null =>
  account?.trim().toLowerCase() || null;

const overlap = (a: ClassPart, b: ClassPart): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

const inUtc = (parts: readonly ClassPart[]): ClassPart[] =>
  parts
    .map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    }))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));

/** `3 March 2027, 09:00–13:00 (Europe/Berlin)`. */
function describePart(part: ClassPart, timezone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: timezone });
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: timezone });
  const [starts, ends] = [new Date(part.startsAt), new Date(part.endsAt)];
  return `${day.format(starts)}, ${time.format(starts)}–${time.format(ends)} (${timezone})`;
}

/**
 * The uncancelled classes of this trainer, or on this account, that a part would overlap, in words. Part by part: a
 * course of two Tuesdays leaves the Wednesday between free. Restricted ones are not named.
 */
export async function findOverlaps(db: Reader, question: OverlapQuestion): Promise<string[]> {
  const parts = inUtc(question.parts);
  const hostAccount = normalHostAccount(question.hostAccount);
  const { trainerId, exceptId } = question;
  if (parts.length === 0 || (!trainerId && !hostAccount)) return [];
  const busy = sql.join(
    [
      ...(trainerId ? [eq(classSessions.trainerId, trainerId)] : []),
      ...(hostAccount ? [eq(classSessions.hostAccount, hostAccount)] : []),
    ],
    sql` or `,
  );
  const lastEnd = Math.max(...parts.map(({ endsAt }) => Date.parse(endsAt)));
  const rows = await db
    .select({ session: classSessions, course: offerings.name })
    .from(classSessions)
    .leftJoin(offerings, eq(offerings.sku, classSessions.courseSku))
    .where(
      and(
        isNull(classSessions.cancelledAt),
        sql`(${busy})`,
        lt(classSessions.startsAt, new Date(lastEnd)),
        gt(classSessions.endsAt, new Date(parts[0]!.startsAt)),
        exceptId ? ne(classSessions.id, exceptId) : undefined,
      ),
    )
    .orderBy(asc(classSessions.startsAt), asc(classSessions.id));
  return rows.flatMap(({ session, course }) => {
    const clash = session.parts.find((part) => parts.some((other) => overlap(part, other)));
    if (!clash) return [];
    const name = session.restricted ? 'another class' : (course ?? session.courseSku);
    return [`${name} on ${describePart(clash, session.timezone)}`];
  });
}

export type NewClassSession = Pick<
  ClassSessionRow,
  | 'courseSku'
  | 'audience'
  | 'customerName'
  | 'parts'
  | 'timezone'
  | 'language'
  | 'deliveryMode'
  | 'trainerId'
  | 'accountOwnerId'
  | 'hostAccount'
  | 'observersAllowed'
  | 'observerPlaces'
  | 'restricted'
> & { now: Date };

const CLASH_FIELDS = { trainer: ['trainerId'], hostAccount: ['hostAccount'] };

/**
 * Puts a class on the calendar. `fields`: where refusals land in the caller's input.
 * @throws Refusal CONFLICT when the trainer or the account is taken at one of its parts.
 */
export async function insertClassSession(
  tx: Tx,
  { now, ...given }: NewClassSession,
  fields: { trainer: string[]; hostAccount: string[] } = CLASH_FIELDS,
): Promise<ClassSessionRow> {
  const parts = inUtc(given.parts);
  const hostAccount = normalHostAccount(given.hostAccount);
  await lockCalendars(tx, given.trainerId, hostAccount);
  const clashes: UserError[] = [];
  const teaches = await findOverlaps(tx, { trainerId: given.trainerId, parts });
  if (teaches.length)
    clashes.push({
      code: 'CONFLICT',
      message: `The trainer teaches at that time: ${teaches.join('; ')}. Choose other dates or another trainer.`,
      field: fields.trainer,
    });
  const hosts = await findOverlaps(tx, { hostAccount, parts });
  if (hosts.length)
    clashes.push({
      code: 'CONFLICT',
      message: `This account hosts a class at that time: ${hosts.join('; ')}. Choose other dates or another account.`,
      field: fields.hostAccount,
    });
  if (clashes.length) throw new Refusal(clashes);
  const ends = parts.map(({ endsAt }) => Date.parse(endsAt));
  const [row] = await tx
    .insert(classSessions)
    .values({
      ...given,
      parts,
      hostAccount,
      startsAt: new Date(parts[0]!.startsAt),
      endsAt: new Date(Math.max(...ends)),
      createdAt: now,
    })
    .returning();
  return row!;
}

/** Always in the same order, so that two transactions cannot wait for each other. */
async function lockCalendars(tx: Tx, trainerId: string | null, hostAccount: string | null): Promise<void> {
  const names = [hostAccount && `host:${hostAccount}`, trainerId && `trainer:${trainerId}`].filter((name) => !!name);
  for (const name of names) await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** Frees trainer and account. What depends on the class is the caller's to move. */
export async function markClassCancelled(tx: Tx, id: string, reason: string, now: Date): Promise<void> {
  await tx
    .update(classSessions)
    .set({ cancelledAt: now, cancelReason: reason, version: sql`${classSessions.version} + 1` })
    .where(and(eq(classSessions.id, id), isNull(classSessions.cancelledAt)));
}
