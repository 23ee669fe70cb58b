/**
 * HTML by tagged template: every value is escaped unless it is itself the outcome of `html`. There is no other way to
 * put text into a page or mail of the server, so that nothing a person wrote is ever markup.
 */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// Controls that some client or terminal might act on; tab and line feed stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Text without controls and without marks that turn the direction of what follows. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROLS, '');

const escaped = (text: string): string => tidy(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!);

type Value = string | number | Html | null | undefined | false | readonly Html[];

function put(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map((part) => part.markup).join('');
  return escaped(String(value));
}

export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(strings.reduce((all, part, i) => all + put(values[i - 1]) + part));

/** An address for `href`: http, https or nothing at all. */
export function safeUrl(url: string): string {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : '#';
  } catch {
    return '#';
  }
}
