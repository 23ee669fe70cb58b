/** Whom a text may name, for the list that opens at `@`: the same rule as `mentions.checkMentions`, asked beforehand. */
import { and, asc, eq, ilike, inArray, ne, or, sql } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { people, type RequestRow, roleGrants } from '../db/schema/index.ts';
import { loadPeopleWithGrants } from '../people/people.ts';
import { findRequestById } from './find.ts';
import { type Mentioned, type MentionedRole, partiesOf, roleMentions } from './mentions.ts';
import { maySee, seesInternals } from './policy.ts';

const LISTED_MAX = 8;
const TEXT_MAX = 100;
/** Read before the rule is asked, which leaves few of them out. */
const READ_MAX = 50;

const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const rolesFor = (text: string): MentionedRole[] =>
  text === '' ? [] : roleMentions.filter(({ handle }) => handle.startsWith(text.toLowerCase()));

async function peopleFor(ctx: Ctx, request: RequestRow, text: string, internal: boolean) {
  const actor = requireActor(ctx);
  const staff = seesInternals(actor, request);
  const parties = partiesOf(request);
  const taking = inArray(people.id, parties);
  const desk = inArray(
    people.id,
    ctx.db
      .select({ id: roleGrants.personId })
      .from(roleGrants)
      .where(
        and(
          inArray(
            roleGrants.role,
            roleMentions.map(({ role }) => role),
          ),
          request.restricted ? eq(roleGrants.restrictedClearance, true) : undefined,
        ),
      ),
  );
  const rows = await ctx.db
    .select()
    .from(people)
    .where(
      and(
        ne(people.id, actor.id),
        // An empty text lists those who take part; the desk may be long.
        staff && text !== '' ? or(taking, desk) : taking,
        // Addresses are found by staff alone.
        text === ''
          ? undefined
          : or(
              ilike(people.name, `${literal(text)}%`),
              ilike(people.name, `% ${literal(text)}%`),
              staff ? ilike(people.email, `${literal(text)}%`) : undefined,
            ),
      ),
    )
    .orderBy(
      sql`${people.id} in (${sql.join(
        parties.map((id) => sql`${id}::uuid`),
        sql`, `,
      )}) desc`,
      asc(people.name),
      asc(people.id),
    )
    .limit(READ_MAX);
  const grants = await loadPeopleWithGrants(
    ctx.db,
    rows.map(({ id }) => id),
  );
  return rows.filter(({ id }) => {
    const person = grants.get(id)!;
    return internal ? seesInternals(person, request) : maySee(person, request);
  });
}

/** At most 8; empty where the request does not exist for whoever asks, and for notes they may not write. */
export async function listMentionable(
  ctx: Ctx,
  input: { requestId: string; text: string; internal: boolean },
): Promise<Mentioned[]> {
  const actor = requireActor(ctx);
  const request = await findRequestById(ctx, input.requestId);
  if (!request || input.text.length > TEXT_MAX) return [];
  const staff = seesInternals(actor, request);
  if (input.internal && !staff) return [];
  const text = input.text.trim();
  const roles = staff ? rolesFor(text) : [];
  return [...roles, ...(await peopleFor(ctx, request, text, input.internal))].slice(0, LISTED_MAX);
}
