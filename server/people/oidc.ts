/**
 * Sign-in by OpenID Connect: the authorization code flow with PKCE, state and nonce, each used once and bound to the
 * browser that began. Invariant: nobody is admitted but by an ID token whose signature, issuer, audience and nonce
 * hold, and whose address the provider says is verified.
 */
import { and, eq, gt, lt } from 'drizzle-orm';
import * as client from 'openid-client';
import type { Config } from '../config.ts';
import type { Log } from '../ctx.ts';
import type { Db } from '../db/client.ts';
import { oidcAttempts } from '../db/schema/people.ts';
import { emailDomainAllowed, isEmail, normalEmail } from './address.ts';
import { browserHash } from './requestSignInCode.ts';
import { admit, type SignedIn } from './signIn.ts';
import { hashOf } from './tokens.ts';

/** What went wrong, in the `problem` of `/sign-in?problem=`; the page has the words. */
export const SIGN_IN_PROBLEMS = [
  /** The provider cannot be reached, or is not set up as Foyer needs it. */
  'unavailable',
  /** Begun elsewhere, too long ago, or used already. */
  'expired',
  /** The person or the provider said no. */
  'declined',
  /** The provider does not vouch for the address. */
  'unverified',
  /** The address is not of an allowed domain. */
  'domain',
  /** The provider's answer does not hold: nobody was signed in. */
  'failed',
] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

export class SignInFailed extends Error {
  readonly problem: SignInProblem;
  constructor(problem: SignInProblem, cause?: unknown) {
    super(`sign-in by OpenID Connect: ${problem}`, { cause });
    this.name = 'SignInFailed';
    this.problem = problem;
  }
}

export const CALLBACK_PATH = '/auth/oidc/callback';
/** Long enough to find a password and a second factor. */
const ATTEMPT_MS = 10 * 60 * 1000;
const TIMEOUT_SECONDS = 10;
/** A provider that could not be reached is not asked again by everybody at once. */
const RETRY_AFTER_MS = 5_000;

export interface OidcParts {
  config: Config;
  db: Db;
  now: () => Date;
  log: Log;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Without TLS only on this machine. */
const isPlainLoopback = (issuer: URL): boolean => issuer.protocol === 'http:' && LOOPBACK.test(issuer.hostname);

/** Basic is what every provider must take unless it says otherwise; post where it is offered, being read alike by all. */
const clientAuthentication = (secret: string): client.ClientAuth => {
  const post = client.ClientSecretPost(secret);
  const basic = client.ClientSecretBasic(secret);
  return (server, ...rest) =>
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? post : basic)(server, ...rest);
};

export function createOidc({ config, db, now, log }: OidcParts) {
  const oidc = config.oidc;
  if (!oidc) throw new Error('OpenID Connect is not set up.');
  const redirectUri = `${config.publicUrl}${CALLBACK_PATH}`;
  let discovered: Promise<client.Configuration> | null = null;

  /** Asked at the first sign-in, so that a provider that is down does not keep Foyer from starting. */
  function provider(): Promise<client.Configuration> {
    if (discovered) return discovered;
    const issuer = new URL(oidc!.issuer);
    const execute = [client.enableNonRepudiationChecks];
    if (isPlainLoopback(issuer)) execute.push(client.allowInsecureRequests);
    const attempt = client.discovery(issuer, oidc!.clientId, undefined, clientAuthentication(oidc!.clientSecret), {
      execute,
      timeout: TIMEOUT_SECONDS,
    });
    discovered = attempt;
    attempt.catch((error) => {
      log.error({ err: error }, 'the OpenID Connect provider could not be reached');
      setTimeout(() => {
        discovered = null;
      }, RETRY_AFTER_MS).unref();
    });
    return attempt;
  }

  /** The provider's address to send the browser to. */
  async function begin(browserToken: string, returnTo: string): Promise<URL> {
    const server = await provider().catch((error) => {
      throw new SignInFailed('unavailable', error);
    });
    const state = client.randomState();
    const nonce = client.randomNonce();
    const codeVerifier = client.randomPKCECodeVerifier();
    const at = now();
    await db.delete(oidcAttempts).where(lt(oidcAttempts.expiresAt, at));
    await db.insert(oidcAttempts).values({
      stateHash: hashOf('state', state),
      browserHash: browserHash(browserToken),
      nonce,
      codeVerifier,
      returnTo,
      expiresAt: new Date(at.getTime() + ATTEMPT_MS),
    });
    return client.buildAuthorizationUrl(server, {
      redirect_uri: redirectUri,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
  }

  /** Ends what `begin` began. @throws SignInFailed */
  async function finish(
    query: URLSearchParams,
    browserToken: string | undefined,
    session: { userAgent: string; replacesSessionId: string | null },
  ): Promise<SignedIn & { returnTo: string }> {
    const state = query.get('state');
    if (!state || !browserToken) throw new SignInFailed('expired');
    // Taken and gone in one statement: a callback that comes twice finds nothing the second time.
    const [attempt] = await db
      .delete(oidcAttempts)
      .where(
        and(
          eq(oidcAttempts.stateHash, hashOf('state', state)),
          eq(oidcAttempts.browserHash, browserHash(browserToken)),
          gt(oidcAttempts.expiresAt, now()),
        ),
      )
      .returning();
    if (!attempt) throw new SignInFailed('expired');
    const server = await provider().catch((error) => {
      throw new SignInFailed('unavailable', error);
    });
    const claims = await verifiedClaims(server, new URL(`${redirectUri}?${query}`), {
      pkceCodeVerifier: attempt.codeVerifier,
      expectedState: state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    const email = normalEmail(claims.email);
    if (!claims.isVerified || !isEmail(email)) throw new SignInFailed('unverified');
    if (!emailDomainAllowed(config, email)) throw new SignInFailed('domain');
    const { name, timezone } = claims;
    const signedIn = await db.transaction((tx) => admit(tx, { email, name, timezone, config, now: now(), ...session }));
    return { ...signedIn, returnTo: attempt.returnTo };
  }

  return { begin, finish };
}

interface Claims {
  email: string;
  isVerified: boolean;
  name: string | null;
  timezone: string | null;
}

/** Exchanges the code and reads who it is for: from the ID token, or from the provider's own endpoint where that lacks it. */
async function verifiedClaims(
  server: client.Configuration,
  callback: URL,
  checks: client.AuthorizationCodeGrantChecks,
): Promise<Claims> {
  try {
    const tokens = await client.authorizationCodeGrant(server, callback, checks);
    const idToken = tokens.claims();
    if (!idToken) throw new SignInFailed('failed');
    const claims =
      idToken.email === undefined && server.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(server, tokens.access_token, idToken.sub)
        : idToken;
    const text = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);
    return {
      email: text(claims.email) ?? '',
      // Some providers send the word; only the truth value is taken.
      isVerified: claims.email_verified === true,
      name: text(claims.name),
      timezone: text(claims.zoneinfo),
    };
  } catch (error) {
    if (error instanceof SignInFailed) throw error;
    if (error instanceof client.AuthorizationResponseError) throw new SignInFailed('declined', error);
    if (error instanceof TypeError || (error as Error).name === 'TimeoutError')
      throw new SignInFailed('unavailable', error);
    throw new SignInFailed('failed', error);
  }
}
