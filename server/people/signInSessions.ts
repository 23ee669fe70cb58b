/**
 * Signed-in browsers: begun at sign-in, recognised by cookie at every request, ended by sign-out or age.
 * Invariant: the token leaves this file once, towards the cookie; every sign-in makes a new one.
 */
import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { Actor } from '../ctx.ts';
import type { Db, Reader, Tx } from '../db/client.ts';
import { type SignInSessionRow, signInSessions } from '../db/schema/people.ts';
import { hashOf, isToken, newToken } from './tokens.ts';

const USER_AGENT_MAX_LENGTH = 300;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Begins a session. `replacesSessionId`: the one this browser had, which ends. */
export async function beginSession(
  tx: Tx,
  options: {
    personId: string;
    config: Pick<Config, 'sessionDays'>;
    now: Date;
    userAgent: string;
    replacesSessionId?: string | null;
  },
): Promise<{ sessionId: string; token: string }> {
  const { personId, now } = options;
  const token = newToken();
  if (options.replacesSessionId)
    await tx.delete(signInSessions).where(eq(signInSessions.id, options.replacesSessionId));
  await tx.delete(signInSessions).where(and(eq(signInSessions.personId, personId), lt(signInSessions.expiresAt, now)));
  const [row] = await tx
    .insert(signInSessions)
    .values({
      personId,
      tokenHash: hashOf(token),
      userAgent: options.userAgent.slice(0, USER_AGENT_MAX_LENGTH),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + options.config.sessionDays * DAY_MS),
    })
    .returning({ id: signInSessions.id });
  return { sessionId: row!.id, token };
}

/**
 * Who a session cookie stands for, or null. One round trip, since every request pays it: session, person and grants
 * in one statement, which also notes — once a minute at most, so that reading rarely writes — that it was seen.
 */
export async function actorFromCookie(
  source: { db: Db; now: () => Date },
  cookieValue: string | undefined,
): Promise<Actor | null> {
  if (!isToken(cookieValue)) return null;
  const now = source.now().toISOString();
  const rows = await source.db.execute<{ [K in keyof Actor]: Actor[K] }>(sql`
    with here as (
      select id, person_id from sign_in_sessions
      where token_hash = ${hashOf(cookieValue)} and expires_at > ${now}::timestamptz
    ), seen as (
      update sign_in_sessions set last_seen_at = ${now}::timestamptz
      where id in (select id from here) and last_seen_at <= ${now}::timestamptz - interval '1 minute'
    )
    select p.id, p.email, p.name, p.timezone, here.id as "sessionId",
      coalesce(
        (select jsonb_agg(jsonb_build_object('role', g.role, 'restrictedClearance', g.restricted_clearance) order by g.role)
         from role_grants g where g.person_id = p.id),
        '[]'::jsonb) as grants
    from here join people p on p.id = here.person_id`);
  return rows[0] ? { ...rows[0] } : null;
}

/** Where somebody is signed in, latest first. */
export async function listSignInSessions(db: Reader, personId: string, now: Date): Promise<SignInSessionRow[]> {
  return db
    .select()
    .from(signInSessions)
    .where(and(eq(signInSessions.personId, personId), gt(signInSessions.expiresAt, now)))
    .orderBy(desc(signInSessions.lastSeenAt), desc(signInSessions.id))
    .limit(100);
}
