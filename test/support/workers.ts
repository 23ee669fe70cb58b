/** Starts worker processes and ends them: kindly, or as a power cut would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Worker {
  /** Like a power cut. */
  kill(): Promise<void>;
  /** As an operator would. Answers how long it took and the exit code. */
  stop(): Promise<{ ms: number; code: number | null }>;
}

export interface WorkerSettings {
  databaseUrl: string;
  smtpUrl: string;
  leaseSeconds?: number;
  smtpTimeoutMs?: number;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

export async function startWorker({
  databaseUrl,
  smtpUrl,
  leaseSeconds = 60,
  smtpTimeoutMs = 1000,
}: WorkerSettings): Promise<Worker> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts')], {
    env: {
      ...process.env,
      WORKER_DATABASE_URL: databaseUrl,
      WORKER_SMTP_URL: smtpUrl,
      WORKER_LEASE_SECONDS: String(leaseSeconds),
      WORKER_SMTP_TIMEOUT_MS: String(smtpTimeoutMs),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('ready')) ready();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    child.on('exit', () => fail(new Error(`The worker ended before it was ready: ${said}`)));
  });
  return {
    kill: () => ended(child, 'SIGKILL'),
    async stop() {
      const began = Date.now();
      await ended(child, 'SIGTERM');
      return { ms: Date.now() - began, code: child.exitCode };
    },
  };
}
