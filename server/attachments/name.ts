/** Names of files, as anybody may send them, made safe to show, to put into a header and to save under. Pure. */

const NAME_MAX = 200;
const FALLBACK = 'file';
/** Characters that no file name has everywhere, or that read as another name: controls, bidi marks, separators. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029<>:"|?*\\/]+/gu;

/** Shortens the stem so that the extension, by which people know what it is, stays. */
function fitted(name: string): string {
  if (name.length <= NAME_MAX) return name;
  const extension = /\.[A-Za-z0-9]{1,12}$/.exec(name)?.[0] ?? '';
  // By whole characters: half of a pair would be no text.
  const stem = [...name.slice(0, name.length - extension.length)];
  while (stem.join('').length + extension.length > NAME_MAX) stem.pop();
  return `${stem.join('').trimEnd()}${extension}`;
}

/** The last part of a path, without what deceives or cannot be saved; never empty. */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').slice(-2000).split(/[\\/]/).filter(Boolean).pop() ?? '';
  const name = last
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=\.[A-Za-z0-9]{1,12}$)/, '')
    // Hidden files and `..`; Windows drops dots at the end.
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return fitted(name) || FALLBACK;
}

/** `1.2 MB`, as mails say it. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** RFC 6266 with a plain name for old programs and the whole one by RFC 5987. */
export function contentDisposition(how: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
