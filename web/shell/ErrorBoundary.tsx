/**
 * A page that broke, said plainly, with a way on. A chunk that is gone (the server was updated meanwhile) is mended by
 * loading the page anew, once.
 */
import { Component, type ReactNode } from 'react';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from './Page.tsx';

const reloadedKey = 'foyer.reloaded';
const isLostChunk = (error: Error): boolean =>
  /dynamically imported module|importing a module script/i.test(error.message);

export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error) {
    if (!isLostChunk(error) || sessionStorage.getItem(reloadedKey) === location.pathname) return;
    sessionStorage.setItem(reloadedKey, location.pathname);
    location.reload();
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Page title="This page broke" width="narrow">
        <EmptyState
          icon="alert"
          title={isLostChunk(error) ? 'This page could not be loaded' : 'Something in this page went wrong'}
          actions={
            <>
              <Button variant="primary" onClick={() => location.reload()}>
                Load it again
              </Button>
              <ButtonLink href="/">To the front door</ButtonLink>
            </>
          }
        >
          What you sent before is safe. If it happens again, tell the desk what you were doing and this: “
          {error.message}”.
        </EmptyState>
      </Page>
    );
  }
}
