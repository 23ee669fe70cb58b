/**
 * How many requests of a filter belong to each state, person, priority, kind or company: the columns of the board and
 * the sections of a grouped list. One statement. Invariant: counts run under `visibleTo`, like the lists themselves.
 */
import { and, sql } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { type Category, PRIORITIES, requests } from '../db/schema/index.ts';
import { refusal } from '../errors.ts';
import { KINDS, kindOf } from '../kinds/index.ts';
import { getPeople } from '../people/people.ts';
import { isStaff } from '../people/policy.ts';
import { conditionsOf, type RequestFilter } from './list.ts';

export type Grouping = 'STATE' | 'ASSIGNEE' | 'PRIORITY' | 'KIND' | 'COMPANY';

export interface RequestGroup {
  /** Name of the state, kind or priority, uuid of the person, the company; empty for none. */
  key: string;
  label: string;
  category: Category | null;
  count: number;
}

const COUNT_MAX = 10_000;
const COMPANIES_MAX = 50;
const GROUPS_MAX = 500;
const PRIORITY_WORDS = { LOW: 'Low', NORMAL: 'Normal', HIGH: 'High', URGENT: 'Urgent' } as const;

const COLUMN = {
  STATE: sql`${requests.state}`,
  ASSIGNEE: sql`${requests.assigneeId}::text`,
  PRIORITY: sql`${requests.priority}`,
  KIND: sql`${requests.kind}`,
  COMPANY: sql`${requests.company}`,
} as const;

/**
 * The groups in their own order: the lifecycle's, by name, the most urgent or the largest first. States, kinds and
 * priorities without requests are listed, too.
 * @throws Refusal INVALID when grouping by state without exactly one kind.
 */
export async function groupRequests(ctx: Ctx, filter: RequestFilter, by: Grouping): Promise<RequestGroup[]> {
  const actor = requireActor(ctx);
  const [kindName, ...others] = filter.kind ?? [];
  if (by === 'STATE' && (!kindName || others.length > 0))
    throw refusal('INVALID', 'Name exactly one kind in the filter: states are a kind’s own.', ['filter', 'kind']);
  // Priorities are the desk's: for anybody else none exists.
  if (by === 'PRIORITY' && !isStaff(actor)) return [];
  const column = COLUMN[by];
  const rows = await ctx.db.execute<{ key: string | null; written: string | null; count: number }>(sql`
    select ${column} as key, min(${requests.answers} ->> 'customerName') as written,
      least(count(*), ${COUNT_MAX})::int as count
    from ${requests} where ${and(...conditionsOf(actor, filter))}
    group by 1 order by count(*) desc, 1
    limit ${by === 'COMPANY' ? COMPANIES_MAX : GROUPS_MAX}`);
  const counts = new Map(rows.map(({ key, count }) => [key ?? '', count]));
  const group = (key: string, label: string, category: Category | null = null): RequestGroup => ({
    key,
    label,
    category,
    count: counts.get(key) ?? 0,
  });
  switch (by) {
    case 'STATE':
      return Object.entries(kindOf(kindName!).lifecycle.states).map(([name, state]) =>
        group(name, state.label, state.category),
      );
    case 'KIND':
      return KINDS.filter(({ kind }) => !filter.kind || filter.kind.includes(kind)).map(({ kind, label }) =>
        group(kind, label),
      );
    case 'PRIORITY':
      return PRIORITIES.toReversed().map((priority) => group(priority, PRIORITY_WORDS[priority]));
    case 'ASSIGNEE': {
      const ids = [...counts.keys()].filter((id) => id !== '');
      const people = await getPeople(ctx.db, ids);
      const named = ids.map((id) => group(id, people.get(id)?.name ?? ''));
      named.sort((a, b) => a.label.localeCompare(b.label, 'en'));
      return counts.has('') ? [group('', 'Nobody'), ...named] : named;
    }
    case 'COMPANY': {
      const titled = (key: string) => key.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
      return rows.map(({ key, written }) =>
        group(key ?? '', key === null ? 'None' : written?.trim().toLowerCase() === key ? written.trim() : titled(key)),
      );
    }
  }
}
