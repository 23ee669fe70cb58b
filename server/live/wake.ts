/**
 * Wakes followers of this process: one LISTEN for all of them, on a connection of its own, and a slow round as floor.
 * A notification says only that there is something to read; what there is, each follower reads from its own position.
 */
import type { Log } from '../ctx.ts';
import type { Db } from '../db/client.ts';

const ROUND_MS = 15_000;

export interface Wake {
  /** Calls back at every sign of news until the answer is called. */
  on(call: () => void): () => void;
  close(): Promise<void>;
}

export function createWake(db: Db, log: Log): Wake {
  const calls = new Set<() => void>();
  let listening: Promise<{ unlisten(): Promise<void> } | null> | null = null;
  let round: NodeJS.Timeout | undefined;
  const ring = () => {
    for (const call of calls) call();
  };
  /** At the first follower, so that a process nobody follows holds no connection. */
  const begin = () => {
    if (listening) return;
    round = setInterval(ring, ROUND_MS);
    round.unref();
    listening = db.$client.listen('foyer_events', ring, ring).catch((error: unknown) => {
      log.warn({ error }, 'cannot listen for events; followers read every 15 seconds');
      return null;
    });
  };
  return {
    on(call) {
      begin();
      calls.add(call);
      return () => void calls.delete(call);
    },
    async close() {
      clearInterval(round);
      calls.clear();
      await (await listening)?.unlisten();
    },
  };
}
