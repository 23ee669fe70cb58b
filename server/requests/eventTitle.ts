/**
 * What a mail about an event says in its first line, seen by its reader. Pure.
 * Names are given whole; `you` and `your request` where it is the reader's.
 */
import type { EventRow, RequestRow } from '../db/schema/requests.ts';
import type { Kind } from '../kinds/define.ts';

/** The row of the lifecycle that a MOVED event took. */
export const transitionOf = (kind: Kind, event: Pick<EventRow, 'data' | 'fromState' | 'toState'>) =>
  kind.lifecycle.transitions.find(
    (t) => t.action === event.data.action && t.to === event.toState && t.from.includes(event.fromState ?? ''),
  ) ?? null;

export interface TitleInput {
  event: Pick<EventRow, 'type' | 'actorId' | 'internal' | 'data' | 'fromState' | 'toState' | 'body'>;
  request: Pick<RequestRow, 'requesterId' | 'raisedById' | 'assigneeId' | 'number'>;
  kind: Kind;
  readerId: string;
  /** Name of somebody by id. */
  nameOf(id: string | null): string;
}

const stateLabel = (kind: Kind, state: string | null): string =>
  kind.lifecycle.states[state ?? '']?.label ?? state ?? '';

function movedTitle({ event, kind, nameOf }: TitleInput, thing: string): string {
  const who = event.actorId ? nameOf(event.actorId) : 'Foyer';
  const summary = transitionOf(kind, event)?.summary;
  // The timeline says `took it`; a mail stands alone and says what.
  if (summary) return `${who} ${summary.replace(/\bit\b/, thing)}`;
  return `${who} moved ${thing} to “${stateLabel(kind, event.toState)}”`;
}

function submittedTitle({ event, request, kind, readerId, nameOf }: TitleInput): string {
  if (readerId === request.requesterId) {
    return request.raisedById === readerId
      ? 'We have your request'
      : `${nameOf(event.actorId)} asked for this on your behalf`;
  }
  if (readerId === request.raisedById) return `We have your request for ${nameOf(request.requesterId)}`;
  const whose = `${kind.label} for ${nameOf(request.requesterId)}`;
  return event.data.assigneeId === readerId ? `New, and your turn: ${whose}` : `New: ${whose}`;
}

function assignedTitle({ event, readerId, nameOf }: TitleInput, thing: string): string {
  const assigneeId = event.data.assigneeId ?? null;
  if (assigneeId === null) return `${thing[0]!.toUpperCase()}${thing.slice(1)} is back in the desk’s queue`;
  if (assigneeId === readerId) return `${nameOf(event.actorId)} assigned this to you`;
  return `${nameOf(assigneeId)} now looks after ${thing}`;
}

const CLOCK_WORDS: Record<string, string> = {
  FIRST_RESPONSE: 'The first response',
  NEXT_STEP: 'The next step',
  RESOLUTION: 'The resolution',
};

/** What a clock measures, in words. */
export const clockWords = (event: Pick<EventRow, 'data'>): string =>
  CLOCK_WORDS[event.data.clock?.target ?? ''] ?? 'Something';

export function eventTitle(input: TitleInput): string {
  const { event, request, readerId, nameOf } = input;
  const mine = readerId === request.requesterId || readerId === request.raisedById;
  const thing = mine ? 'your request' : `REQ-${request.number}`;
  const who = event.actorId ? nameOf(event.actorId) : 'Foyer';
  switch (event.type) {
    case 'SUBMITTED':
      return submittedTitle(input);
    case 'MOVED':
      return movedTitle(input, thing);
    case 'ASSIGNED':
      return assignedTitle(input, thing);
    case 'COMMENTED':
      if (event.internal) return `${who} left a note for staff`;
      // Files alone, without a word.
      return event.body ? `${who} wrote about ${thing}` : `${who} sent files about ${thing}`;
    case 'EDITED':
      return `${who} changed answers of ${thing}`;
    case 'ROSTER_CHANGED':
      return `${who} changed the list of attendees`;
    case 'SCHEDULE_CHANGED':
      return `The schedule of ${thing} changed`;
    case 'RESTRICTION_CHANGED':
      return event.data.changes?.some(({ field, after }) => field === 'restricted' && after === 'Yes')
        ? `${who} marked ${thing} as restricted`
        : `${who} lifted the restriction of ${thing}`;
    case 'REMINDED':
      return `A reminder: ${thing} still waits for your answer`;
    case 'LABELLED':
      return `${who} changed the labels of ${thing}`;
    case 'WATCHERS_CHANGED':
      return `${who} changed who watches ${thing}`;
    case 'PARTICIPANTS_CHANGED':
      return event.data.alsoTell?.some(({ personId }) => personId === readerId)
        ? `${who} added you to a conversation`
        : `${who} changed who takes part in ${thing}`;
    case 'PRIORITISED':
      return `${who} changed the priority of ${thing}`;
    case 'SNOOZED':
      return `${who} put off ${thing}`;
    case 'WOKEN':
      return `${thing[0]!.toUpperCase()}${thing.slice(1)} is back: it was put off until now`;
    case 'RELATED':
      return `${who} related ${thing} to another request`;
    case 'CLOCK_WARNED':
      return `${clockWords(event)} of ${thing} is due soon`;
    case 'CLOCK_BREACHED':
      return `${clockWords(event)} of ${thing} is late`;
    case 'UNDONE':
      return `${who} took an act on ${thing} back`;
  }
}

/** For people told of it whose request it is not to see: what it came to, and nothing anybody wrote. */
export const neutralTitle = ({ event, kind }: Pick<TitleInput, 'event' | 'kind'>): string =>
  event.toState
    ? `${kind.label}: ${stateLabel(kind, event.toState).toLowerCase()}`
    : `${kind.label}: a change that concerns you`;
