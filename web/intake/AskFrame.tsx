/**
 * The page around a form that is asked afresh: waits for what the form must know, and keeps it while it is asked for
 * again (signing in renews every query), so that a form once shown never goes away under the hands.
 */
import { type ReactNode, useRef } from 'react';
import { Link } from 'wouter';
import type { KindIntroFieldsFragment } from '../graphql/generated/graphql.ts';
import type { QueryResult } from '../graphql/useQuery.ts';
import { Page } from '../shell/Page.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

/** The last answer, until there is a newer one. */
export function useKept<D>(query: QueryResult<D>): QueryResult<D> {
  const kept = useRef<D>(undefined);
  if (query.data !== undefined) kept.current = query.data;
  return { ...query, data: query.data ?? kept.current };
}

export const FormSkeleton = () => (
  <div className="stack" style={{ '--gap': '1.5rem' } as object}>
    <Skeleton height="6.5rem" />
    <Skeleton height="11rem" />
    <Skeleton height="18rem" />
  </div>
);

export interface AskFrameProps<D extends { requestKinds: readonly KindIntroFieldsFragment[] }> {
  kind: KindIntroFieldsFragment['kind'];
  title: string;
  lead: string;
  query: QueryResult<D>;
  children: (data: D, info: KindIntroFieldsFragment) => ReactNode;
}

export function AskFrame<D extends { requestKinds: readonly KindIntroFieldsFragment[] }>(props: AskFrameProps<D>) {
  const { kind, title, lead, query, children } = props;
  const { viewer, fault } = useViewer();
  const kept = useKept(query);
  const known = viewer !== undefined || fault !== null;
  return (
    <Page title={title} lead={lead} width="narrow" above={<Link href="/">Ask</Link>}>
      <QueryState query={known ? kept : { ...kept, data: undefined }} skeleton={<FormSkeleton />}>
        {(data) => {
          const info = data.requestKinds.find((one) => one.kind === kind);
          return info && children(data, info);
        }}
      </QueryState>
    </Page>
  );
}
