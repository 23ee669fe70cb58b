import { expect, it } from 'vitest';
import { createCodeMailer } from '../../server/messages/email/code.ts';
import { createMailTransport } from '../../server/messages/email/transport.ts';
import { testConfig } from '../support/ctx.ts';
import { testSmtp } from '../support/smtp.ts';

it('a code is mailed without any link, and can be read from the subject', async () => {
  const smtp = await testSmtp();
  const config = testConfig({ smtpUrl: smtp.url, publicUrl: 'https://foyer.example' });
  const transport = createMailTransport(config);
  await createCodeMailer(transport, config).sendCode({ email: 'tess@foyer.test' }, '012345', 10);
  const [mail] = smtp.mails;
  expect(mail?.to).toBe('tess@foyer.test');
  expect(mail?.parsed.subject).toBe('012 345 is your Foyer code');
  expect(mail?.parsed.html).not.toContain('href');
  expect(mail?.parsed.text).not.toMatch(/https?:/);
  expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(mail?.parsed.text).toMatchInlineSnapshot(`
    "012 345 is your sign-in code

    Type it where you asked for it. It works once, in that browser only, for 10
    minutes.

    -- 
    Why you get this mail: somebody asked to sign in to Foyer at foyer.example
    with this address. If it was not you, ignore this mail: nobody signs in
    without the code.
    "
  `);
  transport.close();
  await smtp.close();
});

it('a mail server that cannot be reached is an error in time; one that refuses the address tells nobody so', async () => {
  const smtp = await testSmtp();
  const config = testConfig({ smtpUrl: smtp.url, smtpTimeoutMs: 200 });
  const transport = createMailTransport(config);
  const send = () => createCodeMailer(transport, config).sendCode({ email: 'tess@foyer.test' }, '012345', 10);
  smtp.behave('reject');
  await expect(send()).resolves.toBeUndefined();
  smtp.behave('hang');
  await expect(send()).rejects.toMatchObject({ permanent: false });
  await smtp.down();
  await expect(send()).rejects.toMatchObject({ permanent: false });
  transport.close();
});
