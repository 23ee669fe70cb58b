/** Comments that carry files: whose, how many, what the timeline and mails say, and that two cannot take the same. */
import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadAttachment } from '../../server/attachments/upload.ts';
import type { Actor } from '../../server/ctx.ts';
import { attachments, requestEvents } from '../../server/db/schema/index.ts';
import { kindOf } from '../../server/kinds/index.ts';
import { createMailTransport, type MailTransport } from '../../server/messages/email/transport.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { summaryOf } from '../../server/requests/timeline.ts';
import { testConfig } from '../support/ctx.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { runJobsUntilIdle } from '../support/jobs.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest } from '../support/requests.ts';
import { type TestSmtp, testSmtp } from '../support/smtp.ts';

let desk: Desk;
let smtp: TestSmtp;
let transport: MailTransport;
beforeAll(async () => {
  desk = await givenDesk({ config: { attachments: { ...testConfig().attachments, requestMaxFiles: 22 } } });
  smtp = await testSmtp();
  transport = createMailTransport(testConfig({ smtpUrl: smtp.url }));
});
afterAll(async () => {
  transport?.close();
  await smtp?.close();
  await desk?.close();
});

const upload = async (actor: Actor, name = 'notes.txt', size = 5) =>
  (await uploadAttachment(desk.as(actor), { name, body: Readable.from([Buffer.alloc(size, 'a')]) })).id;
const inquiry = () => givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
const say = (actor: Actor, id: string, attachmentIds: string[], body = 'See the file.') =>
  commentOnRequest(desk.as(actor), { id, body, internal: false, attachmentIds });
const filesOf = (eventId: number) => desk.db.select().from(attachments).where(eq(attachments.eventId, eventId));
const mailed = async () => {
  smtp.clear();
  await runJobsUntilIdle(desk.as(null), transport);
  return [...smtp.mails];
};

describe('a comment', () => {
  it('may consist of files alone, and reads well on the timeline and in mails', async () => {
    const { id } = await inquiry();
    await mailed();
    const files = [await upload(desk.coordinator, 'Plan für <Mai>.pdf', 1_234_567), await upload(desk.coordinator)];
    const { eventId } = await say(desk.coordinator, id, files, '  ');
    expect(new Set((await filesOf(eventId)).map((file) => file.id))).toEqual(new Set(files));
    const [event] = await desk.db.select().from(requestEvents).where(eq(requestEvents.id, eventId));
    expect(event!.body).toBeNull();
    expect(summaryOf(event!, kindOf('PS_INQUIRY'), 'Cora', null)).toBe('Cora sent files');
    const mail = (await mailed()).find(({ to }) => to === desk.colleague.email)!;
    const text = mail.parsed.text!;
    expect(text).toMatch(/^Cora Coordinator sent files about your request\n/);
    expect(text).toMatch(/Files: +Plan für Mai\.pdf \(1\.2 MB\)\n +notes\.txt \(5 bytes\)/);
    expect(text).toMatch(/Open REQ-\d+:\nhttp:\/\/foyer\.test\/requests\/REQ-\d+/);
    expect(mail.parsed.html).toContain('notes.txt (5 bytes)');
    expect(mail.parsed.attachments).toEqual([]);
  });

  it('still needs words or files', async () => {
    const { id } = await inquiry();
    expect(await refusalsOf(() => say(desk.colleague, id, [], ' '))).toEqual(['INVALID body']);
  });

  it('carries one’s own files that no other carries, in whole or not at all', async () => {
    const { id } = await inquiry();
    const [mine, other] = [await upload(desk.colleague), await upload(desk.coordinator)];
    const tried = (...ids: string[]) => refusalsOf(() => say(desk.colleague, id, ids));
    expect(await tried(mine, other)).toEqual(['NOT_FOUND attachmentIds']);
    expect(await tried('00000000-0000-4000-8000-000000000000')).toEqual(['NOT_FOUND attachmentIds']);
    expect(await desk.db.select().from(requestEvents).where(eq(requestEvents.requestId, id))).toHaveLength(1);
    const both = await Promise.all([tried(mine), tried(mine)]);
    expect(both.flat()).toEqual(['NOT_FOUND attachmentIds']);
    expect(await tried(mine)).toEqual(['NOT_FOUND attachmentIds']);
  });

  it('does not carry a file whose bytes never came, or that waited for more than a day', async () => {
    const { id } = await inquiry();
    const [half, old] = [await upload(desk.colleague), await upload(desk.colleague)];
    await desk.db.update(attachments).set({ ref: '' }).where(eq(attachments.id, half));
    expect(await refusalsOf(() => say(desk.colleague, id, [half]))).toEqual(['NOT_FOUND attachmentIds']);
    desk.clock.advance({ hours: 25 });
    expect(await refusalsOf(() => say(desk.colleague, id, [old]))).toEqual(['BLOCKED attachmentIds']);
  });

  it('carries at most twenty, and a request so many in all', async () => {
    const { id } = await inquiry();
    const files = await Promise.all(Array.from({ length: 23 }, (_, i) => upload(desk.engagementManager, `${i}.txt`)));
    const tried = (ids: string[]) => refusalsOf(() => say(desk.engagementManager, id, ids));
    expect(await tried(files.slice(0, 21))).toEqual(['INVALID attachmentIds']);
    expect(await tried(files.slice(0, 20))).toEqual([]);
    expect(await tried(files.slice(20))).toEqual(['BLOCKED attachmentIds']);
    expect(await tried(files.slice(21))).toEqual([]);
  });

  it('answers the same again under its key, and carries its files once', async () => {
    const { id } = await inquiry();
    const file = await upload(desk.colleague);
    const input = { id, body: '', internal: false, attachmentIds: [file], idempotencyKey: 'k1' };
    const first = await commentOnRequest(desk.as(desk.colleague), input);
    expect(await commentOnRequest(desk.as(desk.colleague), input)).toEqual(first);
    expect(await filesOf(first.eventId)).toHaveLength(1);
  });
});
