/** Around the conversation: participants, mentions, files, canned replies. */
import type { Resolvers } from '../generated.ts';

export const resolvers: Resolvers = {};
