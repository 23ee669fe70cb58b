/** What a file is, found by looking at its bytes; what the browser or the name says is not asked. */
import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';

/** Shown in the page when asked for; all others are only ever saved. Nothing in here can hold a script. */
const INLINE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
export const mayShowInline = (mediaType: string): boolean => INLINE.has(mediaType);

// Tab, line feed, form feed and carriage return occur in texts; other controls do not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that tell texts from other files.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Whether all of it is text in UTF-8. */
async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path))
      if (CONTROL.test(decoder.decode(chunk as Buffer, { stream: true }))) return false;
    return !CONTROL.test(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

export async function mediaTypeOf(path: string): Promise<string> {
  const found = await fileTypeFromFile(path);
  if (found) return found.mime;
  return (await isText(path)) ? 'text/plain' : 'application/octet-stream';
}
