/**
 * OpenID Connect providers on loopback. `realProvider` is `oidc-provider`, whose sign-in page says yes for whoever the
 * test names. `forgingProvider` speaks just enough of the protocol to lie: for tokens no honest provider would issue.
 */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export const CLIENT_ID = 'foyer';
/** With characters that the two ways of sending it spell differently. */
export const CLIENT_SECRET = 'a:secret+with/odd=characters';

interface Account {
  email?: string;
  email_verified?: unknown;
  name?: string;
  zoneinfo?: string;
}

export interface RealProvider {
  issuer: string;
  /** Who signs in next; null for somebody who says no. */
  account: Account | null;
  /** Times the token endpoint was asked. */
  tokenRequests: number;
  close(): Promise<void>;
}

async function listen(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const closing = (server: Server) => (): Promise<void> => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
};

/** `claimsInIdToken` puts the address into the ID token; by default it is to be had from the userinfo endpoint alone. */
export async function realProvider(
  redirectUri: string,
  options: { claimsInIdToken?: boolean } = {},
): Promise<RealProvider> {
  let handle: RequestListener = (_request, response) => void response.end();
  const { server, url } = await listen((request, response) => handle(request, response));
  const accounts = new Map<string, Account>();
  const state: RealProvider = { issuer: url, account: null, tokenRequests: 0, close: closing(server) };
  const provider = new Provider(url, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'zoneinfo'] },
    conformIdTokenClaims: !options.claimsInIdToken,
    cookies: { keys: ['for tests only'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: async () => ({ sub, ...accounts.get(sub) }) }),
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    jwks: {
      keys: [
        { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig' },
      ],
    },
    pkce: { required: () => true },
    // Said outright, since the defaults remark upon themselves.
    ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
  });
  const callback = provider.callback();

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const details = await provider.interactionDetails(request, response);
    if (!state.account) {
      const denied = { error: 'access_denied', error_description: 'said no' };
      return provider.interactionFinished(request, response, denied, { mergeWithLastSubmission: false });
    }
    const sub = createHash('sha256').update(JSON.stringify(state.account)).digest('hex').slice(0, 16);
    accounts.set(sub, state.account);
    if (details.prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: sub } });
    const grant = new provider.Grant({ accountId: sub, clientId: CLIENT_ID });
    grant.addOIDCScope('openid email profile');
    const consent = { consent: { grantId: await grant.save() } };
    return provider.interactionFinished(request, response, consent, { mergeWithLastSubmission: true });
  }

  handle = (request, response) => {
    if (request.url?.startsWith('/token')) state.tokenRequests++;
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    interact(request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  };
  return state;
}

interface Forged {
  /** Laid over an otherwise honest ID token. */
  claims?: Record<string, unknown>;
  /** Sign with a key the provider does not publish. */
  otherKey?: boolean;
  /** Do not sign at all. */
  unsigned?: boolean;
  /** Hang up instead of exchanging the code. */
  tokenDown?: boolean;
}

export interface ForgingProvider {
  issuer: string;
  forged: Forged;
  /** Whether discovery answers. */
  down: boolean;
  /** Requests of any sort. */
  asked: number;
  close(): Promise<void>;
}

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function idToken(claims: object, key: KeyObject, unsigned: boolean): string {
  const text = `${base64url({ alg: unsigned ? 'none' : 'RS256', kid: 'one', typ: 'JWT' })}.${base64url(claims)}`;
  return `${text}.${unsigned ? '' : sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

export async function forgingProvider(): Promise<ForgingProvider> {
  const published = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let nonce: string | null = null;
  const { server, url } = await listen((request, response) => {
    state.asked++;
    const at = new URL(request.url ?? '/', url);
    const json = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (at.pathname === '/.well-known/openid-configuration') {
      if (state.down) return void request.socket.destroy();
      return void json({
        issuer: url,
        authorization_endpoint: `${url}/auth`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (at.pathname === '/jwks')
      return void json({
        keys: [{ ...published.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      });
    if (at.pathname === '/auth') {
      nonce = at.searchParams.get('nonce');
      const back = new URL(at.searchParams.get('redirect_uri')!);
      back.search = String(new URLSearchParams({ code: 'code', state: at.searchParams.get('state')! }));
      return void response.writeHead(302, { location: back.href }).end();
    }
    const { claims, otherKey = false, unsigned = false, tokenDown = false } = state.forged;
    if (tokenDown) return void request.socket.destroy();
    const now = Math.floor(Date.now() / 1000);
    const honest = { iss: url, sub: 'x', aud: CLIENT_ID, iat: now, exp: now + 300, nonce, email_verified: true };
    const token = idToken({ ...honest, ...claims }, (otherKey ? other : published).privateKey, unsigned);
    json({ access_token: 'access', token_type: 'Bearer', id_token: token });
  });
  const state: ForgingProvider = { issuer: url, forged: {}, down: false, asked: 0, close: closing(server) };
  return state;
}
