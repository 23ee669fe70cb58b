/**
 * Search as one types, ranked: an exact key first, then titles, people and answers, then comments; open before closed,
 * new before old. Invariant: bounded candidates from each source, each under `visibleTo`; internal notes are found by
 * staff alone, since a hit would tell what they say.
 */
import { and, inArray, sql } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { type RequestRow, requestEvents, requests } from '../db/schema/index.ts';
import { isStaff } from '../people/policy.ts';
import { searchQuery } from './searchQuery.ts';
import { visibleTo } from './visible.ts';

export interface SearchHitRow {
  request: RequestRow;
  /** Where the words stand, between U+E000 and U+E001; null when key, title or a name matched. */
  snippet: string | null;
}

/** Newest hits of each source that are ranked; older ones of a word that is everywhere are not looked at. */
const CANDIDATES = 200;
export const SEARCH_MAX = 50;

interface Ranked extends Record<string, unknown> {
  id: string;
  snippet: string | null;
}

/** The best hits, at most `first`; none for nothing to look for. */
export async function searchRequests(ctx: Ctx, text: string, first: number): Promise<SearchHitRow[]> {
  const actor = requireActor(ctx);
  const words = searchQuery(text);
  if (words === null) return [];
  const query = sql`to_tsquery('simple', ${words})`;
  const number = Number(/^\s*(?:req-?)?(\d{1,12})\s*$/i.exec(text)?.[1] ?? -1);
  const notes = isStaff(actor) ? sql`true` : sql`(not e.internal and e.undone_at is null)`;
  const seen = visibleTo(actor);
  const headline = sql`'StartSel="' || chr(57344) || '", StopSel="' || chr(57345) || '", MaxFragments=1, MaxWords=18, MinWords=6'`;
  const ranked = await ctx.db.execute<Ranked>(sql`
    with said as (
      (select ${requests.id} as id, ts_rank(array[0, 0, 0.3, 1], requests.search, ${query}) as rank, null::bigint as event
       from ${requests} where requests.search @@ ${query} and ${seen}
       order by ${requests.createdAt} desc limit ${CANDIDATES})
      union all
      (select e.request_id, 0.05, e.id from ${requestEvents} e join ${requests} on ${requests.id} = e.request_id
       where e.search @@ ${query} and ${notes} and ${seen} order by e.id desc limit ${CANDIDATES})
      union all
      (select ${requests.id}, 10, null from ${requests} where ${requests.number} = ${number} and ${seen})
    ), best as (
      select id, max(rank) as rank, max(event) filter (where rank < 0.1) as event, bool_or(event is null) as own
      from said group by id
    )
    select ${requests.id} as id,
      case when b.own and to_tsvector('simple', ${requests.title}) @@ ${query} then null
        when b.own then ts_headline('simple', ${requests.searchText}, ${query}, ${headline})
        else (select ts_headline('simple', coalesce(e.body, ''), ${query}, ${headline}) from ${requestEvents} e where e.id = b.event)
      end as snippet
    from best b join ${requests} on ${requests.id} = b.id
    where ${seen}
    order by b.rank * case when ${requests.closedAt} is null then 2 else 1 end desc, ${requests.createdAt} desc, ${requests.number} desc
    limit ${Math.min(first, SEARCH_MAX)}`);
  if (ranked.length === 0) return [];
  const rows = await ctx.db
    .select()
    .from(requests)
    .where(
      and(
        inArray(
          requests.id,
          ranked.map(({ id }) => id),
        ),
        seen,
      ),
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ranked.flatMap(({ id, snippet }) => {
    const request = byId.get(id);
    return request ? [{ request, snippet }] : [];
  });
}
