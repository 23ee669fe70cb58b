/**
 * Brings the database to the tables this program expects. Safe to call from several processes at once: one migrates
 * under an advisory lock, the others wait and find nothing left to do.
 * Invariant: an applied migration is never edited; each new one works with the program before and after it.
 */
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

const MIGRATIONS = join(import.meta.dirname, '../../drizzle');
const OLDEST_POSTGRES = 15;
/** Any number will do, as long as nobody else on this database takes it. */
const LOCK = 7_310_452_019;

/** The database cannot be used as it is; the message says why, for the person who set it up. */
export class DatabaseUnusable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DatabaseUnusable';
  }
}

/** Applies what is missing. @throws DatabaseUnusable when the server is older than 15, or the database too new. */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'foyer migrate' } });
  try {
    const [server] = await client<{ version: string; number: string }[]>`
      select current_setting('server_version') as version, current_setting('server_version_num') as number`;
    if (Number(server?.number) < OLDEST_POSTGRES * 10_000)
      throw new DatabaseUnusable(
        `Foyer needs PostgreSQL ${OLDEST_POSTGRES} or newer; this server is ${server?.version}. Point DATABASE_URL to a newer one.`,
      );
    await client`select pg_advisory_lock(${LOCK})`;
    await applyMigrations(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    // Ends the session, and with it the lock.
    await client.end({ timeout: 5 });
  }
}
