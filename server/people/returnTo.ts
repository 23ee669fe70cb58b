/** Where to go after signing in: a path of our own pages, whatever a link from outside says. Pure. */
const HERE = 'http://foyer.invalid';
const MAX_LENGTH = 2000;

/** The path, with its query and fragment, or `/`. */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > MAX_LENGTH || !wanted.startsWith('/')) return '/';
  const url = URL.parse(wanted, HERE);
  // The parser has taken out dots, tabs and backslashes: `/\evil`, `/.//evil` and `//evil` are seen as what they are.
  if (url?.origin !== HERE || url.pathname.startsWith('//')) return '/';
  // Back to signing in would go round in circles.
  if (/^\/(auth|sign-in)(\/|$)/.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
}
