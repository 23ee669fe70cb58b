/**
 * Up to three options of dated parts, typed in the session's zone and read back in the viewer's. The shape of a new
 * option follows the pattern asked for.
 */
import type { RequestActsFragment } from '../../graphql/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { dayText } from '../../ui/times.ts';
import { DateParts } from './DateParts.tsx';
import { emptyOption, OPTIONS_MAX, type OptionDraft } from './dateDrafts.ts';
import { type Ask, zoneOf } from './details.ts';

export interface DateOptionsFieldProps {
  ask: Ask;
  request: RequestActsFragment;
  value: OptionDraft[];
  error: string | undefined;
  onChange: (value: OptionDraft[]) => void;
  viewerZone: string;
}

export function DateOptionsField({ ask, request, value, error, onChange, viewerZone }: DateOptionsFieldProps) {
  const zone = zoneOf(request, viewerZone);
  const planned = request.__typename === 'TrainingSessionRequest' ? request.planned : null;
  const put = (at: number, option: OptionDraft) => onChange(value.map((old, index) => (index === at ? option : old)));
  const wanted = planned?.preferredWindows.map(({ start, end }) => `${dayText(start)} – ${dayText(end)}`);
  return (
    <Fieldset legend={ask.label} hint={ask.hint} error={error} optional={!ask.required} id={`ask-${ask.name}`}>
      <div className="stack" style={{ ['--gap' as string]: 'var(--s3)' }}>
        <p className="small muted">
          Times are those of <strong>{zone}</strong>, the team’s zone.
          {wanted && wanted.length > 0 && <> They would like: {wanted.join(' · ')}.</>}
        </p>
        {value.map((option, index) => (
          <Option
            // biome-ignore lint/suspicious/noArrayIndexKey: options are known by their number alone.
            key={index}
            number={index + 1}
            option={option}
            zone={zone}
            viewerZone={viewerZone}
            onChange={(next) => put(index, next)}
            onRemove={value.length > 1 ? () => onChange(value.filter((_, other) => other !== index)) : undefined}
          />
        ))}
        {value.length < OPTIONS_MAX && (
          <div>
            <Button size="small" icon="plus" onClick={() => onChange([...value, emptyOption(planned?.sessionPattern)])}>
              Add option {value.length + 1}
            </Button>
          </div>
        )}
      </div>
    </Fieldset>
  );
}

interface OptionProps {
  number: number;
  option: OptionDraft;
  zone: string;
  viewerZone: string;
  onChange: (option: OptionDraft) => void;
  onRemove: (() => void) | undefined;
}

function Option({ number, option, zone, viewerZone, onChange, onRemove }: OptionProps) {
  return (
    <fieldset className="date-option">
      <legend>Option {number}</legend>
      <DateParts name={`Option ${number}, part`} parts={option} zone={zone} viewerZone={viewerZone} onChange={onChange}>
        {onRemove && (
          <Button variant="quiet" size="small" icon="trash" onClick={onRemove}>
            Remove option {number}
          </Button>
        )}
      </DateParts>
    </fieldset>
  );
}
