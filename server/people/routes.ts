/**
 * The two addresses of OpenID Connect sign-in; registered only where a provider is set up. Both are plain
 * navigations, and both end in a redirect: to where the person wanted to go, or to the sign-in page with a problem.
 * Needs `@fastify/cookie` on the same instance.
 */
import '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BROWSER_COOKIE_SECONDS, cookieNames, cookieOptions, sessionSeconds } from './cookies.ts';
import { CALLBACK_PATH, createOidc, type OidcParts, SignInFailed } from './oidc.ts';
import { ownPath } from './returnTo.ts';
import { actorFromCookie } from './signInSessions.ts';
import { isToken, newToken } from './tokens.ts';

const START_PATH = '/auth/oidc/start';

export function registerAuthRoutes(app: FastifyInstance, parts: OidcParts): void {
  const { config, log } = parts;
  if (!config.oidc) return;
  const oidc = createOidc(parts);
  const names = cookieNames(config);
  const options = cookieOptions(config);

  /** No page of ours, and nothing a cache may keep. */
  const go = (reply: FastifyReply, to: string) => reply.header('cache-control', 'no-store').redirect(to, 302);

  const fail = (request: FastifyRequest, reply: FastifyReply, error: unknown) => {
    const problem = error instanceof SignInFailed ? error.problem : 'failed';
    // The cause names the provider's complaint; it goes to the log, never to the browser.
    log.warn({ err: error, requestId: request.id }, `sign-in by OpenID Connect: ${problem}`);
    return go(reply, `/sign-in?problem=${problem}`);
  };

  app.get(START_PATH, { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const known = request.cookies[names.browser];
      const browserToken = isToken(known) ? known : newToken();
      const { returnTo } = request.query as { returnTo?: unknown };
      const to = await oidc.begin(browserToken, ownPath(returnTo));
      reply.setCookie(names.browser, browserToken, { ...options, maxAge: BROWSER_COOKIE_SECONDS });
      return go(reply, to.href);
    } catch (error) {
      return fail(request, reply, error);
    }
  });

  app.get(CALLBACK_PATH, { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const before = await actorFromCookie(parts, request.cookies[names.session]);
      const query = new URLSearchParams(request.url.split('?')[1] ?? '');
      const signedIn = await oidc.finish(query, request.cookies[names.browser], {
        userAgent: String(request.headers['user-agent'] ?? ''),
        replacesSessionId: before?.sessionId ?? null,
      });
      reply.setCookie(names.session, signedIn.token, { ...options, maxAge: sessionSeconds(config) });
      return go(reply, signedIn.returnTo);
    } catch (error) {
      return fail(request, reply, error);
    }
  });
}
