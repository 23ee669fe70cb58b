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

/** Opens a pool. Close it with `db.$client.end()`. */
export function openDb(url: string, options: { max?: number } = {}): Db {
  const client = postgres(url, {
    max: options.max ?? 10,
    onnotice: () => {},
    connection: { application_name: 'foyer' },
  });
  return drizzle(client, { schema });
}
