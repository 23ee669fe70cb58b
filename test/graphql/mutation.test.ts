/** What a mutation's payload is made of: ids on success, sentences on refusal, the current object when it was stale. */
import { expect, test, vi } from 'vitest';
import type { Db } from '../../server/db/client.ts';
import { Refusal, refusal } from '../../server/errors.ts';
import type { GraphQLContext } from '../../server/graphql/context.ts';
import { createLoaders } from '../../server/graphql/loaders.ts';
import { mutation } from '../../server/graphql/mutation.ts';
import { testCtx } from '../support/ctx.ts';

const context = (): GraphQLContext => {
  const ctx = testCtx({ db: {} as Db });
  const cookies = { set() {}, clear() {}, get: () => undefined };
  return { ctx, loaders: createLoaders(ctx), cookies, userAgent: '' };
};

test('success: what was projected, and no errors; what was loaded before is forgotten', async () => {
  const gql = context();
  const before = gql.loaders;
  const payload = await mutation(
    gql,
    async () => ({ id: 'a' }),
    ({ id }) => ({ thing: id }),
  );
  expect(payload).toEqual({ thing: 'a', userErrors: [] });
  expect(gql.loaders).not.toBe(before);
});

test('a refusal is data, nothing is projected', async () => {
  const project = vi.fn(() => ({ thing: 'a' }));
  const payload = await mutation(
    context(),
    async () => {
      throw refusal('INVALID', 'Say why.', ['reason']);
    },
    project,
  );
  expect(payload).toEqual({ userErrors: [{ code: 'INVALID', message: 'Say why.', field: ['reason'] }] });
  expect(project).not.toHaveBeenCalled();
});

test('a stale one carries the current object', async () => {
  const payload = await mutation(
    context(),
    async (): Promise<{ requestId: string }> => {
      throw new Refusal([{ code: 'STALE', message: 'It changed.', field: [] }], { requestId: 'r' });
    },
    ({ requestId }) => ({ request: requestId }),
  );
  expect(payload).toMatchObject({ request: 'r', userErrors: [{ code: 'STALE' }] });
});

test('anything else goes on to be masked', async () => {
  const broken = mutation(
    context(),
    async () => {
      throw new Error('broken');
    },
    () => ({}),
  );
  await expect(broken).rejects.toThrow('broken');
});
