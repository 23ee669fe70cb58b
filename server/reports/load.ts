/**
 * Who has how much in hand: open requests by assignee and category, the late ones, the oldest. One statement for the
 * requests, under the rule of what may be seen; people who could work and have nothing are listed, too.
 */
import { and, inArray, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { type Category, type PersonRow, people, type RequestKind, requests } from '../db/schema/index.ts';
import { dutyRoles } from '../duty/policy.ts';
import { listShifts } from '../duty/rota.ts';
import { todayIn } from '../duty/today.ts';
import { listHolders } from '../people/people.ts';
import { isStaff } from '../people/policy.ts';
import { visibleTo } from '../requests/visible.ts';

const OPEN = ['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER'] as const satisfies readonly Category[];

export interface LoadRow {
  person: PersonRow | null;
  onDuty: boolean;
  counts: { category: Category; count: number }[];
  overdue: number;
  oldestStateSince: Date | null;
}

interface Counted extends Record<string, unknown> {
  assigneeId: string | null;
  category: Category;
  count: number;
  overdue: number;
  oldest: string;
}

/** Everybody who works a desk, by how much they have, and what nobody has first. Empty for whoever is not staff. */
export async function deskLoad(ctx: Ctx, kind: RequestKind | null): Promise<LoadRow[]> {
  const { actor, db } = ctx;
  if (!actor || !isStaff(actor)) return [];
  const now = ctx.now();
  const conditions: SQL[] = [visibleTo(actor), inArray(requests.category, [...OPEN])];
  if (kind) conditions.push(sql`${requests.kind} = ${kind}`);
  const counted = await db.execute<Counted>(sql`
    select ${requests.assigneeId} as "assigneeId", ${requests.category} as category, count(*)::int as count,
      (count(*) filter (where ${requests.dueAt} < ${now.toISOString()}::timestamptz))::int as overdue,
      min(${requests.stateSince}) as oldest
    from ${requests} where ${and(...conditions)}
    group by 1, 2`);
  const today = todayIn(ctx.config.calendar.timezone, now);
  const shifts = await listShifts(ctx, today, today);
  const onDuty = new Set(shifts.filter((s) => !kind || !s.kind || s.kind === kind).map((s) => s.personId));
  const able = await listHolders(db, dutyRoles(kind));
  const known = new Map(able.map((person) => [person.id, person]));
  const others = [...new Set(counted.map((row) => row.assigneeId))].filter((id) => id !== null && !known.has(id));
  if (others.length > 0) {
    const rows = await db
      .select()
      .from(people)
      .where(inArray(people.id, others as string[]));
    for (const person of rows) known.set(person.id, person);
  }
  const rowFor = (person: PersonRow | null): LoadRow => {
    const theirs = counted.filter((row) => row.assigneeId === (person?.id ?? null));
    const oldest = theirs.map((row) => new Date(row.oldest).getTime());
    return {
      person,
      onDuty: person !== null && onDuty.has(person.id),
      counts: OPEN.map((category) => ({
        category,
        count: theirs.find((row) => row.category === category)?.count ?? 0,
      })),
      overdue: theirs.reduce((sum, row) => sum + row.overdue, 0),
      oldestStateSince: oldest.length > 0 ? new Date(Math.min(...oldest)) : null,
    };
  };
  const total = (row: LoadRow) => row.counts.reduce((sum, { count }) => sum + count, 0);
  const rows = [...known.values()]
    .map(rowFor)
    .sort((a, b) => total(b) - total(a) || a.person!.name.localeCompare(b.person!.name, 'en'));
  return [rowFor(null), ...rows];
}
