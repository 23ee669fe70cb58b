/** What somebody typed, as a query of PostgreSQL's search. Pure. Nothing typed can be anything but a word in it. */

const TEXT_MAX = 200;
const WORDS_MAX = 12;

/** Words as a prefix query of the `simple` configuration; null when there is nothing to look for. */
export function searchQuery(text: string): string | null {
  const words =
    text
      .slice(0, TEXT_MAX)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0
    ? null
    : words
        .slice(0, WORDS_MAX)
        .map((word) => `'${word}':*`)
        .join(' & ');
}
