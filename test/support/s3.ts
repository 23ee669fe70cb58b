/** A real S3-compatible server on loopback, with one bucket. It checks the key's id, not the signature made with it. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Config } from '../../server/config/storeUrl.ts';

interface S3Server {
  run(): Promise<{ address: string; port: number }>;
  close(): Promise<void>;
}
type S3ServerClass = new (options: {
  address: string;
  port: number;
  silent: boolean;
  directory: string;
  configureBuckets: { name: string }[];
}) => S3Server;

// The package has no types of its own.
const S3rver = createRequire(import.meta.url)('s3rver') as S3ServerClass;

export interface TestS3 {
  config: S3Config;
  /** How many objects there are. */
  count(): Promise<number>;
  close(): Promise<void>;
}

export async function testS3(): Promise<TestS3> {
  const directory = await mkdtemp(join(tmpdir(), 'foyer-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'files' }],
  });
  const { port } = await server.run();
  return {
    config: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'files',
      prefix: 'foyer/',
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    count: async () =>
      (await readdir(join(directory, 'files'), { recursive: true })).filter((name) => name.endsWith('_object')).length,
    async close() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
