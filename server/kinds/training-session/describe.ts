/** The answers of a training session request in words. Pure. */
import { type Described, describeFields, sayLanguage } from '../words.ts';
import { type TrainingAnswers, type TrainingContext, trainingFields, trainingOptions } from './form.ts';

const sayAttendee = ({ name, email, role }: TrainingAnswers['attendees'][number]) =>
  `${name} <${email}>${role ? `, ${role}` : ''}`;

export function describeTraining(answers: TrainingAnswers, context: TrainingContext): Described[] {
  const course = context.courses.find((c) => c.sku === answers.courseSku);
  return describeFields(trainingFields, answers, trainingOptions, {
    courseSku:
      answers.courseSku === null ? 'Not sure yet' : `${course?.name ?? 'Unknown course'} (${answers.courseSku})`,
    language: sayLanguage(answers.language),
    attendees: answers.attendees.length === 0 ? null : answers.attendees.map(sayAttendee).join('; '),
  });
}
