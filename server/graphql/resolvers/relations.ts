/** Other requests: relations, likely duplicates, search. */
import type { Resolvers } from '../generated.ts';

export const resolvers: Resolvers = {};
