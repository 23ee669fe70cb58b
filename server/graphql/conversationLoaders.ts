/** Loaders of the conversation: files and people by event, requests that a reply is filled in from. */
import DataLoader from 'dataloader';
import { asc, inArray } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { type AttachmentRow, attachments, type RequestRow } from '../db/schema/index.ts';
import { findRequestsByIds } from '../requests/find.ts';

export function createConversationLoaders(ctx: Ctx) {
  return {
    /** Of events that were reached because the viewer sees them: whoever sees the event sees its files. */
    attachmentsByEventId: new DataLoader<number, AttachmentRow[]>(async (ids) => {
      const rows = await ctx.db
        .select()
        .from(attachments)
        .where(inArray(attachments.eventId, [...ids]))
        .orderBy(asc(attachments.createdAt), asc(attachments.name), asc(attachments.id));
      return ids.map((id) => rows.filter((row) => row.eventId === id));
    }),
    /** Null for what does not exist for the viewer. */
    visibleRequestById: new DataLoader<string, RequestRow | null>(async (ids) => {
      const rows = await findRequestsByIds(ctx, ids);
      return ids.map((id) => rows.get(id) ?? null);
    }),
  };
}
