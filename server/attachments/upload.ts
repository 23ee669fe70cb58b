/**
 * Takes a file in: name cleaned, bytes counted and looked at, kept in the store, and for now its uploader's alone.
 * Invariant: the row is there before the bytes and is told to nobody before they are whole; `ref` is empty until then.
 */

import type { Readable } from 'node:stream';
import { and, count, eq, isNull, sum } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { type AttachmentRow, attachments, people } from '../db/schema/index.ts';
import { refusal } from '../errors.ts';
import { mediaTypeOf } from './mediaType.ts';
import { cleanName, sayBytes } from './name.ts';
import { type Spooled, spooled } from './spool.ts';
import { currentStore } from './store.ts';

/** What one person may have lying unattached. */
export const PENDING_MAX_FILES = 100;
export const PENDING_MAX_BYTES = 250_000_000;

/** Where a file is downloaded; the name is for people, the id is what counts. */
export const pathOf = (row: Pick<AttachmentRow, 'id' | 'name'>): string =>
  `/attachments/${row.id}/${encodeURIComponent(row.name)}`;

/** @throws Refusal RATE_LIMITED when too much lies unattached. */
async function checkPending(tx: Pick<Tx, 'select'>, personId: string, sizeBytes: number): Promise<void> {
  const [pending] = await tx
    .select({ files: count(), bytes: sum(attachments.sizeBytes) })
    .from(attachments)
    .where(and(eq(attachments.uploaderId, personId), isNull(attachments.eventId)));
  if (pending!.files < PENDING_MAX_FILES && Number(pending!.bytes ?? 0) + sizeBytes <= PENDING_MAX_BYTES) return;
  throw refusal(
    'RATE_LIMITED',
    `You have ${pending!.files} files (${sayBytes(Number(pending!.bytes ?? 0))}) that no comment carries yet. Send or remove some of them first.`,
    ['name'],
  );
}

/** Reserves a row, so that whatever the store holds has a name. */
async function reserve(ctx: Ctx, name: string, file: Spooled): Promise<AttachmentRow> {
  const uploaderId = requireActor(ctx).id;
  const mediaType = await mediaTypeOf(file.path);
  return ctx.db.transaction(async (tx) => {
    // Two uploads at once are counted one after the other.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, uploaderId)).for('no key update');
    await checkPending(tx, uploaderId, file.sizeBytes);
    const [row] = await tx
      .insert(attachments)
      .values({
        uploaderId,
        name: cleanName(name),
        mediaType,
        sizeBytes: file.sizeBytes,
        sha256: file.sha256,
        store: currentStore(ctx).name,
        ref: '',
        createdAt: ctx.now(),
      })
      .returning();
    return row!;
  });
}

/** @throws Refusal INVALID for an empty file, RATE_LIMITED; TooLarge; StoreFailed. */
export async function uploadAttachment(ctx: Ctx, input: { name: string; body: Readable }): Promise<AttachmentRow> {
  const actor = requireActor(ctx);
  await checkPending(ctx.db, actor.id, 1);
  return spooled(input.body, ctx.config.attachments.maxBytes, async (file) => {
    if (file.sizeBytes === 0)
      throw refusal('INVALID', 'This file is empty. Choose one with something in it.', ['name']);
    const row = await reserve(ctx, input.name, file);
    const here = eq(attachments.id, row.id);
    // Should it fail, the row stays until the hourly cleanup has removed what may be left of the bytes.
    await currentStore(ctx).write(file, async (db, ref) => {
      await db.update(attachments).set({ ref }).where(here);
    });
    return row;
  });
}
