/**
 * Who hears of an event, of which topic, and why. Pure: a table per type of event, then one sieve for all of them.
 * Invariant: each person at most once; never somebody the request does not exist for; internal events stay with staff.
 * Nobody hears of their own act, but for the receipt of what they submitted.
 */
import type { Actor } from '../ctx.ts';
import type { Topic } from '../db/schema/messages.ts';
import type { EventRow, RequestRow } from '../db/schema/requests.ts';
import type { Audience, Transition } from '../kinds/define.ts';
import { isStaff } from '../people/policy.ts';
import { maySee } from './policy.ts';

/** Why somebody is told: the mail's footer, and the word that filters may look at. */
export const REASONS = {
  mentioned: 'You were mentioned.',
  requester: 'You asked for this.',
  raiser: 'You raised this for somebody else.',
  assignee: 'It is assigned to you.',
  participant: 'You take part in this conversation.',
  watcher: 'You watch this request.',
  desk: 'You work this desk, and nobody has taken it yet.',
} as const;

export const reasonCodeOf = (reason: string): string =>
  Object.entries(REASONS).find(([, sentence]) => sentence === reason)?.[0] ?? 'concerned';

type HeardEvent = Pick<EventRow, 'type' | 'actorId' | 'internal' | 'data'>;
type HeardRequest = Pick<
  RequestRow,
  'requesterId' | 'raisedById' | 'assigneeId' | 'restricted' | 'work' | 'participantIds'
>;

export interface Concerned {
  event: HeardEvent;
  request: HeardRequest;
  /** The lifecycle's row that was taken, for MOVED. */
  transition: Pick<Transition<string, unknown>, 'tells' | 'topic'> | null;
  /** Everybody who might hear, with their grants. */
  people: ReadonlyMap<string, Actor>;
  /** Holders of the kind's desk roles. */
  deskIds: readonly string[];
  watcherIds: readonly string[];
  /** Whom the text names, holders of named roles among them. */
  mentionedIds: readonly string[];
  wants(personId: string, topic: Topic): boolean;
}

export interface Recipient {
  personId: string;
  topic: Topic;
  reason: string;
}

const EVERYBODY: readonly Audience[] = ['REQUESTER', 'RAISER', 'ASSIGNEE', 'WATCHERS'];
const WITH_DESK: readonly Audience[] = [...EVERYBODY, 'DESK_IF_UNASSIGNED'];

/** Who is concerned, before the sieve. Null: nobody hears of such events. */
function audienceOf({ event, request, transition }: Concerned): { audience: readonly Audience[]; topic: Topic } | null {
  const byAsker =
    event.actorId !== null && (event.actorId === request.requesterId || event.actorId === request.raisedById);
  const theOtherSide = byAsker ? WITH_DESK : EVERYBODY;
  switch (event.type) {
    case 'SUBMITTED':
      return { audience: ['REQUESTER', 'RAISER', 'ASSIGNEE', 'DESK_IF_UNASSIGNED'], topic: 'RECEIPTS' };
    case 'MOVED':
      return { audience: transition?.tells ?? theOtherSide, topic: transition?.topic ?? 'PROGRESS' };
    case 'ASSIGNED':
      return { audience: WITH_DESK, topic: 'PROGRESS' };
    case 'COMMENTED':
      return { audience: event.internal ? ['ASSIGNEE', 'WATCHERS'] : WITH_DESK, topic: 'CONVERSATION' };
    case 'EDITED':
      return { audience: theOtherSide, topic: 'PROGRESS' };
    case 'ROSTER_CHANGED':
    case 'SCHEDULE_CHANGED':
      return { audience: theOtherSide, topic: 'SCHEDULE' };
    case 'RESTRICTION_CHANGED':
      return { audience: ['ASSIGNEE', 'DESK_IF_UNASSIGNED'], topic: 'PROGRESS' };
    // Those who were added are named by the event itself; who left knows, or need not.
    case 'PARTICIPANTS_CHANGED':
      return { audience: [], topic: 'CONVERSATION' };
    case 'REMINDED':
      return { audience: ['REQUESTER'], topic: 'CONVERSATION' };
    // The assignee alone: what was due is theirs to do. Nobody's is the desk's.
    case 'CLOCK_WARNED':
      return { audience: ['ASSIGNEE', 'DESK_IF_UNASSIGNED'], topic: 'ASSIGNMENT' };
    // Leads are named by the event itself.
    case 'CLOCK_BREACHED':
      return { audience: [], topic: 'ASSIGNMENT' };
    case 'LABELLED':
    case 'WATCHERS_CHANGED':
    case 'PRIORITISED':
    case 'SNOOZED':
    case 'RELATED':
    case 'UNDONE':
      return null;
    case 'WOKEN':
      return { audience: ['ASSIGNEE'], topic: 'ASSIGNMENT' };
  }
}

/**
 * How much of an event this person may be told: everything, only that it happened (people whom a kind names, such as
 * the trainer of a class, while the request itself is not theirs to see), or nothing. Asked again before each sending.
 */
export function mayHear(person: Actor, request: HeardRequest, event: HeardEvent): 'full' | 'neutral' | null {
  if (event.internal) return isStaff(person) && maySee(person, request) ? 'full' : null;
  if (maySee(person, request)) return 'full';
  // Somebody who was added and is out again by now hears nothing of it.
  if (event.type === 'PARTICIPANTS_CHANGED') return null;
  const named = event.data.alsoTell?.some(({ personId }) => personId === person.id) ?? false;
  return named && !request.restricted ? 'neutral' : null;
}

/** Everybody who hears of it, each for the strongest reason whose topic they want. */
export function whoHears(input: Concerned): Recipient[] {
  const { event, request } = input;
  const concerned = audienceOf(input);
  if (!concerned) return [];
  const { audience, topic } = concerned;
  const candidates: Recipient[] = [];
  const add = (personId: string | null, candidateTopic: Topic, reason: string) => {
    if (personId) candidates.push({ personId, topic: candidateTopic, reason });
  };
  // The strongest reasons first. A mention is no way around a preference: whoever muted conversations stays unmailed.
  for (const id of input.mentionedIds) add(id, 'CONVERSATION', REASONS.mentioned);
  if (audience.includes('REQUESTER')) add(request.requesterId, topic, REASONS.requester);
  if (audience.includes('RAISER')) add(request.raisedById, topic, REASONS.raiser);
  if (audience.includes('ASSIGNEE')) {
    const given = event.data.assigneeId != null && event.data.assigneeId === request.assigneeId;
    add(request.assigneeId, given ? 'ASSIGNMENT' : topic, REASONS.assignee);
  }
  for (const { personId, reason } of event.data.alsoTell ?? []) add(personId, topic, reason);
  const hearsAll = event.type === 'COMMENTED' || event.type === 'MOVED';
  if (audience.includes('REQUESTER') && hearsAll && !event.internal)
    for (const id of request.participantIds) add(id, topic, REASONS.participant);
  if (audience.includes('WATCHERS')) for (const id of input.watcherIds) add(id, topic, REASONS.watcher);
  if (audience.includes('DESK_IF_UNASSIGNED') && request.assigneeId === null) {
    for (const id of input.deskIds) add(id, 'DESK_QUEUE', REASONS.desk);
  }

  const heard = new Map<string, Recipient>();
  for (const candidate of candidates) {
    const { personId } = candidate;
    const receipt = event.type === 'SUBMITTED' && candidate.topic === 'RECEIPTS';
    if (heard.has(personId) || (personId === event.actorId && !receipt)) continue;
    const person = input.people.get(personId);
    if (!person || !mayHear(person, request, event) || !input.wants(personId, candidate.topic)) continue;
    heard.set(personId, candidate);
  }
  return [...heard.values()];
}
