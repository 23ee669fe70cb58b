/** Calendar days without clock or zone. */
import { describe, expect, it } from 'vitest';
import { addBusinessDays, addDays, daysIn, isDay, workdaysIn } from '../../server/kinds/days.ts';

describe('days', () => {
  it('knows which days exist', () => {
    expect(['2028-02-29', '2027-12-31'].map(isDay)).toEqual([true, true]);
    expect(
      ['2027-02-29', '2027-13-01', '27-1-1', '2027-01-01T00:00', '1999-12-31', '9999-01-01', ''].map(isDay),
    ).toEqual(Array(7).fill(false));
  });

  it('adds business days over weekends and days off', () => {
    expect(addBusinessDays('2027-03-05', 1)).toBe('2027-03-08');
    expect(addBusinessDays('2027-03-06', 1)).toBe('2027-03-08');
    expect(addBusinessDays('2027-03-01', 10)).toBe('2027-03-15');
    expect(addBusinessDays('2027-03-05', 1, ['2027-03-08'])).toBe('2027-03-09');
    expect(addBusinessDays('2027-03-06', 0)).toBe('2027-03-06');
  });

  it('counts days across months, leap days and changes of the clock', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysIn({ start: '2027-03-27', end: '2027-03-29' })).toBe(3);
    expect(daysIn({ start: '2027-03-02', end: '2027-03-01' })).toBe(0);
    expect(workdaysIn({ start: '2027-03-05', end: '2027-03-08' })).toBe(2);
  });
});
