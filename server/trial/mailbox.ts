/** The trial's mail server, and the page on which everybody's mail can be read. On loopback only; keeps the newest mails. */
import { join, resolve } from 'node:path';
import { ClusterProblem } from './cluster.ts';

const KEPT = 500;

export interface Mailbox {
  smtpUrl: string;
  pageUrl: string;
  stop(): Promise<void>;
}

export async function startMailbox(options: { dataDir: string; port: number; smtpPort: number }): Promise<Mailbox> {
  const { MailDev } = await import('maildev').catch(() => {
    throw new ClusterProblem(
      'The mailbox of the trial is not installed. Run `npm ci` without omitting optional packages, or set SMTP_URL to a mail server of your own.',
    );
  });
  const maildev = new MailDev({
    smtp: options.smtpPort,
    ip: '127.0.0.1',
    web: options.port,
    webIp: '127.0.0.1',
    maxEmails: KEPT,
    mailDirectory: join(resolve(options.dataDir), 'mail'),
    silent: true,
  });
  await quietly(() => maildev.start());
  return {
    smtpUrl: `smtp://127.0.0.1:${options.smtpPort}`,
    pageUrl: `http://localhost:${options.port}`,
    stop: () => maildev.stop(),
  };
}

/** MailDev says where it listens even when told to be silent; the welcome says it better. */
async function quietly<T>(act: () => Promise<T>): Promise<T> {
  const { info } = console;
  console.info = () => {};
  try {
    return await act();
  } finally {
    console.info = info;
  }
}
