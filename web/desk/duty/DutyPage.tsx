/**
 * Who sweeps the inbox, week by week, and who has how much in hand. Planning is for those who may; everybody of the desk
 * sees it. A turn is a button that opens what it is made of.
 */
import { useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { RequestKind, ShiftFragment } from '../../graphql/generated/graphql.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { kindNames } from '../../requests/kinds.ts';
import { QueryState } from '../../shell/QueryState.tsx';
import { Button } from '../../ui/Button.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DeskFrame } from '../DeskFrame.tsx';
import { dutyQuery } from './documents.ts';
import { LoadTable } from './LoadTable.tsx';
import { RotaWeeks } from './RotaWeeks.tsx';
import { ShiftDialog } from './ShiftDialog.tsx';
import { localDay, weeksFrom } from './weeks.ts';
import './Duty.css';

const WEEKS = 8;

export default function DutyPage() {
  return (
    <DeskFrame current="/desk/duty" title="Duty and load">
      <Duty />
    </DeskFrame>
  );
}

/** What the dialog is about: a turn there is, or a new one from a day. */
export type Planning = { shift: ShiftFragment } | { from: string; to: string };

function Duty() {
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('kind');
  const kind = (asked && asked in kindNames ? asked : null) as RequestKind | null;
  const today = localDay(new Date());
  const weeks = useMemo(() => weeksFrom(today, WEEKS), [today]);
  const [planning, setPlanning] = useState<Planning | null>(null);
  const query = useQuery(
    dutyQuery,
    { from: weeks[0]!.from, to: weeks.at(-1)!.to, kind },
    { types: ['RotaShift', 'TrainingSessionRequest', 'AuditAttendanceRequest', 'PsInquiry'] },
  );
  return (
    <QueryState query={query} skeleton={<Skeleton lines={14} height="1.6rem" />}>
      {(data) => {
        const mayPlan = data.viewer?.canPlanRota ?? false;
        const people = data.deskLoad.flatMap(({ person }) => (person ? [person] : []));
        return (
          <div className="duty">
            <section aria-labelledby="rota-heading" className="duty-part">
              <div className="duty-head">
                <div>
                  <h2 id="rota-heading">On duty</h2>
                  <p className="small muted">
                    Whoever is on duty sweeps the inbox. Where a kind assigns by itself, new requests go round among
                    them.
                  </p>
                </div>
                {mayPlan && (
                  <Button icon="plus" size="small" onClick={() => setPlanning({ from: today, to: weeks[0]!.to })}>
                    Put somebody on duty
                  </Button>
                )}
              </div>
              <RotaWeeks
                weeks={weeks}
                shifts={data.rota}
                today={today}
                me={data.viewer?.person.id}
                onPlan={mayPlan ? setPlanning : null}
              />
            </section>
            <section aria-labelledby="load-heading" className="duty-part">
              <div className="duty-head">
                <div>
                  <h2 id="load-heading">In hand</h2>
                  <p className="small muted">Open requests that you may see. Late: one of its clocks passed.</p>
                </div>
                <SelectInput
                  label="Kind"
                  hideLabel
                  placeholder="Every kind"
                  value={kind ?? ''}
                  choices={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
                  onChange={(event) =>
                    navigate(event.target.value ? `/desk/duty?kind=${event.target.value}` : '/desk/duty', {
                      replace: true,
                    })
                  }
                />
              </div>
              <LoadTable rows={data.deskLoad} kind={kind} />
            </section>
            {planning && (
              <ShiftDialog
                planning={planning}
                people={people}
                onClose={() => setPlanning(null)}
                onRemoved={query.retry}
              />
            )}
          </div>
        );
      }}
    </QueryState>
  );
}
