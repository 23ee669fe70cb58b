/**
 * Subscriptions at `/graphql` over `graphql-transport-ws`, by the same rules as POST: origin, session cookie, limits,
 * validation, masked faults. Subscriptions alone: queries and mutations go by POST.
 * Bounded: sockets per person and operations per socket; a batch is read only once the one before it was sent.
 */
import fastifyWebsocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema, getOperationAST, validate } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { createWake } from '../live/wake.ts';
import { actorFromCookie } from '../people/signInSessions.ts';
import { type GraphqlParts, requestCtx } from './context.ts';
import type { Faults } from './faults.ts';
import { readDocument } from './limits.ts';
import { createLoaders } from './loaders.ts';

export const LIVE_LIMITS = { payload: 100 * 1024, sockets: 20, operations: 10, initMs: 5_000 };
const LEAVE_MS = 1_000;

interface LiveParts {
  parts: GraphqlParts;
  schema: GraphQLSchema;
  faults: Faults;
  sessionCookie: string;
  refused(schema: GraphQLSchema, body: unknown): GraphQLError | null;
}

export async function registerLive(
  scope: FastifyInstance,
  { parts, schema, faults, sessionCookie, refused }: LiveParts,
) {
  const wake = createWake(parts.db, parts.log);
  const socketsOf = new Map<string, number>();
  const readActor = (request: FastifyRequest) => actorFromCookie(parts, request.cookies[sessionCookie]);
  await scope.register(fastifyWebsocket, {
    options: { maxPayload: LIVE_LIMITS.payload },
    preClose(done) {
      const { clients } = this.websocketServer;
      for (const client of clients) {
        client.close(1001, 'Foyer is stopping');
        setTimeout(() => client.terminate(), LEAVE_MS).unref();
      }
      void wake.close().finally(() => this.websocketServer.close(() => done()));
    },
  });
  return makeHandler<Record<string, unknown>, { personId: string }>({
    isProd: true,
    connectionInitWaitTimeout: LIVE_LIMITS.initMs,
    async onConnect({ extra }) {
      const actor = await readActor(extra.request);
      if (!actor) return false;
      const open = socketsOf.get(actor.id) ?? 0;
      if (open >= LIVE_LIMITS.sockets) {
        extra.socket.close(4429, 'Too many pages are open. Close some');
        return false;
      }
      socketsOf.set(actor.id, open + 1);
      extra.personId = actor.id;
      return true;
    },
    onClose({ extra }) {
      if (!extra.personId) return;
      const left = (socketsOf.get(extra.personId) ?? 1) - 1;
      if (left > 0) socketsOf.set(extra.personId, left);
      else socketsOf.delete(extra.personId);
    },
    async onSubscribe({ extra, subscriptions }, _id, payload) {
      const over = refused(schema, payload);
      if (over) return [over];
      if (Object.keys(subscriptions).length > LIVE_LIMITS.operations)
        return [new GraphQLError(`A connection has at most ${LIVE_LIMITS.operations} subscriptions.`)];
      const document = readDocument(payload.query);
      if (document instanceof GraphQLError) return [document];
      const invalid = validate(schema, document);
      if (invalid.length > 0) return invalid;
      if (getOperationAST(document, payload.operationName)?.operation !== 'subscription')
        return [new GraphQLError('Send queries and mutations by POST.', { extensions: { code: 'BAD_REQUEST' } })];
      const actor = await readActor(extra.request);
      if (!actor) {
        extra.socket.close(CloseCode.Forbidden, 'Sign in again');
        return [];
      }
      const ctx = requestCtx(parts, extra.request, actor);
      return {
        schema,
        document,
        operationName: payload.operationName ?? null,
        variableValues: payload.variables ?? {},
        contextValue: {
          ctx,
          loaders: createLoaders(ctx),
          cookies: { set() {}, clear() {}, get: () => undefined },
          userAgent: '',
          live: {
            wake,
            async readActor() {
              const now = await readActor(extra.request);
              if (!now) extra.socket.close(CloseCode.Forbidden, 'Sign in again');
              return now;
            },
          },
        },
      };
    },
    onNext({ extra }, _id, payload, _args, result) {
      if (!result.errors) return;
      faults.notice(result.errors, { requestId: extra.request.id, operation: payload.operationName ?? null });
      return { ...result, errors: result.errors.map((error) => faults.format(error.toJSON(), error)) } as never;
    },
    onError({ extra }, _id, payload, errors) {
      const known = errors.map((error) =>
        error instanceof GraphQLError ? error : new GraphQLError('The operation failed.'),
      );
      faults.notice(known, { requestId: extra.request.id, operation: payload.operationName ?? null });
      return known.map((error) => faults.format(error.toJSON(), error));
    },
  });
}
