/** Taking an act back: what returns, who may, and until when. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requests, watchers } from '../../server/db/schema/index.ts';
import { assignRequest } from '../../server/requests/assign.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { moveRequest } from '../../server/requests/move.ts';
import { prioritiseRequest } from '../../server/requests/prioritise.ts';
import { snoozeRequest } from '../../server/requests/snooze.ts';
import { keyOf } from '../../server/requests/submit.ts';
import { undoRequestEvent } from '../../server/requests/undo.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest } from '../support/requests.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await givenDesk();
});
afterAll(() => desk.close());

const training = () => givenRequest(desk.as(desk.lead), 'TRAINING_SESSION');
const rowOf = async (id: string) => (await desk.db.select().from(requests).where(eq(requests.id, id)))[0]!;
const cora = () => desk.as(desk.coordinator);
const undo = (eventId: number, ctx = cora()) => undoRequestEvent(ctx, { eventId });

it('a step is taken back whole: state, assignee, since when', async () => {
  const before = await training();
  desk.clock.advance({ minutes: 5 });
  const { eventId } = await moveRequest(cora(), { id: before.id, action: 'take', undoable: true });
  expect(await rowOf(before.id)).toMatchObject({ assigneeId: desk.coordinator.id });
  await undo(eventId);
  const { state, assigneeId, stateSince } = before;
  expect(await rowOf(before.id)).toMatchObject({ state, assigneeId, stateSince, version: 3 });
});

it('priority, snooze and assignment return to what they were', async () => {
  const { id } = await training();
  const { coordinator } = desk;
  for (const act of [
    () => prioritiseRequest(cora(), { id, priority: 'URGENT', undoable: true }),
    () => snoozeRequest(cora(), { id, until: new Date(desk.clock.now().getTime() + 3_600_000), undoable: true }),
    () => assignRequest(cora(), { id, assigneeId: coordinator.id, undoable: true }),
  ]) {
    const { eventId } = await act();
    await undo(eventId!);
    expect(await rowOf(id)).toMatchObject({ priority: 'NORMAL', snoozedUntil: null, assigneeId: null });
  }
});

it('somebody else, too late, twice, after something followed, and what was not undoable are refused', async () => {
  const { id } = await training();
  const high = await prioritiseRequest(cora(), { id, priority: 'HIGH', undoable: true });
  expect(await refusalsOf(() => undo(high.eventId!, desk.as(desk.clearedCoordinator)))).toEqual(['NOT_FOUND eventId']);
  await undo(high.eventId!);
  expect(await refusalsOf(() => undo(high.eventId!))).toEqual(['BLOCKED eventId']);

  const late = await prioritiseRequest(cora(), { id, priority: 'LOW', undoable: true });
  desk.clock.advance({ minutes: 1 });
  expect(await refusalsOf(() => undo(late.eventId!))).toEqual(['BLOCKED eventId']);

  const followed = await prioritiseRequest(cora(), { id, priority: 'URGENT', undoable: true });
  await commentOnRequest(desk.as(desk.lead), { id, body: 'One more thing.', internal: false });
  expect(await refusalsOf(() => undo(followed.eventId!))).toEqual(['BLOCKED eventId']);

  const plain = await prioritiseRequest(cora(), { id, priority: 'NORMAL' });
  expect(await refusalsOf(() => undo(plain.eventId!))).toEqual(['BLOCKED eventId']);
});

it('a duplicate parts again, and its watchers leave the other', async () => {
  const original = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
  const repeat = await givenRequest(desk.as(desk.stranger), 'PS_INQUIRY');
  const manager = desk.as(desk.engagementManager);
  const watching = async () =>
    (await desk.db.select().from(watchers).where(eq(watchers.requestId, original.id))).map(({ personId }) => personId);
  const before = await watching();
  const { eventId } = await moveRequest(manager, {
    id: repeat.id,
    action: 'markDuplicate',
    details: { duplicateOf: keyOf(original) },
    undoable: true,
  });
  expect((await rowOf(repeat.id)).state).toBe('DUPLICATE');
  await undo(eventId, manager);
  expect((await rowOf(repeat.id)).state).toBe(repeat.state);
  expect(await watching()).toEqual(before);
});
