/**
 * People as rows: found by address or id, created when first spoken of, listed by role.
 * Invariant: one row per lower-case address, whoever asks first and however many ask at once.
 */
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Actor } from '../ctx.ts';
import type { Reader, Tx } from '../db/client.ts';
import { type PersonRow, people, type Role, roleGrants } from '../db/schema/people.ts';
import { refusal } from '../errors.ts';
import { isEmail, normalEmail } from './address.ts';

export { emailDomainAllowed, isEmail } from './address.ts';

export const NAME_MAX_LENGTH = 100;

/** A zone this runtime knows how to reckon with. */
export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Offsets such as `+02:00` are accepted by Intl but know no summer time; a person's zone is a place.
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** A name as shown: one line, trimmed, at most 100 characters; empty when nothing is left. */
export const tidyName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, NAME_MAX_LENGTH)
    .trim();

/**
 * The person of an address, created if it is the first time it is heard of: signing in, asked for, or on a roster.
 * `name` and `timezone` serve a new person only; who exists keeps their own.
 * @throws Refusal INVALID for what is not an address.
 */
export async function findOrCreatePerson(
  tx: Tx,
  email: string,
  options: { name?: string | null; timezone?: string | null; now: Date },
): Promise<PersonRow> {
  const address = normalEmail(email);
  if (!isEmail(address)) throw refusal('INVALID', 'Give an email address such as name@example.com.', ['email']);
  const name = tidyName(options.name ?? '') || address.slice(0, address.lastIndexOf('@')).slice(0, NAME_MAX_LENGTH);
  const timezone = options.timezone && isTimezone(options.timezone) ? options.timezone : 'Etc/UTC';
  const [known] = await tx.select().from(people).where(eq(people.email, address));
  if (known) return known;
  // The empty update makes a loser of the race wait for the winner and read its row, which DO NOTHING would not.
  const [person] = await tx
    .insert(people)
    .values({ email: address, name, timezone, createdAt: options.now })
    .onConflictDoUpdate({ target: people.email, set: { email: sql`excluded.email` } })
    .returning();
  return person!;
}

export async function getPeople(db: Reader, ids: readonly string[]): Promise<Map<string, PersonRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** People with their grants, in two statements. */
export async function loadPeopleWithGrants(db: Reader, ids: readonly string[]): Promise<Map<string, Actor>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const rows = await db.select().from(people).where(inArray(people.id, wanted)).orderBy(asc(people.id));
  const grants = await db.select().from(roleGrants).where(inArray(roleGrants.personId, wanted));
  return new Map(
    rows.map(({ id, email, name, timezone }) => {
      const held = grants.filter((grant) => grant.personId === id);
      return [id, { id, email, name, timezone, grants: held, sessionId: null }];
    }),
  );
}

/** Who holds any of the roles, by name. `clearedOnly`: by a grant that is itself cleared. */
export async function listHolders(
  db: Reader,
  roles: readonly Role[],
  options: { clearedOnly?: boolean } = {},
): Promise<PersonRow[]> {
  if (roles.length === 0) return [];
  const held = db
    .select({ personId: roleGrants.personId })
    .from(roleGrants)
    .where(
      and(
        inArray(roleGrants.role, [...roles]),
        options.clearedOnly ? eq(roleGrants.restrictedClearance, true) : undefined,
      ),
    );
  return db.select().from(people).where(inArray(people.id, held)).orderBy(asc(people.name), asc(people.id));
}

export async function listGrants(db: Reader, personId: string): Promise<Actor['grants']> {
  return db
    .select({ role: roleGrants.role, restrictedClearance: roleGrants.restrictedClearance })
    .from(roleGrants)
    .where(eq(roleGrants.personId, personId))
    .orderBy(asc(roleGrants.role));
}

/** A person as actor, for tests and jobs; browsers come through `actorFromCookie`. Throws when there is none. */
export async function loadActor(db: Reader, personId: string, sessionId: string | null): Promise<Actor> {
  const [person] = await db.select().from(people).where(eq(people.id, personId));
  if (!person) throw new Error(`There is no person ${personId}.`);
  const { id, email, name, timezone } = person;
  return { id, email, name, timezone, grants: await listGrants(db, personId), sessionId };
}
