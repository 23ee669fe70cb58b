/** What surrounds every page: the mark, the ways to go, who is looking, the scheme; the toasts; the sign-in for acts. */
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useViewer } from '../signin/viewer.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { Mark } from './Mark.tsx';
import { ThemeButton } from './theme.tsx';
import { ViewerMenu } from './ViewerMenu.tsx';
import './Shell.css';

const Palette = lazy(() => import('../palette/Palette.tsx'));

interface Place {
  href: string;
  label: string;
  /** Whether an address belongs to it. */
  holds: (path: string) => boolean;
}

const is = (base: string) => (path: string) => path === base;
const under = (base: string) => (path: string) => path === base || path.startsWith(`${base}/`);

const placesFor = (signedIn: boolean, isStaff: boolean): Place[] => [
  { href: '/', label: 'Ask', holds: (path) => path === '/' || path.startsWith('/ask/') },
  // A single request is work of the desk for staff, and one of their own for everybody else.
  ...(signedIn
    ? [{ href: '/requests', label: 'My requests', holds: isStaff ? is('/requests') : under('/requests') }]
    : []),
  { href: '/catalogue', label: 'Catalogue', holds: under('/catalogue') },
  ...(isStaff
    ? [{ href: '/desk', label: 'Desk', holds: (path: string) => under('/desk')(path) || path.startsWith('/requests/') }]
    : []),
];

export function Shell({ children }: { children: ReactNode }) {
  const { viewer } = useViewer();
  const [path] = useLocation();
  const [palette, setPalette] = useState(false);
  const signedIn = Boolean(viewer);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!signedIn || event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // An open dialog keeps what is being written in it.
      if (!document.querySelector('dialog[open]')) setPalette(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [signedIn]);
  const me = viewer?.person.id;
  useEffect(() => {
    if (!me) return;
    let stop: (() => void) | null = () => {};
    void import('../graphql/live.ts').then(({ follow }) => {
      if (stop) stop = follow();
    });
    return () => {
      stop?.();
      stop = null;
    };
  }, [me]);
  const places = placesFor(Boolean(viewer), viewer?.isStaff ?? false);
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <header className="top">
        <div className="top-inner">
          <Link href="/" className="mark">
            <Mark />
            Foyer
          </Link>
          <nav className="nav" aria-label="Main">
            {places.map((place) => (
              <Link
                key={place.href}
                href={place.href}
                className="nav-link"
                aria-current={place.holds(path) ? 'page' : undefined}
              >
                {place.label}
              </Link>
            ))}
          </nav>
          <div className="top-end">
            {viewer && (
              <Button
                variant="quiet"
                size="small"
                icon="search"
                aria-label="Search or do"
                onClick={() => setPalette(true)}
              />
            )}
            <ThemeButton />
            {viewer && <ViewerMenu viewer={viewer} />}
            {viewer === null && path !== '/sign-in' && (
              <ButtonLink href={`/sign-in?next=${encodeURIComponent(path)}`} size="small">
                Sign in
              </ButtonLink>
            )}
            <span className="nav-small">
              <Menu variant="quiet" icon="menu" aria-label="Menu" align="end" items={places} />
            </span>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <span>Foyer — the front door to Professional Services</span>
        <span>Usual times are experience, never a commitment.</span>
      </footer>
      {palette && (
        <Suspense fallback={null}>
          <Palette onClose={() => setPalette(false)} />
        </Suspense>
      )}
      <Toasts />
    </>
  );
}
