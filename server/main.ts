/**
 * Starts Foyer and stops it. `node server/main.ts`, with `--dev` for pages that reload.
 * Invariants: whatever was started is stopped in the opposite order, at the first signal as after a failed start;
 * a problem that the person can mend is a sentence and exit code 1, without a stack trace.
 */
import { existsSync } from 'node:fs';
import { buildApp } from './app.ts';
import { loadCatalogue } from './catalogue/load.ts';
import { type Config, ConfigProblems, loadConfig } from './config.ts';
import type { Ctx, Jobs } from './ctx.ts';
import { openDb } from './db/client.ts';
import { DatabaseUnusable, migrate } from './db/migrate.ts';
import { startJobs } from './jobs/start.ts';
import { createLog } from './log.ts';
import { createCodeMailer } from './messages/email/code.ts';
import { createMailTransport } from './messages/email/transport.ts';
import { ensureAdmins } from './people/grants.ts';
import { ClusterProblem } from './trial/cluster.ts';
import { startTrialDatabase, taken } from './trial/database.ts';
import { writeDemo } from './trial/demo.ts';
import { devPages } from './trial/devPages.ts';
import { startMailbox } from './trial/mailbox.ts';
import { buildWebIfStale, WEB_ROOT } from './trial/web.ts';
import { welcome } from './trial/welcome.ts';

const began = performance.now();
const dev = process.argv.includes('--dev');
const now = (): Date => new Date();
/** How to stop what runs, in the order it was started. */
const running: (() => unknown)[] = [];
/** Whether a reload may take over what is left running. */
let forSuccessor = false;
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  // Whatever hangs must not hold the terminal.
  setTimeout(() => process.exit(1), 30_000).unref();
  let failed = false;
  for (const end of running.splice(0).reverse()) {
    try {
      await end();
    } catch (error) {
      failed = true;
      console.error(error);
    }
  }
  process.exit(failed ? 1 : code);
}

async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  let config = loadConfig(process.env);
  const log = createLog(config.logLevel);
  process.on('uncaughtException', (error) => {
    log.error({ error }, 'an error nobody caught; stopping');
    void stop(1);
  });
  await refuseTakenPorts(config);

  const pages = dev ? null : buildWebIfStale();
  // Looked at when it is needed; until then a failure is nobody's surprise.
  pages?.catch(() => {});
  const { databaseUrl, ...embedded } = await startEmbedded(config);
  config = { ...config, ...embedded, databaseUrl };

  await reachable(migrate(databaseUrl));
  const db = openDb(databaseUrl, { max: config.databasePool });
  running.push(() => db.$client.end({ timeout: 5 }));
  await loadCatalogue(db, config.catalogueFile);
  await ensureAdmins(db, config.admins, now());

  const transport = createMailTransport(config);
  running.push(() => transport.close());
  const codeMail = createCodeMailer(transport, config);
  const makeCtx = (jobs: Jobs): Ctx => ({
    config,
    db,
    jobs,
    codeMail,
    log,
    now,
    actor: null,
    requestId: crypto.randomUUID(),
    source: 'job',
  });
  const working = await startJobs({ config, db, databaseUrl, log, transport, makeCtx });
  running.push(() => working.stop());
  const { jobs } = working;
  if (config.trial) await writeDemo(makeCtx(jobs));

  await pages;
  const app = await buildApp({ config, db, jobs, codeMail, now, log, pages: dev ? devPages : WEB_ROOT });
  running.push(() => app.close());
  await app.listen({ port: config.port, host: config.host });
  if (config.trial) console.log(await welcome(db, config, (performance.now() - began) / 1000));
  else log.info({ port: config.port, host: config.host, publicUrl: config.publicUrl }, 'Foyer is ready');
}

/** The parts that were not configured. */
async function startEmbedded(config: Config): Promise<{ databaseUrl: string; smtpUrl: string | null }> {
  if (config.databaseUrl) return { databaseUrl: config.databaseUrl, smtpUrl: config.smtpUrl };
  const database = await startTrialDatabase(config.dataDir);
  running.push(() => (forSuccessor ? database.leave() : database.stop()));
  if (config.smtpUrl) return { databaseUrl: database.url, smtpUrl: config.smtpUrl };
  const mailbox = await startMailbox({
    dataDir: config.dataDir,
    port: config.mailboxPort,
    smtpPort: config.mailboxSmtpPort,
  });
  running.push(() => mailbox.stop());
  return { databaseUrl: database.url, smtpUrl: mailbox.smtpUrl };
}

async function refuseTakenPorts(config: Config): Promise<void> {
  const host = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host;
  const wanted = [{ name: 'PORT', port: config.port, host }];
  if (config.trial && !config.smtpUrl)
    wanted.push(
      { name: 'MAILBOX_PORT', port: config.mailboxPort, host: '127.0.0.1' },
      { name: 'MAILBOX_SMTP_PORT', port: config.mailboxSmtpPort, host: '127.0.0.1' },
    );
  const problems: string[] = [];
  for (const { name, port, host } of wanted)
    if (await taken(port, host))
      problems.push(`Port ${port} is in use by another program. Stop that one, or set ${name} to a free port.`);
  if (problems.length > 0) throw new ClusterProblem(problems.join('\n'));
}

/** Words for a database that cannot be reached at all. */
async function reachable<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    const unreachable = /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|CONNECT|28|3D000|57P03)/.test(code ?? '');
    throw unreachable
      ? new DatabaseUnusable(`The database at DATABASE_URL cannot be used: ${message || code}.`)
      : error;
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    forSuccessor = dev && signal === 'SIGTERM';
    void stop(0);
  });

try {
  await start();
} catch (error) {
  const mendable =
    error instanceof ConfigProblems || error instanceof ClusterProblem || error instanceof DatabaseUnusable;
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (!stopping) console.error(mendable || taken ? (error as Error).message : error);
  await stop(1);
}
