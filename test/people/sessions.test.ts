/** Signed-in browsers: how they begin, are recognised in one round trip, and end. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import * as schema from '../../server/db/schema/index.ts';
import { signInSessions } from '../../server/db/schema/people.ts';
import { cookieNames, cookieOptions } from '../../server/people/cookies.ts';
import { actorFromCookie, beginSession, listSignInSessions } from '../../server/people/signInSessions.ts';
import { signOut } from '../../server/people/signOut.ts';
import { newToken } from '../../server/people/tokens.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import { testConfig, testCtx } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';

let database: TestDatabase;
let clock: FakeClock;
let cora: Actor;
let number = 0;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());
beforeEach(async () => {
  clock = fakeClock();
  cora = await givenPerson(database.db, {
    email: `cora${number++}@foyer.test`,
    roles: ['TRAINER', { role: 'COORDINATOR', cleared: true }],
  });
});

const begin = (options: { replacesSessionId?: string } = {}) =>
  database.db.transaction((tx) =>
    beginSession(tx, { personId: cora.id, config: testConfig(), now: clock.now(), userAgent: 'Firefox', ...options }),
  );
const who = (token: string | undefined) => actorFromCookie({ db: database.db, now: clock.now }, token);
const rowOf = async (id: string) =>
  (await database.db.select().from(signInSessions).where(eq(signInSessions.id, id)))[0];

test('a cookie stands for the person, their grants and the session', async () => {
  const { token, sessionId } = await begin();
  expect(await who(token)).toEqual({
    ...cora,
    sessionId,
    grants: [
      { role: 'COORDINATOR', restrictedClearance: true },
      { role: 'TRAINER', restrictedClearance: false },
    ],
  });
});

test('recognising somebody takes one statement', async () => {
  const { token } = await begin();
  const statements: string[] = [];
  const client = postgres(database.url, { max: 1, debug: (_connection, statement) => statements.push(statement) });
  const db = drizzle(client, { schema });
  clock.advance({ minutes: 5 });
  expect(await actorFromCookie({ db, now: clock.now }, token)).toMatchObject({ id: cora.id });
  await client.end();
  expect(statements.filter((statement) => !statement.includes('pg_catalog'))).toHaveLength(1);
});

test('the database holds no token', async () => {
  const { token, sessionId } = await begin();
  expect(JSON.stringify(await rowOf(sessionId))).not.toContain(token);
});

test.each([undefined, '', 'x', newToken(), `${newToken()}'--`])('%j stands for nobody', async (token) => {
  expect(await who(token)).toBeNull();
});

test('a session ends after the days set', async () => {
  const { token } = await begin();
  clock.advance({ days: 29, hours: 23 });
  expect(await who(token)).not.toBeNull();
  clock.advance({ hours: 1 });
  expect(await who(token)).toBeNull();
});

test('when it was last seen is noted once a minute at most', async () => {
  const { token, sessionId } = await begin();
  const began = clock.now();
  clock.advance({ seconds: 59 });
  await who(token);
  expect((await rowOf(sessionId))!.lastSeenAt).toEqual(began);
  clock.advance({ seconds: 1 });
  await who(token);
  expect((await rowOf(sessionId))!.lastSeenAt).toEqual(clock.now());
});

test('an expired session is not revived by being seen', async () => {
  const { token, sessionId } = await begin();
  const before = await rowOf(sessionId);
  clock.advance({ days: 40 });
  await who(token);
  expect(await rowOf(sessionId)).toEqual(before);
});

test('a new sign-in ends the session this browser had, and no other', async () => {
  const old = await begin();
  const other = await begin();
  const fresh = await begin({ replacesSessionId: old.sessionId });
  expect(fresh.token).not.toBe(old.token);
  expect(await who(old.token)).toBeNull();
  expect(await who(other.token)).not.toBeNull();
  expect(await who(fresh.token)).not.toBeNull();
});

test('signing out ends this browser alone', async () => {
  const [here, there] = [await begin(), await begin()];
  const ctx = testCtx({ db: database.db, clock, actor: await who(here.token) });
  expect(await signOut(ctx, {})).toEqual({ signedOut: 1 });
  expect(await who(here.token)).toBeNull();
  expect(await who(there.token)).not.toBeNull();
});

test('signing out everywhere ends every browser of the person, and nobody else', async () => {
  const [here, there] = [await begin(), await begin()];
  const ravi = await givenPerson(database.db, { email: `ravi${number++}@foyer.test` });
  const { token: his } = await database.db.transaction((tx) =>
    beginSession(tx, { personId: ravi.id, config: testConfig(), now: clock.now(), userAgent: '' }),
  );
  const ctx = testCtx({ db: database.db, clock, actor: await who(here.token) });
  expect(await signOut(ctx, { everywhere: true })).toEqual({ signedOut: 2 });
  expect(await who(here.token)).toBeNull();
  expect(await who(there.token)).toBeNull();
  expect(await who(his)).toMatchObject({ id: ravi.id });
});

test('signing out while nobody is signed in is no fault', async () => {
  expect(await signOut(testCtx({ db: database.db, clock }), { everywhere: true })).toEqual({ signedOut: 0 });
});

test('where somebody is signed in is listed, latest first, without what has ended', async () => {
  await begin();
  clock.advance({ days: 29 });
  const second = await begin();
  clock.advance({ hours: 1 });
  const third = await begin();
  clock.advance({ days: 1 });
  const rows = await listSignInSessions(database.db, cora.id, clock.now());
  expect(rows.map((row) => row.id)).toEqual([third.sessionId, second.sessionId]);
});

test('behind https cookies are bound to the host and to TLS', () => {
  const https = { publicUrl: 'https://foyer.example' };
  expect(cookieNames(https)).toEqual({ session: '__Host-foyer_session', browser: '__Host-foyer_browser' });
  // Copies side by side on one machine keep apart.
  expect(cookieNames({ publicUrl: 'http://localhost:8081' })).toEqual({
    session: 'foyer_session_8081',
    browser: 'foyer_browser_8081',
  });
  expect(cookieOptions(https)).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: true });
  const http = { publicUrl: 'http://localhost:3000' };
  expect(cookieNames(http).session).toBe('foyer_session_3000');
  expect(cookieOptions(http)).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: false });
});
