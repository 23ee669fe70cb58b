/**
 * One follower: reads from its own position whenever it is woken, and no faster than it is listened to, so that a slow
 * one holds a position and no heap of events. Who is asking is read anew for each batch.
 */
import type { Actor } from '../ctx.ts';
import type { Db } from '../db/client.ts';
import { Unauthenticated } from '../errors.ts';
import { type ChangedRequest, changesOf } from './changes.ts';
import { BEHIND_MAX, eventsSince, positionNow, readCursor } from './position.ts';
import type { Wake } from './wake.ts';

export interface Batch {
  cursor: string;
  reset: boolean;
  changes: ChangedRequest[];
}

export interface Following {
  db: Db;
  wake: Wake;
  /** Who asks, now; null once their session is over. */
  readActor(): Promise<Actor | null>;
  signal: AbortSignal;
  /** Only of this request. */
  requestId: string | null;
  after: string | null;
}

export async function* follow({ db, wake, readActor, signal, requestId, after }: Following): AsyncGenerator<Batch> {
  let position = after === null ? await positionNow(db) : readCursor(after);
  let woken = true;
  let ring = () => {};
  const note = () => {
    woken = true;
    ring();
  };
  const leave = wake.on(note);
  signal.addEventListener('abort', note);
  try {
    for (let first = true; !signal.aborted; ) {
      if (!woken) await new Promise<void>((resolve) => (ring = resolve));
      if (signal.aborted) return;
      woken = false;
      const actor = await readActor();
      if (!actor) throw new Unauthenticated();
      const read = await eventsSince(db, position);
      position = read.position;
      const reset = read.ids.length > BEHIND_MAX;
      const changes = reset ? [] : await changesOf(db, actor, read.ids, requestId);
      if (first || reset || changes.length > 0) yield { cursor: position, reset, changes };
      first = false;
    }
  } finally {
    leave();
    signal.removeEventListener('abort', note);
  }
}
