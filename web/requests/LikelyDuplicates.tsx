/** Requests that may ask for the same, for the desk; nothing while there is none. */
import { Link } from 'wouter';
import type { RequestRelationsQuery } from '../graphql/generated/graphql.ts';
import { StateBadge } from '../ui/Badge.tsx';

type Found = NonNullable<RequestRelationsQuery['request']>['likelyDuplicates'];

export function LikelyDuplicates({ found, requestKey }: { found: Found; requestKey: string }) {
  if (found.length === 0) return null;
  return (
    <section className="relations-likely" aria-label="May ask for the same">
      <h3>May ask for the same</h3>
      <ul className="relations-list">
        {found.map(({ request: other, similarity }) => (
          <li key={other.id}>
            <span className="relations-role">{Math.round(similarity * 100)} % alike</span>
            <Link href={`/requests/${other.key}`} className="relations-title">
              <span className="mono">{other.key}</span> {other.title}
            </Link>
            <StateBadge state={other.state} />
          </li>
        ))}
      </ul>
      <p className="muted">If so, take the step “Mark as duplicate” on {requestKey} and give the other key.</p>
    </section>
  );
}
