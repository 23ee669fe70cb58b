/**
 * How the desk of each kind is run: what its clocks may take, its calendar, its lead, and whether new requests go round
 * among those on duty. Everybody of the desk reads it; PS leadership and administrators change it.
 */
import { graphql } from '../../graphql/generated/index.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { NotAllowed } from '../../shell/NotAllowed.tsx';
import { Page } from '../../shell/Page.tsx';
import { QueryState } from '../../shell/QueryState.tsx';
import { SignedIn } from '../../signin/SignInHere.tsx';
import { useViewer } from '../../signin/viewer.tsx';
import { SettingsTabs } from '../SettingsTabs.tsx';
import { KindForm } from './KindForm.tsx';
import './deskSettings.css';

const settingsQuery = graphql(`
  query DeskSettings {
    viewer { canConfigureDesk }
    kindSettings { ...KindRun }
    calendars { id name timezone }
    deskLoad { person { id name } }
    people(role: PS_LEADERSHIP, first: 100) { nodes { id name } }
  }
`);

export const kindRun = graphql(`
  fragment KindRun on KindSettings {
    __typename
    kind
    calendar { id name timezone }
    lead { id name }
    autoAssign
    targets { target priority minutes }
    version
  }
`);

export default function DeskSettingsPage() {
  const { viewer } = useViewer();
  return (
    <Page
      title="Desk settings"
      lead="What the clocks of each kind may take, and who hears when one passes. Running clocks follow a change at once."
    >
      <SettingsTabs current="/settings/desk" />
      <SignedIn reason="Sign in to see how the desk is run.">
        {viewer?.isStaff ? <Settings /> : <NotAllowed who="the people who work the desk" />}
      </SignedIn>
    </Page>
  );
}

function Settings() {
  const query = useQuery(settingsQuery, {}, { types: ['KindSettings'] });
  return (
    <QueryState query={query}>
      {(data) => {
        const people = new Map(data.people.nodes.map((person) => [person.id, person]));
        for (const { person } of data.deskLoad) if (person) people.set(person.id, person);
        const mayChange = data.viewer?.canConfigureDesk ?? false;
        return (
          <div className="desk-settings">
            {!mayChange && <p className="muted small">PS leadership and administrators change these.</p>}
            {data.kindSettings.map((settings) => (
              <KindForm
                key={`${settings.kind} ${settings.version}`}
                settings={settings}
                calendars={data.calendars}
                people={[...people.values()]}
                mayChange={mayChange}
              />
            ))}
          </div>
        );
      }}
    </QueryState>
  );
}
