/** What nobody can use any more is removed, and nothing else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idempotencyKeys, oidcAttempts, signInCodes, signInSessions } from '../../server/db/schema/index.ts';
import { removeExpired } from '../../server/jobs/cleanup.ts';
import { fakeClock } from '../support/clock.ts';
import { testCtx } from '../support/ctx.ts';
import { testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('sessions, codes, sign-ins under way and keys go when they have run out', async () => {
  const { db } = database;
  const clock = fakeClock();
  const person = await givenPerson(db, { email: 'ann@example.com' });
  const at = (hours: number) => new Date(clock.now().getTime() + hours * 3_600_000);
  for (const [name, hours] of [
    ['old', -1],
    ['live', 1],
  ] as const) {
    await db.insert(signInSessions).values({ personId: person.id, tokenHash: name, expiresAt: at(hours) });
    await db
      .insert(oidcAttempts)
      .values({ stateHash: name, browserHash: 'b', nonce: 'n', codeVerifier: 'v', expiresAt: at(hours) });
    const createdAt = at(hours - 24);
    await db.insert(signInCodes).values({
      email: `${name}@example.com`,
      codeHash: 'c',
      browserHash: 'b',
      source: 's',
      expiresAt: createdAt,
      createdAt,
    });
    await db
      .insert(idempotencyKeys)
      .values({ personId: person.id, key: name, mutation: 'm', inputHash: 'h', createdAt });
  }
  const ctx = testCtx({ db, clock });
  expect(await removeExpired(ctx)).toBe(4);
  expect(await removeExpired(ctx)).toBe(0);
  expect((await db.select().from(signInSessions)).map((row) => row.tokenHash)).toEqual(['live']);
  expect((await db.select().from(oidcAttempts)).map((row) => row.stateHash)).toEqual(['live']);
  expect((await db.select().from(signInCodes)).map((row) => row.email)).toEqual(['live@example.com']);
  expect((await db.select().from(idempotencyKeys)).map((row) => row.key)).toEqual(['live']);
});
