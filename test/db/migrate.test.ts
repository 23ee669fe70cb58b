import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../server/db/migrate.ts';
import { people } from '../../server/db/schema/index.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenPerson } from '../support/people.ts';

let empty: TestDatabase;
let cloned: TestDatabase;
beforeAll(async () => {
  empty = await testDatabase({ empty: true });
  cloned = await testDatabase();
});
afterAll(async () => {
  await empty.close();
  await cloned.close();
});

test('several processes migrating one empty database at once all succeed', async () => {
  await Promise.all([1, 2, 3, 4].map(() => migrate(empty.url)));
  expect(await empty.db.select().from(people)).toEqual([]);
});

test('migrating again changes nothing and loses nothing', async () => {
  await givenPerson(cloned.db, { email: 'kept@foyer.test', roles: ['ADMIN'] });
  await migrate(cloned.url);
  expect(await cloned.db.select().from(people)).toHaveLength(1);
});
