/**
 * Composes the mail of one delivery, from the request as it is now: what happened, what was written, what is next.
 * Invariant: asked at every try whether the person may still hear of it and still wants to; who may not see the
 * request learns nothing that anybody wrote, and a restricted request has a subject that says nothing.
 */
import { and, desc, eq, lt } from 'drizzle-orm';
import type { Actor, Ctx } from '../ctx.ts';
import type { Reader } from '../db/client.ts';
import {
  type DeliveryRow,
  deliveries,
  type EventRow,
  people,
  type RequestRow,
  requestEvents,
  requests,
} from '../db/schema/index.ts';
import type { Kind } from '../kinds/define.ts';
import { kindOf } from '../kinds/index.ts';
import type { Compose } from '../messages/deliver.ts';
import { mailHeaders } from '../messages/email/headers.ts';
import type { Footer, Message } from '../messages/email/message.ts';
import { renderHtml, renderText } from '../messages/email/render.ts';
import { listMuted, mutedKey } from '../messages/preferences.ts';
import { unsubscribeSecret, unsubscribeToken } from '../messages/unsubscribeToken.ts';
import { emailDomainAllowed, getPeople, loadPeopleWithGrants } from '../people/people.ts';
import { isStaff } from '../people/policy.ts';
import { TOPIC_DESCRIPTIONS } from '../people/topics.ts';
import { eventTitle, neutralTitle } from './eventTitle.ts';
import { nextOf, stateOf } from './lifecycle.ts';
import { changeFacts, type Fact, localised, shortened } from './mailFacts.ts';
import { isAsker } from './policy.ts';
import { mayHear, REASONS, reasonCodeOf } from './recipients.ts';
import { keyOf, loadContext, mailSubjectOf } from './submit.ts';

const BODY_MAX = 3000;
const ANSWER_MAX = 300;

interface Told {
  event: EventRow;
  request: RequestRow;
  kind: Kind;
  reader: Actor;
}

/** The answers as the form puts them, without those left empty. */
async function answerFacts(ctx: Ctx, { request, kind, reader }: Told): Promise<Fact[]> {
  const [requester] = await ctx.db.select().from(people).where(eq(people.id, request.requesterId));
  const context = await ctx.db.transaction((tx) =>
    loadContext(ctx, tx, kind, request.answers, requester!.email, request.restricted),
  );
  return kind
    .describe(request.answers, context)
    .flatMap(({ label, value }) =>
      value === null || value === ''
        ? []
        : [{ label, value: localised(shortened(value, ANSWER_MAX), reader.timezone) }],
    );
}

/** The link to a class is for the one person who attends it. */
function personalLink({ event, request, reader }: Told): Message['links'] {
  const link = request.work.registrationLink;
  const tells = event.type === 'MOVED' || event.type === 'SCHEDULE_CHANGED';
  const stands = request.category === 'ACTIVE' || request.category === 'WAITING_ON_REQUESTER';
  if (typeof link !== 'string' || reader.id !== request.requesterId || !tells || !stands) return [];
  return [{ label: 'Your personal registration link (please do not pass it on)', url: link }];
}

async function fullMessage(ctx: Ctx, told: Told, reason: string): Promise<Message> {
  const { event, request, kind, reader } = told;
  const names = await getPeople(
    ctx.db,
    [event.actorId, request.requesterId, request.raisedById, request.assigneeId, event.data.assigneeId ?? null].filter(
      (id) => id !== null,
    ),
  );
  const nameOf = (id: string | null) => names.get(id ?? '')?.name ?? 'Foyer';
  const state = stateOf(kind, request.state);
  const asker = reader.id === request.requesterId || reader.id === request.raisedById;
  const facts: Fact[] = [
    { label: 'Request', value: `${keyOf(request)} · ${request.title}` },
    { label: 'Kind', value: kind.label },
    ...(asker && request.requesterId === request.raisedById
      ? []
      : [{ label: 'Asked by', value: askedBy(request, nameOf) }]),
    { label: 'State now', value: state.label },
    { label: 'Looked after by', value: request.assigneeId ? nameOf(request.assigneeId) : 'nobody yet' },
    ...(event.data.facts ?? []),
    ...(event.type === 'PARTICIPANTS_CHANGED' ? addedFacts(event) : changeFacts(event.data.changes ?? [])),
  ];
  const answers = event.type === 'SUBMITTED' ? await answerFacts(ctx, told) : [];
  const full = event.body?.trim();
  const cut = full !== undefined && full.length > BODY_MAX;
  const url = `${ctx.config.publicUrl}/requests/${keyOf(request)}`;
  return {
    title: eventTitle({ event, request, kind, readerId: reader.id, nameOf }),
    ...(event.type === 'PARTICIPANTS_CHANGED' ? { lead: welcomeOf(ctx, reader) } : {}),
    ...(event.internal ? { notice: 'Internal: for staff only. Do not forward.' } : {}),
    ...(full
      ? {
          body: {
            text: cut ? `${shortened(full, BODY_MAX)}\n\n(The rest is on the request’s page.)` : full,
            author: event.actorId ? nameOf(event.actorId) : null,
          },
        }
      : {}),
    facts: facts.map(({ label, value }) => ({ label, value: localised(value, reader.timezone) })),
    ...(answers.length ? { details: { heading: 'What was asked', facts: answers } } : {}),
    next: nextOf(state, asker),
    // While it waits for the reader, it is they who decide.
    ...(request.closedAt || request.category === 'WAITING_ON_REQUESTER' ? {} : { decidedBy: kind.decidedBy }),
    links: [{ label: event.type === 'REMINDED' ? 'Answer now' : `Open ${keyOf(request)}`, url }, ...personalLink(told)],
    reason,
  };
}

/** Who else came in with the reader. */
const addedFacts = ({ data }: EventRow): Fact[] =>
  (data.changes ?? []).flatMap(({ after }) => (after ? [{ label: 'Added', value: after }] : []));

/** What taking part means for somebody just added, who may never have heard of Foyer. */
const welcomeOf = ({ config }: Ctx, reader: Actor): string =>
  emailDomainAllowed(config, reader.email)
    ? 'From now on you hear of public comments and of every step. Sign in with this address to read all of it and to write.'
    : 'From now on you hear of public comments and of every step by mail. Signing in is not open to your address.';

const askedBy = (request: RequestRow, nameOf: (id: string) => string): string =>
  request.requesterId === request.raisedById
    ? nameOf(request.requesterId)
    : `${nameOf(request.requesterId)}, raised by ${nameOf(request.raisedById)}`;

const neutralMessage = ({ event, request, kind, reader }: Told, reason: string): Message => ({
  title: neutralTitle({ event, kind }),
  facts: [
    { label: 'Reference', value: keyOf(request) },
    ...(event.data.facts ?? []).map(({ label, value }) => ({ label, value: localised(value, reader.timezone) })),
  ],
  links: [],
  reason,
});

/** What this person was last sent about the request, so that clients hang this mail below it. */
async function previousMessageId(db: Reader, delivery: DeliveryRow, requestId: string): Promise<string | null> {
  const [previous] = await db
    .select({ messageId: deliveries.messageId })
    .from(deliveries)
    .innerJoin(requestEvents, eq(requestEvents.id, deliveries.eventId))
    .where(
      and(
        eq(requestEvents.requestId, requestId),
        eq(deliveries.personId, delivery.personId),
        eq(deliveries.state, 'SENT'),
        lt(deliveries.eventId, delivery.eventId),
      ),
    )
    .orderBy(desc(deliveries.eventId))
    .limit(1);
  return previous?.messageId ?? null;
}

export const mailFor: Compose = async (ctx, delivery) => {
  const { db, config } = ctx;
  const [found] = await db
    .select({ event: requestEvents, request: requests })
    .from(requestEvents)
    .innerJoin(requests, eq(requests.id, requestEvents.requestId))
    .where(eq(requestEvents.id, delivery.eventId));
  const reader = (await loadPeopleWithGrants(db, [delivery.personId])).get(delivery.personId);
  if (!found || !reader) throw new Error(`Delivery ${delivery.id} has no event or no person.`);
  const { event, request } = found;
  const hears = mayHear(reader, request, event);
  if (!hears) return { skip: 'This person may no longer see the request.' };
  if (delivery.reason === REASONS.desk && request.assigneeId !== null)
    return { skip: 'Somebody of the desk took the request before this was sent.' };
  const muted = await listMuted(db, [reader.id]);
  if (muted.has(mutedKey(reader.id, delivery.topic))) return { skip: 'This person chose not to hear of this.' };

  const kind = kindOf(request.kind);
  const told = { event, request, kind, reader };
  const { reason } = delivery;
  const message = hears === 'full' ? await fullMessage(ctx, told, reason) : neutralMessage(told, reason);
  const token = unsubscribeToken(await unsubscribeSecret(db), reader.id, delivery.topic);
  const footer: Footer = {
    topic: TOPIC_DESCRIPTIONS[delivery.topic].replace(/\.$/, ''),
    unsubscribeUrl: `${config.publicUrl}/unsubscribe?t=${token}`,
    settingsUrl: `${config.publicUrl}/settings`,
  };
  const { subject, headers } = mailHeaders({
    requestId: request.id,
    key: keyOf(request),
    messageId: delivery.messageId,
    previousMessageId: await previousMessageId(db, delivery, request.id),
    subject: subjectFor(request, kind, reader),
    reasonCode: reasonCodeOf(reason),
    unsubscribeUrl: footer.unsubscribeUrl,
    mailFrom: config.mailFrom,
  });
  return {
    mail: {
      to: { name: reader.name, address: reader.email },
      subject,
      date: event.at,
      headers,
      html: renderHtml(message, footer, subject),
      text: renderText(message, footer),
    },
  };
};

/**
 * One subject per person for the whole conversation. Trainers and others who come and go with a plan never see the
 * title in it, not even while they are part of the request: it must not change when they are not any more.
 */
function subjectFor(request: RequestRow, kind: Kind, reader: Actor): string {
  if (request.restricted) return mailSubjectOf(request.number, '', true);
  const stays = isAsker(reader, request) || isStaff(reader) || request.participantIds.includes(reader.id);
  return stays ? request.mailSubject : mailSubjectOf(request.number, kind.label, false);
}
