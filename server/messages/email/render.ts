/**
 * One neutral message as mail: HTML and plain text that say the same in the same order.
 * Invariant: pure; no image, no script, no address but the message's own links; all text escaped by `html`.
 * Styles are inline with a dark scheme in the head, for the clients that read it; 600 px at most, one column.
 */
import { Html, html, safeUrl, tidy } from './html.ts';
import type { Footer, Message } from './message.ts';

const FONT = `font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;

const DARK = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#15181d!important}.card{background:#1e2228!important;border-color:#343a43!important}
.ink{color:#e8eaed!important}.soft{color:#a9b0ba!important}.line{border-color:#343a43!important}
.quote{background:#262b32!important;border-color:#5cc9b9!important}.link{color:#6fd2c3!important}
.note{background:#3b3013!important;color:#f4dfa5!important}.button{background:#6fd2c3!important;color:#10182b!important}
}
@media (max-width:480px){.card{padding:20px!important}.label{width:38%!important}}
`;

/** A style sheet holds no text of anybody's. */
const STYLE = new Html(DARK);

type Fact = { label: string; value: string };

/** Line breaks of what people wrote. */
const lines = (text: string): Html[] => text.split('\n').map((line, i) => (i ? html`<br>${line}` : html`${line}`));

const factTable = (
  facts: readonly Fact[],
): Html => html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="border-collapse:collapse;margin:0 0 20px">${facts.map(
  ({ label, value }) => html`
<tr><td class="soft label" valign="top" width="32%" style="${FONT};font-size:14px;line-height:20px;color:#5b6470;padding:3px 12px 3px 0">${label}</td>
<td class="ink" valign="top" style="${FONT};font-size:14px;line-height:20px;color:#1c2127;padding:3px 0;overflow-wrap:anywhere">${lines(value)}</td></tr>`,
)}
</table>`;

const paragraph = (content: Html): Html =>
  html`<p class="ink" style="${FONT};font-size:15px;line-height:22px;color:#1c2127;margin:0 0 16px;overflow-wrap:anywhere">${content}</p>`;

const heading = (text: string): Html =>
  html`<h2 class="ink" style="${FONT};font-size:14px;line-height:20px;font-weight:600;color:#1c2127;margin:0 0 6px">${text}</h2>`;

function linkBlock(links: Message['links']): Html {
  const [first, ...others] = links;
  if (!first) return html``;
  return html`<p style="margin:4px 0 0"><a class="button" href="${safeUrl(first.url)}" style="${FONT};display:inline-block;background:#0b6960;color:#ffffff;font-size:15px;line-height:20px;font-weight:600;text-decoration:none;padding:11px 18px;border-radius:6px">${first.label}</a></p>${others.map(
    ({ label, url }) =>
      html`<p style="margin:12px 0 0"><a class="link" href="${safeUrl(url)}" style="${FONT};font-size:15px;line-height:22px;color:#0b6960;overflow-wrap:anywhere">${label}</a></p>`,
  )}`;
}

/** The mail as HTML. `subject` is its document's title, which some readers announce. */
export function renderHtml(message: Message, footer: Footer | null, subject: string): string {
  const { body, details } = message;
  return html`<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${subject}</title><style>${STYLE}</style></head>
<body class="page" style="margin:0;padding:0;background:#f3f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" class="page" cellpadding="0" cellspacing="0" border="0" width="100%" style="background:#f3f4f6"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px;table-layout:fixed"><tr><td class="card" align="left" style="background:#ffffff;border:1px solid #dfe3e8;border-radius:8px;padding:28px">
${message.notice ? html`<p class="note" style="${FONT};font-size:14px;line-height:20px;font-weight:600;background:#fdf3d4;color:#5c4708;margin:0 0 18px;padding:8px 12px;border-radius:6px">${message.notice}</p>` : null}
<h1 class="ink" style="${FONT};font-size:20px;line-height:27px;font-weight:600;color:#1c2127;margin:0 0 16px;overflow-wrap:anywhere">${message.title}</h1>
${message.lead ? paragraph(html`${lines(message.lead)}`) : null}
${body ? html`<blockquote class="quote ink" style="${FONT};font-size:15px;line-height:22px;color:#1c2127;background:#f5f7fb;border-left:3px solid #0b6960;margin:0 0 20px;padding:12px 16px;overflow-wrap:anywhere">${lines(body.text)}${body.author ? html`<br><span class="soft" style="font-size:13px;line-height:26px;color:#5b6470">— ${body.author}</span>` : null}</blockquote>` : null}
${message.facts.length ? factTable(message.facts) : null}
${details?.facts.length ? html`${heading(details.heading)}${factTable(details.facts)}` : null}
${message.next ? html`${heading('What happens next')}${paragraph(html`${lines(message.next)}${message.decidedBy ? html`<br><span class="soft" style="color:#5b6470">Who decides: ${message.decidedBy}</span>` : null}`)}` : null}
${linkBlock(message.links)}
</td></tr><tr><td align="left" class="soft" style="${FONT};font-size:13px;line-height:19px;color:#5b6470;padding:16px 28px">
Why you get this mail: ${message.reason}${footer ? html`<br><a class="soft" href="${safeUrl(footer.unsubscribeUrl)}" style="color:#5b6470">Stop mails of this sort</a> (${footer.topic}) · <a class="soft" href="${safeUrl(footer.settingsUrl)}" style="color:#5b6470">Choose what you hear of</a>` : null}
</td></tr></table></td></tr></table></body></html>`.markup;
}

/** Wraps at 76 characters, at spaces only, so that long addresses stay whole. */
function wrap(text: string, indent = ''): string {
  const out: string[] = [];
  for (const line of tidy(text).split('\n')) {
    let current = '';
    for (const word of line.split(/ +/)) {
      if (current && indent.length + current.length + 1 + word.length > 76) {
        out.push(indent + current);
        current = word;
      } else current = current ? `${current} ${word}` : word;
    }
    out.push((indent + current).trimEnd());
  }
  return out.join('\n');
}

function factLines(facts: readonly Fact[]): string {
  const width = Math.min(22, Math.max(...facts.map(({ label }) => tidy(label).length))) + 2;
  return facts
    .map(({ label, value }) => {
      const name = `${tidy(label)}:`;
      const [first = '', ...rest] = wrap(value, ' '.repeat(width)).split('\n');
      // A label wider than its column stands on a line of its own.
      const start = name.length >= width ? `${name}\n${first}` : name.padEnd(width) + first.trimStart();
      return [start, ...rest].join('\n');
    })
    .join('\n');
}

/** The same as plain text. */
export function renderText(message: Message, footer: Footer | null): string {
  const parts: (string | null | undefined)[] = [
    message.notice && `*** ${tidy(message.notice)} ***`,
    wrap(message.title),
    message.lead && wrap(message.lead),
    message.body &&
      [wrap(message.body.text, '> '), message.body.author && `  — ${tidy(message.body.author)}`]
        .filter(Boolean)
        .join('\n'),
    message.facts.length ? factLines(message.facts) : null,
    message.details?.facts.length ? `${tidy(message.details.heading)}\n\n${factLines(message.details.facts)}` : null,
    message.next &&
      wrap(`What happens next: ${message.next}${message.decidedBy ? `\nWho decides: ${message.decidedBy}` : ''}`),
    message.links.length
      ? message.links.map(({ label, url }) => `${tidy(label)}:\n${safeUrl(url)}`).join('\n\n')
      : null,
    // The usual mark of a signature, which clients fold away.
    ['-- ', wrap(`Why you get this mail: ${message.reason}`), ...footerLines(footer)].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const footerLines = (footer: Footer | null): string[] =>
  footer
    ? [
        `${wrap(`Stop mails of this sort (${footer.topic}):`)}\n${safeUrl(footer.unsubscribeUrl)}`,
        `Choose what you hear of:\n${safeUrl(footer.settingsUrl)}`,
      ]
    : [];
