/**
 * Writes a public comment or an internal note. The plain example of a verb: authorise, validate, one change.
 * Comments do not conflict, so they leave the version alone.
 */
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import { refusal } from '../errors.ts';
import { changeRequest, lockRequest } from './change.ts';
import { seesInternals } from './policy.ts';

const BODY_MAX = 10_000;

export interface CommentInput {
  id: string;
  body: string;
  internal: boolean;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

/** @throws Refusal FORBIDDEN for an internal note by somebody who is not staff, INVALID, STALE. */
export async function commentOnRequest(ctx: Ctx, input: CommentInput): Promise<{ requestId: string; eventId: number }> {
  return once(ctx, 'commentOnRequest', { ...input }, async (tx) => {
    const { request, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    if (input.internal && !seesInternals(actor, request)) {
      throw refusal('FORBIDDEN', 'Internal notes are for the desk. Write a public comment instead.', ['internal']);
    }
    const body = input.body.trim();
    if (body === '') throw refusal('INVALID', 'Write something first.', ['body']);
    if (body.length > BODY_MAX) {
      throw refusal('INVALID', `At most ${BODY_MAX} characters, please. This has ${body.length}.`, ['body']);
    }
    const { eventId } = await changeRequest(ctx, tx, request, {
      event: { type: 'COMMENTED', body, internal: input.internal },
    });
    return { requestId: request.id, eventId };
  });
}
