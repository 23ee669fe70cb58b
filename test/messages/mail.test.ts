import { describe, expect, it } from 'vitest';
import { mailHeaders, mailHost, oneLine } from '../../server/messages/email/headers.ts';
import { html, safeUrl, tidy } from '../../server/messages/email/html.ts';
import type { Footer, Message } from '../../server/messages/email/message.ts';
import { renderHtml, renderText } from '../../server/messages/email/render.ts';

const footer: Footer = {
  topic: 'Questions to you, answers and comments',
  unsubscribeUrl: 'https://foyer.test/unsubscribe?t=abc',
  settingsUrl: 'https://foyer.test/settings',
};
const message: Message = {
  title: 'Cora Bianchi asked a question',
  body: { text: 'How many people are new to Git?\nA rough number does.', author: 'Cora Bianchi' },
  facts: [
    { label: 'Request', value: 'REQ-104 · Git Basics for the payments team, remote, in two half days and with labs' },
    { label: 'Looked after by', value: 'Cora Bianchi' },
    { label: 'A label longer than its column', value: 'stands alone' },
  ],
  next: 'Answer the question; the desk goes on as soon as it is there.',
  decidedBy: 'the training desk',
  links: [
    { label: 'Open REQ-104', url: 'https://foyer.test/requests/REQ-104' },
    { label: 'Your link', url: 'https://video.example/j/1' },
  ],
  reason: 'You asked for this.',
};
const HOSTILE = '<script>alert(1)</script> "quoted" & \'single\'\r\nBcc: all@example.com\u0000\u202e';

const hasControls = (text: string) => ['\u0000', '\u202e', '\r'].some((control) => text.includes(control));

describe('a mail', () => {
  it('reads well as plain text', () => {
    expect(renderText(message, footer)).toMatchInlineSnapshot(`
      "Cora Bianchi asked a question

      > How many people are new to Git?
      > A rough number does.
        — Cora Bianchi

      Request:                REQ-104 · Git Basics for the payments team, remote,
                              in two half days and with labs
      Looked after by:        Cora Bianchi
      A label longer than its column:
                              stands alone

      What happens next: Answer the question; the desk goes on as soon as it is
      there.
      Who decides: the training desk

      Open REQ-104:
      https://foyer.test/requests/REQ-104

      Your link:
      https://video.example/j/1

      -- 
      Why you get this mail: You asked for this.
      Stop mails of this sort (Questions to you, answers and comments):
      https://foyer.test/unsubscribe?t=abc
      Choose what you hear of:
      https://foyer.test/settings
      "
    `);
  });
  it('marks an internal note in both parts, above everything else', () => {
    const noted = { ...message, notice: 'Internal: for staff only. Do not forward.' };
    expect(renderText(noted, footer).startsWith('*** Internal: for staff only. Do not forward. ***\n')).toBe(true);
    expect(renderHtml(noted, footer, 's').indexOf('Internal: for staff')).toBeLessThan(
      renderHtml(noted, footer, 's').indexOf('<h1'),
    );
  });
  it('escapes everything people wrote', () => {
    const hostile: Message = {
      title: HOSTILE,
      lead: HOSTILE,
      notice: HOSTILE,
      body: { text: HOSTILE, author: HOSTILE },
      facts: [{ label: HOSTILE, value: HOSTILE }],
      details: { heading: HOSTILE, facts: [{ label: HOSTILE, value: HOSTILE }] },
      next: HOSTILE,
      decidedBy: HOSTILE,
      links: [
        { label: HOSTILE, url: `javascript:alert('x')` },
        { label: HOSTILE, url: `https://a.test/"><script>` },
      ],
      reason: HOSTILE,
    };
    const markup = renderHtml(hostile, { topic: HOSTILE, unsubscribeUrl: HOSTILE, settingsUrl: HOSTILE }, HOSTILE);
    expect(markup).not.toMatch(/<script/i);
    expect(markup).not.toContain('javascript:');
    expect(markup).not.toContain('"quoted"');
    expect(markup).not.toSatisfy(hasControls);
    // As many elements as the same mail without hostile words.
    const harmless = JSON.parse(JSON.stringify(hostile).replaceAll(JSON.stringify(HOSTILE).slice(1, -1), 'a\\nb'));
    const count = (text: string) => text.match(/<[a-z]/gi)?.length;
    expect(count(markup)).toBe(
      count(renderHtml(harmless, { topic: 'a', unsubscribeUrl: 'x', settingsUrl: 'x' }, 'a\nb')),
    );
    expect(renderText(hostile, footer)).not.toSatisfy(hasControls);
  });
  it('loads nothing and tracks nobody', () => {
    const markup = renderHtml(message, footer, 'subject');
    expect(markup).not.toMatch(/<img|<script|url\(|@import|<link|<iframe|background-image/i);
    const addresses = [...markup.matchAll(/https?:\/\/[^"<\s]+/g)].map(([url]) => url);
    expect(new Set(addresses)).toEqual(
      new Set([
        'https://foyer.test/requests/REQ-104',
        'https://video.example/j/1',
        footer.unsubscribeUrl,
        footer.settingsUrl,
      ]),
    );
  });
});

describe('headers', () => {
  const input = {
    requestId: '6f1c1f0e-0000-4000-8000-000000000001',
    key: 'REQ-104',
    messageId: '<d1@foyer.test>',
    previousMessageId: null,
    subject: '[REQ-104] Git Basics',
    reasonCode: 'requester',
    unsubscribeUrl: 'https://foyer.test/unsubscribe?t=abc',
    mailFrom: 'Foyer <desk@foyer.test>',
  };
  it('hang the first mail below the conversation’s root and later ones below the last too', () => {
    const root = '<request-6f1c1f0e-0000-4000-8000-000000000001@foyer.test>';
    expect(mailHeaders(input).headers).toMatchObject({ 'In-Reply-To': root, References: root });
    expect(mailHeaders({ ...input, previousMessageId: '<d0@foyer.test>' }).headers).toMatchObject({
      'In-Reply-To': '<d0@foyer.test>',
      References: `${root} <d0@foyer.test>`,
    });
  });
  it('say what sort of mail it is and how to stop it', () => {
    expect(mailHeaders(input).headers).toMatchObject({
      'Auto-Submitted': 'auto-generated',
      'List-Id': '"Foyer request REQ-104" <req-104.foyer.test>',
      'List-Unsubscribe': '<https://foyer.test/unsubscribe?t=abc>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'X-Foyer-Reason': 'requester',
    });
    expect(mailHeaders(input).headers).not.toHaveProperty('Precedence');
  });
  it('never take a second line from anybody', () => {
    const { subject, headers } = mailHeaders({
      ...input,
      subject: `[REQ-104] ${HOSTILE}`,
      reasonCode: 'x\r\nBcc: a@b.c',
      key: 'REQ-104\r\nX: y',
    });
    for (const value of [subject, ...Object.values(headers)])
      expect(value).not.toSatisfy((text: string) => hasControls(text) || text.includes('\n'));
    expect(mailHeaders({ ...input, subject: 'x'.repeat(1000) }).subject.length).toBeLessThanOrEqual(200);
  });
  it('find the host of any sender', () => {
    expect([mailHost('Foyer <a@Desk.example>'), mailHost('a@b.example'), mailHost('nobody')]).toEqual([
      'desk.example',
      'b.example',
      'foyer.invalid',
    ]);
  });
});

describe('text put into markup', () => {
  it('is escaped unless it is markup of our own', () => {
    expect(html`<b>${'<i>'}</b>${html`<u>${0}</u>`}${null}${[html`<p></p>`]}`.markup).toBe(
      '<b>&lt;i&gt;</b><u>0</u><p></p>',
    );
  });
  it('links to the web alone', () => {
    expect([
      safeUrl('javascript:alert(1)'),
      safeUrl('data:text/html,x'),
      safeUrl('/x'),
      safeUrl('https://a.test/x'),
    ]).toEqual(['#', '#', '#', 'https://a.test/x']);
  });
  it('keeps line breaks and drops controls', () => {
    expect(tidy('a\r\nb\u0007\u2066')).toBe('a\nb');
    expect(oneLine(' a\r\n b\tc ')).toBe('a b c');
  });
});
