/**
 * A real SMTP server on loopback whose behaviour the test sets per recipient, and that keeps what it accepted.
 * `down()` closes the port, so that connections are refused; `up()` opens the same port again.
 */
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Behaviour =
  /** Takes the mail. */
  | 'accept'
  /** 451 to RCPT: try again later. */
  | 'greylist'
  /** 550 to RCPT: never. */
  | 'reject'
  /** Says nothing more once it has the data. */
  | 'hang'
  /** Takes the mail and ends the connection before saying so. */
  | 'acceptAndClose'
  /** Ends the connection in the middle of the data. */
  | 'close';

export interface ReceivedMail {
  to: string;
  from: string;
  raw: string;
  parsed: ParsedMail;
  at: number;
}

export interface TestSmtp {
  url: string;
  mails: ReceivedMail[];
  /** For one address, or for all that have none of their own. */
  behave(behaviour: Behaviour, address?: string): void;
  /** Called when a mail's data is complete, before it is answered. */
  onData: ((to: string) => void | Promise<void>) | null;
  down(): Promise<void>;
  up(): Promise<void>;
  to(address: string): ReceivedMail[];
  /** Waits until so many mails have come. */
  waitFor(count: number, timeoutMs?: number): Promise<ReceivedMail[]>;
  clear(): void;
  close(): Promise<void>;
}

const smtpError = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code });

export async function testSmtp(): Promise<TestSmtp> {
  const behaviours = new Map<string, Behaviour>();
  const mails: ReceivedMail[] = [];
  let usual: Behaviour = 'accept';
  const behaviourOf = (address: string) => behaviours.get(address) ?? usual;
  let server: SMTPServer | null = null;
  let port = 0;

  const smtp: TestSmtp = {
    url: '',
    mails,
    onData: null,
    behave(behaviour, address) {
      if (address) behaviours.set(address, behaviour);
      else usual = behaviour;
    },
    async down() {
      const closing = server;
      server = null;
      if (closing) await new Promise<void>((done) => closing.close(() => done()));
    },
    async up() {
      server = make();
      const listening = server;
      await new Promise<void>((done, fail) => {
        listening.once('error', fail);
        listening.listen(port, '127.0.0.1', () => done());
      });
      port = (listening.server.address() as AddressInfo).port;
      smtp.url = `smtp://127.0.0.1:${port}`;
    },
    to: (address) => mails.filter((mail) => mail.to === address),
    async waitFor(count, timeoutMs = 20_000) {
      const until = Date.now() + timeoutMs;
      while (mails.length < count) {
        if (Date.now() > until) throw new Error(`${mails.length} mails came, not ${count}.`);
        await new Promise((wake) => setTimeout(wake, 20));
      }
      return mails;
    },
    clear() {
      mails.length = 0;
    },
    close: () => smtp.down(),
  };

  function make(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onRcptTo({ address }, _session, done) {
        const behaviour = behaviourOf(address);
        if (behaviour === 'greylist') return done(smtpError(451, '4.7.1 Greylisted, please try again later'));
        if (behaviour === 'reject') return done(smtpError(550, '5.1.1 No such user here'));
        done();
      },
      onData(stream, session, done) {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        const behaviour = behaviourOf(to);
        const chunks: Buffer[] = [];
        const hangUp = () => socketOf(session.id)?.destroy();
        stream.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (behaviour === 'close') hangUp();
        });
        stream.on('end', async () => {
          await smtp.onData?.(to);
          if (behaviour === 'hang' || behaviour === 'close') return;
          const raw = Buffer.concat(chunks).toString('utf8');
          mails.push({ to, from, raw, parsed: await simpleParser(raw), at: Date.now() });
          if (behaviour === 'acceptAndClose') return hangUp();
          done();
        });
      },
    }).on('error', () => {});
  }
  /** The library shows a session but not its socket; ending one connection alone needs it. */
  const socketOf = (id: string): { destroy(): void } | undefined => {
    const all = [...(server?.connections ?? [])] as unknown as { id: string; _socket: { destroy(): void } }[];
    return all.find((connection) => connection.id === id)?._socket;
  };

  await smtp.up();
  return smtp;
}
