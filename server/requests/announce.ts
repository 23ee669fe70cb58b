/**
 * Turns one event into deliveries, once. Run by the job that the event's transaction left, or by the sweep.
 * Invariant: `announced_at`, the deliveries and their jobs commit together; whoever comes second finds it done.
 */
import { randomUUID } from 'node:crypto';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Actor, Ctx } from '../ctx.ts';
import type { Reader } from '../db/client.ts';
import { deliveries, people, requestEvents, requests, roleGrants, watchers } from '../db/schema/index.ts';
import { kindOf } from '../kinds/index.ts';
import { newMessageId } from '../messages/email/headers.ts';
import { listMuted, mutedKey } from '../messages/preferences.ts';
import { transitionOf } from './eventTitle.ts';
import { whoHears } from './recipients.ts';

/** People with their grants, in two statements. */
export async function loadPeopleWithGrants(db: Reader, ids: readonly string[]): Promise<Map<string, Actor>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const rows = await db.select().from(people).where(inArray(people.id, wanted)).orderBy(asc(people.id));
  const grants = await db.select().from(roleGrants).where(inArray(roleGrants.personId, wanted));
  return new Map(
    rows.map(({ id, email, name, timezone }) => {
      const held = grants.filter((grant) => grant.personId === id);
      return [id, { id, email, name, timezone, grants: held, sessionId: null }];
    }),
  );
}

/** Returns how many people will hear of it; null when it had been announced before. */
export async function announceEvent(ctx: Ctx, eventId: number): Promise<number | null> {
  return ctx.db.transaction(async (tx) => {
    const [event] = await tx.select().from(requestEvents).where(eq(requestEvents.id, eventId)).for('update');
    if (!event || event.announcedAt) return null;
    const [request] = await tx.select().from(requests).where(eq(requests.id, event.requestId));
    if (!request) throw new Error(`Event ${eventId} has no request.`);
    const kind = kindOf(request.kind);
    const desk = await tx
      .selectDistinct({ id: roleGrants.personId })
      .from(roleGrants)
      .where(inArray(roleGrants.role, [...kind.deskRoles]));
    const watching = await tx
      .select({ id: watchers.personId })
      .from(watchers)
      .where(eq(watchers.requestId, request.id));
    const deskIds = desk.map(({ id }) => id);
    const watcherIds = watching.map(({ id }) => id);
    const named = event.data.alsoTell?.map(({ personId }) => personId) ?? [];
    const parties = [request.requesterId, request.raisedById, request.assigneeId].filter((id) => id !== null);
    const concerned = await loadPeopleWithGrants(tx, [...parties, ...deskIds, ...watcherIds, ...named]);
    const muted = await listMuted(tx, [...concerned.keys()]);
    const heard = whoHears({
      event,
      request,
      transition: event.type === 'MOVED' ? transitionOf(kind, event) : null,
      people: concerned,
      deskIds,
      watcherIds,
      wants: (personId, topic) => !muted.has(mutedKey(personId, topic)),
    });
    const now = ctx.now();
    const rows = heard.map((recipient) => {
      const id = randomUUID();
      return {
        id,
        eventId,
        ...recipient,
        messageId: newMessageId(id, ctx.config.mailFrom),
        nextAttemptAt: now,
        createdAt: now,
      };
    });
    if (rows.length) {
      const made = await tx.insert(deliveries).values(rows).onConflictDoNothing().returning({ id: deliveries.id });
      for (const { id } of made) await ctx.jobs.enqueue(tx, 'deliver', { deliveryId: id });
    }
    await tx.update(requestEvents).set({ announcedAt: now }).where(eq(requestEvents.id, eventId));
    return rows.length;
  });
}
