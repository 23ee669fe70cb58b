/** Customer classes of a course that colleagues may observe: the way from the catalogue to an audit attendance. */
import { graphql } from '../graphql/generated/index.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { askPaths } from '../routes.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { useViewer } from '../signin/viewer.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { partText } from '../ui/times.ts';
import { modeWords } from './words.ts';

const classesQuery = graphql(`
  query UpcomingClasses($sku: String!) {
    classSessions(filter: { courseSku: $sku, observable: true, audience: CUSTOMER }, first: 6) {
      nodes {
        id
        deliveryMode
        language
        timezone
        observerPlacesLeft
        parts { number startsAt endsAt }
      }
    }
  }
`);

export function UpcomingClasses({ sku }: { sku: string }) {
  const { viewer } = useViewer();
  const query = useQuery(classesQuery, { sku }, { types: ['ClassSession'], pause: !viewer });
  if (viewer === undefined) return null;
  return (
    <section className="stack" style={{ gap: 'var(--s3)' }} aria-labelledby="upcoming">
      <h2 id="upcoming">Classes you could observe</h2>
      {viewer === null ? (
        <p className="muted">Sign in to see upcoming classes of this course.</p>
      ) : (
        <QueryState query={query}>
          {({ classSessions }) =>
            classSessions.nodes.length === 0 ? (
              <p className="muted">
                None is planned at the moment. You can still ask to observe one in weeks that suit you.
              </p>
            ) : (
              <ul className="classes">
                {classSessions.nodes.map((session) => (
                  <li key={session.id}>
                    <div className="grow">
                      {session.parts.map((part) => (
                        <div key={part.number}>{partText(part.startsAt, part.endsAt, viewer.person.timezone)}</div>
                      ))}
                      <div className="muted small">
                        {modeWords[session.deliveryMode]} ·{' '}
                        {new Intl.DisplayNames('en', { type: 'language' }).of(session.language)} ·{' '}
                        {session.observerPlacesLeft > 0
                          ? `${session.observerPlacesLeft} observer ${session.observerPlacesLeft === 1 ? 'place' : 'places'} left`
                          : 'no observer place left: you would wait for one'}
                      </div>
                    </div>
                    <ButtonLink
                      href={`${askPaths.AUDIT_ATTENDANCE}?class=${encodeURIComponent(session.id)}`}
                      size="small"
                    >
                      Observe this one
                    </ButtonLink>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryState>
      )}
      <p>
        <ButtonLink
          href={`${askPaths.AUDIT_ATTENDANCE}?course=${encodeURIComponent(sku)}`}
          variant="quiet"
          size="small"
          icon="eye"
        >
          Ask to observe one at another time
        </ButtonLink>
      </p>
    </section>
  );
}
