/** What the terminal says once the trial is ready: what to open, and who can sign in. */
import { asc, eq } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { Db } from '../db/client.ts';
import { people } from '../db/schema/people.ts';

export async function welcome(db: Db, config: Config, seconds: number): Promise<string> {
  const demo = await db
    .select()
    .from(people)
    .where(eq(people.isDemo, true))
    .orderBy(asc(people.createdAt), asc(people.name));
  const widest = Math.max(...demo.map((person) => person.email.length));
  const mailbox = `http://localhost:${config.mailboxPort}`;
  return [
    '',
    `  Foyer is ready (${seconds.toFixed(1)} s). Ctrl-C stops it; what you do in it is kept in ${config.dataDir}.`,
    '',
    `    ${config.publicUrl}`,
    ...(config.mailboxSmtpPort && config.smtpUrl?.includes(`:${config.mailboxSmtpPort}`)
      ? [`    ${mailbox}   everybody's mail, sign-in codes too`]
      : []),
    ...(config.explorer ? [`    ${config.publicUrl}/graphql   the API's explorer`] : []),
    '',
    '  Sign in as one of these; the code arrives in the mailbox.',
    '',
    ...demo.map((person) => `    ${person.email.padEnd(widest)}   ${person.demoDescription ?? person.name}`),
    '',
  ].join('\n');
}
