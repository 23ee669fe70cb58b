/** The sections of settings open to the viewer; none to choose from, none shown. */
import { useViewer } from '../signin/viewer.tsx';
import { Tabs } from '../ui/Tabs.tsx';

export function SettingsTabs({ current }: { current: string }) {
  const { viewer } = useViewer();
  if (!viewer?.isAdmin) return null;
  const tabs = [
    { href: '/settings', label: 'Yours' },
    { href: '/settings/people', label: 'People' },
  ];
  return <Tabs label="Settings" tabs={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />;
}
