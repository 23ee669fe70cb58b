/**
 * What was given for a transition, checked against what it asks for: required, known, well-formed and bounded.
 * Rules of the field itself (dates that fit, a free trainer) are the kind's own `check`.
 */
import { Refusal, type UserError } from '../errors.ts';
import type { Ask, MoveDetails } from '../kinds/define.ts';

const TEXT_MAX = 5000;
const LINE_MAX = 300;
const REASON_MIN = 3;

function problemOf(ask: Ask, value: unknown): string | null {
  switch (ask.type) {
    case 'TEXT':
    case 'LONG_TEXT': {
      const max = ask.type === 'TEXT' ? LINE_MAX : TEXT_MAX;
      const text = String(value);
      if (text.length > max) return `${ask.label}: at most ${max} characters, please. This has ${text.length}.`;
      if (ask.name === 'reason' && text.length < REASON_MIN) return 'Say why, in a few words at least.';
      return null;
    }
    case 'LINK': {
      const url = URL.parse(String(value));
      return url?.protocol === 'https:' && String(value).length <= 2000
        ? null
        : `${ask.label}: give a whole address that begins with https://.`;
    }
    case 'DATE':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? null : `${ask.label}: give a day such as 2030-05-31.`;
    case 'INTEGER':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100_000
        ? null
        : `${ask.label}: give a whole number from 0 to 100,000.`;
    case 'REQUEST':
      return /^REQ-\d{1,12}$/i.test(String(value)) ? null : `${ask.label}: give the key of a request, such as REQ-104.`;
    case 'CONFIRMATION':
      return value === true ? null : `${ask.label}: tick this to go on.`;
    default:
      return null;
  }
}

const isEmpty = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The details with text trimmed and nothing empty.
 * @throws Refusal INVALID with every problem on `details.<name>`.
 */
export function checkDetails(asks: readonly Ask[], given: MoveDetails): MoveDetails {
  const errors: UserError[] = [];
  const details: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(given)) {
    const value = typeof raw === 'string' ? raw.trim() : raw;
    if (isEmpty(value)) continue;
    const ask = asks.find((candidate) => candidate.name === name);
    if (!ask) {
      errors.push({
        code: 'INVALID',
        message: `This step does not ask for ${name}; leave it out.`,
        field: ['details', name],
      });
      continue;
    }
    if (ask.type === 'CONFIRMATION' && !ask.required && value === false) continue;
    const problem = problemOf(ask, value);
    if (problem) errors.push({ code: 'INVALID', message: problem, field: ['details', name] });
    details[name] = value;
  }
  for (const ask of asks) {
    if (!ask.required || ask.name in details || errors.some((e) => e.field[1] === ask.name)) continue;
    const needed = ask.label.endsWith('?') ? `${ask.label} Say it here.` : `${ask.label}: this is needed.`;
    const message = ask.type === 'CONFIRMATION' ? `${ask.label}: tick this to go on.` : needed;
    errors.push({ code: 'INVALID', message, field: ['details', ask.name] });
  }
  if (errors.length > 0) throw new Refusal(errors);
  return details as MoveDetails;
}
