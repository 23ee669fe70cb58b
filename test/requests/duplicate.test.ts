/** Marking as a duplicate: what is refused, and who does not come to watch the other. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RequestRow, requests, watchers } from '../../server/db/schema/index.ts';
import { moveRequest } from '../../server/requests/move.ts';
import { keyOf } from '../../server/requests/submit.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest } from '../support/requests.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await givenDesk();
});
afterAll(() => desk.close());

const inquiry = (restricted = false) => givenRequest(desk.as(desk.stranger), 'PS_INQUIRY', { restricted });
const mark = ({ id }: RequestRow, duplicateOf: string) =>
  moveRequest(desk.as(desk.engagementManager), { id, action: 'markDuplicate', details: { duplicateOf } });
const stateOf = async ({ id }: RequestRow) =>
  (await desk.db.select().from(requests).where(eq(requests.id, id)))[0]!.state;

it('it becomes a duplicate, and who may not see the other does not come to watch it', async () => {
  const original = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
  const repeat = await inquiry();
  await mark(repeat, keyOf(original));
  expect(await stateOf(repeat)).toBe('DUPLICATE');
  const watching = await desk.db.select().from(watchers).where(eq(watchers.requestId, original.id));
  expect(watching.map(({ personId }) => personId)).not.toContain(desk.stranger.id);
});

it('a key that may not be seen does not exist; itself, another kind and a chain are refused', async () => {
  const repeat = await inquiry();
  const hidden = keyOf(await inquiry(true));
  const other = keyOf(await givenRequest(desk.as(desk.lead), 'TRAINING_SESSION'));
  const field = 'details.duplicateOf';
  expect(await refusalsOf(() => mark(repeat, hidden))).toEqual([`NOT_FOUND ${field}`]);
  expect(await refusalsOf(() => mark(repeat, 'REQ-999999'))).toEqual([`NOT_FOUND ${field}`]);
  expect(await refusalsOf(() => mark(repeat, keyOf(repeat)))).toEqual([`INVALID ${field}`]);
  expect(await refusalsOf(() => mark(repeat, other))).toEqual([`INVALID ${field}`]);
  const first = await inquiry();
  const second = await inquiry();
  await mark(second, keyOf(first));
  expect(await refusalsOf(() => mark(repeat, keyOf(second)))).toEqual([`INVALID ${field}`]);
  expect(await stateOf(repeat)).toBe('NEW');
});
