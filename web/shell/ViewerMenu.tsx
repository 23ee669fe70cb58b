/** The person, their settings, the way out. */
import { useLocation } from 'wouter';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { useViewer, type ViewerFields } from '../signin/viewer.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { announce } from '../ui/announce.ts';
import { Menu } from '../ui/Menu.tsx';

const signOutDocument = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      signedOut
      userErrors { code message field }
    }
  }
`);

export function ViewerMenu({ viewer }: { viewer: ViewerFields }) {
  const { setViewer } = useViewer();
  const [signOut, { pending }] = useMutation(signOutDocument);
  const [, navigate] = useLocation();
  const leave = async () => {
    const outcome = await signOut({ everywhere: false });
    if (!outcome.ok) return;
    setViewer(null);
    navigate('/');
    announce('You are signed out.');
  };
  return (
    <Menu
      variant="quiet"
      size="small"
      align="end"
      className="viewer-button"
      pending={pending}
      head={
        <>
          <strong>{viewer.person.name}</strong>
          <div className="muted small">{viewer.person.email}</div>
        </>
      }
      items={[
        { label: 'Settings', href: '/settings', icon: 'settings' },
        ...(viewer.isAdmin ? [{ label: 'People', href: '/settings/people', icon: 'users' as const }] : []),
        { label: 'Sign out', icon: 'signOut', onSelect: leave },
      ]}
    >
      <Avatar name={viewer.person.name} />
      <span className="sr-only">{viewer.person.name}: settings and sign out</span>
    </Menu>
  );
}
