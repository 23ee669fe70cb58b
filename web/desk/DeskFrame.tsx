/**
 * What every page of the desk has: its place among the others, and the door for those who do not work it. The pages
 * live side by side; which one opens first is each person's choice (`Viewer.startPage`).
 */
import '../ui/deskIcons.ts';
import type { ReactNode } from 'react';
import { NotAllowed } from '../shell/NotAllowed.tsx';
import { Page } from '../shell/Page.tsx';
import { SignedIn } from '../signin/SignInHere.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { ViewsMenu } from './views/ViewsMenu.tsx';
import './Desk.css';

const tabs = [
  { href: '/desk/inbox', label: 'Inbox' },
  { href: '/desk', label: 'Requests' },
  { href: '/desk/board', label: 'Board' },
  { href: '/desk/duty', label: 'Duty and load' },
  { href: '/desk/reports', label: 'Reports' },
];
const classesTab = { href: '/desk/classes', label: 'Classes' };

/** Whose addresses say what is shown. */
const pagesWithViews = ['/desk/inbox', '/desk', '/desk/board'];

export interface DeskFrameProps {
  /** Address of the page's own tab. */
  current: string;
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

export function DeskFrame({ current, title, actions, children }: DeskFrameProps) {
  const { viewer } = useViewer();
  const coordinates = viewer?.person.grants.some(({ role }) => role === 'COORDINATOR') ?? false;
  const shown = coordinates ? [...tabs, classesTab] : tabs;
  return (
    <Page
      title={title}
      width="wide"
      actions={
        viewer?.isStaff && (
          <>
            {pagesWithViews.includes(current) && <ViewsMenu />}
            {actions}
          </>
        )
      }
    >
      <SignedIn reason="Sign in to work the desk.">
        {viewer?.isStaff ? (
          <>
            <Tabs label="Desk" tabs={shown.map((tab) => ({ ...tab, current: tab.href === current }))} />
            {children}
          </>
        ) : (
          <NotAllowed who="the people who work the desk" />
        )}
      </SignedIn>
    </Page>
  );
}
