import { describe, expect, test } from 'vitest';
import { type OriginHeaders, originAllowed, requestAllowed } from '../../server/people/csrf.ts';

const config = { publicUrl: 'https://foyer.example' };
const cookie = '__Host-foyer_session=x';
const host = 'foyer.example';

const CASES: [outcome: string, allowed: boolean, headers: OriginHeaders][] = [
  ['our own page', true, { origin: 'https://foyer.example', host, cookie }],
  [
    'our own page under the host it was opened by',
    true,
    { origin: 'https://desk.local:8443', host: 'desk.local:8443', cookie },
  ],
  ['a page of another site', false, { origin: 'https://evil.example', host, cookie }],
  ['a page of another site, even without a cookie', false, { origin: 'https://evil.example', host }],
  ['a sister domain', false, { origin: 'https://wiki.foyer.example', host, cookie }],
  ['another port', false, { origin: 'https://foyer.example:444', host, cookie }],
  ['plain http of the same host', false, { origin: 'http://foyer.example', host, cookie }],
  ['a sandboxed frame', false, { origin: 'null', host, cookie }],
  ['an origin that begins like ours', false, { origin: 'https://foyer.example.evil.example', host, cookie }],
  ['an origin with credentials like ours', false, { origin: 'https://foyer.example@evil.example', host, cookie }],
  ['an empty origin', false, { origin: '', host, cookie }],
  ['two origins', false, { origin: ['https://foyer.example', 'https://evil.example'], host, cookie }],
  ['no origin, but the browser says same origin', true, { 'sec-fetch-site': 'same-origin', host, cookie }],
  ['no origin, and the browser says same site', false, { 'sec-fetch-site': 'same-site', host, cookie }],
  ['no origin, and the browser says cross site', false, { 'sec-fetch-site': 'cross-site', host, cookie }],
  ['no origin, and the browser says cross site, without a cookie', false, { 'sec-fetch-site': 'cross-site', host }],
  ['a cookie and nothing that says where from', false, { host, cookie }],
  ['a program without cookie', true, { host }],
];

describe('who may change something', () => {
  test.each(CASES)('%s: %s', (_outcome, allowed, headers) => {
    expect(originAllowed(headers, config)).toBe(allowed);
    expect(requestAllowed('POST', headers, config)).toBe(allowed);
    expect(requestAllowed('DELETE', headers, config)).toBe(allowed);
    expect(requestAllowed('GET', headers, config)).toBe(true);
  });

  test('localhost and 127.0.0.1 are both fine on one machine', () => {
    const local = { publicUrl: 'http://localhost:3000' };
    expect(originAllowed({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000', cookie }, local)).toBe(true);
    expect(originAllowed({ origin: 'http://127.0.0.1:3001', host: '127.0.0.1:3000', cookie }, local)).toBe(false);
  });
});
