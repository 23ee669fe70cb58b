/**
 * What every resolver is given: the verbs' `Ctx`, the loaders of this HTTP request, and its cookies.
 * Made once per request by `server.ts`; subscriptions and tests that act without HTTP may make their own.
 */
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Actor, CodeMail, Ctx, Jobs, Log } from '../ctx.ts';
import type { Db } from '../db/client.ts';
import type { Wake } from '../live/wake.ts';
import { cookieOptions } from '../people/cookies.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Cookies {
  /** HttpOnly, SameSite=Lax, for the whole site, Secure behind https. */
  set(name: string, value: string, maxAgeSeconds: number): void;
  clear(name: string): void;
  get(name: string): string | undefined;
}

export interface GraphQLContext {
  ctx: Ctx;
  /** Replaced after each mutation, since what they remember is then out of date. */
  loaders: Loaders;
  cookies: Cookies;
  /** What the browser says of itself, for the list of places one is signed in. */
  userAgent: string;
  /** Of subscriptions alone. */
  live?: Live;
}

/** What a subscription follows by. */
export interface Live {
  wake: Wake;
  /** Who asks, now; null once their session is over. */
  readActor(): Promise<Actor | null>;
}

/** What the process has, and every request is given. */
export interface GraphqlParts {
  config: Config;
  db: Db;
  jobs: Jobs;
  codeMail: CodeMail;
  now: () => Date;
  log: Log;
}

export function requestCookies(config: Config, request: FastifyRequest, reply: FastifyReply): Cookies {
  const options = cookieOptions(config);
  return {
    set: (name, value, maxAge) => void reply.setCookie(name, value, { ...options, maxAge }),
    clear: (name) => void reply.clearCookie(name, options),
    get: (name) => request.cookies[name],
  };
}

/** What verbs are given for one HTTP request, of GraphQL or of another route. */
export function requestCtx(parts: GraphqlParts, request: FastifyRequest, actor: Actor | null): Ctx {
  const { config, db, jobs, codeMail, now, log } = parts;
  return { config, db, jobs, codeMail, now, log, actor, requestId: request.id, source: request.ip };
}

export function createContext(
  parts: GraphqlParts,
  request: FastifyRequest,
  reply: FastifyReply,
  actor: Actor | null,
): GraphQLContext {
  const ctx = requestCtx(parts, request, actor);
  return {
    ctx,
    loaders: createLoaders(ctx),
    cookies: requestCookies(parts.config, request, reply),
    userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300),
  };
}
