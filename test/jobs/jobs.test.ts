import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Actor, Ctx } from '../../server/ctx.ts';
import { deliveries, requestEvents } from '../../server/db/schema/index.ts';
import { type RunningJobs, startJobs } from '../../server/jobs/start.ts';
import { createMailTransport } from '../../server/messages/email/transport.ts';
import { announceEvent } from '../../server/requests/announce.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { recordingJobs, silentLog, testConfig, testCtx } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';
import { by, givenRequest } from '../support/requests.ts';
import { type TestSmtp, testSmtp } from '../support/smtp.ts';
import { startWorker, type Worker, type WorkerSettings } from '../support/workers.ts';

// Processes are started and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let database: TestDatabase;
let smtp: TestSmtp;
let tess: Actor;
let cora: Actor;
/** Enqueues without working, as a web-only process does. */
let front: RunningJobs;
let ctx: Ctx;
const workers: Worker[] = [];

const work = async (settings: Partial<WorkerSettings> = {}): Promise<Worker> => {
  const worker = await startWorker({ databaseUrl: database.url, smtpUrl: smtp.url, ...settings });
  workers.push(worker);
  return worker;
};

beforeAll(async () => {
  database = await testDatabase();
  await loadCatalogue(database.db, null);
  tess = await givenPerson(database.db, { email: 'tess@foyer.test', roles: ['TEAM_LEAD'] });
  cora = await givenPerson(database.db, { email: 'cora@foyer.test', roles: ['COORDINATOR', 'ENGAGEMENT_MANAGER'] });
  const config = testConfig({ workJobs: false });
  front = await startJobs({
    config,
    db: database.db,
    databaseUrl: database.url,
    log: silentLog,
    transport: createMailTransport(config),
    makeCtx: () => ctx,
  });
  ctx = { ...testCtx({ db: database.db, actor: tess, jobs: front.jobs }), now: () => new Date() };
});
afterAll(async () => {
  await front?.stop();
  await database?.close();
});
beforeEach(async () => {
  smtp = await testSmtp();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
  await smtp.close();
  // What a test left unfinished is not the next one's.
  await database.db.execute(sql`truncate deliveries, request_events, pgboss.job cascade`);
});

/** A minute ago, so that the sweep takes an event for left behind at once. */
const aMinuteAgo = (): Ctx => ({ ...ctx, now: () => new Date(Date.now() - 60_000) });
const ask = (by_: Ctx = ctx) => givenRequest(by_, 'PS_INQUIRY');
const told = () => smtp.mails.map(({ to }) => to).sort();
const states = async () =>
  (await database.db.select().from(deliveries).orderBy(asc(deliveries.createdAt))).map(({ state }) => state);
const BOTH = ['cora@foyer.test', 'tess@foyer.test'];

/** Holds locks until released: whoever comes upon them stands still, as if it had been stopped there. */
async function hold(statement: string): Promise<() => Promise<void>> {
  const connection = await database.db.$client.reserve();
  await connection.unsafe('begin');
  await connection.unsafe(statement);
  return async () => {
    await connection.unsafe('rollback');
    connection.release();
  };
}
const somebodyWaits = () =>
  expect
    .poll(async () => (await database.db.execute(sql`select 1 from pg_locks where not granted`)).length, {
      timeout: 5000,
    })
    .toBeGreaterThan(0);

describe('a worker', () => {
  it('mails what was asked within moments, and stops within seconds', async () => {
    const worker = await work();
    const began = Date.now();
    await ask();
    await smtp.waitFor(2);
    // The floor is a poll after 15 s: this shows that the notification woke it.
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(told()).toEqual(BOTH);
    await expect.poll(states, { timeout: 15_000 }).toEqual(['SENT', 'SENT']);
    const { ms, code } = await worker.stop();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(6_000);
  });

  it('announces nothing that was rolled back', async () => {
    await work();
    await expect(
      database.db.transaction(async (tx) => {
        await front.jobs.enqueue(tx, 'announce', { eventId: 1 });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await database.db.execute(sql`select count(*)::int as n from pgboss.job`))[0]).toEqual({ n: 0 });
  });
});

describe('nothing is lost', () => {
  it('when the process is killed between commit and announcement', async () => {
    const first = await work();
    const release = await hold('lock table watchers in access exclusive mode');
    await ask(aMinuteAgo());
    await somebodyWaits();
    await first.kill();
    await release();
    expect((await database.db.select().from(requestEvents))[0]?.announcedAt).toBeNull();
    await work();
    await smtp.waitFor(2);
    expect(told()).toEqual(BOTH);
  });

  it('when it is killed between announcement and sending', async () => {
    const first = await work({ leaseSeconds: 2 });
    const release = await hold(
      'lock table notification_preferences in exclusive mode; lock table secrets in access exclusive mode',
    );
    await ask();
    await somebodyWaits();
    await first.kill();
    await release();
    expect(smtp.mails).toEqual([]);
    expect(await states()).toContain('SENDING');
    await work();
    await smtp.waitFor(2);
    await expect.poll(states, { timeout: 15_000 }).toEqual(['SENT', 'SENT']);
    expect(told()).toEqual(BOTH);
  });

  it('when it is killed while the mail server has not taken the mail yet', async () => {
    smtp.behave('hang');
    const first = await work({ leaseSeconds: 3, smtpTimeoutMs: 2000 });
    await ask();
    await expect.poll(states, { timeout: 15_000 }).toEqual(['SENDING', 'SENDING']);
    await first.kill();
    smtp.behave('accept');
    await work({ leaseSeconds: 3 });
    await smtp.waitFor(2);
    expect(told()).toEqual(BOTH);
    await expect.poll(states, { timeout: 15_000 }).toEqual(['SENT', 'SENT']);
  });

  it('when it is killed after the mail server took the mail: then it comes twice under one id', async () => {
    let taken = 0;
    const first = await work({ leaseSeconds: 2 });
    smtp.behave('accept');
    smtp.onData = async () => {
      taken++;
      if (taken === 1) await first.kill();
    };
    await givenRequest(by(ctx, cora), 'PS_INQUIRY');
    await expect.poll(() => smtp.mails.length, { timeout: 15_000 }).toBeGreaterThan(0);
    await work({ leaseSeconds: 2 });
    await smtp.waitFor(2);
    await expect.poll(states, { timeout: 15_000 }).toEqual(['SENT']);
    expect(new Set(smtp.mails.map(({ parsed }) => parsed.messageId)).size).toBe(1);
  });

  it('when every job is lost', async () => {
    await ask(aMinuteAgo());
    const { requestId } = (await database.db.select().from(requestEvents))[0]!;
    await commentOnRequest(aMinuteAgo(), { id: requestId, body: 'Any news?', internal: false });
    const [event] = await database.db.select().from(requestEvents).orderBy(asc(requestEvents.id));
    await announceEvent({ ...aMinuteAgo(), actor: null, jobs: recordingJobs() }, event!.id);
    await database.db.execute(sql`truncate pgboss.job cascade`);
    await work();
    await smtp.waitFor(3);
    expect(told()).toEqual(['cora@foyer.test', 'cora@foyer.test', 'tess@foyer.test']);
  });
});

describe('two processes on one database', () => {
  it('send each mail once, however much there is', async () => {
    await Promise.all([work(), work()]);
    const request = await ask();
    await smtp.waitFor(2);
    smtp.clear();
    const COMMENTS = 200;
    for (let i = 0; i < COMMENTS; i += 20) {
      const batch = Array.from({ length: 20 }, (_, j) =>
        commentOnRequest(ctx, { id: request.id, body: `Comment ${i + j}`, internal: false }),
      );
      await Promise.all(batch);
    }
    await smtp.waitFor(COMMENTS, 40_000);
    await expect.poll(async () => new Set(await states()), { timeout: 15_000 }).toEqual(new Set(['SENT']));
    const ids = smtp.mails.map(({ parsed }) => parsed.messageId);
    expect(ids).toHaveLength(COMMENTS);
    expect(new Set(ids).size).toBe(COMMENTS);
    expect(new Set(told())).toEqual(new Set(['cora@foyer.test']));
    const rows = await database.db.select().from(deliveries).where(eq(deliveries.personId, cora.id));
    expect(rows.every(({ attempts }) => attempts === 1)).toBe(true);
  });
});
