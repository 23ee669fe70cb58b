/**
 * What a browser does for pages and a router forgets: after a navigation the page starts at its top and its heading
 * has the focus; after going back the page is where it was left.
 */
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';

const restoreForMs = 1_500;
let navigations = 0;
let goingBack = false;
/** The navigation whose heading has had the focus. */
let focused = 0;

const placeKey = (): string => `foyer.scroll:${location.pathname}${location.search}`;

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
    const back = () => {
      goingBack = true;
    };
    const leave = () => sessionStorage.setItem(placeKey(), String(Math.round(window.scrollY)));
    window.addEventListener('popstate', back);
    window.addEventListener('scrollend', leave);
    return () => {
      window.removeEventListener('popstate', back);
      window.removeEventListener('scrollend', leave);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is what this waits for.
  useEffect(() => {
    navigations += 1;
    const top = goingBack || navigations === 1 ? Number(sessionStorage.getItem(placeKey()) ?? 0) : 0;
    goingBack = false;
    if (location.hash) return;
    return restore(top);
  }, [path]);
  // A changed query is the same page: it keeps its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: consumed so that the flag does not outlive its navigation.
  useEffect(() => {
    goingBack = false;
  }, [search]);
}

/** Focuses a page's heading, once per navigation, never on the first load. */
export function focusHeading(heading: HTMLElement | null): void {
  if (navigations > 1 && focused !== navigations && heading) {
    focused = navigations;
    heading.focus({ preventScroll: true });
  }
}
