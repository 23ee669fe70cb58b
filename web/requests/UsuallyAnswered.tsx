/** By when the person who asked can expect to hear, and what that rests on. Never a commitment, and late when it is. */
import type { RequestPageFieldsFragment } from '../graphql/generated/graphql.ts';
import { Icon } from '../ui/Icon.tsx';

const when = (at: string, timezone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: timezone,
  }).format(new Date(at));

export interface UsuallyAnsweredProps {
  expected: NonNullable<RequestPageFieldsFragment['usuallyAnswered']>;
  timezone: string;
}

export const UsuallyAnswered = ({ expected, timezone }: UsuallyAnsweredProps) => (
  <p className="usually-answered small muted">
    <Icon name={expected.late ? 'alert' : 'clock'} size={16} />{' '}
    {expected.late
      ? `This takes longer than usual: it was expected by ${when(expected.by, timezone)}. The desk knows.`
      : `Usually answered by ${when(expected.by, timezone)}. ${
          expected.basis === 'HISTORY' ? 'Four of five such requests were.' : 'That is the desk’s aim, not a promise.'
        }`}
  </p>
);
