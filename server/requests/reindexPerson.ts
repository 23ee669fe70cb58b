/** Keeps the words that name a person in step with their name. Run by a job after they changed it. */
import type { Ctx, JobData } from '../ctx.ts';

export async function reindexPerson(_ctx: Ctx, _data: JobData['reindex-person']): Promise<void> {}
