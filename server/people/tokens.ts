/** Random tokens and their hashes. What opens a door is kept by the browser alone; the database holds its SHA-256. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits, safe in a cookie and a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const isToken = (text: string | undefined | null): text is string => /^[\w-]{43}$/.test(text ?? '');

export const hashOf = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** In constant time. `timingSafeEqual` throws on unequal lengths, so those are answered before. */
export function sameHash(one: string, other: string): boolean {
  const a = Buffer.from(one, 'utf8');
  const b = Buffer.from(other, 'utf8');
  return a.length === b.length && timingSafeEqual(a, b);
}
