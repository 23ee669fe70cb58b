/**
 * Removes files that no event carries: those their uploader discards, and those nobody attached within a day.
 * Invariant: bytes go before the row, under its lock; whoever dies in between leaves a row, and the next run goes on.
 */
import { and, eq, isNull, lt } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import { type AttachmentRow, attachments } from '../db/schema/index.ts';
import { notFound } from '../errors.ts';
import { storeOf } from './store.ts';

/** How long a file waits for the comment it was uploaded for. */
export const PENDING_HOURS = 24;
/** In one run; the next takes the rest. */
const RUN_MAX = 1000;

export const pendingSince = (now: Date): Date => new Date(now.getTime() - PENDING_HOURS * 3_600_000);

async function removeLocked(ctx: Ctx, tx: Tx, row: AttachmentRow): Promise<void> {
  if (row.ref) await storeOf(ctx, row).remove(tx, row.ref);
  await tx.delete(attachments).where(eq(attachments.id, row.id));
}

/** @throws Refusal NOT_FOUND for what is not the actor's own or is attached already. */
export async function discardAttachment(
  ctx: Ctx,
  input: { id: string; idempotencyKey?: string | null },
): Promise<{ discarded: boolean }> {
  const actor = requireActor(ctx);
  return once(ctx, 'discardAttachment', { ...input }, async (tx) => {
    const [row] = await tx
      .select()
      .from(attachments)
      .where(and(eq(attachments.id, input.id), eq(attachments.uploaderId, actor.id), isNull(attachments.eventId)))
      .for('update');
    if (!row) throw notFound('file');
    await removeLocked(ctx, tx, row);
    return { discarded: true };
  });
}

/** Answers how many went. One by one, so that a store that fails for one does not keep the others. */
export async function removeOrphans(ctx: Ctx): Promise<number> {
  const old = and(isNull(attachments.eventId), lt(attachments.createdAt, pendingSince(ctx.now())));
  const found = await ctx.db.select({ id: attachments.id }).from(attachments).where(old).limit(RUN_MAX);
  let removed = 0;
  for (const { id } of found) {
    try {
      removed += await ctx.db.transaction(async (tx) => {
        const [row] = await tx
          .select()
          .from(attachments)
          .where(and(eq(attachments.id, id), old))
          .for('update', { skipLocked: true });
        if (row) await removeLocked(ctx, tx, row);
        return row ? 1 : 0;
      });
    } catch (error) {
      ctx.log.warn({ attachmentId: id, error }, 'a file nobody attached could not be removed');
    }
  }
  return removed;
}
