/**
 * Computes the clocks of a kind's open requests anew, after its targets or its calendar changed, keeping what has
 * elapsed. Works in batches, so that memory stays bounded however many there are.
 */
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { PRIORITIES, type Priority, type RequestKind, requestClocks, requests } from '../db/schema/index.ts';
import { rereadDue } from './change.ts';
import { type ClockRules, loadClockRules } from './clockRules.ts';
import { runs, setAlarms, turned, writeClocks } from './clocks.ts';

const BATCH = 200;

export async function retargetClocks(ctx: Ctx, tx: Tx, kind: RequestKind): Promise<void> {
  const now = ctx.now();
  const rules = new Map<Priority, ClockRules>();
  for (const priority of PRIORITIES) rules.set(priority, await loadClockRules(tx, ctx.config, kind, priority));
  let last = 0;
  for (;;) {
    const batch = await tx
      .select()
      .from(requests)
      .where(and(eq(requests.kind, kind), isNull(requests.closedAt), gt(requests.number, last)))
      .orderBy(asc(requests.number))
      .limit(BATCH)
      .for('update');
    if (batch.length === 0) return;
    last = batch.at(-1)!.number;
    const ids = batch.map(({ id }) => id);
    const held = await tx
      .select()
      .from(requestClocks)
      .where(and(inArray(requestClocks.requestId, ids), isNull(requestClocks.metAt)));
    for (const priority of PRIORITIES) {
      const turn = { now, rules: rules.get(priority)! };
      const rows = batch
        .filter((request) => request.priority === priority)
        .flatMap((request) =>
          held
            .filter(({ requestId }) => requestId === request.id)
            .map((clock) => turned(clock, { ...turn, running: runs(request) }, false)),
        );
      await writeClocks(tx, rows);
      await setAlarms(ctx, tx, rows, turn);
    }
    await rereadDue(tx, ids);
  }
}
