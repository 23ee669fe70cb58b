/** What people chose to hear of. No row means the default, which is to be told. */
import { and, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../db/client.ts';
import { notificationPreferences, type Topic } from '../db/schema/index.ts';

/** `person:topic` of everything these people do not want. */
export async function listMuted(db: Reader, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .select()
    .from(notificationPreferences)
    .where(and(inArray(notificationPreferences.personId, [...personIds]), eq(notificationPreferences.email, false)));
  return new Set(rows.map((row) => mutedKey(row.personId, row.topic)));
}

export const mutedKey = (personId: string, topic: Topic): string => `${personId}:${topic}`;

export async function setPreference(db: Reader, personId: string, topic: Topic, email: boolean): Promise<void> {
  await db
    .insert(notificationPreferences)
    .values({ personId, topic, email })
    .onConflictDoUpdate({ target: [notificationPreferences.personId, notificationPreferences.topic], set: { email } });
}
