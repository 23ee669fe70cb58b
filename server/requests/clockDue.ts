/** What happens when a clock nears its end or passes it. Run by a job set when the due time was computed. */
import type { Ctx, JobData } from '../ctx.ts';

/** Warns the assignee, or tells the lead. Returns whether it did. */
export async function clockDue(_ctx: Ctx, _data: JobData['clock']): Promise<boolean> {
  return false;
}
