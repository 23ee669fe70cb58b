/**
 * Every way a request of each kind can go, from submission to each of its ends, with the mails read from a real SMTP
 * server: who heard of which step, once, never of their own, and all in one conversation.
 */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { certifications, requests } from '../../server/db/schema/index.ts';
import { createMailTransport, type MailTransport } from '../../server/messages/email/transport.ts';
import { cancelClassSession } from '../../server/requests/cancelClass.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { autoMove } from '../../server/requests/timers.ts';
import { watchRequest } from '../../server/requests/watch.ts';
import { scheduleClassSession } from '../../server/sessions/scheduleClassSession.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { runJobsUntilIdle } from '../support/jobs.ts';
import { givenPerson } from '../support/people.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest, move, twoHalfDays } from '../support/requests.ts';
import { type ReceivedMail, type TestSmtp, testSmtp } from '../support/smtp.ts';
import { DESK, JOURNEYS, type Who } from './ways.ts';

describe('a request from its submission to its end', () => {
  let desk: Desk;
  let smtp: TestSmtp;
  let transport: MailTransport;

  beforeAll(async () => {
    desk = await givenDesk();
    smtp = await testSmtp();
    transport = createMailTransport({ ...desk.as(null).config, smtpUrl: smtp.url });
  });
  afterAll(async () => {
    await transport.close();
    await smtp.close();
    await desk.close();
  });

  const nameOf = (mail: ReceivedMail) => mail.to.slice(0, mail.to.indexOf('@'));
  /** Works everything due and answers the mails that came of it. */
  async function mailsOf(): Promise<ReceivedMail[]> {
    smtp.clear();
    await runJobsUntilIdle(desk.as(null), transport);
    return [...smtp.mails];
  }
  async function givenClass(): Promise<string> {
    const { classSessionId } = await scheduleClassSession(desk.as(desk.coordinator), {
      courseSku: 'PS-BAS',
      customerName: 'Northwind Rail',
      parts: twoHalfDays(desk.clock.now(), 30).parts.map(({ startsAt, endsAt }) => ({
        startsAt: new Date(startsAt),
        endsAt: new Date(endsAt),
      })),
      timezone: 'Europe/Berlin',
      language: 'en',
      deliveryMode: 'REMOTE',
      trainerId: desk.trainer.id,
      accountOwnerId: desk.engagementManager.id,
    });
    return classSessionId;
  }
  const currentOf = async (id: string) => (await desk.db.select().from(requests).where(eq(requests.id, id)))[0]!;

  it.each(JOURNEYS)('$name', async ({ kind, answers, ends, steps }) => {
    // Far apart, so that no journey's trainer is busy with another's class.
    desk.clock.advance({ days: 100 });
    const asker = kind === 'TRAINING_SESSION' ? desk.lead : desk.colleague;
    const actors: Record<Who, Actor | null> = { asker, desk: desk.coordinator, foyer: null };
    const classId = kind === 'AUDIT_ATTENDANCE' ? await givenClass() : '';
    const asked =
      kind === 'AUDIT_ATTENDANCE' ? { courseSku: undefined, window: undefined, classSessionId: classId } : {};
    const request = await givenRequest(desk.as(asker), kind, { answers: { ...asked, ...answers } });

    const receipts = await mailsOf();
    const deskPeople = [...DESK, 'clea.cleared', ...(kind === 'PS_INQUIRY' ? ['emil.manager'] : [])];
    expect(receipts.map(nameOf).sort()).toEqual([...deskPeople, nameOf({ to: asker.email } as ReceivedMail)].sort());

    const all = [...receipts];
    for (const { by, action, details, hears, after } of steps) {
      desk.clock.advance({ days: after ?? 0, minutes: 1 });
      const before = await currentOf(request.id);
      if (by === 'foyer') {
        const stateSince = before.stateSince.toISOString();
        expect(await autoMove(desk.as(null), { requestId: request.id, action, stateSince })).toBe(true);
      } else {
        await move(desk.as(actors[by]), request, action, details?.(desk, classId));
      }
      const mails = await mailsOf();
      const heard = [...new Set(hears)].sort();
      expect([action, ...mails.map(nameOf).sort()]).toEqual([action, ...heard]);
      all.push(...mails);
    }

    expect(await currentOf(request.id)).toMatchObject({ state: ends[0], category: ends[1] });
    expectOneConversation(all, `[REQ-${request.number}] ${request.title}`);
  });

  it('a request raised for somebody: both are told, and both hear of what follows', async () => {
    const request = await givenRequest(desk.as(desk.stranger), 'PS_INQUIRY', { onBehalfOf: desk.colleague.email });
    expect((await mailsOf()).map(nameOf).sort()).toEqual([
      'clea.cleared',
      'cora.coordinator',
      'emil.manager',
      'ravi.colleague',
      'sam.stranger',
    ]);
    await move(desk.as(desk.coordinator), request, 'take');
    expect((await mailsOf()).map(nameOf).sort()).toEqual(['ravi.colleague', 'sam.stranger']);
  });

  it('a cancelled class tells every observer, the trainer and the account owner once', async () => {
    const classSessionId = await givenClass();
    const target = { courseSku: undefined, window: undefined, classSessionId };
    const confirmedRequest = await givenRequest(desk.as(desk.colleague), 'AUDIT_ATTENDANCE', { answers: target });
    const waiting = await givenRequest(desk.as(desk.stranger), 'AUDIT_ATTENDANCE', { answers: target });
    await move(desk.as(desk.coordinator), confirmedRequest, 'take');
    await move(desk.as(desk.coordinator), confirmedRequest, 'confirm', {
      registrationLink: 'https://video.example/j/2',
    });
    await mailsOf();
    await cancelClassSession(desk.as(desk.clearedCoordinator), {
      id: classSessionId,
      reason: 'The customer postponed',
    });
    const mails = await mailsOf();
    expect(mails.map(nameOf)).toEqual(expect.arrayContaining(['ravi.colleague', 'sam.stranger', 'cora.coordinator']));
    expect(await currentOf(confirmedRequest.id)).toMatchObject({ state: 'REVOKED' });
    expect(await currentOf(waiting.id)).toMatchObject({ state: 'SUBMITTED' });
    for (const mail of mails.filter((m) => ['ravi.colleague', 'sam.stranger'].includes(nameOf(m)))) {
      expect(mail.parsed.text).toContain('The customer postponed');
      expect(mail.raw).not.toContain('Northwind');
    }
  });

  it('who asked is told what they do next, and the others what they do', async () => {
    const request = await givenRequest(desk.as(desk.stranger), 'PS_INQUIRY', { onBehalfOf: desk.colleague.email });
    await move(desk.as(desk.coordinator), request, 'take');
    await watchRequest(desk.as(desk.leadership), { id: request.id, watch: true });
    await mailsOf();
    await move(desk.as(desk.coordinator), request, 'ask', { question: 'Which version?' });
    const next = Object.fromEntries((await mailsOf()).map((mail) => [nameOf(mail), mail.parsed.text]));
    expect(next['ravi.colleague']).toContain('You answer the open question');
    expect(next['lena.leader']).toContain('The person who asked answers the open question');
  });

  it('an internal note reaches no mailbox outside the desk', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
    await move(desk.as(desk.coordinator), request, 'take');
    await mailsOf();
    await commentOnRequest(desk.as(desk.engagementManager), { id: request.id, body: 'Between us', internal: true });
    expect((await mailsOf()).map(nameOf)).toEqual(['cora.coordinator']);
  });

  it('of a restricted request nobody uncleared hears, and no mail names its customer in the subject', async () => {
    const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', {
      answers: { summary: 'Question of Agency Nine', customerName: 'Agency Nine' },
      restricted: true,
    });
    const mails = await mailsOf();
    expect(mails.map(nameOf).sort()).toEqual(['clea.cleared', 'ravi.colleague']);
    await move(desk.as(desk.clearedCoordinator), request, 'take');
    mails.push(...(await mailsOf()));
    for (const mail of mails) expect(mail.parsed.subject).toBe(`[REQ-${request.number}] Restricted request`);
  });

  it('a restricted training is planned by the cleared with a cleared trainer, and nobody else hears, not even its roster', async () => {
    desk.clock.advance({ days: 100 });
    const cleared = await givenPerson(desk.db, {
      email: 'tia@example.com',
      roles: [{ role: 'TRAINER', cleared: true }],
    });
    await desk.db.insert(certifications).values({ personId: cleared.id, courseSku: 'PS-BAS' });
    const request = await givenRequest(desk.as(desk.lead), 'TRAINING_SESSION', { restricted: true });
    const heard = new Set((await mailsOf()).map(nameOf));
    const staff = desk.as(desk.clearedCoordinator);
    await move(staff, request, 'take');
    await move(staff, request, 'plan');
    const dates = { dateOptions: [twoHalfDays(desk.clock.now(), 60)], hostAccount: crypto.randomUUID() };
    expect(
      await refusalsOf(() => move(staff, request, 'proposeDates', { ...dates, trainerId: desk.trainer.id })),
    ).toEqual(['INVALID details.trainerId']);
    await move(staff, request, 'proposeDates', { ...dates, trainerId: cleared.id });
    const scheduledNow = await move(desk.as(desk.lead), request, 'acceptDates', { dateOption: 1 });
    expect(scheduledNow.state).toBe('SCHEDULED');
    const mails = await mailsOf();
    for (const mail of mails) heard.add(nameOf(mail));
    expect([...heard].sort()).toEqual(['clea.cleared', 'tess.lead', 'tia']);
    for (const mail of mails) expect(mail.parsed.subject).toBe(`[REQ-${request.number}] Restricted request`);
  });
});

/** As a mail client would see it: one subject per mailbox, one root that everything refers to, no two mails with one id. */
function expectOneConversation(mails: readonly ReceivedMail[], subject: string): void {
  const roots = new Set<string>();
  for (const { parsed } of mails) {
    const references = [parsed.references ?? []].flat();
    expect(references.length).toBeGreaterThan(0);
    roots.add(references[0]!);
    expect(parsed.inReplyTo).toBeTruthy();
    expect(references).toContain(parsed.inReplyTo);
    expect(String(parsed.headers.get('auto-submitted'))).toBe('auto-generated');
  }
  expect(roots.size).toBe(1);
  expect(new Set(mails.map(({ parsed }) => parsed.messageId)).size).toBe(mails.length);
  const byPerson = Map.groupBy(mails, (mail) => mail.to);
  for (const [address, own] of byPerson) {
    expect(new Set(own.map(({ parsed }) => parsed.subject)).size).toBe(1);
    // Who is told without being part of the request, such as a trainer, is not shown its title.
    const partOfIt = !/^(tom\.trainer|ann|ben)@/.test(address);
    if (partOfIt) expect(own[0]!.parsed.subject).toBe(subject);
    const known = new Set(roots);
    for (const { parsed } of own) {
      expect(known).toContain(parsed.inReplyTo);
      known.add(parsed.messageId!);
    }
  }
}
