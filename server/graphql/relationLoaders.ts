/** Loaders of other requests: relations and likely duplicates, a page of requests in one statement each. */
import DataLoader from 'dataloader';
import type { Ctx } from '../ctx.ts';
import type { RequestRow } from '../db/schema/index.ts';
import { findLikelyDuplicates, type LikelyDuplicateRow } from '../requests/likelyDuplicates.ts';
import { type RelationView, relationsOf } from '../requests/relations.ts';

export const createRelationLoaders = (ctx: Ctx) => ({
  relationsByRequestId: new DataLoader<string, RelationView[]>(async (ids) => {
    const found = await relationsOf(ctx.db, ids);
    return ids.map((id) => found.get(id) ?? []);
  }),
  likelyDuplicatesOf: new DataLoader<RequestRow, LikelyDuplicateRow[], string>(
    (rows) => findLikelyDuplicates(ctx, rows),
    { cacheKeyFn: (row) => row.id, maxBatchSize: 100 },
  ),
});
