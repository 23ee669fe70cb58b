/** What is refused before it runs: hostile operations are answered with 400 and a sentence, in no time. */
import { buildSchema, GraphQLError, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS, limitsError, readDocument } from '../../server/graphql/limits.ts';
import { typeDefs } from '../../server/graphql/server.ts';
import { type TestApi, testApi } from '../support/api.ts';

const schema = buildSchema(typeDefs);

function judge(query: string, variables: Record<string, unknown> = {}): string | null {
  const document = readDocument(query);
  return (document instanceof GraphQLError ? document : limitsError(schema, document, variables))?.message ?? null;
}
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const nested = (levels: number): string =>
  `{ offerings { nodes { ${'prerequisites { '.repeat(levels - 3)} sku ${'} '.repeat(levels - 3)} } } }`;

describe('counted', () => {
  test.each<[string, string, RegExp | null]>([
    ['twelve levels', nested(12), /objects/],
    ['thirteen levels', nested(13), /at most 12 levels; this one has 13/],
    [
      'thirteen levels by fragments',
      `query { node(id: "x") { ...f0 } } ${times(11, (i) => `fragment f${i} on Offering { prerequisites { ...f${i + 1} } }`).join(' ')} fragment f11 on Offering { sku }`,
      /at most 12 levels/,
    ],
    ['thirty aliases', `{ ${times(15, (i) => `a${i}: viewer { b${i}: isStaff }`).join(' ')} }`, null],
    [
      'thirty-one aliases',
      `{ x: viewer { ${times(30, (i) => `b${i}: isStaff`).join(' ')} } }`,
      /at most 30 aliases; this one has 31/,
    ],
    [
      'aliases in a fragment count wherever it is spread',
      `{ viewer { ...f } signInOptions { oidcName } ${times(5, (i) => `v${i}: viewer { ...f }`).join(' ')} } fragment f on Viewer { ${times(6, (i) => `b${i}: isStaff`).join(' ')} }`,
      /at most 30 aliases; this one has 41/,
    ],
    ['twenty-one root fields', `{ ${'__typename '.repeat(21)} }`, /at most 20 fields at its root; this one has 21/],
    [
      'root fields by fragments',
      `{ ...a ...a ...a } fragment a on Query { ${'__typename '.repeat(7)} }`,
      /at most 20 fields at its root; this one has 21/,
    ],
    ['thirty-one directives', `{ viewer { isStaff ${'@include(if: true) '.repeat(31)} } }`, /at most 30 directives/],
    ['directives on the operation', `query ${'@x '.repeat(31)} { viewer { isStaff } }`, /at most 30 directives/],
    ['eleven operations', times(11, (i) => `query q${i} { viewer { isStaff } }`).join(' '), /at most 10 operations/],
    ['a field over and over', `{ viewer { ${'isStaff '.repeat(1600)} } }`, /at most 1500 fields/],
    ['more tokens than any page needs', `{ viewer { ${'isStaff '.repeat(4100)} } }`, /at most 4000 tokens/],
    ['a fragment that spreads itself', '{ ...a } fragment a on Query { viewer { isStaff } ...a }', /spreads itself/],
    ['fragments in a ring', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', /spreads itself/],
    ['the introspection query of tools', getIntrospectionQuery(), null],
  ])('%s', (_what, query, expected) => {
    if (expected === null) expect(judge(query)).toBeNull();
    else expect(judge(query)).toMatch(expected);
  });
});

describe('cost is known before execution', () => {
  const pages = (first: string, inner: string) =>
    `query ($n: Int, $m: Int = 100) { requests(first: ${first}) { nodes { timeline(first: ${inner}) { nodes { actor { name } } } } } }`;

  test('pages multiply, by the number given', () => {
    expect(judge(pages('10', '10'))).toBeNull();
    expect(judge(pages('100', '100'))).toMatch(/could answer \d+ objects, at most 10000/);
  });
  test('by the variable given, its default, or the usual page where it has neither; nonsense counts as the largest', () => {
    expect(judge(pages('$n', '100'), { n: 2 })).toBeNull();
    expect(judge(pages('$n', '100'), { n: 100 })).toMatch(/objects/);
    expect(judge(pages('2', '$m'))).toBeNull();
    expect(judge(pages('100', '$m'))).toMatch(/objects/);
    expect(judge(pages('$n', '100'))).toBeNull();
    expect(judge(pages('$n', '100'), { n: null })).toMatch(/objects/);
    expect(judge(pages('$n', '100'), { n: -5 })).toMatch(/objects/);
    expect(judge(pages('$n', '100'), { n: '1' })).toMatch(/objects/);
  });
  test('by the usual page where nothing is said', () => {
    const listed = '{ requests { nodes { title timeline { nodes { actor { name } } } } } }';
    expect(judge(listed)).toBeNull();
    expect(judge(listed.replace('requests', 'requests(first: 100)'))).toMatch(/objects/);
  });
  test('edges and nodes both, through fragments on the connection as well', () => {
    const spread = (first: number) =>
      `{ requests(first: ${first}) { ...page } } fragment page on RequestConnection { edges { node { ...one } } nodes { ...one } }
       fragment one on Request { timeline(first: 40) { nodes { actor { name } } } }`;
    expect(judge(spread(25))).toBeNull();
    expect(judge(spread(100))).toMatch(/objects/);
  });
  test('a request page with everything on it passes', () => {
    const page = `query ($key: String!) { viewer { isStaff person { id name email timezone } }
      request(key: $key) { id key kind title stateSince waitingSince restricted labels createdAt updatedAt closedAt version watching
        state { name label category next } requester { id name email } raisedBy { id name email } assignee { id name email }
        watchers { id name email } assignableTo { id name email }
        transitions { action label allowed destructive primary to { name label category next } blockedBy { code message fix }
          asks { name label type required hint role } }
        permissions { canEdit editBlockedBy { code message fix } canComment canCommentInternally canAssign canRestrict canLabel }
        advice { code message field }
        timeline(first: 100) { pageInfo { hasNextPage endCursor } nodes { id type at summary body internal actor { id name }
          from { name label category } to { name label category } changes { field label before after }
          deliveries { id person { id name } channel reason state attempts lastError nextAttemptAt sentAt } } }
        ... on TrainingSessionRequest { answers { title course { sku name modes { mode price { formatted } } } attendees { name email role } preferredWindows { start end } } }
        ... on PsInquiry { answers { summary lines { sku offering { name modes { price { formatted } } } } } listPrice { formatted } } } }`;
    expect(judge(page, { key: 'REQ-104' })).toBeNull();
  });
});

describe('hostile documents are judged in no time', () => {
  const quick = (query: string): string | null => {
    const before = performance.now();
    const verdict = judge(query);
    expect(performance.now() - before).toBeLessThan(250);
    return verdict;
  };
  test('fragments that double at each of three hundred levels', () => {
    const fragments = times(300, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ');
    expect(quick(`{ ...f0 } ${fragments} fragment f300 on Query { viewer { isStaff } }`)).toMatch(/at most/);
  });
  test('ten thousand fragments in a chain', () => {
    const fragments = times(10_000, (i) => `fragment f${i} on Query{...f${i + 1}}`).join('');
    expect(quick(`{...f0}${fragments}`)).toMatch(/at most 4000 tokens/);
  });
  test.each([
    ['selections', `{${'a{'.repeat(1990)}`],
    ['lists', `{a(b:${'['.repeat(3990)}`],
    ['objects', `{a(b:${'{c:'.repeat(1300)}`],
    ['types', `query($a:${'['.repeat(3900)}`],
  ])('%s nested without end', (_what, query) => {
    expect(quick(query)).not.toBeNull();
  });
  test('closed nests that do parse', () => {
    expect(quick(`{${'a{'.repeat(1300)}b${'}'.repeat(1300)}}`)).toMatch(/levels|deeply/);
  });
});

describe('over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api?.close());

  test.each<[string, string]>([
    ['depth', nested(40)],
    ['aliases', `{ ${times(31, (i) => `a${i}: viewer { isStaff }`).join(' ')} }`],
    ['pages', '{ requests(first: 100) { nodes { timeline(first: 100) { nodes { actor { name } } } } } }'],
    ['a ring of fragments', '{ ...a } fragment a on Query { ...a }'],
    ['tokens', `{ ${'__typename '.repeat(5000)} }`],
    ['nesting that no parser survives', `{a(b:${'['.repeat(90_000)}`],
    ['the same field, as often as is allowed', `{ viewer { ${'isStaff '.repeat(LIMITS.fields + 1)} } }`],
  ])('%s: 400 and a sentence, nothing run, nothing logged as a fault', async (_what, query) => {
    const before = performance.now();
    const { status, errors, data, statements } = await api.nobody.query(query);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toMatch(/\.$/);
    expect(statements).toEqual([]);
    expect(api.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('what our limits just let pass is validated in time, or given up in words', async () => {
    const before = performance.now();
    const { status } = await api.nobody.query(`{ viewer { ${'isStaff '.repeat(LIMITS.fields - 10)} } }`);
    expect(status).toBe(400);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
