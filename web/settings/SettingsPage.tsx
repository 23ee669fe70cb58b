/** What a person decides about themself: name and zone, what they hear of by email, where they are signed in. */
import { graphql } from '../graphql/generated/index.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { Page } from '../shell/Page.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { SignedIn } from '../signin/SignInHere.tsx';
import { Notifications } from './Notifications.tsx';
import { Profile } from './Profile.tsx';
import { SettingsTabs } from './SettingsTabs.tsx';
import { SignIns } from './SignIns.tsx';
import { StartPage } from './StartPage.tsx';
import './settings.css';

const settingsQuery = graphql(`
  query Settings {
    viewer {
      ...ViewerFields
      notificationPreferences { topic description email }
      signIns { id createdAt lastSeenAt userAgent current }
    }
  }
`);

export default function SettingsPage() {
  return (
    <Page title="Settings" width="narrow">
      <SignedIn reason="Sign in to see your settings.">
        <div className="stack settings">
          <SettingsTabs current="/settings" />
          <Sections />
        </div>
      </SignedIn>
    </Page>
  );
}

function Sections() {
  const query = useQuery(settingsQuery, {}, { types: ['Viewer', 'SignInSession'] });
  return (
    <QueryState query={query}>
      {({ viewer }) =>
        viewer && (
          <>
            <Profile person={viewer.person} />
            <Notifications preferences={viewer.notificationPreferences} />
            <StartPage path={viewer.startPage} />
            <SignIns signIns={viewer.signIns} timezone={viewer.person.timezone} />
          </>
        )
      }
    </QueryState>
  );
}
