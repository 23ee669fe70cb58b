/**
 * The token in a mail's unsubscribe link: names one person and one topic, signed with a secret of this installation.
 * It opens nothing else, does not expire (RFC 8058 asks that old mails can be unsubscribed from), and needs no sign-in.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { secrets, TOPICS, type Topic } from '../db/schema/index.ts';

const NAME = 'unsubscribe';

/** Made at first use; whoever comes second reads the first one's. */
export async function unsubscribeSecret(db: Db): Promise<string> {
  const read = async () => (await db.select().from(secrets).where(eq(secrets.name, NAME)))[0]?.value;
  const known = await read();
  if (known) return known;
  await db
    .insert(secrets)
    .values({ name: NAME, value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const made = await read();
  if (!made) throw new Error('The unsubscribe secret could not be stored.');
  return made;
}

const signature = (payload: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`unsubscribe:${payload}`).digest();

export function unsubscribeToken(secret: string, personId: string, topic: Topic): string {
  const payload = `${Buffer.from(personId.replaceAll('-', ''), 'hex').toString('base64url')}.${topic}`;
  return `${payload}.${signature(payload, secret).toString('base64url')}`;
}

const SHAPE = /^([A-Za-z0-9_-]{22})\.([A-Z_]{1,30})\.([A-Za-z0-9_-]{43})$/;

/** Null for whatever this installation did not sign. */
export function readUnsubscribeToken(secret: string, token: unknown): { personId: string; topic: Topic } | null {
  if (typeof token !== 'string') return null;
  const match = SHAPE.exec(token);
  if (!match) return null;
  const [, person, topic, given] = match as unknown as [string, string, string, string];
  const expected = signature(`${person}.${topic}`, secret);
  const presented = Buffer.from(given, 'base64url');
  if (presented.length !== expected.length || !timingSafeEqual(presented, expected)) return null;
  if (!TOPICS.includes(topic as Topic)) return null;
  const hex = Buffer.from(person, 'base64url').toString('hex');
  const personId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { personId, topic: topic as Topic };
}
