import { describe, expect, test } from 'vitest';
import { partTimes } from '../../../web/kinds/audit-attendance/classTimes.ts';
import { blankAudit, prefillAudit, shownOnly as shownOfAudit } from '../../../web/kinds/audit-attendance/setup.ts';
import { blankInquiry, blankLine, prefillInquiry, type Service } from '../../../web/kinds/ps-inquiry/setup.ts';
import { onTop, sayMoney, totalOf } from '../../../web/kinds/ps-inquiry/total.ts';
import { parseRoster } from '../../../web/kinds/training-session/roster.ts';
import { blankTraining, type Course, prefillTraining, shownOnly } from '../../../web/kinds/training-session/setup.ts';

describe('a pasted list of people', () => {
  const one = (text: string) => parseRoster(text).people[0];
  test.each([
    ['Ana Silva <Ana@Example.com>', { name: 'Ana Silva', email: 'ana@example.com', role: '' }],
    ['"Silva, Ana" <ana@example.com>,', { name: 'Silva, Ana', email: 'ana@example.com', role: '' }],
    ['Ana Silva,ana@example.com,Developer', { name: 'Ana Silva', email: 'ana@example.com', role: 'Developer' }],
    ['Ana Silva\tana@example.com\tDeveloper', { name: 'Ana Silva', email: 'ana@example.com', role: 'Developer' }],
    ['ana@example.com;Ana Silva', { name: 'Ana Silva', email: 'ana@example.com', role: '' }],
    ['"O""Neil, Pat",pat@example.com', { name: 'O"Neil, Pat', email: 'pat@example.com', role: '' }],
    ['Ana Silva ana@example.com', { name: 'Ana Silva', email: 'ana@example.com', role: '' }],
    ['ana.silva@example.com', { name: 'Ana Silva', email: 'ana.silva@example.com', role: '' }],
  ])('%s', (text, person) => {
    expect(one(text)).toEqual(person);
  });
  test('one line as mail programs make it is as many people as addresses', () => {
    const { people } = parseRoster('Ana <ana@example.com>, "Ode, Ben" <ben@example.com>; cy@example.com');
    expect(people.map((p) => p.name)).toEqual(['Ana', 'Ode, Ben', 'Cy']);
  });
  test('headings are skipped, repeated addresses taken once, known ones left out', () => {
    const text = 'Name,E-mail,Role\nAna,ana@example.com,\nAna,ANA@example.com,\nBen,ben@example.com,';
    expect(parseRoster(text, ['Ben@example.com']).people.map((p) => p.email)).toEqual(['ana@example.com']);
  });
  test('lines without an address are handed back, not dropped', () => {
    expect(parseRoster('Ana <ana@example.com>\nBen (on leave)').unread).toEqual(['Ben (on leave)']);
  });
});

const price = (amountMinor: number) => ({ amountMinor, currency: 'USD', formatted: '' });
const service = (sku: string, more: Partial<Service> = {}): Service => ({
  sku,
  name: sku,
  active: true,
  category: 'EDUCATION',
  isCourse: true,
  classSize: 12,
  unit: 'class',
  needsEngagementManagerApproval: false,
  partnerSku: null,
  modes: [
    { mode: 'REMOTE', duration: '2 × 4 h', travelExtra: false, price: price(500000) },
    { mode: 'ONSITE', duration: '1 × 9 h', travelExtra: true, price: price(700000) },
  ],
  ...more,
});
const remote = (amountMinor: number | null) => [
  { mode: 'REMOTE', duration: '', travelExtra: false, price: amountMinor === null ? null : price(amountMinor) },
];

describe('the total of an order', () => {
  const services = [service('A'), service('LDAP', { modes: remote(240010) }), service('Q', { modes: remote(null) })];
  const line = (sku: string, quantity: string, deliveryMode = 'REMOTE', extraSeats = '0') => ({
    sku,
    quantity,
    deliveryMode,
    extraSeats,
  });
  test('is exact to the cent, whatever the quantities', () => {
    const total = totalOf([line('LDAP', '999'), line('A', '2', 'ONSITE')], services);
    expect(total.amountMinor).toBe(240010 * 999 + 1400000);
    expect(sayMoney(total.amountMinor!, 'USD')).toBe('$2,411,699.90');
  });
  test('counts what is quoted, travel and extra seats instead of guessing them', () => {
    const total = totalOf([line('A', '1', 'ONSITE', '3'), line('Q', '2')], services);
    expect(total.amountMinor).toBe(700000);
    expect(onTop(total)).toBe('plus 1 service quoted on request, 3 extra seats, and travel and expenses');
  });
  test('is nothing while nothing is chosen, and leaves out lines half filled in', () => {
    const total = totalOf([blankLine, line('A', ''), line('A', '1', ''), line('A', 'two')], services);
    expect(total.amountMinor).toBeNull();
    expect(onTop(total)).toBeNull();
  });
});

describe('links that fill a form', () => {
  const course: Course = {
    ...service('PS-CICD'),
    description: '',
    sessionPattern: 'TWO_HALF_DAYS',
    prerequisites: [],
    prerequisiteNote: null,
    usualLeadTimeBusinessDays: 20,
  };
  test('a course brings its usual pattern, a mode it comes in, and never one that is not offered', () => {
    const fill = prefillTraining([course, { ...course, sku: 'OLD', active: false }]);
    const filled = fill(blankTraining(), new URLSearchParams('course=PS-CICD&mode=ONSITE'));
    expect(filled).toMatchObject({ courseSku: 'PS-CICD', deliveryMode: 'ONSITE', sessionPattern: 'TWO_HALF_DAYS' });
    expect(fill(blankTraining(), new URLSearchParams('course=OLD')).courseSku).toBe('');
  });
  test('a service becomes a line beside those already there, once', () => {
    const fill = prefillInquiry([service('A'), service('B', { modes: remote(1) })]);
    const once = fill(blankInquiry(), new URLSearchParams('sku=B'));
    expect(once).toMatchObject({ inquiryType: 'STANDARD', lines: [{ sku: 'B', deliveryMode: 'REMOTE' }] });
    expect(fill(once, new URLSearchParams('sku=B')).lines).toHaveLength(1);
    expect(fill(once, new URLSearchParams('sku=A')).lines.map((l) => l.sku)).toEqual(['B', 'A']);
    expect(fill(blankInquiry(), new URLSearchParams('type=lead-time&sku=A'))).toMatchObject({ leadTimeSku: 'A' });
  });
  test('a course without a class on the calendar is asked for without naming a class', () => {
    const fill = prefillAudit([], [{ sku: 'A', name: 'A', active: true }]);
    expect(fill(blankAudit(), new URLSearchParams('course=A'))).toMatchObject({ target: 'COURSE', courseSku: 'A' });
  });
});

describe('what is typed where it does not show any more', () => {
  test('stays out of a training request', () => {
    const typed = {
      ...blankTraining(),
      deliveryMode: 'REMOTE',
      siteAddress: 'Kiel',
      priority: 'LOW',
      deadlineReason: 'x',
    };
    expect(shownOnly(typed, [])).toMatchObject({ siteAddress: '', deadlineReason: '' });
    expect(shownOnly({ ...typed, deliveryMode: 'ONSITE' }, []).siteAddress).toBe('Kiel');
  });
  test('of a class and a course only the chosen way is sent', () => {
    const typed = {
      ...blankAudit(),
      classSessionId: 'c',
      courseSku: 'A',
      window: { start: '2027-01-01', end: '2027-01-02' },
    };
    expect(shownOfAudit(typed, [])).toMatchObject({ classSessionId: 'c', courseSku: '', window: null });
    expect(shownOfAudit({ ...typed, target: 'COURSE' }, [])).toMatchObject({ classSessionId: '', courseSku: 'A' });
  });
});

describe('times of a class', () => {
  const times = (own: string, there: string) => partTimes('2026-12-12T23:00:00Z', '2026-12-13T03:00:00Z', own, there);
  test('are told once where both clocks agree', () => {
    expect(times('Europe/Berlin', 'Europe/Paris').there).toBeNull();
  });
  test('say the day there only where it is another one', () => {
    expect(times('Europe/London', 'America/New_York')).toEqual({
      own: 'Sat 12 Dec, 23:00–03:00',
      there: '18:00–22:00',
    });
    expect(times('Europe/Berlin', 'America/New_York').there).toBe('Sat 12 Dec, 18:00–22:00');
  });
});
