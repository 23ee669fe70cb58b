/** One kind: a grid of targets in business hours, and how it is run. An empty cell is no target. */
import { type FormEvent, useState } from 'react';
import type { ClockTarget, KindRunFragment, RequestPriority } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { kindNames } from '../../requests/kinds.ts';
import { Alert } from '../../ui/Alert.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { Table } from '../../ui/Table.tsx';

const setTargets = graphql(`
  mutation SetTargets($input: SetClockTargetsInput!) {
    setClockTargets(input: $input) {
      kindSettings { ...KindRun }
      userErrors { code message field }
    }
  }
`);

const updateSettings = graphql(`
  mutation UpdateKindRun($input: UpdateKindSettingsInput!) {
    updateKindSettings(input: $input) {
      kindSettings { ...KindRun }
      userErrors { code message field }
    }
  }
`);

const clocks: { target: ClockTarget; label: string }[] = [
  { target: 'FIRST_RESPONSE', label: 'First response' },
  { target: 'NEXT_STEP', label: 'Next step' },
  { target: 'RESOLUTION', label: 'Resolution' },
];
const priorities: { priority: RequestPriority; label: string }[] = [
  { priority: 'URGENT', label: 'Urgent' },
  { priority: 'HIGH', label: 'High' },
  { priority: 'NORMAL', label: 'Normal' },
  { priority: 'LOW', label: 'Low' },
];
const cellOf = (target: ClockTarget, priority: RequestPriority) => `${priority} ${target}`;
const hoursText = (minutes: number | null | undefined): string =>
  minutes == null ? '' : String(Math.round((minutes / 60) * 100) / 100);
/** Minutes, null for an empty cell, undefined for what is no number of hours. */
const minutesOf = (text: string): number | null | undefined => {
  if (text.trim() === '') return null;
  const hours = Number(text.replace(',', '.'));
  return Number.isFinite(hours) && hours > 0 ? Math.round(hours * 60) : undefined;
};

export interface KindFormProps {
  settings: KindRunFragment;
  calendars: readonly { id?: string | null; name: string; timezone: string }[];
  people: readonly { id: string; name: string }[];
  mayChange: boolean;
}

export function KindForm({ settings, calendars, people, mayChange }: KindFormProps) {
  const { kind, version } = settings;
  const before = new Map(settings.targets.map((one) => [cellOf(one.target, one.priority), one.minutes ?? null]));
  const [cells, setCells] = useState(() => new Map([...before].map(([cell, minutes]) => [cell, hoursText(minutes)])));
  const [calendarId, setCalendarId] = useState(settings.calendar.id ?? '');
  const [leadId, setLeadId] = useState(settings.lead?.id ?? '');
  const [autoAssign, setAutoAssign] = useState(settings.autoAssign);
  const [problems, setProblems] = useState<string[]>([]);
  const [saveTargets, targetsState] = useMutation(setTargets);
  const [saveSettings, settingsState] = useMutation(updateSettings);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const changed = clocks.flatMap(({ target }) =>
      priorities.flatMap(({ priority }) => {
        const minutes = minutesOf(cells.get(cellOf(target, priority)) ?? '');
        return minutes === (before.get(cellOf(target, priority)) ?? null) ? [] : [{ target, priority, minutes }];
      }),
    );
    if (changed.some(({ minutes }) => minutes === undefined))
      return setProblems(['Give business hours such as 4 or 1.5, or leave the cell empty for no target.']);
    const run = {
      ...(calendarId === (settings.calendar.id ?? '') ? {} : { calendarId: calendarId || null }),
      ...(leadId === (settings.lead?.id ?? '') ? {} : { leadId: leadId || null }),
      ...(autoAssign === settings.autoAssign ? {} : { autoAssign }),
    };
    let expectedVersion = version;
    if (changed.length > 0) {
      const targets = changed.map((one) => ({ ...one, minutes: one.minutes ?? null }));
      const outcome = await saveTargets({ kind, targets, expectedVersion });
      setProblems(outcome.userErrors.map(({ message }) => message));
      if (!outcome.ok) return;
      expectedVersion = outcome.payload.kindSettings?.version ?? expectedVersion;
    }
    if (Object.keys(run).length > 0) {
      const outcome = await saveSettings({ kind, ...run, expectedVersion });
      setProblems(outcome.userErrors.map(({ message }) => message));
      if (!outcome.ok) return;
    }
    announce(`${kindNames[kind]}: saved`);
  };
  const heading = `settings-${kind}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{kindNames[kind]}</h2>
      <form className="stack" onSubmit={submit}>
        {problems.length > 0 && (
          <Alert tone="error" live>
            {problems.join(' ')}
          </Alert>
        )}
        <Table
          caption={`Targets of ${kindNames[kind]} in business hours`}
          columns={[{ label: 'Business hours' }, ...clocks.map(({ label }) => ({ label }))]}
        >
          {priorities.map(({ priority, label }) => (
            <tr key={priority}>
              <td>{label}</td>
              {clocks.map((clock) => {
                const cell = cellOf(clock.target, priority);
                return (
                  <td key={cell}>
                    <input
                      className="input target-cell"
                      inputMode="decimal"
                      placeholder="none"
                      aria-label={`${clock.label}, ${label.toLowerCase()}, business hours`}
                      readOnly={!mayChange}
                      value={cells.get(cell) ?? ''}
                      onChange={(event) => setCells(new Map(cells).set(cell, event.target.value))}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </Table>
        <div className="kind-run">
          <SelectInput
            label="Calendar"
            value={calendarId}
            disabled={!mayChange}
            choices={calendars.map((one) => ({ value: one.id ?? '', label: `${one.name} (${one.timezone})` }))}
            onChange={(event) => setCalendarId(event.target.value)}
          />
          <SelectInput
            label="Who hears when a clock passes"
            placeholder="Everybody in PS leadership"
            value={leadId}
            disabled={!mayChange}
            choices={people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setLeadId(event.target.value)}
          />
        </div>
        <Checkbox
          label="New requests go round among those on duty"
          checked={autoAssign}
          disabled={!mayChange}
          onChange={(event) => setAutoAssign(event.target.checked)}
        />
        {mayChange && (
          <div>
            <Button type="submit" variant="primary" pending={targetsState.pending || settingsState.pending}>
              Save {kindNames[kind].toLowerCase()}
            </Button>
          </div>
        )}
      </form>
    </section>
  );
}
