/**
 * The clocks of a request: started, stopped, restarted and ended with every change of it. Called by `change.ts` before
 * it writes the row. They stand still while it waits on the requester and in states put off by agreement.
 * Invariant: due times are computed here, when something changes, and never on reading; what has elapsed is never lost.
 */
import { eq, sql } from 'drizzle-orm';
import { addBusinessMs, businessMsBetween } from '../clocks/businessTime.ts';
import type { Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { CLOCK_TARGETS, type ClockRow, type ClockTarget, type RequestRow, requestClocks } from '../db/schema/index.ts';
import { kindOf } from '../kinds/index.ts';
import type { NewEvent } from './change.ts';
import { type ClockRules, loadClockRules } from './clockRules.ts';
import { expectation } from './expectation.ts';
import { stateOf } from './lifecycle.ts';
import { capacitiesOf, isAsker, isOpen } from './policy.ts';

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

/** Whether this is the desk's word to the person who asked: a public comment, or a step taken by the desk. */
function responds(ctx: Ctx, { after, event }: Changing): boolean {
  const { actor } = ctx;
  if (!actor || event.internal || (event.type !== 'COMMENTED' && event.type !== 'MOVED')) return false;
  return !isAsker(actor, after) && capacitiesOf(actor, after, kindOf(after.kind)).has('DESK');
}

/** Whether the clocks of a request as it stands are to run. */
export function runs(request: Pick<RequestRow, 'kind' | 'state' | 'category'>): boolean {
  const waits = request.category === 'WAITING_ON_REQUESTER';
  return isOpen(request) && !waits && !stateOf(kindOf(request.kind), request.state).pausesClocks;
}

interface Turn {
  now: Date;
  rules: ClockRules;
  running: boolean;
}

const fresh = (requestId: string, target: ClockTarget, now: Date): ClockRow => ({
  requestId,
  target,
  startedAt: now,
  targetMs: null,
  elapsedMs: 0,
  runningSince: null,
  dueAt: null,
  metAt: null,
  warnedAt: null,
  breachedAt: null,
});

/** A clock as it stands from now on. Pure. */
export function turned(clock: ClockRow, { now, rules, running }: Turn, ended: boolean): ClockRow {
  const counted = clock.runningSince ? businessMsBetween(clock.runningSince, now, rules.calendar) : 0;
  const elapsedMs = clock.elapsedMs + counted;
  const targetMs = rules.targetMs[clock.target];
  const stopped = { ...clock, elapsedMs, targetMs, runningSince: null, dueAt: null };
  if (ended) return { ...stopped, metAt: now };
  if (!running) return { ...stopped, metAt: null };
  const passed = targetMs !== null && elapsedMs >= targetMs;
  // What passed stays due when it was: it is late, not due anew.
  const dueAt =
    targetMs === null ? null : passed ? (clock.dueAt ?? now) : addBusinessMs(now, targetMs - elapsedMs, rules.calendar);
  return { ...stopped, metAt: null, runningSince: now, dueAt, breachedAt: passed ? clock.breachedAt : null };
}

function next(known: Map<ClockTarget, ClockRow>, changing: Changing, turn: Turn, answered: boolean): ClockRow[] {
  const { before, after } = changing;
  const closed = !isOpen(after);
  const entered = before === null || before.state !== after.state;
  return CLOCK_TARGETS.flatMap((target) => {
    const clock = known.get(target) ?? fresh(after.id, target, turn.now);
    switch (target) {
      case 'FIRST_RESPONSE':
        // Answered once is answered.
        return clock.metAt ? [] : [turned(clock, turn, answered || closed)];
      case 'NEXT_STEP': {
        if (closed) return [turned(clock, turn, true)];
        return [turned(entered ? fresh(after.id, target, turn.now) : clock, turn, false)];
      }
      default:
        return [turned(clock, turn, closed)];
    }
  });
}

export async function writeClocks(tx: Tx, rows: ClockRow[]): Promise<void> {
  if (rows.length === 0) return;
  const excluded = (column: string) => sql.raw(`excluded.${column}`);
  await tx
    .insert(requestClocks)
    .values(rows)
    .onConflictDoUpdate({
      target: [requestClocks.requestId, requestClocks.target],
      set: {
        startedAt: excluded('started_at'),
        targetMs: excluded('target_ms'),
        elapsedMs: excluded('elapsed_ms'),
        runningSince: excluded('running_since'),
        dueAt: excluded('due_at'),
        metAt: excluded('met_at'),
        warnedAt: excluded('warned_at'),
        breachedAt: excluded('breached_at'),
      },
    });
}

/** Sets what happens when a clock nears its end and when it passes. */
export async function setAlarms(
  ctx: Ctx,
  tx: Tx,
  rows: ClockRow[],
  { now, rules }: Pick<Turn, 'now' | 'rules'>,
): Promise<void> {
  const share = ctx.config.figures.clockWarnPercent / 100;
  for (const { requestId, target, targetMs, elapsedMs, dueAt, warnedAt, breachedAt } of rows) {
    if (!dueAt || targetMs === null) continue;
    const alarm = { requestId, target, dueAt: dueAt.toISOString() };
    const before = targetMs * share - elapsedMs;
    if (!warnedAt && before > 0)
      await ctx.jobs.enqueue(
        tx,
        'clock',
        { ...alarm, act: 'WARN' },
        { startAfter: addBusinessMs(now, before, rules.calendar) },
      );
    if (!breachedAt) await ctx.jobs.enqueue(tx, 'clock', { ...alarm, act: 'BREACH' }, { startAfter: dueAt });
  }
}

const nearest = (rows: Iterable<ClockRow>): Date | null => {
  const due = [...rows].flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : []));
  return due.length > 0 ? new Date(Math.min(...due)) : null;
};

const revived = (rows: unknown[]): ClockRow[] =>
  (rows as Record<string, unknown>[]).map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          (name.endsWith('At') || name === 'runningSince') && typeof value === 'string' ? new Date(value) : value,
        ]),
      ) as unknown as ClockRow,
  );

/** Writes the clocks as they stand after a change. Returns what the row is to hold of them. */
export async function clocksAfter(ctx: Ctx, tx: Tx, changing: Changing): Promise<ClocksAfter> {
  const { before, after, event, restore } = changing;
  const answered = responds(ctx, changing);
  const stands = before !== null && before.state === after.state && before.priority === after.priority;
  if (stands && !restore && (!answered || after.firstRespondedAt)) return { columns: {}, was: [] };
  const held = before ? await tx.select().from(requestClocks).where(eq(requestClocks.requestId, after.id)) : [];
  const was: unknown[] = event.undoable ? held : [];
  if (restore) {
    const rows = revived(restore);
    await tx.delete(requestClocks).where(eq(requestClocks.requestId, after.id));
    await writeClocks(tx, rows);
    const first = rows.find(({ target }) => target === 'FIRST_RESPONSE');
    return { columns: { dueAt: nearest(rows), firstRespondedAt: first?.metAt ?? null }, was };
  }
  const now = ctx.now();
  const rules = await loadClockRules(tx, ctx.config, after.kind, after.priority);
  const turn: Turn = { now, rules, running: runs(after) };
  const known = new Map(held.map((clock) => [clock.target, clock]));
  const rows = next(known, changing, turn, answered);
  await writeClocks(tx, rows);
  await setAlarms(ctx, tx, rows, turn);
  const firstRespondedAt = after.firstRespondedAt ?? (answered ? now : null);
  const expected = turn.running
    ? await expectation(tx, { kind: after.kind, now, rules, target: firstRespondedAt ? 'NEXT_STEP' : 'FIRST_RESPONSE' })
    : { expectedBy: null, expectedBasis: null };
  return { columns: { dueAt: nearest(rows), firstRespondedAt, ...expected }, was };
}
