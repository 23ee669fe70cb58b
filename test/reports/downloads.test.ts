/** Downloads as a browser meets them: who gets them, what is in them, and that no cell is ever a formula. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { moveRequest } from '../../server/requests/move.ts';
import { keyOf } from '../../server/requests/submit.ts';
import { undoRequestEvent } from '../../server/requests/undo.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { givenRequest } from '../support/requests.ts';

let api: TestApi;
let cora: Actor;
let clea: Actor;
let ravi: Actor;
let plain: string;
let secret: string;
beforeAll(async () => {
  api = await testApi();
  cora = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
  clea = await api.person({ email: 'clea@example.com', name: 'Clea', roles: [{ role: 'COORDINATOR', cleared: true }] });
  ravi = await api.person({ email: 'ravi@example.com', name: '=Ravi()' });
  const as = (actor: Actor) => testCtx({ db: api.db, clock: api.clock, actor });
  const request = await givenRequest(as(ravi), 'PS_INQUIRY', { answers: { summary: '=HYPERLINK("http://x","y")' } });
  await commentOnRequest(as(cora), { id: request.id, body: 'For us alone, “quoted”, with\na line', internal: true });
  const { eventId } = await moveRequest(as(cora), { id: request.id, action: 'take', undoable: true });
  await undoRequestEvent(as(cora), { eventId });
  plain = keyOf(request);
  secret = keyOf(
    await givenRequest(as(ravi), 'PS_INQUIRY', { restricted: true, answers: { summary: 'Secret thing' } }),
  );
});
afterAll(() => api.close());

const get = async (actor: Actor | null, url: string) =>
  api.app.inject({ url, headers: actor ? { cookie: await api.cookieOf(actor) } : {} });

describe('exports', () => {
  it.each([
    '/exports/requests.csv',
    '/exports/timeline.csv',
    '/exports/requests.json',
    '/reports/flow.csv?from=2027-03-01&to=2027-03-31',
  ])('%s is nothing to anybody but staff', async (url) => {
    expect((await get(null, url)).statusCode).toBe(404);
    expect((await get(ravi, url)).statusCode).toBe(404);
    const answer = await get(cora, url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="foyer-[\w-]+\.(csv|json)"$/);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('hold restricted requests for the cleared alone', async () => {
    for (const url of ['/exports/requests.csv', '/exports/timeline.csv', '/exports/requests.json']) {
      const [uncleared, cleared] = [(await get(cora, url)).body, (await get(clea, url)).body];
      expect(uncleared).toContain(plain);
      expect(uncleared).not.toContain(secret);
      expect(uncleared).not.toContain('Secret thing');
      expect(cleared).toContain(secret);
    }
  });

  it('make no cell a formula, and quote what needs it', async () => {
    const { body } = await get(cora, '/exports/requests.csv');
    expect(body.startsWith('\ufeffkey,kind,title,')).toBe(true);
    expect(body).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(body).toContain(`'=Ravi()`);
    const timeline = (await get(cora, '/exports/timeline.csv')).body;
    expect(timeline).toContain('"For us alone, “quoted”, with\na line"');
  });

  it('are whole: JSON with answers and timeline, internal and undone events marked', async () => {
    const all = (await get(cora, '/exports/requests.json')).json<
      {
        key: string;
        title: string;
        answers: Record<string, unknown>;
        timeline: { type: string; internal: boolean; undone: boolean }[];
      }[]
    >();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ key: plain, answers: { inquiryType: 'GENERAL' } });
    expect(all[0]!.timeline.map(({ type, internal, undone }) => `${type} ${internal} ${undone}`)).toEqual([
      'SUBMITTED false false',
      'COMMENTED true false',
      'MOVED false true',
      'UNDONE true false',
    ]);
  });

  it('can be of one kind and of some days, and refuse what makes no sense', async () => {
    expect((await get(cora, '/exports/requests.json?kind=AUDIT_ATTENDANCE')).json()).toEqual([]);
    expect((await get(cora, '/exports/requests.json?from=2027-03-02')).json()).toEqual([]);
    expect((await get(cora, '/exports/requests.json?from=2027-03-01&to=2027-03-01')).json()).toHaveLength(1);
    for (const query of ['kind=NOTHING', 'from=soon', 'to=2027-02-30'])
      expect((await get(cora, `/exports/requests.csv?${query}`)).statusCode).toBe(400);
    expect((await get(cora, '/exports/other.csv')).statusCode).toBe(404);
    expect((await get(cora, '/reports/flow.csv')).statusCode).toBe(400);
    expect((await get(cora, '/reports/toString.csv?from=2027-03-01&to=2027-03-31')).statusCode).toBe(404);
  });

  it('go on batch by batch', async () => {
    const as = testCtx({ db: api.db, clock: api.clock, actor: ravi });
    for (let i = 0; i < 12; i++) await givenRequest(as, 'PS_INQUIRY', { answers: { summary: `Number ${i}` } });
    await api.db.execute(
      `insert into requests (kind, state, category, title, mail_subject, requester_id, raised_by_id, answers)
       select kind, state, category, 'Copy ' || n, mail_subject, requester_id, raised_by_id, answers
       from requests, generate_series(1, 100) n where title like 'Number %'`,
    );
    const rows = (await get(cora, '/exports/requests.csv')).body.trim().split('\r\n');
    expect(rows).toHaveLength(1 + 1 + 12 + 1200);
    expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(rows.length);
  });
});

describe('the report as a table', () => {
  it('has the figures of the page', async () => {
    const { body } = await get(cora, '/reports/flow.csv?from=2027-03-01&to=2027-03-31&kind=PS_INQUIRY');
    expect(body).toMatch(/^\ufeffmonth,kind,inflow,outflow,open\r\n2027-03-01,PS_INQUIRY,\d+,0,\d+\r\n$/);
  });

  it('answers the same through the API, to staff alone', async () => {
    const document = `{ deskReport(from: "2027-03-01", to: "2027-03-31", kind: PS_INQUIRY) {
      from to timezone flow { month inflow } timeInState { state { name label } now } durations { count } clocks { met } } }`;
    const { data } = await api
      .as(cora)
      .query<{ deskReport: { flow: { month: string }[]; timeInState: { state: { name: string } }[] } }>(document);
    expect(data.deskReport.flow).toHaveLength(1);
    expect(data.deskReport.timeInState.map(({ state }) => state.name)).toContain('NEW');
    expect((await api.as(ravi).query<{ deskReport: null }>(document)).data.deskReport).toBeNull();
    const wrong = await api.as(cora).query('{ deskReport(from: "2027-04-01", to: "2027-03-31") { from } }');
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
