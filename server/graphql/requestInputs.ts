/**
 * What resolvers of requests share: ids decoded into what verbs take, and the request of a payload. Global ids end here;
 * verbs know uuids and numbers.
 */
import type { RequestKind, RequestRow } from '../db/schema/index.ts';
import type { MoveDetails } from '../kinds/define.ts';
import { KINDS } from '../kinds/index.ts';
import { findEvent, findRequestById } from '../requests/find.ts';
import type { RequestFilter } from '../requests/list.ts';
import type { GraphQLContext } from './context.ts';
import type { MoveDetailsInput, RequestFilter as RequestFilterInput } from './generated.ts';
import { fromGlobalId } from './ids.ts';

export const REQUEST_TYPES: Record<RequestKind, string> = Object.fromEntries(
  KINDS.map((kind) => [kind.kind, kind.typeName]),
) as Record<RequestKind, string>;
export const TYPE_NAMES = Object.values(REQUEST_TYPES);

export const requestId = (gid: string): string => fromGlobalId(gid, TYPE_NAMES, ['id'], 'request').id;
export const personId = (gid: string, field: string[]): string => fromGlobalId(gid, ['Person'], field, 'person').id;
export const classId = (gid: string, field: string[]): string => fromGlobalId(gid, ['ClassSession'], field, 'class').id;
export const attachmentId = (gid: string, field: string[]): string =>
  fromGlobalId(gid, ['Attachment'], field, 'file').id;
export const eventId = (gid: string, field: string[]): number =>
  Number(fromGlobalId(gid, ['RequestEvent'], field, 'act').id);

/** Ids decoded, nulls dropped. An id of nothing matches nothing. */
export function filterOf(input: RequestFilterInput | null | undefined): RequestFilter {
  const { assigneeId, requesterId, ...filter } = input ?? {};
  return {
    ...filter,
    assigneeId: assigneeId && personId(assigneeId, ['filter', 'assigneeId']),
    requesterId: requesterId && personId(requesterId, ['filter', 'requesterId']),
  };
}

export function detailsOf(input: MoveDetailsInput | null | undefined): MoveDetails {
  const { trainerId, classSessionId, dateOptions, ...rest } = input ?? {};
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value != null)) as MoveDetails;
  if (trainerId) given.trainerId = personId(trainerId, ['details', 'trainerId']);
  if (classSessionId) given.classSessionId = classId(classSessionId, ['details', 'classSessionId']);
  if (dateOptions) {
    given.dateOptions = dateOptions.map(({ parts }) => ({
      parts: parts.map((part) => ({ startsAt: part.startsAt.toISOString(), endsAt: part.endsAt.toISOString() })),
    }));
  }
  return given;
}

/** The request of a payload: read again, and gone where the act itself hid it from the actor. */
export const shown = async (
  gql: GraphQLContext,
  ids: { requestId: string },
): Promise<{ request: RequestRow | null }> => ({
  request: await findRequestById(gql.ctx, ids.requestId),
});

/** The same with the event that the verb made, for acts that can be taken back. */
export const shownWithEvent = async (gql: GraphQLContext, ids: { requestId: string; eventId?: number | null }) => ({
  ...(await shown(gql, ids)),
  event: ids.eventId ? await findEvent(gql.ctx, ids.eventId) : null,
});
