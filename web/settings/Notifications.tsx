/** What one hears of by email, topic by topic. Each switch is saved as it is flipped, and flips back if that fails. */
import { useState } from 'react';
import type { NotificationTopic, SettingsQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { announce } from '../ui/announce.ts';
import { Switch } from '../ui/Checkbox.tsx';

const setPreference = graphql(`
  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {
    setNotificationPreference(input: $input) {
      viewer {
        notificationPreferences { topic description email }
      }
      userErrors { code message field }
    }
  }
`);

const topicWords: Record<NotificationTopic, string> = {
  RECEIPTS: 'Receipts',
  PROGRESS: 'Progress',
  CONVERSATION: 'Conversation',
  ASSIGNMENT: 'Assignments',
  SCHEDULE: 'Dates and rosters',
  DESK_QUEUE: 'The desk’s queue',
};

type Preference = NonNullable<SettingsQuery['viewer']>['notificationPreferences'][number];

export function Notifications({ preferences }: { preferences: readonly Preference[] }) {
  const [save] = useMutation(setPreference);
  /** Flipped here and not yet answered. */
  const [flipped, setFlipped] = useState<Partial<Record<NotificationTopic, boolean>>>({});
  const flip = async (topic: NotificationTopic, email: boolean) => {
    setFlipped((now) => ({ ...now, [topic]: email }));
    const outcome = await save({ topic, email });
    setFlipped(({ [topic]: _, ...others }) => others);
    if (outcome.ok) announce(`${topicWords[topic]}: ${email ? 'you will get mail' : 'no more mail'}.`);
    else if (outcome.userErrors[0]) announce(outcome.userErrors[0].message, { tone: 'bad' });
  };
  return (
    <section aria-labelledby="notifications">
      <h2 id="notifications">What you hear of by email</h2>
      <div className="card stack preferences">
        {preferences.map(({ topic, description, email }) => (
          <Switch
            key={topic}
            label={topicWords[topic]}
            hint={description}
            checked={flipped[topic] ?? email}
            onChange={(event) => flip(topic, event.target.checked)}
          />
        ))}
      </div>
      <p className="muted small">Sign-in codes always arrive. Everything else is also on the request’s page.</p>
    </section>
  );
}
