/**
 * Requests that may ask for the same: alike titles within one kind and company – within one person's own, where there is
 * no company –, open or closed within 90 days. By trigrams, so that word order and endings hardly matter.
 * Invariant: one statement for any number of requests; only what the viewer may see is ever answered.
 */
import { and, inArray, sql } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { type RequestKind, type RequestRow, requests } from '../db/schema/index.ts';
import { visibleTo } from './visible.ts';

export interface LikelyDuplicateRow {
  request: RequestRow;
  /** 0 to 1. */
  similarity: number;
}

/** Titles less alike than this are seldom the same wish: `Upgrade to 17` and `Health check` have 0.05 in common. */
export const ALIKE = 0.35;
const BEST = 5;
const CLOSED_DAYS = 90;
/** Newest of one company that are compared. */
const COMPARED = 500;

interface Wish {
  /** Of the request compared; none while it is being written. */
  id: string | null;
  kind: RequestKind;
  title: string;
  company: string | null;
  requesterId: string;
}

interface Pair extends Record<string, unknown> {
  wish: number;
  id: string;
  similarity: number;
}

/** For each wish what may ask for the same, the most alike first. */
export async function findLikelyDuplicates(ctx: Ctx, wishes: readonly Wish[]): Promise<LikelyDuplicateRow[][]> {
  const actor = requireActor(ctx);
  if (wishes.length === 0) return [];
  const given = sql.join(
    wishes.map(
      (wish, i) =>
        sql`(${i}::int, ${wish.id}::uuid, ${wish.kind}::text, ${wish.title}::text, ${wish.company}::text, ${wish.requesterId}::uuid)`,
    ),
    sql`, `,
  );
  const since = new Date(ctx.now().getTime() - CLOSED_DAYS * 86_400_000).toISOString();
  const pairs = await ctx.db.execute<Pair>(sql`
    select w.i as wish, alike.id, alike.similarity
    from (values ${given}) as w(i, id, kind, title, company, requester_id)
    cross join lateral (
      select c.id, similarity(c.title, w.title) as similarity from (
        select ${requests.id} as id, ${requests.title} as title
        from ${requests}
        where ${requests.kind} = w.kind
          and (${requests.company} = w.company or (w.company is null and ${requests.company} is null and ${requests.requesterId} = w.requester_id))
          and (${requests.closedAt} is null or ${requests.closedAt} > ${since}::timestamptz)
          and ${requests.state} <> 'DUPLICATE' and ${requests.id} is distinct from w.id and ${visibleTo(actor)}
        order by ${requests.createdAt} desc limit ${COMPARED}
      ) c
      where similarity(c.title, w.title) >= ${ALIKE}
      order by 2 desc, 1 limit ${BEST}
    ) alike
    order by w.i, alike.similarity desc`);
  const ids = [...new Set(pairs.map(({ id }) => id))];
  const rows =
    ids.length > 0
      ? await ctx.db
          .select()
          .from(requests)
          .where(and(inArray(requests.id, ids), visibleTo(actor)))
      : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wishes.map((_, i) =>
    pairs
      .filter((pair) => pair.wish === i)
      .flatMap(({ id, similarity }) => {
        const request = byId.get(id);
        return request ? [{ request, similarity }] : [];
      }),
  );
}
