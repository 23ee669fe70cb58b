/**
 * What happens when a clock nears its end or passes it. Run by a job set when the due time was computed.
 * Invariant: acts only if the clock is still due at that very moment, and once: the assignee is warned, the kind's lead
 * (else PS leadership) told that it passed, as far as they may see the request.
 */
import { and, eq } from 'drizzle-orm';
import type { Ctx, JobData } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { kindSettings, type RequestRow, requestClocks, requests } from '../db/schema/index.ts';
import { listHolders } from '../people/people.ts';
import { changeRequest } from './change.ts';

const REASON = 'You lead this desk, and one of its clocks passed.';

async function leadsOf(tx: Tx, request: RequestRow): Promise<string[]> {
  const [settings] = await tx
    .select({ leadId: kindSettings.leadId })
    .from(kindSettings)
    .where(eq(kindSettings.kind, request.kind));
  if (settings?.leadId) return [settings.leadId];
  const leaders = await listHolders(tx, ['PS_LEADERSHIP'], { clearedOnly: request.restricted });
  return leaders.map(({ id }) => id);
}

/** Warns the assignee, or tells the lead. Returns whether it did. */
export async function clockDue(ctx: Ctx, { requestId, target, dueAt, act }: JobData['clock']): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const [request] = await tx.select().from(requests).where(eq(requests.id, requestId)).for('update');
    if (!request) return false;
    const due = and(
      eq(requestClocks.requestId, requestId),
      eq(requestClocks.target, target),
      eq(requestClocks.dueAt, new Date(dueAt)),
    );
    const [clock] = await tx.select().from(requestClocks).where(due);
    const now = ctx.now();
    const done = act === 'WARN' ? clock?.warnedAt : clock?.breachedAt;
    if (!clock || done || (act === 'WARN' && now >= clock.dueAt!)) return false;
    await tx
      .update(requestClocks)
      .set(act === 'WARN' ? { warnedAt: now } : { breachedAt: now })
      .where(due);
    const leads = act === 'BREACH' ? await leadsOf(tx, request) : [];
    await changeRequest(ctx, tx, request, {
      event: {
        type: act === 'WARN' ? 'CLOCK_WARNED' : 'CLOCK_BREACHED',
        internal: true,
        data: {
          clock: { target, dueAt },
          facts: [{ label: 'Due', value: dueAt }],
          ...(leads.length > 0 ? { alsoTell: leads.map((personId) => ({ personId, reason: REASON })) } : {}),
        },
      },
    });
    return true;
  });
}
