/** One offering of the list: what it is on the left, what it costs on the right. The whole row is its link. */
import { Link } from 'wouter';
import type { OfferingSummaryFragment } from '../graphql/generated/graphql.ts';
import { Badge } from '../ui/Badge.tsx';
import { leadTimeWords, modeWords, perUnit } from './words.ts';

export function OfferingRow({ offering }: { offering: OfferingSummaryFragment }) {
  const facts = [
    ...new Set(offering.modes.map((mode) => mode.duration)),
    offering.classSize ? `up to ${offering.classSize} people` : null,
    `lead time: ${leadTimeWords(offering.usualLeadTimeBusinessDays).toLowerCase()}`,
  ].filter(Boolean);
  return (
    <li className="offering">
      <div className="grow">
        <h3>
          <Link href={`/catalogue/${encodeURIComponent(offering.sku)}`} className="offering-link">
            {offering.name}
          </Link>
          <span className="offering-sku">{offering.sku}</span>
          {!offering.active && <Badge>No longer offered</Badge>}
          {offering.active && offering.maturity === 'PLANNED' && <Badge tone="info">Planned</Badge>}
        </h3>
        <p className="offering-text">{offering.description}</p>
        <p className="offering-facts">{facts.join(' · ')}</p>
        {offering.prerequisites.length > 0 && (
          <p className="offering-facts">After {offering.prerequisites.map((course) => course.name).join(', ')}</p>
        )}
      </div>
      <dl className="prices">
        {offering.modes.map((mode) => (
          <div key={mode.mode}>
            <dt>{modeWords[mode.mode]}</dt>
            <dd>
              {mode.price?.formatted ?? 'Quoted'}
              {mode.price && <span className="muted"> {perUnit(offering)}</span>}
              {mode.travelExtra && <span className="muted"> + travel</span>}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
