/**
 * Canned replies: texts with variables that staff begin a reply with. Own ones, and those the whole desk has.
 * Invariant: what is saved knows its variables; what is filled in comes from a request the reader sees.
 */
import { and, asc, count, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import {
  type CannedReplyRow,
  cannedReplies,
  type PersonRow,
  type RequestKind,
  type RequestRow,
} from '../db/schema/index.ts';
import { notFound, Refusal, refusal } from '../errors.ts';
import { kindOf } from '../kinds/index.ts';
import { isAdmin, isStaff } from '../people/policy.ts';
import { filled, firstName, REPLY_VARIABLES, unknownVariables } from './cannedReplyText.ts';
import { stateOf } from './lifecycle.ts';
import { keyOf } from './submit.ts';

export const SHARED_MAX = 200;
export const OWN_MAX = 100;
const NAME_MAX = 80;
const BODY_MAX = 10_000;
/** One after the other, so that limits hold. */
const LOCK = 'foyer.canned_replies';

const visible = (actor: Actor): SQL => or(eq(cannedReplies.shared, true), eq(cannedReplies.ownerId, actor.id))!;

export const mayEditReply = (actor: Actor | null, reply: Pick<CannedReplyRow, 'ownerId' | 'shared'>): boolean =>
  actor !== null && isStaff(actor) && (reply.ownerId === actor.id || (reply.shared && isAdmin(actor)));

/** By name; empty for everybody but staff. Bounded by what may be saved. */
export async function listCannedReplies(ctx: Ctx, kind: RequestKind | null): Promise<CannedReplyRow[]> {
  const { actor } = ctx;
  if (!actor || !isStaff(actor)) return [];
  return ctx.db
    .select()
    .from(cannedReplies)
    .where(and(visible(actor), kind ? or(isNull(cannedReplies.kind), eq(cannedReplies.kind, kind)) : undefined))
    .orderBy(asc(sql`lower(${cannedReplies.name})`), asc(cannedReplies.id))
    .limit(SHARED_MAX + OWN_MAX);
}

export async function findCannedReply(ctx: Ctx, id: string): Promise<CannedReplyRow | null> {
  const { actor } = ctx;
  if (!actor || !isStaff(actor)) return null;
  const [row] = await ctx.db
    .select()
    .from(cannedReplies)
    .where(and(eq(cannedReplies.id, id), visible(actor)));
  return row ?? null;
}

/** @throws Refusal FORBIDDEN */
function requireStaff(ctx: Ctx): Actor {
  const actor = requireActor(ctx);
  if (!isStaff(actor)) throw refusal('FORBIDDEN', 'Canned replies are for the desk.');
  return actor;
}

/** @throws Refusal NOT_FOUND, FORBIDDEN */
async function lockReply(tx: Tx, actor: Actor, id: string): Promise<CannedReplyRow> {
  const [row] = await tx
    .select()
    .from(cannedReplies)
    .where(and(eq(cannedReplies.id, id), visible(actor)))
    .for('update');
  if (!row) throw notFound('reply');
  if (!mayEditReply(actor, row))
    throw refusal('FORBIDDEN', 'Only whoever made this reply and administrators change it. Save your own instead.');
  return row;
}

export interface SaveReplyInput {
  id?: string | null;
  name: string;
  body: string;
  kind?: RequestKind | null;
  shared?: boolean | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

function checkedText(input: SaveReplyInput): { name: string; body: string } {
  const name = input.name.replace(/\s+/g, ' ').trim();
  const body = input.body.trim();
  if (name === '' || name.length > NAME_MAX)
    throw refusal('INVALID', `Give it a name of at most ${NAME_MAX} characters.`, ['name']);
  if (body === '' || body.length > BODY_MAX)
    throw refusal('INVALID', `Write a text of at most ${BODY_MAX} characters.`, ['body']);
  const unknown = unknownVariables(body);
  if (unknown.length > 0)
    throw refusal(
      'INVALID',
      `There is no variable {{${unknown[0]!.slice(0, 60)}}}. There are ${Object.keys(REPLY_VARIABLES)
        .map((known) => `{{${known}}}`)
        .join(', ')}.`,
      ['body'],
    );
  return { name, body };
}

/** @throws Refusal CONFLICT for a name the owner has, BLOCKED when there are too many. */
async function checkRoom(
  tx: Tx,
  given: { id: string | null; ownerId: string; name: string; shared: boolean },
): Promise<void> {
  const others = given.id ? ne(cannedReplies.id, given.id) : undefined;
  const own = eq(cannedReplies.ownerId, given.ownerId);
  const [same] = await tx
    .select({ id: cannedReplies.id })
    .from(cannedReplies)
    .where(and(own, eq(cannedReplies.name, given.name), others));
  if (same) throw refusal('CONFLICT', 'A reply of this name is there already. Choose another name.', ['name']);
  const [there] = await tx
    .select({ replies: count() })
    .from(cannedReplies)
    .where(and(given.shared ? eq(cannedReplies.shared, true) : and(own, eq(cannedReplies.shared, false)), others));
  const most = given.shared ? SHARED_MAX : OWN_MAX;
  if (there!.replies >= most)
    throw refusal(
      'BLOCKED',
      `There are ${most} ${given.shared ? 'shared replies' : 'replies of yours'}. Remove one first.`,
    );
}

/** @throws Refusal FORBIDDEN, INVALID, NOT_FOUND, STALE, CONFLICT, BLOCKED. */
export async function saveCannedReply(ctx: Ctx, input: SaveReplyInput): Promise<{ replyId: string }> {
  const actor = requireStaff(ctx);
  return once(ctx, 'saveCannedReply', { ...input }, async (tx) => {
    const { name, body } = checkedText(input);
    const kind = input.kind ?? null;
    const shared = input.shared ?? true;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${LOCK}))`);
    if (!input.id) {
      await checkRoom(tx, { id: null, ownerId: actor.id, name, shared });
      const [made] = await tx
        .insert(cannedReplies)
        .values({ ownerId: actor.id, name, body, kind, shared, createdAt: ctx.now() })
        .returning();
      return { replyId: made!.id };
    }
    const known = await lockReply(tx, actor, input.id);
    if (input.expectedVersion != null && input.expectedVersion !== known.version)
      throw new Refusal(
        [
          {
            code: 'STALE',
            message: 'Somebody changed this reply since you opened it. Look at it as it is now and try again.',
            field: ['expectedVersion'],
          },
        ],
        { replyId: known.id },
      );
    await checkRoom(tx, { id: known.id, ownerId: known.ownerId, name, shared });
    await tx
      .update(cannedReplies)
      .set({ name, body, kind, shared, version: known.version + 1 })
      .where(eq(cannedReplies.id, known.id));
    return { replyId: known.id };
  });
}

/** @throws Refusal FORBIDDEN, NOT_FOUND. */
export async function removeCannedReply(
  ctx: Ctx,
  input: { id: string; idempotencyKey?: string | null },
): Promise<{ removed: boolean }> {
  const actor = requireStaff(ctx);
  return once(ctx, 'removeCannedReply', { ...input }, async (tx) => {
    const { id } = await lockReply(tx, actor, input.id);
    await tx.delete(cannedReplies).where(eq(cannedReplies.id, id));
    return { removed: true };
  });
}

/** The text for one request, which the caller has shown to be visible to whoever asks. */
export function textFor(ctx: Ctx, reply: CannedReplyRow, request: RequestRow, requester: PersonRow): string {
  const me = requireActor(ctx);
  return filled(reply.body, {
    'requester.name': requester.name,
    'requester.firstName': firstName(requester.name),
    'request.key': keyOf(request),
    'request.title': request.title,
    'request.state': stateOf(kindOf(request.kind), request.state).label,
    'request.link': `${ctx.config.publicUrl}/requests/${keyOf(request)}`,
    'me.name': me.name,
    'me.firstName': firstName(me.name),
  });
}
