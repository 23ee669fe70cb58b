/**
 * `/unsubscribe`, the address in every mail's footer and `List-Unsubscribe` header (RFC 8058).
 * Invariant: a GET changes nothing, since scanners follow links; the signed token is the only authority, so neither
 * cookie nor sign-in is looked at and no other site can gain by sending the form.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Log } from '../ctx.ts';
import type { Db } from '../db/client.ts';
import { TOPIC_DESCRIPTIONS } from '../people/topics.ts';
import { setPreference } from './preferences.ts';
import { againPage, askPage, PAGE_SECURITY, refusedPage, stoppedPage } from './unsubscribePage.ts';
import { readUnsubscribeToken, unsubscribeSecret } from './unsubscribeToken.ts';

const BODY_LIMIT = 10_000;

export interface MessageRouteParts {
  config: Config;
  db: Db;
  log: Log;
}

const answer = (reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply
    .code(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PAGE_SECURITY,
      'cache-control': 'no-store',
      // The address holds the token.
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    .send(page);

export async function registerMessageRoutes(
  app: FastifyInstance,
  { config, db, log }: MessageRouteParts,
): Promise<void> {
  const { publicUrl } = config;

  async function opened(request: FastifyRequest) {
    const { t: token } = request.query as { t?: unknown };
    const claim = readUnsubscribeToken(await unsubscribeSecret(db), token);
    return claim && { ...claim, page: { token: String(token), topic: TOPIC_DESCRIPTIONS[claim.topic], publicUrl } };
  }

  await app.register(async (routes) => {
    // Mail providers send either sort of form; what is in it hardly matters, so both are taken as text.
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
      routes.addContentTypeParser(type, { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
        done(null, body),
      );
    }
    routes.get('/unsubscribe', async (request, reply) => {
      const link = await opened(request);
      return link ? answer(reply, 200, askPage(link.page)) : answer(reply, 400, refusedPage(publicUrl));
    });
    routes.post('/unsubscribe', async (request, reply) => {
      const link = await opened(request);
      if (!link) return answer(reply, 400, refusedPage(publicUrl));
      const again = new URLSearchParams(typeof request.body === 'string' ? request.body : '').get('again') === 'on';
      await setPreference(db, link.personId, link.topic, again);
      log.info({ personId: link.personId, topic: link.topic, email: again }, 'a mail preference changed by link');
      return answer(reply, 200, again ? againPage(link.page) : stoppedPage(link.page));
    });
  });
}
