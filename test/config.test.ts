import { expect, test } from 'vitest';
import { ConfigProblems, loadConfig, SETTINGS } from '../server/config.ts';

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigProblems);
    return (error as ConfigProblems).problems;
  }
};

test('nothing configured is a trial on loopback', () => {
  expect(loadConfig({})).toMatchObject({
    trial: true,
    host: '127.0.0.1',
    port: 8080,
    databaseUrl: null,
    explorer: true,
  });
});

test('what the trial defaults to is required as soon as DATABASE_URL is set, and all of it is named at once', () => {
  const missing = problemsOf({ DATABASE_URL: 'postgres://db/foyer' }).map((problem) => problem.split(' ')[0]);
  expect(missing).toEqual(['SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL']);
});

test('an installation listens for everybody and keeps its explorer to itself', () => {
  const config = loadConfig({
    DATABASE_URL: 'postgres://db/foyer',
    SMTP_URL: 'smtp://mail',
    MAIL_FROM: 'foyer@example.com',
    PUBLIC_URL: 'https://foyer.example.com/',
  });
  expect(config).toMatchObject({
    trial: false,
    host: '0.0.0.0',
    explorer: false,
    publicUrl: 'https://foyer.example.com',
  });
});

test.each([
  ['PORT', '0'],
  ['PORT', '1e3'],
  ['PUBLIC_URL', 'foyer.example.com'],
  ['SMTP_URL', 'http://mail'],
  ['MAIL_FROM', 'Foyer'],
  ['TRUST_PROXY', 'perhaps'],
  ['ALLOWED_EMAIL_DOMAINS', 'ann@example.com'],
  ['ADMINS', 'example.com'],
  ['CALENDAR_TIMEZONE', 'Mars/Olympus'],
  ['CALENDAR_HOURS', '17:00-09:00'],
  ['CALENDAR_HOURS', '09:00-13:00,12:00-17:00'],
  ['CALENDAR_WEEKDAYS', '0,8'],
  ['CALENDAR_HOLIDAYS', '2027-13-01'],
  ['LOG_LEVEL', 'loud'],
  ['MAILBOX_PORT', '8080'],
])('%s does not take %s', (name, value) => {
  const problems = problemsOf({ [name]: value });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((problem) => problem.includes(name))).toBe(true);
});

test('a secret in a wrong address is not repeated', () => {
  expect(problemsOf({ SMTP_URL: 'imap://foyer:s3cret@mail' }).join()).not.toContain('s3cret');
});

test('single sign-on is set up whole or not at all', () => {
  expect(problemsOf({ OIDC_CLIENT_ID: 'foyer' })).toHaveLength(2);
  expect(loadConfig({}).oidc).toBeNull();
});

test('every setting is in the table once', () => {
  expect(new Set(SETTINGS.map(({ name }) => name)).size).toBe(SETTINGS.length);
});

test('a store for files is an address, with its keys beside it', () => {
  const keys = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };
  const given = (ATTACHMENT_STORE_URL: string) => ({ ...keys, ATTACHMENT_STORE_URL });
  expect(loadConfig({}).attachments).toEqual({
    maxBytes: 25_000_000,
    requestMaxFiles: 200,
    requestMaxBytes: 1_000_000_000,
    s3: null,
  });
  expect(loadConfig(given('s3://files/foyer/?endpoint=https://s3.example.com/&region=eu-1')).attachments.s3).toEqual({
    endpoint: 'https://s3.example.com',
    bucket: 'files',
    prefix: 'foyer/',
    region: 'eu-1',
    accessKeyId: 'id',
    secretAccessKey: 'secret',
  });
  expect(loadConfig(given('s3://files?region=eu-central-1')).attachments.s3).toMatchObject({
    endpoint: 'https://s3.eu-central-1.amazonaws.com',
    prefix: '',
  });
  for (const wrong of ['https://s3.example.com/files', 's3://', 's3://files?endpoint=ftp://x', 's3://id:key@files'])
    expect(problemsOf(given(wrong)), wrong).toEqual([expect.stringMatching(/^ATTACHMENT_STORE_URL must be/)]);
  expect(problemsOf({ ATTACHMENT_STORE_URL: 's3://files' }).map((problem) => problem.split(' ')[0])).toEqual([
    'S3_ACCESS_KEY_ID',
    'S3_SECRET_ACCESS_KEY',
  ]);
  expect(problemsOf({ ATTACHMENT_MAX_MB: '0' })).toHaveLength(1);
});
