/**
 * Verb: mail a six-digit code to an address. It works once, for some minutes, in the browser that asked.
 * Invariant: whether the address is known makes no difference to the answer or to the work; nobody is looked up here.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { Ctx } from '../ctx.ts';
import { checkIdempotencyKey } from '../db/once.ts';
import { signInCodes } from '../db/schema/people.ts';
import { type Refusal, refusal } from '../errors.ts';
import { emailDomainAllowed, isEmail, normalEmail } from './address.ts';
import { checkCodeLimits, lockAddress, sourceKey } from './codeLimits.ts';
import { hashOf } from './tokens.ts';

/** Codes older than this count for no limit and are dropped. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/**
 * What is stored of a code. A million codes are soon tried, so the hash takes the browser's token too, of which the
 * database has only a hash: whoever reads the table cannot work out the code.
 */
export const codeHash = (codeId: string, browserToken: string, code: string): string =>
  hashOf('code', codeId, browserToken, code);

export const browserHash = (browserToken: string): string => hashOf('browser', browserToken);

/** @throws Refusal INVALID unless it is an address that may sign in here. */
export function checkedAddress(config: Pick<Config, 'allowedDomains'>, email: string): string {
  const address = normalEmail(email);
  if (!isEmail(address)) throw refusal('INVALID', 'Give an email address such as name@example.com.', ['email']);
  if (!emailDomainAllowed(config, address)) throw domainRefusal(config);
  return address;
}

const domainRefusal = (config: Pick<Config, 'allowedDomains'>): Refusal =>
  refusal('INVALID', `Only addresses at ${config.allowedDomains.join(', ')} may sign in here. Use your work address.`, [
    'email',
  ]);

export async function requestSignInCode(
  ctx: Ctx,
  input: { email: string; idempotencyKey?: string | null },
  browserToken: string,
): Promise<{ expiresInSeconds: number }> {
  const { config, db } = ctx;
  const now = ctx.now();
  const email = checkedAddress(config, input.email);
  const key = input.idempotencyKey || null;
  if (key) checkIdempotencyKey(key);
  const expiresInSeconds = config.codeMinutes * 60;
  const source = sourceKey(ctx.source);
  const browser = browserHash(browserToken);
  const id = randomUUID();
  const code = String(randomInt(1_000_000)).padStart(6, '0');

  const isNew = await db.transaction(async (tx) => {
    await lockAddress(tx, email);
    if (key) {
      // Nobody is signed in, so the key belongs to the browser. `once` keeps keys per person.
      const [before] = await tx
        .select({ email: signInCodes.email })
        .from(signInCodes)
        .where(and(eq(signInCodes.browserHash, browser), eq(signInCodes.idempotencyKey, key)));
      if (before && before.email !== email)
        throw refusal('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used with another input. Use a new key.', [
          'idempotencyKey',
        ]);
      if (before) return false;
    }
    await checkCodeLimits(tx, email, source, now);
    await tx.delete(signInCodes).where(lt(signInCodes.createdAt, new Date(now.getTime() - KEEP_MS)));
    await tx
      .update(signInCodes)
      .set({ usedAt: now })
      .where(and(eq(signInCodes.email, email), eq(signInCodes.browserHash, browser), isNull(signInCodes.usedAt)));
    await tx.insert(signInCodes).values({
      id,
      email,
      codeHash: codeHash(id, browserToken, code),
      browserHash: browser,
      source,
      idempotencyKey: key,
      createdAt: now,
      expiresAt: new Date(now.getTime() + expiresInSeconds * 1000),
    });
    return true;
  });
  if (!isNew) return { expiresInSeconds };

  try {
    // After the commit: a slow mail server must not hold a connection and a lock.
    await ctx.codeMail.sendCode({ email }, code, config.codeMinutes);
  } catch (error) {
    ctx.log.error({ err: error, requestId: ctx.requestId }, 'a sign-in code could not be mailed');
    // The code is void, and its idempotency key free for another try; the row stays and counts for the limits.
    await db.update(signInCodes).set({ usedAt: now, idempotencyKey: sql`null` }).where(eq(signInCodes.id, id));
    throw refusal('BLOCKED', 'The mail with the code could not be sent just now. Try again in a few minutes.');
  }
  return { expiresInSeconds };
}
