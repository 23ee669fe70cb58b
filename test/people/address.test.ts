import { describe, expect, test } from 'vitest';
import { emailDomainAllowed, isEmail, normalEmail } from '../../server/people/address.ts';
import { sourceKey } from '../../server/people/codeLimits.ts';
import { isTimezone, tidyName } from '../../server/people/people.ts';
import { ownPath } from '../../server/people/returnTo.ts';
import { isToken, newToken, sameHash } from '../../server/people/tokens.ts';

describe('addresses', () => {
  test.each(['tess@foyer.example', 'a.b+c@x-y.co.uk', "o'neil@foyer.example", 'x@xn--bcher-kva.example'])(
    '%s is one',
    (text) => {
      expect(isEmail(text)).toBe(true);
    },
  );
  test.each([
    'tess',
    'tess@',
    '@foyer.example',
    'tess@localhost',
    'a b@foyer.example',
    'tess@foyer.example\r\nBcc: all@foyer.example',
    'tess@foyer..example',
    '.tess@foyer.example',
    'tess@-foyer.example',
    'a@b@foyer.example',
    '<tess@foyer.example>',
    'tess,ravi@foyer.example',
    `${'x'.repeat(250)}@foyer.example`,
  ])('%j is none', (text) => {
    expect(isEmail(text)).toBe(false);
  });
  test('are spelled in lower case', () => {
    expect(normalEmail('  Tess@Foyer.EXAMPLE ')).toBe('tess@foyer.example');
  });
  test('a long address of nothing but dots is refused at once', () => {
    const began = performance.now();
    expect(isEmail(`${'a.'.repeat(120)}@`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(50);
  });
  test('belong to an allowed domain exactly', () => {
    const config = { allowedDomains: ['foyer.example'] };
    expect(emailDomainAllowed(config, 'tess@FOYER.example')).toBe(true);
    expect(emailDomainAllowed(config, 'tess@sub.foyer.example')).toBe(false);
    expect(emailDomainAllowed(config, 'tess@notfoyer.example')).toBe(false);
    expect(emailDomainAllowed({ allowedDomains: [] }, 'tess@anything.example')).toBe(true);
  });
});

describe('the way back after sign-in', () => {
  test.each([
    ['/requests/REQ-104?tab=1#timeline', '/requests/REQ-104?tab=1#timeline'],
    ['/', '/'],
    ['/desk/../catalogue', '/catalogue'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['\\\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/.//evil.example', '/'],
    ['https://evil.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-in?problem=x', '/'],
    ['/auth/oidc/start', '/'],
    ['/authors', '/authors'],
    ['desk', '/'],
    [`/${'x'.repeat(3000)}`, '/'],
    [undefined, '/'],
    [['/desk', '/x'], '/'],
  ])('%j leads to %j', (wanted, path) => {
    expect(ownPath(wanted)).toBe(path);
  });
});

describe('a source of requests', () => {
  test('is an IPv4 address as it is', () => {
    expect(sourceKey('192.0.2.7')).toBe('192.0.2.7');
    expect(sourceKey('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });
  test('is the /64 of an IPv6 address', () => {
    expect(sourceKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(sourceKey('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(sourceKey('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(sourceKey('::1')).toBe('0:0:0:0::/64');
  });
});

test('hashes of unequal length are unequal, without a fault', () => {
  expect(sameHash('abc', 'abcd')).toBe(false);
  expect(sameHash('', 'a')).toBe(false);
  expect(sameHash('abc', 'abd')).toBe(false);
  expect(sameHash('abc', 'abc')).toBe(true);
});

test('tokens are recognised by shape', () => {
  expect(isToken(newToken())).toBe(true);
  expect(newToken()).not.toBe(newToken());
  for (const text of [undefined, null, '', 'short', `${newToken()}x`, newToken().replace(/./, ' ')])
    expect(isToken(text)).toBe(false);
});

test('a zone is a place this runtime knows', () => {
  expect(isTimezone('Europe/Berlin')).toBe(true);
  for (const name of ['Mars/Olympus', '+02:00', '', 'Europe/Berlin ']) expect(isTimezone(name)).toBe(false);
});

test('a name is one tidy line', () => {
  expect(tidyName('  Tess \r\n Lindqvist\u202e ')).toBe('Tess Lindqvist');
  expect(tidyName('x'.repeat(200))).toHaveLength(100);
});
