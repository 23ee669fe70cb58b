import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Actor, Ctx } from '../../server/ctx.ts';
import {
  certifications,
  deliveries,
  people,
  type RequestRow,
  requests,
  roleGrants,
  watchers,
} from '../../server/db/schema/index.ts';
import { createMailTransport, type MailTransport } from '../../server/messages/email/transport.ts';
import { setPreference } from '../../server/messages/preferences.ts';
import { announceEvent } from '../../server/requests/announce.ts';
import { assignRequest } from '../../server/requests/assign.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { restrictRequest } from '../../server/requests/restrict.ts';
import { retryDelivery } from '../../server/requests/retryDelivery.ts';
import { remindRequester } from '../../server/requests/timers.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import { type EnqueuedJob, recordingJobs, testConfig, testCtx } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { runJobsUntilIdle } from '../support/jobs.ts';
import { givenPerson } from '../support/people.ts';
import { by, givenRequest, move, twoHalfDays } from '../support/requests.ts';
import { type ReceivedMail, type TestSmtp, testSmtp } from '../support/smtp.ts';

let database: TestDatabase;
let smtp: TestSmtp;
let transport: MailTransport;
let clock: FakeClock;
let jobs: ReturnType<typeof recordingJobs>;
let ctx: Ctx;
let tess: Actor;
let cora: Actor;
let colin: Actor;
let emil: Actor;
let tom: Actor;

beforeAll(async () => {
  database = await testDatabase();
  await loadCatalogue(database.db, null);
  const { db } = database;
  tess = await givenPerson(db, {
    email: 'tess@example.com',
    name: 'Tess Lindqvist',
    roles: ['TEAM_LEAD'],
    timezone: 'Europe/Berlin',
  });
  cora = await givenPerson(db, { email: 'cora@example.com', name: 'Cora Bianchi', roles: ['COORDINATOR'] });
  colin = await givenPerson(db, {
    email: 'colin@example.com',
    name: 'Colin Okafor',
    roles: [{ role: 'COORDINATOR', cleared: true }],
  });
  emil = await givenPerson(db, { email: 'emil@example.com', name: 'Emil Hartmann', roles: ['ENGAGEMENT_MANAGER'] });
  tom = await givenPerson(db, { email: 'tom@example.com', name: 'Tom Silva', roles: ['TRAINER'] });
  await db.insert(certifications).values({ personId: tom.id, courseSku: 'PS-BAS' });
});
afterAll(() => database?.close());
beforeEach(async () => {
  clock = fakeClock();
  smtp = await testSmtp();
  transport = createMailTransport(testConfig({ smtpUrl: smtp.url }));
  jobs = recordingJobs();
  ctx = testCtx({ db: database.db, clock, jobs, actor: tess });
});
afterEach(async () => {
  transport.close();
  await smtp.close();
  await database.db.execute(sql`truncate deliveries, request_events, watchers, attachments`);
});

const as = (actor: Actor) => by(ctx, actor);
const mailed = async (): Promise<ReceivedMail[]> => {
  smtp.clear();
  await runJobsUntilIdle(ctx, transport);
  return [...smtp.mails];
};
const recipients = (mails: ReceivedMail[]) => mails.map(({ to }) => to.split('@')[0]).sort();
const training = async (overrides: Parameters<typeof givenRequest>[2] = {}) =>
  givenRequest(ctx, 'TRAINING_SESSION', overrides);
const header = (mail: ReceivedMail, name: string) => {
  const line = mail.raw
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n\r\n')[0]!
    .split('\r\n');
  return line
    .find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.slice(name.length + 1)
    .trim();
};
const textOf = (mail: ReceivedMail | undefined) => mail?.parsed.text ?? '';

describe('a request from beginning to end', () => {
  it('is one conversation in every mailbox', async () => {
    const request = await training();
    const all: ReceivedMail[] = [...(await mailed())];
    const step = async (actor: Actor, action: string, details = {}) => {
      await move(as(actor), request, action, details);
      all.push(...(await mailed()));
    };
    await step(cora, 'take');
    await step(cora, 'ask', { question: 'How many are new to Git?' });
    await step(tess, 'answerQuestion', { answer: 'Half of them.' });
    await step(cora, 'plan');
    await step(cora, 'proposeDates', {
      dateOptions: [twoHalfDays(clock.now(), 60)],
      trainerId: tom.id,
      hostAccount: 'host-1',
    });
    await step(tess, 'acceptDates', { dateOption: 1 });
    clock.advance({ days: 62 });
    await step(cora, 'deliver', { attendedCount: 2 });
    await step(cora, 'close');

    const root = `<request-${request.id}@foyer.test>`;
    for (const address of [tess.email, cora.email]) {
      const mails = all.filter(({ to }) => to === address);
      expect(mails.length).toBeGreaterThan(2);
      let previous: string | undefined;
      for (const mail of mails) {
        expect(header(mail, 'Subject')).toBe(`[REQ-${request.number}] Git basics for the payments team`);
        expect(header(mail, 'In-Reply-To')).toBe(previous ?? root);
        expect(header(mail, 'References')).toBe(previous ? `${root} ${previous}` : root);
        expect(header(mail, 'Auto-Submitted')).toBe('auto-generated');
        expect(header(mail, 'List-Id')).toBe(
          `"Foyer request REQ-${request.number}" <req-${request.number}.foyer.test>`,
        );
        expect(header(mail, 'List-Unsubscribe')).toMatch(/^<http:\/\/foyer\.test\/unsubscribe\?t=[\w.-]+>$/);
        expect(header(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
        expect(mail.parsed.text).toContain(`http://foyer.test/requests/REQ-${request.number}`);
        previous = mail.parsed.messageId;
      }
    }
    expect(new Set(all.map(({ parsed }) => parsed.messageId)).size).toBe(all.length);
    expect(all.filter(({ to }) => to === tess.email).map((mail) => textOf(mail).split('\n')[0])).toEqual([
      'We have your request',
      'Cora Bianchi took your request',
      'Cora Bianchi asked a question',
      'Cora Bianchi started planning',
      'Cora Bianchi proposed dates',
      'Cora Bianchi reported your request delivered',
      'Cora Bianchi closed your request',
    ]);
    const proposed = textOf(all.find((mail) => mail.to === tess.email && textOf(mail).includes('proposed dates')));
    expect(proposed).toMatch(/Option 1: +\w{3}, \d+ \w+ 2027, \d\d:00–\d\d:00 \(Europe\/Berlin\)/);
    // Trainer and attendees learn what concerns them, without what was written between desk and requester.
    const attendee = all.find(({ to }) => to === 'ann@example.com')!;
    expect(textOf(attendee).split('\n')[0]).toBe('Training session: scheduled');
    expect(textOf(attendee)).toContain('Trainer:');
    expect(attendee.raw).not.toMatch(/payments|new to Git|Half of them|\/requests\//);
  });
});

describe('what mails say', () => {
  it('a receipt repeats what was asked, says what is next and who decides', async () => {
    const request = await training();
    const asked = clock.now();
    clock.advance({ hours: 1 });
    const receipt = (await mailed()).find(({ to }) => to === tess.email)!;
    expect(receipt.parsed.date, 'the time it happened, however late it is sent').toEqual(asked);
    expect(
      textOf(receipt)
        .replaceAll(`REQ-${request.number}`, 'REQ-1')
        .replace(/t=[\w.-]+/, 't=…'),
    ).toMatchSnapshot();
    expect(receipt.parsed.html).toContain('What was asked');
    expect(receipt.parsed.attachments).toEqual([]);
    expect(header(receipt, 'X-Foyer-Reason')).toBe('requester');
  });

  it('the one asked for learns who raised it, and who raised it has a receipt', async () => {
    await givenRequest(as(emil), 'TRAINING_SESSION', { onBehalfOf: tess.email });
    const mails = await mailed();
    expect(textOf(mails.find(({ to }) => to === tess.email))).toContain('Emil Hartmann asked for this on your behalf');
    expect(textOf(mails.find(({ to }) => to === emil.email))).toContain('We have your request for Tess Lindqvist');
    expect(recipients(mails)).toEqual(['colin', 'cora', 'emil', 'tess']);
  });

  it('an internal note is marked, and never reaches the one who asked', async () => {
    const request = await training();
    await move(as(cora), request, 'take');
    await database.db.insert(watchers).values([
      { requestId: request.id, personId: emil.id },
      { requestId: request.id, personId: tess.id },
    ]);
    await mailed();
    await commentOnRequest(as(colin), { id: request.id, body: 'Between us: no trainer in May.', internal: true });
    const mails = await mailed();
    expect(recipients(mails)).toEqual(['cora', 'emil']);
    for (const mail of mails) expect(textOf(mail)).toMatch(/^\*\*\* Internal: for staff only/);
  });

  it('a reminder asks for the answer', async () => {
    const request = await training();
    await move(as(cora), request, 'take');
    const asked = await move(as(cora), request, 'ask', { question: 'Which week?' });
    await mailed();
    await remindRequester(
      { ...ctx, actor: null },
      { requestId: request.id, stateSince: asked.stateSince.toISOString() },
    );
    const mails = await mailed();
    expect(recipients(mails)).toEqual(['tess']);
    expect(textOf(mails[0])).toMatch(/still waits for your answer[\s\S]*Answer now:/);
  });

  it('hostile words stay words, in subject, text and markup', async () => {
    const title = `<img src=x onerror=alert(1)> & "co"`;
    const request = await training({ answers: { title } });
    await database.db.update(people).set({ name: 'Cora\r\nBcc: all@example.com <b>' }).where(eq(people.id, cora.id));
    await move(as(cora), request, 'take');
    await commentOnRequest(as(cora), {
      id: request.id,
      body: '</blockquote><script>alert(1)</script>',
      internal: false,
    });
    const mails = await mailed();
    await database.db.update(people).set({ name: 'Cora Bianchi' }).where(eq(people.id, cora.id));
    for (const mail of mails) {
      expect(mail.parsed.subject).toBe(`[REQ-${request.number}] ${title}`);
      expect(mail.parsed.html).not.toMatch(/<img|<script|<b>/);
      expect(header(mail, 'Bcc')).toBeUndefined();
      expect(header(mail, 'To')).not.toContain('all@');
    }
    expect(mails.some((mail) => textOf(mail).includes('> </blockquote><script>alert(1)</script>'))).toBe(true);
  });

  it('the registration link goes to the observer alone', async () => {
    const request = await givenRequest(ctx, 'AUDIT_ATTENDANCE');
    await database.db.insert(watchers).values({ requestId: request.id, personId: emil.id });
    const link = 'https://video.example/join/secret';
    await database.db
      .update(requests)
      .set({ work: { registrationLink: link } })
      .where(eq(requests.id, request.id));
    await move(as(cora), request, 'take');
    const mails = await mailed();
    expect(mails.filter(({ raw }) => raw.includes('secret')).map(({ to }) => to)).toEqual([tess.email]);
    expect(recipients(mails)).toContain('emil');
  });
});

describe('a restricted request', () => {
  const customers = { answers: { title: 'Initech payments' } };
  it('is mailed to nobody uncleared, and no subject names the customer', async () => {
    const request = await training({ ...customers, restricted: true });
    await database.db.insert(watchers).values([{ requestId: request.id, personId: emil.id }]);
    await commentOnRequest(as(colin), { id: request.id, body: 'Hello', internal: false });
    const mails = await mailed();
    expect(recipients(mails)).toEqual(['colin', 'tess', 'tess']);
    for (const mail of mails) expect(mail.parsed.subject).toBe(`[REQ-${request.number}] Restricted request`);
  });

  it('marked as such after the mails were decided goes out to the cleared alone', async () => {
    const request = await training(customers);
    for (const { data } of jobs.enqueued as EnqueuedJob[])
      if ('eventId' in data) await announceEvent({ ...ctx, actor: null }, data.eventId);
    await restrictRequest(as(colin), { id: request.id, restricted: true, reason: 'US public sector.' });
    const mails = await mailed();
    expect(recipients(mails)).not.toContain('cora');
    expect(recipients(mails)).toContain('tess');
    for (const mail of mails) expect(mail.parsed.subject).not.toContain('Initech');
    expect(await statesOf(request, cora)).toEqual(['SKIPPED']);
  });
});

const rowsOf = (request: Pick<RequestRow, 'id'>, person: Actor) =>
  database.db.query.deliveries
    .findMany({ where: eq(deliveries.personId, person.id), orderBy: asc(deliveries.eventId) })
    .then(async (rows) => {
      const events = await database.db.query.requestEvents.findMany({
        where: (event, { eq: is }) => is(event.requestId, request.id),
      });
      return rows.filter((row) => events.some(({ id }) => id === row.eventId));
    });
const statesOf = async (request: Pick<RequestRow, 'id'>, person: Actor) =>
  (await rowsOf(request, person)).map(({ state }) => state);

/** The event of the first announcement that was put off. */
const announced = (): number =>
  (jobs.enqueued.find(({ name }) => name === 'announce')!.data as { eventId: number }).eventId;

describe('what people chose', () => {
  afterEach(() => setPreference(database.db, tess.id, 'RECEIPTS', true));

  it('is kept: no mail of a topic they stopped', async () => {
    await setPreference(database.db, tess.id, 'RECEIPTS', false);
    const request = await training();
    expect(recipients(await mailed())).toEqual(['colin', 'cora']);
    expect(await statesOf(request, tess)).toEqual([]);
  });

  it('counts also when they choose after the mail was decided', async () => {
    const request = await training();
    for (const { data } of jobs.enqueued)
      if ('eventId' in data) await announceEvent({ ...ctx, actor: null }, data.eventId);
    await setPreference(database.db, tess.id, 'RECEIPTS', false);
    expect(recipients(await mailed())).toEqual(['colin', 'cora']);
    expect(await statesOf(request, tess)).toEqual(['SKIPPED']);
  });

  it('and what they may see are asked again before sending', async () => {
    const request = await training();
    await announceEvent({ ...ctx, actor: null }, announced());
    const held = await database.db.delete(roleGrants).where(eq(roleGrants.personId, cora.id)).returning();
    expect(recipients(await mailed())).toEqual(['colin', 'tess']);
    await database.db.insert(roleGrants).values(held);
    expect(await statesOf(request, cora)).toEqual(['SKIPPED']);
  });
});

it('the desk is not called to a request that somebody took before the mail went out', async () => {
  const request = await training();
  await announceEvent({ ...ctx, actor: null }, announced());
  await move(as(cora), request, 'take');
  expect(recipients(await mailed())).toEqual(['tess', 'tess']);
  expect(await statesOf(request, colin)).toEqual(['SKIPPED']);
});

describe('a mail refused for good', () => {
  it('is dead and visible to staff, and goes out when they retry it', async () => {
    smtp.behave('reject', tess.email);
    const request = await training();
    expect(recipients(await mailed())).toEqual(['colin', 'cora']);
    const [dead] = await rowsOf(request, tess);
    expect(dead).toMatchObject({ state: 'DEAD', attempts: 1 });
    await expect(retryDelivery(as(tess), { id: dead!.id })).rejects.toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    smtp.behave('accept', tess.email);
    await retryDelivery(as(cora), { id: dead!.id });
    expect(jobs.enqueued.at(-1)).toMatchObject({ name: 'deliver', data: { deliveryId: dead!.id } });
    expect(recipients(await mailed())).toEqual(['tess']);
    expect(await rowsOf(request, tess)).toMatchObject([{ state: 'SENT', attempts: 2, lastError: null }]);
    await expect(retryDelivery(as(cora), { id: dead!.id })).rejects.toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
    });
  });

  it('of a restricted request is nobody’s to retry who is not cleared', async () => {
    smtp.behave('reject', tess.email);
    const request = await training({ restricted: true });
    await mailed();
    const [dead] = await rowsOf(request, tess);
    await expect(retryDelivery(as(cora), { id: dead!.id })).rejects.toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    await retryDelivery(as(colin), { id: dead!.id });
  });
});

it('an event announced twice, or by two at once, is told once', async () => {
  await training();
  const eventId = announced();
  const system = { ...ctx, actor: null };
  const told = await Promise.all([1, 2, 3].map(() => announceEvent(system, eventId)));
  expect(told.filter((count) => count !== null)).toEqual([3]);
  expect(recipients(await mailed())).toEqual(['colin', 'cora', 'tess']);
});

it('an assignment tells the one assigned under a topic of its own', async () => {
  const request = await training();
  await mailed();
  await assignRequest(as(colin), { id: request.id, assigneeId: cora.id });
  const mails = await mailed();
  expect(textOf(mails.find(({ to }) => to === cora.email))).toMatch(/^Colin Okafor assigned this to you/);
  expect(textOf(mails.find(({ to }) => to === tess.email))).toMatch(/^Cora Bianchi now looks after your request/);
  expect(await rowsOf(request, cora)).toMatchObject([{ topic: 'DESK_QUEUE' }, { topic: 'ASSIGNMENT' }]);
});
