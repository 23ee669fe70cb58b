/** Verb: end this browser's session, or every session of the person. Who is not signed in is signed out already. */
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import { signInSessions } from '../db/schema/people.ts';

export async function signOut(
  ctx: Ctx,
  input: { everywhere?: boolean | null; idempotencyKey?: string | null },
): Promise<{ signedOut: number }> {
  const { actor } = ctx;
  if (!actor) return { signedOut: 0 };
  const mine = eq(signInSessions.personId, actor.id);
  return once(ctx, 'signOut', input, async (tx) => {
    if (!input.everywhere && !actor.sessionId) return { signedOut: 0 };
    const ended = await tx
      .delete(signInSessions)
      .where(input.everywhere ? mine : and(mine, eq(signInSessions.id, actor.sessionId!)))
      .returning({ id: signInSessions.id });
    return { signedOut: ended.length };
  });
}
