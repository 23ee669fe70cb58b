/**
 * Replaces the list of attendees of a training session: by the person who asked or the desk, until it is delivered.
 * Once a class is scheduled, whoever is new on the list hears of it.
 */
import type { Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import type { EventData, RequestRow } from '../db/schema/index.ts';
import { notFound, Refusal, refusal } from '../errors.ts';
import { loadTrainingFacts } from '../kinds/training-session/facts.ts';
import { type Attendee, seatsOf, type TrainingAnswers, validateRoster } from '../kinds/training-session/form.ts';
import { findOrCreatePerson, getPeople } from '../people/people.ts';
import { changeRequest, lockRequest } from './change.ts';
import { differenceOf } from './edit.ts';
import { capacitiesOf, isOpen } from './policy.ts';
import { loadContext } from './submit.ts';

export interface RosterInput {
  id: string;
  attendees: readonly { name: string; email: string; role?: string | null }[];
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

/** @throws Refusal NOT_FOUND, FORBIDDEN, BLOCKED once delivered, INVALID per attendee and field, STALE. */
export async function updateRoster(ctx: Ctx, input: RosterInput): Promise<{ requestId: string }> {
  return once(ctx, 'updateRoster', { ...input }, async (tx) => {
    const { request, kind, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    if (request.kind !== 'TRAINING_SESSION') throw notFound();
    const capacities = capacitiesOf(actor, request, kind);
    if (!capacities.has('REQUESTER') && !capacities.has('DESK')) {
      throw refusal('FORBIDDEN', 'The roster is for the person who asked and the desk.');
    }
    if (!isOpen(request) || request.state === 'DELIVERED') {
      throw refusal('BLOCKED', 'The roster is closed, since this training is over or no longer wanted.');
    }
    const before = request.answers as unknown as TrainingAnswers;
    const seats = request.state === 'SCHEDULED' ? await seatsOfClass(ctx, tx, request, before) : null;
    const checked = validateRoster(input.attendees, {
      internalDomains: ctx.config.allowedDomains,
      attendeeCount: before.attendeeCount,
      seats,
    });
    if (checked.problems) {
      throw new Refusal(
        checked.problems.map((p) => ({ code: 'INVALID', message: p.message, field: p.path.map(String) })),
      );
    }
    const { attendees } = checked.answers;
    const requester = (await getPeople(tx, [request.requesterId])).get(request.requesterId)!;
    const context = await loadContext(ctx, tx, kind, request.answers, requester.email, request.restricted);
    const answers = { ...request.answers, attendees };
    const changes = differenceOf(kind, request.answers, answers, context);
    if (changes.length === 0) return { requestId: request.id };
    await changeRequest(ctx, tx, request, {
      set: { answers, searchText: kind.searchTextOf(answers) },
      event: { type: 'ROSTER_CHANGED', data: { changes, ...(await newcomers(ctx, tx, request, before, attendees)) } },
    });
    return { requestId: request.id };
  });
}

async function seatsOfClass(ctx: Ctx, tx: Tx, request: RequestRow, answers: TrainingAnswers): Promise<number> {
  const facts = (await loadTrainingFacts(tx, [request])).get(request.id);
  return seatsOf(answers, facts?.course?.classSize ?? null, ctx.config.figures.seminarSeats);
}

/** Those to tell because they are new on the roster of a class that is scheduled already. */
async function newcomers(
  ctx: Ctx,
  tx: Tx,
  request: RequestRow,
  before: TrainingAnswers,
  attendees: readonly Attendee[],
): Promise<Pick<EventData, 'alsoTell'>> {
  if (request.state !== 'SCHEDULED') return {};
  const known = new Set(before.attendees.map(({ email }) => email));
  const alsoTell: { personId: string; reason: string }[] = [];
  for (const { email, name } of attendees.filter((attendee) => !known.has(attendee.email))) {
    const person = await findOrCreatePerson(tx, email, { name, now: ctx.now() });
    alsoTell.push({ personId: person.id, reason: 'you are on the roster of this training' });
  }
  return { alsoTell };
}
