/**
 * The parts of a class while they are typed: a day with a beginning and an end in one zone, read back in the viewer's.
 * A first day fills the days after it; a new part takes the hours of the one before.
 */
import { type ReactNode, useId } from 'react';
import { Button } from '../../ui/Button.tsx';
import { partText } from '../../ui/times.ts';
import { type OptionDraft, PARTS_MAX, type PartDraft, partProblem, partRemark } from './dateDrafts.ts';
import { instantOf } from './zonedTime.ts';
import './Acts.css';

const dayAfter = (day: string): string =>
  day ? new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) : '';

/** A chosen first day fills the days of the parts after it that are still empty. */
function withPart(option: OptionDraft, at: number, part: PartDraft): OptionDraft {
  const next = option.map((old, index) => (index === at ? part : old));
  if (part.day)
    for (let index = at + 1; index < next.length && next[index]!.day === ''; index++)
      next[index] = { ...next[index]!, day: dayAfter(next[index - 1]!.day) };
  return next;
}

export interface DatePartsProps {
  /** What a part is called, before its number. */
  name: string;
  parts: OptionDraft;
  zone: string;
  viewerZone: string;
  onChange: (parts: OptionDraft) => void;
  /** Beside the button that adds a part. */
  children?: ReactNode;
}

export function DateParts({ name, parts, zone, viewerZone, onChange, children }: DatePartsProps) {
  const last = parts.at(-1);
  return (
    <>
      {parts.map((part, index) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are known by their number alone.
          key={index}
          name={`${name} ${index + 1}`}
          part={part}
          zone={zone}
          viewerZone={viewerZone}
          onChange={(next) => onChange(withPart(parts, index, next))}
          onRemove={parts.length > 1 ? () => onChange(parts.filter((_, other) => other !== index)) : undefined}
        />
      ))}
      <div className="row">
        {last && parts.length < PARTS_MAX && (
          <Button
            variant="quiet"
            size="small"
            icon="plus"
            onClick={() => onChange([...parts, { ...last, day: dayAfter(last.day) }])}
          >
            Add a part
          </Button>
        )}
        {children}
      </div>
    </>
  );
}

interface PartProps {
  name: string;
  part: PartDraft;
  zone: string;
  viewerZone: string;
  onChange: (part: PartDraft) => void;
  onRemove: (() => void) | undefined;
}

function Part({ name, part, zone, viewerZone, onChange, onRemove }: PartProps) {
  const noteId = useId();
  const complete = part.day && part.from && part.to;
  const problem = complete ? partProblem(part, zone) : null;
  const mine = complete && !problem && viewerZone !== zone;
  const moment = (time: string) => instantOf(part.day, time, zone).at?.toISOString() ?? '';
  const note =
    problem ??
    partRemark(part, zone) ??
    (mine ? `${partText(moment(part.from), moment(part.to), viewerZone)} for you` : null);
  const input = (label: string, type: 'date' | 'time', value: string, key: keyof PartDraft) => (
    <label className="part-input">
      <span className="sr-only">
        {name}: {label}
      </span>
      <input
        className="input"
        type={type}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => onChange({ ...part, [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div className="date-part">
      {input('day', 'date', part.day, 'day')}
      <span className="part-times">
        {input('from', 'time', part.from, 'from')}
        <span aria-hidden="true">–</span>
        {input('to', 'time', part.to, 'to')}
      </span>
      {onRemove && (
        <Button variant="quiet" size="small" icon="close" aria-label={`Remove ${name}`} onClick={onRemove} />
      )}
      {note && (
        <p id={noteId} className={problem ? 'part-note part-note-bad' : 'part-note'}>
          {note}
        </p>
      )}
    </div>
  );
}
