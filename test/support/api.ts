/**
 * The API as programs meet it: real HTTP messages (injected), a real database, a real session cookie; only the clock
 * is fake. Every answer carries the SQL statements it took, so that tests can count them.
 */
import { drizzle } from 'drizzle-orm/postgres-js';
import type { FastifyInstance } from 'fastify';
import postgres from 'postgres';
import { buildApp } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import type { Actor, CodeMail, Jobs, Log } from '../../server/ctx.ts';
import type { Db } from '../../server/db/client.ts';
import * as schema from '../../server/db/schema/index.ts';
import { cookieNames } from '../../server/people/cookies.ts';
import { beginSession } from '../../server/people/signInSessions.ts';
import { type FakeClock, fakeClock } from './clock.ts';
import { type EnqueuedJob, recordingJobs, testConfig } from './ctx.ts';
import { testDatabase } from './database.ts';
import { type GivenPerson, givenPerson } from './people.ts';

/** An answer of the API. `data` is typed by whoever asks. */
export interface Answer<T> {
  status: number;
  data: T;
  errors:
    | { message: string; path?: (string | number)[]; extensions: { code: string; requestId?: string } }[]
    | undefined;
  /** In the order they ran; without those that only read who is asking. */
  statements: string[];
}

export interface Client {
  /** Null for nobody. */
  actor: Actor | null;
  query<T = Record<string, never>>(document: string, variables?: object): Promise<Answer<T>>;
}

export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  fields: Record<string, unknown>;
  message: string;
}

export interface TestApi {
  app: FastifyInstance;
  db: Db;
  url: string;
  clock: FakeClock;
  config: Config;
  jobs: Jobs & { enqueued: EnqueuedJob[] };
  log: Log;
  logged: LogEntry[];
  /** Codes mailed, latest last. */
  codes: { email: string; code: string }[];
  person(given: GivenPerson): Promise<Actor>;
  as(actor: Actor): Client;
  nobody: Client;
  /** The cookie header of somebody signed in. */
  cookieOf(actor: Actor): Promise<string>;
  close(): Promise<void>;
}

/** Every resolver must be able to read `any` of this as it is: `T` is what the test says it is. */
type Body = { data?: unknown; errors?: Answer<unknown>['errors'] };

const isOverhead = (statement: string): boolean =>
  statement.includes('from sign_in_sessions') || statement.includes('from pg_catalog.pg_type');

/** Call once per file in `beforeAll`, and its `close` in `afterAll`. */
export async function testApi(options: { config?: Partial<Config>; clock?: FakeClock } = {}): Promise<TestApi> {
  const database = await testDatabase();
  const clock = options.clock ?? fakeClock();
  const config = testConfig(options.config);
  const jobs = recordingJobs();
  const recordings = new Set<string[]>();
  const client = postgres(database.url, {
    max: 5,
    onnotice: () => {},
    debug: (_connection, statement) => {
      for (const recording of recordings) recording.push(statement);
    },
  });
  const db: Db = drizzle(client, { schema });
  const logged: LogEntry[] = [];
  const write = (level: LogEntry['level']) => (fields: object, message: string) =>
    void logged.push({ level, fields: { ...fields }, message });
  const log: Log = { info: write('info'), warn: write('warn'), error: write('error') };
  const codes: TestApi['codes'] = [];
  const codeMail: CodeMail = { sendCode: async ({ email }, code) => void codes.push({ email, code }) };

  const app = await buildApp({ config, db, jobs, codeMail, now: clock.now, log, pages: null });

  const cookies = new Map<string, string>();
  async function cookieOf(actor: Actor): Promise<string> {
    const known = cookies.get(actor.id);
    if (known) return known;
    const { token } = await database.db.transaction((tx) =>
      beginSession(tx, { personId: actor.id, config: { sessionDays: 3650 }, now: clock.now(), userAgent: 'test' }),
    );
    const header = `${cookieNames(config).session}=${token}`;
    cookies.set(actor.id, header);
    return header;
  }

  const clientOf = (actor: Actor | null): Client => ({
    actor,
    async query<T>(document: string, variables: object = {}): Promise<Answer<T>> {
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (actor) Object.assign(headers, { cookie: await cookieOf(actor), origin: config.publicUrl });
      const recorded: string[] = [];
      recordings.add(recorded);
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query: document, variables },
      });
      const statements = recorded.filter((statement) => !isOverhead(statement));
      recordings.delete(recorded);
      const body = response.json<Body>();
      return { status: response.statusCode, data: body.data as T, errors: body.errors, statements };
    },
  });

  return {
    app,
    db,
    url: database.url,
    clock,
    config,
    jobs,
    log,
    logged,
    codes,
    person: (given) => givenPerson(database.db, given),
    as: clientOf,
    nobody: clientOf(null),
    cookieOf,
    async close() {
      await app.close();
      await client.end({ timeout: 5 });
      await database.close();
    },
  };
}
