/** Browsers this person is signed in with, and the way to end all of that at once. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SettingsQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { useViewer } from '../signin/viewer.tsx';
import { announce } from '../ui/announce.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActions } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Time } from '../ui/Time.tsx';
import { browserName } from './browserName.ts';

const signOutEverywhere = graphql(`
  mutation SignOutEverywhere($input: SignOutInput!) {
    signOut(input: $input) {
      signedOut
      userErrors { code message field }
    }
  }
`);

type SignIn = NonNullable<SettingsQuery['viewer']>['signIns'][number];

export function SignIns({ signIns, timezone }: { signIns: readonly SignIn[]; timezone: string }) {
  const { setViewer } = useViewer();
  const [, navigate] = useLocation();
  const [signOut, { pending }] = useMutation(signOutEverywhere);
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    const outcome = await signOut({ everywhere: true });
    if (!outcome.ok) return;
    setViewer(null);
    navigate('/');
    announce(`Signed out of ${outcome.payload.signedOut} ${outcome.payload.signedOut === 1 ? 'browser' : 'browsers'}.`);
  };
  return (
    <section aria-labelledby="browsers">
      <h2 id="browsers">Where you are signed in</h2>
      <div className="card stack">
        <ul className="browsers">
          {signIns.map((one) => (
            <li key={one.id}>
              <Icon name="monitor" />
              <span className="grow">
                <strong title={one.userAgent}>{browserName(one.userAgent)}</strong>{' '}
                {one.current && <Badge tone="accent">this browser</Badge>}
                <span className="muted small browser-times">
                  Signed in <Time at={one.createdAt} as="absolute" timezone={timezone} />, last used{' '}
                  <Time at={one.lastSeenAt} timezone={timezone} />
                </span>
              </span>
            </li>
          ))}
        </ul>
        <div>
          <Button icon="signOut" onClick={() => setAsking(true)}>
            Sign out everywhere
          </Button>
        </div>
      </div>
      <Dialog open={asking} title="Sign out everywhere?" onClose={() => setAsking(false)} width="28rem">
        <p>
          Every browser you are signed in with, this one too, needs a new code afterwards. Requests are not touched.
        </p>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>Stay signed in</Button>
          <Button variant="danger" pending={pending} onClick={leave}>
            Sign out everywhere
          </Button>
        </DialogActions>
      </Dialog>
    </section>
  );
}
