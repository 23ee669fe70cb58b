/** People through the API as a browser meets it: cookies, refusals beside fields, and what whom is shown. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { people } from '../../server/db/schema/people.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { type TestApi, testApi } from '../support/api.ts';

let api: TestApi;
let ada: Actor;
let cora: Actor;
let ravi: Actor;
let number = 0;

beforeAll(async () => {
  api = await testApi({ config: { trial: true, mailboxPort: 1080, allowedDomains: ['foyer.test'] } });
});
afterAll(() => api?.close());
beforeEach(async () => {
  number++;
  ada = await api.person({ email: `ada${number}@foyer.test`, name: `Ada ${number}`, roles: ['ADMIN'] });
  cora = await api.person({ email: `cora${number}@foyer.test`, name: `Cora ${number}`, roles: ['COORDINATOR'] });
  ravi = await api.person({ email: `ravi${number}@foyer.test`, name: `Ravi ${number}` });
});

/** A browser: keeps cookies, sends the origin. */
function browser() {
  const jar = new Map<string, string>();
  return {
    jar,
    async send(query: string, variables: object = {}, headers: Record<string, string> = {}) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { origin: api.config.publicUrl, 'user-agent': 'Firefox', ...(cookie ? { cookie } : {}), ...headers },
        payload: { query, variables },
      });
      for (const set of response.cookies) {
        if (set.maxAge === 0 || (set.expires && set.expires.getTime() <= 0)) jar.delete(set.name);
        else jar.set(set.name, set.value);
      }
      return { response, body: response.json() };
    },
  };
}

const REQUEST_CODE = `mutation ($email: String!) {
  requestSignInCode(input: { email: $email }) { expiresInSeconds userErrors { code field message } } }`;
const SIGN_IN = `mutation ($email: String!, $code: String!) {
  signIn(input: { email: $email, code: $code, name: "Nina", timezone: "Europe/Berlin" }) {
    viewer { isStaff isAdmin person { name email timezone grants { role } } signIns { userAgent current } }
    userErrors { code field message } } }`;
const VIEWER = '{ viewer { person { email } } }';

async function signedInBrowser(email: string) {
  const tab = browser();
  await tab.send(REQUEST_CODE, { email });
  await tab.send(SIGN_IN, { email, code: api.codes.at(-1)!.code });
  return tab;
}

describe('signing in', () => {
  test('by code gives a session cookie that scripts cannot read, and signs out again', async () => {
    const email = `nina${number}@foyer.test`;
    const tab = browser();
    const asked = await tab.send(REQUEST_CODE, { email });
    expect(asked.body.data.requestSignInCode).toEqual({ expiresInSeconds: 600, userErrors: [] });
    expect([...tab.jar.keys()]).toEqual(['foyer_browser']);
    const entered = await tab.send(SIGN_IN, { email, code: api.codes.at(-1)!.code });
    expect(entered.body.data.signIn).toEqual({
      viewer: {
        isStaff: false,
        isAdmin: false,
        person: { name: 'Nina', email, timezone: 'Europe/Berlin', grants: [] },
        signIns: [{ userAgent: 'Firefox', current: true }],
      },
      userErrors: [],
    });
    const cookie = entered.response.cookies.find((set) => set.name === 'foyer_session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 30 * 24 * 60 * 60 });
    expect([...tab.jar.keys()]).toEqual(['foyer_session']);
    expect(entered.response.body).not.toContain(cookie!.value);
    expect((await tab.send(VIEWER)).body.data.viewer.person.email).toBe(email);

    const out = await tab.send('mutation { signOut(input: {}) { signedOut userErrors { code } } }');
    expect(out.body.data.signOut).toEqual({ signedOut: 1, userErrors: [] });
    expect([...tab.jar.keys()]).toEqual([]);
    expect((await tab.send(VIEWER)).body.data.viewer).toBeNull();
  });

  test('a wrong code is refused beside its field', async () => {
    const tab = browser();
    await tab.send(REQUEST_CODE, { email: cora.email });
    const wrong = String((Number(api.codes.at(-1)!.code) + 1) % 1_000_000).padStart(6, '0');
    const { body } = await tab.send(SIGN_IN, { email: cora.email, code: wrong });
    expect(body.data.signIn).toMatchObject({ viewer: null, userErrors: [{ code: 'CODE_REFUSED', field: ['code'] }] });
  });

  test('again in the same browser ends the session before', async () => {
    const tab = await signedInBrowser(cora.email);
    const old = tab.jar.get('foyer_session')!;
    await tab.send(REQUEST_CODE, { email: cora.email });
    await tab.send(SIGN_IN, { email: cora.email, code: api.codes.at(-1)!.code });
    expect(tab.jar.get('foyer_session')).not.toBe(old);
    const thief = browser();
    thief.jar.set('foyer_session', old);
    expect((await thief.send(VIEWER)).body.data.viewer).toBeNull();
  });

  test('out everywhere ends the other browsers', async () => {
    const [here, there] = [await signedInBrowser(cora.email), await signedInBrowser(cora.email)];
    const out = await here.send('mutation { signOut(input: { everywhere: true }) { signedOut } }');
    expect(out.body.data.signOut.signedOut).toBe(2);
    expect((await there.send(VIEWER)).body.data.viewer).toBeNull();
  });

  test('does not leave the token in what the database remembers of mutations', async () => {
    const tab = await signedInBrowser(cora.email);
    const email = ravi.email;
    await tab.send(REQUEST_CODE, { email });
    await tab.send(
      `mutation ($email: String!, $code: String!) {
        signIn(input: { email: $email, code: $code, idempotencyKey: "k" }) { viewer { person { email } } } }`,
      { email, code: api.codes.at(-1)!.code },
    );
    const kept = await api.db.query.idempotencyKeys.findMany();
    expect(JSON.stringify(kept)).not.toContain(tab.jar.get('foyer_session'));
  });
});

describe('a page of another site', () => {
  test.each([{ origin: 'https://evil.test' }, { origin: 'null' }, { origin: 'https://foyer.test' }])(
    'with %j does nothing with our cookie',
    async (headers) => {
      const tab = await signedInBrowser(cora.email);
      const { response } = await tab.send('mutation { signOut(input: {}) { signedOut } }', {}, headers);
      expect(response.statusCode).toBe(403);
      expect((await tab.send(VIEWER)).body.data.viewer).not.toBeNull();
    },
  );
});

describe('how one may sign in', () => {
  test('names the demo people and the mailbox in the trial', async () => {
    await api.db.insert(people).values({
      email: `demo${number}@foyer.test`,
      name: 'Demo',
      isDemo: true,
      demoDescription: 'Coordinates',
    });
    const { data } = await api.nobody.query<{ signInOptions: { demoPeople: object[] } }>(
      '{ signInOptions { allowedDomains oidcName mailboxUrl demoPeople { email name description } } }',
    );
    expect(data.signInOptions).toMatchObject({
      allowedDomains: ['foyer.test'],
      oidcName: null,
      mailboxUrl: 'http://127.0.0.1:1080',
    });
    expect(data.signInOptions.demoPeople).toEqual([
      { email: `demo${number}@foyer.test`, name: 'Demo', description: 'Coordinates' },
    ]);
  });

  test('names nobody outside the trial', async () => {
    const real = await testApi();
    try {
      await real.db.insert(people).values({ email: 'demo@foyer.test', name: 'Demo', isDemo: true });
      const { data } = await real.nobody.query('{ signInOptions { mailboxUrl demoPeople { email } } }');
      expect(data).toEqual({ signInOptions: { mailboxUrl: null, demoPeople: [] } });
    } finally {
      await real.close();
    }
  });
});

describe('the viewer', () => {
  test('changes their name and zone, and is told beside the field what does not do', async () => {
    const change = `mutation ($name: String, $timezone: String) {
      updateProfile(input: { name: $name, timezone: $timezone }) {
        viewer { person { name timezone } } userErrors { code field } } }`;
    const tab = api.as(ravi);
    expect((await tab.query(change, { name: ' Ravi  Menon ', timezone: 'Asia/Kolkata' })).data).toEqual({
      updateProfile: { viewer: { person: { name: 'Ravi Menon', timezone: 'Asia/Kolkata' } }, userErrors: [] },
    });
    expect((await tab.query(change, { name: ' ', timezone: 'Mars' })).data).toEqual({
      updateProfile: {
        viewer: null,
        userErrors: [
          { code: 'INVALID', field: ['name'] },
          { code: 'INVALID', field: ['timezone'] },
        ],
      },
    });
    expect((await tab.query(change, { name: 'x'.repeat(101) })).data).toMatchObject({
      updateProfile: { userErrors: [{ field: ['name'] }] },
    });
  });

  test('hears of every topic until they say otherwise', async () => {
    const read = '{ viewer { notificationPreferences { topic email description } } }';
    type Read = { viewer: { notificationPreferences: { topic: string; email: boolean; description: string }[] } };
    const tab = api.as(ravi);
    const before = (await tab.query<Read>(read)).data.viewer.notificationPreferences;
    expect(before).toHaveLength(6);
    for (const preference of before) expect(preference).toMatchObject({ email: true, description: /\w.*\./ });
    const set = `mutation ($email: Boolean!) { setNotificationPreference(input: { topic: PROGRESS, email: $email }) {
      viewer { notificationPreferences { topic email } } userErrors { code } } }`;
    for (const email of [false, false, true]) await tab.query(set, { email });
    await tab.query(set, { email: false });
    const after = (await tab.query<Read>(read)).data.viewer.notificationPreferences;
    expect(after.filter((preference) => !preference.email).map((preference) => preference.topic)).toEqual(['PROGRESS']);
    const hers = (await api.as(cora).query<Read>(read)).data.viewer.notificationPreferences;
    expect(hers.every((preference) => preference.email)).toBe(true);
  });

  test('must be somebody to change anything of theirs', async () => {
    const answer = await api.nobody.query('mutation { updateProfile(input: { name: "x" }) { userErrors { code } } }');
    expect(answer.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('roles through the API', () => {
  const GRANT = `mutation ($email: String!) { grantRole(input: { email: $email, role: TRAINER, restrictedClearance: true }) {
    person { email grants { role restrictedClearance grantedBy { email } }
      grantEvents { role clearanceBefore clearanceAfter actor { email } } } userErrors { code } } }`;

  test('an admin grants and revokes, and reads the history newest first', async () => {
    const granted = await api.as(ada).query(GRANT, { email: ravi.email });
    expect(granted.data).toEqual({
      grantRole: {
        person: {
          email: ravi.email,
          grants: [{ role: 'TRAINER', restrictedClearance: true, grantedBy: { email: ada.email } }],
          grantEvents: [{ role: 'TRAINER', clearanceBefore: null, clearanceAfter: true, actor: { email: ada.email } }],
        },
        userErrors: [],
      },
    });
    const revoked = await api.as(ada).query(
      `mutation ($id: ID!) { revokeRole(input: { personId: $id, role: TRAINER }) {
        person { grants { role } grantEvents { clearanceBefore clearanceAfter } } userErrors { code } } }`,
      { id: toGlobalId('Person', ravi.id) },
    );
    expect(revoked.data).toEqual({
      revokeRole: {
        person: {
          grants: [],
          grantEvents: [
            { clearanceBefore: true, clearanceAfter: null },
            { clearanceBefore: null, clearanceAfter: true },
          ],
        },
        userErrors: [],
      },
    });
  });

  test('others are refused', async () => {
    for (const actor of [cora, ravi])
      expect((await api.as(actor).query(GRANT, { email: ravi.email })).data).toEqual({
        grantRole: { person: null, userErrors: [{ code: 'FORBIDDEN' }] },
      });
  });

  test.each(['', 'nonsense', toGlobalId('Offering', '00000000-0000-4000-8000-000000000000')])(
    'a wrong id %j is a refusal beside its field',
    async (id) => {
      const { data } = await api
        .as(ada)
        .query(
          'mutation ($id: ID!) { revokeRole(input: { personId: $id, role: ADMIN }) { userErrors { code field } } }',
          {
            id,
          },
        );
      expect(data).toEqual({ revokeRole: { userErrors: [{ code: 'NOT_FOUND', field: ['personId'] }] } });
    },
  );
});

describe('who sees what of people', () => {
  const NODE = `query ($id: ID!) { node(id: $id) { ... on Person { email grants { role } grantEvents { id } } } }`;
  const node = async (actor: Actor | null, of: Actor) => {
    const client = actor ? api.as(actor) : api.nobody;
    return (await client.query<{ node: unknown }>(NODE, { id: toGlobalId('Person', of.id) })).data.node;
  };

  test('a person is there for themself and for staff', async () => {
    expect(await node(ravi, ravi)).toEqual({ email: ravi.email, grants: [], grantEvents: [] });
    expect(await node(ravi, cora)).toBeNull();
    expect(await node(null, cora)).toBeNull();
    expect(await node(cora, ravi)).toMatchObject({ email: ravi.email });
  });

  test('roles are shown to staff and oneself, their history to admins alone', async () => {
    await api
      .as(ada)
      .query(
        'mutation ($email: String!) { grantRole(input: { email: $email, role: TRAINER }) { userErrors { code } } }',
        { email: ravi.email },
      );
    expect(await node(ravi, ravi)).toMatchObject({ grants: [{ role: 'TRAINER' }], grantEvents: [] });
    expect(await node(cora, ravi)).toMatchObject({ grants: [{ role: 'TRAINER' }], grantEvents: [] });
    expect(await node(ada, ravi)).toMatchObject({ grantEvents: [{ id: expect.any(String) }] });
  });
});

describe('the list of people', () => {
  const LIST = `query ($text: String, $role: Role, $first: Int, $after: String) {
    people(text: $text, role: $role, first: $first, after: $after) {
      nodes { name grants { role grantedBy { name } } grantEvents { actor { name } } } pageInfo { hasNextPage endCursor } } }`;
  type Listed = { people: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
  const names = async (actor: Actor, variables: object = {}) =>
    (await api.as(actor).query<Listed>(LIST, variables)).data.people.nodes.map((node) => node.name);

  test('is empty for all but staff', async () => {
    expect(await names(ravi)).toEqual([]);
    expect((await api.nobody.query<Listed>(LIST)).data.people.nodes).toEqual([]);
    expect((await names(cora)).length).toBeGreaterThan(0);
  });

  test('pages through everybody once, people of one name too', async () => {
    const mark = `Twin${number}`;
    for (let i = 0; i < 5; i++) await api.person({ email: `twin${number}-${i}@foyer.test`, name: mark });
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const answer: { data: Listed } = await api.as(cora).query<Listed>(LIST, { text: mark, first: 2, after });
      seen.push(...answer.data.people.nodes.map((node) => node.name));
      after = answer.data.people.pageInfo.endCursor;
      expect(answer.data.people.pageInfo.hasNextPage).toBe(page < 2);
    }
    expect(seen).toEqual(Array(5).fill(mark));
  });

  test('finds by the beginning of words of the name and the address, not by their middle', async () => {
    const name = `Lena-Marie Vos${number}`;
    await api.person({ email: `l.m_voskamp${number}@foyer.test`, name, roles: ['REVENUE'] });
    for (const text of [
      'lena',
      `vos${number}`,
      'marie',
      `voskamp${number}`,
      `LENA  vos${number}`,
      `(vos${number}`,
      `\u0001vos${number}`,
    ])
      expect(await names(cora, { text }), text).toContain(name);
    for (const text of ['ena', `os${number}`, `lena ravi${number}`, `vos${number}|ravi`, '.*']) {
      const found = await names(cora, { text, role: 'REVENUE' });
      if (text === '.*') expect(found).toContain(name);
      else expect(found, text).not.toContain(name);
    }
    expect(await names(cora, { text: `vos${number}`, role: 'REVENUE' })).toEqual([name]);
    expect(await names(cora, { text: `vos${number}`, role: 'ADMIN' })).toEqual([]);
  });

  test('takes the same number of statements for two people as for twenty', async () => {
    for (let i = 0; i < 20; i++) {
      const email = `many${number}-${i}@foyer.test`;
      await api
        .as(ada)
        .query(
          'mutation ($email: String!) { grantRole(input: { email: $email, role: TRAINER }) { userErrors { code } } }',
          { email },
        );
    }
    const statements = async (first: number) =>
      (await api.as(ada).query(LIST, { text: `many${number}`, first })).statements.length;
    expect(await statements(20)).toBe(await statements(2));
    expect(await statements(20)).toBeLessThanOrEqual(4);
  });

  test.each([{ first: 0 }, { first: 101 }, { after: 'x' }, { after: Buffer.from('["a","b"]').toString('base64url') }])(
    'refuses %j',
    async (variables) => {
      const answer = await api.as(cora).query(LIST, variables);
      expect(answer.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});
