/**
 * Writes a public comment or an internal note, with whom it names and the files it carries. The plain example of a verb:
 * authorise, validate, one change. Comments do not conflict, so they leave the version alone.
 */
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import type { Role } from '../db/schema/index.ts';
import { refusal } from '../errors.ts';
import { attach, fileFacts, lockPending } from './attachments.ts';
import { changeRequest, lockRequest } from './change.ts';
import { checkMentions } from './mentions.ts';
import { seesInternals } from './policy.ts';

const BODY_MAX = 10_000;

export interface CommentInput {
  id: string;
  /** May be empty where there are files. */
  body: string;
  internal: boolean;
  mentionIds?: readonly string[] | null;
  mentionRoles?: readonly Role[] | null;
  attachmentIds?: readonly string[] | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

/**
 * @throws Refusal FORBIDDEN for an internal note by somebody who is not staff, INVALID, STALE, NOT_FOUND for a file
 * that is not the actor's own, BLOCKED when the request holds enough of them.
 */
export async function commentOnRequest(ctx: Ctx, input: CommentInput): Promise<{ requestId: string; eventId: number }> {
  return once(ctx, 'commentOnRequest', { ...input }, async (tx) => {
    const { request, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    const { internal } = input;
    if (internal && !seesInternals(actor, request)) {
      throw refusal('FORBIDDEN', 'Internal notes are for the desk. Write a public comment instead.', ['internal']);
    }
    const body = input.body.trim();
    if (body === '' && !input.attachmentIds?.length) throw refusal('INVALID', 'Write something first.', ['body']);
    if (body.length > BODY_MAX) {
      throw refusal('INVALID', `At most ${BODY_MAX} characters, please. This has ${body.length}.`, ['body']);
    }
    const mentions = await checkMentions(tx, actor, request, {
      body,
      internal,
      mentionIds: input.mentionIds ?? [],
      mentionRoles: input.mentionRoles ?? [],
    });
    const files = await lockPending(ctx, tx, actor, request.id, input.attachmentIds ?? []);
    const facts = fileFacts(files);
    const { eventId } = await changeRequest(ctx, tx, request, {
      event: {
        type: 'COMMENTED',
        body: body || null,
        internal,
        data: { ...(mentions ? { mentions } : {}), ...(facts.length > 0 ? { facts } : {}) },
      },
    });
    await attach(tx, files, { requestId: request.id, eventId });
    return { requestId: request.id, eventId };
  });
}
