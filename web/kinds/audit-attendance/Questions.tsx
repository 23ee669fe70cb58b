/** The questions of an audit attendance: which class, why, and what an observer promises. */
import { useWatch } from 'react-hook-form';
import { auditOptions } from '../../../server/kinds/audit-attendance/form.ts';
import {
  CardsAnswer,
  Chapter,
  CheckAnswer,
  ChecksAnswer,
  choicesOf,
  DayAnswer,
  EmailAnswer,
  Pair,
  SelectAnswer,
  TextAnswer,
  useProblemAt,
} from '../../intake/inputs.tsx';
import { idOf } from '../../intake/names.ts';
import { today } from '../../intake/outcome.ts';
import { languageChoices } from '../../intake/zones.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { browserZone } from '../../ui/times.ts';
import { ClassPicker } from './ClassPicker.tsx';
import { partTimes } from './classTimes.ts';
import { type AuditValues, type CourseChoice, classOf, type ObservableClass } from './setup.ts';

export interface QuestionsProps {
  classes: readonly ObservableClass[];
  courses: readonly CourseChoice[];
}

const TARGETS = {
  CLASS: 'A class on the calendar',
  COURSE: 'Any class of a course',
} as const;

export function Questions({ classes, courses }: QuestionsProps) {
  const values = useWatch() as AuditValues;
  const wanted = classOf(values, classes);
  return (
    <>
      <Chapter legend="The class">
        <CardsAnswer
          name="target"
          legend="What would you like to observe?"
          choices={choicesOf(TARGETS, {
            CLASS: 'You know which one suits you.',
            COURSE: 'You name the days that suit; we look for a class.',
          })}
        />
        {values.target === 'CLASS' ? (
          <ClassPicker classes={classes} picked={values.classSessionId} />
        ) : (
          <AnyClass courses={courses} from={values.window.start} />
        )}
        {wanted && wanted.parts.length > 1 && <Parts session={wanted} some={values.partsWanted === 'SELECTED'} />}
        {wanted?.restricted && (
          <CheckAnswer
            name="clearanceAttested"
            label="I am a US citizen, or cleared"
            hint="This class is open to US citizens and cleared colleagues only."
          />
        )}
        {values.target === 'COURSE' && (
          <Pair>
            <TextAnswer
              name="timezoneConstraints"
              label="Times that do not suit"
              optional
              hint="Such as “not before 10:00 in Lisbon”."
            />
            <SelectAnswer
              name="language"
              label="Language"
              optional
              hint="Of the class."
              placeholder="Any"
              choices={languageChoices(values.language)}
            />
          </Pair>
        )}
      </Chapter>
      <Chapter legend="About you">
        <Pair>
          <SelectAnswer
            name="observerRole"
            label="What do you do?"
            hint="Where you work with customers."
            placeholder="Choose"
            choices={choicesOf(auditOptions.observerRole)}
          />
          <EmailAnswer name="managerEmail" label="Your manager’s email" hint="They need not do anything." />
        </Pair>
        <CardsAnswer name="purpose" legend="Why do you want to observe?" choices={choicesOf(auditOptions.purpose)} />
        {values.purpose === 'OTHER' && <TextAnswer name="purposeNote" label="The reason in a few words" />}
        {values.purpose === 'TRAINER_CERTIFICATION' && (
          <TextAnswer
            name="certificationRecord"
            label="Certification record"
            hint="A link to it, or its number."
            inputMode="url"
          />
        )}
      </Chapter>
      <Chapter legend="What an observer promises" hint="It is a customer’s class, and they paid for it.">
        <ul className="conduct">
          <li>I am silent: no questions, no chat, camera and microphone off.</li>
          <li>I record nothing and pass no link on.</li>
          <li>What I hear about the customer stays with me.</li>
        </ul>
        <CheckAnswer name="conductAcknowledged" label="I promise this" />
      </Chapter>
    </>
  );
}

function AnyClass({ courses, from }: { courses: readonly CourseChoice[]; from: string }) {
  const problem = useProblemAt('window');
  return (
    <>
      <SelectAnswer
        name="courseSku"
        label="Which course?"
        placeholder="Choose a course"
        choices={courses.filter((c) => c.active).map((c) => ({ value: c.sku, label: c.name }))}
      />
      <Fieldset legend="Days that suit" error={problem} id={idOf('window')}>
        <div className="window-days">
          <DayAnswer name="window.start" label="First day" min={today()} />
          <DayAnswer name="window.end" label="Last day" min={from || today()} />
        </div>
      </Fieldset>
    </>
  );
}

function Parts({ session, some }: { session: ObservableClass; some: boolean }) {
  const zone = browserZone();
  return (
    <>
      <CardsAnswer
        name="partsWanted"
        legend={`It has ${session.parts.length} parts. Which would you attend?`}
        choices={choicesOf(auditOptions.partsWanted)}
        place="cards-small"
      />
      {some && (
        <ChecksAnswer
          name="selectedParts"
          legend="Parts"
          choices={session.parts.map((part) => ({
            value: String(part.number),
            label: `Part ${part.number}`,
            hint: partTimes(part.startsAt, part.endsAt, zone, session.timezone).own,
          }))}
        />
      )}
    </>
  );
}
