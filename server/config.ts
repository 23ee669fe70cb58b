/**
 * The only reader of the environment. Every setting, its default and its check; README lists the same names.
 * A wrong value stops the start with all problems at once.
 */

/** Figures of the field (README, Figures): thresholds that a desk may set otherwise. */
export interface Figures {
  /** Days after closing within which a request may be reopened. */
  reopenDays: number;
  /** Business days after which an open question to the requester is repeated. */
  questionReminderBusinessDays: number;
  /** Business days after which an answered inquiry closes by itself. */
  answeredCloseBusinessDays: number;
  /** Business days a proposal of dates stands. */
  datesExpireBusinessDays: number;
  /** Days ahead of a class by which registration links must be out. */
  linksAheadDays: number;
  /** Days since submission before a training may go to the backlog. */
  backlogAfterDays: number;
  /** Most people a seminar takes. */
  seminarSeats: number;
}

/** When the desk works. Blocks and several calendars come with the clocks; this is the one in force. */
export interface BusinessCalendar {
  /** IANA zone. */
  timezone: string;
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  weekdays: number[];
  /** Minutes after midnight. */
  startMinute: number;
  endMinute: number;
  /** Days off, `YYYY-MM-DD`. */
  holidays: string[];
}

export interface Config {
  /** Embedded database, mailbox and demo data. False as soon as DATABASE_URL is set. */
  trial: boolean;
  port: number;
  host: string;
  dataDir: string;
  /** Base of every link in a mail, without a trailing slash. */
  publicUrl: string;
  databaseUrl: string | null;
  databasePool: number;
  smtpUrl: string | null;
  /** `Foyer <foyer@example.com>`. */
  mailFrom: string;
  smtpTimeoutMs: number;
  deliveryLeaseSeconds: number;
  deliveryGiveUpHours: number;
  /** The trial's mailbox: web page and SMTP server. */
  mailboxPort: number;
  mailboxSmtpPort: number;
  /** Email domains that may sign in; empty means any. Lower case. */
  allowedDomains: string[];
  /** Lower-case addresses that hold ADMIN from the start. */
  admins: string[];
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null;
  /** Whether `/graphql` answers introspection and offers an explorer. */
  explorer: boolean;
  trustProxy: boolean;
  /** Whether this process works the jobs; switch off for web-only processes. */
  workJobs: boolean;
  teamLeadRequired: boolean;
  catalogueFile: string | null;
  sessionDays: number;
  codeMinutes: number;
  calendar: BusinessCalendar;
  figures: Figures;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}
