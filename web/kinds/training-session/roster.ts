/**
 * Reads people out of whatever was pasted: `Ana Silva <ana@…>`, lines or one long list of a mail program, columns of
 * a spreadsheet (CSV, tabs) with or without a heading. Pure. What has no address is handed back, not dropped.
 */
export interface Pasted {
  name: string;
  email: string;
  role: string;
}

const ADDRESS = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+/;
const NAMED = /^\s*"?([^"<]*?)"?\s*<\s*([^<>\s]+@[^<>\s]+)\s*>\s*[,;]?\s*(.*)$/;

/** Splits at separators outside quotes and angle brackets. */
function split(line: string, separators: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  let bracket = false;
  for (let i = 0; i < line.length; i += 1) {
    const sign = line[i]!;
    if (sign === '"' && quoted && line[i + 1] === '"') {
      part += '"';
      i += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && !bracket && separators.includes(sign)) {
      parts.push(part.trim());
      part = '';
    } else {
      if (sign === '<') bracket = true;
      if (sign === '>') bracket = false;
      part += sign;
    }
  }
  return [...parts, part.trim()];
}

/** `ana.silva@…` is probably Ana Silva; the person sees it in the list and can mend it. */
const nameFrom = (email: string): string =>
  email
    .slice(0, email.indexOf('@'))
    .split(/[._-]+/)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ') || email;

function personOf(line: string): Pasted | null {
  const named = NAMED.exec(line);
  if (named) {
    const [, name, email, role] = named;
    return { name: name!.trim() || nameFrom(email!), email: email!.toLowerCase(), role: role!.trim() };
  }
  const cells = split(line, ',;\t');
  const at = cells.findIndex((cell) => ADDRESS.test(cell));
  if (at < 0) return null;
  const email = ADDRESS.exec(cells[at]!)![0];
  const beside = cells[at]!.replace(email, '').trim();
  const before = [...cells.slice(0, at), beside].filter(Boolean);
  const after = cells.slice(at + 1).filter(Boolean);
  const name = before.length > 0 ? before.join(' ') : at === 0 && after.length > 0 ? after.shift()! : nameFrom(email);
  return { name, email: email.toLowerCase(), role: after.join(', ') };
}

/** A long list in one line, as mail programs make it, is as many people as addresses. */
const peopleIn = (line: string): string[] => {
  const addresses = line.match(new RegExp(ADDRESS, 'g')) ?? [];
  return addresses.length > 1 ? split(line, ',;').filter(Boolean) : [line];
};

const isHeading = (line: string): boolean => !line.includes('@') && /\be-?mail|address\b/i.test(line);

/** Each address once; those of `known` are left out. */
export function parseRoster(text: string, known: readonly string[] = []): { people: Pasted[]; unread: string[] } {
  const seen = new Set(known.map((email) => email.trim().toLowerCase()));
  const people: Pasted[] = [];
  const unread: string[] = [];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  lines.forEach((line, i) => {
    if (i === 0 && isHeading(line)) return;
    for (const piece of peopleIn(line)) {
      const person = personOf(piece);
      if (!person) unread.push(piece.trim());
      else if (!seen.has(person.email)) {
        seen.add(person.email);
        people.push(person);
      }
    }
  });
  return { people, unread };
}
