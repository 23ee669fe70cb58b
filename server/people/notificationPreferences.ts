/** Verb and query: which topics somebody hears of by email. Without a choice, all of them. */
import { eq } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import type { Reader } from '../db/client.ts';
import { once } from '../db/once.ts';
import { notificationPreferences, TOPICS, type Topic } from '../db/schema/messages.ts';
import { TOPIC_DESCRIPTIONS } from './topics.ts';

export interface NotificationPreference {
  topic: Topic;
  description: string;
  email: boolean;
}

/** Every topic, in its fixed order. */
export async function listNotificationPreferences(db: Reader, personId: string): Promise<NotificationPreference[]> {
  const chosen = await db
    .select({ topic: notificationPreferences.topic, email: notificationPreferences.email })
    .from(notificationPreferences)
    .where(eq(notificationPreferences.personId, personId));
  const emailByTopic = new Map(chosen.map((row) => [row.topic, row.email]));
  return TOPICS.map((topic) => ({
    topic,
    description: TOPIC_DESCRIPTIONS[topic],
    email: emailByTopic.get(topic) ?? true,
  }));
}

export async function setNotificationPreference(
  ctx: Ctx,
  input: { topic: Topic; email: boolean; idempotencyKey?: string | null },
): Promise<{ personId: string }> {
  const actor = requireActor(ctx);
  const { topic, email } = input;
  return once(ctx, 'setNotificationPreference', input, async (tx) => {
    await tx
      .insert(notificationPreferences)
      .values({ personId: actor.id, topic, email })
      .onConflictDoUpdate({
        target: [notificationPreferences.personId, notificationPreferences.topic],
        set: { email },
      });
    return { personId: actor.id };
  });
}
