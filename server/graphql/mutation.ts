/**
 * What every mutation resolver is made of: run one verb, load what it names, answer `{thing, userErrors}`.
 * Invariant: a refusal is data in the payload; every other error goes on to be masked.
 */
import type { Outcome } from '../db/once.ts';
import { Refusal, type UserError } from '../errors.ts';
import type { GraphQLContext } from './context.ts';
import { createLoaders } from './loaders.ts';

/**
 * `project` turns the verb's ids into the payload's fields. On STALE it is given the ids of the current object
 * instead, so it may only read ids that a stale refusal of that verb carries. Fields it does not answer are null.
 */
export async function mutation<R extends Outcome, P extends object>(
  gql: GraphQLContext,
  run: () => Promise<R>,
  project: (ids: R) => P | Promise<P>,
): Promise<Partial<P> & { userErrors: UserError[] }> {
  try {
    const ids = await run();
    // What was loaded before the change is not true any more.
    gql.loaders = createLoaders(gql.ctx);
    return { ...(await project(ids)), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    gql.loaders = createLoaders(gql.ctx);
    const current = error.current ? await project(error.current as unknown as R) : {};
    return { ...(current as Partial<P>), userErrors: error.userErrors };
  }
}
