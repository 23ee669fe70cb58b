/**
 * One thing a transition asks for, as a field by its type. Nothing here knows any transition: a new ask of a known type
 * needs no change. Lists (people, courses, classes) are read only when a field that shows them is drawn.
 */
import type { RequestActsFragment } from '../../graphql/generated/graphql.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { type Choice, SelectInput } from '../../ui/SelectInput.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { browserZone, partText } from '../../ui/times.ts';
import { DateOptionsField } from './DateOptionsField.tsx';
import type { Ask, Value } from './details.ts';
import { zoneOf } from './details.ts';
import { askClassesQuery, askCoursesQuery, askPeopleQuery } from './documents.ts';
import { RequestField } from './RequestField.tsx';

export interface AskFieldProps {
  ask: Ask;
  request: RequestActsFragment;
  value: Value;
  error: string | undefined;
  onChange: (value: Value) => void;
  /** The viewer's zone, to show times in beside the session's. */
  viewerZone: string;
}

export function AskField(props: AskFieldProps) {
  const { ask, request, value, error, onChange, viewerZone } = props;
  const field = { id: `ask-${ask.name}`, label: ask.label, hint: ask.hint, error, optional: !ask.required };
  const text = typeof value === 'string' ? value : '';
  const typed = { ...field, value: text, name: ask.name, required: false, 'aria-required': ask.required };
  const onInput = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  switch (ask.type) {
    case 'LONG_TEXT':
      return <TextArea {...typed} rows={4} limit={5000} onChange={onInput} />;
    case 'TEXT':
      return <TextInput {...typed} onChange={onInput} />;
    case 'LINK':
      return <TextInput {...typed} type="url" inputMode="url" placeholder="https://" icon="link" onChange={onInput} />;
    case 'INTEGER':
      return <TextInput {...typed} inputMode="numeric" autoComplete="off" onChange={onInput} />;
    case 'DATE':
      return <DateInput {...typed} onChange={onInput} />;
    case 'CONFIRMATION':
      return (
        <Checkbox
          id={field.id}
          label={ask.label}
          hint={ask.hint}
          error={error}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'PERSON':
      return <PersonField {...props} field={typed} onInput={onInput} />;
    case 'COURSE':
      return <CourseField {...props} field={typed} onInput={onInput} />;
    case 'CLASS_SESSION':
      return <ClassField {...props} field={typed} onInput={onInput} />;
    case 'DATE_OPTIONS':
      return (
        <DateOptionsField
          ask={ask}
          request={request}
          value={Array.isArray(value) ? value : []}
          error={error}
          onChange={onChange}
          viewerZone={viewerZone}
        />
      );
    case 'REQUEST':
      return <RequestField field={typed} own={request.key} onChange={onChange} />;
    case 'DATE_OPTION':
      return <DateOptionField {...props} text={text} />;
  }
}

interface ListFieldProps extends AskFieldProps {
  field: { id: string; label: string; value: string };
  onInput: (event: { currentTarget: { value: string } }) => void;
}

interface ChoicesProps extends ListFieldProps {
  choices: readonly Choice[] | undefined;
  placeholder: string;
  empty: string;
}

/** A list on its way keeps its place; what is chosen but no longer listed stays chosen. */
function Choices({ field, onInput, choices, placeholder, empty }: ChoicesProps) {
  const all = choices ?? [];
  const missing = field.value && choices && !all.some((choice) => choice.value === field.value);
  return (
    <SelectInput
      {...field}
      choices={missing ? [...all, { value: field.value, label: 'As before' }] : all}
      placeholder={choices === undefined ? 'One moment …' : all.length === 0 ? empty : placeholder}
      onChange={onInput}
    />
  );
}

function PersonField(props: ListFieldProps) {
  const { data } = useQuery(askPeopleQuery, { role: props.ask.role });
  const choices = data?.people.nodes.map(({ id, name }) => ({ value: id, label: name }));
  return <Choices {...props} choices={choices} placeholder="Choose a person" empty="Nobody holds that role yet" />;
}

function CourseField(props: ListFieldProps) {
  const { data } = useQuery(askCoursesQuery, {});
  const choices = data?.offerings.nodes.map(({ sku, name }) => ({ value: sku, label: `${name} (${sku})` }));
  return <Choices {...props} choices={choices} placeholder="Choose a course" empty="No course is offered" />;
}

function ClassField(props: ListFieldProps) {
  const { request, viewerZone } = props;
  const wanted = request.__typename === 'AuditAttendanceRequest' ? request.wanted : null;
  const { data } = useQuery(askClassesQuery, { filter: { observable: true } });
  const classes = data?.classSessions.nodes.map((session) => {
    const first = session.parts[0];
    const places = session.observerPlacesLeft;
    const free = places === 0 ? 'no place free' : places === 1 ? '1 place free' : `${places} places free`;
    const suits = wanted?.courseSku === session.course.sku;
    return {
      value: session.id,
      label: `${session.course.name}${first ? `, ${partText(first.startsAt, first.endsAt, viewerZone)}` : ''} · ${free}`,
      group: wanted?.courseSku ? (suits ? 'The course asked for' : 'Other courses') : undefined,
    };
  });
  const choices = classes?.toSorted((a, b) => (b.group ?? '').localeCompare(a.group ?? ''));
  return <Choices {...props} choices={choices} placeholder="Choose a class" empty="No class is open to observers" />;
}

function DateOptionField({ ask, request, text, error, onChange, viewerZone }: AskFieldProps & { text: string }) {
  if (request.__typename !== 'TrainingSessionRequest') return null;
  const zone = zoneOf(request, browserZone());
  return (
    <RadioCards
      legend={ask.label}
      hint={ask.hint ?? `Times of ${zone}${viewerZone === zone ? '' : `, and of ${viewerZone} below`}.`}
      error={error}
      name={ask.name}
      id={`ask-${ask.name}`}
      value={text || null}
      onChange={(event) => onChange(event.currentTarget.value)}
      choices={request.dateOptions.map(({ number, parts }) => ({
        value: String(number),
        label: `Option ${number}`,
        hint: parts.map((part) => (
          <span key={part.number} className="part-line">
            {partText(part.startsAt, part.endsAt, zone)}
            {viewerZone !== zone && <small>{partText(part.startsAt, part.endsAt, viewerZone)} for you</small>}
          </span>
        )),
      }))}
    />
  );
}
