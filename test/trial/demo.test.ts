import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import { classSessions, people, requestEvents, requests } from '../../server/db/schema/index.ts';
import { writeDemo } from '../../server/trial/demo.ts';
import { fakeClock } from '../support/clock.ts';
import { recordingJobs, testCtx } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const open: TestDatabase[] = [];
afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
});

async function emptyTrial() {
  const database = await testDatabase();
  open.push(database);
  await loadCatalogue(database.db, null);
  return database.db;
}

describe('the demo data', () => {
  test.each(['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05', '2027-03-06', '2027-03-07'])(
    'passes every rule of forms and lifecycles when first started on %s',
    async (day) => {
      const db = await emptyTrial();
      expect(await writeDemo(testCtx({ db, clock: fakeClock(`${day}T21:30:00Z`) }))).toBe(true);
      expect(await db.select().from(requests)).toHaveLength(16);
    },
  );

  test('shows all three kinds in many states, restricted ones among them, with people of every role', async () => {
    const db = await emptyTrial();
    await writeDemo(testCtx({ db }));
    const rows = await db.select().from(requests);
    expect(new Set(rows.map((row) => row.kind)).size).toBe(3);
    expect(new Set(rows.map((row) => row.category))).toEqual(
      new Set(['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER', 'DONE', 'DECLINED', 'WITHDRAWN']),
    );
    expect(rows.filter((row) => row.restricted)).toHaveLength(2);
    const demo = await db.select().from(people).where(eq(people.isDemo, true));
    expect(demo).toHaveLength(10);
    expect(demo.every((person) => person.email.endsWith('@foyer.example'))).toBe(true);
  });

  test('happened in the past, in order, and announces every event', async () => {
    const db = await emptyTrial();
    const clock = fakeClock();
    const jobs = recordingJobs();
    await writeDemo(testCtx({ db, clock, jobs }));
    const events = await db.select().from(requestEvents).orderBy(requestEvents.id);
    expect(events.every((event) => event.at <= clock.now())).toBe(true);
    for (const request of await db.select().from(requests)) {
      const times = events.filter((event) => event.requestId === request.id).map((event) => event.at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
    expect(jobs.enqueued.filter((job) => job.name === 'announce')).toHaveLength(events.length);
    // A timer that is due at once would move requests while their story is told.
    const timers = jobs.enqueued.filter((job) => job.startAfter !== null);
    expect(timers.length).toBeGreaterThan(0);
    expect(timers.filter((job) => job.startAfter! <= clock.now())).toEqual([]);
  });

  test('is written once', async () => {
    const db = await emptyTrial();
    await writeDemo(testCtx({ db }));
    const clock = fakeClock();
    clock.advance({ days: 1 });
    expect(await writeDemo(testCtx({ db, clock }))).toBe(false);
    expect(await db.select().from(requests)).toHaveLength(16);
  });

  test('is completed, not doubled, after a start that was killed in the middle', async () => {
    const db = await emptyTrial();
    let left = 20;
    const dying = testCtx({
      db,
      jobs: {
        enqueue: async () => {
          if (left-- === 0) throw new Error('killed');
        },
      },
    });
    await expect(writeDemo(dying)).rejects.toThrow('killed');
    const clock = fakeClock();
    clock.advance({ hours: 3 });
    expect(await writeDemo(testCtx({ db, clock }))).toBe(true);
    expect(await db.select().from(requests)).toHaveLength(16);
    const customers = (await db.select().from(classSessions)).filter((row) => row.audience === 'CUSTOMER');
    expect(customers).toHaveLength(6);
  });
});
