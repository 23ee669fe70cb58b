/**
 * Tries one delivery. The row is the truth: claimed by one conditional update, sent, recorded.
 * Invariant: between claim and record nobody else sends it, unless the lease ran out, which takes longer than a try
 * may. A process that dies in between leaves a lease; the next try then carries the same Message-ID.
 */
import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { type DeliveryRow, deliveries } from '../db/schema/index.ts';
import { nextAttempt } from './backoff.ts';
import { type Mail, MailFailed, type MailTransport } from './email/transport.ts';

/** What to send, read anew at every try; or why not to send it any more. */
export type Compose = (ctx: Ctx, delivery: DeliveryRow) => Promise<{ mail: Mail } | { skip: string }>;

export interface DeliverParts {
  transport: MailTransport;
  compose: Compose;
}

const ERROR_MAX = 500;
const HOUR_MS = 3_600_000;

/** Waiting for its turn, which has come. */
export const isDue = (now: Date) =>
  and(
    or(eq(deliveries.state, 'QUEUED'), eq(deliveries.state, 'FAILED')),
    or(isNull(deliveries.nextAttemptAt), lte(deliveries.nextAttemptAt, now)),
  );

/** Left behind by a process that died while sending. */
export const isAbandoned = (now: Date) => and(eq(deliveries.state, 'SENDING'), lte(deliveries.leasedUntil, now));

async function claim(ctx: Ctx, deliveryId: string): Promise<DeliveryRow | undefined> {
  const now = ctx.now();
  const [claimed] = await ctx.db
    .update(deliveries)
    .set({
      state: 'SENDING',
      leasedUntil: new Date(now.getTime() + ctx.config.deliveryLeaseSeconds * 1000),
      attempts: sql`${deliveries.attempts} + 1`,
    })
    .where(and(eq(deliveries.id, deliveryId), or(isDue(now), isAbandoned(now))))
    .returning();
  return claimed;
}

const trimmed = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, ERROR_MAX);

/** Whose claim a record belongs to: a later one has counted another attempt. */
const still = (claimed: DeliveryRow) =>
  and(eq(deliveries.id, claimed.id), eq(deliveries.state, 'SENDING'), eq(deliveries.attempts, claimed.attempts));

async function recordFailure(ctx: Ctx, claimed: DeliveryRow, error: unknown): Promise<void> {
  const now = ctx.now();
  const lastError = trimmed(error instanceof Error ? error.message : String(error));
  const giveUpAt = claimed.giveUpAt ?? new Date(now.getTime() + ctx.config.deliveryGiveUpHours * HOUR_MS);
  const dead = (error instanceof MailFailed && error.permanent) || now >= giveUpAt;
  const nextAttemptAt = dead ? null : nextAttempt(now, claimed.attempts, Math.random());
  ctx.log.warn({ deliveryId: claimed.id, attempts: claimed.attempts, lastError, dead }, 'mail not sent');
  await ctx.db.transaction(async (tx) => {
    const recorded = await tx
      .update(deliveries)
      .set({ state: dead ? 'DEAD' : 'FAILED', lastError, nextAttemptAt, giveUpAt, leasedUntil: null })
      .where(still(claimed))
      .returning({ id: deliveries.id });
    if (recorded.length && nextAttemptAt) {
      await ctx.jobs.enqueue(tx, 'deliver', { deliveryId: claimed.id }, { startAfter: nextAttemptAt });
    }
  });
}

/** Returns whether a mail was handed over by this call. Never throws for what the mail server does. */
export async function deliver(ctx: Ctx, deliveryId: string, { transport, compose }: DeliverParts): Promise<boolean> {
  const claimed = await claim(ctx, deliveryId);
  if (!claimed) return false;
  try {
    const composed = await compose(ctx, claimed);
    if ('skip' in composed) {
      await ctx.db
        .update(deliveries)
        .set({ state: 'SKIPPED', lastError: trimmed(composed.skip), nextAttemptAt: null, leasedUntil: null })
        .where(still(claimed));
      return false;
    }
    await transport.send(composed.mail);
  } catch (error) {
    if (!(error instanceof MailFailed)) ctx.log.error({ deliveryId, error }, 'a mail could not be composed');
    await recordFailure(ctx, claimed, error);
    return false;
  }
  // Sent is sent, whoever holds the claim by now.
  await ctx.db
    .update(deliveries)
    .set({ state: 'SENT', sentAt: ctx.now(), lastError: null, nextAttemptAt: null, leasedUntil: null })
    .where(eq(deliveries.id, deliveryId));
  return true;
}
