/** Fields of `interface Request` about other requests. */
import { requireActor } from '../ctx.ts';
import type { RequestRow } from '../db/schema/index.ts';
import { kindOf } from '../kinds/index.ts';
import type { LikelyDuplicateRow } from '../requests/likelyDuplicates.ts';
import { capacitiesOf, isOpen, maySee, seesInternals } from '../requests/policy.ts';
import type { RelationView } from '../requests/relations.ts';
import type { GraphQLContext } from './context.ts';

export const relationFields = {
  relations: async (row: RequestRow, _args: object, { ctx, loaders }: GraphQLContext): Promise<RelationView[]> => {
    const actor = requireActor(ctx);
    if (!seesInternals(actor, row)) return [];
    const all = await loaders.relationsByRequestId.load(row.id);
    const others = await loaders.requestById.loadMany(all.map(({ otherId }) => otherId));
    return all.filter((_, i) => {
      const other = others[i];
      return other && !(other instanceof Error) && maySee(actor, other);
    });
  },
  likelyDuplicates: (
    row: RequestRow,
    _args: object,
    { ctx, loaders }: GraphQLContext,
  ): Promise<LikelyDuplicateRow[]> | [] =>
    isOpen(row) && capacitiesOf(requireActor(ctx), row, kindOf(row.kind)).has('DESK')
      ? loaders.likelyDuplicatesOf.load(row)
      : [],
};
