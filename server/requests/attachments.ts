/**
 * Files of requests: who sees which, and how a comment comes to carry them.
 * Invariant: a file is seen by whoever sees the event that carries it, and by its uploader alone before.
 */
import { and, asc, count, eq, inArray, sum } from 'drizzle-orm';
import { sayBytes } from '../attachments/name.ts';
import { PENDING_HOURS, pendingSince } from '../attachments/remove.ts';
import type { Actor, Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { type AttachmentRow, attachments } from '../db/schema/index.ts';
import { notFound, refusal } from '../errors.ts';
import { findEvent } from './find.ts';

export const COMMENT_MAX_FILES = 20;
const FIELD = ['attachmentIds'];

/** Null for what does not exist for whoever asks. */
export async function findAttachment(ctx: Ctx, id: string): Promise<AttachmentRow | null> {
  if (!ctx.actor) return null;
  const [row] = await ctx.db.select().from(attachments).where(eq(attachments.id, id));
  if (!row) return null;
  if (row.eventId === null) return row.uploaderId === ctx.actor.id && row.ref !== '' ? row : null;
  return (await findEvent(ctx, row.eventId)) ? row : null;
}

/**
 * The actor's own files that no event carries yet, locked, in the order given.
 * @throws Refusal NOT_FOUND for anything else, INVALID for too many, BLOCKED when the request is full.
 */
export async function lockPending(
  ctx: Ctx,
  tx: Tx,
  actor: Actor,
  requestId: string,
  given: readonly string[],
): Promise<AttachmentRow[]> {
  const ids = [...new Set(given)];
  if (ids.length === 0) return [];
  if (ids.length > COMMENT_MAX_FILES)
    throw refusal(
      'INVALID',
      `At most ${COMMENT_MAX_FILES} files at once, please. Send the others with a second comment.`,
      FIELD,
    );
  const rows = await tx
    .select()
    .from(attachments)
    .where(inArray(attachments.id, ids))
    .orderBy(asc(attachments.id))
    .for('update');
  const byId = new Map(rows.map((row) => [row.id, row]));
  const files = ids.map((id) => {
    const row = byId.get(id);
    if (!row || row.uploaderId !== actor.id || row.eventId !== null || row.ref === '') throw notFound('file', FIELD);
    if (row.createdAt < pendingSince(ctx.now()))
      throw refusal(
        'BLOCKED',
        `“${row.name}” was uploaded more than ${PENDING_HOURS} hours ago. Upload it again.`,
        FIELD,
      );
    return row;
  });
  await checkRoom(ctx, tx, requestId, files);
  return files;
}

async function checkRoom(ctx: Ctx, tx: Tx, requestId: string, files: readonly AttachmentRow[]): Promise<void> {
  const { requestMaxFiles, requestMaxBytes } = ctx.config.attachments;
  const [there] = await tx
    .select({ files: count(), bytes: sum(attachments.sizeBytes) })
    .from(attachments)
    .where(eq(attachments.requestId, requestId));
  const bytes = files.reduce((total, { sizeBytes }) => total + sizeBytes, Number(there!.bytes ?? 0));
  if (there!.files + files.length > requestMaxFiles || bytes > requestMaxBytes)
    throw refusal(
      'BLOCKED',
      `A request holds at most ${requestMaxFiles} files and ${sayBytes(requestMaxBytes)} in all. Link to where the others are kept.`,
      FIELD,
    );
}

/** From now on the event carries them. */
export async function attach(
  tx: Tx,
  files: readonly AttachmentRow[],
  to: { requestId: string; eventId: number },
): Promise<void> {
  const ids = files.map(({ id }) => id);
  if (ids.length > 0)
    await tx
      .update(attachments)
      .set(to)
      .where(and(inArray(attachments.id, ids)));
}

/** `plan.pdf (1.2 MB)`, one per line, as mails and exports say it. */
export const fileFacts = (files: readonly AttachmentRow[]): { label: string; value: string }[] =>
  files.length === 0
    ? []
    : [
        {
          label: files.length === 1 ? 'File' : 'Files',
          value: files.map(({ name, sizeBytes }) => `${name} (${sayBytes(sizeBytes)})`).join('\n'),
        },
      ];
