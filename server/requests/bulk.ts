/**
 * One act on many requests, each in its own transaction, with one outcome per item. Invariant: every item goes through
 * the verb that a single one would, so that no rule is different for many; one refusal stops no other.
 */
import { and } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { type Priority, type RequestRow, requests } from '../db/schema/index.ts';
import { Refusal, refusal, type UserError } from '../errors.ts';
import type { MoveDetails } from '../kinds/define.ts';
import { isStaff } from '../people/policy.ts';
import { assignRequest } from './assign.ts';
import { findRequestById } from './find.ts';
import { labelRequest } from './label.ts';
import { conditionsOf, type RequestFilter } from './list.ts';
import { moveRequest } from './move.ts';
import { prioritiseRequest } from './prioritise.ts';
import { snoozeRequest } from './snooze.ts';

/** Most items of one call. */
export const BULK_MAX = 200;

/** Exactly one of these. */
export interface BulkAct {
  assign?: { assigneeId: string | null };
  move?: { action: string; details: MoveDetails };
  /** Put on and taken off; the others stay. */
  label?: { add: string[]; remove: string[] };
  snooze?: { until: Date | null };
  prioritise?: { priority: Priority };
}

export interface BulkInput {
  /** These … */
  ids?: string[];
  /** … or all of these, oldest first, at most `BULK_MAX`. */
  filter?: RequestFilter;
  act: BulkAct;
  undoable?: boolean | null;
  idempotencyKey?: string | null;
}

/** With what its resolver found: the id to answer, and the request as far as it may be seen. */
export type ShownOutcome = BulkOutcome & { gid: string; request: RequestRow | null };

export interface BulkOutcome {
  requestId: string;
  /** What it did; null when it was refused, or there was nothing to do. */
  eventId: number | null;
  userErrors: UserError[];
}

async function targetsOf(ctx: Ctx, { ids, filter }: BulkInput): Promise<string[]> {
  if (Boolean(ids) === Boolean(filter))
    throw refusal('INVALID', 'Say which requests: by ids, or by a filter.', ['ids']);
  if (ids) {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) throw refusal('INVALID', 'Choose at least one request.', ['ids']);
    if (wanted.length > BULK_MAX) throw refusal('INVALID', `At most ${BULK_MAX} requests at a time.`, ['ids']);
    return wanted;
  }
  const rows = await ctx.db
    .select({ id: requests.id })
    .from(requests)
    .where(and(...conditionsOf(requireActor(ctx), filter!)))
    .orderBy(requests.createdAt, requests.number)
    .limit(BULK_MAX + 1);
  if (rows.length > BULK_MAX)
    throw refusal('INVALID', `More than ${BULK_MAX} requests are like that. Narrow the filter.`, ['filter']);
  return rows.map(({ id }) => id);
}

/** What one item is asked to do, as its own verb. */
function runOne(ctx: Ctx, id: string, { act, undoable, idempotencyKey }: BulkInput) {
  const one = { id, undoable: undoable ?? false, idempotencyKey: idempotencyKey ? `${idempotencyKey}:${id}` : null };
  if (act.assign) return assignRequest(ctx, { ...one, ...act.assign });
  if (act.move) return moveRequest(ctx, { ...one, ...act.move });
  if (act.snooze) return snoozeRequest(ctx, { ...one, ...act.snooze });
  if (act.prioritise) return prioritiseRequest(ctx, { ...one, ...act.prioritise });
  return relabel(ctx, one, act.label!);
}

async function relabel(
  ctx: Ctx,
  one: { id: string; undoable: boolean; idempotencyKey: string | null },
  { add, remove }: { add: string[]; remove: string[] },
) {
  const request = await findRequestById(ctx, one.id);
  const gone = new Set(remove.map((label) => label.trim().toLowerCase()));
  const labels = [...(request?.labels ?? []), ...add].filter((label) => !gone.has(label.trim().toLowerCase()));
  return labelRequest(ctx, { ...one, labels });
}

/**
 * @throws Refusal FORBIDDEN for whoever does not work the desk, INVALID when nothing or too much is chosen.
 */
export async function changeRequests(ctx: Ctx, input: BulkInput): Promise<BulkOutcome[]> {
  const actor = requireActor(ctx);
  if (!isStaff(actor)) throw refusal('FORBIDDEN', 'Only the desk acts on many requests at once.');
  if (Object.values(input.act).filter((part) => part !== undefined).length !== 1)
    throw refusal('INVALID', 'Choose one act: assign, move, label, snooze or prioritise.', ['act']);
  const outcomes: BulkOutcome[] = [];
  for (const requestId of await targetsOf(ctx, input)) {
    try {
      const { eventId } = await runOne(ctx, requestId, input);
      outcomes.push({ requestId, eventId, userErrors: [] });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcomes.push({ requestId, eventId: null, userErrors: error.userErrors });
    }
  }
  return outcomes;
}
