/** A class in words: its course, its parts in its own zone and in the viewer's, and who teaches. */

import type { ClassFactsFragment } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { partText } from '../ui/times.ts';
import { Facts } from './Facts.tsx';

export const classFacts = graphql(`
  fragment ClassFacts on ClassSession {
    __typename
    id timezone language deliveryMode restricted cancelledAt
    course { sku name }
    trainer { id name }
    parts { number startsAt endsAt }
  }
`);

export function Parts({
  session,
  viewerZone,
}: {
  session: Pick<ClassFactsFragment, 'parts' | 'timezone'>;
  viewerZone: string;
}) {
  const { parts, timezone } = session;
  return (
    <ol className="date-options">
      {parts.map((part) => (
        <li key={part.number}>
          <span>
            {partText(part.startsAt, part.endsAt, timezone)} <span className="muted">{timezone}</span>
          </span>
          {viewerZone !== timezone && (
            <small className="muted">{partText(part.startsAt, part.endsAt, viewerZone)} for you</small>
          )}
        </li>
      ))}
    </ol>
  );
}

export function ClassFacts({ session, viewerZone }: { session: ClassFactsFragment; viewerZone: string }) {
  return (
    <Facts
      facts={[
        {
          label: 'Class',
          value: (
            <>
              {session.course.name}{' '}
              {session.cancelledAt && (
                <Badge tone="bad" icon="declined">
                  Cancelled
                </Badge>
              )}
            </>
          ),
        },
        { label: 'Held', value: session.deliveryMode === 'ONSITE' ? 'On site' : 'Remote, over video' },
        { label: 'Trainer', value: session.trainer?.name },
        { label: 'Parts', value: <Parts session={session} viewerZone={viewerZone} />, wide: true },
      ]}
    />
  );
}
