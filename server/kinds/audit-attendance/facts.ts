/**
 * What form and guards of an audit attendance request look at, and whom its transitions tell beyond the usual.
 * Invariant: an observer place is given once — confirming locks the class and counts again — and a person has one
 * active request per class.
 */
import { and, count, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { loadOfferings } from '../../catalogue/catalogue.ts';
import type { Reader, Tx } from '../../db/client.ts';
import { type ClassSessionRow, type RequestRow, requests } from '../../db/schema/index.ts';
import { refusal } from '../../errors.ts';
import { findClassSessions, lockClassSession } from '../../sessions/sessions.ts';
import { dayOf } from '../days.ts';
import type { AskedForm, Kind, MoveDetails } from '../define.ts';
import type { AnswerProblem } from '../fields.ts';
import type { AuditAnswers, AuditContext } from './form.ts';
import type { AuditFacts, AuditWork } from './work.ts';

const answersOf = (row: Pick<RequestRow, 'answers'>) => row.answers as AuditAnswers;
const workOf = (row: Pick<RequestRow, 'work'>) => row.work as AuditWork;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The class a request is about: the one matched, else the one asked for. */
const CLASS_ID = sql<string>`coalesce(${requests.work} ->> 'classSessionId', ${requests.answers} ->> 'classSessionId')`;
const MATCHED_ID = sql<string>`${requests.work} ->> 'classSessionId'`;
const OPEN = ['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER'] as const;
const TAKES_A_PLACE = ['CONFIRMED', 'ATTENDED'];

/** Confirmed observers per class. */
async function countConfirmed(db: Reader, ids: readonly string[], except?: SQL): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: MATCHED_ID, taken: count() })
    .from(requests)
    .where(
      and(
        eq(requests.kind, 'AUDIT_ATTENDANCE'),
        inArray(requests.state, TAKES_A_PLACE),
        inArray(MATCHED_ID, [...ids]),
        except,
      ),
    )
    .groupBy(MATCHED_ID);
  return new Map(rows.map((row) => [row.id, row.taken]));
}

/** A customer's class that takes observers. */
const takesObservers = (row: ClassSessionRow) => row.observersAllowed && row.audience === 'CUSTOMER';

/** The class each asks for, if any; a form filled in elsewhere may name anything. */
export async function loadAuditContexts(
  db: Reader,
  asked: readonly AskedForm<AuditAnswers>[],
  now: Date,
): Promise<AuditContext[]> {
  const offerings = await loadOfferings(db);
  const named = asked
    .map(({ answers }) => answers?.classSessionId)
    .filter((id) => typeof id === 'string' && UUID.test(id));
  const found = await findClassSessions(
    db,
    named.filter((id) => id != null),
  );
  const taken = await countConfirmed(
    db,
    found.map((c) => c.id),
  );
  const classes = found.map((c) => ({
    id: c.id,
    courseSku: c.courseSku,
    courseName: offerings.find((o) => o.sku === c.courseSku)?.name ?? c.courseSku,
    parts: c.parts.length,
    startsAt: c.startsAt.toISOString(),
    restricted: c.restricted,
    observersAllowed: takesObservers(c),
    cancelled: c.cancelledAt !== null,
    placesLeft: c.observerPlaces - (taken.get(c.id) ?? 0),
  }));
  const courses = offerings.filter((o) => o.isCourse).map(({ sku, name, active }) => ({ sku, name, active }));
  return asked.map(({ answers, env }) => ({
    today: dayOf(now),
    now: now.toISOString(),
    courses,
    classes: classes.filter((c) => c.id === answers?.classSessionId),
    requesterEmail: env.requesterEmail,
  }));
}

export async function loadAuditFacts(
  db: Reader,
  rows: readonly RequestRow[],
  details: MoveDetails = {},
): Promise<Map<string, AuditFacts>> {
  const wanted = rows.map(
    (row) => details.classSessionId ?? workOf(row).classSessionId ?? answersOf(row).classSessionId ?? null,
  );
  const ids = [...new Set(wanted.filter((id) => id !== null))];
  const classes = await findClassSessions(db, ids);
  const taken = await countConfirmed(db, ids);
  const active =
    ids.length === 0
      ? []
      : await findActive(
          db,
          rows.map((row) => row.requesterId),
          ids,
        );
  return new Map(
    rows.map((row, i): [string, AuditFacts] => {
      const found = classes.find((c) => c.id === wanted[i]);
      const own = TAKES_A_PLACE.includes(row.state) && workOf(row).classSessionId === found?.id ? 1 : 0;
      return [
        row.id,
        {
          observed: found
            ? {
                id: found.id,
                startsAt: found.startsAt.toISOString(),
                endsAt: found.endsAt.toISOString(),
                parts: found.parts.length,
                cancelled: found.cancelledAt !== null,
                observersAllowed: takesObservers(found),
                restricted: found.restricted,
                placesLeft: found.observerPlaces - (taken.get(found.id) ?? 0) + own,
                trainerId: found.trainerId,
                accountOwnerId: found.accountOwnerId,
              }
            : null,
          askedTwice: active.some(
            (other) =>
              other.id !== row.id && other.requesterId === row.requesterId && other.classSessionId === wanted[i],
          ),
        },
      ];
    }),
  );
}

/** Open requests of these people for these classes. */
const findActive = (db: Reader, requesterIds: readonly string[], classSessionIds: readonly string[]) =>
  db
    .select({ id: requests.id, requesterId: requests.requesterId, classSessionId: CLASS_ID })
    .from(requests)
    .where(
      and(
        eq(requests.kind, 'AUDIT_ATTENDANCE'),
        inArray(requests.category, [...OPEN]),
        inArray(requests.requesterId, [...new Set(requesterIds)]),
        inArray(CLASS_ID, [...classSessionIds]),
      ),
    );

/** One active request per person and class; two submissions at once wait for each other. */
export async function checkAskedOnce(
  tx: Tx,
  answers: AuditAnswers,
  requesterId: string,
  exceptRequestId: string | null,
): Promise<AnswerProblem[]> {
  if (answers.classSessionId === null) return [];
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`observer:${requesterId}`}, 0))`);
  const active = await findActive(tx, [requesterId], [answers.classSessionId]);
  return active.some(({ id }) => id !== exceptRequestId)
    ? [
        {
          path: ['classSessionId'],
          message:
            'There is an open request of this person for this class already. Go on with that one, or pick another class.',
        },
      ]
    : [];
}

type Moved = Parameters<NonNullable<Kind<AuditAnswers, AuditFacts>['onMoved']>>[1];
type Effects = Awaited<ReturnType<NonNullable<Kind['onMoved']>>>;

export async function auditMoved(tx: Tx, moved: Moved): Promise<Effects> {
  const { request, from, to, facts } = moved;
  const { observed } = facts;
  if (!observed) return {};
  if (to === 'CONFIRMED') await holdPlace(tx, request.id, observed.id);
  const told = ['CONFIRMED', 'REVOKED'].includes(to) || (from === 'CONFIRMED' && to === 'WITHDRAWN');
  const when = ['MATCHED', 'WAITLISTED', 'CONFIRMED', 'REVOKED'].includes(to)
    ? [{ label: 'Class', value: `${observed.startsAt} to ${observed.endsAt}` }]
    : [];
  // A place that was never confirmed was never spoken of to trainer and account owner.
  const known = to !== 'REVOKED' || from === 'CONFIRMED';
  return {
    facts: when,
    alsoTell:
      told && known
        ? [
            ...(observed.trainerId ? [{ personId: observed.trainerId, reason: 'You teach the class observed.' }] : []),
            ...(observed.accountOwnerId
              ? [{ personId: observed.accountOwnerId, reason: 'You own the account whose class is observed.' }]
              : []),
          ]
        : [],
  };
}

/** Two desks confirming at once wait here, and the second counts what the first took. */
async function holdPlace(tx: Tx, requestId: string, classSessionId: string): Promise<void> {
  const locked = await lockClassSession(tx, classSessionId);
  const taken = await countConfirmed(tx, [classSessionId], ne(requests.id, requestId));
  if (!locked || locked.cancelledAt)
    throw refusal('CONFLICT', 'The class was cancelled in the meantime. Match the request with another one.', [
      'action',
    ]);
  if (locked.observerPlaces - (taken.get(classSessionId) ?? 0) < 1)
    throw refusal('CONFLICT', 'The last place was taken in the meantime. Put the request on the waiting list.', [
      'action',
    ]);
}
