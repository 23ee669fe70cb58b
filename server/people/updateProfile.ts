/** Verb: say how one is called and in which zone one's times are shown. Only of oneself. */
import { eq } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { once } from '../db/once.ts';
import { type PersonRow, people } from '../db/schema/people.ts';
import { Refusal, type UserError } from '../errors.ts';
import { isTimezone, NAME_MAX_LENGTH, tidyName } from './people.ts';

/** @throws Refusal INVALID */
export async function updateProfile(
  ctx: Ctx,
  input: { name?: string | null; timezone?: string | null; idempotencyKey?: string | null },
): Promise<{ personId: string }> {
  const actor = requireActor(ctx);
  const changes: Partial<PersonRow> = {};
  const errors: UserError[] = [];
  const invalid = (field: string, message: string) => errors.push({ code: 'INVALID', message, field: [field] });
  if (typeof input.name === 'string') {
    const name = tidyName(input.name);
    if (name === '' || input.name.trim().length > NAME_MAX_LENGTH)
      invalid('name', `Give a name of 1 to ${NAME_MAX_LENGTH} characters.`);
    changes.name = name;
  }
  if (typeof input.timezone === 'string') {
    if (!isTimezone(input.timezone)) invalid('timezone', 'Choose a time zone such as Europe/Berlin.');
    changes.timezone = input.timezone;
  }
  if (errors.length > 0) throw new Refusal(errors);
  return once(ctx, 'updateProfile', input, async (tx) => {
    if (Object.keys(changes).length > 0) await tx.update(people).set(changes).where(eq(people.id, actor.id));
    // Requests are found by the names of their people.
    if (changes.name && changes.name !== actor.name)
      await ctx.jobs.enqueue(tx, 'reindex-person', { personId: actor.id });
    return { personId: actor.id };
  });
}
