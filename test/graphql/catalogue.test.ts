/** The catalogue through the API: filters, pages, money, and a fixed number of statements. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { type TestApi, testApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await loadCatalogue(api.db, null);
});
afterAll(() => api?.close());

const LIST = `query ($filter: OfferingFilter, $first: Int, $after: String) {
  offerings(filter: $filter, first: $first, after: $after) {
    edges { cursor node { sku } }
    nodes { id sku name category isCourse active classSize
      modes { mode price { amountMinor currency formatted } travelExtra duration durationHours }
      prerequisites { sku modes { mode } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
interface Listed {
  offerings: {
    edges: { cursor: string; node: { sku: string } }[];
    nodes: { id: string; sku: string; name: string; category: string; isCourse: boolean; active: boolean }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}
const list = async (filter: object = {}, page: object = {}) => {
  const { data, errors, statements } = await api.nobody.query<Listed>(LIST, { filter, first: 100, ...page });
  expect(errors).toBeUndefined();
  return { ...data.offerings, skus: data.offerings.nodes.map(({ sku }) => sku), statements };
};

test('anybody may read it, signed in or not; prices are exact', async () => {
  const { data } = await api.nobody.query(
    '{ offering(sku: "PS-SEC") { name prerequisiteNote prerequisites { sku } modes { mode travelExtra price { amountMinor currency formatted } } } }',
  );
  expect(data).toEqual({
    offering: {
      name: 'Security Essentials',
      prerequisiteNote: expect.stringContaining('top (Ultimate) tier'),
      prerequisites: [{ sku: 'PS-BAS' }, { sku: 'PS-CICD' }],
      modes: [
        {
          mode: 'REMOTE',
          travelExtra: false,
          price: { amountMinor: 500_000, currency: 'USD', formatted: '$5,000.00' },
        },
        { mode: 'ONSITE', travelExtra: true, price: { amountMinor: 700_000, currency: 'USD', formatted: '$7,000.00' } },
      ],
    },
  });
  const { data: none } = await api.nobody.query('{ offering(sku: "PS-NONE") { name } }');
  expect(none).toEqual({ offering: null });
});

test('by category in the order of the schema, then by name', async () => {
  const { nodes } = await list();
  const order = ['EDUCATION', 'IMPLEMENTATION', 'INTEGRATION', 'MIGRATION', 'CONSULTING'];
  const categories = nodes.map(({ category }) => order.indexOf(category));
  expect(categories).toEqual([...categories].sort((a, b) => a - b));
  expect(new Set(categories).size).toBe(5);
});

test('pages join without gap or repetition, at a bounded number of statements', async () => {
  const whole = await list();
  // Offerings, modes, prerequisites.
  expect(whole.statements).toHaveLength(3);
  const paged: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof list>> = await list({}, { first: 7, after });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
    // And the modes of prerequisites on another page.
    expect(page.statements.length).toBeLessThanOrEqual(4);
    paged.push(...page.skus);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(paged).toEqual(whole.skus);
});

test('filters: category, courses, words, planned ones', async () => {
  expect((await list({ category: ['INTEGRATION'] })).skus.sort()).toEqual([
    'PS-INT-JENKINS',
    'PS-INT-JIRA',
    'PS-INT-LDAP',
  ]);
  expect((await list({ isCourse: true })).nodes.every(({ isCourse }) => isCourse)).toBe(true);
  expect((await list({ isCourse: false })).nodes.some(({ isCourse }) => isCourse)).toBe(false);
  expect((await list({ text: 'quick cloud' })).skus).toEqual(['PS-IMPL-QS']);
  expect((await list({ text: 'ps-dof' })).skus).toEqual(['PS-DOF']);
  expect((await list({ text: '100%_\\' })).skus).toEqual([]);
  expect((await list()).skus).not.toContain('PS-GITF');
  expect((await list({ includeInactive: true })).nodes.find(({ sku }) => sku === 'PS-GITF')?.active).toBe(false);
  expect((await list({ category: [] })).skus).toEqual([]);
});

test('an offering is a node', async () => {
  const { nodes } = await list({ text: 'PS-DOF' });
  const NODE = 'query ($id: ID!) { node(id: $id) { __typename id ... on Offering { sku } } }';
  const { data } = await api.nobody.query(NODE, { id: nodes[0]?.id });
  expect(data).toEqual({ node: { __typename: 'Offering', id: nodes[0]?.id, sku: 'PS-DOF' } });
  for (const id of [
    'nonsense',
    toGlobalId('Offering', 7),
    toGlobalId('Offering', crypto.randomUUID()),
    toGlobalId('Nothing', 7),
  ]) {
    const answer = await api.nobody.query(NODE, { id });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({ node: null });
  }
});
