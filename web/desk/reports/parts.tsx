/** The parts of the report: each a chart where one helps, its table, and the same table as CSV. */
import type { ReactNode } from 'react';
import { businessText } from '../../requests/ClocksPanel.tsx';
import { kindNames } from '../../requests/kinds.ts';
import { StateBadge } from '../../ui/Badge.tsx';
import { Table } from '../../ui/Table.tsx';
import { BarChart } from './BarChart.tsx';
import type { Report } from './ReportsPage.tsx';

interface PartProps {
  report: Report;
  range: string;
}

const monthText = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    new Date(`${month}T00:00:00Z`),
  );
const monthsOf = (rows: readonly { month: string }[]): string[] => [...new Set(rows.map((row) => row.month))].sort();
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

interface SectionProps {
  id: string;
  title: string;
  lead: string;
  csv: string;
  empty: boolean;
  children: ReactNode;
}

const Section = ({ id, title, lead, csv, empty, children }: SectionProps) => (
  <section aria-labelledby={id} className="report-part">
    <div className="report-head">
      <div>
        <h2 id={id}>{title}</h2>
        <p className="small muted">{lead}</p>
      </div>
      {!empty && (
        <a href={csv} aria-label={`${title} as CSV`}>
          CSV
        </a>
      )}
    </div>
    {empty ? <p className="muted">Nothing in these days.</p> : children}
  </section>
);

export function Flow({ report, range }: PartProps) {
  const months = monthsOf(report.flow);
  const per = (pick: (row: Report['flow'][number]) => number) =>
    months.map((month) => sum(report.flow.filter((row) => row.month === month).map(pick)));
  return (
    <Section
      id="flow"
      title="What came and went"
      lead="Submitted, and done, declined or withdrawn, by month."
      csv={`/reports/flow.csv?${range}`}
      empty={report.flow.length === 0}
    >
      <div className="report-pair">
        <BarChart
          groups={months.map(monthText)}
          series={[
            { label: 'Came', values: per((row) => row.inflow) },
            { label: 'Went', values: per((row) => row.outflow) },
          ]}
          unit="requests"
        />
        <Table
          caption="What came and went, in numbers"
          columns={[
            { label: 'Month' },
            { label: 'Kind' },
            { label: 'Came', number: true },
            { label: 'Went', number: true },
            { label: 'Open at its end', number: true },
          ]}
        >
          {report.flow.map((row) => (
            <tr key={`${row.month} ${row.kind}`}>
              <td>{monthText(row.month)}</td>
              <td>{kindNames[row.kind]}</td>
              <td className="number">{row.inflow}</td>
              <td className="number">{row.outflow}</td>
              <td className="number">{row.open}</td>
            </tr>
          ))}
        </Table>
      </div>
    </Section>
  );
}

const measures = { FIRST_RESPONSE: 'First response', RESOLUTION: 'Resolution' } as const;

export const Durations = ({ report, range }: PartProps) => (
  <Section
    id="durations"
    title="How long it took"
    lead="Business time, without what waited on the person who asked. Half took at most p50, four of five p80, nineteen of twenty p95."
    csv={`/reports/durations.csv?${range}`}
    empty={report.durations.length === 0}
  >
    <Table
      caption="How long it took, in numbers"
      columns={[
        { label: 'Month' },
        { label: 'Kind' },
        { label: 'Until' },
        { label: 'Count', number: true },
        { label: 'p50', number: true },
        { label: 'p80', number: true },
        { label: 'p95', number: true },
      ]}
    >
      {report.durations.map((row) => (
        <tr key={`${row.month} ${row.kind} ${row.measure}`}>
          <td>{monthText(row.month)}</td>
          <td>{kindNames[row.kind]}</td>
          <td>{measures[row.measure]}</td>
          <td className="number">{row.count}</td>
          <td className="number">{businessText(row.p50Minutes)}</td>
          <td className="number">{businessText(row.p80Minutes)}</td>
          <td className="number">{businessText(row.p95Minutes)}</td>
        </tr>
      ))}
    </Table>
  </Section>
);

const targets = { FIRST_RESPONSE: 'First response', NEXT_STEP: 'Next step', RESOLUTION: 'Resolution' } as const;

export function Clocks({ report, range }: PartProps) {
  const months = monthsOf(report.clocks);
  const per = (pick: (row: Report['clocks'][number]) => number) =>
    months.map((month) => sum(report.clocks.filter((row) => row.month === month).map(pick)));
  return (
    <Section
      id="clocks"
      title="Clocks met and passed"
      lead="Clocks with a target that ended in time, and those that passed, by month."
      csv={`/reports/clocks.csv?${range}`}
      empty={report.clocks.length === 0}
    >
      <div className="report-pair">
        <BarChart
          groups={months.map(monthText)}
          series={[
            { label: 'Met', values: per((row) => row.met) },
            { label: 'Passed', values: per((row) => row.breached) },
          ]}
          unit="clocks"
        />
        <Table
          caption="Clocks met and passed, in numbers"
          columns={[
            { label: 'Month' },
            { label: 'Kind' },
            { label: 'Clock' },
            { label: 'Met', number: true },
            { label: 'Passed', number: true },
          ]}
        >
          {report.clocks.map((row) => (
            <tr key={`${row.month} ${row.kind} ${row.target}`}>
              <td>{monthText(row.month)}</td>
              <td>{kindNames[row.kind]}</td>
              <td>{targets[row.target]}</td>
              <td className="number">{row.met}</td>
              <td className="number">{row.breached}</td>
            </tr>
          ))}
        </Table>
      </div>
    </Section>
  );
}

const hours = (value: number): string => (value < 48 ? `${value} h` : `${Math.round(value / 2.4) / 10} d`);

export const TimeInState = ({ report, range }: PartProps) => (
  <Section
    id="states"
    title="Time in each state"
    lead="Stays that ended in these days, day and night, and how many are there now."
    csv={`/reports/time-in-state.csv?${range}`}
    empty={report.timeInState.length === 0}
  >
    <Table
      caption="Time in each state, in numbers"
      columns={[
        { label: 'Kind' },
        { label: 'State' },
        { label: 'Stays', number: true },
        { label: 'p50', number: true },
        { label: 'p80', number: true },
        { label: 'Now', number: true },
      ]}
    >
      {report.timeInState.map((row) => (
        <tr key={`${row.kind} ${row.state.name}`}>
          <td>{kindNames[row.kind]}</td>
          <td>
            <StateBadge state={row.state} />
          </td>
          <td className="number">{row.count}</td>
          <td className="number">{row.count > 0 ? hours(row.p50Hours) : '–'}</td>
          <td className="number">{row.count > 0 ? hours(row.p80Hours) : '–'}</td>
          <td className="number">{row.now}</td>
        </tr>
      ))}
    </Table>
  </Section>
);
