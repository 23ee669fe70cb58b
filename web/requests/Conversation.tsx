/**
 * Everything said and done, oldest first, and the two boxes to go on with. A reply and an internal note are told apart
 * by place (left, right), colour, line, icon and words, in the stream as in the boxes.
 */

import { usePages } from '../graphql/usePages.ts';
import { FaultNotice } from '../shell/QueryState.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CommentForm } from './acts/CommentForm.tsx';
import { EventItem } from './EventItem.tsx';
import type { OneRequest } from './kindViews.ts';
import { timelineQuery } from './requestPageQuery.ts';
import './Conversation.css';

export interface ConversationProps {
  request: OneRequest;
  viewerId: string | undefined;
  isStaff: boolean;
}

export function Conversation({ request, viewerId, isStaff }: ConversationProps) {
  const timeline = usePages(timelineQuery, { key: request.key }, (data) => data.request?.timeline, {
    types: ['RequestEvent'],
  });
  const { canComment, canCommentInternally } = request.permissions;
  return (
    <section className="conversation" aria-labelledby="conversation-heading">
      <h2 id="conversation-heading">Conversation and history</h2>
      {timeline.loading && <Skeleton lines={4} height="1.4rem" />}
      {timeline.fault && <FaultNotice fault={timeline.fault} onRetry={timeline.retry} />}
      <ol className="stream">
        {timeline.nodes.map((event) => (
          <EventItem key={event.id} event={event} viewerId={viewerId} isStaff={isStaff} />
        ))}
      </ol>
      <ShowMore
        shown={timeline.nodes.length}
        hasMore={timeline.hasMore}
        pending={timeline.loadingMore}
        onMore={timeline.more}
        noun="entries"
      />
      <div className="compose-row">
        {canComment && (
          <CommentForm
            key={`reply ${request.id}`}
            request={request}
            internal={false}
            viewerId={viewerId}
            id="reply-box"
          />
        )}
        {canCommentInternally && (
          <CommentForm key={`note ${request.id}`} request={request} internal viewerId={viewerId} id="note-box" />
        )}
      </div>
    </section>
  );
}
