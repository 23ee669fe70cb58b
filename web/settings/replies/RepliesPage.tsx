/** Canned replies: one's own and the desk's. */
import { Page } from '../../shell/Page.tsx';
import { SettingsTabs } from '../SettingsTabs.tsx';

export default function RepliesPage() {
  return (
    <Page title="Canned replies">
      <SettingsTabs current="/settings/replies" />
    </Page>
  );
}
