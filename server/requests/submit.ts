/**
 * Submits a request of any kind: the one intake behind the web form, the API and whatever comes later.
 * Invariant: answers are stored as the kind's form returns them, never as they came.
 */
import { sql } from 'drizzle-orm';
import { type Actor, type Ctx, requireActor } from '../ctx.ts';
import type { Reader, Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import { type PersonRow, type RequestKind, type RequestRow, requests } from '../db/schema/index.ts';
import { nextOnDuty } from '../duty/nextOnDuty.ts';
import { Refusal, refusal } from '../errors.ts';
import type { AnswerProblem, FormEnv, Kind } from '../kinds/define.ts';
import { kindOf } from '../kinds/index.ts';
import { emailDomainAllowed, findOrCreatePerson, isEmail, listGrants } from '../people/people.ts';
import { appendEvent, type NewEvent, startClocks, stateColumns } from './change.ts';

export interface SubmitInput {
  answers: unknown;
  restricted?: boolean | null;
  onBehalfOf?: string | null;
  idempotencyKey?: string | null;
}

export const keyOf = (request: { number: number }): string => `REQ-${request.number}`;

/** Fixed at submission so that mail clients keep one conversation; says nothing of a restricted request. */
export const mailSubjectOf = (number: number, title: string, restricted: boolean): string =>
  `[REQ-${number}] ${restricted ? 'Restricted request' : title}`;

/** Every problem on its path below `answers`. */
export const answersRefused = (problems: readonly AnswerProblem[]): Refusal =>
  new Refusal(
    problems.map((p) => ({ code: 'INVALID', message: p.message, field: ['answers', ...p.path.map(String)] })),
  );

async function requesterOf(
  ctx: Ctx,
  tx: Tx,
  actor: Actor,
  onBehalfOf: string | null | undefined,
): Promise<PersonRow | Actor> {
  const address = onBehalfOf?.trim().toLowerCase();
  if (!address || address === actor.email) return actor;
  if (!isEmail(address)) throw refusal('INVALID', 'Give the address of the person this is for.', ['onBehalfOf']);
  if (!emailDomainAllowed(ctx.config, address)) {
    throw refusal('INVALID', `Use an address of ${ctx.config.allowedDomains.join(' or ')}.`, ['onBehalfOf']);
  }
  return findOrCreatePerson(tx, address, { now: ctx.now() });
}

/** What a form is checked with, for this requester. */
export const formEnv = (ctx: Ctx, requesterEmail: string, restricted: boolean): FormEnv => ({
  internalDomains: ctx.config.allowedDomains,
  requesterEmail,
  restricted,
  figures: ctx.config.figures,
});

/** What the form must know, for this requester. */
export async function loadContext(
  ctx: Ctx,
  db: Reader,
  kind: Kind,
  answers: unknown,
  requesterEmail: string,
  restricted: boolean,
): Promise<unknown> {
  const env = formEnv(ctx, requesterEmail, restricted);
  const [context] = await kind.loadFormContexts(db, [{ answers, env }], ctx.now());
  return context;
}

/** A company as it is compared: lower case, single spaces. */
export const normalCompany = (written: string | null | undefined): string | null =>
  written?.trim().toLowerCase().replace(/\s+/g, ' ') || null;

export const companyOf = (kind: Kind, answers: unknown): string | null => normalCompany(kind.companyOf(answers));

type Named = Pick<PersonRow, 'name' | 'email'>;

/**
 * What a request is found by beside its title and key: its answers, and the people it is for and by. Addresses in
 * parts, since the search takes whole ones for one word.
 */
export const searchTextOf = (kind: Kind, answers: unknown, people: readonly Named[]): string =>
  [
    kind.searchTextOf(answers),
    ...new Set(people.flatMap(({ name, email }) => [name, email.replace(/[@._+-]+/g, ' ')])),
  ].join('\n');

/** Labels that the advice about some answers puts on the request. */
export const adviceLabels = (kind: Kind, answers: unknown, context: unknown): string[] => [
  ...new Set(kind.advise(answers, context).flatMap((advice) => advice.label ?? [])),
];

/**
 * @throws Refusal BLOCKED when the requester may not ask for this kind, INVALID with every problem of the form.
 */
export async function submitRequest(
  ctx: Ctx,
  kindName: RequestKind,
  mutation: string,
  input: SubmitInput,
): Promise<{ requestId: string }> {
  const actor = requireActor(ctx);
  const kind = kindOf(kindName);
  return once(ctx, mutation, { ...input }, async (tx) => {
    const requester = await requesterOf(ctx, tx, actor, input.onBehalfOf);
    const grants = requester.id === actor.id ? actor.grants : await listGrants(tx, requester.id);
    const block = kind.mayRequest(
      { email: requester.email, roles: grants.map((g) => g.role) },
      { teamLeadRequired: ctx.config.teamLeadRequired, internalDomains: ctx.config.allowedDomains },
    );
    if (block) {
      const field = requester.id === actor.id ? [] : ['onBehalfOf'];
      throw refusal('BLOCKED', `${block.message} ${block.fix}`, field);
    }
    const context = await loadContext(ctx, tx, kind, input.answers, requester.email, input.restricted ?? false);
    const checked = kind.validate(input.answers, context);
    if (checked.problems) throw answersRefused(checked.problems);
    const { answers } = checked;
    const problems = (await kind.checkSubmission?.(tx, answers, requester.id, null)) ?? [];
    if (problems.length > 0) throw answersRefused(problems);

    const now = ctx.now();
    const title = kind.titleOf(answers, context);
    const restricted = input.restricted ?? false;
    const [drawn] = await tx.execute<{ number: string }>(
      sql`select nextval(pg_get_serial_sequence('requests', 'number')) as number`,
    );
    const number = Number(drawn!.number);
    const [request] = await tx
      .insert(requests)
      .values({
        number,
        kind: kind.kind,
        ...stateColumns(kind, kind.lifecycle.initial, now),
        title,
        mailSubject: mailSubjectOf(number, title, restricted),
        restricted,
        requesterId: requester.id,
        raisedById: actor.id,
        assigneeId: await nextOnDuty(ctx, tx, kind, { restricted, askers: [requester.id] }),
        answers: answers as Record<string, unknown>,
        labels: adviceLabels(kind, answers, context),
        searchText: searchTextOf(kind, answers, [requester, actor]),
        company: companyOf(kind, answers),
        createdAt: now,
        updatedAt: now,
      })
      .returning();
    const requestId = request!.id;
    await submitted(ctx, tx, kind, request!);
    return { requestId };
  });
}

/** What follows from a new row: its clocks and its first event. */
async function submitted(ctx: Ctx, tx: Tx, kind: Kind, request: RequestRow): Promise<void> {
  const { assigneeId } = request;
  const event: NewEvent = { type: 'SUBMITTED', ...(assigneeId ? { data: { assigneeId } } : {}) };
  await startClocks(ctx, tx, request, event);
  await appendEvent(ctx, tx, request.id, { ...event, toState: kind.lifecycle.initial });
}
