/**
 * Further people of a conversation: told of what is public, and able to see the request, while it is not restricted.
 * They may be anybody with an address: whose domain may not sign in still hears by mail.
 * Invariant: at most 20 of them, none of whom asked for it; one event per call, and none where nothing changed.
 */
import { and, count, eq, gt } from 'drizzle-orm';
import type { Actor, Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import { type PersonRow, type RequestRow, requestEvents } from '../db/schema/index.ts';
import { refusal } from '../errors.ts';
import { kindOf } from '../kinds/index.ts';
import { isEmail, normalEmail } from '../people/address.ts';
import { findOrCreatePerson, getPeople } from '../people/people.ts';
import { changeRequest, lockRequest } from './change.ts';
import { capacitiesOf, isAsker, participantsBlock } from './policy.ts';

export const PARTICIPANTS_MAX = 20;
/** Of one person in a day: each addition sends a mail to whatever address was given. */
export const CHANGES_PER_DAY = 50;
const DAY_MS = 86_400_000;
const FIELD = ['emails'];

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function checkedAddresses(given: readonly string[]): string[] {
  const emails = [...new Set(given.map(normalEmail))].filter(Boolean);
  if (emails.length === 0) throw refusal('INVALID', 'Give at least one email address.', FIELD);
  if (emails.length > PARTICIPANTS_MAX)
    throw refusal('INVALID', `A request has at most ${PARTICIPANTS_MAX} participants.`, FIELD);
  const wrong = emails.find((email) => !isEmail(email));
  if (wrong !== undefined)
    throw refusal('INVALID', `“${wrong.slice(0, 100)}” is no email address. Write it like name@example.com.`, FIELD);
  return emails;
}

/** @throws Refusal RATE_LIMITED */
async function checkRate(ctx: Ctx, tx: Tx, actor: Actor): Promise<void> {
  const [today] = await tx
    .select({ changes: count() })
    .from(requestEvents)
    .where(
      and(
        eq(requestEvents.actorId, actor.id),
        eq(requestEvents.type, 'PARTICIPANTS_CHANGED'),
        gt(requestEvents.at, new Date(ctx.now().getTime() - DAY_MS)),
      ),
    );
  if (today!.changes >= CHANGES_PER_DAY)
    throw refusal('RATE_LIMITED', `You changed participants ${CHANGES_PER_DAY} times in a day. Go on tomorrow.`, FIELD);
}

/** Those who are new to it. @throws Refusal INVALID for who asked for it, or too many. */
function newcomers(request: RequestRow, people: readonly PersonRow[]): PersonRow[] {
  const asker = people.find((person) => isAsker(person, request));
  if (asker)
    throw refusal(
      'INVALID',
      `${asker.name} ${asker.id === request.requesterId ? 'asked for this' : 'raised this'} and hears of everything public anyway. Leave ${asker.email} out.`,
      FIELD,
    );
  const added = people.filter(({ id }) => !request.participantIds.includes(id));
  const total = request.participantIds.length + added.length;
  if (total > PARTICIPANTS_MAX)
    throw refusal(
      'INVALID',
      `A request has at most ${PARTICIPANTS_MAX} participants; this would make ${total}. Remove somebody first.`,
      FIELD,
    );
  return added;
}

/** @throws Refusal FORBIDDEN, BLOCKED when restricted or closed, INVALID, RATE_LIMITED. */
export async function addParticipants(
  ctx: Ctx,
  input: { id: string; emails: readonly string[]; idempotencyKey?: string | null },
): Promise<{ requestId: string }> {
  return once(ctx, 'addParticipants', { ...input }, async (tx) => {
    const { request, kind, actor } = await lockRequest(ctx, tx, input.id);
    const block = participantsBlock(capacitiesOf(actor, request, kind), request);
    if (block) throw refusal(block.code === 'NOT_YOURS' ? 'FORBIDDEN' : 'BLOCKED', `${block.message} ${block.fix}`);
    const emails = checkedAddresses(input.emails);
    await checkRate(ctx, tx, actor);
    const people: PersonRow[] = [];
    // In one order, so that two calls that make the same people do not wait for each other.
    for (const email of emails.toSorted()) people.push(await findOrCreatePerson(tx, email, { now: ctx.now() }));
    const added = newcomers(request, people);
    if (added.length === 0) return { requestId: request.id };
    await changeRequest(ctx, tx, request, {
      set: { participantIds: [...request.participantIds, ...added.map(({ id }) => id)] },
      event: {
        type: 'PARTICIPANTS_CHANGED',
        data: {
          changes: [
            {
              field: 'participants',
              label: 'Participants',
              before: null,
              after: listed(added.map(({ name }) => name)),
            },
          ],
          alsoTell: added.map(({ id }) => ({
            personId: id,
            reason: `${actor.name} added you to this conversation.`,
          })),
        },
      },
    });
    return { requestId: request.id };
  });
}

/**
 * The desk and whoever asked take people out, also of a closed request; oneself may always leave.
 * @throws Refusal FORBIDDEN, NOT_FOUND for somebody who takes no part.
 */
export async function removeParticipant(
  ctx: Ctx,
  input: { id: string; personId: string; idempotencyKey?: string | null },
): Promise<{ requestId: string }> {
  return once(ctx, 'removeParticipant', { ...input }, async (tx) => {
    const { request, actor } = await lockRequest(ctx, tx, input.id);
    const capacities = capacitiesOf(actor, request, kindOf(request.kind));
    if (actor.id !== input.personId && !capacities.has('DESK') && !capacities.has('REQUESTER'))
      throw refusal('FORBIDDEN', 'Only the desk and the person who asked take others out. Ask them to.', ['personId']);
    if (!request.participantIds.includes(input.personId))
      throw refusal('NOT_FOUND', 'This person does not take part any more.', ['personId']);
    const person = (await getPeople(tx, [input.personId])).get(input.personId)!;
    await changeRequest(ctx, tx, request, {
      set: { participantIds: request.participantIds.filter((id) => id !== input.personId) },
      event: {
        type: 'PARTICIPANTS_CHANGED',
        data: { changes: [{ field: 'participants', label: 'Participants', before: person.name, after: null }] },
      },
    });
    return { requestId: request.id };
  });
}
