/**
 * Whether a request that may change something comes from Foyer's own pages. Pure; asked before every request that is
 * not GET or HEAD, on GraphQL and on routes alike.
 * Invariant: with a cookie, an `Origin` or `Sec-Fetch-Site` that says "same origin" is required; without one there is
 * nothing to forge with, and programs that send neither header pass, but a page of another site still does not.
 */
import type { Config } from '../config.ts';

/** Shape of node's headers; only these are looked at. */
export interface OriginHeaders {
  origin?: string | string[] | undefined;
  host?: string | string[] | undefined;
  cookie?: string | string[] | undefined;
  'sec-fetch-site'?: string | string[] | undefined;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A browser writes an origin in one way only: no path, no credentials, lower case. */
const isOrigin = (text: string): boolean => URL.parse(text)?.origin === text;

export function originAllowed(headers: OriginHeaders, config: Pick<Config, 'publicUrl'>): boolean {
  const own = new URL(config.publicUrl);
  const { origin, host } = headers;
  if (origin !== undefined) {
    if (typeof origin !== 'string' || !isOrigin(origin)) return false;
    // The host as the browser wrote it, for 127.0.0.1 beside localhost; always with our scheme, lest a page that
    // somebody wrote into plain http act on https.
    return origin === own.origin || (typeof host === 'string' && origin === `${own.protocol}//${host.toLowerCase()}`);
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.cookie === undefined;
}

/** The same for a whole request: reading is always allowed. */
export const requestAllowed = (method: string, headers: OriginHeaders, config: Pick<Config, 'publicUrl'>): boolean =>
  SAFE_METHODS.has(method.toUpperCase()) || originAllowed(headers, config);
