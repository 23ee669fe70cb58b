/**
 * The one way to the server: POST /graphql, same origin, cookie included. Lists are shown from the cache at once and
 * asked for again behind it; a mutation refreshes every query that showed a type it answered.
 */
import { Client, cacheExchange, fetchExchange } from 'urql';

export const createClient = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: {
      credentials: 'same-origin',
      headers: { accept: 'application/graphql-response+json, application/json' },
    },
    exchanges: [cacheExchange, fetchExchange],
  });
