/**
 * Writes what somebody sends to a temporary file, counting and hashing on the way. A file between the sender and the
 * store costs one write, and buys: size and type known before a store hears of it, a slow sender holds no connection of
 * the database, and memory stays at one chunk whoever sends what.
 * Invariant: at most `maxBytes + 1` chunk is read; the file is gone when `use` is done, however it ends.
 */
import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface Spooled {
  path: string;
  sizeBytes: number;
  sha256: string;
}

/** It has more bytes than it may. */
export class TooLarge extends Error {}

/** @throws TooLarge as soon as there is a byte too many, leaving the rest unread. */
export async function spooled<T>(body: Readable, maxBytes: number, use: (file: Spooled) => Promise<T>): Promise<T> {
  const path = join(tmpdir(), `foyer-${randomUUID()}`);
  try {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const file = await open(path, 'wx', 0o600);
    try {
      // The sender is still there to be answered, so its stream is not destroyed with the loop.
      for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        sizeBytes += chunk.length;
        if (sizeBytes > maxBytes) throw new TooLarge();
        hash.update(chunk);
        await file.write(chunk);
      }
    } finally {
      await file.close();
    }
    return await use({ path, sizeBytes, sha256: hash.digest('hex') });
  } finally {
    await rm(path, { force: true });
  }
}
