/** Who attends a training session, and a way to change the list for those who may: the requester and the desk. */
import { lazy, Suspense, useState } from 'react';
import { useViewer } from '../signin/viewer.tsx';
import { Button } from '../ui/Button.tsx';
import { Table } from '../ui/Table.tsx';
import type { RequestOf } from './kindViews.ts';

const RosterDialog = lazy(() => import('./RosterDialog.tsx'));

export interface RosterProps {
  request: RequestOf<'TrainingSessionRequest'>;
  attendees: readonly { name: string; email: string; role?: string | null }[];
  expected: number;
}

export function Roster({ request, attendees, expected }: RosterProps) {
  const [open, setOpen] = useState(false);
  const { viewer } = useViewer();
  const me = viewer?.person.id;
  const mine = request.requester.id === me || request.raisedBy.id === me;
  const editable = request.closedAt === null && (mine || request.permissions.canAssign);
  return (
    <section className="answer-part" aria-labelledby="roster-heading">
      <div className="section-head">
        <h3 id="roster-heading">
          Attendees{' '}
          <span className="muted small">
            {attendees.length} of {expected} named
          </span>
        </h3>
        {editable && (
          <Button size="small" variant="quiet" icon="users" onClick={() => setOpen(true)}>
            {attendees.length > 0 ? 'Change the list' : 'Name them'}
          </Button>
        )}
      </div>
      {attendees.length > 0 ? (
        <Table caption="Attendees" columns={[{ label: 'Name' }, { label: 'Email' }, { label: 'Role' }]}>
          {attendees.map((attendee) => (
            <tr key={attendee.email}>
              <td>{attendee.name}</td>
              <td>{attendee.email}</td>
              <td>{attendee.role ?? <span className="muted">–</span>}</td>
            </tr>
          ))}
        </Table>
      ) : (
        <p className="muted small">Nobody is named yet. Names are needed before the class can be scheduled.</p>
      )}
      {open && (
        <Suspense fallback={null}>
          <RosterDialog request={request} attendees={attendees} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
