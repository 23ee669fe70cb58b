/**
 * Names and attributes of the two cookies Foyer sets. Behind https the `__Host-` prefix makes browsers refuse them
 * from a sister domain or without `Secure`.
 */
import type { Config } from '../config.ts';

const isSecure = (config: Pick<Config, 'publicUrl'>): boolean => config.publicUrl.startsWith('https:');

export interface CookieNames {
  /** Holds the token of a signed-in browser. */
  session: string;
  /** Tells one browser from another before sign-in: a code or an OpenID Connect answer works only where it was asked. */
  browser: string;
}

export function cookieNames(config: Pick<Config, 'publicUrl'>): CookieNames {
  const prefix = isSecure(config) ? '__Host-' : '';
  // Browsers share cookies between ports: without it, copies run side by side would sign each other out.
  const { port } = new URL(config.publicUrl);
  const suffix = port && !isSecure(config) ? `_${port}` : '';
  return { session: `${prefix}foyer_session${suffix}`, browser: `${prefix}foyer_browser${suffix}` };
}

/** `Lax`, since the way back from an OpenID Connect provider begins on another site. */
export const cookieOptions = (config: Pick<Config, 'publicUrl'>) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) }) as const;

export const sessionSeconds = (config: Pick<Config, 'sessionDays'>): number => config.sessionDays * 24 * 60 * 60;

/** Longer than any code or OpenID Connect round trip lives. */
export const BROWSER_COOKIE_SECONDS = 24 * 60 * 60;
