import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../web/ui/PlainText.tsx';

const hrefs = (text: string): (string | undefined)[] =>
  piecesOf(text).flatMap((piece) => (piece.href ? [piece.href] : []));
const whole = (text: string): string =>
  piecesOf(text)
    .map((piece) => piece.text)
    .join('');

describe('what somebody typed', () => {
  test('is shown whole, whatever is in it', () => {
    for (const text of [
      '',
      'plain',
      'https://a.example/x',
      'two\nlines https://a.example. end',
      'https://',
      '(https://a.example)',
    ])
      expect(whole(text)).toBe(text);
  });

  test('has its web addresses made links, without the punctuation that ends the sentence', () => {
    expect(hrefs('See https://a.example/x?y=1#z.')).toEqual(['https://a.example/x?y=1#z']);
    expect(hrefs('(see https://a.example/x)')).toEqual(['https://a.example/x']);
    expect(hrefs('https://a.example, http://b.example!')).toEqual(['https://a.example', 'http://b.example']);
  });

  test('keeps a bracket that belongs to the address', () => {
    expect(hrefs('https://a.example/Foyer_(room)')).toEqual(['https://a.example/Foyer_(room)']);
  });

  test('never links to anything but the web', () => {
    expect(hrefs('javascript:alert(1) data:text/html,x ftp://a.example //a.example')).toEqual([]);
    expect(hrefs('https://a.example"onmouseover="x')).toEqual(['https://a.example']);
    expect(hrefs('https://a.example<script>')).toEqual(['https://a.example']);
  });
});
