/** How the desk of each kind is run: targets, calendars, leads, automatic assignment. */
import { Page } from '../../shell/Page.tsx';
import { SettingsTabs } from '../SettingsTabs.tsx';

export default function DeskSettingsPage() {
  return (
    <Page title="Desk settings">
      <SettingsTabs current="/settings/desk" />
    </Page>
  );
}
