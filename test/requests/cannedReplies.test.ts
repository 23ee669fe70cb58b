/** Texts to begin a reply with: who has them, who changes them, what is refused, and what is filled in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { cannedReplies } from '../../server/db/schema/index.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import {
  findCannedReply,
  listCannedReplies,
  OWN_MAX,
  removeCannedReply,
  type SaveReplyInput,
  SHARED_MAX,
  saveCannedReply,
} from '../../server/requests/cannedReplies.ts';
import { filled, firstName, REPLY_VARIABLES, unknownVariables } from '../../server/requests/cannedReplyText.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { refusalsOf } from '../support/refusals.ts';
import { givenRequest } from '../support/requests.ts';

let api: TestApi;
let cora: Actor;
let emil: Actor;
let ada: Actor;
let ravi: Actor;
beforeAll(async () => {
  api = await testApi();
  cora = await api.person({ email: 'cora@example.com', name: 'Cora Bianchi', roles: ['COORDINATOR'] });
  emil = await api.person({ email: 'emil@example.com', name: 'Emil', roles: ['ENGAGEMENT_MANAGER'] });
  ada = await api.person({ email: 'ada@example.com', name: 'Ada', roles: ['ADMIN'] });
  ravi = await api.person({ email: 'ravi@example.com', name: '{{me.name}} Rao' });
});
afterAll(() => api.close());

const as = (actor: Actor) => testCtx({ db: api.db, clock: api.clock, actor });
const save = (actor: Actor, input: Partial<SaveReplyInput> = {}) =>
  saveCannedReply(as(actor), { name: 'Thanks', body: 'Thank you, {{requester.firstName}}.', ...input });
const names = async (actor: Actor, kind: Parameters<typeof listCannedReplies>[1] = null) =>
  (await listCannedReplies(as(actor), kind)).map(({ name }) => name);

describe('variables', () => {
  it('are known or refused, spaces forgiven', () => {
    expect(unknownVariables('{{requester.name}} {{ me.name }} {{nope}} {{nope}} {{}} {one}')).toEqual(['nope', '']);
    expect(unknownVariables('{{toString}} {{constructor}}')).toEqual(['toString', 'constructor']);
  });
  it('are filled in once: a value is never read as a variable', () => {
    const values = { ...REPLY_VARIABLES, 'requester.name': '{{me.name}} $& $1', 'me.name': 'Cora' };
    expect(filled('Dear {{ requester.name }}, {{me.name}} {{unknown}}', values)).toBe(
      'Dear {{me.name}} $& $1, Cora {{unknown}}',
    );
  });
  it('greet somebody without a name all the same', () => {
    expect([firstName('Ann Example'), firstName(' otto '), firstName('')]).toEqual(['Ann', 'otto', 'there']);
  });
});

describe('saving', () => {
  it('is for staff; shared ones are everybody’s, own ones one’s own', async () => {
    expect(await refusalsOf(() => save(ravi))).toEqual(['FORBIDDEN']);
    const { replyId } = await save(cora);
    await save(cora, { name: 'Mine', shared: false, kind: 'PS_INQUIRY' });
    expect(await names(cora)).toEqual(['Mine', 'Thanks']);
    expect(await names(cora, 'TRAINING_SESSION')).toEqual(['Thanks']);
    expect(await names(cora, 'PS_INQUIRY')).toEqual(['Mine', 'Thanks']);
    expect(await names(emil)).toEqual(['Thanks']);
    expect(await names(ravi)).toEqual([]);
    expect(await findCannedReply(as(ravi), replyId)).toBeNull();
  });

  it('is changed by its owner and, when shared, by administrators; own ones do not exist for others', async () => {
    const all = await listCannedReplies(as(cora), null);
    const [mine, thanks] = [all.find(({ name }) => name === 'Mine')!, all.find(({ name }) => name === 'Thanks')!];
    expect(await refusalsOf(() => save(emil, { id: thanks.id }))).toEqual(['FORBIDDEN']);
    expect(await refusalsOf(() => save(ada, { id: mine.id }))).toEqual(['NOT_FOUND id']);
    expect(await refusalsOf(() => removeCannedReply(as(emil), { id: thanks.id }))).toEqual(['FORBIDDEN']);
    await save(ada, { id: thanks.id, body: 'Many thanks.', expectedVersion: 1 });
    expect(await findCannedReply(as(cora), thanks.id)).toMatchObject({
      body: 'Many thanks.',
      version: 2,
      ownerId: cora.id,
    });
    expect(await refusalsOf(() => save(cora, { id: thanks.id, expectedVersion: 1 }))).toEqual([
      'STALE expectedVersion',
    ]);
    await removeCannedReply(as(cora), { id: mine.id });
    expect(await names(cora)).toEqual(['Thanks']);
  });

  it('refuses what is empty, too long, named twice, or holds an unknown variable, with those there are', async () => {
    const tried = (input: Partial<SaveReplyInput>) => refusalsOf(() => save(cora, input));
    expect(await tried({ name: ' ' })).toEqual(['INVALID name']);
    expect(await tried({ name: 'x'.repeat(81) })).toEqual(['INVALID name']);
    expect(await tried({ name: 'A', body: ' ' })).toEqual(['INVALID body']);
    expect(await tried({ name: 'A', body: 'x'.repeat(10_001) })).toEqual(['INVALID body']);
    expect(await tried({})).toEqual(['CONFLICT name']);
    await expect(save(cora, { name: 'A', body: '{{requester.email}}' })).rejects.toThrow(
      /no variable {{requester\.email}}\. There are {{requester\.name}}, .*{{me\.firstName}}\./,
    );
  });

  it.each([
    [true, SHARED_MAX, 'emil'],
    [false, OWN_MAX, 'emil'],
  ])('has a limit (shared %s: %i)', async (shared, most) => {
    const rows = Array.from({ length: most }, (_, i) => ({
      ownerId: emil.id,
      name: `${shared} ${i}`,
      body: 'x',
      shared,
      createdAt: api.clock.now(),
    }));
    await api.db.delete(cannedReplies);
    await api.db.insert(cannedReplies).values(rows);
    expect(await refusalsOf(() => save(emil, { shared }))).toEqual(['BLOCKED']);
    expect(await refusalsOf(() => save(emil, { shared: !shared }))).toEqual([]);
    await api.db.delete(cannedReplies);
  });
});

describe('through the API', () => {
  it('is filled in for requests one sees, and null for others', async () => {
    const body =
      '{{requester.name}}|{{request.key}}|{{request.title}}|{{request.state}}|{{request.link}}|{{me.firstName}}';
    await save(cora, { body });
    const open = await givenRequest(as(ravi), 'PS_INQUIRY');
    const secret = await givenRequest(as(ravi), 'PS_INQUIRY', { restricted: true });
    const document = `query($open: ID!, $secret: ID!) { cannedReplies(kind: PS_INQUIRY) {
      name owner { name } canEdit open: textFor(requestId: $open) secret: textFor(requestId: $secret) none: textFor(requestId: "x") } }`;
    const variables = { open: toGlobalId('PsInquiry', open.id), secret: toGlobalId('PsInquiry', secret.id) };
    const { data, errors } = await api.as(cora).query<{ cannedReplies: object[] }>(document, variables);
    expect(errors).toBeUndefined();
    const key = `REQ-${open.number}`;
    expect(data.cannedReplies).toEqual([
      {
        name: 'Thanks',
        owner: { name: 'Cora Bianchi' },
        canEdit: true,
        open: `{{me.name}} Rao|${key}|Do we offer a health check?|New|http://foyer.test/requests/${key}|Cora`,
        secret: null,
        none: null,
      },
    ]);
    expect((await api.as(ravi).query<{ cannedReplies: object[] }>(document, variables)).data.cannedReplies).toEqual([]);
  });
});
