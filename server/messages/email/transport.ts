/**
 * Mail over SMTP; the only importer of nodemailer. A failure says whether it is for good.
 * Invariant: a try ends within `deadlineMs` whatever the server does, and nodemailer never tries by itself: whether,
 * when and how often is decided by the delivery's row.
 */
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../../config.ts';

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
  /** When what it tells of happened, the same at every try; now when left out. */
  date?: Date;
  headers: Record<string, string>;
}

export interface MailTransport {
  /** Resolves once the server took the mail. @throws MailFailed */
  send(mail: Mail): Promise<void>;
  close(): void;
}

export class MailFailed extends Error {
  /** Refused for good: trying again would be refused again. */
  readonly permanent: boolean;
  constructor(message: string, permanent: boolean) {
    super(message);
    this.name = 'MailFailed';
    this.permanent = permanent;
  }
}

const CONNECTIONS = 4;

type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string };

function asMailFailed(error: unknown): MailFailed {
  const failure = error as SmtpError;
  const said = failure.response ?? failure.message ?? String(error);
  // A refused login (EAUTH) is the installation's fault, not the mail's: somebody mends it within the day.
  const permanent =
    failure.code !== 'EAUTH' &&
    failure.responseCode !== undefined &&
    failure.responseCode >= 500 &&
    failure.responseCode < 600;
  // 5xx to the greeting or HELO concern the server, not this mail.
  const aboutMail = failure.command === undefined || !/^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH)/i.test(failure.command);
  return new MailFailed(said, permanent && aboutMail);
}

// Printable, one line: what is handed over as prepared is sent as it is.
const PLAIN = /^[\x20-\x7e]*$/;

/** `List-…` as they are: nodemailer would encode a `List-Id` for its quotes, and clients then do not know it. */
function prepared(headers: Record<string, string>) {
  return Object.entries(headers).map(([key, value]) => {
    if (!PLAIN.test(value)) throw new Error(`The header ${key} is not plain text.`);
    return { key, value: key.startsWith('List-') ? { prepared: true, value } : value };
  });
}

type MailConfig = Pick<Config, 'smtpUrl' | 'mailFrom' | 'smtpTimeoutMs' | 'deliveryLeaseSeconds'>;

/** How long one try may take: well within the lease, so that nobody else has begun by then. */
export const deadlineMs = (config: MailConfig): number =>
  Math.min(config.smtpTimeoutMs * 3, config.deliveryLeaseSeconds * 1000 * 0.75);

export function createMailTransport(config: MailConfig): MailTransport {
  const { smtpUrl, mailFrom } = config;
  if (!smtpUrl) {
    return {
      send: async () => {
        throw new MailFailed('No mail server is set up: set SMTP_URL.', false);
      },
      close: () => {},
    };
  }
  const timeout = Math.min(config.smtpTimeoutMs, deadlineMs(config));
  const smtp: Transporter = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    maxRequeues: 0,
    idleTimeout: 30_000,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, html, text, date, headers }) {
      const { 'Message-ID': messageId, ...others } = headers;
      const signal = AbortSignal.timeout(deadlineMs(config));
      try {
        const mail = { from: mailFrom, to, subject, html, text, date, messageId, headers: prepared(others), signal };
        await smtp.sendMail(mail);
      } catch (error) {
        if (signal.aborted) throw new MailFailed('The mail server took too long.', false);
        throw asMailFailed(error);
      }
    },
    close: () => smtp.close({ force: true }),
  };
}
