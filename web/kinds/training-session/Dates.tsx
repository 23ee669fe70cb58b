/** When: up to three ranges of days that suit, and the team's zone and language. */
import { useFieldArray, useWatch } from 'react-hook-form';
import { AdviceFor, useAdviceNotes } from '../../intake/advice.tsx';
import { Chapter, CheckAnswer, DayAnswer, Pair, SelectAnswer, useProblemAt } from '../../intake/inputs.tsx';
import { focusOn, idOf } from '../../intake/names.ts';
import { today } from '../../intake/outcome.ts';
import { languageChoices, zoneChoices } from '../../intake/zones.ts';
import { Button } from '../../ui/Button.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { blankWindow, type TrainingValues } from './setup.ts';

const MOST = 3;

export function Dates() {
  const values = useWatch() as TrainingValues;
  const { fields, append, remove } = useFieldArray({ name: 'preferredWindows' });
  const problem = useProblemAt('preferredWindows');
  const leave = (i: number) => {
    remove(i);
    focusOn('preferredWindows');
  };
  const short = useAdviceNotes().some((note) => note.code === 'SHORT_NOTICE') || values.shortNoticeAcknowledged;
  return (
    <Chapter
      legend="Dates"
      hint="Ranges of days in which it could take place. The wider they are, the sooner we find one."
    >
      <div className="asked">
        <Fieldset legend="Days that suit" error={problem} id={idOf('preferredWindows')}>
          <div className="windows">
            {fields.map((field, i) => (
              <fieldset key={field.id} className="window" aria-label={`Range ${i + 1}`}>
                <DayAnswer name={`preferredWindows.${i}.start`} label="First day" min={today()} />
                <DayAnswer
                  name={`preferredWindows.${i}.end`}
                  label="Last day"
                  min={values.preferredWindows[i]?.start || today()}
                />
                {fields.length > 1 && (
                  <Button variant="quiet" icon="trash" aria-label={`Remove range ${i + 1}`} onClick={() => leave(i)} />
                )}
              </fieldset>
            ))}
          </div>
        </Fieldset>
        <AdviceFor name="preferredWindows" />
      </div>
      {fields.length < MOST && (
        <div>
          <Button size="small" icon="plus" onClick={() => append(blankWindow)}>
            Add another range
          </Button>
        </div>
      )}
      {short && (
        <CheckAnswer
          name="shortNoticeAcknowledged"
          label="I understand that such short notice may not be met"
          hint="The coordinator offers other dates if it cannot be done."
        />
      )}
      <Pair>
        <SelectAnswer name="timezone" label="Time zone of the team" choices={zoneChoices(values.timezone)} />
        <SelectAnswer name="language" label="Language" choices={languageChoices(values.language)} />
      </Pair>
    </Chapter>
  );
}
