/** Text that no database column can hold: NUL characters and halves of surrogate pairs. Refused at the door. */

/** In JSON as `JSON.stringify` writes it, both appear as escapes; a backslash somebody typed is itself doubled. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

export const holdsUnstorableText = (query: string, variables: unknown): boolean =>
  query.includes('\0') || /\\u(?:0000|\{0+\})/.test(query) || ESCAPED.test(JSON.stringify(variables ?? null));
