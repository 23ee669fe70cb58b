/** The answers of an audit attendance request in words; never with the customer. Pure. */
import { sayDay } from '../days.ts';
import { type Described, describeFields, sayLanguage } from '../words.ts';
import { type AuditAnswers, type AuditContext, auditFields, auditOptions } from './form.ts';

const courseName = (answers: AuditAnswers, context: AuditContext) =>
  context.courses.find((c) => c.sku === answers.courseSku)?.name ?? answers.courseSku;

export function titleOfAudit(answers: AuditAnswers, context: AuditContext): string {
  const observed = context.classes.find((c) => c.id === answers.classSessionId);
  if (observed) return `Observe ${observed.courseName} on ${sayDay(observed.startsAt.slice(0, 10))}`;
  return `Observe ${courseName(answers, context) ?? 'a class'}`;
}

export function describeAudit(answers: AuditAnswers, context: AuditContext): Described[] {
  const observed = context.classes.find((c) => c.id === answers.classSessionId);
  const said = observed ? `${observed.courseName}, from ${observed.startsAt}` : 'A class of the calendar';
  return describeFields(auditFields, answers, auditOptions, {
    classSessionId: answers.classSessionId === null ? null : said,
    language: sayLanguage(answers.language),
    courseSku: answers.courseSku === null ? null : (courseName(answers, context) ?? null),
  });
}
