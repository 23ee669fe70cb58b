/** Fields of `interface Request` about its conversation. */
import type { PersonRow, RequestRow } from '../db/schema/index.ts';
import type { GraphQLContext } from './context.ts';

export const conversationFields = {
  participants: async (row: RequestRow, _args: object, { loaders }: GraphQLContext): Promise<PersonRow[]> => {
    // They come back when the restriction is lifted; until then they take no part.
    if (row.restricted) return [];
    const people = await Promise.all(row.participantIds.map((id) => loaders.personById.load(id)));
    return people.filter((person) => person !== null);
  },
};
