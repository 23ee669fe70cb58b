/** Query: how one may sign in here. The trial alone names people and the mailbox their codes arrive in. */
import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { people } from '../db/schema/people.ts';

export interface SignInOptions {
  allowedDomains: string[];
  oidcName: string | null;
  demoPeople: { email: string; name: string; description: string }[];
  mailboxUrl: string | null;
}

export async function signInOptions({ config, db }: Pick<Ctx, 'config' | 'db'>): Promise<SignInOptions> {
  const demoPeople = config.trial
    ? await db
        .select({ email: people.email, name: people.name, description: people.demoDescription })
        .from(people)
        .where(eq(people.isDemo, true))
        .orderBy(asc(people.createdAt), asc(people.name))
        .limit(50)
    : [];
  // Once it runs, the trial's own mailbox is what SMTP_URL names.
  const readsHere = !config.smtpUrl || URL.parse(config.smtpUrl)?.port === String(config.mailboxSmtpPort);
  return {
    allowedDomains: config.allowedDomains,
    oidcName: config.oidc?.name ?? null,
    demoPeople: demoPeople.map((person) => ({ ...person, description: person.description ?? '' })),
    mailboxUrl: config.trial && readsHere ? `http://127.0.0.1:${config.mailboxPort}` : null,
  };
}
