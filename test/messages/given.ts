/** Rows that deliveries hang on, put there without the verbs, for tests of delivering alone. */
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../server/ctx.ts';
import type { Db } from '../../server/db/client.ts';
import { type DeliveryRow, deliveries, requestEvents, requests } from '../../server/db/schema/index.ts';
import type { Compose } from '../../server/messages/deliver.ts';

export async function givenEvent(db: Db, requester: Actor, now: Date): Promise<number> {
  const [request] = await db
    .insert(requests)
    .values({
      kind: 'PS_INQUIRY',
      state: 'NEW',
      category: 'NEW',
      title: 'A question',
      mailSubject: '[REQ-1] A question',
      requesterId: requester.id,
      raisedById: requester.id,
      answers: {},
    })
    .returning();
  const [event] = await db
    .insert(requestEvents)
    .values({ requestId: request!.id, type: 'COMMENTED', body: 'Hello', at: now, announcedAt: now })
    .returning();
  return event!.id;
}

export async function givenDelivery(db: Db, eventId: number, to: Actor, now: Date): Promise<DeliveryRow> {
  const id = randomUUID();
  const [row] = await db
    .insert(deliveries)
    .values({
      id,
      eventId,
      personId: to.id,
      topic: 'CONVERSATION',
      reason: 'You asked for this.',
      messageId: `<${id}@foyer.test>`,
      nextAttemptAt: now,
      createdAt: now,
    })
    .returning();
  return row!;
}

/** A mail that says nothing, for tests of how mails travel. */
export const plainMail =
  (people: readonly Actor[]): Compose =>
  async (_ctx, delivery) => ({
    mail: {
      to: { name: 'Somebody', address: people.find(({ id }) => id === delivery.personId)!.email },
      subject: 'A mail',
      html: '<p>Hello</p>',
      text: 'Hello',
      headers: { 'Message-ID': delivery.messageId },
    },
  });
