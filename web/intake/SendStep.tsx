/**
 * The end of the form. Where nobody is signed in, address and code are asked for here, after everything else is right,
 * and it is sent by itself as soon as the code is.
 */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Intake } from './useIntake.ts';

const SignInSteps = lazy(() => import('../signin/SignInSteps.tsx'));

export function SendStep({ intake, label }: { intake: Intake; label: string }) {
  const { step, sending, viewer, editing } = intake;
  if (step === 'signing-in') return <SignInToSend intake={intake} />;
  return (
    <div className="send">
      <Button type="submit" variant="primary" icon="send" pending={sending || step === 'signed-in'} onClick={undefined}>
        {label}
      </Button>
      <p className="muted small">
        {editing
          ? 'What changed is kept on the timeline.'
          : viewer
            ? 'You get a receipt by email. Until it is picked up you may change your answers.'
            : 'Next: your address and a code, right here. What you type is kept in this browser until it is sent.'}
      </p>
    </div>
  );
}

function SignInToSend({ intake }: { intake: Intake }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, []);
  return (
    <section className="card sign-in-to-send" aria-labelledby="sign-in-to-send">
      <h2 id="sign-in-to-send" ref={heading} tabIndex={-1}>
        One last step: who are you?
      </h2>
      <p className="muted">Everything else is complete. It is sent as soon as your code is right.</p>
      <Suspense fallback={<Skeleton lines={3} height="2rem" />}>
        <SignInSteps onSignedIn={() => intake.setStep('signed-in')} />
      </Suspense>
      <Button variant="quiet" size="small" onClick={() => intake.setStep('filling')}>
        Back to the form
      </Button>
    </section>
  );
}
