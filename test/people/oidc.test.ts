/** Sign-in by OpenID Connect, driven redirect by redirect as a browser would, against a real provider on loopback. */
import { readFileSync } from 'node:fs';
import cookie from '@fastify/cookie';
import { eq } from 'drizzle-orm';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Config } from '../../server/config.ts';
import { oidcAttempts, people, signInSessions } from '../../server/db/schema/people.ts';
import { SIGN_IN_PROBLEMS } from '../../server/people/oidc.ts';
import { registerAuthRoutes } from '../../server/people/routes.ts';
import { actorFromCookie } from '../../server/people/signInSessions.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import { silentLog, testConfig } from '../support/ctx.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  type ForgingProvider,
  forgingProvider,
  type RealProvider,
  realProvider,
} from '../support/oidc.ts';
import { givenPerson } from '../support/people.ts';

const HERE = 'http://foyer.test';
const CALLBACK = `${HERE}/auth/oidc/callback`;

let database: TestDatabase;
let clock: FakeClock;
let provider: RealProvider;
let forging: ForgingProvider;
const apps: FastifyInstance[] = [];

beforeAll(async () => {
  database = await testDatabase();
  provider = await realProvider(CALLBACK);
  forging = await forgingProvider();
});
afterAll(async () => {
  await provider?.close();
  await forging?.close();
  await database?.close();
});
beforeEach(() => {
  // The provider's tokens carry the real time, and openid-client checks it by the real clock; only ours is fake.
  clock = fakeClock();
  provider.account = {
    email: 'Tess@Foyer.test',
    email_verified: true,
    name: 'Tess Lindqvist',
    zoneinfo: 'Europe/Stockholm',
  };
  forging.forged = {};
  forging.down = false;
});
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

async function foyer(
  options: { issuer?: string; config?: Partial<Config>; secret?: string } = {},
): Promise<FastifyInstance> {
  const { issuer = provider.issuer, secret = CLIENT_SECRET } = options;
  const oidc = { issuer, clientId: CLIENT_ID, clientSecret: secret, name: 'Company sign-in' };
  const config = testConfig({ publicUrl: HERE, oidc, ...options.config });
  const app = Fastify();
  apps.push(app);
  await app.register(cookie);
  registerAuthRoutes(app, { config, db: database.db, now: clock.now, log: silentLog });
  await app.ready();
  return app;
}

/** A browser with one jar per site, following redirects one at a time. */
function browser(app: FastifyInstance) {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL) => jars.get(url.origin) ?? jars.set(url.origin, new Map()).get(url.origin)!;
  async function get(address: string): Promise<{ status: number; location: string | null; setCookie: string[] }> {
    const url = new URL(address, HERE);
    const jar = jarOf(url);
    const header = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers: Record<string, string> = { 'user-agent': 'Firefox', ...(header ? { cookie: header } : {}) };
    let answer: { status: number; location: string | null; setCookie: string[] };
    if (url.origin === HERE) {
      const response = await app.inject({ method: 'GET', url: url.pathname + url.search, headers });
      const set = response.headers['set-cookie'] ?? [];
      answer = {
        status: response.statusCode,
        location: response.headers.location ?? null,
        setCookie: Array.isArray(set) ? set : [set],
      };
    } else {
      const response = await fetch(url, { redirect: 'manual', headers });
      answer = {
        status: response.status,
        location: response.headers.get('location'),
        setCookie: response.headers.getSetCookie(),
      };
    }
    for (const line of answer.setCookie) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (!name) continue;
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return answer;
  }
  return {
    get,
    session: () => jarOf(new URL(HERE)).get('foyer_session'),
    /** From here to the provider and on, until the way leads back to Foyer: that address, not yet visited. */
    async untilCallback(start = '/auth/oidc/start'): Promise<string> {
      let at = (await get(start)).location!;
      for (let hop = 0; hop < 10; hop++) {
        if (at.startsWith(HERE) || at.startsWith('/')) return at;
        const { location, status } = await get(at);
        if (!location) throw new Error(`${status} without a way on at ${at}`);
        at = new URL(location, at).href;
      }
      throw new Error('went round in circles');
    },
  };
}
const who = (token: string | undefined) => actorFromCookie({ db: database.db, now: clock.now }, token);

describe('with a real provider', () => {
  test('signs in, creates the person, and goes on to where they wanted', async () => {
    const tab = browser(await foyer());
    const back = await tab.untilCallback('/auth/oidc/start?returnTo=%2Frequests%2FREQ-104%3Ftab%3D1');
    expect(tab.session()).toBeUndefined();
    const { status, location, setCookie } = await tab.get(back);
    expect([status, location]).toEqual([302, '/requests/REQ-104?tab=1']);
    const cookieLine = setCookie.find((line) => line.startsWith('foyer_session='))!;
    expect(cookieLine).toMatch(/HttpOnly/);
    expect(cookieLine).toMatch(/SameSite=Lax/);
    expect(await who(tab.session())).toMatchObject({
      email: 'tess@foyer.test',
      name: 'Tess Lindqvist',
      timezone: 'Europe/Stockholm',
    });
    expect(await database.db.$count(oidcAttempts)).toBe(0);
  });

  test('takes the address from the ID token where it is there', async () => {
    const other = await realProvider(CALLBACK, { claimsInIdToken: true });
    try {
      other.account = { email: 'ravi@foyer.test', email_verified: true };
      const tab = browser(await foyer({ issuer: other.issuer }));
      expect((await tab.get(await tab.untilCallback())).location).toBe('/');
      expect(await who(tab.session())).toMatchObject({ email: 'ravi@foyer.test' });
    } finally {
      await other.close();
    }
  });

  test('signs a known person in as themself', async () => {
    const cora = await givenPerson(database.db, { email: 'cora@foyer.test', name: 'Cora', roles: ['COORDINATOR'] });
    provider.account = { email: 'cora@foyer.test', email_verified: true, name: 'Another Name' };
    const tab = browser(await foyer());
    await tab.get(await tab.untilCallback());
    expect(await who(tab.session())).toMatchObject({ id: cora.id, name: 'Cora', grants: [{ role: 'COORDINATOR' }] });
  });

  test('makes a new token at every sign-in and ends the session before', async () => {
    const tab = browser(await foyer());
    await tab.get(await tab.untilCallback());
    const first = tab.session();
    await tab.get(await tab.untilCallback());
    expect(tab.session()).not.toBe(first);
    expect(await who(first)).toBeNull();
  });

  test('sends nobody to another site afterwards', async () => {
    for (const returnTo of ['//evil.test', 'https://evil.test/', '/\\evil.test', '/auth/oidc/start']) {
      const tab = browser(await foyer());
      const back = await tab.untilCallback(`/auth/oidc/start?returnTo=${encodeURIComponent(returnTo)}`);
      expect((await tab.get(back)).location, returnTo).toBe('/');
    }
  });

  test('asks with PKCE, state and nonce', async () => {
    const asked = new URL((await browser(await foyer()).get('/auth/oidc/start')).location!);
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(asked.searchParams.get(name)).toMatch(/^[\w-]{40,}$/);
    expect(asked.searchParams.get('redirect_uri')).toBe(CALLBACK);
  });
});

describe('refuses, and signs nobody in,', () => {
  async function expectRefused(app: FastifyInstance, problem: string, visit?: (back: string) => Promise<string>) {
    const before = await database.db.$count(signInSessions);
    const tab = browser(app);
    const back = await tab.untilCallback();
    const { location } = await tab.get(visit ? await visit(back) : back);
    expect(location).toBe(`/sign-in?problem=${problem}`);
    expect(tab.session()).toBeUndefined();
    expect(await database.db.$count(signInSessions)).toBe(before);
  }

  test('a state that is not the one sent', async () => {
    const changed = async (back: string) => {
      const url = new URL(back);
      url.searchParams.set('state', 'x'.repeat(43));
      return url.href;
    };
    await expectRefused(await foyer(), 'expired', changed);
  });

  test.each(['/auth/oidc/callback', '/auth/oidc/callback?code=x', '/auth/oidc/callback?state=x&state=y'])(
    'a bare %s',
    async (path) => {
      expect((await browser(await foyer()).get(path)).location).toBe('/sign-in?problem=expired');
    },
  );

  test('a callback that comes twice, and asks the provider once', async () => {
    const tab = browser(await foyer());
    const back = await tab.untilCallback();
    const before = provider.tokenRequests;
    const answers = await Promise.all([tab.get(back), tab.get(back), tab.get(back)]);
    expect(answers.map((answer) => answer.location).sort()).toEqual([
      '/',
      '/sign-in?problem=expired',
      '/sign-in?problem=expired',
    ]);
    expect(provider.tokenRequests).toBe(before + 1);
  });

  test('a callback in another browser, which leaves the first browser free to finish', async () => {
    const app = await foyer();
    const [mine, theirs] = [browser(app), browser(app)];
    const back = await mine.untilCallback();
    await theirs.get('/auth/oidc/start');
    expect((await theirs.get(back)).location).toBe('/sign-in?problem=expired');
    expect(theirs.session()).toBeUndefined();
    expect((await mine.get(back)).location).toBe('/');
  });

  test('a callback that took longer than ten minutes', async () => {
    await expectRefused(await foyer(), 'expired', async (back) => {
      clock.advance({ minutes: 10 });
      return back;
    });
  });

  test('an address the provider does not vouch for', async () => {
    for (const email_verified of [false, undefined, 'true', 1]) {
      provider.account = { email: 'mallory@foyer.test', email_verified };
      await expectRefused(await foyer(), 'unverified');
    }
    expect(await database.db.select().from(people).where(eq(people.email, 'mallory@foyer.test'))).toEqual([]);
  });

  test('somebody without an address, or with one that is none', async () => {
    for (const email of [undefined, 'mallory', 'mallory@foyer.test\r\nx']) {
      provider.account = { ...(email ? { email } : {}), email_verified: true };
      await expectRefused(await foyer(), 'unverified');
    }
  });

  test('an address of another domain', async () => {
    provider.account = { email: 'mallory@evil.test', email_verified: true };
    await expectRefused(await foyer({ config: { allowedDomains: ['foyer.test'] } }), 'domain');
  });

  test('somebody who said no', async () => {
    provider.account = null;
    await expectRefused(await foyer(), 'declined');
  });

  test('a client secret the provider does not know', async () => {
    await expectRefused(await foyer({ secret: 'wrong' }), 'failed');
  });

  test('a forged answer without a code', async () => {
    await expectRefused(await foyer(), 'failed', async (back) => {
      const url = new URL(back);
      url.searchParams.set('code', 'made-up');
      return url.href;
    });
  });
});

describe('a provider that lies', () => {
  const email = 'tess@foyer.test';
  const outcome = async () => {
    const tab = browser(await foyer({ issuer: forging.issuer }));
    const { location } = await tab.get(await tab.untilCallback());
    return [location, tab.session() === undefined ? 'nobody' : 'signed in'];
  };

  test('is believed while it tells the truth', async () => {
    forging.forged = { claims: { email } };
    expect(await outcome()).toEqual(['/', 'signed in']);
  });

  const past = Math.floor(Date.now() / 1000) - 3600;
  test.each([
    ['signs with another key', { claims: { email }, otherKey: true }],
    ['does not sign', { claims: { email }, unsigned: true }],
    ['answers another nonce', { claims: { email, nonce: 'x'.repeat(43) } }],
    ['answers no nonce', { claims: { email, nonce: undefined } }],
    ['answers for another client', { claims: { email, aud: 'another' } }],
    ['answers as another issuer', { claims: { email, iss: 'https://evil.test' } }],
    ['answers with an expired token', { claims: { email, exp: past, iat: past - 300 } }],
  ])('is not believed when it %s', async (_lie, forged) => {
    forging.forged = forged;
    expect(await outcome()).toEqual(['/sign-in?problem=failed', 'nobody']);
  });

  test('is unavailable when it hangs up on the code', async () => {
    forging.forged = { claims: { email }, tokenDown: true };
    expect(await outcome()).toEqual(['/sign-in?problem=unavailable', 'nobody']);
  });

  test('that is down is a sentence, not a fault', async () => {
    forging.down = true;
    const tab = browser(await foyer({ issuer: forging.issuer }));
    expect((await tab.get('/auth/oidc/start')).location).toBe('/sign-in?problem=unavailable');
  });
});

test('the sign-in page has words for every problem', () => {
  const page = readFileSync(new URL('../../web/signin/SignInPage.tsx', import.meta.url), 'utf8');
  for (const problem of SIGN_IN_PROBLEMS) expect(page).toContain(`  ${problem}: '`);
});

test('plain http is taken from this machine alone: elsewhere nothing is even asked', async () => {
  // Reaches the same listener, under a name that does not say so.
  const tab = browser(await foyer({ issuer: forging.issuer.replace('127.0.0.1', '0.0.0.0') }));
  const before = forging.asked;
  expect((await tab.get('/auth/oidc/start')).location).toBe('/sign-in?problem=unavailable');
  expect(forging.asked).toBe(before);
});

test('where no provider is set up there are no such addresses', async () => {
  const app = await foyer({ config: { oidc: null } });
  for (const url of ['/auth/oidc/start', '/auth/oidc/callback'])
    expect((await app.inject({ method: 'GET', url })).statusCode).toBe(404);
});

test('only reading reaches them', async () => {
  const app = await foyer();
  for (const method of ['POST', 'HEAD'] as const)
    expect((await app.inject({ method, url: '/auth/oidc/start' })).statusCode).toBe(404);
});
