/**
 * The mail with a sign-in code. It carries no link: whoever follows links in mails learns nothing from this one, and
 * mail scanners cannot use the code up.
 */
import { randomUUID } from 'node:crypto';
import type { Config } from '../../config.ts';
import type { CodeMail } from '../../ctx.ts';
import { newMessageId } from './headers.ts';
import { renderHtml, renderText } from './render.ts';
import { MailFailed, type MailTransport } from './transport.ts';

export function createCodeMailer(transport: MailTransport, config: Pick<Config, 'mailFrom' | 'publicUrl'>): CodeMail {
  return {
    async sendCode(to, code, minutes) {
      const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
      const subject = `${spaced} is your Foyer code`;
      const message = {
        title: `${spaced} is your sign-in code`,
        lead: `Type it where you asked for it. It works once, in that browser only, for ${minutes} minutes.`,
        facts: [],
        links: [],
        reason: `somebody asked to sign in to Foyer at ${new URL(config.publicUrl).host} with this address. If it was not you, ignore this mail: nobody signs in without the code.`,
      };
      const mail = {
        to: { name: '', address: to.email },
        subject,
        html: renderHtml(message, null, subject),
        text: renderText(message, null),
        headers: {
          'Message-ID': newMessageId(randomUUID(), config.mailFrom),
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'X-Foyer-Reason': 'sign-in',
        },
      };
      await transport.send(mail).catch((error: unknown) => {
        // The server runs and refuses the address: said aloud, it would tell anybody which mailboxes exist.
        if (!(error instanceof MailFailed && error.permanent)) throw error;
      });
    },
  };
}
