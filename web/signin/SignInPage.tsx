/** /sign-in: the steps, what brought somebody here (`problem`), and the way back (`next`, an address of this site only). */
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Page } from '../shell/Page.tsx';
import { Alert } from '../ui/Alert.tsx';
import { returnPathOf } from './returnPath.ts';
import SignInSteps from './SignInSteps.tsx';
import { useViewer } from './viewer.tsx';

const problems: Record<string, string> = {
  declined: 'The sign-in was cancelled at your provider.',
  domain: 'That address may not sign in here. Use your work address.',
  expired: 'That sign-in took too long or was begun in another browser. Start again.',
  failed: 'Your provider’s answer did not hold, so nobody was signed in. Try again, or use a code.',
  unavailable: 'Your provider cannot be reached just now. Try again in a few minutes, or use a code.',
  unverified: 'Your provider has not verified that address. Sign in with a code instead.',
};

export default function SignInPage() {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const { viewer } = useViewer();
  const problem = search.get('problem');
  const next = returnPathOf(search.get('next'), location.origin);
  useEffect(() => {
    if (viewer) navigate(next, { replace: true });
  }, [viewer, next, navigate]);
  return (
    <Page title="Sign in" width="narrow" lead="No password: we mail you a code that works once.">
      <div className="stack">
        {problem && (
          <Alert tone="error" live title="That did not work">
            {problems[problem] ?? 'The sign-in could not be completed. Try again, or use a code.'}
          </Alert>
        )}
        <div className="card">
          <SignInSteps returnTo={next} />
        </div>
      </div>
    </Page>
  );
}
