/** `/graphql` over HTTP: what is answered, with which status, to whom; and that faults are masked and logged. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { type TestApi, testApi } from '../support/api.ts';

let api: TestApi;
let closed: TestApi;
let ada: Actor;
beforeAll(async () => {
  api = await testApi();
  closed = await testApi({ config: { explorer: false } });
  ada = await api.person({ email: 'ada@foyer.test', roles: ['ADMIN'] });
});
afterAll(async () => {
  await api?.close();
  await closed?.close();
});

type Headers = Record<string, string>;
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (payload: unknown, headers: Headers = {}, of = api) =>
  of.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...JSON_TYPE, ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
const ask = (query: string, headers: Headers = {}, of = api) => post({ query }, headers, of);
const codeOf = (response: { json(): { errors: { extensions: { code: string } }[] } }) =>
  response.json().errors[0]?.extensions.code;

describe('GraphQL over HTTP', () => {
  test.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('accept: %s is answered as %s', async (accept, type) => {
    const response = await ask('{ viewer { isStaff } }', { accept });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe(type);
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.json()).toEqual({ data: { viewer: null } });
  });

  test.each<[string, unknown, number, string]>([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['no operation', {}, 400, 'BAD_REQUEST'],
    ['a list of operations', [{ query: '{ viewer { isStaff } }' }], 400, 'BAD_REQUEST'],
    ['variables that are no object', { query: '{ viewer { isStaff } }', variables: 'x' }, 400, 'BAD_REQUEST'],
    ['what does not parse', { query: '{ viewer {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation name',
      { query: 'query A { viewer { isStaff } }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of the wrong type',
      { query: 'query ($first: Int) { offerings(first: $first) { nodes { sku } } }', variables: { first: 'ten' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['a missing variable', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
  ])('%s is refused with 4xx', async (_what, payload, status, code) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const response = await post(payload, { accept });
      expect(response.statusCode).toBe(status);
      expect(codeOf(response)).toBe(code);
      expect(response.json()).not.toHaveProperty('data');
      expect(response.headers['content-type']).toContain(accept);
    }
  });

  test('more than 100 kB are refused with 413, not read', async () => {
    const response = await ask(`{ viewer { isStaff } } #${'x'.repeat(103_000)}`);
    expect(response.statusCode).toBe(413);
    expect(codeOf(response)).toBe('TOO_LARGE');
  });

  test('only POST: GET is refused with 405, for queries and mutations alike', async () => {
    for (const query of ['{viewer{isStaff}}', 'mutation{signOut(input:{}){signedOut}}']) {
      const response = await api.app.inject({
        url: '/graphql',
        query: { query },
        headers: { 'apollo-require-preflight': '1', ...JSON_TYPE },
      });
      expect(response.statusCode).toBe(405);
      expect(response.headers.allow).toBe('POST');
    }
  });
});

describe('forged requests', () => {
  const FIELD = '{ viewer { isStaff } }';

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'what a page may send anywhere without asking is refused: %s',
    async (type) => {
      const response = await ask(FIELD, { 'content-type': type, cookie: await api.cookieOf(ada) });
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(response.statusCode).toBeLessThan(500);
      expect(response.body).not.toContain('isStaff":');
    },
  );

  test('with a session, another origin is refused and our own is not', async () => {
    const cookie = await api.cookieOf(ada);
    const from = async (origin: string) => (await ask(FIELD, { cookie, origin })).statusCode;
    expect(await from(api.config.publicUrl)).toBe(200);
    expect(await from('https://evil.test')).toBe(403);
    expect(await from('null')).toBe(403);
    expect(await from(`${api.config.publicUrl}.evil.test`)).toBe(403);
    expect((await ask(FIELD, { cookie })).statusCode).toBe(403);
    expect((await ask(FIELD, { cookie, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await ask(FIELD, { cookie, 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
  });

  test('programs without a cookie need no origin', async () => {
    expect((await ask(FIELD)).statusCode).toBe(200);
  });
});

describe('errors', () => {
  test('what needs a person and has none says UNAUTHENTICATED', async () => {
    const { errors, data } = await api.nobody.query(
      'mutation { updateProfile(input: {name: "X"}) { userErrors { code } } }',
    );
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }),
    ]);
    expect(api.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a fault is masked; answer and log share a request id, and the log alone has what happened', async () => {
    const own = await testApi();
    try {
      await own.db.execute(sql`alter table offerings rename to misplaced_secret`);
      const { errors, status } = await own.nobody.query('query Broken { offerings { nodes { sku } } }');
      expect(status).toBe(200);
      const [error] = errors!;
      expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(error?.message).toMatch(/^Something went wrong on our side\..*[0-9a-f-]{36}\.$/);
      expect(JSON.stringify(errors)).not.toMatch(/does not exist|misplaced|select|\.ts|stack/i);
      const [logged, ...others] = own.logged.filter(({ level }) => level === 'error');
      expect(others).toEqual([]);
      expect(logged?.fields).toMatchObject({
        requestId: error?.extensions.requestId,
        operation: 'Broken',
        path: 'offerings',
      });
      expect(String((logged!.fields.err as Error).cause)).toContain('"offerings" does not exist');
    } finally {
      await own.close();
    }
  });

  test('a database that cannot even say who asks is masked the same way, with 500', async () => {
    const own = await testApi();
    try {
      const cookie = await own.cookieOf(await own.person({ email: 'x@foyer.test' }));
      await own.db.execute(sql`alter table sign_in_sessions rename to misplaced_secret`);
      const response = await ask('{ viewer { isStaff } }', { cookie, origin: own.config.publicUrl }, own);
      expect(response.statusCode).toBe(500);
      const { requestId, code } = response.json().errors[0].extensions;
      expect(code).toBe('INTERNAL_SERVER_ERROR');
      expect(response.body).not.toMatch(/sign_in_sessions|misplaced|select/i);
      expect(own.logged).toContainEqual(
        expect.objectContaining({ level: 'error', fields: expect.objectContaining({ requestId }) }),
      );
    } finally {
      await own.close();
    }
  });

  test('a page size out of range is the asker’s error, in words', async () => {
    for (const first of [0, -1, 101]) {
      const { errors } = await api.nobody.query(`{ offerings(first: ${first}) { nodes { sku } } }`);
      expect(errors?.[0]).toMatchObject({
        message: `\`first\` must be from 1 to 100, not ${first}.`,
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  test.each(['', 'nonsense', 'e30', 'WzEsMl0', '*'.repeat(50), 'x'.repeat(3000)])(
    'a tampered cursor is refused, never a fault: %s',
    async (after) => {
      for (const list of ['offerings', 'classSessions']) {
        const document = `query ($after: String) { ${list}(after: $after) { nodes { id } } }`;
        const { errors } = await api.nobody.query(document, { after });
        expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      }
    },
  );
});

describe('without an explorer', () => {
  test('the schema cannot be read, and errors give nothing of it away', async () => {
    const introspection = await ask('{ __schema { types { name } } }', {}, closed);
    expect(introspection.statusCode).toBe(400);
    expect(introspection.body).not.toContain('"types"');
    const guess = await ask('{ viewr { isStaff } }', {}, closed);
    expect(guess.statusCode).toBe(400);
    expect(guess.body).not.toContain('Did you mean');
    const value = await post(
      {
        query: 'query ($f: OfferingFilter) { offerings(filter: $f) { nodes { sku } } }',
        variables: { f: { tex: 'x' } },
      },
      {},
      closed,
    );
    expect(value.statusCode).toBe(400);
    expect(value.body).not.toContain('Did you mean');
  });

  test('there is no page', async () => {
    const page = await closed.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect(page.statusCode).toBe(405);
    expect((await closed.app.inject({ url: '/graphql/explorer/ruru.js' })).statusCode).toBe(404);
  });
});

describe('with an explorer', () => {
  test('the schema can be read with the usual introspection query', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, data } = await api.nobody.query<{ __schema: { types: unknown[] } }>(getIntrospectionQuery());
    expect(status).toBe(200);
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });

  test('browsers get a page whose every file comes from here', async () => {
    const page = await api.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page.body).not.toContain('unpkg');
    const policy = String(page.headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(page.body.match(/<script/g)?.length).toBe(page.body.split(`<script nonce="${nonce}"`).length - 1);
    const script = await api.app.inject({ url: '/graphql/explorer/ruru.js', headers: { 'accept-encoding': 'br' } });
    expect(script.statusCode).toBe(200);
    expect(script.headers['content-type']).toContain('javascript');
    expect((await api.app.inject({ url: '/graphql/explorer/../../package.json' })).statusCode).toBe(404);
  });
});
