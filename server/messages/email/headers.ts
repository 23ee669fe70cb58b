/**
 * The headers that make mails about one request one conversation, and that say what sort of mail it is.
 * Invariant: pure; every value is one line of printable text, so that nothing a person wrote begins a header.
 */
import { tidy } from './html.ts';

export interface MailHeadersInput {
  /** Row id of the request; the conversation's root is made of it. */
  requestId: string;
  key: string;
  /** `<…@…>`, the same at every try. */
  messageId: string;
  /** The mail about this request sent to this person before, if any. */
  previousMessageId: string | null;
  subject: string;
  /** Short word for filters: requester, assignee, desk … */
  reasonCode: string;
  unsubscribeUrl: string;
  mailFrom: string;
}

const SUBJECT_MAX = 200;

/** One line, no controls, no angle on the next header. */
export const oneLine = (text: string): string => tidy(text).replace(/\s+/g, ' ').trim();

/** The domain mails come from: the right side of every id made here. */
export function mailHost(mailFrom: string): string {
  const match = /@([a-z0-9.-]+)>?\s*$/i.exec(mailFrom.trim());
  return match?.[1]?.toLowerCase() ?? 'foyer.invalid';
}

export const conversationRoot = (requestId: string, mailFrom: string): string =>
  `<request-${requestId}@${mailHost(mailFrom)}>`;

export const newMessageId = (deliveryId: string, mailFrom: string): string => `<${deliveryId}@${mailHost(mailFrom)}>`;

export function mailHeaders(input: MailHeadersInput): { subject: string; headers: Record<string, string> } {
  const root = conversationRoot(input.requestId, input.mailFrom);
  const key = input.key.toLowerCase().replace(/[^a-z0-9-]/g, '');
  const subject = oneLine(input.subject);
  return {
    subject: subject.length > SUBJECT_MAX ? `${subject.slice(0, SUBJECT_MAX - 1).trimEnd()}…` : subject,
    headers: {
      'Message-ID': input.messageId,
      'In-Reply-To': input.previousMessageId ?? root,
      References: [root, input.previousMessageId].filter(Boolean).join(' '),
      'Auto-Submitted': 'auto-generated',
      // Vacation responders of Exchange look at this one only.
      'X-Auto-Response-Suppress': 'All',
      'List-Id': `"Foyer request ${input.key.replace(/[^A-Z0-9-]/gi, '')}" <${key}.${mailHost(input.mailFrom)}>`,
      'List-Unsubscribe': `<${input.unsubscribeUrl.replace(/[\s<>]/g, '')}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'X-Foyer-Reason': oneLine(input.reasonCode).replace(/[^\x20-\x7e]/g, '') || 'concerned',
      'X-Foyer-Request': key.toUpperCase(),
    },
  };
}
