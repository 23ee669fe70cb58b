/** Clocks: what is measured of a request, and what a desk measures by. */
import type { Resolvers } from '../generated.ts';

export const resolvers: Resolvers = {};
