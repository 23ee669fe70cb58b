/** Beside the request: who looks after it, its people and dates, labels, watchers, the restricted mark. */
import { lazy, type ReactNode, Suspense } from 'react';
import { Avatar } from '../ui/Avatar.tsx';
import { Time } from '../ui/Time.tsx';
import { Assignment } from './Assignment.tsx';
import { ClocksPanel } from './ClocksPanel.tsx';
import type { OneRequest } from './kindViews.ts';
import { Labels } from './Labels.tsx';
import { Participants } from './Participants.tsx';
import { Restriction } from './Restriction.tsx';
import { Watching } from './Watching.tsx';

const RelationsPanel = lazy(() => import('./RelationsPanel.tsx'));

export interface SideProps {
  request: OneRequest;
  viewerId: string | undefined;
  isStaff: boolean;
  viewerZone: string;
}

export function Side({ request, viewerId, isStaff, viewerZone }: SideProps) {
  const { requester, raisedBy } = request;
  return (
    <aside className="request-side" aria-label="About this request">
      <SidePart title="Looked after by">
        <Assignment request={request} viewerId={viewerId} />
      </SidePart>
      <SidePart title="For">
        <PersonLine person={requester} viewerId={viewerId} isStaff={isStaff} />
      </SidePart>
      {raisedBy.id !== requester.id && (
        <SidePart title="Raised by">
          <PersonLine person={raisedBy} viewerId={viewerId} isStaff={isStaff} />
        </SidePart>
      )}
      <SidePart title="Also in the conversation">
        <Participants request={request} viewerId={viewerId} />
      </SidePart>
      {request.permissions.canLabel && (
        <SidePart title="Labels">
          <Labels request={request} />
        </SidePart>
      )}
      {isStaff && (
        <SidePart title="Other requests">
          <Suspense fallback={null}>
            <RelationsPanel request={request} />
          </Suspense>
        </SidePart>
      )}
      <SidePart title="Watching">
        <Watching request={request} viewerId={viewerId} isStaff={isStaff} />
      </SidePart>
      {(request.permissions.canRestrict || request.restricted) && (
        <SidePart title="Restricted">
          <Restriction request={request} />
        </SidePart>
      )}
      {request.clocks.length > 0 && (
        <SidePart title="Clocks">
          <ClocksPanel request={request} timezone={viewerZone} />
        </SidePart>
      )}
      <SidePart title="Dates">
        <dl className="side-dates">
          <dt>Submitted</dt>
          <dd>
            <Time at={request.createdAt} as="absolute" timezone={viewerZone} />
          </dd>
          <dt>{request.state.label} since</dt>
          <dd>
            <Time at={request.stateSince} as="absolute" timezone={viewerZone} />
          </dd>
          {request.closedAt && (
            <>
              <dt>Closed</dt>
              <dd>
                <Time at={request.closedAt} as="absolute" timezone={viewerZone} />
              </dd>
            </>
          )}
        </dl>
      </SidePart>
    </aside>
  );
}

function SidePart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="side-part" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface PersonLineProps {
  person: { id: string; name: string; email: string };
  viewerId: string | undefined;
  isStaff: boolean;
}

function PersonLine({ person, viewerId, isStaff }: PersonLineProps) {
  return (
    <p className="person-line">
      <Avatar name={person.name} size={24} />
      <span className="grow">
        {person.name}
        {person.id === viewerId && <span className="muted"> (you)</span>}
        {isStaff && person.id !== viewerId && (
          <a className="person-mail" href={`mailto:${person.email}`}>
            {person.email}
          </a>
        )}
      </span>
    </p>
  );
}
