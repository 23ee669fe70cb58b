/**
 * What a browser does for pages and a router forgets: after a navigation the page starts at its top and its heading
 * has the focus; after going back the page is where it was left.
 */
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';

const restoreForMs = 1_500;
let navigations = 0;
/** The navigation whose heading has had the focus. */
let focused = 0;
/** Where each address of this visit was left. */
const places = new Map<string, number>();
/** Where to go on the page just gone back to; read at once, for the page still shown may scroll meanwhile. */
let backTo: number | null = null;

const placeKey = (): string => `${location.pathname}${location.search}`;
const reloadKey = 'foyer.reload';

// Here and not in an effect: the router listens from its first effect on, and has drawn the page before later listeners run.
window.addEventListener('popstate', () => {
  backTo = places.get(placeKey()) ?? 0;
});

/** Scrolls back once the page is tall enough, or gives up. */
function restore(top: number): () => void {
  const until = performance.now() + restoreForMs;
  let frame = 0;
  const attempt = () => {
    window.scrollTo(0, top);
    if (Math.abs(window.scrollY - top) > 2 && performance.now() < until) frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}

/** To be called once, by the routes. */
export function useNavigation(): void {
  const [path] = useLocation();
  const search = useSearch();
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const note = () => places.set(placeKey(), window.scrollY);
    const leave = () => sessionStorage.setItem(reloadKey, JSON.stringify([placeKey(), window.scrollY]));
    window.addEventListener('scroll', note, { passive: true });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('scroll', note);
      window.removeEventListener('pagehide', leave);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is what this waits for.
  useEffect(() => {
    navigations += 1;
    const top = navigations === 1 ? placeBeforeReload() : (backTo ?? 0);
    backTo = null;
    if (!location.hash) return restore(top);
  }, [path]);
  // A changed query is the same page: it keeps its place, and going back to it is no visit of another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    backTo = null;
  }, [search]);
}

function placeBeforeReload(): number {
  const [key, top] = JSON.parse(sessionStorage.getItem(reloadKey) ?? '[]') as [string?, number?];
  return key === placeKey() ? (top ?? 0) : 0;
}

/** Focuses a page's heading, once per navigation, never on the first load. */
export function focusHeading(heading: HTMLElement | null): void {
  if (navigations > 1 && focused !== navigations && heading) {
    focused = navigations;
    heading.focus({ preventScroll: true });
  }
}
