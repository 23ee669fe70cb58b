/**
 * Keeps the words by which requests are found in step with the names of their people. Run by a job that changing one's
 * profile leaves. A batch at a time, in the order of keys, so that no request is passed over and none held for long.
 */
import { and, asc, eq, gt, or } from 'drizzle-orm';
import type { Ctx, JobData } from '../ctx.ts';
import { requests } from '../db/schema/index.ts';
import { kindOf } from '../kinds/index.ts';
import { getPeople } from '../people/people.ts';
import { rewriteSearchText } from './change.ts';
import { searchTextOf } from './submit.ts';

const BATCH = 200;

/** Returns how many requests were looked at. */
export async function reindexPerson(ctx: Ctx, { personId }: JobData['reindex-person']): Promise<number> {
  let after = 0;
  let seen = 0;
  for (;;) {
    const rows = await ctx.db.transaction(async (tx) => {
      const theirs = or(eq(requests.requesterId, personId), eq(requests.raisedById, personId));
      const batch = await tx
        .select()
        .from(requests)
        .where(and(theirs, gt(requests.number, after)))
        .orderBy(asc(requests.number))
        .limit(BATCH)
        .for('update');
      const people = await getPeople(
        tx,
        batch.flatMap((row) => [row.requesterId, row.raisedById]),
      );
      for (const row of batch) {
        const named = [row.requesterId, row.raisedById].map((id) => people.get(id)!);
        await rewriteSearchText(tx, row.id, searchTextOf(kindOf(row.kind), row.answers, named));
      }
      return batch;
    });
    seen += rows.length;
    if (rows.length < BATCH) return seen;
    after = rows.at(-1)!.number;
  }
}
