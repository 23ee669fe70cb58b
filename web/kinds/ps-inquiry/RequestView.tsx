/** An inquiry on its page: answer, lead time, order or proposal, and what was asked in the form's own words. */
import {
  inquiryFields as fields,
  SCOPE_NAMES,
  SCOPES,
  inquiryOptions as words,
} from '../../../server/kinds/ps-inquiry/form.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { type Fact, Facts, wordOf, yesNo } from '../../requests/Facts.tsx';
import type { OneRequest, RequestOf, ViewProps } from '../../requests/kindViews.ts';
import { Settled as Card } from '../../requests/Settled.tsx';
import { Table } from '../../ui/Table.tsx';
import { dayText } from '../../ui/times.ts';

export const inquiryView = graphql(`
  fragment InquiryView on PsInquiry {
    answer
    leadTime { earliestWeeks latestWeeks asOf validUntil disclaimer }
    orderReference
    proposalReference
    listPrice { formatted }
    inquiry: answers {
      inquiryType inquirerRole summary customerName opportunityId region segment dealStage desiredStart
      partnerInvolved deploymentType licenceTier question topic
      lines { sku quantity deliveryMode extraSeats offering { name } }
      serviceDescriptionReviewed partnerSale serviceTypes scopeNotes
      migration {
        sources destination sourceVersion destinationVersion users portfolios repositories repositoriesOver5Gb
        ciSystems ciJobs registrySizeGb ssoProvider sourceOs databaseVersion
      }
      implementation {
        purpose expectedUsers highAvailability geoOrDisasterRecovery infrastructureAsCode host kubernetes
        operatingSystem appliances airGapped proxy certificates encryptionBetweenComponents gitStorage hypervisor
      }
      readiness {
        host architectureDiagram testEnvironment monitoring knownIssues licences activeUsers activeUsersInOneYear
      }
      ciMigration { instances location jobs users repositories plugins executorTypes automation }
      general { currentUsers plannedUsers goals toolsReplaced integrations targetArchitecture version }
      leadTimeSku leadTimeSubject hopedForDate signed
    }
  }
`);

const isInquiry = (request: OneRequest): request is RequestOf<'PsInquiry'> => request.__typename === 'PsInquiry';

export function Settled({ request }: ViewProps) {
  if (!isInquiry(request)) return null;
  const { answer, leadTime, orderReference, proposalReference } = request;
  if (!answer && !leadTime && !orderReference && !proposalReference) return null;
  return (
    <Card title={answer || leadTime ? 'The answer' : undefined}>
      {leadTime && (
        <div className="lead-time">
          <p>
            <strong>
              {leadTime.earliestWeeks === leadTime.latestWeeks
                ? `About ${leadTime.earliestWeeks} weeks`
                : `${leadTime.earliestWeeks} to ${leadTime.latestWeeks} weeks`}
            </strong>{' '}
            from {dayText(leadTime.asOf)}. Ask again after {dayText(leadTime.validUntil)}.
          </p>
          <p className="small muted">{leadTime.disclaimer}</p>
        </div>
      )}
      <Facts
        facts={[
          { label: 'In words', value: answer, wide: true },
          { label: 'Quote or order', value: orderReference },
          { label: 'Goes on in proposal', value: proposalReference },
        ]}
      />
    </Card>
  );
}

type Inquiry = RequestOf<'PsInquiry'>['inquiry'];

export function Answers({ request }: ViewProps) {
  if (!isInquiry(request)) return null;
  const a = request.inquiry;
  const concernsCustomer = a.inquiryType !== 'GENERAL' || Boolean(a.customerName);
  return (
    <>
      <Facts
        facts={[
          { label: fields.question.label, value: a.question, wide: true },
          { label: fields.scopeNotes.label, value: a.scopeNotes, wide: true },
          { label: fields.inquiryType.label, value: wordOf(words.inquiryType, a.inquiryType) },
          { label: fields.topic.label, value: wordOf(words.topic, a.topic) },
          { label: fields.leadTimeSku.label, value: a.leadTimeSku },
          { label: fields.leadTimeSubject.label, value: a.leadTimeSubject },
          { label: fields.hopedForDate.label, value: a.hopedForDate && dayText(a.hopedForDate) },
          { label: fields.signed.label, value: a.inquiryType === 'LEAD_TIME' && yesNo(a.signed) },
          { label: fields.customerName.label, value: a.customerName },
          { label: fields.opportunityId.label, value: a.opportunityId },
          { label: fields.region.label, value: wordOf(words.region, a.region) },
          { label: fields.segment.label, value: wordOf(words.segment, a.segment) },
          { label: fields.dealStage.label, value: wordOf(words.dealStage, a.dealStage) },
          { label: fields.desiredStart.label, value: a.desiredStart && dayText(a.desiredStart) },
          { label: fields.deploymentType.label, value: wordOf(words.deploymentType, a.deploymentType) },
          { label: fields.licenceTier.label, value: wordOf(words.licenceTier, a.licenceTier) },
          { label: fields.inquirerRole.label, value: wordOf(words.inquirerRole, a.inquirerRole) },
          { label: fields.partnerInvolved.label, value: concernsCustomer && yesNo(a.partnerInvolved) },
          { label: fields.partnerSale.label, value: a.inquiryType === 'STANDARD' && yesNo(a.partnerSale) },
          {
            label: fields.serviceDescriptionReviewed.label,
            value: a.inquiryType === 'STANDARD' && yesNo(a.serviceDescriptionReviewed),
          },
          {
            label: fields.serviceTypes.label,
            value: a.serviceTypes.map((type) => words.serviceTypes[type]).join(', '),
          },
        ]}
      />
      {a.lines.length > 0 && <Lines lines={a.lines} total={request.listPrice?.formatted ?? null} />}
      {SCOPE_NAMES.map((scope) => (
        <Scope key={scope} inquiry={a} scope={scope} />
      ))}
    </>
  );
}

function Lines({ lines, total }: { lines: Inquiry['lines']; total: string | null }) {
  return (
    <div className="answer-part">
      <Table
        caption="Services wanted"
        columns={[
          { label: 'Service' },
          { label: 'Delivery' },
          { label: 'Quantity', number: true },
          { label: 'Extra seats', number: true },
        ]}
      >
        {lines.map((line) => (
          <tr key={`${line.sku} ${line.deliveryMode}`}>
            <td>
              {line.offering?.name ?? 'No longer in the catalogue'} <span className="muted">{line.sku}</span>
            </td>
            <td>{words.deliveryMode[line.deliveryMode]}</td>
            <td className="number">{line.quantity}</td>
            <td className="number">{line.extraSeats || '–'}</td>
          </tr>
        ))}
      </Table>
      <p className="small muted">{total ? `List price ${total}` : 'At least one position is quoted on request.'}</p>
    </div>
  );
}

/** The scoping answers of one service; those not given yet are counted, since a proposal waits for them. */
function Scope({ inquiry, scope }: { inquiry: Inquiry; scope: (typeof SCOPE_NAMES)[number] }) {
  const { serviceType, fields: questions } = SCOPES[scope];
  if (!inquiry.serviceTypes.includes(serviceType)) return null;
  const given: Readonly<Record<string, unknown>> = inquiry[scope] ?? {};
  const facts = Object.entries(questions).map(([name, question]): Fact => {
    const value = given[name];
    const options: Readonly<Record<string, string>> = 'options' in question ? question.options : {};
    if (typeof value === 'boolean') return { label: question.label, value: yesNo(value) };
    return {
      label: question.label,
      value: value === null || value === undefined ? null : (options[String(value)] ?? String(value)),
    };
  });
  const open = facts.filter(({ value }) => value === null).length;
  return (
    <section className="answer-part" aria-label={words.serviceTypes[serviceType]}>
      <h3>{words.serviceTypes[serviceType]}</h3>
      <Facts facts={facts} />
      {open > 0 && (
        <p className="small muted">
          {open} of {facts.length} scoping questions are open.
        </p>
      )}
    </section>
  );
}
