/**
 * One request: where it is and what comes next, what the desk settled, what was asked, and everything said and done.
 * What does not exist for the viewer is the same page as what does not exist. Acts go through `ActDialog`, as on the desk.
 */
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'wouter';
import { useQuery } from '../graphql/useQuery.ts';
import NotFoundPage from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { browserZone } from '../ui/times.ts';
import { Advice } from './Advice.tsx';
import type { Act } from './acts/act.ts';
import { Conversation } from './Conversation.tsx';
import { kindViews, type OneRequest } from './kindViews.ts';
import { RequestHead } from './RequestHead.tsx';
import { requestPageQuery } from './requestPageQuery.ts';
import { Side } from './Side.tsx';
import { useRequestKeys } from './useRequestKeys.ts';
import { WhatWasAsked } from './WhatWasAsked.tsx';
import { WhereItIs } from './WhereItIs.tsx';
import './Request.css';

const ActDialog = lazy(() => import('./acts/ActDialog.tsx'));

export default function RequestPage() {
  const { key: typed = '' } = useParams<{ key: string }>();
  const key = typed.toUpperCase();
  const { viewer } = useViewer();
  const query = useQuery(requestPageQuery, { key });
  if (viewer && query.data && !query.data.request) return <NotFoundPage />;
  const request = query.data?.request;
  const back = viewer?.isStaff ? { href: '/desk', label: 'Desk' } : { href: '/requests', label: 'My requests' };
  return (
    <Page
      key={key}
      title={request ? `${request.key} ${request.title}` : key}
      heading={request?.title ?? (query.fault ? key : <Skeleton width="min(24rem, 70vw)" height="2rem" />)}
      above={
        <nav aria-label="Breadcrumb" className="crumbs">
          <Link href={back.href}>{back.label}</Link>
          <span aria-hidden="true">/</span>
          <span className="mono">{key}</span>
        </nav>
      }
    >
      <QueryState query={query} skeleton={<RequestSkeleton />}>
        {(data) => data.request && <RequestView request={data.request} />}
      </QueryState>
    </Page>
  );
}

function RequestView({ request }: { request: OneRequest }) {
  const { viewer } = useViewer();
  const [act, setAct] = useState<Act | null>(null);
  const viewerZone = viewer?.person.timezone ?? browserZone();
  const view = kindViews[request.__typename];
  const close = () => setAct(null);
  useRequestKeys({ request, enabled: act === null, onAct: setAct });
  return (
    <>
      <RequestHead request={request} viewerId={viewer?.person.id} />
      <div className="request">
        <div className="request-main stack">
          <WhereItIs request={request} onAct={setAct} />
          <Advice advice={request.advice} closed={request.closedAt !== null} />
          <Suspense
            fallback={
              <div className="card">
                <Skeleton lines={6} />
              </div>
            }
          >
            <view.Settled request={request} viewerZone={viewerZone} />
            <WhatWasAsked request={request}>
              <view.Answers request={request} viewerZone={viewerZone} />
            </WhatWasAsked>
          </Suspense>
          <Conversation request={request} viewerId={viewer?.person.id} isStaff={viewer?.isStaff ?? false} />
        </div>
        <Side
          request={request}
          viewerId={viewer?.person.id}
          isStaff={viewer?.isStaff ?? false}
          viewerZone={viewerZone}
        />
      </div>
      {act && (
        <Suspense fallback={null}>
          <ActDialog requestKey={request.key} known={request} act={act} onDone={close} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

const RequestSkeleton = () => (
  <>
    <div className="request-head">
      <Skeleton width="20rem" height="1.4rem" />
    </div>
    <div className="request">
      <div className="request-main stack">
        <div className="card" style={{ minHeight: '11rem' }}>
          <Skeleton lines={4} />
        </div>
        <div className="card" style={{ minHeight: '24rem' }}>
          <Skeleton lines={8} />
        </div>
      </div>
      <div className="request-side">
        <Skeleton lines={6} />
      </div>
    </div>
  </>
);
