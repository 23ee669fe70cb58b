/** The classes one may ask to observe: what, when here and when there, and how many places are left. */
import { useState } from 'react';
import { CardsAnswer } from '../../intake/inputs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { browserZone } from '../../ui/times.ts';
import { partTimes, zoneName } from './classTimes.ts';
import type { ObservableClass } from './setup.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });

function places(session: ObservableClass): string {
  if (session.observerPlacesLeft <= 0) return 'No place left: you would be on the waiting list';
  return `${session.observerPlacesLeft} ${session.observerPlacesLeft === 1 ? 'place' : 'places'} for observers left`;
}

function ClassTimes({ session, zone }: { session: ObservableClass; zone: string }) {
  return (
    <span className="class-times">
      {session.parts.map((part) => {
        const times = partTimes(part.startsAt, part.endsAt, zone, session.timezone);
        return (
          <span key={part.number} className="class-part">
            {session.parts.length > 1 && <span className="class-part-number">Part {part.number}</span>}
            <span>
              {times.own}
              {times.there && (
                <span className="muted">
                  {' '}
                  ({times.there} in {zoneName(session.timezone)})
                </span>
              )}
            </span>
          </span>
        );
      })}
      <span className="class-facts">
        {session.deliveryMode === 'REMOTE' ? 'Remote' : 'On site'} · {languages.of(session.language)} ·{' '}
        {places(session)}
        {session.restricted && ' · Restricted: US citizens and cleared colleagues only'}
      </span>
    </span>
  );
}

export interface ClassPickerProps {
  classes: readonly ObservableClass[];
  /** Always shown, whatever is filtered. */
  picked: string;
}

export function ClassPicker({ classes, picked }: ClassPickerProps) {
  const [course, setCourse] = useState('');
  const zone = browserZone();
  const courses = [...new Map(classes.map((c) => [c.course.sku, c.course.name]))];
  const shown = classes.filter((c) => course === '' || c.course.sku === course || c.id === picked);
  if (classes.length === 0)
    return (
      <EmptyState icon="calendar" title="No class takes observers just now">
        Choose “Any class of a course” above: the coordinator looks out for one that suits you.
      </EmptyState>
    );
  return (
    <>
      {courses.length > 2 && (
        <div className="asked-short class-filter">
          <SelectInput
            label="Show"
            placeholder="All courses"
            choices={courses.map(([value, label]) => ({ value, label }))}
            value={course}
            onChange={(event) => setCourse(event.target.value)}
          />
        </div>
      )}
      <CardsAnswer
        name="classSessionId"
        legend="Which class?"
        hint={`Times are yours (${zoneName(zone)}).`}
        place="cards-wide"
        choices={shown.map((session) => ({
          value: session.id,
          label: session.course.name,
          hint: <ClassTimes session={session} zone={zone} />,
        }))}
      />
    </>
  );
}
