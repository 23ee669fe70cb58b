/**
 * What somebody typed, as they typed it: line breaks kept, addresses of the web made links, nothing else. Never HTML.
 * Only `http` and `https` become links, and none passes the page on (`noreferrer`).
 */
const address = /https?:\/\/[^\s<>"'`]+/g;
/** Punctuation that ends a sentence, not the address; a closing bracket stays when it was opened inside. */
const trailing = /[.,;:!?\])}]+$/;

export interface Piece {
  text: string;
  href?: string;
}

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    let url = match[0];
    const end = trailing.exec(url)?.[0] ?? '';
    const keepsBracket = end.startsWith(')') && url.slice(0, -end.length).includes('(');
    if (end) url = url.slice(0, url.length - end.length + (keepsBracket ? 1 : 0));
    if (!URL.canParse(url)) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push({ text: url, href: url });
    at = match.index + url.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

export function PlainText({ text }: { text: string }) {
  return (
    <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {piecesOf(text).map((piece, index) =>
        piece.href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of an unchanging text.
          <a key={index} href={piece.href} rel="noreferrer nofollow ugc" target="_blank">
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </div>
  );
}
