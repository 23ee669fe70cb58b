/**
 * Global ids: base64url of `TypeName:uuid-or-number`. Opaque to clients, one spelling per object.
 * Invariant: what comes out of `fromGlobalId` is a uuid or a positive whole number and safe to compare in SQL.
 */
import { notFound } from '../errors.ts';

export interface GlobalId {
  type: string;
  id: string;
}

const SHAPE = /^([A-Z][A-Za-z]{1,60}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[1-9][0-9]{0,14})$/;
const LONGEST = 200;

export const toGlobalId = (type: string, id: string | number): string =>
  Buffer.from(`${type}:${id}`, 'utf8').toString('base64url');

/** Null for what is malformed, or of another type than expected. */
export function parseGlobalId(gid: string, expectedTypes?: readonly string[]): GlobalId | null {
  if (gid.length > LONGEST) return null;
  const bytes = Buffer.from(gid, 'base64url');
  if (bytes.toString('base64url') !== gid) return null;
  const match = SHAPE.exec(bytes.toString('latin1'));
  if (!match || (expectedTypes && !expectedTypes.includes(match[1]!))) return null;
  return { type: match[1]!, id: match[2]! };
}

/** @throws Refusal NOT_FOUND, on `field`, for what is malformed or of another type: the same as for a wrong id. */
export function fromGlobalId(
  gid: string,
  expectedTypes?: readonly string[],
  field: string[] = ['id'],
  thing = 'object',
): GlobalId {
  const parsed = parseGlobalId(gid, expectedTypes);
  if (!parsed) throw notFound(thing, field);
  return parsed;
}
