import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { notificationPreferences } from '../../server/db/schema/index.ts';
import { listMuted } from '../../server/messages/preferences.ts';
import { registerMessageRoutes } from '../../server/messages/routes.ts';
import { readUnsubscribeToken, unsubscribeSecret, unsubscribeToken } from '../../server/messages/unsubscribeToken.ts';
import { silentLog, testConfig } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';

let database: TestDatabase;
let app: FastifyInstance;
let tess: Actor;
let token: string;

beforeAll(async () => {
  database = await testDatabase();
  tess = await givenPerson(database.db, { email: 'tess@foyer.test' });
  token = unsubscribeToken(await unsubscribeSecret(database.db), tess.id, 'PROGRESS');
  app = Fastify();
  await registerMessageRoutes(app, { config: testConfig(), db: database.db, log: silentLog });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});
beforeEach(() => database.db.delete(notificationPreferences));

const muted = async () => [...(await listMuted(database.db, [tess.id]))];
const MUTED = () => [`${tess.id}:PROGRESS`];
const url = (t: string) => `/unsubscribe?t=${encodeURIComponent(t)}`;
const post = (t: string, payload: string, type = 'application/x-www-form-urlencoded') =>
  app.inject({ method: 'POST', url: url(t), headers: { 'content-type': type }, payload });

describe('an unsubscribe link', () => {
  it('asks first: opening it changes nothing', async () => {
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await app.inject({ method, url: url(token) });
      expect(answer.statusCode).toBe(200);
    }
    expect(await muted()).toEqual([]);
    const { body, headers } = await app.inject({ url: url(token) });
    expect(body).toContain('<form method="post"');
    expect(body).not.toMatch(/<script|http-equiv/i);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  });

  it('stops that topic on the button, and starts it again on the way back', async () => {
    const stopped = await post(token, '');
    expect(stopped.body).toContain('Done: no more of these mails');
    expect(await muted()).toEqual(MUTED());
    const again = await post(token, 'again=on');
    expect(again.body).toContain('You get these mails again');
    expect(await muted()).toEqual([]);
  });

  it('stops it in one click from a mail program, by either sort of form', async () => {
    const oneClick = await post(token, 'List-Unsubscribe=One-Click');
    expect(oneClick.statusCode).toBe(200);
    expect(await muted()).toEqual(MUTED());
    await database.db.delete(notificationPreferences);
    const part = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    expect((await post(token, part, 'multipart/form-data; boundary=x')).statusCode).toBe(200);
    expect(await muted()).toEqual(MUTED());
    await database.db.delete(notificationPreferences);
    expect((await app.inject({ method: 'POST', url: url(token) })).statusCode, 'no body at all').toBe(200);
    expect(await muted()).toEqual(MUTED());
  });

  it('that nobody signed is refused, whatever its shape', async () => {
    const [person, , signature] = token.split('.') as [string, string, string];
    const other = Buffer.alloc(16, 1).toString('base64url');
    const forged = [
      '',
      'x',
      `${person}.PROGRESS`,
      `${person}.CONVERSATION.${signature}`,
      `${other}.PROGRESS.${signature}`,
      `${person}.PROGRESS.${signature.slice(1)}`,
      `${person}.PROGRESS.${signature}A`,
      `${person}.PROGRESS.${'A'.repeat(43)}`,
      `${person}.PROGRESS.é`,
      unsubscribeToken('another secret', tess.id, 'PROGRESS'),
      '<script>alert(1)</script>',
    ];
    for (const t of forged) {
      for (const answer of [await app.inject({ url: url(t) }), await post(t, 'List-Unsubscribe=One-Click')]) {
        expect(answer.statusCode, t).toBe(400);
        expect(answer.body).toContain('This link does not work');
        expect(answer.body).not.toMatch(/<script/);
      }
    }
    expect((await app.inject({ url: '/unsubscribe' })).statusCode).toBe(400);
    expect((await app.inject({ url: '/unsubscribe?t=a&t=b' })).statusCode).toBe(400);
    expect(await muted()).toEqual([]);
  });
});

describe('the secret behind it', () => {
  it('is made once, however many ask for it first', async () => {
    const fresh = await testDatabase();
    const made = await Promise.all(Array.from({ length: 6 }, () => unsubscribeSecret(fresh.db)));
    expect(new Set(made).size).toBe(1);
    expect(made[0]!.length).toBeGreaterThanOrEqual(43);
    await fresh.close();
  });
  it('reads back the person and the topic', () => {
    const personId = '0123abcd-4567-4890-8abc-def012345678';
    expect(readUnsubscribeToken('s', unsubscribeToken('s', personId, 'DESK_QUEUE'))).toEqual({
      personId,
      topic: 'DESK_QUEUE',
    });
  });
});
