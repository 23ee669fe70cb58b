/** The small verbs: assign, comment, label, restrict, watch, roster. Who may, what is refused, what remains. */
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestEvents, requests, watchers } from '../../server/db/schema/index.ts';
import { assignRequest } from '../../server/requests/assign.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { findRequestById } from '../../server/requests/find.ts';
import { labelRequest } from '../../server/requests/label.ts';
import { restrictRequest } from '../../server/requests/restrict.ts';
import { updateRoster } from '../../server/requests/roster.ts';
import { watchRequest } from '../../server/requests/watch.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest, move } from '../support/requests.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await givenDesk();
});
afterAll(() => desk.close());

const inquiry = (restricted = false) => givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', { restricted });
const rowOf = async (id: string) => (await desk.db.select().from(requests).where(eq(requests.id, id)))[0]!;
const lastEvent = async (id: string) =>
  (
    await desk.db
      .select()
      .from(requestEvents)
      .where(eq(requestEvents.requestId, id))
      .orderBy(desc(requestEvents.id))
      .limit(1)
  )[0]!;

describe('assigning', () => {
  it('is for the desk, to somebody of the desk, and each change is an event', async () => {
    const { id } = await inquiry();
    await assignRequest(desk.as(desk.coordinator), { id, assigneeId: desk.engagementManager.id });
    expect(await rowOf(id)).toMatchObject({ assigneeId: desk.engagementManager.id, state: 'NEW', version: 2 });
    expect(await lastEvent(id)).toMatchObject({ type: 'ASSIGNED', data: { assigneeId: desk.engagementManager.id } });
    await assignRequest(desk.as(desk.coordinator), { id, assigneeId: null });
    expect((await rowOf(id)).assigneeId).toBeNull();
  });
  it('is refused to others, to people off the desk, and on what is closed', async () => {
    const { id } = await inquiry();
    const to = (actor: typeof desk.lead, assigneeId: string) =>
      refusalsOf(() => assignRequest(desk.as(actor), { id, assigneeId }));
    expect(await to(desk.colleague, desk.coordinator.id)).toEqual(['FORBIDDEN']);
    expect(await to(desk.leadership, desk.coordinator.id)).toEqual(['FORBIDDEN']);
    expect(await to(desk.stranger, desk.coordinator.id)).toEqual(['NOT_FOUND id']);
    expect(await to(desk.coordinator, desk.colleague.id)).toEqual(['INVALID assigneeId']);
    await move(desk.as(desk.coordinator), { id }, 'decline', { reason: 'Not ours' });
    expect(await to(desk.coordinator, desk.engagementManager.id)).toEqual(['BLOCKED']);
  });
  it('of a restricted request goes to the cleared only', async () => {
    const { id } = await inquiry(true);
    const to = (assigneeId: string) =>
      refusalsOf(() => assignRequest(desk.as(desk.clearedCoordinator), { id, assigneeId }));
    expect(await to(desk.coordinator.id)).toEqual(['INVALID assigneeId']);
    expect(await to(desk.clearedCoordinator.id)).toEqual([]);
  });
});

describe('commenting', () => {
  it('keeps what was written, leaves the version alone, and tells public from internal', async () => {
    const { id } = await inquiry();
    await commentOnRequest(desk.as(desk.colleague), { id, body: '  One more thing.  ', internal: false });
    expect(await lastEvent(id)).toMatchObject({ type: 'COMMENTED', body: 'One more thing.', internal: false });
    await commentOnRequest(desk.as(desk.leadership), { id, body: 'Careful here.', internal: true });
    expect(await lastEvent(id)).toMatchObject({ body: 'Careful here.', internal: true });
    expect((await rowOf(id)).version).toBe(1);
  });
  it('internally is for staff alone', async () => {
    const { id } = await inquiry();
    expect(
      await refusalsOf(() => commentOnRequest(desk.as(desk.colleague), { id, body: 'x', internal: true })),
    ).toEqual(['FORBIDDEN internal']);
  });
  it('with nothing, with too much, or where one may not look is refused', async () => {
    const { id } = await inquiry();
    const as = (actor: typeof desk.lead, body: string) =>
      refusalsOf(() => commentOnRequest(desk.as(actor), { id, body, internal: false }));
    expect(await as(desk.colleague, '  ')).toEqual(['INVALID body']);
    expect(await as(desk.colleague, 'x'.repeat(10_001))).toEqual(['INVALID body']);
    expect(await as(desk.stranger, 'hello')).toEqual(['NOT_FOUND id']);
  });
});

describe('labelling', () => {
  it('tidies what is given and is for staff alone', async () => {
    const { id } = await inquiry();
    await labelRequest(desk.as(desk.coordinator), { id, labels: [' Quarter-End ', 'quarter-end', '', 'vip'] });
    expect((await rowOf(id)).labels).toEqual(['quarter-end', 'vip']);
    expect(await lastEvent(id)).toMatchObject({ type: 'LABELLED', internal: true });
    expect(await refusalsOf(() => labelRequest(desk.as(desk.colleague), { id, labels: [] }))).toEqual(['FORBIDDEN']);
  });
  it('has limits', async () => {
    const { id } = await inquiry();
    const set = (labels: string[]) => refusalsOf(() => labelRequest(desk.as(desk.coordinator), { id, labels }));
    expect(await set(Array.from({ length: 21 }, (_, i) => `label-${i}`))).toEqual(['INVALID labels']);
    expect(await set(['fine', 'x'.repeat(41)])).toEqual(['INVALID labels.1']);
  });
});

describe('restricting', () => {
  it('hides the request at once from the uncleared, and its customer from the subject of mails', async () => {
    const { id, number } = await inquiry();
    expect(await findRequestById(desk.as(desk.coordinator), id)).not.toBeNull();
    await restrictRequest(desk.as(desk.coordinator), { id, restricted: true, reason: 'Public sector after all' });
    for (const actor of [desk.coordinator, desk.leadership, desk.admin, desk.engagementManager]) {
      expect(await findRequestById(desk.as(actor), id)).toBeNull();
    }
    for (const actor of [desk.colleague, desk.clearedCoordinator]) {
      expect(await findRequestById(desk.as(actor), id)).not.toBeNull();
    }
    expect((await rowOf(id)).mailSubject).toBe(`[REQ-${number}] Restricted request`);
    expect(await lastEvent(id)).toMatchObject({ type: 'RESTRICTION_CHANGED', body: 'Public sector after all' });
  });
  it('is lifted by cleared staff of the desk only, and needs a reason', async () => {
    const { id } = await inquiry(true);
    const lift = (actor: typeof desk.lead, reason: string) =>
      refusalsOf(() => restrictRequest(desk.as(actor), { id, restricted: false, reason }));
    expect(await lift(desk.colleague, 'Please')).toEqual(['FORBIDDEN']);
    expect(await lift(desk.coordinator, 'Please')).toEqual(['NOT_FOUND id']);
    expect(await lift(desk.clearedCoordinator, '')).toEqual(['INVALID reason']);
    expect(await lift(desk.clearedCoordinator, 'A mistake')).toEqual([]);
    expect(await findRequestById(desk.as(desk.coordinator), id)).not.toBeNull();
  });
});

describe('watching', () => {
  const watching = async (id: string) =>
    (await desk.db.select().from(watchers).where(eq(watchers.requestId, id))).map((w) => w.personId);
  it('is for oneself; staff may add who can see it', async () => {
    const { id } = await inquiry();
    await watchRequest(desk.as(desk.leadership), { id, watch: true });
    await watchRequest(desk.as(desk.leadership), { id, watch: true });
    await watchRequest(desk.as(desk.coordinator), { id, watch: true, email: desk.admin.email });
    expect(new Set(await watching(id))).toEqual(new Set([desk.leadership.id, desk.admin.id]));
    await watchRequest(desk.as(desk.leadership), { id, watch: false });
    expect(await watching(id)).toEqual([desk.admin.id]);
  });
  it('cannot be given to who may not see it, nor by who is not staff', async () => {
    const { id } = await inquiry();
    const add = (actor: typeof desk.lead, email: string) =>
      refusalsOf(() => watchRequest(desk.as(actor), { id, watch: true, email }));
    expect(await add(desk.coordinator, desk.stranger.email)).toEqual(['INVALID email']);
    expect(await add(desk.coordinator, 'nobody@nowhere.example')).toEqual(['INVALID email']);
    expect(await add(desk.colleague, desk.coordinator.email)).toEqual(['FORBIDDEN email']);
  });
});

describe('the roster of a training', () => {
  const training = () => givenRequest(desk.as(desk.lead), 'TRAINING_SESSION');
  it('is kept by who asked and by the desk, with the difference on the timeline', async () => {
    const { id } = await training();
    await updateRoster(desk.as(desk.lead), {
      id,
      attendees: [{ name: 'Cem Example', email: 'CEM@example.com' }],
      expectedVersion: 1,
    });
    expect((await rowOf(id)).answers).toMatchObject({ attendees: [{ name: 'Cem Example', email: 'cem@example.com' }] });
    expect(await lastEvent(id)).toMatchObject({ type: 'ROSTER_CHANGED', data: { changes: [{ field: 'attendees' }] } });
    await updateRoster(desk.as(desk.coordinator), { id, attendees: [] });
    expect((await rowOf(id)).version).toBe(3);
  });
  it('obeys the rules of the form, each problem on its person', async () => {
    const { id } = await training();
    const set = (attendees: { name: string; email: string }[]) =>
      refusalsOf(() => updateRoster(desk.as(desk.lead), { id, attendees }));
    const ann = { name: 'Ann', email: 'ann@example.com' };
    expect(await set([ann, ann])).toEqual(['INVALID attendees.1.email']);
    expect(await set([{ name: '', email: 'x' }])).toEqual(['INVALID attendees.0.name', 'INVALID attendees.0.email']);
    expect(await set([ann, { ...ann, email: 'b@example.com' }, { ...ann, email: 'c@example.com' }])).toEqual([
      'INVALID attendees',
    ]);
  });
  it('is nobody else’s business, closes with the request, and belongs to trainings', async () => {
    const { id } = await training();
    const set = (actor: typeof desk.lead, request = id) =>
      refusalsOf(() => updateRoster(desk.as(actor), { id: request, attendees: [] }));
    expect(await set(desk.stranger)).toEqual(['NOT_FOUND id']);
    expect(await set(desk.leadership)).toEqual(['FORBIDDEN']);
    expect(await set(desk.coordinator, (await inquiry()).id)).toEqual(['NOT_FOUND id']);
    await move(desk.as(desk.lead), { id }, 'withdraw', { reason: 'Not this year' });
    expect(await set(desk.lead)).toEqual(['BLOCKED']);
  });
});
