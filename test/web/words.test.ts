import { describe, expect, test } from 'vitest';
import { leadTimeWords } from '../../web/catalogue/words.ts';
import { lookupPath } from '../../web/home/lookupPath.ts';
import { browserName } from '../../web/settings/browserName.ts';
import { returnPathOf } from '../../web/signin/returnPath.ts';
import { dayText, partText, relativeTime } from '../../web/ui/times.ts';

describe('looking up a request', () => {
  test('a key leads to its request however it is typed', () => {
    for (const typed of ['REQ-104', 'req-104', 'req 104', ' 104 ', 'REQ104', 'REQ-0104'])
      expect(lookupPath(typed, false), typed).toBe('/requests/REQ-104');
  });
  test('words search the desk, for staff alone', () => {
    expect(lookupPath('git & basics', true)).toBe('/desk?show=all&q=git+%26+basics');
    expect(lookupPath('git basics', false)).toBeNull();
    expect(lookupPath('  ', true)).toBeNull();
  });
});

describe('times', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  test('say how long ago or how soon', () => {
    expect(relativeTime(new Date('2026-11-22T11:59:40Z'), now)).toBe('just now');
    expect(relativeTime(new Date('2026-11-22T09:30:00Z'), now)).toBe('2 hours ago');
    expect(relativeTime(new Date('2026-11-21T11:00:00Z'), now)).toBe('yesterday');
    expect(relativeTime(new Date('2026-12-06T12:00:00Z'), now)).toBe('in 2 weeks');
  });
  test('a day is the same day in every zone', () => {
    expect(dayText('2026-12-07')).toBe('Mon, 7 Dec 2026');
  });
  test('a part of a class is said in the zone asked for', () => {
    expect(partText('2026-12-07T23:30:00Z', '2026-12-08T03:30:00Z', 'Asia/Tokyo')).toBe('Tue, 8 Dec 2026, 08:30–12:30');
  });
});

describe('words for figures', () => {
  test('a lead time is said in days or weeks', () => {
    expect(leadTimeWords(0)).toBe('At once');
    expect(leadTimeWords(1)).toBe('1 business day');
    expect(leadTimeWords(5)).toBe('5 business days');
    expect(leadTimeWords(20)).toBe('About 4 weeks');
  });
  test('a browser is told by its name and system, an unknown one by what it says', () => {
    expect(browserName('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/153.0 Safari/537.36 Edg/153.0')).toBe(
      'Edge on Windows',
    );
    expect(browserName('curl/8.9')).toBe('curl/8.9');
    expect(browserName('')).toBe('Unknown browser');
  });
});

describe('after signing in', () => {
  const here = 'https://foyer.example';
  test('people come back to the page of ours they came from', () => {
    expect(returnPathOf('/requests/REQ-1?a=b#c', here)).toBe('/requests/REQ-1?a=b#c');
  });
  test('no link sends them anywhere else, nor round in circles', () => {
    const away = [
      'https://evil.example/x',
      '//evil.example',
      '/\\evil.example',
      '/.//evil.example',
      'javascript:alert(1)',
      '/sign-in?next=/',
      '',
      null,
    ];
    for (const next of away) expect(returnPathOf(next, here), String(next)).toBe('/');
  });
});
