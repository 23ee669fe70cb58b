/**
 * Puts a class on the calendar. Parts are typed in the class's own zone; refusals land on their fields; what is missing
 * or taken the server says.
 */
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { ScheduleClassSessionInput } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { goToFirstProblem } from '../intake/names.ts';
import { languageChoices, zoneChoices } from '../intake/zones.ts';
import { DateParts } from '../requests/acts/DateParts.tsx';
import { emptyOption, type OptionDraft, optionsOf } from '../requests/acts/dateDrafts.ts';
import { askCoursesQuery, askPeopleQuery } from '../requests/acts/documents.ts';
import { useViewer } from '../signin/viewer.tsx';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog, DialogActions } from '../ui/Dialog.tsx';
import { Fieldset } from '../ui/Fieldset.tsx';
import { type Choice, SelectInput } from '../ui/SelectInput.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { browserZone } from '../ui/times.ts';
import { scheduleMutation } from './classesQuery.ts';

const blank = (zone: string) => ({
  courseSku: '',
  audience: 'CUSTOMER' as NonNullable<ScheduleClassSessionInput['audience']>,
  customerName: '',
  timezone: zone,
  language: 'en',
  deliveryMode: 'REMOTE' as ScheduleClassSessionInput['deliveryMode'],
  trainerId: '',
  accountOwnerId: '',
  hostAccount: '',
  observersAllowed: true,
  observerPlaces: '2',
  restricted: false,
});
type Draft = ReturnType<typeof blank>;

export default function ScheduleDialog({ onClose }: { onClose: () => void }) {
  const { viewer } = useViewer();
  const viewerZone = viewer?.person.timezone ?? browserZone();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => blank(viewerZone));
  const [parts, setParts] = useState<OptionDraft>(() => emptyOption('TWO_HALF_DAYS'));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string>();
  const [schedule, { pending }] = useMutation(scheduleMutation);
  const courses = useQuery(askCoursesQuery, {}).data?.offerings.nodes;
  const trainers = useQuery(askPeopleQuery, { role: 'TRAINER' }).data?.people.nodes;
  const people = useQuery(askPeopleQuery, { role: null }).data?.people.nodes;

  const show = (next: Record<string, string>, whole?: string) => {
    setProblems(next);
    setRefusal(whole);
    requestAnimationFrame(() => goToFirstProblem(form.current));
  };
  const change = (next: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...next }));
    setProblems((now) => Object.fromEntries(Object.entries(now).filter(([name]) => !(name in next))));
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const { options, problem } = optionsOf([parts], draft.timezone);
    const places = /^\d{1,3}$/.test(draft.observerPlaces.trim()) ? Number(draft.observerPlaces) : null;
    const unreadable = {
      ...(problem ? { parts: problem.replace('Option 1, part', 'Part') } : {}),
      ...(places === null ? { observerPlaces: 'Give a whole number.' } : {}),
    };
    if (Object.keys(unreadable).length > 0) return show(unreadable);
    const outcome = await schedule({
      ...draft,
      customerName: draft.audience === 'CUSTOMER' ? draft.customerName : null,
      trainerId: draft.trainerId || null,
      accountOwnerId: draft.accountOwnerId || null,
      hostAccount: draft.hostAccount || null,
      observerPlaces: draft.observersAllowed ? places : 0,
      parts: options[0]?.parts ?? [],
    });
    if (outcome.ok) {
      announce(`${outcome.payload.classSession?.course.name ?? 'The class'} is on the calendar`);
      return onClose();
    }
    const own: Record<string, string> = {};
    const whole: string[] = [];
    for (const { field, message } of outcome.userErrors) {
      if (field[0] === 'parts' || (field[0] && field[0] in draft)) own[field[0]] ??= message;
      else whole.push(message);
    }
    show(own, whole.join(' ') || undefined);
  };

  const text = (
    name: 'customerName' | 'hostAccount' | 'observerPlaces',
    label: string,
    rest: { hint?: string; optional?: boolean } = {},
  ) => (
    <TextInput
      label={label}
      {...rest}
      value={draft[name]}
      error={problems[name]}
      inputMode={name === 'observerPlaces' ? 'numeric' : undefined}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  const select = (
    name: keyof Draft & string,
    label: string,
    choices: readonly Choice[],
    rest: { placeholder?: string; optional?: boolean; hint?: string } = {},
  ) => (
    <SelectInput
      label={label}
      {...rest}
      choices={choices}
      value={String(draft[name])}
      error={problems[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  const persons = (known: readonly { id: string; name: string }[] | undefined): Choice[] =>
    known?.map(({ id, name }) => ({ value: id, label: name })) ?? [];

  return (
    <Dialog open title="Schedule a class" onClose={onClose} width="46rem">
      <form ref={form} noValidate onSubmit={send} className="stack">
        {refusal && (
          <Alert tone="error" live title="This was not done">
            {refusal}
          </Alert>
        )}
        <Pair>
          {select('audience', 'For', [
            { value: 'CUSTOMER', label: 'A customer' },
            { value: 'INTERNAL', label: 'Colleagues' },
          ])}
          {draft.audience === 'CUSTOMER' && text('customerName', 'Customer', { hint: 'Observers never see it.' })}
        </Pair>
        <Pair>
          {select(
            'courseSku',
            'Course',
            courses?.map(({ sku, name }) => ({ value: sku, label: `${name} (${sku})` })) ?? [],
            {
              placeholder: 'Choose a course',
            },
          )}
          {select('deliveryMode', 'Delivery', [
            { value: 'REMOTE', label: 'Remote, over video' },
            { value: 'ONSITE', label: 'On site' },
          ])}
        </Pair>
        <Pair>
          {select('timezone', 'Time zone it is held in', zoneChoices(draft.timezone))}
          {select('language', 'Language', languageChoices(draft.language))}
        </Pair>
        <Fieldset legend="When" hint={`Times are those of ${draft.timezone}.`} error={problems.parts} id="class-parts">
          <div className="date-option">
            <DateParts
              name="Part"
              parts={parts}
              zone={draft.timezone}
              viewerZone={viewerZone}
              onChange={(next) => {
                setParts(next);
                setProblems(({ parts: _, ...rest }) => rest);
              }}
            />
          </div>
        </Fieldset>
        <Pair>
          {select('trainerId', 'Trainer', persons(trainers), { placeholder: 'Not settled yet', optional: true })}
          {select('accountOwnerId', 'Account owner', persons(people), {
            placeholder: 'Nobody',
            optional: true,
            hint: 'Hears of observers and may object.',
          })}
        </Pair>
        {text('hostAccount', 'Host account', {
          optional: true,
          hint: 'The video account that hosts it. One class at a time.',
        })}
        <Checkbox
          label="The customer agreed to observers"
          checked={draft.observersAllowed}
          error={problems.observersAllowed}
          onChange={(event) => change({ observersAllowed: event.currentTarget.checked })}
        />
        {draft.observersAllowed && text('observerPlaces', 'Places for observers', { hint: 'Usually 2, at most 8.' })}
        <Checkbox
          label="Restricted (US public sector)"
          hint="It exists for cleared people alone."
          checked={draft.restricted}
          error={problems.restricted}
          onChange={(event) => change({ restricted: event.currentTarget.checked })}
        />
        <DialogActions>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Put it on the calendar
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const Pair = ({ children }: { children: ReactNode }) => <div className="schedule-pair">{children}</div>;
