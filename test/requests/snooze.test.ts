/** Putting off: who may, until when, and who brings it back. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requests } from '../../server/db/schema/index.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { snoozeRequest } from '../../server/requests/snooze.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest } from '../support/requests.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await givenDesk();
});
afterAll(() => desk.close());

const HOUR_MS = 3_600_000;
const training = () => givenRequest(desk.as(desk.lead), 'TRAINING_SESSION');
const inHours = (hours: number) => new Date(desk.clock.now().getTime() + hours * HOUR_MS);
const snoozedUntil = async (id: string) =>
  (await desk.db.select().from(requests).where(eq(requests.id, id)))[0]!.snoozedUntil;

it('enqueues its own waking, and a word of the requester brings it back before', async () => {
  const { id } = await training();
  const until = inHours(20);
  await snoozeRequest(desk.as(desk.coordinator), { id, until });
  expect(await snoozedUntil(id)).toEqual(until);
  expect(desk.jobs.enqueued.filter(({ name }) => name === 'wake')).toEqual([
    { name: 'wake', data: { requestId: id, until: until.toISOString() }, startAfter: until },
  ]);
  await commentOnRequest(desk.as(desk.coordinator), { id, body: 'Still waiting.', internal: true });
  expect(await snoozedUntil(id)).toEqual(until);
  await commentOnRequest(desk.as(desk.lead), { id, body: 'It is urgent now.', internal: false });
  expect(await snoozedUntil(id)).toBeNull();
});

it('is for the desk alone, ahead of now and within a year', async () => {
  const { id } = await training();
  const until = inHours(1);
  expect(await refusalsOf(() => snoozeRequest(desk.as(desk.lead), { id, until }))).toEqual(['FORBIDDEN']);
  expect(await refusalsOf(() => snoozeRequest(desk.as(desk.stranger), { id, until }))).toEqual(['NOT_FOUND id']);
  for (const wrong of [inHours(0), inHours(-1), inHours(24 * 400)])
    expect(await refusalsOf(() => snoozeRequest(desk.as(desk.coordinator), { id, until: wrong }))).toEqual([
      'INVALID until',
    ]);
  expect(await snoozedUntil(id)).toBeNull();
});
