/** Files as large objects of PostgreSQL, written and read in chunks; they are part of every backup of the database. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import type { AttachmentStore } from './storePort.ts';

const CHUNK_BYTES = 256 * 1024;

/** One statement per chunk, each on whatever connection is free: a slow reader holds none. */
async function* chunksOf(db: Db, ref: string, sizeBytes: number): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < sizeBytes; offset += CHUNK_BYTES) {
    const length = Math.min(CHUNK_BYTES, sizeBytes - offset);
    const [row] = await db.execute<{ chunk: Buffer }>(
      sql`select lo_get(${ref}::oid, ${offset}::bigint, ${length}::int) as chunk`,
    );
    if (row?.chunk.length !== length) throw new Error(`Large object ${ref} ends before its ${sizeBytes} bytes.`);
    yield row.chunk;
  }
}

export const databaseStore = (db: Db): AttachmentStore => ({
  name: 'database',
  write: (file, record) =>
    db.transaction(async (tx) => {
      const [made] = await tx.execute<{ ref: string }>(sql`select lo_create(0)::text as ref`);
      const { ref } = made!;
      let offset = 0;
      for await (const chunk of createReadStream(file.path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
        await tx.execute(sql`select lo_put(${ref}::oid, ${offset}::bigint, ${chunk}::bytea)`);
        offset += chunk.length;
      }
      await record(tx, ref);
    }),
  read: async ({ ref, sizeBytes }) => Readable.from(chunksOf(db, ref, sizeBytes), { objectMode: false }),
  async remove(tx, ref) {
    await tx.execute(sql`select lo_unlink(oid) from pg_largeobject_metadata where oid = ${ref}::oid`);
  },
});
