/**
 * The HTTP server, put together from the parts of the others: pages, `/graphql`, sign-in, unsubscribe, health.
 * Called by `main.ts`, which listens, and by tests, which inject. Holds no rule of its own.
 */
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { sql } from 'drizzle-orm';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { registerAttachmentRoutes } from './attachments/routes.ts';
import type { Actor } from './ctx.ts';
import { type GraphqlParts, requestCtx } from './graphql/context.ts';
import { toGlobalId } from './graphql/ids.ts';
import { registerGraphql } from './graphql/server.ts';
import { registerMessageRoutes } from './messages/routes.ts';
import { registerAuthRoutes } from './people/routes.ts';
import { registerReportRoutes } from './reports/routes.ts';
import { registerDownloadRoute } from './requests/attachmentRoutes.ts';

export interface AppParts extends GraphqlParts {
  /** Folder of the built pages, or what serves them otherwise; null leaves pages out. */
  pages: string | ((app: FastifyInstance) => Promise<void>) | null;
}

const READY_MS = 3000;
/** Longest body of any route; `/graphql` sets its own. */
const BODY_LIMIT = 64 * 1024;

/** A server ready to listen or to be injected into. Close it with `app.close()`. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, log } = parts;
  const app = Fastify({
    trustProxy: config.trustProxy,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    genReqId: () => crypto.randomUUID(),
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?')[0];
    const fields = {
      requestId: request.id,
      method: request.method,
      path,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) log.warn(fields, 'answered');
    else if (path !== '/healthz' && path !== '/readyz') log.info(fields, 'answered');
  });
  await app.register(fastifyHelmet, headersOf(config.publicUrl));
  await app.register(fastifyCompress, { threshold: 1024 });
  await app.register(fastifyCookie);
  registerHealth(app, parts);
  await registerGraphql(app, parts);
  registerAuthRoutes(app, parts);
  await registerMessageRoutes(app, parts);
  const makeCtx = (request: FastifyRequest, actor: Actor | null) => requestCtx(parts, request, actor);
  registerReportRoutes(app, { ...parts, makeCtx });
  const files = { ...parts, makeCtx, globalId: (id: string) => toGlobalId('Attachment', id) };
  registerAttachmentRoutes(app, files);
  registerDownloadRoute(app, files);
  if (typeof parts.pages === 'string') await registerPages(app, parts.pages);
  else await parts.pages?.(app);
  await app.ready();
  return app;
}

/** Nothing from elsewhere, nothing inline, framed by nobody. */
function headersOf(publicUrl: string) {
  const https = publicUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    // Over plain http browsers ignore it, with a complaint on every page.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    referrerPolicy: { policy: 'same-origin' as const },
  };
}

/** `/healthz`: the process lives. `/readyz`: it can serve, so its database answers. */
function registerHealth(app: FastifyInstance, { db, log }: AppParts): void {
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((_, fail) => {
      timer = setTimeout(() => fail(new Error(`no answer within ${READY_MS} ms`)), READY_MS);
    });
    try {
      await Promise.race([db.execute(sql`select 1`), late]);
      return reply.send({ status: 'ok' });
    } catch (error) {
      log.warn({ error }, 'not ready: the database does not answer');
      return reply.code(503).send({ status: 'the database does not answer' });
    } finally {
      clearTimeout(timer);
    }
  });
}

/** Built files as they are; every other address a person may open is the SPA's. */
async function registerPages(app: FastifyInstance, webRoot: string): Promise<void> {
  if (!existsSync(webRoot)) throw new Error(`The pages in ${webRoot} are missing.`);
  await app.register(fastifyStatic, {
    root: webRoot,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/');
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => (isPage(request) ? sendPage(reply) : sendNothing(reply)));
  app.get('/', (_request, reply) => sendPage(reply));
}

const sendPage = (reply: FastifyReply) => reply.sendFile('index.html');

const sendNothing = (reply: FastifyReply) =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send('There is nothing at this address.');

/** Files and calls that do not exist are 404; pages decide in the browser. */
function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '/';
  const wanted = request.headers.accept ?? '*/*';
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    (wanted.includes('text/html') || wanted.includes('*/*')) &&
    extname(basename(path)) === '' &&
    !/^\/(assets|attachments|auth|exports|graphql|mail|reports)(\/|$)/.test(path)
  );
}
