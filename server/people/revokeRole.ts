/** Verb: take a role away. Admins only; one admin always remains, since nobody else could make another. */
import { eq } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { once } from '../db/once.ts';
import { people, type Role } from '../db/schema/people.ts';
import { notFound, refusal } from '../errors.ts';
import { adminsOnly } from './grantRole.ts';
import { changeGrant, lockAdmins } from './grants.ts';
import { mayGrant } from './policy.ts';

/** @throws Refusal FORBIDDEN, NOT_FOUND, BLOCKED */
export async function revokeRole(
  ctx: Ctx,
  input: { personId: string; role: Role; idempotencyKey?: string | null },
): Promise<{ personId: string }> {
  const actor = requireActor(ctx);
  if (!mayGrant(actor)) throw adminsOnly();
  const { personId, role } = input;
  return once(ctx, 'revokeRole', input, async (tx) => {
    const [person] = await tx
      .select({ email: people.email })
      .from(people)
      .where(eq(people.id, personId))
      .for('no key update');
    if (!person) throw notFound('person', ['personId']);
    if (role === 'ADMIN') {
      const admins = await lockAdmins(tx);
      if (admins.includes(personId)) {
        if (ctx.config.admins.includes(person.email))
          throw refusal(
            'BLOCKED',
            'The setting ADMINS makes this person an admin at every start. Take the address out of it first.',
            ['role'],
          );
        if (admins.length === 1)
          throw refusal('BLOCKED', 'This is the last admin. Make somebody else an admin first.', ['role']);
      }
    }
    await changeGrant(tx, { personId, role, clearance: null, actorId: actor.id, now: ctx.now() });
    return { personId };
  });
}
