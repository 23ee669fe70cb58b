/** The same of both stores: what goes in comes out, what is removed is gone, and no crash leaves bytes nobody knows. */
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discardAttachment, removeOrphans } from '../../server/attachments/remove.ts';
import { storeOf } from '../../server/attachments/store.ts';
import { StoreFailed } from '../../server/attachments/storePort.ts';
import { uploadAttachment } from '../../server/attachments/upload.ts';
import type { Actor, Ctx } from '../../server/ctx.ts';
import { attachments } from '../../server/db/schema/index.ts';
import { removeExpired } from '../../server/jobs/cleanup.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import { testConfig, testCtx } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';
import { refusalsOf } from '../support/refusals.ts';
import { type TestS3, testS3 } from '../support/s3.ts';

let database: TestDatabase;
let s3: TestS3;
let ann: Actor;
let ben: Actor;
beforeAll(async () => {
  database = await testDatabase();
  s3 = await testS3();
  ann = await givenPerson(database.db, { email: 'ann@example.com', name: 'Ann' });
  ben = await givenPerson(database.db, { email: 'ben@example.com', name: 'Ben' });
});
afterAll(async () => {
  await database?.close();
  await s3?.close();
});

const largeObjects = async () => {
  const [row] = await database.db.execute<{ n: number }>(sql`select count(*)::int as n from pg_largeobject_metadata`);
  return row!.n;
};
const rows = () => database.db.select().from(attachments);

describe.each(['database', 's3'] as const)('kept in the %s store', (name) => {
  let clock: FakeClock;
  let ctx: Ctx;
  const held = () => (name === 's3' ? s3.count() : largeObjects());
  const put = (bytes: Buffer, as = ctx) => uploadAttachment(as, { name: 'a.bin', body: Readable.from([bytes]) });
  const rowOf = async (id: string) => (await database.db.select().from(attachments).where(eq(attachments.id, id)))[0]!;

  beforeAll(() => {
    clock = fakeClock();
    const config = { ...testConfig().attachments, s3: name === 's3' ? s3.config : null };
    ctx = testCtx({ db: database.db, clock, actor: ann, config: { attachments: config } });
  });

  it.each([1, 256 * 1024, 256 * 1024 + 1, 3_000_000])('%i bytes come out as they went in', async (size) => {
    const bytes = randomBytes(size);
    const { id } = await put(bytes);
    const row = await rowOf(id);
    expect(row).toMatchObject({ store: name, sizeBytes: size, eventId: null });
    expect(row.ref).not.toBe('');
    expect((await buffer(await storeOf(ctx, row).read(row))).equals(bytes)).toBe(true);
  });

  it('is discarded by its uploader alone, bytes included', async () => {
    const before = await held();
    const { id } = await put(Buffer.from('hello'));
    expect(await held()).toBe(before + 1);
    expect(await refusalsOf(() => discardAttachment({ ...ctx, actor: ben }, { id }))).toEqual(['NOT_FOUND id']);
    expect(await held()).toBe(before + 1);
    await discardAttachment(ctx, { id });
    expect(await held()).toBe(before);
    expect(await refusalsOf(() => discardAttachment(ctx, { id }))).toEqual(['NOT_FOUND id']);
  });

  it('goes after a day without a comment, bytes included, and not before', async () => {
    expect(await held()).toBeGreaterThan(0);
    clock.advance({ hours: 23 });
    expect(await removeOrphans(ctx)).toBe(0);
    const { id: young } = await put(Buffer.from('later'));
    clock.advance({ hours: 2 });
    expect(await removeExpired(ctx)).toBeGreaterThan(3);
    expect((await rows()).map(({ id }) => id)).toEqual([young]);
    expect(await held()).toBe(1);
    clock.advance({ hours: 25 });
    expect(await removeOrphans(ctx)).toBe(1);
    expect(await held()).toBe(0);
  });

  it('goes on where a run was killed: bytes gone already, row left', async () => {
    const { id } = await put(Buffer.from('half'));
    const row = await rowOf(id);
    await database.db.transaction((tx) => storeOf(ctx, row).remove(tx, row.ref));
    clock.advance({ hours: 25 });
    expect(await removeOrphans(ctx)).toBe(1);
    expect(await rows()).toEqual([]);
  });
});

describe('a store out of reach', () => {
  const clock = fakeClock();
  const away = () =>
    testCtx({
      db: database.db,
      clock,
      actor: ann,
      config: { attachments: { ...testConfig().attachments, s3: { ...s3.config, accessKeyId: 'NOBODY' } } },
    });

  it('says so, and leaves nothing that could be attached; the row waits for the cleanup', async () => {
    const act = uploadAttachment(away(), { name: 'a.txt', body: Readable.from([Buffer.from('x')]) });
    await expect(act).rejects.toThrow(/InvalidAccessKeyId/);
    await expect(act).rejects.toBeInstanceOf(StoreFailed);
    expect(await rows()).toHaveLength(1);
    clock.advance({ hours: 25 });
    // Still out of reach: it stays for the next run, and does not stop this one.
    expect(await removeOrphans(away())).toBe(0);
    const right = testCtx({
      db: database.db,
      clock,
      config: { attachments: { ...testConfig().attachments, s3: s3.config } },
    });
    expect(await removeOrphans(right)).toBe(1);
  });

  it('is said of a file whose store is not configured any more', () => {
    const ctx = testCtx({ db: database.db });
    expect(() => storeOf(ctx, { store: 's3' })).toThrow(StoreFailed);
    expect(storeOf(ctx, { store: 'database' }).name).toBe('database');
  });
});
