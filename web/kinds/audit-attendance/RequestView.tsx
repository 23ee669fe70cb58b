/** An audit attendance on its page: the class and the personal link, and what was asked in the form's own words. */
import { auditFields as fields, auditOptions as words } from '../../../server/kinds/audit-attendance/form.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { ClassFacts } from '../../requests/ClassFacts.tsx';
import { Facts, wordOf, yesNo } from '../../requests/Facts.tsx';
import type { ViewProps } from '../../requests/kindViews.ts';
import { Settled as Card } from '../../requests/Settled.tsx';
import { dayText } from '../../ui/times.ts';

export const auditView = graphql(`
  fragment AuditView on AuditAttendanceRequest {
    registrationLink
    session: classSession { ...ClassFacts }
    attendance: answers {
      observerRole managerEmail purpose purposeNote certificationRecord classSessionId courseSku
      course { sku name }
      window { start end }
      partsWanted selectedParts timezoneConstraints language conductAcknowledged clearanceAttested
    }
  }
`);

export function Settled({ request, viewerZone }: ViewProps) {
  if (request.__typename !== 'AuditAttendanceRequest') return null;
  const { session, registrationLink } = request;
  if (!session && !registrationLink) return null;
  return (
    <Card title="The class">
      {registrationLink && (
        <p className="join-link">
          <a href={registrationLink} target="_blank" rel="noreferrer">
            Join with your personal link
          </a>
          <small className="muted">Made for {request.requester.name} alone: never pass it on.</small>
        </p>
      )}
      {session && <ClassFacts session={session} viewerZone={viewerZone} />}
    </Card>
  );
}

export function Answers({ request }: ViewProps) {
  if (request.__typename !== 'AuditAttendanceRequest') return null;
  const a = request.attendance;
  return (
    <Facts
      facts={[
        { label: fields.purpose.label, value: wordOf(words.purpose, a.purpose) },
        { label: fields.purposeNote.label, value: a.purposeNote },
        { label: fields.certificationRecord.label, value: a.certificationRecord },
        { label: fields.observerRole.label, value: wordOf(words.observerRole, a.observerRole) },
        { label: fields.managerEmail.label, value: a.managerEmail },
        { label: fields.courseSku.label, value: a.course?.name ?? a.courseSku },
        { label: fields.window.label, value: a.window && `${dayText(a.window.start)} – ${dayText(a.window.end)}` },
        {
          label: fields.partsWanted.label,
          value: a.partsWanted === 'SELECTED' ? `Parts ${a.selectedParts.join(', ')}` : words.partsWanted.ALL_PARTS,
        },
        { label: fields.timezoneConstraints.label, value: a.timezoneConstraints },
        { label: fields.language.label, value: a.language },
        { label: fields.conductAcknowledged.label, value: yesNo(a.conductAcknowledged) },
        { label: fields.clearanceAttested.label, value: a.clearanceAttested && 'Yes, by their own word' },
      ]}
    />
  );
}
