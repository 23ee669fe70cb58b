/** Groups, saved views and the start page through the API: counts by hand, and every refusal. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { mayStartAt } from '../../server/people/startPage.ts';
import { assignRequest } from '../../server/requests/assign.ts';
import { prioritiseRequest } from '../../server/requests/prioritise.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { givenRequest } from '../support/requests.ts';

let api: TestApi;
let cora: Actor;
let clea: Actor;
let ravi: Actor;
let ada: Actor;
beforeAll(async () => {
  api = await testApi();
  cora = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
  clea = await api.person({ email: 'clea@example.com', name: 'Clea', roles: [{ role: 'COORDINATOR', cleared: true }] });
  ada = await api.person({ email: 'ada@example.com', name: 'Ada', roles: ['ADMIN'] });
  ravi = await api.person({ email: 'ravi@example.com', name: 'Ravi' });
});
afterAll(() => api.close());
const as = (actor: Actor) => testCtx({ db: api.db, clock: api.clock, actor });

describe('groups', () => {
  const GROUPS = `query($filter: RequestFilter, $by: RequestGrouping!) {
    requestGroups(filter: $filter, by: $by) { key label category count } }`;
  interface Answered {
    requestGroups: { key: string; label: string; category: string | null; count: number }[];
  }
  const groups = async (actor: Actor, by: string, filter: object = {}) =>
    (await api.as(actor).query<Answered>(GROUPS, { by, filter })).data.requestGroups.map(
      ({ label, count }) => `${label} ${count}`,
    );

  beforeAll(async () => {
    const first = await givenRequest(as(ravi), 'PS_INQUIRY', { answers: { customerName: 'northwind  rail' } });
    await givenRequest(as(ravi), 'PS_INQUIRY', { answers: { customerName: 'Northwind Rail' } });
    await givenRequest(as(ravi), 'PS_INQUIRY', { restricted: true, answers: { customerName: 'Hidden Ltd' } });
    await assignRequest(as(cora), { id: first.id, assigneeId: cora.id });
    await prioritiseRequest(as(cora), { id: first.id, priority: 'URGENT' });
  });

  it('count what each person may see, in the order each grouping has', async () => {
    const states = await groups(cora, 'STATE', { kind: ['PS_INQUIRY'] });
    expect(states[0]).toBe('New 2');
    expect(states).toContain('Closed 0');
    expect((await groups(clea, 'STATE', { kind: ['PS_INQUIRY'] }))[0]).toBe('New 3');
    expect(await groups(cora, 'ASSIGNEE')).toEqual(['Nobody 1', 'Cora 1']);
    expect(await groups(cora, 'PRIORITY')).toEqual(['Urgent 1', 'High 0', 'Normal 1', 'Low 0']);
    expect(await groups(cora, 'KIND')).toEqual(['Training session 0', 'Audit attendance 0', 'PS inquiry 2']);
    expect(await groups(cora, 'COMPANY')).toEqual(['Northwind Rail 2']);
    expect((await groups(clea, 'COMPANY')).sort()).toEqual(['Hidden Ltd 1', 'Northwind Rail 2']);
  });

  it('tell nobody but the desk of priorities, and take one statement', async () => {
    expect(await groups(ravi, 'PRIORITY')).toEqual([]);
    const answer = await api.as(cora).query<Answered>(GROUPS, { by: 'COMPANY', filter: {} });
    expect(answer.statements).toHaveLength(1);
  });

  it('by state need one kind', async () => {
    for (const filter of [{}, { kind: ['PS_INQUIRY', 'AUDIT_ATTENDANCE'] }]) {
      const answer = await api.as(cora).query(GROUPS, { by: 'STATE', filter });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('saved views', () => {
  const SAVE = `mutation($input: SaveViewInput!) { saveView(input: $input) {
    view { id name path shared version canEdit owner { name } } userErrors { code field } } }`;
  const REMOVE = `mutation($input: RemoveViewInput!) { removeView(input: $input) { removed userErrors { code } } }`;
  interface Saved {
    saveView: { view: { id: string; version: number } | null; userErrors: { code: string; field: string[] }[] };
  }
  const save = async (actor: Actor, input: object) => (await api.as(actor).query<Saved>(SAVE, { input })).data.saveView;
  const list = async (actor: Actor) =>
    (await api.as(actor).query<{ savedViews: { name: string; canEdit: boolean }[] }>('{ savedViews { name canEdit } }'))
      .data.savedViews;
  const remove = async (actor: Actor, id: string) =>
    (
      await api
        .as(actor)
        .query<{ removeView: { removed: boolean | null; userErrors: { code: string }[] } }>(REMOVE, { input: { id } })
    ).data.removeView;

  it('are one’s own until they are shared, and changed by their owner or an administrator', async () => {
    const mine = (await save(cora, { name: 'Late ones', path: '/desk?order=DUE_AT' })).view!;
    const shared = (await save(cora, { name: 'Board', path: '/desk/board?kind=PS_INQUIRY', shared: true })).view!;
    expect(await list(cora)).toEqual([
      { name: 'Board', canEdit: true },
      { name: 'Late ones', canEdit: true },
    ]);
    expect(await list(clea)).toEqual([{ name: 'Board', canEdit: false }]);
    expect(await list(ravi)).toEqual([]);
    expect((await save(clea, { id: shared.id, name: 'Mine', path: '/desk' })).userErrors[0]?.code).toBe('FORBIDDEN');
    expect((await save(clea, { id: mine.id, name: 'Mine', path: '/desk' })).userErrors[0]?.code).toBe('NOT_FOUND');
    expect((await remove(clea, mine.id)).userErrors[0]?.code).toBe('NOT_FOUND');
    expect((await remove(ada, shared.id)).removed).toBe(true);
    const renamed = await save(cora, { id: mine.id, name: 'Later', path: '/desk', expectedVersion: 1 });
    expect(renamed.view).toMatchObject({ name: 'Later', version: 2 });
    const stale = await save(cora, { id: mine.id, name: 'Latest', path: '/desk', expectedVersion: 1 });
    expect(stale).toMatchObject({ view: { version: 2 }, userErrors: [{ code: 'STALE' }] });
    expect((await api.as(clea).query<{ node: null }>(`{ node(id: "${mine.id}") { id } }`)).data.node).toBeNull();
    expect((await remove(cora, mine.id)).removed).toBe(true);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(61) }, 'name'],
    [{ path: 'https://elsewhere.example/desk' }, 'path'],
    [{ path: '//desk' }, 'path'],
    [{ path: '/settings' }, 'path'],
    [{ path: `/desk?q=${'x'.repeat(1000)}` }, 'path'],
    [{ path: '/desk?\\evil' }, 'path'],
  ])('refuse %o', async (wrong, field) => {
    const { userErrors } = await save(cora, { name: 'One', path: '/desk', ...wrong });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: [field] }]);
  });

  it('have one name each among their owner’s, also when two are saved at once', async () => {
    const tries = await Promise.all([1, 2, 3].map(() => save(clea, { name: 'Twice', path: '/desk' })));
    expect(tries.filter(({ view }) => view)).toHaveLength(1);
    expect(tries.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CONFLICT', 'CONFLICT']);
    expect((await save(cora, { name: 'Twice', path: '/desk' })).view).not.toBeNull();
    expect((await save(ravi, { name: 'Mine', path: '/desk' })).userErrors[0]?.code).toBe('FORBIDDEN');
  });

  it('are at most a hundred', async () => {
    const eve = await api.person({ email: 'eve@example.com', name: 'Eve', roles: ['REVENUE'] });
    for (let i = 0; i < 100; i++) await save(eve, { name: `View ${i}`, path: '/desk' });
    expect((await save(eve, { name: 'One more', path: '/desk' })).userErrors[0]?.code).toBe('INVALID');
  });
});

describe('the start page', () => {
  const SET = `mutation($input: SetStartPageInput!) { setStartPage(input: $input) {
    viewer { startPage } userErrors { code field } } }`;
  interface Answered {
    setStartPage: { viewer: { startPage: string | null } | null; userErrors: { code: string }[] };
  }
  const set = async (path: string | null) =>
    (await api.as(cora).query<Answered>(SET, { input: { path } })).data.setStartPage;

  it('is one of ours, and can be taken back', async () => {
    expect((await set('/desk/board?kind=PS_INQUIRY')).viewer?.startPage).toBe('/desk/board?kind=PS_INQUIRY');
    expect((await set('https://elsewhere.example')).userErrors[0]?.code).toBe('INVALID');
    expect((await set(null)).viewer?.startPage).toBeNull();
    expect(['//x', '/\\x', '/settings/people', '/auth/oidc/start', '/desk\n'].filter(mayStartAt)).toEqual([]);
  });
});
