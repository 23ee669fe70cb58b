/** One card per kind; the inquiry's four sorts are reached directly. A kind that is not open to the viewer says why. */
import { Link } from 'wouter';
import type { FrontDoorKindsQuery, RequestKind } from '../graphql/generated/graphql.ts';
import { askPaths } from '../routes.tsx';
import { cx } from '../ui/cx.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

export type KindInfo = FrontDoorKindsQuery['requestKinds'][number];

export const kindIcons: Record<RequestKind, IconName> = {
  TRAINING_SESSION: 'cap',
  AUDIT_ATTENDANCE: 'eye',
  PS_INQUIRY: 'message',
};

const inquirySorts: { type: string; label: string; hint: string; icon: IconName }[] = [
  { type: 'GENERAL', label: 'A question', hint: 'What fits, what it costs, how it works', icon: 'question' },
  { type: 'STANDARD', label: 'Standard services', hint: 'From the catalogue, unchanged', icon: 'book' },
  { type: 'CUSTOM', label: 'Custom services', hint: 'Made to measure, scoped with you', icon: 'edit' },
  { type: 'LEAD_TIME', label: 'A lead time', hint: 'How soon could it start?', icon: 'clock' },
];

export function KindCards({ kinds }: { kinds: readonly KindInfo[] }) {
  return (
    <ul className="kinds">
      {kinds.map((kind) => (
        <li
          key={kind.kind}
          className={cx(
            'card kind',
            kind.available ? 'kind-open' : 'kind-closed',
            kind.kind === 'PS_INQUIRY' && 'kind-tall',
          )}
        >
          <span className="kind-icon">
            <Icon name={kindIcons[kind.kind]} size={24} />
          </span>
          <h2>
            {kind.available ? (
              <Link href={askPaths[kind.kind]} className="kind-link">
                {kind.label}
                <Icon name="arrowRight" />
              </Link>
            ) : (
              kind.label
            )}
          </h2>
          <p className="kind-text">{kind.description}</p>
          {kind.kind === 'PS_INQUIRY' && kind.available && <InquirySorts />}
          {kind.blockedBy && (
            <p className="kind-blocked">
              <Icon name="lock" size={16} />
              <span>
                {kind.blockedBy.message} {kind.blockedBy.fix}
              </span>
            </p>
          )}
          <dl className="kind-facts">
            <div>
              <dt>Usually</dt>
              <dd>{kind.usualTime}</dd>
            </div>
            <div>
              <dt>Decided by</dt>
              <dd>{kind.decidedBy}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}

const InquirySorts = () => (
  <ul className="sorts">
    {inquirySorts.map((sort) => (
      <li key={sort.type}>
        <Link href={`${askPaths.PS_INQUIRY}?type=${sort.type}`} className="sort">
          <Icon name={sort.icon} />
          <span>
            <strong>{sort.label}</strong>
            <small>{sort.hint}</small>
          </span>
        </Link>
      </li>
    ))}
  </ul>
);
