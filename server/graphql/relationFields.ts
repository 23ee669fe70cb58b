/** Fields of `interface Request` about other requests. */
import type { RequestRow } from '../db/schema/index.ts';
import type { LikelyDuplicateRow } from '../requests/likelyDuplicates.ts';
import type { RelationView } from '../requests/relations.ts';

export const relationFields = {
  relations: async (_row: RequestRow): Promise<RelationView[]> => [],
  likelyDuplicates: async (_row: RequestRow): Promise<LikelyDuplicateRow[]> => [],
};
