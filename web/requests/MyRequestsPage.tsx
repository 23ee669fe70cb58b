/** What I asked for or raised: what waits for me first, then what the desk has; the closed ones on a tab of their own. */
import { Link, useSearch } from 'wouter';
import type { MyRequestFragment, RequestCategory } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { type Pages, usePages } from '../graphql/usePages.ts';
import { Page } from '../shell/Page.tsx';
import { FaultNotice } from '../shell/QueryState.tsx';
import { SignedIn } from '../signin/SignInHere.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { Badge, StateBadge } from '../ui/Badge.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Time } from '../ui/Time.tsx';
import { kindNames } from './kinds.ts';
import { Lasting } from './Lasting.tsx';
import './MyRequests.css';

const myRequestsQuery = graphql(`
  query MyRequests($category: [RequestCategory!], $after: String) {
    requests(
      filter: { mine: true, category: $category }
      orderBy: { field: UPDATED_AT, direction: DESC }
      first: 25
      after: $after
    ) {
      nodes { ...MyRequest }
      pageInfo { hasNextPage endCursor }
      counts { category count }
    }
  }
`);

export const myRequest = graphql(`
  fragment MyRequest on Request {
    __typename
    id key kind title restricted stateSince waitingSince updatedAt closedAt
    state { name label category next }
    requester { id name }
    raisedBy { id name }
    assignee { id name }
  }
`);

const WAITING: RequestCategory[] = ['WAITING_ON_REQUESTER'];
const WITH_DESK: RequestCategory[] = ['NEW', 'ACTIVE'];
const CLOSED: RequestCategory[] = ['DONE', 'DECLINED', 'WITHDRAWN'];
const types = ['TrainingSessionRequest', 'AuditAttendanceRequest', 'PsInquiry'];

export default function MyRequestsPage() {
  return (
    <Page
      title="My requests"
      lead="What you asked for, and what others raised for you."
      actions={
        <ButtonLink href="/" variant="primary" icon="plus">
          Ask for something
        </ButtonLink>
      }
    >
      <SignedIn reason="Sign in to see your requests.">
        <Lists />
      </SignedIn>
    </Page>
  );
}

function Lists() {
  const closed = new URLSearchParams(useSearch()).get('show') === 'closed';
  const list = (data: {
    requests: { nodes: MyRequestFragment[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }) => data.requests;
  const waiting = usePages(myRequestsQuery, { category: WAITING }, list, { types });
  const desk = usePages(myRequestsQuery, { category: WITH_DESK }, list, { types });
  const over = usePages(myRequestsQuery, { category: CLOSED }, list, { types, pause: !closed });
  const counts = waiting.first?.requests.counts;
  const count = (categories: readonly RequestCategory[]) =>
    counts?.filter(({ category }) => categories.includes(category)).reduce((sum, one) => sum + one.count, 0);
  const open = [...WAITING, ...WITH_DESK];
  const retry = () => {
    for (const pages of [waiting, desk, over]) pages.retry();
  };
  const fault = waiting.fault ?? desk.fault ?? over.fault;
  return (
    <div className="stack">
      <Tabs
        label="Open or closed"
        tabs={[
          { href: '/requests', label: 'Open', current: !closed, count: count(open) },
          { href: '/requests?show=closed', label: 'Closed', current: closed, count: count(CLOSED) },
        ]}
      />
      {fault && <FaultNotice fault={fault} onRetry={retry} />}
      {closed ? (
        <List pages={over} empty={<NothingClosed />} />
      ) : (
        <>
          {waiting.nodes.length > 0 && (
            <section className="stack" aria-labelledby="waiting-heading">
              <h2 id="waiting-heading" className="mine-heading mine-heading-waiting">
                Waiting for you
              </h2>
              <List pages={waiting} />
            </section>
          )}
          <section className="stack" aria-label="With the desk">
            {waiting.nodes.length > 0 && desk.nodes.length > 0 && <h2 className="mine-heading">With the desk</h2>}
            <List pages={desk} empty={waiting.loading || waiting.nodes.length > 0 ? null : <NothingOpen />} />
          </section>
        </>
      )}
    </div>
  );
}

function List({ pages, empty = null }: { pages: Pages<unknown, MyRequestFragment>; empty?: React.ReactNode }) {
  if (pages.loading) return <Skeleton lines={4} height="4.5rem" />;
  if (pages.nodes.length === 0) return pages.fault ? null : empty;
  return (
    <>
      <ul className="mine">
        {pages.nodes.map((request) => (
          <Row key={request.id} request={request} />
        ))}
      </ul>
      <ShowMore
        shown={pages.nodes.length}
        hasMore={pages.hasMore}
        pending={pages.loadingMore}
        onMore={pages.more}
        noun="requests"
      />
    </>
  );
}

function Row({ request }: { request: MyRequestFragment }) {
  const { viewer } = useViewer();
  const me = viewer?.person.id;
  const { requester, raisedBy, assignee, state } = request;
  const others = [
    requester.id !== me && `for ${requester.name}`,
    raisedBy.id !== requester.id && raisedBy.id !== me && `raised by ${raisedBy.name}`,
    assignee && `${assignee.name} looks after it`,
  ].filter(Boolean);
  return (
    <li className="mine-row">
      <div className="mine-main">
        <Link href={`/requests/${request.key}`} className="mine-title">
          {request.title}
        </Link>
        <p className="mine-meta">
          <span className="mono">{request.key}</span> · {kindNames[request.kind]}
          {others.length > 0 && ` · ${others.join(' · ')}`}
        </p>
        {!request.closedAt && <p className="mine-next">{state.next}</p>}
      </div>
      <div className="mine-state">
        <StateBadge state={state} />
        {request.restricted && (
          <Badge tone="bad" icon="lock">
            Restricted
          </Badge>
        )}
        <span className="muted small">
          {request.closedAt ? (
            <>
              closed <Time at={request.closedAt} />
            </>
          ) : (
            <>
              for <Lasting since={request.stateSince} />
            </>
          )}
        </span>
      </div>
    </li>
  );
}

const NothingOpen = () => (
  <EmptyState
    icon="desk"
    title="Nothing of yours is open"
    actions={
      <>
        <ButtonLink href="/" variant="primary">
          See what you can ask for
        </ButtonLink>
        <ButtonLink href="/catalogue">Browse the catalogue</ButtonLink>
      </>
    }
  >
    Ask for a training session, a seat to observe a class, or an answer from Professional Services. What you ask for
    shows here with where it is and what happens next, and you hear of every step by email.
  </EmptyState>
);

const NothingClosed = () => (
  <EmptyState icon="history" title="Nothing is closed yet">
    Requests that are done, declined or withdrawn move here. They can be reopened for a while from their page.
  </EmptyState>
);
