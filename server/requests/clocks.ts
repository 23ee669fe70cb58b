/**
 * The clocks of a request: started, stopped, restarted and ended with every change of it. Called by `change.ts` before
 * it writes the row, and by `submit.ts` after it made one. Invariant: due times are computed here, when something
 * changes, and never on reading.
 */
import type { Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import type { RequestRow } from '../db/schema/index.ts';
import type { NewEvent } from './change.ts';

/** Columns of the request that follow from its clocks. */
export type ClockColumns = Partial<Pick<RequestRow, 'firstRespondedAt' | 'dueAt' | 'expectedBy' | 'expectedBasis'>>;

export interface Changing {
  /** Null when it is being submitted. */
  before: RequestRow | null;
  after: RequestRow;
  event: NewEvent;
  /** The rows to put back, when an act is taken back. */
  restore?: unknown[];
}

export interface ClocksAfter {
  columns: ClockColumns;
  /** The rows as they were, for an act that may be taken back. */
  was: unknown[];
}

/** Writes the clocks as they stand after a change. Returns what the row is to hold of them. */
export async function clocksAfter(_ctx: Ctx, _tx: Tx, _changing: Changing): Promise<ClocksAfter> {
  return { columns: {}, was: [] };
}
