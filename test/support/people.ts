/** People in tests, with the roles they hold. */
import type { Actor } from '../../server/ctx.ts';
import type { Db } from '../../server/db/client.ts';
import { people, type Role, roleGrants } from '../../server/db/schema/index.ts';

export interface GivenPerson {
  email: string;
  name?: string;
  timezone?: string;
  roles?: (Role | { role: Role; cleared?: boolean })[];
}

/** Puts somebody into the database and gives them back as an actor. */
export async function givenPerson(db: Db, given: GivenPerson): Promise<Actor> {
  const { email, timezone = 'Etc/UTC' } = given;
  const name = given.name ?? email.split('@')[0] ?? email;
  const [person] = await db.insert(people).values({ email: email.toLowerCase(), name, timezone }).returning();
  const grants = (given.roles ?? []).map((held) =>
    typeof held === 'string'
      ? { role: held, restrictedClearance: false }
      : { role: held.role, restrictedClearance: held.cleared ?? false },
  );
  if (grants.length) await db.insert(roleGrants).values(grants.map((grant) => ({ personId: person!.id, ...grant })));
  return { id: person!.id, email: person!.email, name, timezone, grants, sessionId: null };
}
