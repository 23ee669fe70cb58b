/**
 * Who sees which part of a conversation, by every way there is: the table that no way may disagree with. Somebody who
 * sees an event sees it everywhere; somebody who does not finds it nowhere.
 */
import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf, uploadAttachment } from '../../server/attachments/upload.ts';
import type { Actor } from '../../server/ctx.ts';
import { requestEvents } from '../../server/db/schema/index.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { addParticipants } from '../../server/requests/participants.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { givenRequest, move } from '../support/requests.ts';

let api: TestApi;
const who: Record<string, Actor> = {};
const as = (name: string) => testCtx({ db: api.db, clock: api.clock, actor: who[name]! });

interface Given {
  requestId: string;
  key: string;
  eventId: number;
  fileId: string;
  path: string;
  word: string;
}
const given: Record<string, Given> = {};

/** A comment by staff that names staff, carries a file, and holds a word of its own. */
async function comment(kind: string, request: { id: string; number: number }, internal: boolean): Promise<void> {
  const word = `word${kind}`;
  const file = await uploadAttachment(as('cleared'), {
    name: `${kind}.txt`,
    body: Readable.from([Buffer.from(`in ${kind}`)]),
  });
  const { eventId } = await commentOnRequest(as('cleared'), {
    id: request.id,
    body: `${word} for @cleared`,
    internal,
    mentionIds: [who.cleared!.id],
    attachmentIds: [file.id],
  });
  given[kind] = {
    requestId: request.id,
    key: `REQ-${request.number}`,
    eventId,
    fileId: file.id,
    path: pathOf(file),
    word,
  };
}

beforeAll(async () => {
  api = await testApi();
  const people = [
    ['asker', []],
    ['participant', []],
    ['stranger', []],
    ['teamLead', ['TEAM_LEAD']],
    ['trainer', ['TRAINER']],
    ['coordinator', ['COORDINATOR']],
    ['admin', ['ADMIN']],
    ['cleared', [{ role: 'COORDINATOR', cleared: true }]],
  ] as const;
  for (const [name, roles] of people)
    who[name] = await api.person({ email: `${name}@example.com`, name, roles: [...roles] });
  const open = await givenRequest(as('asker'), 'PS_INQUIRY');
  await move(as('coordinator'), open, 'take');
  await addParticipants(as('asker'), { id: open.id, emails: [who.participant!.email] });
  const restricted = await givenRequest(as('asker'), 'PS_INQUIRY', { restricted: true });
  await comment('public', open, false);
  await comment('internal', open, true);
  await comment('undone', open, false);
  await api.db
    .update(requestEvents)
    .set({ undoneAt: api.clock.now() })
    .where(eq(requestEvents.id, given.undone!.eventId));
  await comment('restrictedPublic', restricted, false);
  await comment('restrictedInternal', restricted, true);
});
afterAll(() => api.close());

const SEES: Record<string, readonly string[]> = {
  public: ['asker', 'participant', 'coordinator', 'admin', 'cleared'],
  internal: ['coordinator', 'admin', 'cleared'],
  undone: ['coordinator', 'admin', 'cleared'],
  restrictedPublic: ['asker', 'cleared'],
  restrictedInternal: ['cleared'],
};
const PEOPLE = ['asker', 'participant', 'stranger', 'teamLead', 'trainer', 'coordinator', 'admin', 'cleared', 'nobody'];
const table = Object.keys(SEES).flatMap((kind) =>
  PEOPLE.map((name) => [name, kind, SEES[kind]!.includes(name)] as const),
);

interface Seen {
  request: { timeline: { nodes: Event[] } } | null;
  event: Event | null;
  file: { name: string } | null;
}
interface Event {
  id: string;
  body: string;
  attachments: { id: string }[];
  mentions: { name: string }[];
}

describe.each(table)('%s and what is %s: %s', (name, kind, sees) => {
  it('agrees by timeline, files, mentions, ids, download and search', async () => {
    const { key, eventId, fileId, path, word } = given[kind]!;
    const client = name === 'nobody' ? api.nobody : api.as(who[name]!);
    const [event, file] = [toGlobalId('RequestEvent', eventId), toGlobalId('Attachment', fileId)];
    const fields = 'id body attachments { id } mentions { ... on Person { name } }';
    const { data } = await client.query<Seen | null>(
      `query($key: String!, $event: ID!, $file: ID!) {
        request(key: $key) { timeline(first: 100) { nodes { ${fields} } } }
        event: node(id: $event) { ... on RequestEvent { ${fields} } }
        file: node(id: $file) { ... on Attachment { name } } }`,
      { key, event, file },
    );
    const whole: Event = {
      id: event,
      body: `${word} for @cleared`,
      attachments: [{ id: file }],
      mentions: [{ name: 'cleared' }],
    };
    const onTimeline = data?.request?.timeline.nodes.find(({ id }) => id === event) ?? null;
    expect(onTimeline, 'timeline').toEqual(sees ? whole : null);
    expect(data?.event ?? null, 'the event by its id').toEqual(sees ? whole : null);
    expect(data?.file ?? null, 'the file by its id').toEqual(sees ? { name: `${kind}.txt` } : null);

    const headers = name === 'nobody' ? {} : { cookie: await api.cookieOf(who[name]!) };
    const download = await api.app.inject({ url: path, headers });
    expect(download.statusCode, 'download').toBe(sees ? 200 : 404);
    expect(download.body.includes(`in ${kind}`), 'download').toBe(sees);
  });

  it('is not found by its words either', async () => {
    if (name === 'nobody') return expect(sees).toBe(false);
    const { key, word } = given[kind]!;
    const { data } = await api
      .as(who[name]!)
      .query<{ requests: { nodes: { key: string }[] } }>(
        'query($text: String!) { requests(filter: { text: $text }) { nodes { key } } }',
        { text: word },
      );
    // What was taken back need not be found by those who see it.
    if (kind !== 'undone' || !sees) expect(data.requests.nodes).toEqual(sees ? [{ key }] : []);
  });
});
