/** A page for somebody else: said, with whom to ask. */
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

export const NotAllowed = ({ who }: { who: string }) => (
  <EmptyState
    icon="lock"
    title={`This page is for ${who}`}
    actions={<ButtonLink href="/">To the front door</ButtonLink>}
  >
    If you need it for your work, ask an admin to grant you the role.
  </EmptyState>
);
