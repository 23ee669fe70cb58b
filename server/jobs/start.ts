/**
 * The job queue of this process: enqueues in the caller's transaction, works jobs, sweeps.
 * Invariant: a job is only a wake-up. Whatever must not be lost is in the rows of events and deliveries, which the
 * sweep reads at boot and every half minute; timers are jobs alone and are tried for days.
 */
import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import type { Config } from '../config.ts';
import type { Ctx, JobData, Jobs, Log } from '../ctx.ts';
import type { Db } from '../db/client.ts';
import type { MailTransport } from '../messages/email/transport.ts';
import { removeExpired } from './cleanup.ts';
import { createHandlers, type Handlers } from './handlers.ts';
import { createSlots } from './slots.ts';
import { findLeftovers } from './sweep.ts';

export interface JobsParts {
  config: Config;
  db: Db;
  /** Where the queue opens its own pool: the same database. */
  databaseUrl: string;
  log: Log;
  transport: MailTransport;
  /** The context of one job, without an actor. */
  makeCtx(jobs: Jobs): Ctx;
  /** Half a minute unless a test has less time. */
  sweepEveryMs?: number;
}

export interface RunningJobs {
  jobs: Jobs;
  /** Stops taking jobs, lets those under way end, within seconds. Close the transport afterwards, then the database. */
  stop(): Promise<void>;
}

const NAMES: readonly (keyof JobData)[] = [
  'announce',
  'deliver',
  'remind',
  'auto-move',
  'wake',
  'clock',
  'reindex-person',
];
/** Nothing but the job itself remembers what is to be done. */
const TIMERS: readonly (keyof JobData)[] = ['remind', 'auto-move', 'wake', 'clock'];
const SWEEP_MS = 30_000;
const CLEAN_EVERY_MS = 3_600_000;
const STOP_MS = 4_000;
/** At a time in one process, jobs and sweep together; of mails a bit more than the transport has connections. */
const MAILS_AT_ONCE = 6;
const OTHERS_AT_ONCE = 4;
const DAY_S = 86_400;

const RETRY = { retryLimit: 3, retryDelay: 5, retryBackoff: true, retryDelayMax: 60 } as const;
/** About two weeks of tries: nothing else remembers a timer. */
const RETRY_TIMER = { retryLimit: 350, retryDelay: 10, retryBackoff: true, retryDelayMax: 3600 } as const;

export async function startJobs(parts: JobsParts): Promise<RunningJobs> {
  const { config, log } = parts;
  const boss = new PgBoss({
    connectionString: parts.databaseUrl,
    schema: 'pgboss',
    application_name: 'foyer jobs',
    max: 4,
    useListenNotify: config.workJobs,
    supervise: config.workJobs,
    schedule: false,
  });
  boss.on('error', (error) => log.error({ error }, 'job queue'));
  await boss.start();
  for (const name of NAMES) {
    const timer = TIMERS.includes(name);
    const options = {
      notify: true,
      expireInSeconds: config.deliveryLeaseSeconds * 4,
      retentionSeconds: 60 * DAY_S,
      deleteAfterSeconds: DAY_S,
      ...(timer ? RETRY_TIMER : RETRY),
    };
    await boss.createQueue(name, options);
    await boss.updateQueue(name, options);
  }
  const jobs: Jobs = {
    async enqueue(tx, name, data, options) {
      const startAfter = options?.startAfter ? { startAfter: options.startAfter } : {};
      await boss.send(name, data, { ...startAfter, db: fromDrizzle(tx, sql) });
    },
  };
  const worker = config.workJobs ? await work(boss, parts, jobs) : null;
  return {
    jobs,
    async stop() {
      const swept = worker?.stop();
      await boss.stop({ graceful: true, close: true, timeout: STOP_MS });
      await swept;
    },
  };
}

async function work(boss: PgBoss, parts: JobsParts, jobs: Jobs): Promise<{ stop(): Promise<void> }> {
  const { log } = parts;
  const handlers: Handlers = createHandlers({ transport: parts.transport });
  // Apart, so that mails that hang hold up mails alone.
  const mailSlots = createSlots(MAILS_AT_ONCE);
  const otherSlots = createSlots(OTHERS_AT_ONCE);
  let stopping = false;

  const run = <N extends keyof JobData>(name: N, data: JobData[N]): Promise<void> =>
    (name === 'deliver' ? mailSlots : otherSlots).run(async () => {
      if (stopping) throw new Error('This process is stopping.');
      await handlers[name](parts.makeCtx(jobs), data);
    });

  const workQueue = <N extends keyof JobData>(name: N) =>
    boss.work<JobData[N]>(
      name,
      {
        batchSize: name === 'deliver' ? MAILS_AT_ONCE : OTHERS_AT_ONCE,
        localConcurrency: name === 'deliver' ? 2 : 1,
        burstWhenBatchFull: true,
        perJobResults: true,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 15,
      },
      // Each job on its own: one that fails is tried again without the others of its batch.
      (batch) =>
        Promise.all(
          batch.map(async ({ id, data }) => {
            try {
              await run(name, data);
              return { id, status: 'completed' as const };
            } catch (error) {
              if (!stopping) log.error({ job: name, data, error }, 'a job failed');
              return { id, status: 'failed' as const, output: { message: String(error) } };
            }
          }),
        ),
    );
  for (const name of NAMES) await workQueue(name);

  let cleanedAt = 0;
  const clean = async () => {
    const now = parts.makeCtx(jobs).now().getTime();
    if (now - cleanedAt < CLEAN_EVERY_MS) return;
    cleanedAt = now;
    await removeExpired(parts.makeCtx(jobs));
  };
  const sweep = async () => {
    await clean();
    const { eventIds, deliveryIds } = await findLeftovers(parts.makeCtx(jobs));
    const tries = [
      ...eventIds.map((eventId) => run('announce', { eventId })),
      ...deliveryIds.map((deliveryId) => run('deliver', { deliveryId })),
    ];
    for (const tried of await Promise.allSettled(tries)) if (tried.status === 'rejected') complain(tried.reason);
  };
  const complain = (error: unknown) => {
    if (!stopping) log.error({ error }, 'the sweep failed');
  };
  let sweeping = false;
  const sweepUnlessSweeping = async () => {
    if (sweeping) return;
    sweeping = true;
    await sweep().catch(complain);
    sweeping = false;
  };
  void sweepUnlessSweeping();
  const timer = setInterval(sweepUnlessSweeping, parts.sweepEveryMs ?? SWEEP_MS);
  return {
    async stop() {
      stopping = true;
      clearInterval(timer);
      await Promise.all([mailSlots.drain(STOP_MS), otherSlots.drain(STOP_MS)]);
    },
  };
}
