/**
 * `POST /attachments?name=…`: the body is the file, streamed, whatever its type is said to be. Answers JSON.
 * Invariant: origin and session are looked at before a byte of the body; a file too large is refused as it comes.
 */
import '@fastify/cookie';
import type { IncomingMessage } from 'node:http';
import { addAbortSignal } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Ctx, Log } from '../ctx.ts';
import type { Db } from '../db/client.ts';
import { Refusal } from '../errors.ts';
import { cookieNames } from '../people/cookies.ts';
import { originAllowed } from '../people/csrf.ts';
import { actorFromCookie } from '../people/signInSessions.ts';
import { sayBytes } from './name.ts';
import { TooLarge } from './spool.ts';
import { StoreFailed } from './storePort.ts';
import { pathOf, uploadAttachment } from './upload.ts';

export interface AttachmentRouteParts {
  config: Config;
  db: Db;
  now: () => Date;
  log: Log;
  /** What verbs are given; made by the app. */
  makeCtx(request: FastifyRequest, actor: Ctx['actor']): Ctx;
  /** The id by which the API knows a file. */
  globalId(id: string): string;
}

/** However slow a line is. */
const UPLOAD_MS = 15 * 60_000;
/** Of one person, in one process. */
const UPLOADS_AT_ONCE = 6;
/** How much of a refused body is read and dropped, so that the sender comes to read the answer. */
const DROPPED_MAX_BYTES = 50_000_000;
const DROPPED_MS = 20_000;

const refused = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ error: { code, message } });

/** Lets the rest of a refused body go by, within limits; whoever sends on is cut off. */
function dropRest(raw: IncomingMessage): void {
  if (raw.readableEnded || raw.destroyed) return;
  let dropped = 0;
  const timer = setTimeout(() => raw.destroy(), DROPPED_MS);
  timer.unref();
  raw.once('close', () => clearTimeout(timer));
  raw.on('error', () => {});
  raw.on('data', (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > DROPPED_MAX_BYTES) raw.destroy();
  });
}

export function registerAttachmentRoutes(app: FastifyInstance, parts: AttachmentRouteParts): void {
  const { config, log } = parts;
  const sessionCookie = cookieNames(config).session;
  const uploading = new Map<string, number>();
  const tooLarge = `Files have at most ${sayBytes(config.attachments.maxBytes)} each. Make this one smaller, or link to where it is kept.`;

  /** Words for what went wrong; null for a sender who is gone. */
  function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    if (error instanceof TooLarge) return refused(reply, 413, 'TOO_LARGE', tooLarge);
    if (error instanceof Refusal) {
      const { code, message } = error.userErrors[0]!;
      return refused(reply, code === 'RATE_LIMITED' ? 429 : 422, code, message);
    }
    if (request.raw.aborted || request.raw.errored)
      return refused(reply, 400, 'INCOMPLETE', 'The file did not arrive whole. Try again.');
    log.error({ err: error, requestId: request.id }, 'an upload failed');
    return error instanceof StoreFailed
      ? refused(reply, 503, 'STORE_UNAVAILABLE', 'Files cannot be kept right now. Try again in a minute.')
      : refused(
          reply,
          500,
          'INTERNAL',
          `Something went wrong on our side. Try again; if it stays, tell us ${request.id}.`,
        );
  }

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    scope.post('/attachments', { compress: false }, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const { raw } = request;
      const refuse = (status: number, code: string, message: string): FastifyReply => {
        dropRest(raw);
        return refused(reply, status, code, message);
      };
      if (!originAllowed(request.headers, config))
        return refuse(403, 'FORBIDDEN_ORIGIN', 'This page may not use this API with your session.');
      const actor = await actorFromCookie(parts, request.cookies[sessionCookie]);
      if (!actor) return refuse(401, 'UNAUTHENTICATED', 'Sign in first.');
      if (Number(request.headers['content-length'] ?? 0) > config.attachments.maxBytes)
        return refuse(413, 'TOO_LARGE', tooLarge);
      const running = uploading.get(actor.id) ?? 0;
      if (running >= UPLOADS_AT_ONCE)
        return refuse(
          429,
          'RATE_LIMITED',
          `At most ${UPLOADS_AT_ONCE} files at once. Wait until one of them is through.`,
        );
      uploading.set(actor.id, running + 1);
      try {
        addAbortSignal(AbortSignal.timeout(UPLOAD_MS), raw);
        const { name } = request.query as { name?: unknown };
        const row = await uploadAttachment(parts.makeCtx(request, actor), {
          name: typeof name === 'string' ? name : '',
          body: raw,
        });
        const { id, mediaType, sizeBytes } = row;
        return await reply
          .code(201)
          .send({ id: parts.globalId(id), name: row.name, mediaType, sizeBytes, path: pathOf(row) });
      } catch (error) {
        dropRest(raw);
        return answerError(error, request, reply);
      } finally {
        const left = uploading.get(actor.id)! - 1;
        if (left > 0) uploading.set(actor.id, left);
        else uploading.delete(actor.id);
      }
    });
  });
}
