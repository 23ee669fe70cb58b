/** Query: people by name, a page at a time, for staff. Others get none: whom they may see comes with their requests. */
import { and, asc, eq, exists, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { type PersonRow, people, type Role, roleGrants } from '../db/schema/people.ts';
import { maySeePeople } from './policy.ts';

/** More words than anybody types; each costs a condition. */
const WORDS_MAX = 5;
const TEXT_MAX_LENGTH = 100;

/** Each word begins a word of the name or of the address. */
function matches(text: string): SQL[] {
  const words = text
    .slice(0, TEXT_MAX_LENGTH)
    .split(/[\s\p{Cc}_]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  return words
    .filter((word) => word !== '')
    .slice(0, WORDS_MAX)
    .map((word) => {
      const pattern = `(\\m|_)${word.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')}`;
      return sql`(${people.name} ~* ${pattern} or ${people.email} ~* ${pattern})`;
    });
}

/** At most `limit` rows after the given position in the order of name and id. */
export async function listPeople(
  ctx: Ctx,
  options: {
    text?: string | null;
    role?: Role | null;
    limit: number;
    after?: readonly [name: string, id: string] | null;
  },
): Promise<PersonRow[]> {
  if (!ctx.actor || !maySeePeople(ctx.actor)) return [];
  const { db } = ctx;
  const { text, role, after } = options;
  const conditions = text ? matches(text) : [];
  if (role)
    conditions.push(
      exists(
        db
          .select({ one: sql`1` })
          .from(roleGrants)
          .where(and(eq(roleGrants.personId, people.id), eq(roleGrants.role, role))),
      ),
    );
  if (after) conditions.push(sql`(${people.name}, ${people.id}) > (${after[0]}, ${after[1]}::uuid)`);
  return db
    .select()
    .from(people)
    .where(and(...conditions))
    .orderBy(asc(people.name), asc(people.id))
    .limit(options.limit);
}
