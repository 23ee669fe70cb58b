/** The stream of events against transactions that commit out of order, and the socket that carries it. */
import { sql } from 'drizzle-orm';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { eventsSince, positionNow, readCursor } from '../../server/live/position.ts';
import { type TestApi, testApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api.close());

test('a cursor that Foyer did not give is refused', () => {
  for (const wrong of ['', 'x', '5:4:', '1:2:3', '3:9:5,4', '0:1:', `1:2:${'1'.repeat(9000)}`])
    expect(() => readCursor(wrong), wrong).toThrow('This cursor was not given by Foyer');
  expect(readCursor('3:9:4,5')).toBe('3:9:4,5');
});

test('nobody signed in hears nothing', async () => {
  const { port } = api.app.server.address() as { port: number };
  const client = createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
  const heard = client.iterate({ query: 'subscription { requestChanges { cursor } }' });
  await expect(heard.next()).rejects.toMatchObject({ code: 4403 });
});

test('whoever is signed in is given a cursor to begin with, and a page from elsewhere is not', async () => {
  const actor = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
  const cookie = await api.cookieOf(actor);
  const { port } = api.app.server.address() as { port: number };
  const from = (origin: string) => {
    class Socket extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols, { headers: { cookie, origin } });
      }
    }
    return createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: Socket, retryAttempts: 0 });
  };
  const query = 'subscription { requestChanges { cursor reset changes { requestId } } }';
  const own = from(new URL(api.config.publicUrl).origin);
  const { value } = await own.iterate({ query }).next();
  expect(value).toMatchObject({ data: { requestChanges: { reset: false, changes: [] } } });
  await own.dispose();
  await expect(from('https://elsewhere.example').iterate({ query }).next()).rejects.toBeDefined();
  expect((await eventsSince(api.db, await positionNow(api.db))).ids).toEqual([]);
});

test('what commits late and out of order comes to every reader, each once', async () => {
  // The reader looks at ids and transactions alone; a bare table row of an event needs its request only as a key.
  await api.db.execute(sql`alter table request_events drop constraint request_events_request_id_requests_id_fk`);
  const start = await positionNow(api.db);
  const heard: number[][] = [[], []];
  let writing = true;
  const readers = heard.map(async (ids) => {
    let at = start;
    for (let last = false; ; last = !writing) {
      const read = await eventsSince(api.db, readCursor(at));
      ids.push(...read.ids);
      at = read.position;
      if (last) return;
    }
  });
  const write = async (nth: number) => {
    await api.db.transaction(async (tx) => {
      await tx.execute(sql`insert into request_events (request_id, type) values (gen_random_uuid(), 'COMMENTED')`);
      await tx.execute(sql`select pg_sleep(${((nth * 7) % 10) / 200})`);
    });
  };
  for (let round = 0; round < 15; round++) await Promise.all([0, 1, 2, 3].map((lane) => write(round * 4 + lane)));
  writing = false;
  await Promise.all(readers);
  const all = (await api.db.execute<{ id: string }>(sql`select id from request_events order by id`)).map((r) =>
    Number(r.id),
  );
  expect(all).toHaveLength(60);
  for (const ids of heard) expect(ids.toSorted((a, b) => a - b)).toEqual(all);
});
