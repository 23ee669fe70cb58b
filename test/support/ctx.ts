/** What verbs are given in tests: a complete configuration, and a context with a clock that stands still. */
import type { Config } from '../../server/config.ts';
import type { Actor, CodeMail, Ctx, JobData, Jobs, Log } from '../../server/ctx.ts';
import type { Db } from '../../server/db/client.ts';
import { type FakeClock, fakeClock } from './clock.ts';

export function testConfig(overrides: Partial<Config> = {}): Config {
  return {
    trial: false,
    port: 0,
    host: '127.0.0.1',
    dataDir: '.data',
    publicUrl: 'http://foyer.test',
    databaseUrl: null,
    databasePool: 10,
    smtpUrl: null,
    mailFrom: 'Foyer <foyer@foyer.test>',
    smtpTimeoutMs: 5_000,
    deliveryLeaseSeconds: 60,
    deliveryGiveUpHours: 24,
    mailboxPort: 0,
    mailboxSmtpPort: 0,
    allowedDomains: [],
    admins: [],
    oidc: null,
    explorer: true,
    trustProxy: false,
    workJobs: true,
    teamLeadRequired: true,
    catalogueFile: null,
    sessionDays: 30,
    codeMinutes: 10,
    attachments: { maxBytes: 25_000_000, requestMaxFiles: 200, requestMaxBytes: 1_000_000_000, s3: null },
    calendar: {
      timezone: 'Etc/UTC',
      weekdays: [1, 2, 3, 4, 5],
      hours: [{ startMinute: 540, endMinute: 1020 }],
      startMinute: 540,
      endMinute: 1020,
      holidays: [],
    },
    figures: {
      reopenDays: 14,
      questionReminderBusinessDays: 5,
      answeredCloseBusinessDays: 5,
      datesExpireBusinessDays: 5,
      linksAheadDays: 14,
      backlogAfterDays: 10,
      seminarSeats: 100,
      clockWarnPercent: 75,
    },
    logLevel: 'silent',
    ...overrides,
  };
}

export interface EnqueuedJob {
  name: keyof JobData;
  data: JobData[keyof JobData];
  startAfter: Date | null;
}

/** Keeps what was enqueued, for tests of verbs; tests of what follows from a job use the real queue. */
export function recordingJobs(): Jobs & { enqueued: EnqueuedJob[] } {
  const enqueued: EnqueuedJob[] = [];
  return {
    enqueued,
    async enqueue(_tx, name, data, options) {
      enqueued.push({ name, data, startAfter: options?.startAfter ?? null });
    },
  };
}

/** Keeps the codes that would have been mailed, newest last. */
export function recordingCodeMail(): CodeMail & { sent: { email: string; code: string; minutes: number }[] } {
  const sent: { email: string; code: string; minutes: number }[] = [];
  return {
    sent,
    async sendCode({ email }, code, minutes) {
      sent.push({ email, code, minutes });
    },
  };
}

export const silentLog: Log = { info() {}, warn() {}, error() {} };

export interface TestCtxOptions {
  db: Db;
  clock?: FakeClock;
  actor?: Actor | null;
  jobs?: Jobs;
  codeMail?: CodeMail;
  config?: Partial<Config>;
  source?: string;
}

export function testCtx({
  db,
  clock = fakeClock(),
  actor = null,
  jobs,
  codeMail,
  config,
  source = '192.0.2.1',
}: TestCtxOptions): Ctx {
  return {
    db,
    config: testConfig(config),
    jobs: jobs ?? recordingJobs(),
    codeMail: codeMail ?? recordingCodeMail(),
    log: silentLog,
    now: clock.now,
    actor,
    requestId: 'test',
    source,
  };
}
