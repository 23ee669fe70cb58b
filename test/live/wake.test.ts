/** A written event wakes followers of every process at once, well before the slow round would. */
import { sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { createWake } from '../../server/live/wake.ts';
import { testApi } from '../support/api.ts';

test('an event wakes whoever follows, and closing ends the listening', async () => {
  const api = await testApi();
  const wake = createWake(api.db, api.log);
  const ring = vi.fn();
  wake.on(ring);
  await vi.waitFor(() => expect(ring).toHaveBeenCalledTimes(1), 5_000);
  await api.db.execute(sql`alter table request_events drop constraint request_events_request_id_requests_id_fk`);
  const write = sql`insert into request_events (request_id, type) values (gen_random_uuid(), 'COMMENTED')`;
  await api.db.execute(write);
  await vi.waitFor(() => expect(ring).toHaveBeenCalledTimes(2), 5_000);
  await wake.close();
  await api.db.execute(write);
  expect(ring).toHaveBeenCalledTimes(2);
  await api.close();
});
