/**
 * How the desk did, for a lead on Monday: charts with their tables beside them and the same as CSV, and the export of
 * everything one may see. Days and kind stand in the address.
 */
import { useLocation, useSearch } from 'wouter';
import type { DeskReportQuery, RequestKind } from '../../graphql/generated/graphql.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { kindNames } from '../../requests/kinds.ts';
import { QueryState } from '../../shell/QueryState.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DeskFrame } from '../DeskFrame.tsx';
import { localDay, plusDays } from '../duty/weeks.ts';
import { reportQuery } from './documents.ts';
import { Clocks, Durations, Flow, TimeInState } from './parts.tsx';
import './Reports.css';

export default function ReportsPage() {
  return (
    <DeskFrame current="/desk/reports" title="Reports">
      <Reports />
    </DeskFrame>
  );
}

const dayOf = (value: string | null): string | null => (value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null);

/** The first day of the month so many months before. */
const monthsBefore = (day: string, months: number): string => {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1 - months, 1)).toISOString().slice(0, 10);
};

export type Report = NonNullable<DeskReportQuery['deskReport']>;

function Reports() {
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const today = localDay(new Date());
  const from = dayOf(asked.get('from')) ?? monthsBefore(today, 5);
  const to = dayOf(asked.get('to')) ?? today;
  const given = asked.get('kind');
  const kind = (given && given in kindNames ? given : null) as RequestKind | null;
  const tooLong = from > to || plusDays(from, 800) <= to;
  const query = useQuery(reportQuery, { from, to, kind }, { pause: tooLong });
  const change = (next: Record<string, string>) => {
    const address = new URLSearchParams({ from, to, ...(kind ? { kind } : {}), ...next });
    if (!address.get('kind')) address.delete('kind');
    navigate(`/desk/reports?${address}`, { replace: true });
  };
  const range = `from=${from}&to=${to}${kind ? `&kind=${kind}` : ''}`;
  return (
    <div className="reports">
      <div className="report-range">
        <DateInput label="From" value={from} max={to} onChange={(event) => change({ from: event.target.value })} />
        <DateInput
          label="To"
          value={to}
          min={from}
          error={tooLong ? 'Choose a last day after the first, at most 800 days later.' : undefined}
          onChange={(event) => change({ to: event.target.value })}
        />
        <SelectInput
          label="Kind"
          placeholder="Every kind"
          value={kind ?? ''}
          choices={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
          onChange={(event) => change({ kind: event.target.value })}
        />
      </div>
      {!tooLong && (
        <QueryState query={query} skeleton={<Skeleton lines={16} height="1.6rem" />}>
          {(data) =>
            data.deskReport && (
              <>
                <Flow report={data.deskReport} range={range} />
                <Durations report={data.deskReport} range={range} />
                <Clocks report={data.deskReport} range={range} />
                <TimeInState report={data.deskReport} range={range} />
                <Exports range={range} />
                <p className="small muted">
                  Days and months in {data.deskReport.timezone}. Figures count what you may see, and nothing else.
                </p>
              </>
            )
          }
        </QueryState>
      )}
    </div>
  );
}

const Exports = ({ range }: { range: string }) => (
  <section aria-labelledby="exports-heading" className="report-part">
    <h2 id="exports-heading">Take it with you</h2>
    <p className="small muted">
      Requests submitted in these days, with everything the desk wrote about them. Restricted ones only for the cleared.
    </p>
    <p className="report-links">
      <a href={`/exports/requests.csv?${range}`}>Requests as CSV</a>
      <a href={`/exports/timeline.csv?${range}`}>Timelines as CSV</a>
      <a href={`/exports/requests.json?${range}`}>Both as JSON</a>
    </p>
  </section>
);
