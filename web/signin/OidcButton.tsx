/** Off to the company's own sign-in, and back to where one was. */
import { Icon } from '../ui/Icon.tsx';

export function OidcButton({ name, returnTo }: { name: string; returnTo?: string | undefined }) {
  const back = returnTo ?? `${location.pathname}${location.search}`;
  return (
    <a className="button button-secondary" href={`/auth/oidc/start?returnTo=${encodeURIComponent(back)}`}>
      <Icon name="user" />
      Sign in with {name}
    </a>
  );
}
