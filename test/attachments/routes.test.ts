/** Files as a browser sends and fetches them: who may, what is refused as it comes, and headers that keep pages safe. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PENDING_MAX_BYTES, PENDING_MAX_FILES } from '../../server/attachments/upload.ts';
import type { Actor } from '../../server/ctx.ts';
import { attachments, requestEvents } from '../../server/db/schema/index.ts';
import { parseGlobalId } from '../../server/graphql/ids.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testConfig, testCtx } from '../support/ctx.ts';
import { givenRequest } from '../support/requests.ts';

const MAX = 1_000_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let api: TestApi;
let cora: Actor;
let ravi: Actor;
let sam: Actor;
beforeAll(async () => {
  api = await testApi({ config: { attachments: { ...testConfig().attachments, maxBytes: MAX } } });
  cora = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
  ravi = await api.person({ email: 'ravi@example.com', name: 'Ravi' });
  sam = await api.person({ email: 'sam@example.com', name: 'Sam' });
});
afterAll(() => api.close());

interface Uploaded {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  path: string;
}
const post = async (
  actor: Actor | null,
  name: string,
  payload: Buffer,
  headers: Record<string, string | undefined> = {},
) =>
  api.app.inject({
    method: 'POST',
    url: `/attachments?name=${encodeURIComponent(name)}`,
    payload,
    headers: {
      ...(actor ? { cookie: await api.cookieOf(actor), origin: api.config.publicUrl } : {}),
      'content-type': 'application/octet-stream',
      ...headers,
    },
  });
const upload = async (actor: Actor, name: string, payload: Buffer | string): Promise<Uploaded> => {
  const answer = await post(actor, name, Buffer.from(payload));
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json<Uploaded>();
};
const get = async (actor: Actor | null, url: string) =>
  api.app.inject({ url, headers: actor ? { cookie: await api.cookieOf(actor) } : {} });
const rawId = (file: Uploaded) => parseGlobalId(file.id)!.id;
const codeOf = (answer: { json<T>(): T }) => answer.json<{ error: { code: string } }>().error.code;

describe('uploading', () => {
  it('answers what the file is, whatever the browser says it is', async () => {
    const answer = await post(ravi, '../plans/Plan.png', PNG, { 'content-type': 'text/html' });
    expect(answer.statusCode).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    const file = answer.json<Uploaded>();
    expect(file).toMatchObject({ name: 'Plan.png', mediaType: 'image/png', sizeBytes: PNG.length });
    expect(file.path).toBe(`/attachments/${rawId(file)}/Plan.png`);
    const [row] = await api.db
      .select()
      .from(attachments)
      .where(eq(attachments.id, rawId(file)));
    expect(row!.sha256).toBe(createHash('sha256').update(PNG).digest('hex'));
  });

  it.each([
    ['text', Buffer.from('Grüße\n\tan alle'), 'text/plain'],
    ['HTML is text', Buffer.from('<!doctype html><script>alert(1)</script>'), 'text/plain'],
    ['not UTF-8', Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]), 'application/octet-stream'],
    ['controls', Buffer.from('a\u0000b'), 'application/octet-stream'],
    ['half a character at the end', Buffer.from([0x61, 0xe2, 0x82]), 'application/octet-stream'],
    ['a character across chunks', Buffer.from(`${'a'.repeat(65_535)}€`), 'text/plain'],
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'application/pdf'],
  ])('%s is recognised by its bytes', async (_name, bytes, mediaType) => {
    expect((await upload(ravi, 'x.png', bytes)).mediaType).toBe(mediaType);
  });

  it('takes JSON, and bodies without a type, as they are', async () => {
    for (const type of ['application/json', undefined]) {
      const answer = await post(ravi, 'x.json', Buffer.from('{not json'), { 'content-type': type });
      expect(answer.statusCode, answer.body).toBe(201);
      expect(answer.json<Uploaded>().sizeBytes).toBe(9);
    }
  });

  it('is for the signed in, from our own pages', async () => {
    const nobody = await post(null, 'x', Buffer.from('x'));
    expect([nobody.statusCode, codeOf(nobody)]).toEqual([401, 'UNAUTHENTICATED']);
    const elsewhere = await post(ravi, 'x', Buffer.from('x'), { origin: 'https://evil.example' });
    expect([elsewhere.statusCode, codeOf(elsewhere)]).toEqual([403, 'FORBIDDEN_ORIGIN']);
  });

  it('refuses what is empty', async () => {
    const empty = await post(ravi, 'x.txt', Buffer.alloc(0));
    expect([empty.statusCode, codeOf(empty)]).toEqual([422, 'INVALID']);
  });

  it('takes just as much as allowed and not a byte more', async () => {
    expect((await post(ravi, 'x', Buffer.alloc(MAX))).statusCode).toBe(201);
    const more = await post(ravi, 'x', Buffer.alloc(MAX + 1));
    expect(more.statusCode).toBe(413);
    expect(more.json()).toEqual({
      error: { code: 'TOO_LARGE', message: expect.stringContaining('at most 1.0 MB each') as string },
    });
  });

  it('refuses a stream without a length as soon as it is too long, while it still comes', async () => {
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = api.app.server.address() as AddressInfo;
    const cookie = await api.cookieOf(ravi);
    const status = await new Promise<number>((answered, failed) => {
      const call = send(
        {
          port,
          host: '127.0.0.1',
          method: 'POST',
          path: '/attachments?name=endless.bin',
          headers: { cookie, origin: api.config.publicUrl, 'transfer-encoding': 'chunked' },
        },
        (answer) => {
          answered(answer.statusCode!);
          call.destroy();
        },
      );
      call.on('error', failed);
      // Never ended: only a refusal in the middle can answer.
      call.write(Buffer.alloc(MAX));
      call.write(Buffer.alloc(MAX));
    });
    expect(status).toBe(413);
  });

  it('leaves nothing of a sender who went away', async () => {
    const { port } = api.app.server.address() as AddressInfo;
    const cookie = await api.cookieOf(sam);
    await new Promise<void>((gone) => {
      const call = send({
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/attachments?name=half.bin',
        headers: { cookie, origin: api.config.publicUrl, 'content-length': 1000 },
      });
      call.on('error', () => gone());
      call.write(Buffer.alloc(100), () => call.destroy(new Error('gone')));
    });
    await expect.poll(() => readdirSync(tmpdir()).filter((name) => /^foyer-[0-9a-f]{8}-/.test(name))).toEqual([]);
    expect(await api.db.select().from(attachments).where(eq(attachments.uploaderId, sam.id))).toEqual([]);
  });

  it.each([
    ['files', Array.from({ length: PENDING_MAX_FILES - 1 }, () => 1)],
    ['bytes', [PENDING_MAX_BYTES - 1]],
  ])('stops at so many %s that no comment carries', async (what, sizes) => {
    const hoarder = await api.person({ email: `${what}@example.com` });
    const row = { uploaderId: hoarder.id, name: 'x', mediaType: 'text/plain', sha256: '', ref: '' };
    await api.db
      .insert(attachments)
      .values(
        sizes.map((sizeBytes) => ({ ...row, sizeBytes, store: 'database' as const, createdAt: api.clock.now() })),
      );
    expect((await post(hoarder, 'x', Buffer.from('x'))).statusCode).toBe(201);
    const answer = await post(hoarder, 'x', Buffer.from('x'));
    expect([answer.statusCode, codeOf(answer)]).toEqual([429, 'RATE_LIMITED']);
  });
});

describe('downloading', () => {
  const attached = async (file: Uploaded, internal: boolean, actor = cora) => {
    const as = (who: Actor) => testCtx({ db: api.db, clock: api.clock, actor: who });
    const { id } = await givenRequest(as(ravi), 'PS_INQUIRY');
    await commentOnRequest(as(actor), { id, body: 'See the file.', internal, attachmentIds: [rawId(file)] });
    return id;
  };

  it('is for the uploader alone until a comment carries it', async () => {
    const file = await upload(cora, 'draft.txt', 'A draft');
    expect((await get(cora, file.path)).body).toBe('A draft');
    for (const who of [ravi, null]) expect((await get(who, file.path)).statusCode).toBe(404);
    await attached(file, false);
    expect((await get(ravi, file.path)).body).toBe('A draft');
  });

  it('of a note is for staff, and of what was taken back too', async () => {
    const file = await upload(cora, 'note.txt', 'Between us');
    const id = await attached(file, true);
    expect((await get(ravi, file.path)).statusCode).toBe(404);
    expect((await get(cora, file.path)).statusCode).toBe(200);
    const open = await upload(ravi, 'open.txt', 'For all');
    await commentOnRequest(testCtx({ db: api.db, clock: api.clock, actor: ravi }), {
      id,
      body: '',
      internal: false,
      attachmentIds: [rawId(open)],
    });
    expect((await get(ravi, open.path)).statusCode).toBe(200);
    await api.db.update(requestEvents).set({ undoneAt: api.clock.now() }).where(eq(requestEvents.requestId, id));
    expect((await get(ravi, open.path)).statusCode).toBe(404);
    expect((await get(cora, open.path)).statusCode).toBe(200);
  });

  it('is the same nothing for what may not be seen, what is not there, and what is no id', async () => {
    const file = await upload(cora, 'secret.txt', 'Secret');
    await attached(file, true);
    const answers = await Promise.all(
      [file.path, '/attachments/00000000-0000-4000-8000-000000000000/x', "/attachments/1'--/x"].map((url) =>
        get(sam, url),
      ),
    );
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(answers[0]!.statusCode).toBe(404);
    expect(answers[0]!.headers['cache-control']).toBe('no-store');
  });

  it('never makes a page of a file', async () => {
    const html = await get(cora, (await upload(cora, 'x.html', '<script>alert(1)</script>')).path);
    const svg = await get(cora, (await upload(cora, 'x.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')).path);
    for (const { headers } of [html, svg]) {
      expect(headers['content-type']).not.toMatch(/html|svg/);
      expect(headers['content-disposition']).toMatch(/^attachment; /);
      expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['cache-control']).toBe('private, no-store');
    }
    const png = await get(cora, (await upload(cora, 'Plan für Mai.png', PNG)).path);
    expect(png.rawPayload.equals(PNG)).toBe(true);
    expect(png.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(PNG.length),
      'content-disposition': `inline; filename="Plan f_r Mai.png"; filename*=UTF-8''Plan%20f%C3%BCr%20Mai.png`,
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
});
