/** The timeline says each thing in a sentence, pages in order, and numbers requests by a key of their own. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindOf } from '../../server/kinds/index.ts';
import { assignRequest } from '../../server/requests/assign.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { labelRequest } from '../../server/requests/label.ts';
import { restrictRequest } from '../../server/requests/restrict.ts';
import { listEvents, summaryOf } from '../../server/requests/timeline.ts';
import { watchRequest } from '../../server/requests/watch.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { givenRequest, move } from '../support/requests.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await givenDesk();
});
afterAll(() => desk.close());

test('everything that happened is told in order, the internal part to staff alone', async () => {
  const request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
  const { id } = request;
  const asDesk = desk.as(desk.clearedCoordinator);
  await move(asDesk, request, 'take');
  await move(asDesk, request, 'ask', { question: 'Which version?' });
  await move(desk.as(desk.colleague), request, 'answerQuestion', { answer: 'This one.' });
  await assignRequest(asDesk, { id, assigneeId: desk.engagementManager.id });
  await assignRequest(asDesk, { id, assigneeId: null });
  await commentOnRequest(asDesk, { id, body: 'Soon.', internal: false });
  await commentOnRequest(asDesk, { id, body: 'Or not.', internal: true });
  await labelRequest(asDesk, { id, labels: ['vip'] });
  await watchRequest(asDesk, { id, watch: true });
  await restrictRequest(asDesk, { id, restricted: true, reason: 'Public sector' });
  await move(asDesk, request, 'decline', { reason: 'Not ours' });
  const names = new Map(
    [desk.colleague, desk.clearedCoordinator, desk.engagementManager].map(({ id: person, name }) => [person, name]),
  );
  const told = async (actor: typeof desk.lead) => {
    const events = await listEvents(desk.as(actor), request, 100, null);
    return events.map((event) =>
      summaryOf(
        event,
        kindOf('PS_INQUIRY'),
        names.get(event.actorId ?? '') ?? null,
        names.get(event.data.assigneeId ?? '') ?? null,
      ),
    );
  };
  const open = [
    'Ravi Colleague submitted it',
    'Clea Cleared took it',
    'Clea Cleared asked a question',
    'Ravi Colleague answered the question',
    'Clea Cleared assigned it to Emil Manager',
    'Clea Cleared took it off the assignee',
    'Clea Cleared commented',
  ];
  const end = ['Clea Cleared marked it as restricted', 'Clea Cleared declined it'];
  expect(await told(desk.colleague)).toEqual([...open, ...end]);
  expect(await told(desk.clearedCoordinator)).toEqual([
    ...open,
    'Clea Cleared left an internal note',
    'Clea Cleared set the labels to vip',
    'Clea Cleared watches it now',
    ...end,
  ]);
  const first = await listEvents(desk.as(desk.colleague), request, 2, null);
  const next = await listEvents(desk.as(desk.colleague), request, 2, first[1]!.id);
  expect(first).toHaveLength(3);
  expect(next[0]!.id).toBe(first[2]!.id);
});
