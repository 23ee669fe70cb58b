/**
 * Removes what nobody can use any more: sessions and sign-ins that ran out, codes past every limit they count for,
 * idempotency keys past their day, and files that no comment came to carry. Run by the sweep once an hour; two processes at once do no harm.
 */
import { lt } from 'drizzle-orm';
import { removeOrphans } from '../attachments/remove.ts';
import type { Ctx } from '../ctx.ts';
import { idempotencyKeys, oidcAttempts, signInCodes, signInSessions } from '../db/schema/index.ts';

const DAY_MS = 86_400_000;

/** Answers how many rows went. */
export async function removeExpired(ctx: Ctx): Promise<number> {
  const now = ctx.now();
  const dayAgo = new Date(now.getTime() - DAY_MS);
  const { db } = ctx;
  const removed = [
    await db.delete(signInSessions).where(lt(signInSessions.expiresAt, now)).returning({ id: signInSessions.id }),
    await db.delete(oidcAttempts).where(lt(oidcAttempts.expiresAt, now)).returning({ id: oidcAttempts.stateHash }),
    await db.delete(signInCodes).where(lt(signInCodes.createdAt, dayAgo)).returning({ id: signInCodes.id }),
    await db
      .delete(idempotencyKeys)
      .where(lt(idempotencyKeys.createdAt, dayAgo))
      .returning({ id: idempotencyKeys.key }),
  ];
  const files = await removeOrphans(ctx);
  return removed.reduce((sum, rows) => sum + rows.length, files);
}
