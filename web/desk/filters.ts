/**
 * The queue's filters and order as they stand in the address, and as the API wants them. Pure. Invariant: reading what
 * was written gives the same filters; what an address holds that is no filter is left out, never an error.
 */
import type {
  RequestCategory,
  RequestFilter,
  RequestGrouping,
  RequestKind,
  RequestOrder,
  RequestPriority,
} from '../graphql/generated/graphql.ts';

export const CATEGORIES = ['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER', 'DONE', 'DECLINED', 'WITHDRAWN'] as const;
export const OPEN = ['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER'] as const satisfies readonly RequestCategory[];
const KINDS = ['TRAINING_SESSION', 'AUDIT_ATTENDANCE', 'PS_INQUIRY'] as const;
const FIELDS = ['CREATED_AT', 'UPDATED_AT', 'STATE_SINCE', 'DUE_AT', 'PRIORITY', 'RELEVANCE'] as const;
export const PRIORITIES = ['URGENT', 'HIGH', 'NORMAL', 'LOW'] as const satisfies readonly RequestPriority[];
const GROUPINGS = ['STATE', 'ASSIGNEE', 'PRIORITY', 'KIND', 'COMPANY'] as const satisfies readonly RequestGrouping[];
/** Columns that can be left out; key and title cannot. */
export const COLUMNS = ['kind', 'state', 'for', 'assignee', 'due', 'age'] as const;
export type Column = (typeof COLUMNS)[number];

/** `open` is every open category; `all` every one there is. */
export type Shelf = 'open' | 'all' | RequestCategory;

export interface Filters {
  shelf: Shelf;
  kind: RequestKind | null;
  state: string | null;
  /** `me`, `nobody`, or a person's id. */
  assignee: string | null;
  requester: string | null;
  restricted: 'yes' | 'no' | null;
  text: string;
  /** Days, `YYYY-MM-DD`, both included. */
  from: string | null;
  to: string | null;
  /** Waiting on the requester for at least so many days. */
  waitingDays: number | null;
  label: string | null;
  company: string | null;
  priority: RequestPriority | null;
  snoozed: 'yes' | 'no' | null;
  /** `late`, `today`, or a day, `YYYY-MM-DD`: a clock is due by its end. */
  due: string | null;
  group: RequestGrouping | null;
  /** Columns left out. */
  without: readonly Column[];
  order: RequestOrder['field'];
  direction: RequestOrder['direction'];
}

export const noFilters: Filters = {
  shelf: 'open',
  kind: null,
  state: null,
  assignee: null,
  requester: null,
  restricted: null,
  text: '',
  from: null,
  to: null,
  waitingDays: null,
  label: null,
  company: null,
  priority: null,
  snoozed: null,
  due: null,
  group: null,
  without: [],
  order: 'CREATED_AT',
  direction: 'ASC',
};

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((known) => known === value) ?? null;
const dayOf = (value: string | null): string | null =>
  value && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;

export function readFilters(search: string): Filters {
  const from = new URLSearchParams(search);
  const days = Number(from.get('waiting'));
  return {
    shelf: oneOf(['open', 'all', ...CATEGORIES], from.get('show')) ?? noFilters.shelf,
    kind: oneOf(KINDS, from.get('kind')),
    state: from.get('state'),
    assignee: from.get('assignee'),
    requester: from.get('requester'),
    restricted: oneOf(['yes', 'no'], from.get('restricted')),
    text: (from.get('q') ?? '').slice(0, 200),
    from: dayOf(from.get('from')),
    to: dayOf(from.get('to')),
    waitingDays: Number.isInteger(days) && days > 0 && days < 1000 ? days : null,
    label: from.get('label'),
    company: from.get('company'),
    priority: oneOf(PRIORITIES, from.get('priority')),
    snoozed: oneOf(['yes', 'no'], from.get('snoozed')),
    due: oneOf(['late', 'today'], from.get('due')) ?? dayOf(from.get('due')),
    group: oneOf(GROUPINGS, from.get('group')),
    without: COLUMNS.filter((column) => (from.get('without') ?? '').split(' ').includes(column)),
    order: oneOf(FIELDS, from.get('order')) ?? noFilters.order,
    direction: oneOf(['ASC', 'DESC'], from.get('dir')) ?? noFilters.direction,
  };
}

/** What is as usual is left out, so that the plain desk has the plain address. */
export function writeFilters(filters: Filters): string {
  const to = new URLSearchParams();
  const put = (name: string, value: string | number | null, usual: string | number | null = null) => {
    if (value !== null && value !== '' && value !== usual) to.set(name, String(value));
  };
  put('show', filters.shelf, noFilters.shelf);
  put('q', filters.text);
  put('kind', filters.kind);
  put('state', filters.state);
  put('assignee', filters.assignee);
  put('requester', filters.requester);
  put('restricted', filters.restricted);
  put('from', filters.from);
  put('to', filters.to);
  put('waiting', filters.waitingDays);
  put('label', filters.label);
  put('company', filters.company);
  put('priority', filters.priority);
  put('snoozed', filters.snoozed);
  put('due', filters.due);
  put('group', filters.group);
  put('without', filters.without.join(' '));
  put('order', filters.order, noFilters.order);
  put('dir', filters.direction, noFilters.direction);
  const text = to.toString();
  return text ? `?${text}` : '';
}

const DAY_MS = 86_400_000;

/** The beginning of a day where the viewer is. */
const startOf = (day: string, addDays = 0): string => {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date! + addDays).toISOString();
};

/** `now` is rounded to the hour by whoever asks, so that a query stays the same from one second to the next. */
export function toRequestFilter(filters: Filters, now: Date): RequestFilter {
  const category: RequestCategory[] | null =
    filters.shelf === 'all' ? null : filters.shelf === 'open' ? [...OPEN] : [filters.shelf];
  return {
    ...(category ? { category } : {}),
    ...(filters.kind ? { kind: [filters.kind] } : {}),
    ...(filters.state ? { state: [filters.state] } : {}),
    ...(filters.assignee === 'me' ? { assignedToMe: true } : {}),
    ...(filters.assignee === 'nobody' ? { unassigned: true } : {}),
    ...(filters.assignee && !['me', 'nobody'].includes(filters.assignee) ? { assigneeId: filters.assignee } : {}),
    ...(filters.requester ? { requesterId: filters.requester } : {}),
    ...(filters.restricted ? { restricted: filters.restricted === 'yes' } : {}),
    ...(filters.text.trim() ? { text: filters.text.trim() } : {}),
    ...(filters.from ? { createdFrom: startOf(filters.from) } : {}),
    ...(filters.to ? { createdTo: startOf(filters.to, 1) } : {}),
    ...(filters.waitingDays
      ? { waitingSinceBefore: new Date(now.getTime() - filters.waitingDays * DAY_MS).toISOString() }
      : {}),
    ...(filters.label ? { label: filters.label } : {}),
    ...(filters.company ? { company: filters.company } : {}),
    ...(filters.priority ? { priority: [filters.priority] } : {}),
    ...(filters.snoozed ? { snoozed: filters.snoozed === 'yes' } : {}),
    ...(filters.due ? { dueBefore: dueBefore(filters.due, now) } : {}),
  };
}

const dueBefore = (due: string, now: Date): string =>
  due === 'late'
    ? now.toISOString()
    : due === 'today'
      ? new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).toISOString()
      : startOf(due, 1);

/** Best match needs words to match; without them the list is in its usual order. */
export const orderOf = ({ order, direction, text }: Filters): RequestOrder => ({
  field: order === 'RELEVANCE' && !text.trim() ? noFilters.order : order,
  direction,
});

/** The filter of one group of a grouped list; `key` as the server names it, empty for none. */
export function groupFilter(filter: RequestFilter, by: RequestGrouping, key: string): RequestFilter | null {
  switch (by) {
    case 'STATE':
      return { ...filter, state: [key] };
    case 'ASSIGNEE': {
      const { assignedToMe: _, unassigned: __, assigneeId: ___, ...rest } = filter;
      return key ? { ...rest, assigneeId: key } : { ...rest, unassigned: true };
    }
    case 'PRIORITY':
      return { ...filter, priority: [key as RequestPriority] };
    case 'KIND':
      return { ...filter, kind: [key as RequestKind] };
    case 'COMPANY':
      // There is no filter for “no company”: such a group shows its count alone.
      return key ? { ...filter, company: key } : null;
  }
}

const SETTABLE = [
  ...(['kind', 'state', 'assignee', 'requester', 'restricted', 'from', 'to', 'waitingDays', 'label'] as const),
  ...(['company', 'priority', 'snoozed', 'due'] as const),
] as const;

/** How many filters stand besides the shelf, the text, the order and how the list looks. */
export const filtersSet = (filters: Filters): number => SETTABLE.filter((name) => filters[name] !== null).length;

/** Without its filters; the shelf, the order and how the list looks stay. */
export const cleared = ({ shelf, order, direction, group, without }: Filters): Filters => ({
  ...noFilters,
  shelf,
  order,
  direction,
  group,
  without,
});
