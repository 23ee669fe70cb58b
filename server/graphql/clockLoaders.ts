/** Loader of clocks: those of a page of requests in one statement. */
import DataLoader from 'dataloader';
import { inArray } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { CLOCK_TARGETS, type ClockRow, requestClocks } from '../db/schema/index.ts';

export const createClockLoaders = ({ db }: Ctx) => ({
  clocksByRequestId: new DataLoader<string, ClockRow[]>(async (ids) => {
    const rows = await db
      .select()
      .from(requestClocks)
      .where(inArray(requestClocks.requestId, [...ids]));
    rows.sort((a, b) => CLOCK_TARGETS.indexOf(a.target) - CLOCK_TARGETS.indexOf(b.target));
    return ids.map((id) => rows.filter((row) => row.requestId === id));
  }),
});
