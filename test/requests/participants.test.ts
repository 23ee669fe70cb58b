/** Further people of a conversation: who may add them, what is refused, what they see and hear, and that they can go. */
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { people, requestEvents, requests, watchers } from '../../server/db/schema/index.ts';
import { createMailTransport, type MailTransport } from '../../server/messages/email/transport.ts';
import { setPreference } from '../../server/messages/preferences.ts';
import { loadActor } from '../../server/people/people.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { findRequestById } from '../../server/requests/find.ts';
import { listRequests } from '../../server/requests/list.ts';
import { addParticipants, CHANGES_PER_DAY, removeParticipant } from '../../server/requests/participants.ts';
import { restrictRequest } from '../../server/requests/restrict.ts';
import { testConfig } from '../support/ctx.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { runJobsUntilIdle } from '../support/jobs.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest, move } from '../support/requests.ts';
import { type TestSmtp, testSmtp } from '../support/smtp.ts';

let desk: Desk;
let smtp: TestSmtp;
let transport: MailTransport;
beforeAll(async () => {
  desk = await givenDesk({ config: { allowedDomains: ['example.com'] } });
  smtp = await testSmtp();
  transport = createMailTransport(testConfig({ smtpUrl: smtp.url }));
});
afterAll(async () => {
  transport?.close();
  await smtp?.close();
  await desk?.close();
});

const inquiry = (restricted = false) => givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', { restricted });
const add = (actor: Actor, id: string, ...emails: string[]) => addParticipants(desk.as(actor), { id, emails });
const rowOf = async (id: string) => (await desk.db.select().from(requests).where(eq(requests.id, id)))[0]!;
const eventsOf = async (id: string) =>
  desk.db.select().from(requestEvents).where(eq(requestEvents.requestId, id)).orderBy(desc(requestEvents.id));
const personOf = async (email: string) => {
  const [person] = await desk.db.select().from(people).where(eq(people.email, email));
  return loadActor(desk.db, person!.id, null);
};
const mailed = async () => {
  smtp.clear();
  await runJobsUntilIdle(desk.as(null), transport);
  return [...smtp.mails];
};

describe('adding', () => {
  it('makes people of addresses, in one public event, and they see the request from then on', async () => {
    const { id } = await inquiry();
    expect(await findRequestById(desk.as(desk.stranger), id)).toBeNull();
    await add(desk.colleague, id, ' Sam.Stranger@Example.com ', 'Otto@partner.example', 'otto@partner.example');
    const otto = await personOf('otto@partner.example');
    expect((await rowOf(id)).participantIds.toSorted()).toEqual([desk.stranger.id, otto.id].toSorted());
    const [event] = await eventsOf(id);
    expect(event).toMatchObject({ type: 'PARTICIPANTS_CHANGED', internal: false });
    expect(event!.data.changes).toEqual([
      { field: 'participants', label: 'Participants', before: null, after: 'otto and Sam Stranger' },
    ]);
    expect(await findRequestById(desk.as(desk.stranger), id)).not.toBeNull();
    const listed = await listRequests(desk.as(desk.stranger), {
      filter: {},
      order: { field: 'CREATED_AT', direction: 'DESC' },
      first: 10,
      after: null,
    });
    expect(listed.map((row) => row.id)).toEqual([id]);
  });

  it('those who take part already are left as they are, without an event', async () => {
    const { id } = await inquiry();
    await add(desk.coordinator, id, 'otto@partner.example');
    const before = (await eventsOf(id)).length;
    await add(desk.coordinator, id, 'otto@partner.example');
    expect(await eventsOf(id)).toHaveLength(before);
  });

  it('is for the desk and whoever asked', async () => {
    const { id } = await inquiry();
    const tried = (actor: Actor) => refusalsOf(() => add(actor, id, 'x@example.com'));
    expect(await tried(desk.stranger)).toEqual(['NOT_FOUND id']);
    expect(await tried(desk.leadership)).toEqual(['FORBIDDEN']);
    await add(desk.coordinator, id, desk.stranger.email);
    // Who was added does not add others.
    expect(await tried(desk.stranger)).toEqual(['FORBIDDEN']);
  });

  it('refuses what is no address, who asked, more than twenty, restricted and closed requests', async () => {
    const { id } = await inquiry();
    const tried = (...emails: string[]) => refusalsOf(() => add(desk.coordinator, id, ...emails));
    expect(await tried()).toEqual(['INVALID emails']);
    expect(await tried('ok@example.com', 'nonsense')).toEqual(['INVALID emails']);
    expect(await tried('a@example.com\r\nBcc: b@example.com')).toEqual(['INVALID emails']);
    await expect(add(desk.coordinator, id, desk.colleague.email)).rejects.toThrow(/Ravi Colleague asked for this/);
    const many = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `p${from + i}@example.com`);
    expect(await tried(...many(21))).toEqual(['INVALID emails']);
    expect(await tried(...many(19))).toEqual([]);
    expect(await tried(...many(2, 19))).toEqual(['INVALID emails']);
    expect(await tried('p19@example.com')).toEqual([]);
    expect((await rowOf(id)).participantIds).toHaveLength(20);

    const secret = await inquiry(true);
    expect(await refusalsOf(() => add(desk.clearedCoordinator, secret.id, 'x@example.com'))).toEqual(['BLOCKED']);
    const closed = await inquiry();
    await move(desk.as(desk.coordinator), closed, 'decline', { reason: 'Not ours' });
    expect(await refusalsOf(() => add(desk.coordinator, closed.id, 'x@example.com'))).toEqual(['BLOCKED']);
  });

  it('leaves nobody behind when it is refused', async () => {
    const { id } = await inquiry();
    await refusalsOf(() => add(desk.coordinator, id, 'new.one@example.com', desk.colleague.email));
    expect(await desk.db.select().from(people).where(eq(people.email, 'new.one@example.com'))).toEqual([]);
  });

  it('is no way to mail the world: so many times a day', async () => {
    const { id } = await inquiry();
    await desk.db.insert(requestEvents).values(
      Array.from({ length: CHANGES_PER_DAY }, () => ({
        requestId: id,
        type: 'PARTICIPANTS_CHANGED' as const,
        actorId: desk.engagementManager.id,
        at: desk.clock.now(),
        announcedAt: desk.clock.now(),
      })),
    );
    expect(await refusalsOf(() => add(desk.engagementManager, id, 'x@example.com'))).toEqual(['RATE_LIMITED emails']);
    desk.clock.advance({ hours: 25 });
    expect(await refusalsOf(() => add(desk.engagementManager, id, 'x@example.com'))).toEqual([]);
  });
});

describe('taking out', () => {
  it('is for the desk, whoever asked, and oneself; sight goes at once', async () => {
    const { id } = await inquiry();
    await add(desk.coordinator, id, desk.stranger.email, 'otto@partner.example', 'eve@partner.example');
    const [otto, eve] = [await personOf('otto@partner.example'), await personOf('eve@partner.example')];
    const out = (actor: Actor, personId: string) =>
      refusalsOf(() => removeParticipant(desk.as(actor), { id, personId }));
    expect(await out(otto, eve.id)).toEqual(['FORBIDDEN personId']);
    expect(await out(desk.leadership, eve.id)).toEqual(['FORBIDDEN personId']);
    expect(await out(otto, otto.id)).toEqual([]);
    expect(await findRequestById(desk.as(otto), id)).toBeNull();
    expect(await out(otto, otto.id)).toEqual(['NOT_FOUND id']);
    expect(await out(desk.coordinator, otto.id)).toEqual(['NOT_FOUND personId']);
    expect(await out(desk.colleague, eve.id)).toEqual([]);
    expect(await out(desk.coordinator, desk.stranger.id)).toEqual([]);
    expect((await rowOf(id)).participantIds).toEqual([]);
    expect((await eventsOf(id))[0]!.data.changes).toMatchObject([{ before: 'Sam Stranger', after: null }]);
  });
});

describe('what participants hear', () => {
  it('that they were added and by whom, public comments and moves, nothing internal', async () => {
    const request = await inquiry();
    const { id } = request;
    await mailed();
    await add(desk.colleague, id, desk.stranger.email);
    const [welcome, ...others] = await mailed();
    expect(others).toEqual([]);
    expect(welcome!.to).toBe(desk.stranger.email);
    expect(welcome!.parsed.text).toMatch(/^Ravi Colleague added you to a conversation\n/);
    expect(welcome!.parsed.text).toContain('Why you get this mail: Ravi Colleague added you to this conversation.');
    expect(welcome!.parsed.text).toMatch(/Sign in with this\s+address[\s\S]*Added: +Sam Stranger\n/);
    expect(welcome!.parsed.text).toContain('/unsubscribe?t=');
    await add(desk.colleague, id, 'otto@partner.example');
    const [outside] = await mailed();
    expect(outside!.parsed.text!.replace(/\s+/g, ' ')).toContain('by mail. Signing in is not open to your address.');
    expect(welcome!.parsed.subject).toContain('Do we offer a health check?');

    await commentOnRequest(desk.as(desk.coordinator), { id, body: 'Between us.', internal: true });
    expect((await mailed()).map(({ to }) => to)).not.toContain(desk.stranger.email);
    await commentOnRequest(desk.as(desk.coordinator), { id, body: 'For all.', internal: false });
    const heard = (await mailed()).find(({ to }) => to === desk.stranger.email);
    expect(heard!.parsed.text).toMatch(/> For all\.[\s\S]*Why you get this mail: You take part in this conversation\./);
    await move(desk.as(desk.coordinator), request, 'take');
    expect((await mailed()).map(({ to }) => to)).toContain(desk.stranger.email);
  });

  it('nothing once it is restricted, they are out, or they chose not to hear', async () => {
    const muted = await inquiry();
    const gone = await inquiry();
    const secret = await inquiry();
    for (const { id } of [muted, gone, secret]) await add(desk.colleague, id, desk.stranger.email);
    await desk.db.insert(watchers).values({ requestId: secret.id, personId: desk.stranger.id });
    // Before anybody was told.
    await removeParticipant(desk.as(desk.colleague), { id: gone.id, personId: desk.stranger.id });
    await restrictRequest(desk.as(desk.clearedCoordinator), {
      id: secret.id,
      restricted: true,
      reason: 'It names a customer under embargo.',
    });
    expect(await findRequestById(desk.as(desk.stranger), secret.id)).toBeNull();
    const told = (await mailed()).filter(({ to }) => to === desk.stranger.email);
    expect(told).toHaveLength(1);
    await setPreference(desk.db, desk.stranger.id, 'CONVERSATION', false);
    for (const { id } of [muted, gone, secret])
      await commentOnRequest(desk.as(desk.colleague), { id, body: 'Hello?', internal: false });
    expect((await mailed()).map(({ to }) => to)).not.toContain(desk.stranger.email);
  });
});
