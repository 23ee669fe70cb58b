/**
 * One request in full: on its own page, and beside the inbox. Beside a list the list has the keys and the acts, so that
 * what is done is done to the row that is selected, even while the former request is still in sight.
 */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useViewer } from '../signin/viewer.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { browserZone } from '../ui/times.ts';
import { Advice } from './Advice.tsx';
import type { Act } from './acts/act.ts';
import { Conversation } from './Conversation.tsx';
import { setCurrentRequest } from './current.ts';
import { kindViews, type OneRequest } from './kindViews.ts';
import { RequestHead } from './RequestHead.tsx';
import { Side } from './Side.tsx';
import { useRequestKeys } from './useRequestKeys.ts';
import { WhatWasAsked } from './WhatWasAsked.tsx';
import { WhereItIs } from './WhereItIs.tsx';
import './Request.css';

const ActDialog = lazy(() => import('./acts/ActDialog.tsx'));

export interface RequestViewProps {
  request: OneRequest;
  /** Given beside a list: who does the acts there. */
  onAct?: (act: Act) => void;
}

export function RequestView({ request, onAct }: RequestViewProps) {
  const { viewer } = useViewer();
  const [act, setAct] = useState<Act | null>(null);
  const viewerZone = viewer?.person.timezone ?? browserZone();
  const view = kindViews[request.__typename];
  const close = () => setAct(null);
  useRequestKeys({ request, enabled: !onAct && act === null, onAct: setAct });
  useEffect(() => (onAct ? undefined : setCurrentRequest(request.key)), [request.key, onAct]);
  return (
    <>
      <RequestHead request={request} viewerId={viewer?.person.id} />
      <div className="request">
        <div className="request-main stack">
          <WhereItIs request={request} onAct={onAct ?? setAct} />
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

export const RequestSkeleton = () => (
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
