/**
 * A worker process of its own, for tests that kill one: works the jobs of a database and mails to a server, both named
 * by the environment, on the real clock. Says `ready` once it works.
 */
import { openDb } from '../../server/db/client.ts';
import { startJobs } from '../../server/jobs/start.ts';
import { createCodeMailer } from '../../server/messages/email/code.ts';
import { createMailTransport } from '../../server/messages/email/transport.ts';
import { silentLog, testConfig } from './ctx.ts';

const databaseUrl = process.env.WORKER_DATABASE_URL ?? '';
const config = testConfig({
  databaseUrl,
  smtpUrl: process.env.WORKER_SMTP_URL ?? null,
  smtpTimeoutMs: Number(process.env.WORKER_SMTP_TIMEOUT_MS ?? 1000),
  deliveryLeaseSeconds: Number(process.env.WORKER_LEASE_SECONDS ?? 60),
});
const db = openDb(databaseUrl, { max: 5 });
const transport = createMailTransport(config);
const now = () => new Date();
const codeMail = createCodeMailer(transport, config);

const working = await startJobs({
  config,
  db,
  databaseUrl,
  log: { ...silentLog, error: (fields) => console.error(fields) },
  transport,
  sweepEveryMs: 300,
  makeCtx: (jobs) => ({
    config,
    db,
    jobs,
    codeMail,
    log: silentLog,
    now,
    actor: null,
    requestId: 'worker',
    source: 'job',
  }),
});
console.log('ready');

process.on('SIGTERM', async () => {
  await working.stop();
  transport.close();
  await db.$client.end({ timeout: 2 });
  process.exit(0);
});
