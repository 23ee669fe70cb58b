/** The live side: changes as they happen, and who has a request open. */
import type { Resolvers } from '../generated.ts';

export const resolvers: Resolvers = {};
