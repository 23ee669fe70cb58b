/**
 * `GET /attachments/:id/:name`: one file, to whoever sees the event that carries it.
 * Invariant: who is asking is looked at every time; everything else is the same 404 as for a file that never was. No
 * file is ever a page of ours: sandboxed, typed by what it is, and but for plain pictures only ever saved.
 */
import '@fastify/cookie';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { mayShowInline } from '../attachments/mediaType.ts';
import { contentDisposition } from '../attachments/name.ts';
import type { AttachmentRouteParts } from '../attachments/routes.ts';
import { storeOf } from '../attachments/store.ts';
import { StoreFailed } from '../attachments/storePort.ts';
import { cookieNames } from '../people/cookies.ts';
import { actorFromCookie } from '../people/signInSessions.ts';
import { findAttachment } from './attachments.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const sentence = (reply: FastifyReply, status: number, text: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(text);

export function registerDownloadRoute(app: FastifyInstance, parts: AttachmentRouteParts): void {
  const sessionCookie = cookieNames(parts.config).session;
  app.get('/attachments/:id/:name', { compress: false, exposeHeadRoute: false }, async (request, reply) => {
    const { id } = request.params as { id: string };
    const actor = await actorFromCookie(parts, request.cookies[sessionCookie]);
    const ctx = parts.makeCtx(request, actor);
    const row = UUID.test(id) ? await findAttachment(ctx, id) : null;
    if (!row) return sentence(reply, 404, 'There is nothing at this address.');
    try {
      const body = await storeOf(ctx, row).read(row);
      const shown = mayShowInline(row.mediaType);
      return await reply
        .headers({
          'content-type': row.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : row.mediaType,
          'content-length': row.sizeBytes,
          'content-disposition': contentDisposition(shown ? 'inline' : 'attachment', row.name),
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'private, no-store',
        })
        .send(body);
    } catch (error) {
      parts.log.error({ err: error, requestId: request.id }, 'a file could not be read');
      if (!(error instanceof StoreFailed)) throw error;
      return sentence(reply, 503, 'Files cannot be read right now. Try again in a minute.');
    }
  });
}
