/** The database agrees with the lifecycles: it knows each state with its category, and no other. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS } from '../../server/kinds/index.ts';
import { testDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('the CHECK holds exactly the states of the lifecycles', async () => {
  const [constraint] = await database.db.execute<{ definition: string }>(
    sql`select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'requests_state_known'`,
  );
  const known = [
    ...constraint!.definition.matchAll(
      /\('([A-Z_]+)'::text, '([A-Z_]+)'::text, '([A-Z_]+)'::text\)|\(kind = '([A-Z_]+)'::text\) AND \(state = '([A-Z_]+)'::text\) AND \(category = '([A-Z_]+)'::text\)/g,
    ),
  ].map((match) => match.slice(1).filter(Boolean).join(' '));
  const expected = KINDS.flatMap((kind) =>
    Object.entries(kind.lifecycle.states).map(([state, { category }]) => `${kind.kind} ${state} ${category}`),
  );
  expect(known.sort()).toEqual(expected.sort());
});

test('a state of another kind, or a wrong category, cannot be written', async () => {
  const { db } = database;
  const [person] = await db.execute<{ id: string }>(
    sql`insert into people (email, name) values ('a@example.com', 'A') returning id`,
  );
  const write = (state: string, category: string) =>
    db.execute(sql`insert into requests (kind, state, category, title, mail_subject, requester_id, raised_by_id, answers)
      values ('PS_INQUIRY', ${state}, ${category}, 't', 's', ${person!.id}, ${person!.id}, '{}')`);
  for (const [state, category] of [
    ['SCHEDULED', 'ACTIVE'],
    ['NEW', 'DONE'],
    ['NOWHERE', 'NEW'],
  ] as const) {
    await expect(write(state, category)).rejects.toMatchObject({ cause: { constraint_name: 'requests_state_known' } });
  }
  await write('NEW', 'NEW');
});
