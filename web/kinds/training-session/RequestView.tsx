/** A training session on its page: what the desk settled, and what was asked in the form's own words. */
import { trainingFields as fields, trainingOptions as words } from '../../../server/kinds/training-session/form.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { ClassFacts } from '../../requests/ClassFacts.tsx';
import { Facts, wordOf, yesNo } from '../../requests/Facts.tsx';
import type { ViewProps } from '../../requests/kindViews.ts';
import { Roster } from '../../requests/Roster.tsx';
import { Settled as Card } from '../../requests/Settled.tsx';
import { Time } from '../../ui/Time.tsx';
import { dayText, partText } from '../../ui/times.ts';

export const trainingView = graphql(`
  fragment TrainingView on TrainingSessionRequest {
    course { sku name }
    trainer { id name }
    dateOptions { number parts { number startsAt endsAt } }
    datesExpireAt
    shortNoticeReason
    attendedCount
    session: classSession { ...ClassFacts }
    training: answers {
      title businessJustification teamName costCentre managerApproverEmail courseSku
      course { sku name }
      deliveryMode siteAddress travelBudgetCode attendeeCount largeGroupPlan
      attendees { name email role }
      experienceLevel
      preferredWindows { start end }
      shortNoticeAcknowledged timezone language sessionPattern recordingAllowed accessibilityNeeds labRequired
      priority deadlineReason
    }
  }
`);

export function Settled({ request, viewerZone }: ViewProps) {
  if (request.__typename !== 'TrainingSessionRequest') return null;
  const { training, course, trainer, session, dateOptions, datesExpireAt } = request;
  const zone = training.timezone;
  const settledCourse = course && course.sku !== training.courseSku ? `${course.name} (${course.sku})` : null;
  const nothing =
    !settledCourse &&
    !trainer &&
    !session &&
    dateOptions.length === 0 &&
    request.attendedCount === null &&
    !request.shortNoticeReason;
  if (nothing) return null;
  return (
    <Card>
      <Facts
        facts={[
          { label: 'Course settled on', value: settledCourse },
          { label: 'Trainer', value: trainer?.name },
          { label: 'Came', value: request.attendedCount === null ? null : `${request.attendedCount} people` },
          {
            label: 'Dates proposed',
            wide: true,
            value: dateOptions.length > 0 && (
              <ol className="date-options">
                {dateOptions.map((option) => (
                  <li key={option.number}>
                    <strong>Option {option.number}</strong>
                    {option.parts.map((part) => (
                      <span key={part.number}>
                        {partText(part.startsAt, part.endsAt, zone)} <span className="muted">{zone}</span>
                        {viewerZone !== zone && (
                          <small className="muted"> · {partText(part.startsAt, part.endsAt, viewerZone)} for you</small>
                        )}
                      </span>
                    ))}
                  </li>
                ))}
              </ol>
            ),
          },
          {
            label: 'The proposal stands until',
            value: datesExpireAt && dateOptions.length > 0 && (
              <Time at={datesExpireAt} as="both" timezone={viewerZone} />
            ),
          },
          { label: 'Why links go out late', value: request.shortNoticeReason, wide: true },
        ]}
      />
      {session && <ClassFacts session={session} viewerZone={viewerZone} />}
    </Card>
  );
}

export function Answers({ request }: ViewProps) {
  if (request.__typename !== 'TrainingSessionRequest') return null;
  const { training: a } = request;
  const range = ({ start, end }: { start: string; end: string }) =>
    start === end ? dayText(start) : `${dayText(start)} – ${dayText(end)}`;
  return (
    <>
      <Facts
        facts={[
          { label: fields.businessJustification.label, value: a.businessJustification, wide: true },
          { label: fields.courseSku.label, value: a.course?.name ?? a.courseSku ?? 'Not sure yet' },
          { label: fields.deliveryMode.label, value: wordOf(words.deliveryMode, a.deliveryMode) },
          { label: fields.sessionPattern.label, value: wordOf(words.sessionPattern, a.sessionPattern) },
          { label: fields.attendeeCount.label, value: String(a.attendeeCount) },
          { label: fields.largeGroupPlan.label, value: wordOf(words.largeGroupPlan, a.largeGroupPlan) },
          { label: fields.experienceLevel.label, value: wordOf(words.experienceLevel, a.experienceLevel) },
          { label: fields.preferredWindows.label, value: a.preferredWindows.map(range).join('\n') },
          { label: fields.timezone.label, value: a.timezone },
          { label: fields.language.label, value: languageName(a.language) },
          { label: fields.teamName.label, value: a.teamName },
          { label: fields.costCentre.label, value: a.costCentre },
          { label: fields.managerApproverEmail.label, value: a.managerApproverEmail },
          { label: fields.priority.label, value: wordOf(words.priority, a.priority) },
          { label: fields.deadlineReason.label, value: a.deadlineReason },
          { label: fields.siteAddress.label, value: a.siteAddress },
          { label: fields.travelBudgetCode.label, value: a.travelBudgetCode },
          { label: fields.labRequired.label, value: yesNo(a.labRequired) },
          { label: fields.recordingAllowed.label, value: yesNo(a.recordingAllowed) },
          { label: fields.shortNoticeAcknowledged.label, value: a.shortNoticeAcknowledged && 'Yes' },
          { label: fields.accessibilityNeeds.label, value: a.accessibilityNeeds, wide: true },
        ]}
      />
      <Roster request={request} attendees={a.attendees} expected={a.attendeeCount} />
    </>
  );
}

function languageName(tag: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  return name ? `${name} (${tag})` : tag;
}
