/**
 * Address, then code: on the sign-in page, in place of what needs somebody, and inside intake forms. Renders no
 * `<form>` so that it can stand inside one; Enter works all the same. The server answers alike for known and unknown
 * addresses, and so does this.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { browserZone } from '../ui/times.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { OidcButton } from './OidcButton.tsx';
import { Resend } from './Resend.tsx';
import { useViewer, type ViewerFields } from './viewer.tsx';
import './signin.css';

const optionsQuery = graphql(`
  query SignInOptions {
    signInOptions {
      allowedDomains
      oidcName
      mailboxUrl
      demoPeople { email name description }
    }
  }
`);

const requestCode = graphql(`
  mutation RequestSignInCode($input: RequestSignInCodeInput!) {
    requestSignInCode(input: $input) {
      expiresInSeconds
      userErrors { code message field }
    }
  }
`);

const signInWithCode = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer { ...ViewerFields }
      userErrors { code message field }
    }
  }
`);

export interface SignInStepsProps {
  /** Called once somebody is signed in; the viewer is already set. */
  onSignedIn?: (viewer: ViewerFields) => void;
  /** To begin with. */
  email?: string;
  /** Where single sign-on should come back to; this page when left out. */
  returnTo?: string;
}

const onEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  act();
};

export default function SignInSteps({ onSignedIn, email: firstEmail = '', returnTo }: SignInStepsProps) {
  const { setViewer } = useViewer();
  const options = useQuery(optionsQuery, {}).data?.signInOptions;
  const [ask, asking] = useMutation(requestCode);
  const [enter, entering] = useMutation(signInWithCode);
  const [email, setEmail] = useState(firstEmail);
  const [code, setCode] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const emailRef = useRef<HTMLInputElement>(null);
  const codeRef = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (sentTo) codeRef.current?.focus();
  }, [sentTo]);

  const sendTo = async (address: string): Promise<void> => {
    const to = address.trim();
    if (!/^\S+@\S+\.\S+$/.test(to)) {
      setProblem('Enter your email address, such as name@example.com.');
      emailRef.current?.focus();
      return;
    }
    const outcome = await ask({ email: to });
    setProblem(outcome.userErrors[0]?.message);
    if (!outcome.ok) return;
    setSentTo(to);
    announce(`If ${to} may sign in here, a code is on its way.`);
  };

  const submitCode = async (typed: string): Promise<void> => {
    const digits = typed.replace(/\D/g, '');
    if (digits.length !== 6) {
      setProblem('The code has six digits.');
      codeRef.current?.focus();
      return;
    }
    const outcome = await enter({ email: sentTo ?? email, code: digits, timezone: browserZone() });
    setProblem(outcome.userErrors[0]?.message);
    if (!outcome.ok) {
      codeRef.current?.select();
      return;
    }
    const viewer = outcome.payload.viewer;
    if (!viewer) return;
    setViewer(viewer);
    announce(`Signed in as ${viewer.person.name}.`);
    onSignedIn?.(viewer);
  };

  if (sentTo)
    return (
      <div className="stack">
        <p>
          We sent a six-digit code to <strong>{sentTo}</strong>, if that address may sign in here. It works once, in
          this browser.
        </p>
        {options?.mailboxUrl && (
          <Alert>
            This is a trial: codes arrive in{' '}
            <a href={options.mailboxUrl} target="_blank" rel="noreferrer">
              the mailbox
            </a>
            .
          </Alert>
        )}
        <TextInput
          ref={codeRef}
          label="Code"
          value={code}
          error={problem}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          className="signin-code"
          onChange={(event) => {
            setCode(event.target.value);
            setProblem(undefined);
            if (event.target.value.replace(/\D/g, '').length === 6 && !entering.pending) submitCode(event.target.value);
          }}
          onKeyDown={onEnter(() => submitCode(code))}
        />
        <div className="row">
          <Button variant="primary" pending={entering.pending} onClick={() => submitCode(code)}>
            Sign in
          </Button>
          <Resend onResend={() => sendTo(sentTo)} />
          <Button
            variant="quiet"
            onClick={() => {
              setSentTo(null);
              setCode('');
              setProblem(undefined);
            }}
          >
            Another address
          </Button>
        </div>
      </div>
    );

  return (
    <div className="stack">
      <TextInput
        ref={emailRef}
        label="Work email"
        type="email"
        value={email}
        error={problem}
        autoComplete="email"
        hint={options?.allowedDomains.length ? `Addresses of ${options.allowedDomains.join(', ')}.` : undefined}
        onChange={(event) => {
          setEmail(event.target.value);
          setProblem(undefined);
        }}
        onKeyDown={onEnter(() => sendTo(email))}
      />
      <div className="row">
        <Button variant="primary" pending={asking.pending} onClick={() => sendTo(email)}>
          Send me a code
        </Button>
        {options?.oidcName && <OidcButton name={options.oidcName} returnTo={returnTo} />}
      </div>
      {options && options.demoPeople.length > 0 && (
        <DemoPeople
          people={options.demoPeople}
          mailboxUrl={options.mailboxUrl ?? null}
          onPick={(address) => {
            setEmail(address);
            sendTo(address);
          }}
        />
      )}
    </div>
  );
}
