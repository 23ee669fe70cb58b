/** Nothing at this address. */
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from './Page.tsx';

export default function NotFoundPage() {
  return (
    <Page title="Page not found" width="narrow">
      <EmptyState
        icon="search"
        title="There is nothing at this address"
        actions={
          <>
            <ButtonLink href="/" variant="primary">
              To the front door
            </ButtonLink>
            <ButtonLink href="/requests">My requests</ButtonLink>
          </>
        }
      >
        The link may be old or mistyped. Requests live at addresses such as /requests/REQ-104.
      </EmptyState>
    </Page>
  );
}
