/**
 * The database client. One pool per process; 10 connections were fastest on the machines measured, more were slower.
 * `Db` begins transactions; whatever must run inside one takes `Tx`, and handing it a `Db` does not compile.
 */
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema/index.ts';

export type Db = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql };
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];
/** For reads that are as good inside a transaction as outside. */
export type Reader = Db | Tx;

/** A row of the widest table has fewer; several rows at once have more. */
const PREPARED_PARAMETERS_MAX = 30;

/**
 * Lets every statement of drizzle be a named, prepared one: planned once per connection and one round trip instead of
 * two. Left alone, drizzle sends each through `unsafe`, which prepares nothing; measured, a sixth to a quarter more
 * requests are answered. Statements whose text grows with a list are left out: a server keeps each text it was given.
 */
function preparing<S extends postgres.Sql | postgres.TransactionSql>(client: S): S {
  const { unsafe } = client;
  client.unsafe = ((query, parameters, options) => {
    const prepare = (parameters?.length ?? 0) <= PREPARED_PARAMETERS_MAX && !query.includes(' in (');
    return unsafe.call(client, query, parameters, { ...options, prepare });
  }) as S['unsafe'];
  return client;
}

/** Opens a pool. Close it with `db.$client.end()`. */
export function openDb(url: string, options: { max?: number } = {}): Db {
  const client = postgres(url, {
    max: options.max ?? 10,
    onnotice: () => {},
    connection: { application_name: 'foyer' },
  });
  const { begin } = client;
  client.begin = ((...args: unknown[]) => {
    const act = args.pop() as (scoped: postgres.TransactionSql) => unknown;
    return Reflect.apply(begin, client, [...args, (scoped: postgres.TransactionSql) => act(preparing(scoped))]);
  }) as typeof client.begin;
  return drizzle(preparing(client), { schema });
}
