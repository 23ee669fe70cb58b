/** Where to go after signing in: only addresses of this site, for a link must not send the signed-in elsewhere. Pure. */
export function returnPathOf(next: string | null, origin: string): string {
  if (!next || !URL.canParse(next, origin)) return '/';
  const url = new URL(next, origin);
  const path = `${url.pathname}${url.search}${url.hash}`;
  // A path that begins with two slashes would be another host to whoever reads it next.
  return url.origin === origin && url.pathname !== '/sign-in' && !path.startsWith('//') ? path : '/';
}
