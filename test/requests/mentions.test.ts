/** Naming people and groups: who may be named where, what is refused with which way out, and who hears of it. */
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { deliveries, people, type RequestRow, type Role, requestEvents } from '../../server/db/schema/index.ts';
import { setPreference } from '../../server/messages/preferences.ts';
import { announceEvent } from '../../server/requests/announce.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { listMentionable } from '../../server/requests/mentionable.ts';
import { isNamed, type Mentioned } from '../../server/requests/mentions.ts';
import { addParticipants } from '../../server/requests/participants.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest, move } from '../support/requests.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await givenDesk();
});
afterAll(() => desk.close());

let request: RequestRow;
beforeEach(async () => {
  request = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY');
});

interface Said {
  body: string;
  internal?: boolean;
  people?: Actor[];
  roles?: Role[];
}
const say = (actor: Actor, { body, internal = false, people: named = [], roles = [] }: Said, id = request.id) =>
  commentOnRequest(desk.as(actor), {
    id,
    body,
    internal,
    mentionIds: named.map((person) => person.id),
    mentionRoles: roles,
  });
const lastEvent = async () =>
  (
    await desk.db
      .select()
      .from(requestEvents)
      .where(eq(requestEvents.requestId, request.id))
      .orderBy(desc(requestEvents.id))
      .limit(1)
  )[0]!;
const heardOf = async (eventId: number) => {
  await announceEvent(desk.as(null), eventId);
  const rows = await desk.db
    .select({ name: people.name, reason: deliveries.reason })
    .from(deliveries)
    .innerJoin(people, eq(people.id, deliveries.personId))
    .where(eq(deliveries.eventId, eventId))
    .orderBy(people.name);
  return rows.map(({ name, reason }) => `${name}: ${reason}`);
};

describe('a name in a text', () => {
  it.each([
    ['Hello @Ann, please look', 'Ann', true],
    ['@ann', 'Ann', true],
    ['Hello @Annabel', 'Ann', false],
    ['@Annabel and @Ann', 'Ann', true],
    ['Hello Ann', 'Ann', false],
    ['@Zoë!', 'Zoë', true],
    ['@ps-leadership', 'ps-leadership', true],
    ['@a.*', 'a.*', true],
  ])('%j names %s: %s', (text, name, named) => expect(isNamed(text, name)).toBe(named));
});

describe('naming', () => {
  it('is kept with the comment, and each hears once, for the strongest reason', async () => {
    const { eventId } = await say(desk.coordinator, {
      body: 'Over to you @Ravi Colleague and @Emil Manager.',
      people: [desk.colleague, desk.engagementManager],
    });
    expect((await lastEvent()).data.mentions).toEqual({
      personIds: [desk.colleague.id, desk.engagementManager.id],
      roles: [],
    });
    expect(await heardOf(eventId)).toEqual([
      'Clea Cleared: You work this desk, and nobody has taken it yet.',
      'Emil Manager: You were mentioned.',
      'Ravi Colleague: You were mentioned.',
    ]);
  });

  it('of a group reaches those who hold the role and may see it, in a note too', async () => {
    const { eventId } = await say(desk.coordinator, {
      body: 'Please look, @ps-leadership and @admins',
      internal: true,
      roles: ['PS_LEADERSHIP', 'ADMIN'],
    });
    expect(await heardOf(eventId)).toEqual(['Ada Admin: You were mentioned.', 'Lena Leader: You were mentioned.']);
    const secret = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', { restricted: true });
    const said = await say(
      desk.clearedCoordinator,
      { body: '@coordinators', internal: true, roles: ['COORDINATOR'] },
      secret.id,
    );
    // Cora holds the role without clearance; Clea wrote it.
    expect(await heardOf(said.eventId)).toEqual([]);
  });

  it('is no way around a preference', async () => {
    await setPreference(desk.db, desk.leadership.id, 'CONVERSATION', false);
    const { eventId } = await say(desk.coordinator, {
      body: '@Lena Leader',
      internal: true,
      people: [desk.leadership],
    });
    expect(await heardOf(eventId)).toEqual([]);
    await setPreference(desk.db, desk.leadership.id, 'CONVERSATION', true);
  });

  it('of somebody who cannot see it is refused, with the way out', async () => {
    const sam = { body: 'Hello @Sam Stranger', people: [desk.stranger] };
    await expect(say(desk.coordinator, sam)).rejects.toThrow(
      'Sam Stranger cannot see this request. Add them as a participant first, or leave the mention out.',
    );
    await addParticipants(desk.as(desk.coordinator), { id: request.id, emails: [desk.stranger.email] });
    expect(await refusalsOf(() => say(desk.coordinator, sam))).toEqual([]);
    await expect(say(desk.coordinator, { ...sam, internal: true })).rejects.toThrow(/cannot see internal notes/);
    const secret = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', { restricted: true });
    const cora = { body: '@Cora Coordinator', people: [desk.coordinator] };
    await expect(say(desk.clearedCoordinator, cora, secret.id)).rejects.toThrow(/this restricted request/);
  });

  it('by who is not staff reaches those who take part alone, and a refusal tells nothing of others', async () => {
    await move(desk.as(desk.coordinator), request, 'take');
    const by = (said: Said) => say(desk.colleague, said);
    expect(await refusalsOf(() => by({ body: '@Cora Coordinator', people: [desk.coordinator] }))).toEqual([]);
    const refused = async (said: Said) =>
      by(said).then(
        () => '',
        (error: Error) => error.message,
      );
    const there = await refused({ body: '@Emil Manager', people: [desk.engagementManager] });
    const nowhere = await refused({
      body: '@Nobody',
      people: [{ ...desk.stranger, id: '00000000-0000-4000-8000-000000000000' }],
    });
    expect(there).toMatch(/does not take part/);
    expect(nowhere).toBe(there);
    expect(await refusalsOf(() => by({ body: '@admins', roles: ['ADMIN'] }))).toEqual(['FORBIDDEN mentionRoles']);
  });

  it('is refused when the text does not do it, for groups that see nothing, and beyond the limits', async () => {
    const tried = (said: Said) => refusalsOf(() => say(desk.coordinator, said));
    expect(await tried({ body: 'Hello', people: [desk.colleague] })).toEqual(['INVALID mentionIds']);
    expect(await tried({ body: 'Hello', roles: ['ADMIN'] })).toEqual(['INVALID mentionRoles']);
    expect(await tried({ body: '@trainers', roles: ['TRAINER'] })).toEqual(['INVALID mentionRoles']);
    const all: Role[] = [
      'COORDINATOR',
      'ENGAGEMENT_MANAGER',
      'TECHNICAL_ARCHITECT',
      'PS_LEADERSHIP',
      'REVENUE',
      'ADMIN',
    ];
    expect(await tried({ body: 'all', roles: all })).toEqual(['INVALID mentionRoles']);
    const many = Array.from({ length: 21 }, (_, i) => ({
      ...desk.stranger,
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    }));
    expect(await tried({ body: 'all', people: many })).toEqual(['INVALID mentionIds']);
  });
});

describe('whom the list at @ offers', () => {
  const words = (found: readonly Mentioned[]) => found.map((one) => ('handle' in one ? `@${one.handle}` : one.name));
  const offered = async (actor: Actor, text: string, internal = false, id = request.id) =>
    words(await listMentionable(desk.as(actor), { requestId: id, text, internal }));

  it('to staff: those who take part, and by text groups and everybody who may see it', async () => {
    await addParticipants(desk.as(desk.coordinator), { id: request.id, emails: [desk.stranger.email] });
    expect(await offered(desk.coordinator, '')).toEqual(['Ravi Colleague', 'Sam Stranger']);
    expect(await offered(desk.coordinator, 'a')).toEqual(['@admins', 'Ada Admin']);
    expect(await offered(desk.coordinator, 'lead')).toEqual(['Lena Leader']);
    expect(await offered(desk.coordinator, 'emil.manager@')).toEqual(['Emil Manager']);
    expect(await offered(desk.coordinator, '', true)).toEqual([]);
    // Somebody who sees nothing here, and the reader.
    expect(await offered(desk.coordinator, 'tess')).toEqual([]);
    expect(await offered(desk.coordinator, 'cora')).toEqual([]);
    expect(await offered(desk.coordinator, '%')).toEqual([]);
  });

  it('to others: those who take part, never by address, and nothing for notes', async () => {
    await addParticipants(desk.as(desk.coordinator), { id: request.id, emails: [desk.stranger.email] });
    await move(desk.as(desk.coordinator), request, 'take');
    expect(await offered(desk.colleague, '')).toEqual(['Cora Coordinator', 'Sam Stranger']);
    expect(await offered(desk.colleague, 'emil')).toEqual([]);
    expect(await offered(desk.colleague, 'sam.stranger@')).toEqual([]);
    expect(await offered(desk.colleague, '', true)).toEqual([]);
    expect(await offered(desk.lead, '')).toEqual([]);
  });

  it('of a restricted request: the cleared alone', async () => {
    const secret = await givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', { restricted: true });
    expect(await offered(desk.clearedCoordinator, 'c', false, secret.id)).toEqual(['@coordinators', 'Ravi Colleague']);
    expect(await offered(desk.coordinator, 'c', false, secret.id)).toEqual([]);
  });
});
