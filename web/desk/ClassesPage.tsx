/** The class calendar for coordinators: what is coming, putting a class on it, and taking one off with a reason. */
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { DeskClassFragment } from '../graphql/generated/graphql.ts';
import { usePages } from '../graphql/usePages.ts';
import { NotAllowed } from '../shell/NotAllowed.tsx';
import { Page } from '../shell/Page.tsx';
import { FaultNotice } from '../shell/QueryState.tsx';
import { SignedIn } from '../signin/SignInHere.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { browserZone, partText } from '../ui/times.ts';
import { classesQuery } from './classesQuery.ts';
import './Classes.css';

const ScheduleDialog = lazy(() => import('./ScheduleDialog.tsx'));
const CancelDialog = lazy(() => import('./CancelDialog.tsx'));

export default function ClassesPage() {
  const { viewer } = useViewer();
  const [scheduling, setScheduling] = useState(false);
  const coordinates = viewer?.person.grants.some(({ role }) => role === 'COORDINATOR') ?? false;
  return (
    <Page
      title="Classes"
      above={<Link href="/desk">Desk</Link>}
      lead="Customers’ classes and those for colleagues. Colleagues ask to observe the ones that allow it."
      actions={
        coordinates && (
          <Button variant="primary" icon="plus" onClick={() => setScheduling(true)}>
            Schedule a class
          </Button>
        )
      }
    >
      <SignedIn reason="Sign in to see the class calendar.">
        {viewer?.isStaff ? <Calendar coordinates={coordinates} /> : <NotAllowed who="the people who work the desk" />}
      </SignedIn>
      {scheduling && (
        <Suspense fallback={null}>
          <ScheduleDialog onClose={() => setScheduling(false)} />
        </Suspense>
      )}
    </Page>
  );
}

function Calendar({ coordinates }: { coordinates: boolean }) {
  const { viewer } = useViewer();
  const [cancelled, setCancelled] = useState(false);
  const [leaving, setLeaving] = useState<DeskClassFragment | null>(null);
  const classes = usePages(
    classesQuery,
    { filter: cancelled ? { includeCancelled: true } : {} },
    (data) => data.classSessions,
    {
      types: ['ClassSession'],
    },
  );
  const zone = viewer?.person.timezone ?? browserZone();
  return (
    <div className="stack">
      <Checkbox
        label="Show cancelled classes too"
        checked={cancelled}
        onChange={(event) => setCancelled(event.currentTarget.checked)}
      />
      {classes.fault && <FaultNotice fault={classes.fault} onRetry={classes.retry} />}
      {classes.loading && <Skeleton lines={4} height="5rem" />}
      {!classes.loading && classes.nodes.length === 0 && !classes.fault && (
        <EmptyState icon="calendar" title="No class is coming up">
          Schedule a customer’s class here, and colleagues can ask to observe it. Training sessions for colleagues
          appear by themselves once their dates are accepted.
        </EmptyState>
      )}
      {classes.nodes.length > 0 && (
        <ul className="classes">
          {classes.nodes.map((session) => (
            <ClassRow
              key={session.id}
              session={session}
              zone={zone}
              onCancel={coordinates ? () => setLeaving(session) : undefined}
            />
          ))}
        </ul>
      )}
      <ShowMore
        shown={classes.nodes.length}
        hasMore={classes.hasMore}
        pending={classes.loadingMore}
        onMore={classes.more}
        noun="classes"
      />
      {leaving && (
        <Suspense fallback={null}>
          <CancelDialog session={leaving} onClose={() => setLeaving(null)} />
        </Suspense>
      )}
    </div>
  );
}

interface ClassRowProps {
  session: DeskClassFragment;
  zone: string;
  onCancel: (() => void) | undefined;
}

function ClassRow({ session, zone, onCancel }: ClassRowProps) {
  const { course, audience, customerName, trainer, accountOwner, cancelledAt, restricted, parts, timezone } = session;
  const facts = [
    session.deliveryMode === 'ONSITE' ? 'on site' : 'remote',
    session.language,
    trainer ? `taught by ${trainer.name}` : 'no trainer yet',
    accountOwner && `account of ${accountOwner.name}`,
    session.observersAllowed
      ? `${session.observerPlacesLeft} of ${session.observerPlaces} observer places free`
      : 'no observers',
  ].filter(Boolean);
  return (
    <li className={cancelledAt ? 'class-row class-row-off' : 'class-row'}>
      <div className="class-when">
        <ol>
          {parts.map((part) => (
            <li key={part.number}>
              {partText(part.startsAt, part.endsAt, timezone)}
              {timezone !== zone && (
                <small className="muted">{partText(part.startsAt, part.endsAt, zone)} for you</small>
              )}
            </li>
          ))}
        </ol>
        <span className="muted small">{timezone}</span>
      </div>
      <div className="class-what">
        <p className="class-name">
          <strong>{course.name}</strong> <span className="muted small mono">{course.sku}</span>{' '}
          {audience === 'INTERNAL' && <Badge tone="accent">For colleagues</Badge>}{' '}
          {restricted && (
            <Badge tone="bad" icon="lock">
              Restricted
            </Badge>
          )}{' '}
          {cancelledAt && (
            <Badge tone="bad" icon="declined">
              Cancelled
            </Badge>
          )}
        </p>
        {customerName && <p>{customerName}</p>}
        <p className="muted small">{facts.join(' · ')}</p>
      </div>
      {onCancel && !cancelledAt && (
        <Button size="small" variant="quiet" onClick={onCancel} aria-label={`Cancel ${course.name}`}>
          Cancel
        </Button>
      )}
    </li>
  );
}
