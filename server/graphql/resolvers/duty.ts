/** Who is on duty, who has how much in hand, and how the desk did. */
import type { Resolvers } from '../generated.ts';

export const resolvers: Resolvers = {};
