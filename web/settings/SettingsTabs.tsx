/** The sections of settings open to the viewer; none to choose from, none shown. */
import { useViewer } from '../signin/viewer.tsx';
import { Tabs } from '../ui/Tabs.tsx';

export function SettingsTabs({ current }: { current: string }) {
  const { viewer } = useViewer();
  if (!viewer?.isStaff) return null;
  const tabs = [
    { href: '/settings', label: 'Yours' },
    { href: '/settings/replies', label: 'Canned replies' },
    { href: '/settings/desk', label: 'Desk' },
    ...(viewer.isAdmin ? [{ href: '/settings/people', label: 'People' }] : []),
  ];
  return <Tabs label="Settings" tabs={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />;
}
