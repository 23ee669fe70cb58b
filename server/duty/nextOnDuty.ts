/**
 * Automatic assignment: a new request goes to whoever is on duty for its kind and had a turn longest ago. Only where the
 * kind's settings say so. Invariant: two submissions at once take two turns; nobody gets what they may not see, and
 * nobody their own.
 */
import { sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { kindSettings, roleGrants, rotaShifts, rotaTurns } from '../db/schema/index.ts';
import type { Kind } from '../kinds/define.ts';
import { todayIn } from './today.ts';

interface Asked {
  restricted: boolean;
  /** Whose request it is: they do not get it. */
  askers: readonly string[];
}

/** The next in turn; nobody when the kind does not assign by itself, or nobody on duty may have it. */
export async function nextOnDuty(ctx: Ctx, tx: Tx, kind: Kind, asked: Asked): Promise<string | null> {
  const [settings] = await tx
    .select({ autoAssign: kindSettings.autoAssign })
    .from(kindSettings)
    .where(sql`${kindSettings.kind} = ${kind.kind}`);
  if (!settings?.autoAssign) return null;
  // Held until the submission commits: the next one sees this turn taken.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`rota ${kind.kind}`}))`);
  const today = todayIn(ctx.config.calendar.timezone, ctx.now());
  const roles = sql.join(
    kind.deskRoles.map((role) => sql`${role}`),
    sql`, `,
  );
  const askers = sql.join(
    asked.askers.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const cleared = asked.restricted ? sql`and g.restricted_clearance` : sql``;
  const [next] = await tx.execute<{ personId: string }>(sql`
    select s.person_id as "personId"
    from ${rotaShifts} s
    left join ${rotaTurns} t on t.person_id = s.person_id and t.kind = ${kind.kind}
    where ${today}::date between s.starts_on and s.ends_on
      and (s.kind is null or s.kind = ${kind.kind})
      and s.person_id not in (${askers})
      and exists (select 1 from ${roleGrants} g where g.person_id = s.person_id and g.role in (${roles}) ${cleared})
    order by t.last_at nulls first, s.person_id
    limit 1`);
  if (!next) return null;
  // Later than every turn before, even within one tick of the clock.
  const lastAt = sql`greatest(${ctx.now().toISOString()}::timestamptz, (
    select max(last_at) + interval '1 millisecond' from rota_turns where kind = ${kind.kind}))`;
  await tx
    .insert(rotaTurns)
    .values({ kind: kind.kind, personId: next.personId, lastAt })
    .onConflictDoUpdate({ target: [rotaTurns.kind, rotaTurns.personId], set: { lastAt: sql`excluded.last_at` } });
  return next.personId;
}
