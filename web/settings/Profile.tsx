/** Name and zone. The zone decides in which time everything is shown and mailed, so the browser's own is offered. */
import { type FormEvent, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { useViewer, type ViewerFields } from '../signin/viewer.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { SelectInput } from '../ui/SelectInput.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { browserZone } from '../ui/times.ts';

const updateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      viewer { ...ViewerFields }
      userErrors { code message field }
    }
  }
`);

const zoneChoices = (current: string) =>
  [...new Set([current, browserZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
    group: zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : 'Other',
  }));

export function Profile({ person }: { person: ViewerFields['person'] }) {
  const { setViewer } = useViewer();
  const [save, { pending }] = useMutation(updateProfile);
  const [name, setName] = useState(person.name);
  const [timezone, setTimezone] = useState(person.timezone);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const changed = name !== person.name || timezone !== person.timezone;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await save({ name: name.trim(), timezone });
    setErrors(Object.fromEntries(outcome.userErrors.map((error) => [error.field[0] ?? 'name', error.message])));
    if (!outcome.ok || !outcome.payload.viewer) return;
    setViewer(outcome.payload.viewer);
    announce('Your profile is saved.');
  };
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">Profile</h2>
      <form className="card stack" onSubmit={submit}>
        <p className="muted small">
          You sign in as <strong>{person.email}</strong>. Mail goes there.
        </p>
        <TextInput
          label="Name"
          autoComplete="name"
          maxLength={100}
          value={name}
          error={errors.name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="stack" style={{ gap: 'var(--s2)' }}>
          <SelectInput
            label="Time zone"
            hint="Times on these pages and in mails are shown in it."
            choices={zoneChoices(person.timezone)}
            value={timezone}
            error={errors.timezone}
            onChange={(event) => setTimezone(event.target.value)}
          />
          {timezone !== browserZone() && (
            <div>
              <Button variant="quiet" size="small" icon="clock" onClick={() => setTimezone(browserZone())}>
                Use {browserZone().replaceAll('_', ' ')}, as this browser says
              </Button>
            </div>
          )}
        </div>
        <div>
          <Button
            type="submit"
            variant="primary"
            pending={pending}
            blockedBy={
              changed ? (name.trim() ? null : 'Enter a name first.') : 'Nothing has been changed since it was saved.'
            }
          >
            Save
          </Button>
        </div>
      </form>
    </section>
  );
}
