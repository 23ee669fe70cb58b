/**
 * Turns one event into deliveries, once. Run by the job that the event's transaction left, or by the sweep.
 * Invariant: `announced_at`, the deliveries and their jobs commit together; whoever comes second finds it done.
 */
import { randomUUID } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { deliveries, requestEvents, requests, roleGrants, watchers } from '../db/schema/index.ts';
import { kindOf } from '../kinds/index.ts';
import { newMessageId } from '../messages/email/headers.ts';
import { listMuted, mutedKey } from '../messages/preferences.ts';
import { loadPeopleWithGrants } from '../people/people.ts';
import { transitionOf } from './eventTitle.ts';
import { whoHears } from './recipients.ts';

/** Returns how many people will hear of it; null when it had been announced before. */
export async function announceEvent(ctx: Ctx, eventId: number): Promise<number | null> {
  return ctx.db.transaction(async (tx) => {
    const [event] = await tx.select().from(requestEvents).where(eq(requestEvents.id, eventId)).for('update');
    // The job may be early by a moment; the sweep comes back for it.
    if (!event || event.announcedAt || (event.announceAfter && event.announceAfter > ctx.now())) return null;
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
    const { personIds = [], roles = [] } = event.data.mentions ?? {};
    const holding = roles.length
      ? await tx.selectDistinct({ id: roleGrants.personId }).from(roleGrants).where(inArray(roleGrants.role, roles))
      : [];
    const mentionedIds = [...personIds, ...holding.map(({ id }) => id)];
    const named = event.data.alsoTell?.map(({ personId }) => personId) ?? [];
    const parties = [request.requesterId, request.raisedById, request.assigneeId, ...request.participantIds].filter(
      (id) => id !== null,
    );
    const concerned = await loadPeopleWithGrants(tx, [
      ...parties,
      ...deskIds,
      ...watcherIds,
      ...named,
      ...mentionedIds,
    ]);
    const muted = await listMuted(tx, [...concerned.keys()]);
    const heard = whoHears({
      event,
      request,
      transition: event.type === 'MOVED' ? transitionOf(kind, event) : null,
      people: concerned,
      deskIds,
      watcherIds,
      mentionedIds,
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
