/**
 * Files as objects of an S3-compatible store, addressed by path. Objects are written once, whole: a file's size and hash
 * are known by then, so that neither parts nor unsigned bodies are needed. Every call has an end.
 */
import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { S3Config } from '../config/storeUrl.ts';
import type { Db } from '../db/client.ts';
import { type AttachmentStore, StoreFailed } from './storePort.ts';

const CALL_MS = 60_000;
const DOWNLOAD_MS = 15 * 60_000;

export function s3Store(db: Db, config: S3Config): AttachmentStore {
  const { accessKeyId, secretAccessKey, region } = config;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const addressOf = (key: string): string =>
    [config.endpoint, config.bucket, ...key.split('/')]
      .map((part, i) => (i ? encodeURIComponent(part) : part))
      .join('/');

  async function call(key: string, init: RequestInit, ms: number, fine: readonly number[]): Promise<Response> {
    let response: Response;
    try {
      response = await client.fetch(addressOf(key), { ...init, signal: AbortSignal.timeout(ms) });
    } catch (cause) {
      throw new StoreFailed('The S3-compatible store does not answer.', { cause });
    }
    if (fine.includes(response.status)) return response;
    const said = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(await response.text())?.[1];
    throw new StoreFailed(`The S3-compatible store answered ${response.status}${said ? ` (${said})` : ''}.`);
  }

  return {
    name: 's3',
    async write(file, record) {
      const key = `${config.prefix}${randomUUID()}`;
      // Before the bytes: should we die in between, the hourly cleanup knows what to remove.
      const body = await openAsBlob(file.path);
      await record(db, key);
      const headers = { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': file.sha256 };
      await call(key, { method: 'PUT', body, headers }, CALL_MS, [200, 201, 204]);
    },
    async read({ ref }) {
      const { body } = await call(ref, { method: 'GET' }, DOWNLOAD_MS, [200]);
      if (!body) throw new StoreFailed('The S3-compatible store answered without a body.');
      return Readable.fromWeb(body as ReadableStream);
    },
    async remove(_tx, ref) {
      await call(ref, { method: 'DELETE' }, CALL_MS, [200, 202, 204, 404]);
    },
  };
}
