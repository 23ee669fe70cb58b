/** Reads single requests, events and deliveries for somebody. Null for what does not exist for them. */
import { eq, inArray } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import {
  type DeliveryRow,
  deliveries,
  type EventRow,
  type RequestRow,
  requestEvents,
  requests,
} from '../db/schema/index.ts';
import { maySee, seesInternals } from './policy.ts';

export async function findRequestById(ctx: Ctx, id: string): Promise<RequestRow | null> {
  if (!ctx.actor) return null;
  const [row] = await ctx.db.select().from(requests).where(eq(requests.id, id));
  return row && maySee(ctx.actor, row) ? row : null;
}

/** By key as people write it: `REQ-104`, `req-104` or `104`. */
export async function findRequestByKey(ctx: Ctx, key: string): Promise<RequestRow | null> {
  const actor = requireActor(ctx);
  const match = /^\s*(?:req-)?(\d{1,12})\s*$/i.exec(key);
  if (!match) return null;
  const [row] = await ctx.db
    .select()
    .from(requests)
    .where(eq(requests.number, Number(match[1])));
  return row && maySee(actor, row) ? row : null;
}

/** Several at once, those that exist for whoever asks; at most a few hundred. */
export async function findRequestsByIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, RequestRow>> {
  const { actor } = ctx;
  if (!actor || ids.length === 0) return new Map();
  const rows = await ctx.db
    .select()
    .from(requests)
    .where(inArray(requests.id, [...ids]));
  return new Map(rows.filter((row) => maySee(actor, row)).map((row) => [row.id, row]));
}

export async function findEvent(ctx: Ctx, id: number): Promise<EventRow | null> {
  if (!ctx.actor) return null;
  const [found] = await ctx.db
    .select({ event: requestEvents, request: requests })
    .from(requestEvents)
    .innerJoin(requests, eq(requests.id, requestEvents.requestId))
    .where(eq(requestEvents.id, id));
  if (!found) return null;
  const hidden = found.event.internal || found.event.undoneAt !== null;
  const visible = hidden ? seesInternals(ctx.actor, found.request) : maySee(ctx.actor, found.request);
  return visible ? found.event : null;
}

export async function findDelivery(ctx: Ctx, id: string): Promise<DeliveryRow | null> {
  if (!ctx.actor) return null;
  const [found] = await ctx.db
    .select({ delivery: deliveries, request: requests })
    .from(deliveries)
    .innerJoin(requestEvents, eq(requestEvents.id, deliveries.eventId))
    .innerJoin(requests, eq(requests.id, requestEvents.requestId))
    .where(eq(deliveries.id, id));
  return found && seesInternals(ctx.actor, found.request) ? found.delivery : null;
}
