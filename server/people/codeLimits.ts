/**
 * How often codes may be asked for and tried. Counted in the database, so that it holds across processes and
 * restarts, under a lock per address and per source, so that it holds for a burst.
 * Invariant: nothing here looks at `people`; a known and an unknown address are counted and answered alike.
 */
import { isIPv6 } from 'node:net';
import { and, eq, gt, min, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { signInCodes } from '../db/schema/people.ts';
import { type Refusal, refusal } from '../errors.ts';

const MINUTE_MS = 60_000;

const CODES_PER_ADDRESS = 5;
const CODES_PER_SOURCE = 30;
const CODES_WINDOW_MS = 15 * MINUTE_MS;
export const ATTEMPTS_PER_CODE = 5;
/** Over all codes of an address: 10 guesses at a million an hour. */
const WRONG_ATTEMPTS_PER_ADDRESS = 10;
const WRONG_ATTEMPTS_WINDOW_MS = 60 * MINUTE_MS;

/** One household or server of IPv6 owns a whole /64, so that is what is counted. */
export function sourceKey(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const groups = head ? head.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail ? tail.split(':').length : 0);
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(tail ? tail.split(':') : [])];
  return `${all.slice(0, 4).join(':')}::/64`;
}

/** Until the transaction ends, nobody else counts for this address. Always taken before a source's lock. */
export const lockAddress = (tx: Tx, email: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in address ${email}`}, 0))`);

const lockSource = (tx: Tx, source: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in source ${source}`}, 0))`);

function tooMany(what: string, againAt: Date, now: Date): Refusal {
  const minutes = Math.max(1, Math.ceil((againAt.getTime() - now.getTime()) / MINUTE_MS));
  return refusal('RATE_LIMITED', `${what} Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`, [
    'email',
  ]);
}

const after = (first: Date | null, windowMs: number, now: Date): Date => new Date((first ?? now).getTime() + windowMs);

/** @throws Refusal RATE_LIMITED. The caller holds the address's lock. */
export async function checkCodeLimits(tx: Tx, email: string, source: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - CODES_WINDOW_MS);
  const count = async (who: ReturnType<typeof eq>) => {
    const [row] = await tx
      .select({ codes: sql<number>`count(*)::int`, first: min(signInCodes.createdAt) })
      .from(signInCodes)
      .where(and(who, gt(signInCodes.createdAt, since)));
    return row!;
  };
  const forAddress = await count(eq(signInCodes.email, email));
  if (forAddress.codes >= CODES_PER_ADDRESS)
    throw tooMany('Too many codes were asked for this address.', after(forAddress.first, CODES_WINDOW_MS, now), now);
  await lockSource(tx, source);
  const fromSource = await count(eq(signInCodes.source, source));
  if (fromSource.codes >= CODES_PER_SOURCE)
    throw tooMany('Too many codes were asked from your network.', after(fromSource.first, CODES_WINDOW_MS, now), now);
  await checkWrongAttempts(tx, email, now);
}

/** @throws Refusal RATE_LIMITED once too many wrong codes were tried for an address, from whatever browser. */
export async function checkWrongAttempts(tx: Tx, email: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - WRONG_ATTEMPTS_WINDOW_MS);
  const [row] = await tx
    .select({ wrong: sql<number>`coalesce(sum(${signInCodes.attempts}), 0)::int`, first: min(signInCodes.createdAt) })
    .from(signInCodes)
    .where(and(eq(signInCodes.email, email), gt(signInCodes.createdAt, since), gt(signInCodes.attempts, 0)));
  if (row!.wrong >= WRONG_ATTEMPTS_PER_ADDRESS)
    throw tooMany(
      'Too many wrong codes were tried for this address.',
      after(row!.first, WRONG_ATTEMPTS_WINDOW_MS, now),
      now,
    );
}
