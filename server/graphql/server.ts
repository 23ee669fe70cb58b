/**
 * `/graphql`: Apollo Server behind Fastify, by the GraphQL-over-HTTP specification. Called by `app.ts` alone.
 * Every request passes, in this order: size, JSON, origin, who is asking, limits, and only then Apollo. What is
 * refused is answered with 4xx and a sentence; what fails on our side is masked and logged under one request id.
 */
import { readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { cookieNames } from '../people/cookies.ts';
import { originAllowed } from '../people/csrf.ts';
import { actorFromCookie } from '../people/signInSessions.ts';
import { createContext, type GraphQLContext, type GraphqlParts } from './context.ts';
import { registerExplorerFiles, sendExplorer } from './explorer.ts';
import { createFaults, type Faults, masked } from './faults.ts';
import { LIMITS, limitsError, readDocument, type Variables } from './limits.ts';
import { registerLive } from './liveSocket.ts';
import { resolvers } from './resolvers.ts';
import { holdsUnstorableText } from './text.ts';

const BODY_LIMIT = 100 * 1024;

export const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

declare module 'fastify' {
  interface FastifyRequest {
    /** Of requests to `/graphql` that passed the doors. */
    graphqlContext: GraphQLContext | null;
  }
}

export async function registerGraphql(app: FastifyInstance, parts: GraphqlParts): Promise<void> {
  const { config, log } = parts;
  const faults = createFaults(log, { suggestions: config.explorer });
  const { apollo, schema } = await startApollo(parts, faults);
  const sessionCookie = cookieNames(config).session;

  await app.register(async (scope) => {
    if (!scope.hasRequestDecorator('cookies')) await scope.register(fastifyCookie);
    scope.decorateRequest('graphqlContext', null);
    scope.addHook('onClose', () => apollo.stop());
    scope.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply, faults));

    const handle = fastifyApolloHandler(apollo, { context: async (request) => request.graphqlContext! });
    scope.post('/graphql', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
      if (!originAllowed(request.headers, config))
        throw doorError(403, 'FORBIDDEN_ORIGIN', 'This page may not use this API with your session.');
      const actor = await actorFromCookie(parts, request.cookies[sessionCookie]);
      const refused = overLimits(schema, request.body);
      if (refused) throw refused;
      request.graphqlContext = createContext(parts, request, reply, actor);
      void reply.header('cache-control', 'no-store');
      return handle.call(scope, request, reply);
    });

    const sockets = await registerLive(scope, { parts, schema, faults, sessionCookie, refused: overLimits });
    const preValidation = async (request: FastifyRequest) => {
      if (request.ws && !originAllowed(request.headers, config))
        throw doorError(403, 'FORBIDDEN_ORIGIN', 'This page may not use this API with your session.');
    };
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      if (config.explorer && request.headers.accept?.includes('text/html')) return sendExplorer(reply);
      void reply.header('allow', 'POST');
      throw doorError(405, 'BAD_REQUEST', 'Send operations by POST, as JSON.');
    };
    scope.route({ method: 'GET', url: '/graphql', preValidation, handler, wsHandler: sockets });
    if (config.explorer) registerExplorerFiles(scope);
  });
}

async function startApollo(
  { config, log }: GraphqlParts,
  faults: Faults,
): Promise<{ apollo: ApolloServer<GraphQLContext>; schema: GraphQLSchema }> {
  let schema: GraphQLSchema | undefined;
  const watch: ApolloServerPlugin<GraphQLContext> = {
    serverWillStart: async (service) => {
      schema = service.schema;
    },
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, operationName }) =>
        faults.notice(errors, { requestId: contextValue.ctx.requestId, operation: operationName ?? null }),
    }),
  };
  const apollo = new ApolloServer<GraphQLContext>({
    typeDefs,
    resolvers,
    introspection: config.explorer,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    hideSchemaDetailsFromClientErrors: !config.explorer,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: faults.format,
    plugins: [ApolloServerPluginCacheControlDisabled(), watch],
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message) => log.warn({}, String(message)),
      error: (message) => log.error({}, String(message)),
    },
  });
  await apollo.start();
  return { apollo, schema: schema! };
}

/** Looks at the operation before Apollo does; what is no operation at all is left for Apollo to refuse. */
function overLimits(schema: GraphQLSchema, body: unknown): GraphQLError | null {
  if (typeof body !== 'object' || body === null) return null;
  const { query, variables } = body as { query?: unknown; variables?: unknown };
  if (typeof query !== 'string') return null;
  if (holdsUnstorableText(query, variables))
    return doorError(400, 'BAD_USER_INPUT', 'Text may hold no NUL characters and no broken characters. Remove them.');
  const document = readDocument(query);
  if (document instanceof GraphQLError) return document;
  const given = typeof variables === 'object' && variables !== null ? (variables as Variables) : {};
  return limitsError(schema, document, given);
}

const doorError = (status: number, code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** Words for what Fastify itself refuses. */
const REFUSED: Record<number, [code: string, message: string]> = {
  400: ['BAD_REQUEST', 'The body is not readable JSON.'],
  413: ['TOO_LARGE', 'A request has at most 100 kB.'],
  415: ['BAD_REQUEST', 'Send `content-type: application/json`.'],
  429: ['RATE_LIMITED', 'Too many requests. Wait a minute and try again.'],
};

/** Everything that did not reach Apollo, in the shape GraphQL clients read. */
function answerError(error: FastifyError | GraphQLError, request: FastifyRequest, reply: FastifyReply, faults: Faults) {
  let status = 500;
  let answer: GraphQLFormattedError;
  if (error instanceof GraphQLError) {
    const { http, ...extensions } = error.extensions as { http?: { status: number } };
    status = http?.status ?? 400;
    answer = { ...error.toJSON(), extensions };
  } else if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500) {
    status = error.statusCode;
    const [code, message] = REFUSED[status] ?? ['BAD_REQUEST', error.message];
    answer = { message, extensions: { code } };
  } else {
    faults.notice([error], { requestId: request.id, operation: null });
    answer = masked(request.id);
  }
  const type = request.headers.accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8';
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(type)
    .send(JSON.stringify({ errors: [answer] }));
}
