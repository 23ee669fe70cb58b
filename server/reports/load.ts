/** Who has how much in hand. */
import type { Category, PersonRow } from '../db/schema/index.ts';

export interface LoadRow {
  person: PersonRow | null;
  onDuty: boolean;
  counts: { category: Category; count: number }[];
  overdue: number;
  oldestStateSince: Date | null;
}
