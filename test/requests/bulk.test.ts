/** One act on many: an outcome each, by the rules of a single one, and never too many. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requests } from '../../server/db/schema/index.ts';
import { BULK_MAX, changeRequests } from '../../server/requests/bulk.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest } from '../support/requests.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await givenDesk();
});
afterAll(() => desk.close());

const training = () => givenRequest(desk.as(desk.lead), 'TRAINING_SESSION');
const priorityOf = async (id: string) =>
  (await desk.db.select().from(requests).where(eq(requests.id, id)))[0]!.priority;
const act = { prioritise: { priority: 'HIGH' as const } };

it('does what it can and says of each other why not', async () => {
  const one = await training();
  const hidden = await givenRequest(desk.as(desk.lead), 'PS_INQUIRY', { restricted: true });
  const nowhere = randomUUID();
  const outcomes = await changeRequests(desk.as(desk.coordinator), { ids: [one.id, hidden.id, nowhere], act });
  expect(outcomes.map(({ requestId, userErrors }) => [requestId, userErrors.map(({ code }) => code)])).toEqual([
    [one.id, []],
    [hidden.id, ['NOT_FOUND']],
    [nowhere, ['NOT_FOUND']],
  ]);
  expect(await priorityOf(one.id)).toBe('HIGH');
  expect(await priorityOf(hidden.id)).toBe('NORMAL');
});

it('refuses none, too many, both ways at once, and whoever does not work the desk', async () => {
  const { id } = await training();
  const cora = desk.as(desk.coordinator);
  expect(await refusalsOf(() => changeRequests(cora, { ids: [], act }))).toEqual(['INVALID ids']);
  const many = Array.from({ length: BULK_MAX + 1 }, () => randomUUID());
  expect(await refusalsOf(() => changeRequests(cora, { ids: many, act }))).toEqual(['INVALID ids']);
  expect(await refusalsOf(() => changeRequests(cora, { ids: [id], filter: {}, act }))).toEqual(['INVALID ids']);
  expect(await refusalsOf(() => changeRequests(desk.as(desk.lead), { ids: [id], act }))).toEqual(['FORBIDDEN']);
  expect(await priorityOf(id)).toBe('NORMAL');
});
