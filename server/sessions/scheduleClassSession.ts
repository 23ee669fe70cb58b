/**
 * The verb that puts a class on the calendar. Coordinators only; a restricted class takes a coordinator and a trainer
 * who are cleared. Every problem is found at once and lands on its field; taken trainers and accounts are found last,
 * under the locks of `insertClassSession`.
 */
import { and, eq, inArray } from 'drizzle-orm';
import { loadOfferings } from '../catalogue/catalogue.ts';
import { type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import { type ClassSessionRow, certifications, people, roleGrants } from '../db/schema/index.ts';
import { Refusal, refusal, type UserError } from '../errors.ts';
import { isTimezone } from '../people/people.ts';
import { partsProblems } from './parts.ts';
import { mayPlanClass } from './policy.ts';
import { insertClassSession } from './sessions.ts';

export interface ScheduleInput {
  courseSku: string;
  audience?: ClassSessionRow['audience'] | null;
  customerName?: string | null;
  parts: readonly { startsAt: Date; endsAt: Date }[];
  timezone: string;
  language: string;
  deliveryMode: ClassSessionRow['deliveryMode'];
  /** Uuids, decoded. */
  trainerId?: string | null;
  accountOwnerId?: string | null;
  hostAccount?: string | null;
  observersAllowed?: boolean | null;
  observerPlaces?: number | null;
  restricted?: boolean | null;
  idempotencyKey?: string | null;
}

const NAME_MAX = 160;
const OBSERVER_PLACES_MAX = 8;
const USUAL_OBSERVER_PLACES = 2;

type Problem = [field: string | string[], message: string];

/** @throws Refusal FORBIDDEN, INVALID, CONFLICT */
export async function scheduleClassSession(ctx: Ctx, input: ScheduleInput): Promise<{ classSessionId: string }> {
  const actor = requireActor(ctx);
  const restricted = input.restricted ?? false;
  if (!mayPlanClass(actor, false)) throw refusal('FORBIDDEN', 'Only coordinators put classes on the calendar.');
  if (!mayPlanClass(actor, restricted))
    throw refusal('FORBIDDEN', 'A restricted class is planned by a cleared coordinator. Ask one of them.', [
      'restricted',
    ]);
  return once(ctx, 'scheduleClassSession', input, async (tx) => {
    const problems = [...formProblems(input, ctx.now()), ...(await referenceProblems(tx, input, restricted))];
    if (problems.length) throw new Refusal(problems.map(asUserError));
    const audience = input.audience ?? 'CUSTOMER';
    const session = await insertClassSession(tx, {
      courseSku: input.courseSku,
      audience,
      customerName: audience === 'CUSTOMER' ? (input.customerName?.trim() ?? null) : null,
      parts: input.parts.map(({ startsAt, endsAt }) => ({
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
      timezone: input.timezone,
      language: Intl.getCanonicalLocales(input.language)[0]!,
      deliveryMode: input.deliveryMode,
      trainerId: input.trainerId ?? null,
      accountOwnerId: input.accountOwnerId ?? null,
      hostAccount: input.hostAccount ?? null,
      observersAllowed: input.observersAllowed ?? true,
      observerPlaces: input.observerPlaces ?? USUAL_OBSERVER_PLACES,
      restricted,
      now: ctx.now(),
    });
    return { classSessionId: session.id };
  });
}

const asUserError = ([field, message]: Problem): UserError => ({
  code: 'INVALID',
  message,
  field: typeof field === 'string' ? [field] : field,
});

/** What can be said without the database. */
function formProblems(input: ScheduleInput, now: Date): Problem[] {
  const problems: Problem[] = partsProblems(input.parts, now).map(({ path, message }) => [path, message]);
  const customer = input.customerName?.trim() ?? '';
  if ((input.audience ?? 'CUSTOMER') === 'CUSTOMER' && !customer)
    problems.push(['customerName', 'Say which customer the class is for.']);
  if (customer.length > NAME_MAX) problems.push(['customerName', `Use at most ${NAME_MAX} characters.`]);
  if ((input.hostAccount?.trim().length ?? 0) > NAME_MAX)
    problems.push(['hostAccount', `Use at most ${NAME_MAX} characters.`]);
  if (!isTimezone(input.timezone)) problems.push(['timezone', 'Give an IANA time zone such as Europe/Berlin.']);
  if (!isLanguage(input.language)) problems.push(['language', 'Give a language tag such as en or pt-BR.']);
  const places = input.observerPlaces ?? USUAL_OBSERVER_PLACES;
  if (places < 0 || places > OBSERVER_PLACES_MAX)
    problems.push(['observerPlaces', `A class has 0 to ${OBSERVER_PLACES_MAX} places for observers.`]);
  return problems;
}

function isLanguage(tag: string): boolean {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Course, trainer and account owner must be what they are said to be. */
async function referenceProblems(tx: Tx, input: ScheduleInput, restricted: boolean): Promise<Problem[]> {
  const problems: Problem[] = [];
  const [course] = await loadOfferings(tx, { skus: [input.courseSku] });
  const isCourse = course?.isCourse === true && course.active;
  if (!isCourse) problems.push(['courseSku', 'The catalogue has no such course that can be taught now.']);
  else if (!course.modes.some(({ mode }) => mode === input.deliveryMode))
    problems.push(['deliveryMode', `${course.name} does not come in this delivery mode. Choose another.`]);
  if (input.trainerId) {
    const problem = await trainerProblem(tx, input.trainerId, input.courseSku, restricted);
    if (problem) problems.push(['trainerId', problem]);
  }
  const { accountOwnerId } = input;
  if (accountOwnerId) {
    const [owner] = await tx
      .select({ id: people.id })
      .from(people)
      .where(inArray(people.id, [accountOwnerId]));
    if (!owner) problems.push(['accountOwnerId', 'There is no such person.']);
  }
  return problems;
}

async function trainerProblem(
  tx: Tx,
  trainerId: string,
  courseSku: string,
  restricted: boolean,
): Promise<string | null> {
  const [grant] = await tx
    .select({ cleared: roleGrants.restrictedClearance })
    .from(roleGrants)
    .where(and(eq(roleGrants.personId, trainerId), eq(roleGrants.role, 'TRAINER')));
  if (!grant) return 'This person is no trainer. Choose one, or have an admin grant the role.';
  if (restricted && !grant.cleared) return 'A restricted class takes a cleared trainer. Choose another.';
  const [certified] = await tx
    .select({ sku: certifications.courseSku })
    .from(certifications)
    .where(and(eq(certifications.personId, trainerId), eq(certifications.courseSku, courseSku)));
  return certified ? null : 'This trainer is not certified for the course. Choose another.';
}
