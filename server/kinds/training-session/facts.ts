/**
 * What the guards of a training session look at, and what its transitions do beyond the row: the class that is made
 * when dates are accepted, freed when they fall through, and the people to tell of it.
 * Invariant: facts of any number of requests cost the same number of statements.
 */
import { and, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import { loadOfferings } from '../../catalogue/catalogue.ts';
import type { Reader, Tx } from '../../db/client.ts';
import {
  type ClassPart,
  type ClassSessionRow,
  certifications,
  classSessions,
  people,
  type RequestRow,
  roleGrants,
} from '../../db/schema/index.ts';
import { findOrCreatePerson } from '../../people/people.ts';
import {
  findClassSessions,
  insertClassSession,
  markClassCancelled,
  normalHostAccount,
} from '../../sessions/sessions.ts';
import type { Kind, MoveDetails } from '../define.ts';
import { type TrainingAnswers, trainingOptions } from './form.ts';
import type { TrainingFacts, TrainingWork } from './work.ts';

const answersOf = (row: Pick<RequestRow, 'answers'>) => row.answers as TrainingAnswers;
const workOf = (row: Pick<RequestRow, 'work'>) => row.work as TrainingWork;
const known = <T>(values: (T | null | undefined)[]): T[] => [...new Set(values.filter((v): v is T => v != null))];

/** What each request looks at, from the details of the move or from what was settled before. */
const wantedBy = (row: RequestRow, details: MoveDetails) => {
  const work = workOf(row);
  return {
    courseSku: details.courseSku ?? work.courseSku ?? answersOf(row).courseSku,
    trainerId: details.trainerId ?? work.trainerId ?? null,
    hostAccount: normalHostAccount(details.hostAccount ?? work.hostAccount),
    options: (details.dateOptions ?? work.dateOptions ?? []).map(({ parts }) => parts),
    classSessionId: work.classSessionId ?? null,
  };
};
type Wanted = ReturnType<typeof wantedBy>;

export async function loadTrainingFacts(
  db: Reader,
  rows: readonly RequestRow[],
  details: MoveDetails = {},
): Promise<Map<string, TrainingFacts>> {
  const wanted = rows.map((row) => wantedBy(row, details));
  const courses = await loadOfferings(db, { skus: known(wanted.map((w) => w.courseSku)) });
  const trainers = await loadTrainers(db, known(wanted.map((w) => w.trainerId)));
  const classes = await findClassSessions(db, known(wanted.map((w) => w.classSessionId)));
  const busy = await loadBusy(db, wanted);
  return new Map(
    rows.map((row, i): [string, TrainingFacts] => {
      const w = wanted[i]!;
      const course = courses.find((c) => c.sku === w.courseSku);
      const trainer = trainers.find((t) => t.id === w.trainerId);
      const scheduled = classes.find((c) => c.id === w.classSessionId);
      return [
        row.id,
        {
          course: course ? { ...course, modes: course.modes.map((m) => m.mode) } : null,
          trainer: trainer ? { ...trainer, certified: trainer.courses.includes(w.courseSku ?? '') } : null,
          options: w.options.map((parts) => {
            const clashes = busy.filter(
              (c) => c.id !== w.classSessionId && c.parts.some((p) => parts.some((q) => overlap(p, q))),
            );
            return {
              trainerBusy: clashes.some((c) => w.trainerId !== null && c.trainerId === w.trainerId),
              hostBusy: clashes.some((c) => w.hostAccount !== null && c.hostAccount === w.hostAccount),
            };
          }),
          scheduled: scheduled
            ? {
                id: scheduled.id,
                trainerId: scheduled.trainerId,
                startsAt: scheduled.startsAt.toISOString(),
                endsAt: scheduled.endsAt.toISOString(),
                cancelled: scheduled.cancelledAt !== null,
              }
            : null,
        },
      ];
    }),
  );
}

const overlap = (a: ClassPart, b: ClassPart) =>
  Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt);

/** Holders of the trainer's role, with what they are certified for. */
async function loadTrainers(db: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: people.id, name: people.name, role: roleGrants.role, cleared: roleGrants.restrictedClearance })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(inArray(people.id, ids));
  const certified = await db.select().from(certifications).where(inArray(certifications.personId, ids));
  return rows
    .filter((row) => row.role === 'TRAINER')
    .map(({ id, name }) => ({
      id,
      name,
      cleared: rows.some((row) => row.id === id && row.cleared),
      courses: certified.filter((c) => c.personId === id).map((c) => c.courseSku),
    }));
}

/** Classes that stand, of the trainers and host accounts looked at, within the time looked at. */
async function loadBusy(db: Reader, wanted: Wanted[]): Promise<ClassSessionRow[]> {
  const parts = wanted.flatMap((w) => w.options.flat());
  const trainerIds = known(wanted.map((w) => w.trainerId));
  const hosts = known(wanted.map((w) => w.hostAccount));
  if (parts.length === 0 || trainerIds.length + hosts.length === 0) return [];
  const from = new Date(Math.min(...parts.map((p) => Date.parse(p.startsAt))));
  const to = new Date(Math.max(...parts.map((p) => Date.parse(p.endsAt))));
  return db
    .select()
    .from(classSessions)
    .where(
      and(
        isNull(classSessions.cancelledAt),
        lt(classSessions.startsAt, to),
        gt(classSessions.endsAt, from),
        or(
          trainerIds.length > 0 ? inArray(classSessions.trainerId, trainerIds) : undefined,
          hosts.length > 0 ? inArray(classSessions.hostAccount, hosts) : undefined,
        ),
      ),
    );
}

type Moved = Parameters<NonNullable<Kind<TrainingAnswers, TrainingFacts>['onMoved']>>[1];
type Effects = Awaited<ReturnType<NonNullable<Kind['onMoved']>>>;

export async function trainingMoved(tx: Tx, moved: Moved): Promise<Effects> {
  if (moved.to === 'SCHEDULED') return schedule(tx, moved);
  if (moved.from === 'SCHEDULED' && moved.to !== 'DELIVERED') return freeClass(tx, moved);
  const proposed = moved.facts.trainer;
  const options = workOf(moved.request).dateOptions ?? [];
  switch (moved.action) {
    case 'plan':
      return { facts: moved.facts.course ? [{ label: 'Course', value: moved.facts.course.name }] : [] };
    case 'proposeDates':
      return {
        facts: options.map(({ parts }, i) => ({ label: `Option ${i + 1}`, value: sayParts(parts) })),
        alsoTell: proposed ? [{ personId: proposed.id, reason: 'You are proposed as its trainer.' }] : [],
      };
    case 'deliver':
      return { facts: [{ label: 'Attended', value: String(moved.details.attendedCount) }] };
    case 'hold':
      return {
        facts: moved.details.reviewDate ? [{ label: 'Looked at again on', value: moved.details.reviewDate }] : [],
      };
    default:
      // The dates proposed fall through: their trainer is free again.
      return moved.from === 'DATES_PROPOSED' && proposed
        ? { alsoTell: [{ personId: proposed.id, reason: 'You were proposed as its trainer.' }] }
        : {};
  }
}

/** Instants stay as they are: each mail says them in its reader's zone. */
const sayParts = (parts: readonly ClassPart[]) => parts.map((p) => `${p.startsAt} to ${p.endsAt}`).join('; ');

async function schedule(tx: Tx, { request, facts, now }: Moved): Promise<Effects> {
  const answers = answersOf(request);
  const work = workOf(request);
  const parts = work.dateOptions?.[0]?.parts ?? [];
  const made = await insertClassSession(
    tx,
    {
      courseSku: facts.course!.sku,
      audience: 'INTERNAL',
      customerName: null,
      parts,
      timezone: answers.timezone,
      language: answers.language,
      deliveryMode: answers.deliveryMode,
      trainerId: facts.trainer!.id,
      accountOwnerId: null,
      hostAccount: work.hostAccount ?? null,
      observersAllowed: false,
      observerPlaces: 0,
      restricted: request.restricted,
      now,
    },
    { trainer: ['details', 'dateOption'], hostAccount: ['details', 'dateOption'] },
  );
  return {
    work: { classSessionId: made.id, dateOptions: null },
    facts: [
      { label: 'Course', value: facts.course!.name },
      { label: 'When', value: sayParts(parts) },
      { label: 'Delivery', value: trainingOptions.deliveryMode[answers.deliveryMode] },
      { label: 'Trainer', value: facts.trainer!.name },
    ],
    alsoTell: [
      { personId: facts.trainer!.id, reason: 'You teach this class.' },
      ...(await rosterToTell(tx, request, now, 'You are on the roster of this class.')),
    ],
  };
}

async function freeClass(tx: Tx, { request, facts, details, now }: Moved): Promise<Effects> {
  const freed = facts.scheduled;
  if (!freed) return {};
  await markClassCancelled(tx, freed.id, details.reason ?? 'The training session was called off.', now);
  return {
    facts: [{ label: 'Called off', value: `${freed.startsAt} to ${freed.endsAt}` }],
    alsoTell: [
      ...(freed.trainerId ? [{ personId: freed.trainerId, reason: 'You were to teach this class.' }] : []),
      ...(await rosterToTell(tx, request, now, 'You were on the roster of this class.')),
    ],
  };
}

/** Everybody on the roster as people to tell; those never heard of before become known by their address. */
async function rosterToTell(
  tx: Tx,
  request: Pick<RequestRow, 'answers'>,
  now: Date,
  reason: string,
): Promise<{ personId: string; reason: string }[]> {
  const { attendees, timezone } = answersOf(request);
  if (attendees.length === 0) return [];
  const emails = attendees.map((a) => a.email);
  const found = new Map(
    (await tx.select({ id: people.id, email: people.email }).from(people).where(inArray(people.email, emails))).map(
      ({ id, email }) => [email, id],
    ),
  );
  for (const { email, name } of attendees)
    if (!found.has(email)) found.set(email, (await findOrCreatePerson(tx, email, { name, timezone, now })).id);
  return emails.map((email) => ({ personId: found.get(email)!, reason }));
}
