/** Fields of `interface Request` about its clocks. */
import { requireActor } from '../ctx.ts';
import type { ClockRow, RequestRow } from '../db/schema/index.ts';
import { seesInternals } from '../requests/policy.ts';
import type { GraphQLContext } from './context.ts';

export const clockFields = {
  clocks: (row: RequestRow, _args: object, { ctx, loaders }: GraphQLContext): Promise<ClockRow[]> | [] =>
    seesInternals(requireActor(ctx), row) ? loaders.clocksByRequestId.load(row.id) : [],
  usuallyAnswered: (row: RequestRow, _args: object, { ctx }: GraphQLContext) => {
    const { expectedBy, expectedBasis } = row;
    if (!expectedBy || !expectedBasis) return null;
    return { by: expectedBy, late: expectedBy < ctx.now(), basis: expectedBasis };
  },
};
