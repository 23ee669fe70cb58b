/** One offering: what it gives, what it costs in each mode, and the ways to ask for it, pre-filled. */
import { Link, useParams } from 'wouter';
import type { OfferingQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { askPaths } from '../routes.tsx';
import { Page } from '../shell/Page.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { Alert } from '../ui/Alert.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { UpcomingClasses } from './UpcomingClasses.tsx';
import { categoryWords, leadTimeWords, maturityWords, modeWords, patternWords, perUnit } from './words.ts';
import './catalogue.css';

const offeringQuery = graphql(`
  query Offering($sku: String!) {
    offering(sku: $sku) {
      ...OfferingSummary
      sessionPattern
      prerequisiteNote
      needsEngagementManagerApproval
      partnerSku
    }
  }
`);

type Offering = NonNullable<OfferingQuery['offering']>;

export default function OfferingPage() {
  const { sku = '' } = useParams<{ sku: string }>();
  const query = useQuery(offeringQuery, { sku: decodeURIComponent(sku) });
  const offering = query.data?.offering;
  if (query.data && !offering)
    return (
      <Page title="Not in the catalogue" width="narrow">
        <EmptyState
          icon="book"
          title={`There is no ${decodeURIComponent(sku)}`}
          actions={<ButtonLink href="/catalogue">To the catalogue</ButtonLink>}
        >
          It may have been renamed or taken out.
        </EmptyState>
      </Page>
    );
  return (
    <Page
      title={offering?.name ?? 'Offering'}
      above={
        <>
          <Link href="/catalogue">Catalogue</Link>
          {offering && (
            <>
              {' / '}
              <Link href={`/catalogue?category=${offering.category}`}>{categoryWords[offering.category].label}</Link>
            </>
          )}
        </>
      }
      lead={offering?.description}
    >
      <QueryState query={query}>{(data) => (data.offering ? <Detail offering={data.offering} /> : null)}</QueryState>
    </Page>
  );
}

/** Why it cannot be asked for; null when it can. */
const closedReason = (offering: Offering): string | null =>
  !offering.active
    ? 'It is no longer offered. Ask a question and the desk names what took its place.'
    : offering.maturity === 'PLANNED'
      ? 'It is planned and not sold yet. Ask a question to hear when it will be.'
      : null;

function Detail({ offering }: { offering: Offering }) {
  const closed = closedReason(offering);
  const askFor = (mode: string) =>
    offering.isCourse
      ? `${askPaths.TRAINING_SESSION}?course=${encodeURIComponent(offering.sku)}&mode=${mode}`
      : `${askPaths.PS_INQUIRY}?type=STANDARD&sku=${encodeURIComponent(offering.sku)}&mode=${mode}`;
  const facts: [string, React.ReactNode][] = [
    ['SKU', <code key="sku">{offering.sku}</code>],
    ...(offering.partnerSku
      ? [['Sold by a partner', <code key="p">{offering.partnerSku}</code>] as [string, React.ReactNode]]
      : []),
    ['Charged', offering.chargeModel === 'FLAT' ? 'One price' : `Per ${offering.unit}`],
    ...(offering.classSize ? [['Class size', `Up to ${offering.classSize}`] as [string, string]] : []),
    ...(offering.sessionPattern ? [['Usually cut as', patternWords[offering.sessionPattern]] as [string, string]] : []),
    ['Usual lead time', leadTimeWords(offering.usualLeadTimeBusinessDays)],
    ['Material', maturityWords[offering.maturity]],
  ];
  return (
    <div className="offering-page">
      <div className="stack offering-main">
        {closed && <Alert tone="warning">{closed}</Alert>}
        {offering.needsEngagementManagerApproval && (
          <Alert>Its sale needs the engagement manager’s approval; the desk asks for it once you have asked.</Alert>
        )}
        <dl className="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {(offering.prerequisites.length > 0 || offering.prerequisiteNote) && (
          <section className="stack" style={{ gap: 'var(--s2)' }}>
            <h2>Before it</h2>
            {offering.prerequisiteNote && <p>{offering.prerequisiteNote}</p>}
            <ul className="row">
              {offering.prerequisites.map((course) => (
                <li key={course.id}>
                  <Link href={`/catalogue/${encodeURIComponent(course.sku)}`}>{course.name}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {offering.isCourse && <UpcomingClasses sku={offering.sku} />}
      </div>
      <aside className="stack" aria-label="Ask for it">
        {offering.modes.map((mode) => (
          <div key={mode.mode} className="card mode">
            <div className="row between">
              <h2>{modeWords[mode.mode]}</h2>
              {mode.travelExtra && <Badge>plus travel</Badge>}
            </div>
            <p className="mode-price">
              {mode.price?.formatted ?? 'Quoted on request'}
              {mode.price && <span className="muted small"> {perUnit(offering)}</span>}
            </p>
            <p className="muted small">{mode.duration}</p>
            {closed ? (
              <Button wide blockedBy={closed}>
                Ask for this
              </Button>
            ) : (
              <ButtonLink href={askFor(mode.mode)} variant="primary" wide>
                Ask for this
              </ButtonLink>
            )}
          </div>
        ))}
        <div className="row">
          <ButtonLink
            href={`${askPaths.PS_INQUIRY}?type=LEAD_TIME&sku=${encodeURIComponent(offering.sku)}`}
            variant="quiet"
            size="small"
            icon="clock"
          >
            How soon?
          </ButtonLink>
          <ButtonLink
            href={`${askPaths.PS_INQUIRY}?type=GENERAL&sku=${encodeURIComponent(offering.sku)}`}
            variant="quiet"
            size="small"
            icon="question"
          >
            Ask a question
          </ButtonLink>
        </div>
      </aside>
    </div>
  );
}
