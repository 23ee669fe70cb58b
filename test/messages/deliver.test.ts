import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, Ctx } from '../../server/ctx.ts';
import { type DeliveryRow, deliveries } from '../../server/db/schema/index.ts';
import { nextAttempt } from '../../server/messages/backoff.ts';
import { deliver } from '../../server/messages/deliver.ts';
import { createMailTransport, type MailTransport } from '../../server/messages/email/transport.ts';
import { fakeClock } from '../support/clock.ts';
import { recordingJobs, testConfig, testCtx } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';
import { type TestSmtp, testSmtp } from '../support/smtp.ts';
import { givenDelivery, givenEvent, plainMail } from './given.ts';

let database: TestDatabase;
let smtp: TestSmtp;
let transport: MailTransport;
let tess: Actor;
let ravi: Actor;
const clock = fakeClock();

beforeAll(async () => {
  database = await testDatabase();
  tess = await givenPerson(database.db, { email: 'tess@foyer.test' });
  ravi = await givenPerson(database.db, { email: 'ravi@foyer.test' });
});
afterAll(() => database?.close());
beforeEach(async () => {
  smtp = await testSmtp();
  transport = createMailTransport(testConfig({ smtpUrl: smtp.url, smtpTimeoutMs: 300 }));
});
afterEach(async () => {
  transport.close();
  await smtp.close();
});

const setUp = () => {
  const jobs = recordingJobs();
  const ctx = testCtx({ db: database.db, clock, jobs });
  const send = (delivery: DeliveryRow, by: Ctx = ctx) =>
    deliver(by, delivery.id, { transport, compose: plainMail([tess, ravi]) });
  return { jobs, ctx, send };
};
const given = async (to: Actor) =>
  givenDelivery(database.db, await givenEvent(database.db, tess, clock.now()), to, clock.now());
const now = async ({ id }: DeliveryRow) =>
  (await database.db.select().from(deliveries).where(eq(deliveries.id, id)))[0]!;

describe('a delivery', () => {
  it('is sent once, however often and by however many it is tried', async () => {
    const { send } = setUp();
    const delivery = await given(tess);
    const tries = await Promise.all(Array.from({ length: 8 }, () => send(delivery)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    await send(delivery);
    expect(smtp.mails).toHaveLength(1);
    expect(smtp.mails[0]!.parsed.messageId).toBe(delivery.messageId);
    expect(await now(delivery)).toMatchObject({
      state: 'SENT',
      attempts: 1,
      sentAt: clock.now(),
      lastError: null,
      nextAttemptAt: null,
    });
  });

  it('waits while the mail server is down, and goes out when it is up again', async () => {
    const { send, jobs } = setUp();
    const delivery = await given(tess);
    await smtp.down();
    await send(delivery);
    const failed = await now(delivery);
    expect(failed).toMatchObject({ state: 'FAILED', attempts: 1 });
    expect(failed.lastError).toMatch(/ECONNREFUSED|connect/i);
    expect(jobs.enqueued).toEqual([
      { name: 'deliver', data: { deliveryId: delivery.id }, startAfter: failed.nextAttemptAt },
    ]);
    await smtp.up();
    expect(await send(delivery), 'not before its time').toBe(false);
    clock.advance({ minutes: 2 });
    expect(await send(delivery)).toBe(true);
    expect(await now(delivery)).toMatchObject({ state: 'SENT', attempts: 2, lastError: null });
  });

  it('is tried again after greylisting, later each time', async () => {
    const { send } = setUp();
    const delivery = await given(tess);
    smtp.behave('greylist', tess.email);
    const waits: number[] = [];
    for (let i = 0; i < 4; i++) {
      await send(delivery);
      const { state, nextAttemptAt, lastError } = await now(delivery);
      expect(state).toBe('FAILED');
      expect(lastError).toContain('451');
      waits.push(nextAttemptAt!.getTime() - clock.now().getTime());
      clock.set(nextAttemptAt!);
    }
    expect(waits.map((ms) => Math.floor(Math.log2(ms / 60_000)))).toEqual([0, 1, 2, 3]);
    smtp.behave('accept', tess.email);
    expect(await send(delivery)).toBe(true);
    expect(smtp.mails).toHaveLength(1);
  });

  it('is given up after a day of temporary failures', async () => {
    const { send } = setUp();
    const delivery = await given(tess);
    smtp.behave('greylist', tess.email);
    const start = clock.now().getTime();
    for (let i = 0; (await now(delivery)).state !== 'DEAD'; i++) {
      expect(i).toBeLessThan(60);
      await send(delivery);
      const { nextAttemptAt } = await now(delivery);
      if (nextAttemptAt) clock.set(nextAttemptAt);
    }
    const hours = (clock.now().getTime() - start) / 3_600_000;
    expect(hours).toBeGreaterThanOrEqual(24);
    expect(hours).toBeLessThan(26);
    expect(await now(delivery)).toMatchObject({ nextAttemptAt: null });
  });

  it('is dead at once when refused for good', async () => {
    const { send, jobs } = setUp();
    const delivery = await given(tess);
    smtp.behave('reject', tess.email);
    await send(delivery);
    expect(await now(delivery)).toMatchObject({ state: 'DEAD', attempts: 1, nextAttemptAt: null });
    expect((await now(delivery)).lastError).toContain('No such user here');
    expect(jobs.enqueued).toEqual([]);
  });

  it('does not wait for a server that hangs, nor do the others', async () => {
    const { send } = setUp();
    smtp.behave('hang', tess.email);
    const hanging = await given(tess);
    const others = [await given(ravi), await given(ravi), await given(ravi)];
    const began = Date.now();
    const stuck = send(hanging);
    await Promise.all(others.map((delivery) => send(delivery)));
    expect(smtp.to(ravi.email)).toHaveLength(3);
    await stuck;
    expect(Date.now() - began).toBeLessThan(2_000);
    expect((await now(hanging)).state).toBe('FAILED');
    smtp.behave('accept', tess.email);
    clock.advance({ minutes: 2 });
    expect(await send(hanging)).toBe(true);
  });

  it('is tried again with the same id when the connection broke before the answer', async () => {
    const { send } = setUp();
    const delivery = await given(tess);
    smtp.behave('acceptAndClose', tess.email);
    await send(delivery);
    expect((await now(delivery)).state).toBe('FAILED');
    smtp.behave('accept', tess.email);
    clock.advance({ minutes: 2 });
    await send(delivery);
    expect(smtp.mails.map(({ parsed }) => parsed.messageId)).toEqual([delivery.messageId, delivery.messageId]);
  });

  it('of a process that died while sending is taken over once its lease is over, not before', async () => {
    const { send, ctx } = setUp();
    const delivery = await given(tess);
    const dead = { send: () => new Promise<void>(() => {}), close() {} };
    void deliver(ctx, delivery.id, { transport: dead, compose: plainMail([tess]) });
    await expect.poll(async () => (await now(delivery)).state).toBe('SENDING');
    expect(await send(delivery)).toBe(false);
    clock.advance({ seconds: ctx.config.deliveryLeaseSeconds + 1 });
    expect(await send(delivery)).toBe(true);
    expect(smtp.mails.map(({ parsed }) => parsed.messageId)).toEqual([delivery.messageId]);
    expect(await now(delivery)).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  it('is not sent when its content says so, and keeps why', async () => {
    const { ctx } = setUp();
    const delivery = await given(tess);
    await deliver(ctx, delivery.id, {
      transport,
      compose: async () => ({ skip: 'This person chose not to hear of this.' }),
    });
    expect(await now(delivery)).toMatchObject({
      state: 'SKIPPED',
      lastError: 'This person chose not to hear of this.',
      nextAttemptAt: null,
    });
    expect(smtp.mails).toEqual([]);
  });

  it('whose mail cannot be composed is tried again rather than lost', async () => {
    const { ctx } = setUp();
    const delivery = await given(tess);
    await deliver(ctx, delivery.id, { transport, compose: () => Promise.reject(new Error('the catalogue is empty')) });
    expect(await now(delivery)).toMatchObject({ state: 'FAILED', lastError: 'the catalogue is empty' });
  });

  it('without a mail server says what to set', async () => {
    const { ctx } = setUp();
    const delivery = await given(tess);
    await deliver(ctx, delivery.id, { transport: createMailTransport(testConfig()), compose: plainMail([tess]) });
    expect((await now(delivery)).lastError).toContain('SMTP_URL');
  });
});

it('waits 1, 2, 4 … minutes, at most an hour and a quarter', () => {
  const from = new Date(0);
  const minutes = (attempts: number, random: number) => nextAttempt(from, attempts, random).getTime() / 60_000;
  expect([1, 2, 3, 6, 7, 50].map((attempts) => minutes(attempts, 0))).toEqual([1, 2, 4, 32, 60, 60]);
  expect(minutes(50, 1)).toBe(75);
});
