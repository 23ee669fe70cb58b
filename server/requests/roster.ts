/**
 * Replaces the list of attendees of a training session: by the person who asked or the desk, until it is delivered.
 * The whole form is validated again, so that a roster obeys the very rules it obeys at submission.
 */
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import { notFound, Refusal, refusal } from '../errors.ts';
import { getPeople } from '../people/people.ts';
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
    const requester = (await getPeople(tx, [request.requesterId])).get(request.requesterId)!;
    const proposed = { ...request.answers, attendees: input.attendees };
    const context = await loadContext(ctx, tx, kind, proposed, requester.email, request.restricted);
    const checked = kind.validate(proposed, context);
    // What else has become wrong since submission, such as windows gone by, is not this verb's business.
    const problems = (checked.problems ?? []).filter((problem) => problem.path[0] === 'attendees');
    if (problems.length > 0) {
      throw new Refusal(problems.map((p) => ({ code: 'INVALID', message: p.message, field: p.path.map(String) })));
    }
    const attendees = input.attendees.map(({ name, email, role }) => ({
      name: name.trim(),
      email: email.trim().toLowerCase(),
      role: role?.trim() || null,
    }));
    const answers = { ...request.answers, attendees };
    const changes = differenceOf(kind, request.answers, answers, context);
    if (changes.length === 0) return { requestId: request.id };
    await changeRequest(ctx, tx, request, {
      set: { answers, searchText: kind.searchTextOf(answers) },
      event: { type: 'ROSTER_CHANGED', data: { changes } },
    });
    return { requestId: request.id };
  });
}
