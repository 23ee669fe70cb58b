/**
 * The explorer: GraphiQL (as `ruru` ships it) served from this process, at `/graphql` for browsers. Development and
 * trial only. Its page carries its own content security policy; nothing is fetched from anywhere else.
 */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';

const STATIC_PATH = '/graphql/explorer/';

const FIRST_QUERY = `# Everything the pages of Foyer do goes through this API. Sign in on the site first: the explorer shares its session.
query WhatIsThere {
  viewer {
    person {
      name
    }
    isStaff
  }
  signInOptions {
    oidcName
  }
  offerings(first: 3) {
    nodes {
      sku
      name
      modes {
        mode
        price {
          formatted
        }
      }
    }
  }
}
`;

function page(nonce: string): string {
  const html = ruruHTML({
    staticPath: STATIC_PATH,
    endpoint: '/graphql',
    clientConfig: { initialQuery: FIRST_QUERY },
    htmlParts: { titleTag: '<title>Explorer · Foyer API</title>' },
  });
  return html.replaceAll('<script', `<script nonce="${nonce}"`);
}

export function sendExplorer(reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page(nonce));
}

/** The files the page needs, out of the package. */
export function registerExplorerFiles(app: FastifyInstance): void {
  app.get(`${STATIC_PATH}*`, async (request, reply) => {
    const acceptEncoding = request.headers['accept-encoding'];
    const file = await getStaticFile({
      staticPath: STATIC_PATH,
      urlPath: request.url,
      acceptEncoding: Array.isArray(acceptEncoding) ? acceptEncoding.join(', ') : acceptEncoding,
      disallowDevAssets: true,
    });
    if (!file) return reply.code(404).type('text/plain; charset=utf-8').send('There is no such file.');
    return reply.headers(file.headers).header('cache-control', 'public, max-age=3600').send(file.content);
  });
}
