/** Signing in by emailed code, verb by verb on a real database; only the clock is fake. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Config } from '../../server/config.ts';
import type { CodeMail, Ctx } from '../../server/ctx.ts';
import * as schema from '../../server/db/schema/index.ts';
import { people, signInCodes, signInSessions } from '../../server/db/schema/people.ts';
import { Refusal } from '../../server/errors.ts';
import { requestSignInCode } from '../../server/people/requestSignInCode.ts';
import { signIn } from '../../server/people/signIn.ts';
import { actorFromCookie } from '../../server/people/signInSessions.ts';
import { newToken } from '../../server/people/tokens.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import { recordingCodeMail, testCtx } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';

let database: TestDatabase;
let clock: FakeClock;
let mail: ReturnType<typeof recordingCodeMail>;
let number = 0;
/** Another address and source for every test, so that limits do not run from one into the next. */
let email: string;
let source: string;
let browser: string;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());
beforeEach(() => {
  clock = fakeClock();
  mail = recordingCodeMail();
  number++;
  email = `tess${number}@foyer.test`;
  source = `192.0.2.${number}`;
  browser = newToken();
});

const ctx = (options: { config?: Partial<Config>; codeMail?: CodeMail; source?: string } = {}): Ctx =>
  testCtx({ db: database.db, clock, codeMail: mail, source, ...options });

const ask = (options: { email?: string; browser?: string; source?: string; idempotencyKey?: string } = {}) =>
  requestSignInCode(
    ctx({ source: options.source ?? source }),
    { email: options.email ?? email, idempotencyKey: options.idempotencyKey },
    options.browser ?? browser,
  );
const enter = (code: string, options: { email?: string; browser?: string; name?: string; timezone?: string } = {}) =>
  signIn(
    ctx(),
    { email: options.email ?? email, code, name: options.name, timezone: options.timezone },
    { token: options.browser ?? browser, userAgent: 'test browser' },
  );
const lastCode = (): string => mail.sent.at(-1)!.code;
const wrongCode = (): string => String((Number(lastCode()) + 1) % 1_000_000).padStart(6, '0');

async function refusalOf(act: Promise<unknown>): Promise<{ code: string; message: string; field: string[] }> {
  const error = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).userErrors[0]!;
}
const personOf = async (address: string) =>
  (await database.db.select().from(people).where(eq(people.email, address)))[0];

describe('the code', () => {
  test('signs in the person it was mailed to, and creates them only then', async () => {
    expect(await ask()).toEqual({ expiresInSeconds: 600 });
    expect(mail.sent).toEqual([{ email, code: expect.stringMatching(/^\d{6}$/), minutes: 10 }]);
    expect(await personOf(email)).toBeUndefined();
    const { token, personId } = await enter(lastCode(), { name: 'Tess', timezone: 'Europe/Berlin' });
    expect(await personOf(email)).toMatchObject({ id: personId, name: 'Tess', timezone: 'Europe/Berlin' });
    expect(await actorFromCookie(ctx(), token)).toMatchObject({ id: personId, email, grants: [] });
  });

  test('may be typed with spaces and dashes, and the address in any case', async () => {
    await ask({ email: ` ${email.toUpperCase()} ` });
    const code = lastCode();
    await expect(enter(` ${code.slice(0, 3)} – ${code.slice(3)} `)).resolves.toBeTruthy();
  });

  test('is in the database neither itself nor as a hash that can be worked back', async () => {
    await ask();
    const [row] = await database.db.select().from(signInCodes).where(eq(signInCodes.email, email));
    expect(JSON.stringify(row)).not.toContain(lastCode());
    expect(JSON.stringify(row)).not.toContain(browser);
  });

  test('works once', async () => {
    await ask();
    await enter(lastCode());
    const refused = await refusalOf(enter(lastCode()));
    expect(refused).toMatchObject({ code: 'CODE_REFUSED', field: ['code'] });
    expect(refused.message).toContain('used');
  });

  test('used twice at once signs in once', async () => {
    await ask();
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => enter(lastCode())));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const person = await personOf(email);
    const sessions = await database.db.select().from(signInSessions).where(eq(signInSessions.personId, person!.id));
    expect(sessions).toHaveLength(1);
  });

  test('expires', async () => {
    await ask();
    clock.advance({ minutes: 10 });
    expect((await refusalOf(enter(lastCode()))).message).toContain('expired');
  });

  test('works to the last second', async () => {
    await ask();
    clock.advance({ minutes: 9, seconds: 59 });
    await expect(enter(lastCode())).resolves.toBeTruthy();
  });

  test('works only in the browser that asked', async () => {
    await ask();
    expect((await refusalOf(enter(lastCode(), { browser: newToken() }))).code).toBe('CODE_REFUSED');
    const noCookie = signIn(ctx(), { email, code: lastCode() }, { token: undefined, userAgent: '' });
    expect((await refusalOf(noCookie)).code).toBe('CODE_REFUSED');
    await expect(enter(lastCode())).resolves.toBeTruthy();
  });

  test('works only for the address it went to', async () => {
    await ask();
    expect((await refusalOf(enter(lastCode(), { email: `other-${email}` }))).code).toBe('CODE_REFUSED');
  });

  test('is void once a newer one is asked for in the same browser', async () => {
    await ask();
    const first = lastCode();
    clock.advance({ seconds: 1 });
    await ask();
    if (first !== lastCode()) expect((await refusalOf(enter(first))).code).toBe('CODE_REFUSED');
    await expect(enter(lastCode())).resolves.toBeTruthy();
  });

  test('of one browser stands although another browser asks', async () => {
    await ask();
    const first = lastCode();
    await ask({ browser: newToken() });
    await expect(enter(first)).resolves.toBeTruthy();
  });

  test.each(['', '12345', '1234567', 'abcdef', '12345x', '１２３'])('%j is no code, and costs no try', async (code) => {
    await ask();
    expect((await refusalOf(enter(code))).code).toBe('CODE_REFUSED');
    const [row] = await database.db.select().from(signInCodes).where(eq(signInCodes.email, email));
    expect(row!.attempts).toBe(0);
  });
});

describe('limits', () => {
  test('five wrong tries end a code, and the count is told', async () => {
    await ask();
    const said: string[] = [];
    for (let i = 0; i < 5; i++) said.push((await refusalOf(enter(wrongCode()))).message);
    expect(said[0]).toContain('4 tries are left');
    expect(said[3]).toContain('One try is left');
    expect(said[4]).toContain('no tries left');
    expect((await refusalOf(enter(lastCode()))).message).toContain('Too many wrong tries');
  });

  test('wrong tries at once are all counted', async () => {
    await ask();
    await Promise.allSettled(Array.from({ length: 5 }, () => enter(wrongCode())));
    expect((await refusalOf(enter(lastCode()))).code).toBe('CODE_REFUSED');
  });

  test('ten wrong tries at an address in an hour stop codes and tries from every browser', async () => {
    for (let round = 0; round < 2; round++) {
      browser = newToken();
      await ask();
      for (let i = 0; i < 5; i++) await refusalOf(enter(wrongCode()));
    }
    expect(await refusalOf(ask({ browser: newToken() }))).toMatchObject({
      code: 'RATE_LIMITED',
      message: 'Too many wrong codes were tried for this address. Try again in 60 minutes.',
      field: ['email'],
    });
    expect((await refusalOf(enter(lastCode()))).code).toBe('RATE_LIMITED');
    clock.advance({ minutes: 60 });
    await ask();
    await expect(enter(lastCode())).resolves.toBeTruthy();
  });

  test('five codes per address in fifteen minutes, whoever asks', async () => {
    for (let i = 0; i < 5; i++) await ask({ browser: newToken(), source: `198.51.100.${i}` });
    clock.advance({ minutes: 8 });
    expect(await refusalOf(ask({ source: '198.51.100.99' }))).toMatchObject({
      code: 'RATE_LIMITED',
      message: 'Too many codes were asked for this address. Try again in 7 minutes.',
    });
    expect(mail.sent).toHaveLength(5);
    clock.advance({ minutes: 7 });
    await expect(ask()).resolves.toBeTruthy();
  });

  test('five codes per address hold for a burst', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 9 }, () => ask({ browser: newToken() })));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(5);
    expect(mail.sent).toHaveLength(5);
  });

  test('thirty codes per source in fifteen minutes, whatever the address', async () => {
    for (let i = 0; i < 30; i++) await ask({ email: `guess${i}-${email}` });
    expect(await refusalOf(ask())).toMatchObject({
      code: 'RATE_LIMITED',
      message: 'Too many codes were asked from your network. Try again in 15 minutes.',
    });
    await expect(ask({ source: '203.0.113.1' })).resolves.toBeTruthy();
  });
});

describe('an unknown address', () => {
  test('is answered as a known one, by the same work', async () => {
    const known = await givenPerson(database.db, { email: `known-${email}` });
    const statements = async (address: string): Promise<[answer: unknown, statements: string[]]> => {
      const ran: string[] = [];
      const client = postgres(database.url, { max: 1, debug: (_connection, statement) => ran.push(statement) });
      const recorded = { ...ctx(), db: drizzle(client, { schema }) };
      const answer = await requestSignInCode(recorded, { email: address }, newToken());
      await client.end();
      return [answer, ran];
    };
    const [answer, work] = await statements(known.email);
    expect(work.length).toBeGreaterThan(5);
    expect([answer, work]).toEqual(await statements(`unknown-${email}`));
    expect(mail.sent.map((sent) => sent.email)).toEqual([known.email, `unknown-${email}`]);
    const wrong = [known.email, `unknown-${email}`].map(async (address) => {
      const token = newToken();
      await ask({ email: address, browser: token });
      return refusalOf(enter(wrongCode(), { email: address, browser: token }));
    });
    const [one, other] = await Promise.all(wrong);
    expect(one).toEqual(other);
  });
});

describe('refused before any code is made', () => {
  test.each(['', 'tess', 'tess@foyer', 'tess@foyer.test\nBcc: x@foyer.test'])('%j is no address', async (address) => {
    expect(await refusalOf(ask({ email: address }))).toMatchObject({ code: 'INVALID', field: ['email'] });
    expect(mail.sent).toEqual([]);
  });

  test('an address of another domain hears which domains may sign in', async () => {
    const config = { allowedDomains: ['foyer.example', 'foyer.test'] };
    const refused = await refusalOf(requestSignInCode(ctx({ config }), { email: 'a@evil.test' }, browser));
    expect(refused).toMatchObject({ code: 'INVALID', field: ['email'] });
    expect(refused.message).toContain('foyer.example, foyer.test');
    await expect(requestSignInCode(ctx({ config }), { email }, browser)).resolves.toBeTruthy();
  });

  test('a code asked for before its domain was closed signs nobody in', async () => {
    await ask();
    const closed = ctx({ config: { allowedDomains: ['foyer.example'] } });
    const late = signIn(closed, { email, code: lastCode() }, { token: browser, userAgent: '' });
    expect((await refusalOf(late)).code).toBe('INVALID');
  });
});

describe('a mail server that is down', () => {
  test('is answered with a sentence that says nothing of the address, and leaves no code', async () => {
    const down: CodeMail = {
      sendCode: async () => {
        throw new Error(`550 <${email}> unknown`);
      },
    };
    const refused = await refusalOf(
      requestSignInCode(ctx({ codeMail: down }), { email, idempotencyKey: 'k' }, browser),
    );
    expect(refused).toEqual({
      code: 'BLOCKED',
      message: 'The mail with the code could not be sent just now. Try again in a few minutes.',
      field: [],
    });
    expect((await refusalOf(enter('123456'))).code).toBe('CODE_REFUSED');
    await ask({ idempotencyKey: 'k' });
    await expect(enter(lastCode())).resolves.toBeTruthy();
  });
});

describe('an idempotency key', () => {
  test('asked with twice mails once', async () => {
    const answers = [await ask({ idempotencyKey: 'a' }), await ask({ idempotencyKey: 'a' })];
    expect(answers[0]).toEqual(answers[1]);
    expect(mail.sent).toHaveLength(1);
    await expect(enter(lastCode())).resolves.toBeTruthy();
  });
  test('asked with twice at once mails once', async () => {
    await Promise.all([ask({ idempotencyKey: 'a' }), ask({ idempotencyKey: 'a' })]);
    expect(mail.sent).toHaveLength(1);
  });
  test.each(['x'.repeat(201), 'a\u0000b', 'a\nb'])('%j is none', async (idempotencyKey) => {
    expect(await refusalOf(ask({ idempotencyKey }))).toMatchObject({ code: 'INVALID', field: ['idempotencyKey'] });
  });
  test('is refused with another address, and free in another browser', async () => {
    await ask({ idempotencyKey: 'a' });
    expect((await refusalOf(ask({ idempotencyKey: 'a', email: `x-${email}` }))).code).toBe('IDEMPOTENCY_KEY_REUSED');
    await ask({ idempotencyKey: 'a', browser: newToken() });
    expect(mail.sent).toHaveLength(2);
  });
});

describe('who is known already', () => {
  test('keeps their name and zone', async () => {
    await givenPerson(database.db, { email, name: 'Tess Lindqvist', timezone: 'Europe/Stockholm' });
    await ask();
    await enter(lastCode(), { name: 'Somebody', timezone: 'Asia/Tokyo' });
    expect(await personOf(email)).toMatchObject({ name: 'Tess Lindqvist', timezone: 'Europe/Stockholm' });
  });
  test('but only from a roster, says their name and zone at their first sign-in', async () => {
    await givenPerson(database.db, { email });
    await ask();
    await enter(lastCode(), { name: 'Tess', timezone: 'Asia/Tokyo' });
    expect(await personOf(email)).toMatchObject({ name: 'Tess', timezone: 'Asia/Tokyo' });
  });
  test('with a zone that is none, stands in UTC', async () => {
    await ask();
    await enter(lastCode(), { timezone: 'Mars/Olympus' });
    expect(await personOf(email)).toMatchObject({ name: email.split('@')[0], timezone: 'Etc/UTC' });
  });
});
