/** Reports and load: figures against what is counted by hand, and never of what the reader may not see. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestClocks, rotaShifts } from '../../server/db/schema/index.ts';
import { deskLoad } from '../../server/reports/load.ts';
import {
  clockReport,
  durationReport,
  flowReport,
  rangeIsSound,
  timeInStateReport,
} from '../../server/reports/report.ts';
import { assignRequest } from '../../server/requests/assign.ts';
import { moveRequest } from '../../server/requests/move.ts';
import { undoRequestEvent } from '../../server/requests/undo.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { givenRequest, move } from '../support/requests.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await givenDesk();
});
afterAll(() => desk.close());

const spring = { from: '2027-03-01', to: '2027-05-31', kind: null };

describe('reports', () => {
  beforeAll(async () => {
    const ravi = desk.as(desk.colleague);
    const cora = desk.as(desk.coordinator);
    desk.clock.set('2027-03-01T09:00:00Z');
    const answered = await givenRequest(ravi, 'PS_INQUIRY');
    const waiting = await givenRequest(ravi, 'PS_INQUIRY');
    await givenRequest(ravi, 'PS_INQUIRY', { restricted: true });
    desk.clock.advance({ hours: 2 });
    await move(cora, answered, 'take');
    desk.clock.advance({ hours: 22 });
    await move(cora, answered, 'answer', { answer: 'Yes, we do that.' });
    // Taken back at once: it never was in that state.
    const { eventId } = await moveRequest(cora, { id: waiting.id, action: 'take', undoable: true });
    await undoRequestEvent(cora, { eventId });
    desk.clock.set('2027-04-10T09:00:00Z');
    await move(ravi, answered, 'close');
    await givenRequest(desk.as(desk.lead), 'TRAINING_SESSION');
    desk.clock.set('2027-05-15T09:00:00Z');
  });

  it('count what came, went and stayed, month by month', async () => {
    const rows = (await flowReport(desk.as(desk.coordinator), spring)).filter((row) => row.kind === 'PS_INQUIRY');
    expect(rows.map(({ month, inflow, outflow, open }) => [month, inflow, outflow, open])).toEqual([
      ['2027-03-01', 2, 0, 2],
      ['2027-04-01', 0, 1, 1],
      ['2027-05-01', 0, 0, 1],
    ]);
  });

  it('count restricted ones for the cleared alone, everywhere', async () => {
    const inflow = async (actor = desk.coordinator) =>
      (await flowReport(desk.as(actor), { ...spring, kind: 'PS_INQUIRY' })).reduce((sum, row) => sum + row.inflow, 0);
    expect(await inflow()).toBe(2);
    expect(await inflow(desk.clearedCoordinator)).toBe(3);
    const now = async (actor = desk.coordinator) =>
      (await timeInStateReport(desk.as(actor), spring)).find(
        (row) => row.kind === 'PS_INQUIRY' && row.stateName === 'NEW',
      )?.now;
    expect(await now()).toBe(1);
    expect(await now(desk.clearedCoordinator)).toBe(2);
    const open = async (actor = desk.coordinator) =>
      (await deskLoad(desk.as(actor), 'PS_INQUIRY')).flatMap(({ counts }) => counts).reduce((n, c) => n + c.count, 0);
    expect(await open()).toBe(1);
    expect(await open(desk.clearedCoordinator)).toBe(2);
  });

  it('say how long requests stayed in a state, acts taken back left out', async () => {
    const rows = await timeInStateReport(desk.as(desk.coordinator), { ...spring, kind: 'PS_INQUIRY' });
    const stay = (name: string) => rows.find((row) => row.stateName === name);
    expect(stay('NEW')).toMatchObject({ count: 1, p50Hours: 2, now: 1 });
    expect(stay('ASSIGNED')).toMatchObject({ count: 1, p50Hours: 22, now: 0 });
    expect(stay('CLOSED')).toMatchObject({ count: 0, now: 1 });
  });

  it('give percentiles of ended clocks in their month, and clocks met and passed', async () => {
    const requests = await Promise.all(
      Array.from({ length: 10 }, () => givenRequest(desk.as(desk.lead), 'TRAINING_SESSION')),
    );
    for (const [i, { id }] of requests.entries()) {
      const metAt = new Date(`2027-05-1${i % 4}T12:00:00Z`);
      const ended = { elapsedMs: (i + 1) * 600_000, metAt, targetMs: 3_600_000, runningSince: null, dueAt: null };
      const clock = { requestId: id, target: 'FIRST_RESPONSE' as const, startedAt: metAt };
      const late = { breachedAt: i >= 6 ? metAt : null };
      await desk.db
        .insert(requestClocks)
        .values({ ...clock, ...ended, ...late })
        .onConflictDoUpdate({ target: [requestClocks.requestId, requestClocks.target], set: { ...ended, ...late } });
    }
    const range = { ...spring, kind: 'TRAINING_SESSION' as const };
    expect(await durationReport(desk.as(desk.coordinator), range)).toEqual([
      {
        month: '2027-05-01',
        kind: 'TRAINING_SESSION',
        measure: 'FIRST_RESPONSE',
        count: 10,
        p50Minutes: 50,
        p80Minutes: 80,
        p95Minutes: 100,
      },
    ]);
    const passed = (await clockReport(desk.as(desk.coordinator), range)).filter(
      (row) => row.target === 'FIRST_RESPONSE',
    );
    expect(passed).toEqual([
      { month: '2027-05-01', kind: 'TRAINING_SESSION', target: 'FIRST_RESPONSE', met: 6, breached: 4 },
    ]);
  });

  it('take a span of at most eight hundred days', () => {
    expect(rangeIsSound({ from: '2027-01-01', to: '2027-01-01' })).toBe(true);
    expect(rangeIsSound({ from: '2027-01-02', to: '2027-01-01' })).toBe(false);
    expect(rangeIsSound({ from: '2025-01-01', to: '2027-12-31' })).toBe(false);
    expect(rangeIsSound({ from: 'soon', to: '2027-01-01' })).toBe(false);
  });

  it('count days in the zone of the calendar', async () => {
    desk.clock.set('2027-06-30T23:30:00Z');
    await givenRequest(desk.as(desk.colleague), 'AUDIT_ATTENDANCE');
    const berlin = { ...desk.as(desk.coordinator) };
    berlin.config = { ...berlin.config, calendar: { ...berlin.config.calendar, timezone: 'Europe/Berlin' } };
    const summer = { from: '2027-06-01', to: '2027-07-31', kind: 'AUDIT_ATTENDANCE' as const };
    const inflow = async (ctx: typeof berlin) => (await flowReport(ctx, summer)).map((row) => row.inflow);
    expect(await inflow(berlin)).toEqual([0, 1]);
    expect(await inflow(desk.as(desk.coordinator))).toEqual([1, 0]);
  });
});

describe('load', () => {
  it('says who has what, what nobody has first, and who is on duty', async () => {
    const cora = desk.as(desk.coordinator);
    const mine = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
    await assignRequest(cora, { id: mine.id, assigneeId: desk.engagementManager.id });
    const day = desk.clock.now().toISOString().slice(0, 10);
    await desk.db
      .insert(rotaShifts)
      .values({ personId: desk.engagementManager.id, kind: 'PS_INQUIRY', startsOn: day, endsOn: day });
    const rows = await deskLoad(cora, 'PS_INQUIRY');
    expect(rows[0]?.person).toBeNull();
    const emil = rows.find((row) => row.person?.id === desk.engagementManager.id);
    expect(emil).toMatchObject({ onDuty: true });
    expect(emil?.counts.find(({ category }) => category === 'NEW')?.count).toBe(1);
    expect(emil?.oldestStateSince).toEqual(desk.clock.now());
    const nobody = rows.find((row) => row.person?.id === desk.coordinator.id);
    expect(nobody).toMatchObject({ onDuty: false, overdue: 0 });
    // On duty for inquiries is not on duty for audits.
    const audits = await deskLoad(cora, 'AUDIT_ATTENDANCE');
    expect(audits.every((row) => !row.onDuty)).toBe(true);
    await desk.db.delete(rotaShifts).where(eq(rotaShifts.kind, 'PS_INQUIRY'));
  });

  it('is nothing to people who do not work a desk', async () => {
    expect(await deskLoad(desk.as(desk.colleague), null)).toEqual([]);
    expect(await deskLoad(desk.as(null), null)).toEqual([]);
  });
});
