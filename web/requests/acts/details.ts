/**
 * The answers a transition asks for: as typed, and as `MoveDetailsInput`. Pure. Only shapes are converted here (numbers,
 * dates); what is required and what is right the server says, on `details.<name>`.
 */
import type { AskType, MoveDetailsInput, RequestActsFragment } from '../../graphql/generated/graphql.ts';
import { emptyOption, type OptionDraft, optionsOf } from './dateDrafts.ts';

export type Ask = RequestActsFragment['transitions'][number]['asks'][number];
export type Value = string | boolean | OptionDraft[];
export type Values = Readonly<Record<string, Value>>;
export type Problems = Readonly<Record<string, string>>;

/** The zone dates are typed in: the session's own. */
export const zoneOf = (request: RequestActsFragment, fallback: string): string =>
  (request.__typename === 'TrainingSessionRequest' ? request.planned.timezone : null) ?? fallback;

/** What is known already and only needs confirming. */
function knownValue(ask: Ask, request: RequestActsFragment): string {
  if (request.__typename === 'TrainingSessionRequest') {
    if (ask.name === 'courseSku') return request.course?.sku ?? '';
    if (ask.name === 'trainerId') return request.trainer?.id ?? '';
  }
  if (request.__typename === 'AuditAttendanceRequest' && ask.name === 'classSessionId')
    return request.classSession?.id ?? '';
  return '';
}

export function initialValue(ask: Ask, request: RequestActsFragment): Value {
  if (ask.type === 'CONFIRMATION') return false;
  if (ask.type === 'DATE_OPTIONS')
    return [emptyOption(request.__typename === 'TrainingSessionRequest' ? request.planned.sessionPattern : undefined)];
  if (ask.type === 'DATE_OPTION' && request.__typename === 'TrainingSessionRequest' && request.dateOptions.length === 1)
    return String(request.dateOptions[0]!.number);
  return knownValue(ask, request);
}

const numeric: readonly AskType[] = ['INTEGER', 'DATE_OPTION'];

export function detailsOf(
  asks: readonly Ask[],
  values: Values,
  zone: string,
): { details: MoveDetailsInput; problems: Problems } {
  const details: Record<string, unknown> = {};
  const problems: Record<string, string> = {};
  for (const { name, type } of asks) {
    const value = values[name];
    if (Array.isArray(value)) {
      const { options, problem } = optionsOf(value, zone);
      if (problem) problems[name] = problem;
      else if (options.length > 0) details[name] = options;
    } else if (typeof value === 'boolean') {
      if (value) details[name] = true;
    } else if (value?.trim()) {
      if (!numeric.includes(type)) details[name] = value.trim();
      else if (/^-?\d{1,9}$/.test(value.trim())) details[name] = Number(value);
      else problems[name] = 'Give a whole number.';
    }
  }
  // Every `Ask.name` is a field of `MoveDetailsInput` by the schema's word, and its type decides the shape above.
  return { details: details as MoveDetailsInput, problems };
}
