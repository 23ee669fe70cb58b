/** A sign-in in the place of something that needs one. Its steps come as a chunk of their own. */
import { lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useViewer } from './viewer.tsx';

const SignInSteps = lazy(() => import('./SignInSteps.tsx'));

export function SignInHere({ reason = 'Sign in to see this.' }: { reason?: string }) {
  return (
    <section className="card signin-here" aria-label="Sign in">
      <div className="stack">
        <h2>{reason}</h2>
        <Suspense fallback={<Skeleton lines={3} height="2rem" />}>
          <SignInSteps />
        </Suspense>
      </div>
    </section>
  );
}

/** Children for the signed-in; the sign-in for everybody else. */
export function SignedIn({ reason, children }: { reason?: string; children: ReactNode }) {
  const { viewer } = useViewer();
  if (viewer === undefined) return <Skeleton lines={4} height="1.1rem" />;
  return viewer ? children : <SignInHere reason={reason} />;
}
