/** Characters no column can hold are refused at the door, and nothing that merely looks like them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdsUnstorableText } from '../../server/graphql/text.ts';
import { type TestApi, testApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const RENAME =
  'mutation ($name: String) { updateProfile(input: { name: $name }) { viewer { person { name } } userErrors { code } } }';

test('a NUL or half a character is the sender’s mistake, not a fault', async () => {
  const person = await api.person({ email: 'nul@example.com' });
  for (const name of ['a\0b', 'a\ud800b', 'a\udc00']) {
    const answer = await api.as(person).query(RENAME, { name });
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  }
  const inline = await api.as(person).query('{ requests(filter: { text: "a\\u0000" }) { nodes { id } } }');
  expect(inline.status).toBe(400);
});

test('whole characters and typed backslashes pass', () => {
  for (const text of ['😀 emoji', '\\u0000 typed', '\\\\u0000', 'C:\\users', 'häuser\n\ttabs']) {
    expect(holdsUnstorableText('{ a }', { text })).toBe(false);
  }
});
