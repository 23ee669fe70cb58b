/**
 * Relay connections by keyset. A cursor is base64url JSON of the values a list is ordered by; whoever tampers with it
 * gets a plain error, never a fault. Callers fetch `first + 1` rows: the one too many says that a page follows.
 */
import { GraphQLError } from 'graphql';
import type { z } from 'zod';

export const PAGE_MAX = 100;

export type CursorValues = readonly (string | number | boolean | null)[];

export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** A top-level error for arguments that no form could have sent. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

export const encodeCursor = (values: CursorValues): string =>
  Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');

/**
 * The values of a cursor, checked by `shape` (a zod tuple), or null where none was given.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function decodeCursor<T>(cursor: string | null | undefined, shape: z.ZodType<T>): T | null {
  if (cursor === null || cursor === undefined) return null;
  const refuse = () => badInput('`after` is no cursor of this list. Take `pageInfo.endCursor` of the page before.');
  if (cursor.length > 2000) throw refuse();
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refuse();
  }
  const parsed = shape.safeParse(values);
  if (!parsed.success) throw refuse();
  return parsed.data;
}

/** @throws GraphQLError BAD_USER_INPUT unless 1–100. */
export function pageSize(first: number | null | undefined, usual: number): number {
  const size = first ?? usual;
  if (!Number.isInteger(size) || size < 1 || size > PAGE_MAX)
    throw badInput(`\`first\` must be from 1 to ${PAGE_MAX}, not ${size}.`);
  return size;
}

/** A page out of at most `first + 1` rows. `after` is the cursor it was asked with, if any. */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  cursorOf: (row: T) => CursorValues,
  after?: string | null,
): Page<T> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
