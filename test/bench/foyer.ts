/** Foyer as it runs, without mail, for the benchmark; with its pages where BENCH_PAGES names their folder. Says its port and serves until it is killed. */
import type { AddressInfo } from 'node:net';
import { buildApp } from '../../server/app.ts';
import { loadConfig } from '../../server/config.ts';
import { openDb } from '../../server/db/client.ts';
import { startJobs } from '../../server/jobs/start.ts';
import { createMailTransport } from '../../server/messages/email/transport.ts';
import { freePort } from '../../server/trial/cluster.ts';

const url = process.env.BENCH_DATABASE_URL!;
const port = await freePort();
const config = loadConfig({
  DATABASE_URL: url,
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'bench@example.com',
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  PORT: String(port),
  WORK_JOBS: 'false',
  LOG_LEVEL: 'silent',
});
const db = openDb(url);
const log = { info() {}, warn() {}, error: console.error };
const now = () => new Date();
const codeMail = { sendCode: async () => {} };
const transport = createMailTransport(config);
const ctx = { config, db, codeMail, log, now, actor: null, requestId: 'bench', source: 'bench' };
const { jobs } = await startJobs({
  config,
  db,
  databaseUrl: url,
  log,
  transport,
  makeCtx: (made) => ({ ...ctx, jobs: made }),
});
const app = await buildApp({ config, db, jobs, codeMail, now, log, pages: process.env.BENCH_PAGES ?? null });
await app.listen({ port, host: '127.0.0.1' });
process.send!((app.server.address() as AddressInfo).port);
