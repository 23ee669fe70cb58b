/**
 * What every verb and query is given: who acts, on which database, at what time. Made once per HTTP request
 * (`graphql/context.ts`) and once per job; tests make their own with a fake clock.
 */
import type { Config } from './config.ts';
import type { Db, Tx } from './db/client.ts';
import type { ClockTarget } from './db/schema/desk.ts';
import type { Role } from './db/schema/people.ts';
import { Unauthenticated } from './errors.ts';

/** A signed-in person with their grants, as read at the beginning of the request. */
export interface Actor {
  id: string;
  email: string;
  name: string;
  timezone: string;
  grants: { role: Role; restrictedClearance: boolean }[];
  /** The browser session acting; null for jobs and tests that act without one. */
  sessionId: string | null;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What may be put off. Names and data of every job there is. */
export interface JobData {
  /** Decide who hears of an event. */
  announce: { eventId: number };
  /** Try one delivery. */
  deliver: { deliveryId: string };
  /** Remind the requester, if the request still stands as it did at `stateSince` (ISO). */
  remind: { requestId: string; stateSince: string };
  /** Take a transition meant for Foyer itself, if the request still stands as it did at `stateSince` (ISO). */
  'auto-move': { requestId: string; action: string; stateSince: string };
  /** Bring a snoozed request back, if it is still snoozed until then (ISO). */
  wake: { requestId: string; until: string };
  /** Warn of a clock, or tell that it passed, if it is still due at `dueAt` (ISO). */
  clock: { requestId: string; target: ClockTarget; dueAt: string; act: 'WARN' | 'BREACH' };
  /** Words of a person's requests that name them, after they changed their name. */
  'reindex-person': { personId: string };
}

export interface Jobs {
  /** Enqueues in the caller's transaction: committed with it or not at all. */
  enqueue<N extends keyof JobData>(tx: Tx, name: N, data: JobData[N], options?: { startAfter?: Date }): Promise<void>;
}

/**
 * Mails a sign-in code. Waits for the mail server's answer, since a person stands before the form, and throws when it
 * cannot be reached in time. A server that takes mail but refuses this address is no failure: whoever asks must not
 * learn from us which mailboxes exist.
 */
export interface CodeMail {
  sendCode(to: { email: string }, code: string, minutes: number): Promise<void>;
}

export interface Ctx {
  db: Db;
  config: Config;
  jobs: Jobs;
  /** Wired by `app.ts` from `messages/email`; a port, because people stand left of messages. */
  codeMail: CodeMail;
  log: Log;
  /** The only clock. Everything that asks for the time asks here. */
  now(): Date;
  actor: Actor | null;
  /** In the log and in the answer of every fault. */
  requestId: string;
  /** Network address of the caller, for limits per source. */
  source: string;
}

/** @throws Unauthenticated when nobody is signed in. */
export function requireActor(ctx: Ctx): Actor {
  if (!ctx.actor) throw new Unauthenticated();
  return ctx.actor;
}
