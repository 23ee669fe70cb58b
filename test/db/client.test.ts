/** Statements are prepared where their text does not grow, inside transactions and outside. */
import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from '../../server/db/client.ts';
import { people } from '../../server/db/schema/index.ts';
import { testDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = openDb(database.url, { max: 1 });
});
afterAll(async () => {
  await db.$client.end();
  await database.close();
});

const prepared = async (): Promise<string[]> =>
  (await db.$client`select statement from pg_prepared_statements`).map((row) => String(row.statement));

test('a statement is planned once per connection and kept, not once per call', async () => {
  for (let i = 0; i < 3; i++)
    await db
      .select()
      .from(people)
      .where(eq(people.email, `${i}@example.com`));
  await db.transaction(async (tx) => {
    for (let i = 0; i < 3; i++)
      await tx
        .select({ id: people.id })
        .from(people)
        .where(eq(people.name, String(i)));
  });
  const kept = await prepared();
  expect(kept.filter((text) => text.includes('"people"."email" = $1'))).toHaveLength(1);
  expect(kept.filter((text) => text.includes('"people"."name" = $1'))).toHaveLength(1);
});

test('lists of any length leave nothing behind in the database', async () => {
  for (let i = 1; i < 6; i++)
    await db
      .select()
      .from(people)
      .where(inArray(people.email, Array(i).fill('x')));
  expect((await prepared()).filter((text) => text.includes(' in ('))).toEqual([]);
});
