/** The mail with the code over real SMTP, and what whoever asked hears when the mail server does not do its part. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createCodeMailer } from '../../server/messages/email/code.ts';
import { createMailTransport, type MailTransport } from '../../server/messages/email/transport.ts';
import { requestSignInCode } from '../../server/people/requestSignInCode.ts';
import { signIn } from '../../server/people/signIn.ts';
import { newToken } from '../../server/people/tokens.ts';
import { testConfig, testCtx } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type TestSmtp, testSmtp } from '../support/smtp.ts';

let database: TestDatabase;
let smtp: TestSmtp;
let transport: MailTransport;
let browser: string;
let number = 0;
let email: string;

beforeAll(async () => {
  [database, smtp] = await Promise.all([testDatabase(), testSmtp()]);
  transport = createMailTransport(testConfig({ smtpUrl: smtp.url, smtpTimeoutMs: 1_000 }));
});
afterAll(async () => {
  transport?.close();
  await smtp?.close();
  await database?.close();
});
beforeEach(() => {
  smtp.clear();
  smtp.behave('accept');
  browser = newToken();
  email = `tess${number++}@foyer.test`;
});

const ctx = () => {
  const config = testConfig();
  return testCtx({ db: database.db, codeMail: createCodeMailer(transport, config), source: `192.0.2.${number}` });
};
const ask = () => requestSignInCode(ctx(), { email }, browser);

test('the code in the mail signs in', async () => {
  await ask();
  const [mail] = await smtp.waitFor(1);
  expect(mail!.to).toBe(email);
  const code = /\b(\d{3} \d{3})\b/.exec(mail!.parsed.text ?? '')?.[1];
  expect(mail!.parsed.subject).toContain(code);
  expect(mail!.parsed.html).toContain(code);
  await expect(signIn(ctx(), { email, code: code! }, { token: browser, userAgent: '' })).resolves.toBeTruthy();
});

test('a mailbox that does not exist is answered as one that does', async () => {
  smtp.behave('reject', email);
  expect(await ask()).toEqual({ expiresInSeconds: 600 });
  expect(smtp.mails).toEqual([]);
});

test.each(['greylist', 'hang', 'close'] as const)(
  'a server that would %s is a sentence that names no address',
  async (behaviour) => {
    smtp.behave(behaviour);
    await expect(ask()).rejects.toMatchObject({
      name: 'Refusal',
      userErrors: [{ code: 'BLOCKED', field: [], message: expect.not.stringContaining('@') }],
    });
  },
);

test('a server that is down is a sentence, and a code comes once it is up again', async () => {
  await smtp.down();
  await expect(ask()).rejects.toMatchObject({ name: 'Refusal', userErrors: [{ code: 'BLOCKED' }] });
  await smtp.up();
  await ask();
  expect(await smtp.waitFor(1)).toHaveLength(1);
});
