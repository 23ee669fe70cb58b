/**
 * The one writer of `role_grants`. Each change appends a row to `grant_events` in the same transaction; what changes
 * nothing appends nothing. Callers have asked the policy before.
 */
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { grantEvents, people, type Role, roleGrants } from '../db/schema/people.ts';
import { findOrCreatePerson } from './people.ts';

interface Change {
  personId: string;
  role: Role;
  /** Null takes the role away. */
  clearance: boolean | null;
  /** Null for the configuration. */
  actorId: string | null;
  now: Date;
}

/** Whether anything changed. */
export async function changeGrant(tx: Tx, { personId, role, clearance, actorId, now }: Change): Promise<boolean> {
  // Changes to one person's roles come one after another, so that `before` is what it says.
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('no key update');
  const grant = and(eq(roleGrants.personId, personId), eq(roleGrants.role, role));
  const [held] = await tx.select({ clearance: roleGrants.restrictedClearance }).from(roleGrants).where(grant);
  const before = held?.clearance ?? null;
  if (before === clearance) return false;
  if (clearance === null) await tx.delete(roleGrants).where(grant);
  else {
    const values = { restrictedClearance: clearance, grantedById: actorId, grantedAt: now };
    await tx
      .insert(roleGrants)
      .values({ personId, role, ...values })
      .onConflictDoUpdate({ target: [roleGrants.personId, roleGrants.role], set: values });
  }
  await tx
    .insert(grantEvents)
    .values({ personId, actorId, role, clearanceBefore: before, clearanceAfter: clearance, at: now });
  return true;
}

/** Holders of ADMIN, locked in one order, so that two admins who take each other's role meet here. */
export async function lockAdmins(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ personId: roleGrants.personId })
    .from(roleGrants)
    .where(eq(roleGrants.role, 'ADMIN'))
    .orderBy(asc(roleGrants.personId))
    .for('update');
  return rows.map((row) => row.personId);
}

/** At every start: the people of `ADMINS` hold ADMIN. Clearance that somebody gave them since is left alone. */
export async function ensureAdmins(db: Db, emails: readonly string[], now: Date): Promise<void> {
  if (emails.length === 0) return;
  await db.transaction(async (tx) => {
    const ids: string[] = [];
    // In one order, so that two processes starting together do not wait for each other in a circle.
    for (const email of [...emails].sort()) ids.push((await findOrCreatePerson(tx, email, { now })).id);
    await tx
      .select({ id: people.id })
      .from(people)
      .where(inArray(people.id, ids))
      .orderBy(asc(people.id))
      .for('update');
    const admins = new Set(await lockAdmins(tx));
    for (const personId of ids)
      if (!admins.has(personId))
        await changeGrant(tx, { personId, role: 'ADMIN', clearance: false, actorId: null, now });
  });
}
