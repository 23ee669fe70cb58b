/**
 * Every URL of the SPA. Each page is a chunk of its own and the default export of its file; it renders `Page`, which
 * sets the title and takes the focus after a navigation.
 */
import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { useNavigation } from './shell/navigation.ts';
import { PageSkeleton } from './shell/Page.tsx';

interface PageModule {
  default: ComponentType;
}

const page = (load: () => Promise<PageModule>) => lazy(load);

const pages = {
  '/': page(() => import('./home/FrontDoor.tsx')),
  '/sign-in': page(() => import('./signin/SignInPage.tsx')),
  '/ask/training-session': page(() => import('./kinds/training-session/AskPage.tsx')),
  '/ask/audit-attendance': page(() => import('./kinds/audit-attendance/AskPage.tsx')),
  '/ask/ps-inquiry': page(() => import('./kinds/ps-inquiry/AskPage.tsx')),
  '/catalogue': page(() => import('./catalogue/CataloguePage.tsx')),
  '/catalogue/:sku': page(() => import('./catalogue/OfferingPage.tsx')),
  '/requests': page(() => import('./requests/MyRequestsPage.tsx')),
  '/requests/:key': page(() => import('./requests/RequestPage.tsx')),
  '/requests/:key/edit': page(() => import('./intake/EditPage.tsx')),
  '/desk': page(() => import('./desk/DeskPage.tsx')),
  '/desk/inbox': page(() => import('./desk/inbox/InboxPage.tsx')),
  '/desk/board': page(() => import('./desk/board/BoardPage.tsx')),
  '/desk/duty': page(() => import('./desk/duty/DutyPage.tsx')),
  '/desk/reports': page(() => import('./desk/reports/ReportsPage.tsx')),
  '/desk/classes': page(() => import('./desk/ClassesPage.tsx')),
  '/settings': page(() => import('./settings/SettingsPage.tsx')),
  '/settings/replies': page(() => import('./settings/replies/RepliesPage.tsx')),
  '/settings/desk': page(() => import('./settings/desk/DeskSettingsPage.tsx')),
  '/settings/people': page(() => import('./settings/PeoplePage.tsx')),
};

const NotFoundPage = page(() => import('./shell/NotFoundPage.tsx'));

/** Where each kind is asked for. */
export const askPaths = {
  TRAINING_SESSION: '/ask/training-session',
  AUDIT_ATTENDANCE: '/ask/audit-attendance',
  PS_INQUIRY: '/ask/ps-inquiry',
} as const;

export function Routes() {
  const [path] = useLocation();
  useNavigation();
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<PageSkeleton />}>
        <Switch>
          {Object.entries(pages).map(([pattern, Content]) => (
            <Route key={pattern} path={pattern}>
              <Content />
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
