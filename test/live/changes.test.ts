/** Who hears of a change, as a table: what may not be seen, neither before nor now, is not heard of at all. */
import { expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import type { EventRow, RequestRow } from '../../server/db/schema/index.ts';
import { changeFor } from '../../server/live/changes.ts';

const person = (id: string, ...grants: Actor['grants']) => ({ id, grants }) as Actor;
const people = {
  requester: person('requester'),
  stranger: person('stranger'),
  participant: person('participant'),
  coordinator: person('coordinator', { role: 'COORDINATOR', restrictedClearance: false }),
  cleared: person('cleared', { role: 'COORDINATOR', restrictedClearance: true }),
};
const request = (restricted: boolean) =>
  ({
    id: 'r',
    kind: 'PS_INQUIRY',
    requesterId: 'requester',
    raisedById: 'requester',
    assigneeId: null,
    restricted,
    participantIds: ['participant'],
    work: {},
  }) as unknown as RequestRow;
const event = (fields: object) => ({ internal: false, undoneAt: null, data: {}, ...fields }) as EventRow;

const heard = (now: RequestRow, what: EventRow) =>
  Object.fromEntries(
    Object.entries(people).map(([name, actor]) => {
      const change = changeFor(actor, now, what);
      return [name, !change ? 'nothing' : !change.request ? 'gone' : change.event ? 'all' : 'that it changed'];
    }),
  );

test.each([
  ['open', request(false), event({}), 'all', 'nothing', 'all', 'all', 'all'],
  ['internal', request(false), event({ internal: true }), 'nothing', 'nothing', 'nothing', 'all', 'all'],
  [
    'taken back',
    request(false),
    event({ undoneAt: new Date(0) }),
    'that it changed',
    'nothing',
    'that it changed',
    'all',
    'all',
  ],
  ['restricted', request(true), event({}), 'all', 'nothing', 'nothing', 'nothing', 'all'],
  [
    'restricted by this',
    request(true),
    event({ data: { before: { restricted: false } } }),
    'all',
    'nothing',
    'gone',
    'gone',
    'all',
  ],
])('%s', (_name, now, what, requester, stranger, participant, coordinator, cleared) => {
  expect(heard(now, what)).toEqual({ requester, stranger, participant, coordinator, cleared });
});
