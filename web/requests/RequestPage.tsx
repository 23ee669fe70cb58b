/**
 * One request: where it is and what comes next, what the desk settled, what was asked, and everything said and done.
 * What does not exist for the viewer is the same page as what does not exist. Acts go through `ActDialog`, as on the desk.
 */
import { Link, useParams } from 'wouter';
import { useQuery } from '../graphql/useQuery.ts';
import NotFoundPage from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { RequestSkeleton, RequestView } from './RequestView.tsx';
import { requestPageQuery } from './requestPageQuery.ts';

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
