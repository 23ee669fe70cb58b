/**
 * What a query shows while it has no answer: skeletons, a sign-in in place (the address stays), or the fault with a
 * way to try again. Children are drawn with the data only.
 */
import type { ReactNode } from 'react';
import type { Fault } from '../graphql/faults.ts';
import type { QueryResult } from '../graphql/useQuery.ts';
import { SignInHere } from '../signin/SignInHere.tsx';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

export interface QueryStateProps<D> {
  query: QueryResult<D>;
  /** Of the size the answer will have. */
  skeleton?: ReactNode;
  children: (data: D) => ReactNode;
}

export function QueryState<D>({ query, skeleton, children }: QueryStateProps<D>) {
  if (query.data !== undefined) return children(query.data);
  if (query.fault?.kind === 'unauthenticated') return <SignInHere />;
  if (query.fault) return <FaultNotice fault={query.fault} onRetry={query.retry} />;
  return (
    <div aria-busy="true">
      {skeleton ?? <Skeleton lines={5} height="1.1rem" />}
      <span className="sr-only" role="status">
        Loading
      </span>
    </div>
  );
}

export const FaultNotice = ({ fault, onRetry }: { fault: Fault; onRetry: () => void }) => (
  <Alert
    tone="error"
    live
    title={fault.kind === 'offline' ? 'No connection' : 'This could not be loaded'}
    actions={
      <Button size="small" icon="refresh" onClick={onRetry}>
        Try again
      </Button>
    }
  >
    {fault.message}
    {fault.requestId && (
      <>
        {' '}
        Request id: <code>{fault.requestId}</code>
      </>
    )}
  </Alert>
);
