/** The answers of an inquiry in words: the common ones, and those of its type. Pure. */
import type { Fields, Options } from '../fields.ts';
import { type Described, describeFields } from '../words.ts';
import {
  commonFields,
  type InquiryAnswers,
  type InquiryContext,
  inquiryOptions,
  SCOPE_NAMES,
  SCOPES,
  type ScopeName,
  typeFields,
} from './form.ts';

function sayLine(line: InquiryAnswers['lines'][number], context: InquiryContext): string {
  const name = context.offerings.find((o) => o.sku === line.sku)?.name ?? 'Unknown service';
  const seats = line.extraSeats > 0 ? `, ${line.extraSeats} extra seats` : '';
  return `${line.quantity} × ${name} (${line.sku}), ${inquiryOptions.deliveryMode[line.deliveryMode].toLowerCase()}${seats}`;
}

function describeScope(name: ScopeName, answers: InquiryAnswers): Described[] {
  const fields: Fields = SCOPES[name].fields;
  const options = Object.fromEntries(
    Object.entries(fields).flatMap(([field, spec]) => ('options' in spec ? [[field, spec.options as Options]] : [])),
  );
  const part = typeFields.CUSTOM[name].label;
  return describeFields(fields, answers[name] ?? {}, options).map(({ field, label, value }) => ({
    field: `${name}.${field}`,
    label: `${part}: ${label}`,
    value,
  }));
}

export function describeInquiry(answers: InquiryAnswers, context: InquiryContext): Described[] {
  const leadTime = context.offerings.find((o) => o.sku === answers.leadTimeSku);
  const own = describeFields(typeFields[answers.inquiryType], answers, inquiryOptions, {
    lines: answers.lines.length === 0 ? null : answers.lines.map((line) => sayLine(line, context)).join('; '),
    leadTimeSku: answers.leadTimeSku && `${leadTime?.name ?? 'Unknown service'} (${answers.leadTimeSku})`,
  }).filter(({ field }) => !SCOPE_NAMES.some((name) => name === field));
  const scopes = SCOPE_NAMES.filter((name) => answers.serviceTypes.includes(SCOPES[name].serviceType));
  return [
    ...describeFields(commonFields, answers, inquiryOptions),
    ...own,
    ...scopes.flatMap((name) => describeScope(name, answers)),
  ];
}
