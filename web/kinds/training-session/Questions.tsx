/** The questions of a training session, in the order in which a team lead thinks of them. */
import { useFormContext, useWatch } from 'react-hook-form';
import { trainingOptions } from '../../../server/kinds/training-session/form.ts';
import { Note } from '../../intake/advice.tsx';
import {
  CardsAnswer,
  Chapter,
  CheckAnswer,
  CountAnswer,
  choicesOf,
  EmailAnswer,
  LongAnswer,
  Pair,
  SelectAnswer,
  TextAnswer,
} from '../../intake/inputs.tsx';
import { CourseCard } from './CourseCard.tsx';
import { Dates } from './Dates.tsx';
import { Roster } from './Roster.tsx';
import { asksFor, type Course, followCourse, type TrainingValues } from './setup.ts';

export function Questions({ courses }: { courses: Course[] }) {
  const values = useWatch() as TrainingValues;
  const course = courses.find((c) => c.sku === values.courseSku);
  const asks = asksFor(values, courses);
  return (
    <>
      <CourseChapter courses={courses} course={course} onsite={asks.site} />
      <Chapter legend="The team">
        <Pair>
          <TextAnswer name="teamName" label="Team" autoComplete="organization-title" />
          <TextAnswer name="costCentre" label="Cost centre or department" />
        </Pair>
        <EmailAnswer
          name="managerApproverEmail"
          label="Manager who approves the time"
          hint="Their email. Somebody other than the person this is for."
        />
        <CardsAnswer
          name="experienceLevel"
          legend="What does the team know already?"
          choices={choicesOf(trainingOptions.experienceLevel)}
          place="cards-small"
        />
        <CountAnswer
          name="attendeeCount"
          label="Number of people"
          hint={course?.classSize ? `One class holds ${course.classSize}.` : undefined}
        />
        {asks.largeGroup && (
          <CardsAnswer
            name="largeGroupPlan"
            legend={`One class is too small for ${values.attendeeCount}. What would you like?`}
            choices={choicesOf(trainingOptions.largeGroupPlan, {
              SEMINAR: 'Remote only.',
              SEAT_ADD_ONS: 'Charged per seat.',
            })}
            place="cards-wide"
          />
        )}
      </Chapter>
      <Roster />
      <Dates />
      <Chapter legend="About the request">
        <TextAnswer
          name="title"
          label="Title"
          hint="One line, such as “CI/CD basics for the platform team”."
          maxLength={120}
        />
        <LongAnswer
          name="businessJustification"
          label="Why does the team need it?"
          hint="What it will do with it. Two or three sentences help the coordinator most."
          limit={2000}
        />
        <CardsAnswer name="priority" legend="How pressing is it?" choices={choicesOf(trainingOptions.priority)} />
        {asks.reason && <TextAnswer name="deadlineReason" label="Why is it pressing?" />}
        <LongAnswer
          name="accessibilityNeeds"
          label="Accessibility needs"
          optional
          hint="Captions, breaks, large print: whatever helps people to take part."
          rows={2}
          limit={2000}
        />
        <CheckAnswer name="recordingAllowed" label="It may be recorded" />
        <CheckAnswer name="labRequired" label="The team needs a lab to practise in" />
      </Chapter>
    </>
  );
}

interface CourseChapterProps {
  courses: Course[];
  course: Course | undefined;
  onsite: boolean;
}

function CourseChapter({ courses, course, onsite }: CourseChapterProps) {
  const { getValues, setValue } = useFormContext();
  const modes = course ? course.modes.map((m) => m.mode) : Object.keys(trainingOptions.deliveryMode);
  const follow = (sku: string) => {
    const next = followCourse(
      courses.find((c) => c.sku === sku),
      getValues() as TrainingValues,
    );
    setValue('deliveryMode', next.deliveryMode);
    setValue('sessionPattern', next.sessionPattern);
  };
  const say = (mode: string) => {
    const found = course?.modes.find((m) => m.mode === mode);
    if (!found) return undefined;
    const price = found.price ? `${found.price.formatted}${found.travelExtra ? ' + travel' : ''}` : 'Quoted on request';
    return `${found.duration} · ${price}`;
  };
  const choices = choicesOf(trainingOptions.deliveryMode)
    .filter(({ value }) => modes.includes(value))
    .map((choice) => ({ ...choice, hint: say(choice.value) }));
  return (
    <Chapter legend="The course">
      <div onChange={(event) => event.target instanceof HTMLSelectElement && follow(event.target.value)}>
        <SelectAnswer
          name="courseSku"
          label="Which course?"
          placeholder="Not sure yet: advise me"
          choices={courses.filter((c) => c.active || c === course).map((c) => ({ value: c.sku, label: c.name }))}
        />
      </div>
      {course && <CourseCard course={course} />}
      <CardsAnswer name="deliveryMode" legend="Remote or on site?" choices={choices} />
      {course && modes.length === 1 && (
        <Note>This course comes {modes[0] === 'REMOTE' ? 'remote' : 'on site'} only.</Note>
      )}
      {onsite && (
        <Pair>
          <TextAnswer name="siteAddress" label="Site address" autoComplete="street-address" />
          <TextAnswer name="travelBudgetCode" label="Travel budget code" />
        </Pair>
      )}
      <CardsAnswer
        name="sessionPattern"
        legend="How should it be cut?"
        hint={
          course?.sessionPattern
            ? 'The course’s usual way is chosen; take another if it suits the team better.'
            : undefined
        }
        choices={choicesOf(trainingOptions.sessionPattern)}
        place="cards-small"
      />
    </Chapter>
  );
}
