/**
 * The board as it stands in the address: the desk's filters, the order, columns hidden and closed columns opened. Pure.
 * Invariant: reading what was written gives the same board.
 */
import type { RequestOrder } from '../../graphql/generated/graphql.ts';
import { type Filters, noFilters, readFilters, writeFilters } from '../filters.ts';

const ORDERS = {
  latest: { field: 'STATE_SINCE', direction: 'DESC' },
  longest: { field: 'STATE_SINCE', direction: 'ASC' },
  submitted: { field: 'CREATED_AT', direction: 'ASC' },
} as const satisfies Record<string, RequestOrder>;
export type BoardOrder = keyof typeof ORDERS;
export const orderOf = (order: BoardOrder): RequestOrder => ORDERS[order];
const isOrder = (value: string | null): value is BoardOrder => value !== null && Object.hasOwn(ORDERS, value);

export interface BoardAddress {
  filters: Filters & { kind: NonNullable<Filters['kind']> };
  sort: BoardOrder;
  hidden: readonly string[];
  opened: readonly string[];
}

const STATES_MAX = 40;
const names = (value: string | null): string[] =>
  [...new Set((value ?? '').split(','))].filter((name) => /^[A-Z_]{1,40}$/.test(name)).slice(0, STATES_MAX);

export function readBoard(search: string): BoardAddress {
  const from = new URLSearchParams(search);
  const read = readFilters(search);
  const sort = from.get('sort');
  return {
    // Columns are the states, and closed ones stand at the end: neither shelf nor state filters a board.
    filters: { ...read, kind: read.kind ?? 'TRAINING_SESSION', shelf: 'all', state: null },
    sort: isOrder(sort) ? sort : 'latest',
    hidden: names(from.get('hide')),
    opened: names(from.get('open')),
  };
}

export function writeBoard({ filters, sort, hidden, opened }: BoardAddress): string {
  const to = new URLSearchParams(writeFilters({ ...filters, shelf: noFilters.shelf }));
  if (sort !== 'latest') to.set('sort', sort);
  if (hidden.length > 0) to.set('hide', hidden.join());
  if (opened.length > 0) to.set('open', opened.join());
  return `?${to.toString().replaceAll('%2C', ',')}`;
}
