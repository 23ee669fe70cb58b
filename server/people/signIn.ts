/**
 * Verb: sign a browser in with the code it asked for. A person is created at their first success, never before.
 * Invariant: one code signs in once, however many tries run at once; a wrong try is counted even though it is refused.
 */
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { type PersonRow, people, signInCodes } from '../db/schema/people.ts';
import { type Refusal, refusal } from '../errors.ts';
import { ATTEMPTS_PER_CODE, checkWrongAttempts, lockAddress } from './codeLimits.ts';
import { findOrCreatePerson, isTimezone, tidyName } from './people.ts';
import { browserHash, checkedAddress, codeHash } from './requestSignInCode.ts';
import { beginSession } from './signInSessions.ts';
import { isToken, sameHash } from './tokens.ts';

export interface SignedIn {
  personId: string;
  sessionId: string;
  /** For the cookie, and nothing else. */
  token: string;
}

const refused = (message: string): Refusal => refusal('CODE_REFUSED', message, ['code']);
const ASK_AGAIN = 'Ask for a new one.';

/** Begins a session for an address whose owner has just shown that it is theirs. */
export async function admit(
  tx: Tx,
  options: {
    email: string;
    name?: string | null;
    timezone?: string | null;
    config: Config;
    now: Date;
    userAgent: string;
    replacesSessionId?: string | null;
  },
): Promise<SignedIn> {
  const person = await findOrCreatePerson(tx, options.email, options);
  await completeProfile(tx, person, options);
  const session = await beginSession(tx, { ...options, personId: person.id });
  return { personId: person.id, ...session };
}

/** Somebody who was asked for or on a roster has the name and zone we gave them until they come themself. */
async function completeProfile(tx: Tx, person: PersonRow, given: { name?: string | null; timezone?: string | null }) {
  const name = tidyName(given.name ?? '');
  const isUnnamed = person.name === person.email.slice(0, person.email.lastIndexOf('@'));
  const changes: Partial<PersonRow> = {};
  if (name && isUnnamed) changes.name = name;
  if (given.timezone && person.timezone === 'Etc/UTC' && isTimezone(given.timezone)) changes.timezone = given.timezone;
  if (Object.keys(changes).length > 0) await tx.update(people).set(changes).where(eq(people.id, person.id));
}

/**
 * Does not go through `once`: the code itself works once, and a remembered answer would hold the token.
 * @throws Refusal INVALID, CODE_REFUSED, RATE_LIMITED
 */
export async function signIn(
  ctx: Ctx,
  input: { email: string; code: string; name?: string | null; timezone?: string | null },
  browser: { token: string | undefined; userAgent: string },
): Promise<SignedIn> {
  const now = ctx.now();
  const email = checkedAddress(ctx.config, input.email);
  const code = input.code
    .slice(0, 40)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  if (!/^[0-9]{6}$/.test(code)) throw refused('The code has six digits. Type it as it stands in the mail.');
  const browserToken = browser.token;
  if (!isToken(browserToken))
    throw refused('This browser has not asked for a code. Ask for one here, and use the one that comes.');

  // A refusal is answered, not thrown, in the transaction, since throwing would take the counted try back.
  const outcome = await ctx.db.transaction(async (tx): Promise<SignedIn | Refusal> => {
    await lockAddress(tx, email);
    await checkWrongAttempts(tx, email, now);
    const [asked] = await tx
      .select()
      .from(signInCodes)
      .where(and(eq(signInCodes.email, email), eq(signInCodes.browserHash, browserHash(browserToken))))
      // At most one is not used or void; of the others the latest says why there is none.
      .orderBy(sql`${signInCodes.usedAt} is not null`, desc(signInCodes.createdAt))
      .limit(1);
    if (!asked) return refused(`This browser has not asked for a code for this address. ${ASK_AGAIN}`);
    if (asked.usedAt) return refused(`The code has been used or replaced. ${ASK_AGAIN}`);
    if (asked.expiresAt <= now) return refused(`The code has expired. ${ASK_AGAIN}`);
    if (asked.attempts >= ATTEMPTS_PER_CODE) return refused(`Too many wrong tries with this code. ${ASK_AGAIN}`);
    if (!sameHash(asked.codeHash, codeHash(asked.id, browserToken, code))) {
      const attempts = asked.attempts + 1;
      await tx.update(signInCodes).set({ attempts }).where(eq(signInCodes.id, asked.id));
      const left = ATTEMPTS_PER_CODE - attempts;
      return refused(
        left === 0
          ? `That is not the code we sent, and there are no tries left. ${ASK_AGAIN}`
          : `That is not the code we sent. ${left === 1 ? 'One try is' : `${left} tries are`} left.`,
      );
    }
    await tx.update(signInCodes).set({ usedAt: now }).where(eq(signInCodes.id, asked.id));
    return admit(tx, {
      ...input,
      email,
      config: ctx.config,
      now,
      userAgent: browser.userAgent,
      replacesSessionId: ctx.actor?.sessionId ?? null,
    });
  });
  if (outcome instanceof Error) throw outcome;
  return outcome;
}
