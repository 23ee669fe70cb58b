/**
 * Keeps the page in step with what others do: one socket a page, followed from the cursor last seen, so that nothing
 * that happened while it was away is missed. A change asks the queries that show requests again; rows are keyed, so
 * that the list stays where it is. Loaded for signed-in people alone, after everything else.
 */
import { createClient } from 'graphql-ws';
import { refreshers } from './refresh.ts';

const FOLLOW =
  'subscription Live($after: String) { requestChanges(after: $after) { cursor reset changes { requestId } } }';
/** Several changes of one act are one question. */
const GATHER_MS = 200;
const WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** The session is over, or there are too many sockets: trying again would be refused again. */
const FINAL = [4403, 4429];

interface Batch {
  cursor: string;
  reset: boolean;
  changes: { requestId: string }[];
}

const codeOf = (error: unknown): number | undefined => (error as { code?: number } | null)?.code;

/** Follows until stopped. */
export function follow(): () => void {
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: 0,
    keepAlive: 20_000,
    lazy: true,
  });
  let stopped = false;
  let cursor: string | null = null;
  let wait = WAIT_MS;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let wake = () => {};

  const refresh = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      // Somebody is changing answers: what they rest on is compared when they save.
      if (location.pathname.endsWith('/edit')) return;
      for (const ask of refreshers) ask();
    }, GATHER_MS);
  };
  const run = async () => {
    while (!stopped) {
      try {
        for await (const { data } of client.iterate<{ requestChanges: Batch }>({
          query: FOLLOW,
          variables: { after: cursor },
        })) {
          if (!data) break;
          const { requestChanges: batch } = data;
          wait = WAIT_MS;
          cursor = batch.cursor;
          if (batch.reset || batch.changes.length > 0) refresh();
        }
      } catch (error) {
        if (FINAL.includes(codeOf(error) ?? 0)) return;
      }
      if (stopped) return;
      await new Promise<void>((go) => {
        wake = go;
        setTimeout(go, wait * (0.5 + Math.random()));
      });
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  };
  const online = () => wake();
  window.addEventListener('online', online);
  void run();
  return () => {
    stopped = true;
    clearTimeout(gathering);
    window.removeEventListener('online', online);
    wake();
    void client.dispose();
  };
}
