/** The small pages behind an unsubscribe link: no script, no sign-in, one style allowed by its hash. Pure. */
import { createHash } from 'node:crypto';
import { Html, html } from './email/html.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2127;--soft:#5b6470;--page:#f3f4f6;--card:#fff;--line:#dfe3e8;--accent:#2450b8;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a9b0ba;--page:#15181d;--card:#1e2228;--line:#343a43;--accent:#9dbcff;--on:#10182b}}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}
main{max-width:32rem;margin:12vh auto 0;padding:2rem;background:var(--card);border:1px solid var(--line);border-radius:8px;box-sizing:border-box}
h1{font-size:1.35rem;line-height:1.35;margin:0 0 .75rem}p{margin:0 0 1.25rem}a{color:var(--accent)}.soft{color:var(--soft);margin:0;font-size:.9rem}
button{font:inherit;font-weight:600;color:var(--on);background:var(--accent);border:0;border-radius:6px;padding:.6rem 1.1rem;cursor:pointer}
button:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (max-width:34rem){main{margin:0;min-height:100vh;border:0;border-radius:0;padding:1.5rem}}
`;

/** Nothing but this style, and forms to ourselves. */
export const PAGE_SECURITY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

function page(title: string, content: Html, publicUrl: string): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · Foyer</title><style>${new Html(STYLE)}</style></head>
<body><main><h1>${title}</h1>
${content}
<p class="soft"><a href="${publicUrl}/settings">Choose what you hear of</a></p></main></body></html>`.markup;
}

const form = (token: string, label: string, again: boolean): Html =>
  html`<form method="post" action="/unsubscribe?t=${encodeURIComponent(token)}">${again ? html`<input type="hidden" name="again" value="on">` : null}<p><button type="submit">${label}</button></p></form>`;

export interface PageInput {
  token: string;
  /** What the topic covers, as a sentence. */
  topic: string;
  publicUrl: string;
}

export const askPage = ({ token, topic, publicUrl }: PageInput): string =>
  page(
    'Stop these mails?',
    html`<p>You get a mail when this happens: <strong>${topic}</strong> Stop these mails and you still hear of everything else you chose.</p>${form(token, 'Stop these mails', false)}`,
    publicUrl,
  );

export const stoppedPage = ({ token, topic, publicUrl }: PageInput): string =>
  page(
    'Done: no more of these mails',
    html`<p>No mail comes any more when this happens: <strong>${topic}</strong> The request’s page still shows it.</p>${form(token, 'I do want them', true)}`,
    publicUrl,
  );

export const againPage = ({ token, topic, publicUrl }: PageInput): string =>
  page(
    'You get these mails again',
    html`<p>A mail comes again when this happens: <strong>${topic}</strong></p>${form(token, 'Stop these mails', false)}`,
    publicUrl,
  );

export const refusedPage = (publicUrl: string): string =>
  page(
    'This link does not work',
    html`<p>It may have been cut off by a mail program. Use the whole link from the mail, or sign in and choose there what you hear of.</p>`,
    publicUrl,
  );
