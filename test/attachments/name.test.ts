/** Names as anybody may send them, and the headers made of them. */
import { describe, expect, it } from 'vitest';
import { cleanName, contentDisposition, sayBytes } from '../../server/attachments/name.ts';

describe('a file’s name', () => {
  it.each([
    ['plan.pdf', 'plan.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ann\\Plan für Mai.docx', 'Plan für Mai.docx'],
    ['a\r\nSet-Cookie: x.txt', 'a Set-Cookie x.txt'],
    // A name that shows as `inv‮fdp.exe` would read as a PDF.
    ['inv\u202efdp.exe', 'inv fdp.exe'],
    ['a\u0000b\u200bc.txt', 'a b c.txt'],
    ['Plan <Mai>.pdf', 'Plan Mai.pdf'],
    ['..', 'file'],
    ['', 'file'],
    ['   ', 'file'],
    ['/', 'file'],
    ['.env', 'env'],
    ['a<b>:"|?*c.txt', 'a b c.txt'],
    ['e\u0301.txt', '\u00e9.txt'],
    ['\ud800x.txt', 'x.txt'],
  ])('%j becomes %j', (given, clean) => expect(cleanName(given)).toBe(clean));

  it('keeps its extension when it is too long, and never ends in half a character', () => {
    const name = cleanName(`${'😀'.repeat(200)}.xlsx`);
    expect(name.length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/😀\.xlsx$/u);
    expect(name.isWellFormed()).toBe(true);
    expect(cleanName('x'.repeat(100_000))).toHaveLength(200);
  });
});

describe('the header', () => {
  it('has a plain name and the whole one, and nothing that could end it', () => {
    expect(contentDisposition('attachment', 'Plan (für) “Mai”; 100%.pdf')).toBe(
      `attachment; filename="Plan (f_r) _Mai__ 100_.pdf"; filename*=UTF-8''Plan%20%28f%C3%BCr%29%20%E2%80%9CMai%E2%80%9D%3B%20100%25.pdf`,
    );
  });
});

it.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [25_000_000, '25.0 MB'],
])('%i is said %s', (bytes, said) => expect(sayBytes(bytes)).toBe(said));
