/** Verb: give somebody a role, or change whether it reaches restricted requests. Admins only. */
import { type Ctx, requireActor } from '../ctx.ts';
import { once } from '../db/once.ts';
import type { Role } from '../db/schema/people.ts';
import { refusal } from '../errors.ts';
import { changeGrant } from './grants.ts';
import { findOrCreatePerson } from './people.ts';
import { mayGrant } from './policy.ts';
import { checkedAddress } from './requestSignInCode.ts';

export const adminsOnly = () => refusal('FORBIDDEN', 'Only admins change roles. Ask one of them.');

/** @throws Refusal FORBIDDEN, INVALID */
export async function grantRole(
  ctx: Ctx,
  input: { email: string; role: Role; restrictedClearance?: boolean | null; idempotencyKey?: string | null },
): Promise<{ personId: string }> {
  const actor = requireActor(ctx);
  if (!mayGrant(actor)) throw adminsOnly();
  const email = checkedAddress(ctx.config, input.email);
  return once(ctx, 'grantRole', input, async (tx) => {
    const person = await findOrCreatePerson(tx, email, { now: ctx.now() });
    await changeGrant(tx, {
      personId: person.id,
      role: input.role,
      clearance: input.restrictedClearance ?? false,
      actorId: actor.id,
      now: ctx.now(),
    });
    return { personId: person.id };
  });
}
