/** Ways of looking at the desk: groups, saved views, the start page. */
import type { Resolvers } from '../generated.ts';

export const resolvers: Resolvers = {};
