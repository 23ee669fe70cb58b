/**
 * The only reader of the environment. Every setting, its default and its check; README lists the same names.
 * A wrong value stops the start with all problems at once.
 */
import type { Figures } from './config/figures.ts';
import { type Hours, parseHours } from './config/hours.ts';
import { parseStoreUrl, type S3Config, STORE_URL_MUST } from './config/storeUrl.ts';

export type { Figures } from './config/figures.ts';

/** When the desk works, unless a kind names another calendar. */
export interface BusinessCalendar {
  /** IANA zone. */
  timezone: string;
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  weekdays: number[];
  /** Blocks of a working day. */
  hours: Hours[];
  /** Opening and closing, minutes after midnight. */
  startMinute: number;
  endMinute: number;
  /** Days off, `YYYY-MM-DD`. */
  holidays: string[];
}

export interface AttachmentConfig {
  /** Bytes of one file. */
  maxBytes: number;
  /** Files and bytes of one request. */
  requestMaxFiles: number;
  requestMaxBytes: number;
  /** Null: large objects of the database. */
  s3: S3Config | null;
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
  attachments: AttachmentConfig;
  calendar: BusinessCalendar;
  figures: Figures;
  logLevel: 'info' | 'warn' | 'error' | 'silent';
}

/** One environment variable, as README lists it. */
export interface Setting {
  name: string;
  /** As written in the environment; empty when there is none. */
  default: string;
  description: string;
}

/** Every setting there is. README's table is checked against this list. */
export const SETTINGS = [
  {
    name: 'DATABASE_URL',
    default: '',
    description: 'PostgreSQL 15 or newer, `postgres://…`. Unset: the trial, with everything embedded.',
  },
  { name: 'DATABASE_POOL', default: '10', description: 'Connections to the database per process.' },
  { name: 'DATA_DIR', default: '.data', description: "Folder of the trial's database and mailbox." },
  { name: 'HOST', default: '', description: 'Address to listen on; `127.0.0.1` in the trial, `0.0.0.0` otherwise.' },
  { name: 'PORT', default: '8080', description: 'Port to listen on.' },
  {
    name: 'PUBLIC_URL',
    default: '',
    description: 'Base of every link in a mail. Required with DATABASE_URL; in the trial, what it listens on.',
  },
  {
    name: 'TRUST_PROXY',
    default: 'false',
    description: "Whether a proxy in front sets `X-Forwarded-*`; only then is the caller's address read from there.",
  },
  {
    name: 'SMTP_URL',
    default: '',
    description:
      'Mail server, `smtp://user:password@host:port` or `smtps://…`. Required with DATABASE_URL; in the trial, the embedded mailbox.',
  },
  { name: 'SMTP_TIMEOUT_SECONDS', default: '20', description: 'How long the mail server may take for one step.' },
  {
    name: 'MAIL_FROM',
    default: 'Foyer <foyer@foyer.example>',
    description: 'Sender of every mail. Required with DATABASE_URL.',
  },
  { name: 'MAILBOX_PORT', default: '1080', description: "Port of the trial's mailbox page." },
  { name: 'MAILBOX_SMTP_PORT', default: '1025', description: "Port of the trial's mail server." },
  {
    name: 'DELIVERY_LEASE_SECONDS',
    default: '120',
    description: 'How long a process that sends a mail is believed alive.',
  },
  {
    name: 'DELIVERY_GIVE_UP_HOURS',
    default: '24',
    description: 'How long a mail is tried again after temporary failures.',
  },
  {
    name: 'ALLOWED_EMAIL_DOMAINS',
    default: '',
    description: 'Email domains that may sign in, separated by commas; any when empty.',
  },
  {
    name: 'ADMINS',
    default: '',
    description: 'Addresses that hold the role ADMIN from the start, separated by commas.',
  },
  {
    name: 'OIDC_ISSUER',
    default: '',
    description: 'OpenID Connect issuer; with the next two, adds it to the sign-in page.',
  },
  { name: 'OIDC_CLIENT_ID', default: '', description: 'Client id at the issuer.' },
  { name: 'OIDC_CLIENT_SECRET', default: '', description: 'Client secret at the issuer.' },
  { name: 'OIDC_NAME', default: 'single sign-on', description: 'What the button on the sign-in page calls it.' },
  {
    name: 'EXPLORER',
    default: '',
    description: 'Whether `/graphql` answers introspection and offers an explorer; on in the trial, off otherwise.',
  },
  {
    name: 'WORK_JOBS',
    default: 'true',
    description: 'Whether this process decides who hears and sends mail; off for processes that only answer the web.',
  },
  { name: 'SESSION_DAYS', default: '30', description: 'Days a browser stays signed in after it was last used.' },
  { name: 'CODE_MINUTES', default: '10', description: 'Minutes a sign-in code lives.' },
  {
    name: 'TEAM_LEAD_REQUIRED',
    default: 'true',
    description: 'Whether a training session can be asked for by team leads only.',
  },
  { name: 'CATALOGUE_FILE', default: '', description: 'JSON file that replaces the built-in catalogue.' },
  { name: 'ATTACHMENT_MAX_MB', default: '25', description: 'Largest file of a comment, in MB.' },
  { name: 'ATTACHMENT_REQUEST_MAX_FILES', default: '200', description: 'Most files of one request.' },
  { name: 'ATTACHMENT_REQUEST_MAX_MB', default: '1000', description: 'Most MB of files of one request.' },
  {
    name: 'ATTACHMENT_STORE_URL',
    default: '',
    description:
      'S3-compatible store for files, `s3://bucket/folder?endpoint=https://…&region=…`; in the database when unset.',
  },
  { name: 'S3_ACCESS_KEY_ID', default: '', description: 'Key id for that store. Required with ATTACHMENT_STORE_URL.' },
  { name: 'S3_SECRET_ACCESS_KEY', default: '', description: 'Its secret. Required with ATTACHMENT_STORE_URL.' },
  { name: 'CALENDAR_TIMEZONE', default: 'Etc/UTC', description: 'IANA zone of business hours.' },
  { name: 'CALENDAR_WEEKDAYS', default: '1,2,3,4,5', description: 'Business days, 1 Monday to 7 Sunday.' },
  {
    name: 'CALENDAR_HOURS',
    default: '09:00-17:00',
    description: 'Business hours; several blocks such as `09:00-12:00,13:00-17:00`.',
  },
  { name: 'CALENDAR_HOLIDAYS', default: '', description: 'Days off, `YYYY-MM-DD`, separated by commas.' },
  { name: 'REOPEN_DAYS', default: '14', description: 'Days after closing within which a request may be reopened.' },
  {
    name: 'QUESTION_REMINDER_BUSINESS_DAYS',
    default: '3',
    description: 'Business days after which an open question is repeated to the requester.',
  },
  {
    name: 'ANSWERED_CLOSE_BUSINESS_DAYS',
    default: '5',
    description: 'Business days after which an answered inquiry closes by itself.',
  },
  { name: 'DATES_EXPIRE_BUSINESS_DAYS', default: '5', description: 'Business days a proposal of dates stands.' },
  {
    name: 'LINKS_AHEAD_DAYS',
    default: '14',
    description: 'Days ahead of a class by which registration links must be out.',
  },
  {
    name: 'BACKLOG_AFTER_DAYS',
    default: '30',
    description: 'Days since submission before a training may go to the backlog.',
  },
  { name: 'SEMINAR_SEATS', default: '50', description: 'Most people a seminar takes.' },
  {
    name: 'CLOCK_WARN_PERCENT',
    default: '75',
    description: 'How much of a clock’s target is used up when the assignee is warned, in percent.',
  },
  {
    name: 'LOG_LEVEL',
    default: '',
    description: '`info`, `warn`, `error` or `silent`; `warn` in the trial, `info` otherwise.',
  },
] as const satisfies readonly Setting[];
type SettingName = (typeof SETTINGS)[number]['name'];

/** Every problem of the configuration, one sentence each. */
export class ConfigProblems extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'ConfigProblems';
    this.problems = problems;
  }
}

/** Reads and checks everything. @throws ConfigProblems naming all problems at once. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const problems: string[] = [];
  const given = (name: SettingName): string => env[name]?.trim() ?? '';
  const text = (name: SettingName): string => given(name) || SETTINGS.find((s) => s.name === name)!.default;
  const wrong = (name: SettingName, must: string): void =>
    void problems.push(`${name} ${must}; it is \`${text(name)}\`.`);
  const integer = (name: SettingName, min: number, max: number): number => {
    const value = text(name);
    if (!/^\d{1,9}$/.test(value) || Number(value) < min || Number(value) > max)
      wrong(name, `must be a whole number from ${min} to ${max}`);
    return Number(value);
  };
  const flag = (name: SettingName, unset = false): boolean => {
    const value = text(name).toLowerCase() || String(unset);
    if (!['true', 'false', '1', '0', 'yes', 'no', 'on', 'off'].includes(value))
      wrong(name, 'must be `true` or `false`');
    return ['true', '1', 'yes', 'on'].includes(value);
  };
  const url = (name: SettingName, schemes: string[]): string | null => {
    const value = text(name);
    if (!value) return null;
    const parsed = URL.canParse(value) ? new URL(value) : null;
    // The value may hold a password: it is not repeated.
    if (!parsed || !schemes.includes(parsed.protocol.slice(0, -1)) || !parsed.hostname)
      problems.push(`${name} must be an address that begins with ${schemes.map((s) => `\`${s}://\``).join(' or ')}.`);
    return value;
  };
  const list = (name: SettingName, valid: RegExp, must: string): string[] => {
    const values = text(name)
      .toLowerCase()
      .split(/[,\s]+/)
      .filter(Boolean);
    for (const value of values.filter((v) => !valid.test(v)))
      problems.push(`${name} must list ${must}; \`${value}\` is not one.`);
    return values;
  };
  const required = (name: SettingName, why: string): void => {
    if (!given(name)) problems.push(`${name} must be set ${why}.`);
  };

  const databaseUrl = url('DATABASE_URL', ['postgres', 'postgresql']);
  const trial = !databaseUrl;
  if (!trial)
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL'] as const) required(name, 'when DATABASE_URL is');
  const port = integer('PORT', 1, 65_535);
  const host = text('HOST') || (trial ? '127.0.0.1' : '0.0.0.0');
  const mailFrom = text('MAIL_FROM');
  if (!/^([^<>\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(mailFrom))
    wrong('MAIL_FROM', 'must be an address such as `Foyer <foyer@example.com>`');
  const publicUrl = (url('PUBLIC_URL', ['http', 'https']) ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const ports = {
    PORT: port,
    MAILBOX_PORT: integer('MAILBOX_PORT', 1, 65_535),
    MAILBOX_SMTP_PORT: integer('MAILBOX_SMTP_PORT', 1, 65_535),
  };
  if (trial && new Set(Object.values(ports)).size < 3)
    problems.push('PORT, MAILBOX_PORT and MAILBOX_SMTP_PORT must differ.');
  const logLevel = (text('LOG_LEVEL') || (trial ? 'warn' : 'info')) as Config['logLevel'];
  if (!['info', 'warn', 'error', 'silent'].includes(logLevel))
    wrong('LOG_LEVEL', 'must be `info`, `warn`, `error` or `silent`');

  const s3 = (): S3Config | null => {
    const address = text('ATTACHMENT_STORE_URL');
    if (!address) return null;
    for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const)
      required(name, 'when ATTACHMENT_STORE_URL is');
    const place = parseStoreUrl(address);
    if (!place) problems.push(`ATTACHMENT_STORE_URL ${STORE_URL_MUST}.`);
    return place && { ...place, accessKeyId: text('S3_ACCESS_KEY_ID'), secretAccessKey: text('S3_SECRET_ACCESS_KEY') };
  };

  const config: Config = {
    trial,
    port,
    host,
    dataDir: text('DATA_DIR'),
    publicUrl,
    databaseUrl,
    databasePool: integer('DATABASE_POOL', 2, 100),
    smtpUrl: url('SMTP_URL', ['smtp', 'smtps']),
    mailFrom,
    smtpTimeoutMs: integer('SMTP_TIMEOUT_SECONDS', 1, 600) * 1000,
    deliveryLeaseSeconds: integer('DELIVERY_LEASE_SECONDS', 5, 3600),
    deliveryGiveUpHours: integer('DELIVERY_GIVE_UP_HOURS', 1, 240),
    mailboxPort: ports.MAILBOX_PORT,
    mailboxSmtpPort: ports.MAILBOX_SMTP_PORT,
    allowedDomains: list('ALLOWED_EMAIL_DOMAINS', /^[^\s@]+\.[^\s@.]+$/, 'domains such as `example.com`'),
    admins: list('ADMINS', /^[^\s@]+@[^\s@]+$/, 'email addresses'),
    oidc: oidc(text, given, url, required),
    explorer: flag('EXPLORER', trial),
    trustProxy: flag('TRUST_PROXY'),
    workJobs: flag('WORK_JOBS'),
    teamLeadRequired: flag('TEAM_LEAD_REQUIRED'),
    catalogueFile: text('CATALOGUE_FILE') || null,
    sessionDays: integer('SESSION_DAYS', 1, 365),
    codeMinutes: integer('CODE_MINUTES', 1, 60),
    attachments: {
      maxBytes: integer('ATTACHMENT_MAX_MB', 1, 1000) * 1_000_000,
      requestMaxFiles: integer('ATTACHMENT_REQUEST_MAX_FILES', 1, 10_000),
      requestMaxBytes: integer('ATTACHMENT_REQUEST_MAX_MB', 1, 100_000) * 1_000_000,
      s3: s3(),
    },
    calendar: calendar(text, list, wrong),
    figures: {
      reopenDays: integer('REOPEN_DAYS', 0, 365),
      questionReminderBusinessDays: integer('QUESTION_REMINDER_BUSINESS_DAYS', 1, 60),
      answeredCloseBusinessDays: integer('ANSWERED_CLOSE_BUSINESS_DAYS', 1, 60),
      datesExpireBusinessDays: integer('DATES_EXPIRE_BUSINESS_DAYS', 1, 60),
      linksAheadDays: integer('LINKS_AHEAD_DAYS', 0, 90),
      backlogAfterDays: integer('BACKLOG_AFTER_DAYS', 0, 365),
      seminarSeats: integer('SEMINAR_SEATS', 1, 10_000),
      clockWarnPercent: integer('CLOCK_WARN_PERCENT', 10, 99),
    },
    logLevel,
  };
  if (problems.length > 0) throw new ConfigProblems(problems);
  return config;
}

type Text = (name: SettingName) => string;

/** All three or none. */
function oidc(
  text: Text,
  given: Text,
  url: (name: SettingName, schemes: string[]) => string | null,
  required: (name: SettingName, why: string) => void,
): Config['oidc'] {
  const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const set = names.filter((name) => given(name));
  if (set.length === 0) return null;
  for (const name of names) required(name, `when ${set[0]} is`);
  const issuer = url('OIDC_ISSUER', ['https', 'http']) ?? '';
  return {
    issuer,
    clientId: text('OIDC_CLIENT_ID'),
    clientSecret: text('OIDC_CLIENT_SECRET'),
    name: text('OIDC_NAME'),
  };
}

function calendar(
  text: Text,
  list: (name: SettingName, valid: RegExp, must: string) => string[],
  wrong: (name: SettingName, must: string) => void,
): BusinessCalendar {
  const timezone = text('CALENDAR_TIMEZONE');
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
  } catch {
    wrong('CALENDAR_TIMEZONE', 'must be an IANA zone such as `Europe/Berlin`');
  }
  const hours = parseHours(text('CALENDAR_HOURS')) ?? [];
  if (hours.length === 0) wrong('CALENDAR_HOURS', 'must be hours such as `09:00-17:00`');
  return {
    timezone,
    weekdays: list('CALENDAR_WEEKDAYS', /^[1-7]$/, 'days from 1 (Monday) to 7 (Sunday)').map(Number),
    hours,
    startMinute: hours[0]?.startMinute ?? 0,
    endMinute: hours.at(-1)?.endMinute ?? 0,
    holidays: list('CALENDAR_HOLIDAYS', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'days such as `2027-12-24`'),
  };
}
