import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CATEGORIES,
  COLUMNS,
  type Filters,
  filtersSet,
  groupFilter,
  noFilters,
  orderOf,
  readFilters,
  toRequestFilter,
  writeFilters,
} from '../../../web/desk/filters.ts';

const word = fc.string({ minLength: 1, maxLength: 30 });
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const filters: fc.Arbitrary<Filters> = fc.record({
  shelf: fc.constantFrom('open', 'all', ...CATEGORIES),
  kind: orNull(fc.constantFrom('TRAINING_SESSION', 'AUDIT_ATTENDANCE', 'PS_INQUIRY')),
  state: orNull(word),
  assignee: orNull(word),
  requester: orNull(word),
  restricted: orNull(fc.constantFrom('yes', 'no')),
  text: fc.string({ maxLength: 200 }),
  from: orNull(day),
  to: orNull(day),
  waitingDays: orNull(fc.integer({ min: 1, max: 999 })),
  label: orNull(word),
  company: orNull(word),
  priority: orNull(fc.constantFrom('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  snoozed: orNull(fc.constantFrom('yes', 'no')),
  due: orNull(fc.oneof(day, fc.constantFrom('late', 'today'))),
  group: orNull(fc.constantFrom('STATE', 'ASSIGNEE', 'PRIORITY', 'KIND', 'COMPANY')),
  without: fc.subarray([...COLUMNS]),
  order: fc.constantFrom('CREATED_AT', 'UPDATED_AT', 'STATE_SINCE', 'DUE_AT', 'PRIORITY', 'RELEVANCE'),
  direction: fc.constantFrom('ASC', 'DESC'),
});

test('whatever is set is read back from the address as it was', () => {
  fc.assert(
    fc.property(filters, (set) => {
      expect(readFilters(writeFilters(set))).toEqual(set);
    }),
  );
});

test('the plain desk has the plain address, and an address full of nonsense is the plain desk', () => {
  expect(writeFilters(noFilters)).toBe('');
  expect(readFilters('?show=nowhere&kind=X&from=yesterday&waiting=-2&order=COLOUR&dir=UP&restricted=maybe')).toEqual(
    noFilters,
  );
});

test('filters become what the API asks for', () => {
  const now = new Date('2027-03-10T12:00:00Z');
  expect(toRequestFilter(noFilters, now)).toEqual({ category: ['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER'] });
  expect(
    toRequestFilter(
      { ...noFilters, shelf: 'all', assignee: 'nobody', restricted: 'no', waitingDays: 3, text: ' git ' },
      now,
    ),
  ).toEqual({ unassigned: true, restricted: false, waitingSinceBefore: '2027-03-07T12:00:00.000Z', text: 'git' });
  expect(toRequestFilter({ ...noFilters, shelf: 'DONE', assignee: 'me' }, now)).toEqual({
    category: ['DONE'],
    assignedToMe: true,
  });
});

test('a range of days takes in both of its ends', () => {
  const { createdFrom, createdTo } = toRequestFilter(
    { ...noFilters, from: '2027-03-01', to: '2027-03-01' },
    new Date(),
  );
  expect(Date.parse(createdTo!) - Date.parse(createdFrom!)).toBe(86_400_000);
});

test('the button of further filters counts those set', () => {
  expect(filtersSet(noFilters)).toBe(0);
  expect(filtersSet({ ...noFilters, label: 'vip', from: '2027-03-01', text: 'git' })).toBe(2);
});

test('due, priority and snoozing become what the API asks for; best match needs words', () => {
  const now = new Date('2027-03-10T12:00:00Z');
  const set = { ...noFilters, shelf: 'all' as const, priority: 'HIGH' as const, snoozed: 'no' as const, due: 'late' };
  expect(toRequestFilter({ ...set, company: 'Northwind' }, now)).toEqual({
    priority: ['HIGH'],
    snoozed: false,
    dueBefore: '2027-03-10T12:00:00.000Z',
    company: 'Northwind',
  });
  expect(orderOf({ ...noFilters, order: 'RELEVANCE', text: ' ' }).field).toBe('CREATED_AT');
  expect(orderOf({ ...noFilters, order: 'RELEVANCE', text: 'git' }).field).toBe('RELEVANCE');
});

test('a group narrows the filter to itself', () => {
  expect(groupFilter({ assignedToMe: true }, 'ASSIGNEE', '')).toEqual({ unassigned: true });
  expect(groupFilter({ text: 'git' }, 'ASSIGNEE', 'P1')).toEqual({ text: 'git', assigneeId: 'P1' });
  expect(groupFilter({}, 'PRIORITY', 'LOW')).toEqual({ priority: ['LOW'] });
  expect(groupFilter({}, 'COMPANY', '')).toBeNull();
});
