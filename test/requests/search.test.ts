/** Search, relations and likely duplicates: ranking, words that try to be more than words, and who finds what. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import type { RequestRow } from '../../server/db/schema/index.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { reindexPerson } from '../../server/requests/reindexPerson.ts';
import { searchQuery } from '../../server/requests/searchQuery.ts';
import { keyOf } from '../../server/requests/submit.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { givenRequest, move } from '../support/requests.ts';

let api: TestApi;
let cora: Actor;
let clea: Actor;
let ravi: Actor;
let sam: Actor;
beforeAll(async () => {
  api = await testApi();
  cora = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
  clea = await api.person({ email: 'clea@example.com', name: 'Clea', roles: [{ role: 'COORDINATOR', cleared: true }] });
  ravi = await api.person({ email: 'ravi@example.com', name: 'Ravi Colleague' });
  sam = await api.person({ email: 'sam@example.com', name: 'Sam' });
});
afterAll(() => api.close());
const as = (actor: Actor) => testCtx({ db: api.db, clock: api.clock, actor, jobs: api.jobs });
const inquiry = (actor: Actor, answers: object, more: object = {}) =>
  givenRequest(as(actor), 'PS_INQUIRY', { answers, ...more });
const gid = (request: RequestRow) => toGlobalId('PsInquiry', request.id);

describe('search', () => {
  const SEARCH = `query($text: String!) { searchRequests(text: $text) { snippet request { key title } } }`;
  interface Answered {
    searchRequests: { snippet: string | null; request: { key: string; title: string } }[];
  }
  const search = async (actor: Actor, text: string) =>
    (await api.as(actor).query<Answered>(SEARCH, { text })).data.searchRequests;
  const keys = async (actor: Actor, text: string) => (await search(actor, text)).map(({ request }) => request.key);

  let titled: RequestRow;
  let answered: RequestRow;
  let commented: RequestRow;
  let noted: RequestRow;
  let secret: RequestRow;
  beforeAll(async () => {
    commented = await inquiry(ravi, { summary: 'Something else entirely' });
    await commentOnRequest(as(ravi), { id: commented.id, body: 'It concerns the Zephyr upgrade.', internal: false });
    noted = await inquiry(ravi, { summary: 'Another question' });
    await commentOnRequest(as(cora), { id: noted.id, body: 'Between us: zephyr again', internal: true });
    answered = await inquiry(ravi, {
      summary: 'Which path to take',
      question: 'They run zephyr and want to move off it.',
    });
    titled = await inquiry(ravi, { summary: 'Zephyr health check', customerName: 'Northwind Rail' });
    secret = await inquiry(ravi, { summary: 'Zephyr for the agency' }, { restricted: true });
  });

  it('puts titles before answers before comments, with the place shown', async () => {
    const hits = await search(cora, 'zeph');
    expect(hits.map(({ request }) => request.key)).toEqual([titled, answered, noted, commented].map(keyOf));
    expect(hits[0]?.snippet).toBeNull();
    expect(hits[1]?.snippet).toContain('\ue000zephyr\ue001');
    expect(hits[3]?.snippet).toContain('\ue000Zephyr\ue001');
  });

  it('finds by key, person, address, company and several words', async () => {
    expect(await keys(cora, keyOf(answered).toLowerCase())).toEqual([keyOf(answered)]);
    expect((await keys(cora, String(titled.number)))[0]).toBe(keyOf(titled));
    expect(await keys(cora, 'ravi zephyr health')).toEqual([keyOf(titled)]);
    expect(await keys(cora, 'ravi@exam zephyr health')).toEqual([keyOf(titled)]);
    expect(await keys(cora, 'northw')).toEqual([keyOf(titled)]);
    expect(await keys(cora, 'nothing like that')).toEqual([]);
  });

  it('finds notes for staff, restricted ones for the cleared, and nothing of others', async () => {
    expect(await keys(ravi, 'zephyr')).not.toContain(keyOf(noted));
    expect(await keys(ravi, 'zephyr')).toContain(keyOf(secret));
    expect(await keys(cora, 'zephyr')).not.toContain(keyOf(secret));
    expect(await keys(cora, keyOf(secret))).toEqual([]);
    expect(await keys(clea, 'agency')).toEqual([keyOf(secret)]);
    expect(await keys(sam, 'zephyr')).toEqual([]);
    const nobody = await api.nobody.query(SEARCH, { text: 'zephyr' });
    expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each(["':*&|!", '<-> ()', "zephyr' | 'a", '   ', '🙂', 'x'.repeat(5000), "a'; drop table requests; --"])(
    'takes %s for words and nothing else',
    async (text) => {
      const answer = await api.as(cora).query<Answered>(SEARCH, { text });
      expect(answer.errors).toBeUndefined();
      expect(searchQuery(text) ?? '').toMatch(/^('[\p{L}\p{N}]+':\*( & )?)*$/u);
    },
  );

  it('follows people who change their name', async () => {
    await inquiry(sam, { summary: 'From somebody with a new name' });
    const rename = `mutation { updateProfile(input: { name: "Quentin" }) { userErrors { code } } }`;
    await api.as(sam).query(rename);
    expect(api.jobs.enqueued.at(-1)).toMatchObject({ name: 'reindex-person', data: { personId: sam.id } });
    expect(await reindexPerson(as(sam), { personId: sam.id })).toBe(1);
    expect(await keys(cora, 'quentin')).toHaveLength(1);
  });

  it('lists by the same words, in one statement', async () => {
    const list = `{ requests(filter: { text: "zephyr" }) { nodes { key } } }`;
    const answer = await api.as(cora).query<{ requests: { nodes: { key: string }[] } }>(list);
    expect(new Set(answer.data.requests.nodes.map(({ key }) => key))).toEqual(new Set(await keys(cora, 'zephyr')));
    expect(answer.statements).toHaveLength(1);
    const best = `{ requests(filter: { text: "zephyr" }, orderBy: { field: RELEVANCE, direction: DESC }) { nodes { key } } }`;
    const ranked = await api.as(cora).query<{ requests: { nodes: { key: string }[] } }>(best);
    expect(ranked.data.requests.nodes.map(({ key }) => key)).toEqual(await keys(cora, 'zephyr'));
  });
});

describe('likely duplicates', () => {
  const ASK = `query($title: String!, $company: String) {
    likelyDuplicates(kind: PS_INQUIRY, title: $title, company: $company) { similarity request { key } } }`;
  interface Answered {
    likelyDuplicates: { similarity: number; request: { key: string } }[];
  }
  const alike = async (actor: Actor, title: string, company: string | null) =>
    (await api.as(actor).query<Answered>(ASK, { title, company })).data.likelyDuplicates.map(
      ({ request }) => request.key,
    );

  it('are alike titles of one company, whatever the order of words, that one may see', async () => {
    const first = await inquiry(ravi, { summary: 'Upgrade to version 17 for Southwind', customerName: 'Southwind' });
    await inquiry(ravi, { summary: 'Upgrade to version 17', customerName: 'Elsewhere' });
    const hidden = await inquiry(
      ravi,
      { summary: 'Upgrade to version 17', customerName: 'Southwind' },
      { restricted: true },
    );
    const second = await inquiry(ravi, { summary: 'Southwind: version 17 upgrade', customerName: ' southWIND ' });
    expect((await alike(cora, 'upgrade to 17 for southwind', 'SOUTHWIND')).sort()).toEqual(
      [first, second].map(keyOf).sort(),
    );
    expect(await alike(clea, 'upgrade to version 17', 'Southwind')).toContain(keyOf(hidden));
    expect(await alike(sam, 'upgrade to version 17', 'Southwind')).toEqual([]);
    expect(await alike(cora, 'Licence question', 'Southwind')).toEqual([]);
    const fields = `{ requests(filter: { company: "Southwind" }) { nodes { key likelyDuplicates { request { key } } } } }`;
    interface Listed {
      requests: { nodes: { key: string; likelyDuplicates: { request: { key: string } }[] }[] };
    }
    const seen = await api.as(cora).query<Listed>(fields);
    const of = seen.data.requests.nodes.find(({ key }) => key === keyOf(second));
    expect(of?.likelyDuplicates.map(({ request }) => request.key)).toEqual([keyOf(first)]);
    expect(seen.statements.length).toBeLessThanOrEqual(3);
    const theirs = await api.as(ravi).query<Listed>(fields);
    expect(theirs.data.requests.nodes.flatMap((node) => node.likelyDuplicates)).toEqual([]);
  });

  it('without a company are looked for among one’s own, and not for ever', async () => {
    const mine = await inquiry(ravi, { summary: 'How do runners scale?' });
    expect(await alike(ravi, 'How do runners scale', null)).toEqual([keyOf(mine)]);
    expect(await alike(cora, 'How do runners scale', null)).toEqual([]);
    await move(as(ravi), mine, 'withdraw', { reason: 'Found it' });
    expect(await alike(ravi, 'How do runners scale', null)).toEqual([keyOf(mine)]);
    api.clock.advance({ days: 91 });
    expect(await alike(ravi, 'How do runners scale', null)).toEqual([]);
  });
});

describe('relations', () => {
  const RELATE = `mutation($input: RelateRequestsInput!) { relateRequests(input: $input) {
    request { key relations { id role request { key } } } userErrors { code field } } }`;
  const UNRELATE = `mutation($input: UnrelateRequestsInput!) { unrelateRequests(input: $input) {
    request { relations { id } } userErrors { code field } } }`;
  interface Related {
    relateRequests: {
      request: { relations: { id: string; role: string; request: { key: string } }[] } | null;
      userErrors: { code: string; field: string[] }[];
    };
  }
  const relate = async (actor: Actor, from: RequestRow, role: string, to: RequestRow | string) =>
    (
      await api.as(actor).query<Related>(RELATE, {
        input: { id: gid(from), role, otherKey: typeof to === 'string' ? to : keyOf(to) },
      })
    ).data.relateRequests;
  const unrelate = async (actor: Actor, of: RequestRow, relationId: string) =>
    (
      await api.as(actor).query<{ unrelateRequests: { userErrors: { code: string }[] } }>(UNRELATE, {
        input: { id: gid(of), relationId },
      })
    ).data.unrelateRequests;
  const seenBy = async (actor: Actor, of: RequestRow) =>
    (
      await api
        .as(actor)
        .query<{ request: { relations: { role: string; request: { key: string } }[] } }>(
          `{ request(key: "${keyOf(of)}") { relations { role request { key } } } }`,
        )
    ).data.request.relations.map(({ role, request }) => `${role} ${request.key}`);

  let one: RequestRow;
  let two: RequestRow;
  let three: RequestRow;
  beforeAll(async () => {
    one = await inquiry(ravi, { summary: 'One' });
    two = await inquiry(ravi, { summary: 'Two' });
    three = await inquiry(ravi, { summary: 'Three' });
  });

  it('are read from both sides, and taken away again', async () => {
    expect((await relate(cora, one, 'BLOCKS', two)).userErrors).toEqual([]);
    expect(await seenBy(cora, one)).toEqual([`BLOCKS ${keyOf(two)}`]);
    expect(await seenBy(cora, two)).toEqual([`BLOCKED_BY ${keyOf(one)}`]);
    const made = (await relate(cora, one, 'RELATES_TO', three)).request!.relations;
    const timeline = await api.as(cora).query<{
      request: { timeline: { nodes: { type: string; internal: boolean; relatedRequest: { key: string } | null }[] } };
    }>(`{ request(key: "${keyOf(three)}") { timeline { nodes { type internal relatedRequest { key } } } } }`);
    expect(timeline.data.request.timeline.nodes.at(-1)).toEqual({
      type: 'RELATED',
      internal: true,
      relatedRequest: { key: keyOf(one) },
    });
    expect((await unrelate(cora, one, made.find(({ role }) => role === 'RELATES_TO')!.id)).userErrors).toEqual([]);
    expect(await seenBy(cora, three)).toEqual([]);
  });

  it('never contradict each other', async () => {
    const codes = async (...args: Parameters<typeof relate>) =>
      (await relate(...args)).userErrors.map(({ code }) => code);
    expect(await codes(cora, one, 'BLOCKS', two)).toEqual(['CONFLICT']);
    expect(await codes(cora, two, 'BLOCKS', one)).toEqual(['CONFLICT']);
    expect(await codes(cora, one, 'BLOCKED_BY', two)).toEqual(['CONFLICT']);
    expect(await codes(cora, one, 'RELATES_TO', one)).toEqual(['INVALID']);
    expect(await codes(cora, one, 'PARENT_OF', two)).toEqual([]);
    expect(await codes(cora, two, 'PARENT_OF', three)).toEqual([]);
    expect(await codes(cora, three, 'PARENT_OF', one)).toEqual(['CONFLICT']);
    expect(await codes(cora, one, 'PARENT_OF', three)).toEqual(['CONFLICT']);
    expect(await codes(cora, one, 'DUPLICATE_OF', three)).toEqual(['INVALID']);
  });

  it('are the desk’s, and tell nothing of what may not be seen', async () => {
    const secret = await inquiry(ravi, { summary: 'Secret' }, { restricted: true });
    expect((await relate(ravi, one, 'RELATES_TO', three)).userErrors[0]?.code).toBe('FORBIDDEN');
    expect((await relate(sam, one, 'RELATES_TO', three)).userErrors[0]?.code).toBe('NOT_FOUND');
    const [hidden, missing] = [
      await relate(cora, one, 'RELATES_TO', secret),
      await relate(cora, one, 'RELATES_TO', 'REQ-99999'),
    ];
    expect(hidden).toEqual(missing);
    expect(hidden.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['otherKey'] }]);
    const made = (await relate(clea, one, 'RELATES_TO', secret)).request!.relations.find(
      ({ request }) => request.key === keyOf(secret),
    )!;
    expect((await seenBy(cora, one)).join()).not.toContain(keyOf(secret));
    expect(await seenBy(clea, secret)).toEqual([`RELATES_TO ${keyOf(one)}`]);
    expect(await seenBy(ravi, secret)).toEqual([]);
    expect((await unrelate(cora, one, made.id)).userErrors[0]?.code).toBe('NOT_FOUND');
  });

  it('of a duplicate come with the step that closes it, and go when it is reopened', async () => {
    const repeat = await inquiry(ravi, { summary: 'One again' });
    await move(as(cora), repeat, 'markDuplicate', { duplicateOf: keyOf(one) });
    expect(await seenBy(cora, repeat)).toEqual([`DUPLICATE_OF ${keyOf(one)}`]);
    expect(await seenBy(cora, one)).toContain(`DUPLICATED_BY ${keyOf(repeat)}`);
    await move(as(cora), repeat, 'reopen', { reason: 'Not the same' });
    expect(await seenBy(cora, repeat)).toEqual([]);
  });
});
