/**
 * What marking a request as a duplicate does beside moving it: the two are related, and whoever watches the one
 * watches the other, as far as they may see it. Called by `move.ts` within its transaction.
 */
import { and, eq } from 'drizzle-orm';
import type { Actor, Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { type RequestRow, relations, requests, watchers } from '../db/schema/index.ts';
import { Refusal, refusal } from '../errors.ts';
import { loadPeopleWithGrants } from '../people/people.ts';
import { maySee } from './policy.ts';

const FIELD = ['details', 'duplicateOf'];

export interface Joined {
  otherId: string;
  relationAdded: string;
  watchersAdded: { requestId: string; personId: string }[];
}

/** @throws Refusal NOT_FOUND or INVALID on `details.duplicateOf`. */
async function findOriginal(tx: Tx, actor: Actor | null, request: RequestRow, key: string): Promise<RequestRow> {
  const number = Number(/^REQ-(\d{1,12})$/i.exec(key)?.[1]);
  const [original] = await tx.select().from(requests).where(eq(requests.number, number));
  if (!original || (actor && !maySee(actor, original)))
    throw refusal('NOT_FOUND', `There is no request ${key.toUpperCase()}, or it is not visible to you.`, FIELD);
  if (original.id === request.id) throw refusal('INVALID', 'A request cannot repeat itself. Give another key.', FIELD);
  if (original.kind !== request.kind)
    throw refusal('INVALID', 'Give a request of the same kind. Relate the two instead of closing this one.', FIELD);
  const back = and(eq(relations.fromId, original.id), eq(relations.type, 'DUPLICATE_OF'));
  const [repeats] = await tx.select({ toId: relations.toId }).from(relations).where(back);
  if (repeats)
    throw new Refusal([
      {
        code: 'INVALID',
        message: `REQ-${original.number} is itself a duplicate. Give the request in which the work goes on.`,
        field: FIELD,
      },
    ]);
  return original;
}

export async function joinDuplicate(ctx: Ctx, tx: Tx, request: RequestRow, key: string): Promise<Joined> {
  const original = await findOriginal(tx, ctx.actor, request, key);
  const [relation] = await tx
    .insert(relations)
    .values({
      type: 'DUPLICATE_OF',
      fromId: request.id,
      toId: original.id,
      createdById: ctx.actor?.id ?? null,
      createdAt: ctx.now(),
    })
    .onConflictDoUpdate({
      target: [relations.type, relations.fromId, relations.toId],
      set: { createdAt: ctx.now() },
    })
    .returning({ id: relations.id });
  const watching = await tx.select({ id: watchers.personId }).from(watchers).where(eq(watchers.requestId, request.id));
  const candidates = await loadPeopleWithGrants(tx, [request.requesterId, ...watching.map(({ id }) => id)]);
  const joining = [...candidates.values()]
    .filter((person) => maySee(person, original) && person.id !== original.requesterId)
    .map(({ id }) => ({ requestId: original.id, personId: id }));
  const watchersAdded =
    joining.length > 0 ? await tx.insert(watchers).values(joining).onConflictDoNothing().returning() : [];
  return { otherId: original.id, relationAdded: relation!.id, watchersAdded };
}

/** A request that is open again repeats nothing. */
export async function partDuplicate(tx: Tx, requestId: string): Promise<void> {
  await tx.delete(relations).where(and(eq(relations.fromId, requestId), eq(relations.type, 'DUPLICATE_OF')));
}
