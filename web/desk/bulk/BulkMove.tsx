/**
 * One transition for many: what any of them can do, how many that is, and what it asks, once. Invariant: requests of
 * one kind in one state share their lifecycle, so one of each says what there is; the server decides about every one.
 */
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { RequestActsFragment } from '../../graphql/generated/graphql.ts';
import { AskField } from '../../requests/acts/AskField.tsx';
import { detailsOf, initialValue, type Values, zoneOf } from '../../requests/acts/details.ts';
import { requestActsQuery } from '../../requests/acts/documents.ts';
import { useViewer } from '../../signin/viewer.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { browserZone } from '../../ui/times.ts';
import type { Selectable } from '../useSelection.ts';
import { type BulkFormProps, BulkFrame } from './BulkForms.tsx';

interface Way {
  transition: RequestActsFragment['transitions'][number];
  /** One that can take it, for what its fields need to know. */
  example: RequestActsFragment;
  count: number;
}

const SAMPLES_MAX = 20;

const sortOf = ({ kind, state }: Selectable): string => `${kind} ${state.name}`;

/** Transitions of the samples, with how many of the chosen are like the sample. */
function waysOf(samples: readonly RequestActsFragment[], chosen: readonly Selectable[]): Way[] {
  const sorts = new Map(chosen.map((one) => [one.key, sortOf(one)]));
  const ways = new Map<string, Way>();
  for (const example of samples) {
    const count = chosen.filter((one) => sortOf(one) === sorts.get(example.key)).length;
    for (const transition of example.transitions) {
      if (!transition.allowed) continue;
      const known = ways.get(transition.action);
      ways.set(transition.action, known ? { ...known, count: known.count + count } : { transition, example, count });
    }
  }
  return [...ways.values()].toSorted((a, b) => b.count - a.count);
}

export function BulkMove({ chosen, ...props }: BulkFormProps & { chosen: readonly Selectable[] }) {
  const client = useClient();
  const { viewer } = useViewer();
  const viewerZone = viewer?.person.timezone ?? browserZone();
  const [ways, setWays] = useState<Way[] | null>(null);
  const [action, setAction] = useState('');
  const [values, setValues] = useState<Values>({});
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen when the dialog opened.
  useEffect(() => {
    const bySort = new Map(chosen.map((one) => [sortOf(one), one.key]));
    const keys = [...bySort.values()].slice(0, SAMPLES_MAX);
    const read = (key: string) =>
      client.query(requestActsQuery.toString(), { key }, { requestPolicy: 'network-only' }).toPromise();
    void Promise.all(keys.map(read)).then((answers) =>
      setWays(
        waysOf(
          answers.flatMap(({ data }) => data?.request ?? []),
          chosen,
        ),
      ),
    );
  }, []);

  const way = ways?.find(({ transition }) => transition.action === action);
  const pick = (next: string) => {
    setAction(next);
    setProblems({});
    const found = ways?.find(({ transition }) => transition.action === next);
    setValues(
      Object.fromEntries(found?.transition.asks.map((ask) => [ask.name, initialValue(ask, found.example)]) ?? []),
    );
  };
  const read = () => {
    if (!way) return 'Choose a step.';
    const { details, problems: unreadable } = detailsOf(way.transition.asks, values, zoneOf(way.example, viewerZone));
    const missing = way.transition.asks.filter(({ name, required }) => required && !values[name]);
    setProblems({ ...Object.fromEntries(missing.map(({ name }) => [name, 'This is needed.'])), ...unreadable });
    if (missing.length > 0 || Object.keys(unreadable).length > 0) return 'Fill in what the step asks for.';
    return { move: { action, details } };
  };
  return (
    <BulkFrame {...props} title="Move them on" verb={way?.transition.label ?? 'Move on'} read={read}>
      {!ways && <Skeleton lines={3} height="1.4rem" />}
      {ways?.length === 0 && <p className="muted">No step leads on from there for you.</p>}
      {ways && ways.length > 0 && (
        <SelectInput
          label="Step"
          hint="Those that cannot take it are left as they are, and listed."
          placeholder="Choose a step"
          value={action}
          onChange={(event) => pick(event.currentTarget.value)}
          choices={ways.map(({ transition, count }) => ({
            value: transition.action,
            label: `${transition.label} → ${transition.to.label} (${count} of ${chosen.length})`,
          }))}
        />
      )}
      {way?.transition.asks.map((ask) => (
        <AskField
          key={ask.name}
          ask={ask}
          request={way.example}
          value={values[ask.name] ?? ''}
          error={problems[ask.name]}
          onChange={(value) => setValues((now) => ({ ...now, [ask.name]: value }))}
          viewerZone={viewerZone}
        />
      ))}
    </BulkFrame>
  );
}
