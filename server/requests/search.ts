/** Search as one types, ranked. */
import type { RequestRow } from '../db/schema/index.ts';

export interface SearchHitRow {
  request: RequestRow;
  snippet: string | null;
}
