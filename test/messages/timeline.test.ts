import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Actor, Ctx } from '../../server/ctx.ts';
import type { RequestRow } from '../../server/db/schema/index.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { createMailTransport, type MailTransport } from '../../server/messages/email/transport.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testConfig, testCtx } from '../support/ctx.ts';
import { runJobsUntilIdle } from '../support/jobs.ts';
import { givenRequest } from '../support/requests.ts';
import { type TestSmtp, testSmtp } from '../support/smtp.ts';

let api: TestApi;
let smtp: TestSmtp;
let transport: MailTransport;
let tess: Actor;
let cora: Actor;
let colin: Actor;
let ctx: Ctx;

beforeAll(async () => {
  api = await testApi();
  await loadCatalogue(api.db, null);
  smtp = await testSmtp();
  transport = createMailTransport(testConfig({ smtpUrl: smtp.url }));
  tess = await api.person({ email: 'tess@foyer.test', name: 'Tess Lindqvist', roles: ['TEAM_LEAD'] });
  cora = await api.person({ email: 'cora@foyer.test', roles: ['COORDINATOR', 'ENGAGEMENT_MANAGER'] });
  colin = await api.person({ email: 'colin@foyer.test', roles: [{ role: 'COORDINATOR', cleared: true }] });
  ctx = testCtx({ db: api.db, clock: api.clock, actor: tess, jobs: api.jobs });
});
afterAll(async () => {
  transport?.close();
  await smtp?.close();
  await api?.close();
});
afterEach(() => {
  for (const { email } of [tess, cora, colin]) smtp.behave('accept', email);
});

interface Timeline {
  request: {
    timeline: {
      nodes: {
        deliveries: {
          id: string;
          state: string;
          lastError: string | null;
          attempts: number;
          person: { name: string };
        }[];
      }[];
    };
  } | null;
}
const TIMELINE = `query ($key: String!) { request(key: $key) { timeline { nodes { deliveries { id state lastError attempts channel reason nextAttemptAt sentAt person { name } } } } } }`;
const RETRY = `mutation ($id: ID!) { retryDelivery(input: { id: $id }) { delivery { state nextAttemptAt } userErrors { code message field } } }`;
const seenBy = async (actor: Actor, request: RequestRow) => {
  const { data, errors } = await api.as(actor).query<Timeline>(TIMELINE, { key: `REQ-${request.number}` });
  expect(errors).toBeUndefined();
  return data.request?.timeline.nodes.flatMap(({ deliveries }) => deliveries) ?? null;
};
const retry = async (actor: Actor, id: string) => {
  const { data } = await api
    .as(actor)
    .query<{ retryDelivery: { delivery: { state: string } | null; userErrors: { code: string }[] } }>(RETRY, { id });
  return data.retryDelivery;
};

it('staff see on the timeline whom a mail did not reach, and send it again from there', async () => {
  smtp.behave('reject', tess.email);
  const request = await givenRequest(ctx, 'PS_INQUIRY');
  await runJobsUntilIdle(ctx, transport);
  const seen = (await seenBy(cora, request))!;
  const dead = seen.find(({ person }) => person.name === 'Tess Lindqvist')!;
  expect(dead).toMatchObject({
    state: 'DEAD',
    attempts: 1,
    channel: 'email',
    reason: 'You asked for this.',
    nextAttemptAt: null,
  });
  expect(dead.lastError).toContain('No such user here');
  smtp.behave('accept', tess.email);
  expect(await retry(cora, dead.id)).toMatchObject({ delivery: { state: 'QUEUED' }, userErrors: [] });
  await runJobsUntilIdle(ctx, transport);
  expect((await seenBy(cora, request))!.find(({ id }) => id === dead.id)).toMatchObject({
    state: 'SENT',
    attempts: 2,
    lastError: null,
  });
  expect(smtp.to(tess.email)).toHaveLength(1);
});

it('nobody else sees deliveries or sends them again', async () => {
  smtp.behave('reject', tess.email);
  const request = await givenRequest(ctx, 'PS_INQUIRY', { restricted: true });
  await runJobsUntilIdle(ctx, transport);
  const [dead] = (await seenBy(colin, request))!.filter(({ state }) => state === 'DEAD');
  expect(dead).toBeDefined();
  expect(await seenBy(tess, request)).toEqual([]);
  expect(await seenBy(cora, request)).toBeNull();
  for (const actor of [tess, cora]) {
    expect(await retry(actor, dead!.id)).toMatchObject({
      delivery: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['id'] }],
    });
    const { data } = await api
      .as(actor)
      .query<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id: dead!.id });
    expect(data.node).toBeNull();
  }
  for (const id of [toGlobalId('Delivery', randomUUID()), toGlobalId('Person', tess.id), 'nonsense']) {
    expect((await retry(colin, id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  }
});
