/**
 * The front door: what do you need, what have you open, what takes how long. Readable before anybody signs in; staff
 * see their desk's counts, people whom a request waits for see that first.
 */
import { graphql } from '../graphql/generated/index.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { Page, PageSkeleton } from '../shell/Page.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DeskCounts } from './DeskCounts.tsx';
import { HowItGoes } from './HowItGoes.tsx';
import { KindCards } from './KindCards.tsx';
import { Lookup } from './Lookup.tsx';
import { OpenRequests, WaitingForYou } from './OpenRequests.tsx';
import { useStartPage } from './startPage.ts';
import './home.css';

const kindsQuery = graphql(`
  query FrontDoorKinds {
    requestKinds {
      kind
      label
      description
      usualTime
      decidedBy
      available
      blockedBy { message fix }
      states { ...StateFields }
    }
  }
`);

export default function FrontDoor() {
  const { viewer } = useViewer();
  const leaving = useStartPage();
  const kinds = useQuery(kindsQuery, {}, { pause: viewer === undefined || leaving });
  if (leaving) return <PageSkeleton />;
  return (
    <Page
      title="Foyer"
      heading={<span className="hero">What do you need?</span>}
      above={viewer ? `Hello, ${viewer.person.name.split(' ')[0]}` : 'Professional Services'}
      lead="Ask here, in a few minutes. You see what happens next at every step, and hear by email whenever it moves."
      actions={<Lookup />}
    >
      <div className="stack home">
        {viewer && (
          <div className="stack">
            {viewer.isStaff && <DeskCounts />}
            <WaitingForYou />
          </div>
        )}
        <QueryState query={kinds} skeleton={<KindsSkeleton />}>
          {(data) => <KindCards kinds={data.requestKinds} />}
        </QueryState>
        {viewer && <OpenRequests />}
        {kinds.data && <HowItGoes kinds={kinds.data.requestKinds} />}
      </div>
    </Page>
  );
}

const KindsSkeleton = () => (
  <div className="kinds">
    {['training', 'class', 'inquiry'].map((name) => (
      <div key={name} className="card kind">
        <Skeleton width="2.75rem" height="2.75rem" />
        <Skeleton width="60%" height="1.4rem" />
        <Skeleton lines={3} />
        <Skeleton width="80%" lines={2} />
      </div>
    ))}
  </div>
);
