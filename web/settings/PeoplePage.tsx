/** /settings/people, for admins: who holds which role, since when and by whom; granting and taking away. */
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { graphql } from '../graphql/generated/index.ts';
import { usePages } from '../graphql/usePages.ts';
import { NotAllowed } from '../shell/NotAllowed.tsx';
import { Page } from '../shell/Page.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { SignedIn } from '../signin/SignInHere.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SelectInput } from '../ui/SelectInput.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { GrantDialog } from './GrantDialog.tsx';
import { PersonRow } from './PersonRow.tsx';
import { roles, roleWords } from './roles.ts';
import { SettingsTabs } from './SettingsTabs.tsx';
import './settings.css';

const peopleQuery = graphql(`
  query People($text: String, $role: Role, $after: String) {
    people(text: $text, role: $role, first: 50, after: $after) {
      nodes { ...PersonWithGrants }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const personWithGrants = graphql(`
  fragment PersonWithGrants on Person {
    id
    name
    email
    timezone
    grants {
      role
      restrictedClearance
      grantedAt
      grantedBy { id name }
    }
  }
`);

const typingPauseMs = 200;

export default function PeoplePage() {
  const { viewer } = useViewer();
  const [granting, setGranting] = useState(false);
  return (
    <Page
      title="People"
      lead="Everybody may ask. Roles decide who works the desk, and clearance who sees restricted requests."
      actions={
        viewer?.isAdmin && (
          <Button variant="primary" icon="plus" onClick={() => setGranting(true)}>
            Grant a role
          </Button>
        )
      }
    >
      <SignedIn reason="Sign in as an admin to manage people.">
        <div className="stack">
          <SettingsTabs current="/settings/people" />
          {viewer?.isAdmin ? <PeopleList /> : <NotAllowed who="admins" />}
        </div>
        <GrantDialog open={granting} onClose={() => setGranting(false)} />
      </SignedIn>
    </Page>
  );
}

function PeopleList() {
  const [search, setSearch] = useSearchParams();
  const text = search.get('text') ?? '';
  const role = roles.find((one) => one === search.get('role')) ?? null;
  const [typed, setTyped] = useState(text);
  const filterBy = (next: { text: string; role: string | null }) =>
    setSearch(
      Object.entries(next).filter((pair): pair is [string, string] => Boolean(pair[1])),
      { replace: true },
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the pause.
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => filterBy({ text: typed, role }), typingPauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const pages = usePages(peopleQuery, { text: text || null, role }, (data) => data.people, { types: ['Person'] });
  return (
    <>
      <div className="people-filter">
        <TextInput
          label="Name or address"
          hideLabel
          type="search"
          icon="search"
          placeholder="Name or address"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <SelectInput
          label="Role"
          hideLabel
          placeholder="Every role"
          value={role ?? ''}
          choices={roles.map((one) => ({ value: one, label: roleWords[one].label }))}
          onChange={(event) => filterBy({ text, role: event.target.value })}
        />
      </div>
      <QueryState query={{ ...pages, data: pages.first }}>
        {() =>
          pages.nodes.length === 0 ? (
            <EmptyState icon="users" title="Nobody matches">
              People appear here once they have signed in, were asked for, or were granted a role.
            </EmptyState>
          ) : (
            <>
              <ul className="people">
                {pages.nodes.map((person) => (
                  <PersonRow key={person.id} person={person} />
                ))}
              </ul>
              <ShowMore
                shown={pages.nodes.length}
                noun="people"
                hasMore={pages.hasMore}
                pending={pages.loadingMore}
                onMore={pages.more}
              />
            </>
          )
        }
      </QueryState>
    </>
  );
}
