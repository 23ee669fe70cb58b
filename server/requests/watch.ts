/** Watches or no longer watches a request. Staff may name somebody else, who must be able to see it. */
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import { people, watchers } from '../db/schema/index.ts';
import { refusal } from '../errors.ts';
import { loadActor } from '../people/people.ts';
import { changeRequest, lockRequest } from './change.ts';
import { maySee, seesInternals } from './policy.ts';

/** @throws Refusal FORBIDDEN, INVALID for somebody who may not see it. */
export async function watchRequest(
  ctx: Ctx,
  input: { id: string; watch: boolean; email?: string | null; idempotencyKey?: string | null },
): Promise<{ requestId: string }> {
  return once(ctx, 'watchRequest', { ...input }, async (tx) => {
    const { request, actor } = await lockRequest(ctx, tx, input.id);
    const email = input.email?.trim().toLowerCase();
    let person = actor;
    if (email && email !== actor.email) {
      if (!seesInternals(actor, request)) throw refusal('FORBIDDEN', 'Only the desk adds other watchers.', ['email']);
      const [known] = await tx.select({ id: people.id }).from(people).where(eq(people.email, email));
      const other = known && (await loadActor(tx, known.id, null));
      if (!other || (input.watch && !maySee(other, request))) {
        throw refusal('INVALID', 'This person cannot see the request, so they cannot watch it.', ['email']);
      }
      person = other;
    }
    const watcher = { requestId: request.id, personId: person.id };
    const changed = input.watch
      ? await tx.insert(watchers).values(watcher).onConflictDoNothing().returning()
      : await tx
          .delete(watchers)
          .where(and(eq(watchers.requestId, watcher.requestId), eq(watchers.personId, watcher.personId)))
          .returning();
    if (changed.length > 0) {
      const change = { field: 'watchers', label: 'Watcher' };
      await changeRequest(ctx, tx, request, {
        event: {
          type: 'WATCHERS_CHANGED',
          internal: true,
          data: {
            changes: [
              input.watch
                ? { ...change, before: null, after: person.name }
                : { ...change, before: person.name, after: null },
            ],
          },
        },
      });
    }
    return { requestId: request.id };
  });
}
