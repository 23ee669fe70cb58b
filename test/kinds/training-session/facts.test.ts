/** A training session on the real database: facts in bounded statements, the class made and freed, people told. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  certifications,
  classSessions,
  people,
  type RequestRow,
  requestEvents,
} from '../../../server/db/schema/index.ts';
import { kindOf } from '../../../server/kinds/index.ts';
import { loadTrainingFacts } from '../../../server/kinds/training-session/facts.ts';
import type { TrainingWork } from '../../../server/kinds/training-session/work.ts';
import { moveAsSystem } from '../../../server/requests/move.ts';
import { type Desk, givenDesk } from '../../support/desk.ts';
import { givenPerson } from '../../support/people.ts';
import { refusalsOf } from '../../support/refusals.ts';
import { givenRequest, move, twoHalfDays } from '../../support/requests.ts';

const workOf = (row: RequestRow) => row.work as TrainingWork;

describe('a training session on the calendar', () => {
  let desk: Desk;
  let ahead = 20;
  beforeAll(async () => {
    desk = await givenDesk();
  });
  afterAll(() => desk.close());
  // Every test has days of its own, since trainer and account are shared.
  beforeEach(() => {
    ahead += 10;
  });

  const proposal = (more: object = {}) => ({
    dateOptions: [twoHalfDays(desk.clock.now(), ahead), twoHalfDays(desk.clock.now(), ahead + 3)],
    trainerId: desk.trainer.id,
    hostAccount: 'Video-1',
    ...more,
  });
  async function planned(options: Parameters<typeof givenRequest>[2] = {}) {
    const request = await givenRequest(desk.as(desk.lead), 'TRAINING_SESSION', options);
    await move(desk.as(desk.clearedCoordinator), request, 'take');
    return move(desk.as(desk.clearedCoordinator), request, 'plan');
  }
  const proposed = async () => move(desk.as(desk.coordinator), await planned(), 'proposeDates', proposal());
  const scheduled = async () => move(desk.as(desk.lead), await proposed(), 'acceptDates', { dateOption: 1 });
  const classOf = async (row: RequestRow) =>
    (
      await desk.db
        .select()
        .from(classSessions)
        .where(eq(classSessions.id, workOf(row).classSessionId!))
    )[0]!;
  const lastEvent = async (row: RequestRow) =>
    (await desk.db.select().from(requestEvents).where(eq(requestEvents.requestId, row.id))).sort(
      (a, b) => b.id - a.id,
    )[0]!;
  const emailsOf = async (ids: string[]) => {
    const all = await desk.db.select().from(people);
    return ids.map((id) => all.find((p) => p.id === id)?.email).sort();
  };

  it('is made when the lead accepts dates, and trainer and roster hear of it', async () => {
    const row = await scheduled();
    expect(row.state).toBe('SCHEDULED');
    expect(await classOf(row)).toMatchObject({
      courseSku: 'PS-BAS',
      audience: 'INTERNAL',
      customerName: null,
      trainerId: desk.trainer.id,
      hostAccount: 'video-1',
      observersAllowed: false,
      timezone: 'Europe/Berlin',
      parts: twoHalfDays(desk.clock.now(), ahead).parts,
    });
    expect(workOf(row)).toMatchObject({ dateOptions: null, datesExpireAt: null, trainerId: desk.trainer.id });
    const { data } = await lastEvent(row);
    expect(data.facts?.map((f) => f.label)).toEqual(['Course', 'When', 'Delivery', 'Trainer']);
    expect(await emailsOf(data.alsoTell?.map((t) => t.personId) ?? [])).toEqual([
      'ann@example.com',
      'ben@example.com',
      desk.trainer.email,
    ]);
  });

  it('can be accepted by the desk for the lead, saying how they agreed', async () => {
    const request = await proposed();
    expect(
      await refusalsOf(() => move(desk.as(desk.coordinator), request, 'acceptDatesForRequester', { dateOption: 1 })),
    ).toEqual(['INVALID details.reason']);
    const row = await move(desk.as(desk.coordinator), request, 'acceptDatesForRequester', {
      dateOption: 2,
      reason: 'Agreed by phone.',
    });
    expect((await classOf(row)).parts).toEqual(twoHalfDays(desk.clock.now(), ahead + 3).parts);
  });

  it('cannot be proposed with a trainer who lacks the certificate, is no trainer, or teaches then', async () => {
    const other = await givenPerson(desk.db, { email: `new${ahead}@example.com`, name: 'Nia New', roles: ['TRAINER'] });
    const request = await planned();
    const refused = (trainerId: string) =>
      refusalsOf(() => move(desk.as(desk.coordinator), request, 'proposeDates', proposal({ trainerId })));
    expect(await refused(other.id)).toEqual(['INVALID details.trainerId']);
    expect(await refused(desk.lead.id)).toEqual(['INVALID details.trainerId']);
    await scheduled();
    expect(await refused(desk.trainer.id)).toEqual(['INVALID details.dateOptions']);
  });

  it('is not given to a trainer or an account twice when two leads accept the same dates', async () => {
    const [first, second] = [await proposed(), await proposed()];
    await desk.db
      .insert(certifications)
      .values({ personId: desk.trainer.id, courseSku: 'PS-BAS' })
      .onConflictDoNothing();
    const outcomes = await Promise.all(
      [first, second].map((r) => refusalsOf(() => move(desk.as(desk.lead), r, 'acceptDates', { dateOption: 1 }))),
    );
    expect(outcomes.filter((o) => o.length === 0)).toHaveLength(1);
    expect(new Set(outcomes.flat().map((line) => line.split(' ')[1]))).toEqual(new Set(['details.dateOption']));
    const loser = outcomes[0]!.length > 0 ? first : second;
    const row = await move(desk.as(desk.lead), loser, 'acceptDates', { dateOption: 2 });
    expect(row.state).toBe('SCHEDULED');
  });

  it.each(['withdraw', 'hold'])('is freed when the lead decides to %s, and everybody hears', async (action) => {
    const row = await scheduled();
    const made = await classOf(row);
    const after = await move(desk.as(desk.lead), row, action, { reason: 'The team is not ready.' });
    const [freed] = await desk.db.select().from(classSessions).where(eq(classSessions.id, made.id));
    expect(freed).toMatchObject({ cancelledAt: desk.clock.now(), cancelReason: 'The team is not ready.' });
    const { data } = await lastEvent(after);
    expect(await emailsOf(data.alsoTell?.map((t) => t.personId) ?? [])).toContain(desk.trainer.email);
    expect(data.alsoTell).toHaveLength(3);
    // The days are free again.
    expect((await scheduled()).state).toBe('SCHEDULED');
  });

  it('goes back to planning without a plan when the class is cancelled', async () => {
    const row = await scheduled();
    await desk.db.transaction((tx) =>
      moveAsSystem(desk.as(null), tx, row, kindOf(row.kind), 'classCancelled', { reason: 'Ill.' }),
    );
    const facts = (await loadTrainingFacts(desk.db, [row])).get(row.id)!;
    expect(facts.scheduled?.cancelled).toBe(true);
    const [event] = [await lastEvent(row)];
    expect(event).toMatchObject({ toState: 'PLANNING', body: 'Ill.' });
  });

  it('stays on the calendar once delivered', async () => {
    const row = await scheduled();
    const made = await classOf(row);
    expect(await refusalsOf(() => move(desk.as(desk.coordinator), row, 'deliver', { attendedCount: 2 }))).toEqual([
      'BLOCKED action',
    ]);
    desk.clock.advance({ days: ahead + 2 });
    const after = await move(desk.as(desk.coordinator), row, 'deliver', { attendedCount: 1 });
    expect(workOf(after)).toMatchObject({ attendedCount: 1, classSessionId: made.id });
    expect((await classOf(after)).cancelledAt).toBeNull();
    expect((await move(desk.as(desk.coordinator), after, 'close')).category).toBe('DONE');
  });

  it('asks for a cleared trainer when restricted', async () => {
    const request = await planned({ restricted: true });
    const refused = () => refusalsOf(() => move(desk.as(desk.clearedCoordinator), request, 'proposeDates', proposal()));
    expect(await refused()).toEqual(['INVALID details.trainerId']);
  });

  it('costs the same number of statements for one request and for many', async () => {
    const rows = [await scheduled(), await planned()];
    ahead += 10;
    rows.push(await proposed());
    const statements = async (given: RequestRow[]) => {
      let n = 0;
      const counting = new Proxy(desk.db, {
        get: (target, name, receiver) => {
          if (name === 'select') n += 1;
          return Reflect.get(target, name, receiver);
        },
      });
      await loadTrainingFacts(counting, given);
      return n;
    };
    expect(await statements(rows)).toBeLessThanOrEqual(6);
    expect(await statements([...rows, ...rows, ...rows])).toBe(await statements(rows));
  });
});
