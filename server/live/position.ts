/** Where a follower stands in the stream of events: the snapshot of the database they last read. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../db/client.ts';
import { refusal } from '../errors.ts';

/** More events than this since a cursor are not told one by one. */
export const BEHIND_MAX = 500;
const CURSOR_MAX = 8_000;

const snapshot = z
  .string()
  .max(CURSOR_MAX)
  .regex(/^[1-9]\d{0,17}:[1-9]\d{0,17}:(\d{1,18}(,\d{1,18})*)?$/, { abort: true })
  .refine((text) => {
    const [xmin, xmax, running] = text.split(':') as [string, string, string];
    const ids = [BigInt(xmin), ...(running ? running.split(',').map(BigInt) : [])];
    const ascending = ids.every((id, at) => at < 2 || id > ids[at - 1]!);
    return ascending && BigInt(xmin) <= BigInt(xmax) && ids.slice(1).every((id) => id >= ids[0]! && id < BigInt(xmax));
  });

/** @throws Refusal INVALID when it is no cursor of ours. */
export function readCursor(text: string): string {
  const read = snapshot.safeParse(text);
  if (!read.success)
    throw refusal('INVALID', 'This cursor was not given by Foyer. Leave `after` out to begin anew.', ['after']);
  return read.data;
}

export async function positionNow(db: Reader): Promise<string> {
  const [row] = await db.execute<{ at: string }>(sql`select pg_current_snapshot()::text as at`);
  return row!.at;
}

/**
 * The events that became visible since a position, and the position after them, both of one snapshot: what commits
 * late has a transaction that the old snapshot did not see, whatever its id, so nothing is missed and nothing repeats.
 */
export async function eventsSince(db: Reader, position: string): Promise<{ ids: number[]; position: string }> {
  const rows = await db.execute<{ at: string; id: string | null }>(sql`
    select s.at::text as at, e.id from (select pg_current_snapshot() as at) s
    left join lateral (
      select id from request_events
      where tx >= pg_snapshot_xmin(${position}::pg_snapshot) and not pg_visible_in_snapshot(tx, ${position}::pg_snapshot)
      order by id limit ${BEHIND_MAX + 1}
    ) e on true order by e.id`);
  return { position: rows[0]!.at, ids: rows.flatMap(({ id }) => (id === null ? [] : [Number(id)])) };
}
