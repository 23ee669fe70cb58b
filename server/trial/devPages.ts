/** Pages that reload while they are written: Vite inside our server, for `npm run dev` alone. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const ROOT = join(import.meta.dirname, '../..');

export async function devPages(app: FastifyInstance): Promise<void> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(ROOT, 'vite.config.ts'),
    // Read as it is: the usual way writes a copy and imports that, which `node --watch` takes for a change, for ever.
    configLoader: 'native',
    appType: 'custom',
    server: { middlewareMode: true, ws: { server: app.server } },
  });
  app.addHook('onClose', () => vite.close());
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const wantsPage = request.headers.accept?.includes('text/html') && extname(path) === '';
    if (wantsPage) {
      const page = await vite.transformIndexHtml(request.url, readFileSync(join(ROOT, 'web/index.html'), 'utf8'));
      // Vite's reloading needs an inline script.
      reply.header(
        'content-security-policy',
        "default-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; img-src 'self' data:",
      );
      return reply.type('text/html; charset=utf-8').send(page);
    }
    reply.hijack();
    vite.middlewares(request.raw, reply.raw, () => {
      reply.raw.writeHead(404).end();
    });
    return reply;
  });
}
