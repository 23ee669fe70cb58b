/**
 * How many SQL statements each operation of the pages takes: written down, so that a change shows, and the same with
 * little data as with much, so that one statement per row cannot come back.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Actor } from '../../server/ctx.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { scheduleClassSession } from '../../server/sessions/scheduleClassSession.ts';
import * as generated from '../../web/graphql/generated/graphql.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { runJobsUntilIdle } from '../support/jobs.ts';
import { givenRequest, inquiryAnswers, move, twoHalfDays } from '../support/requests.ts';

let api: TestApi;
let coordinator: Actor;
let lead: Actor;
let admin: Actor;
const keys: Record<string, string> = {};

const ctxOf = (actor: Actor) => testCtx({ db: api.db, clock: api.clock, actor, jobs: api.jobs });
const noMail = { send: async () => {}, close: async () => {}, verify: async () => {} };

/** More of everything that lists hold. */
async function grow(rounds: number): Promise<void> {
  for (let i = 0; i < rounds; i++) {
    api.clock.advance({ days: 3 });
    const days = twoHalfDays(api.clock.now(), 30).parts;
    const { classSessionId } = await scheduleClassSession(ctxOf(coordinator), {
      courseSku: 'PS-BAS',
      customerName: `Customer ${i}`,
      parts: days.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
      timezone: 'Europe/Berlin',
      language: 'en',
      deliveryMode: 'REMOTE',
    });
    await api.person({ email: `person.${Math.random()}@example.com`, roles: ['TRAINER'] });
    const target = { courseSku: undefined, window: undefined, classSessionId };
    const training = await givenRequest(ctxOf(lead), 'TRAINING_SESSION');
    const audit = await givenRequest(ctxOf(lead), 'AUDIT_ATTENDANCE', { answers: target });
    const inquiry = await givenRequest(ctxOf(lead), 'PS_INQUIRY');
    await move(ctxOf(coordinator), audit, 'take');
    Object.assign(keys, {
      training: `REQ-${training.number}`,
      audit: `REQ-${audit.number}`,
      inquiry: `REQ-${inquiry.number}`,
    });
  }
  // The same requests are looked at before and after: they grow too.
  for (const kind of ['training', 'audit', 'inquiry'] as const) first[kind] ??= keys[kind]!;
  const rows = await api.db.query.requests.findMany();
  for (const key of Object.values(first)) {
    const { id } = rows.find((row) => `REQ-${row.number}` === key)!;
    for (let i = 0; i < rounds * 2; i++)
      await commentOnRequest(ctxOf(i % 2 ? lead : coordinator), { id, body: `Word ${i}`, internal: false });
  }
  await runJobsUntilIdle(ctxOf(coordinator), noMail as never);
}
const first: Record<string, string> = {};

type Case = [operation: string, by: () => Actor, variables: () => object];
const desk = () => coordinator;
const CASES: Case[] = [
  ['ViewerDocument', desk, () => ({})],
  ['FrontDoorKindsDocument', desk, () => ({})],
  ['FrontDoorOpenDocument', () => lead, () => ({})],
  ['DeskCountsDocument', desk, () => ({})],
  ['KindStatesDocument', desk, () => ({})],
  ['QueueDocument', desk, () => ({})],
  ['QueueGroupsDocument', desk, () => ({ by: 'ASSIGNEE' })],
  ['SavedViewsDocument', desk, () => ({})],
  ['MyRequestsDocument', () => lead, () => ({})],
  ['RequestPageDocument', desk, () => ({ key: first.training })],
  ['RequestPageDocument', desk, () => ({ key: first.audit })],
  ['RequestPageDocument', desk, () => ({ key: first.inquiry })],
  ['RequestPageDocument', () => lead, () => ({ key: first.training })],
  ['RequestActsDocument', desk, () => ({ key: first.training })],
  ['RequestAssigneesDocument', desk, () => ({ key: first.training })],
  ['RequestTimelineDocument', desk, () => ({ key: first.training })],
  ['EditTrainingSessionFormDocument', () => lead, () => ({ key: first.training })],
  ['EditAuditAttendanceFormDocument', desk, () => ({ key: first.audit })],
  ['EditPsInquiryFormDocument', () => lead, () => ({ key: first.inquiry })],
  ['AskTrainingSessionDocument', () => lead, () => ({})],
  ['AskAuditAttendanceDocument', () => lead, () => ({})],
  ['AskPsInquiryDocument', () => lead, () => ({})],
  ['CatalogueDocument', () => lead, () => ({})],
  ['OfferingDocument', () => lead, () => ({ sku: 'PS-CICD' })],
  ['UpcomingClassesDocument', () => lead, () => ({ sku: 'PS-BAS' })],
  ['DeskClassesDocument', desk, () => ({})],
  ['DeskPeopleDocument', desk, () => ({})],
  ['PeopleDocument', () => admin, () => ({})],
  ['GrantHistoryDocument', () => admin, () => ({ id: toGlobalId('Person', coordinator.id) })],
  ['SettingsDocument', desk, () => ({})],
];

const countOf = async ([operation, by, variables]: Case): Promise<number> => {
  const document = String((generated as Record<string, unknown>)[operation]);
  const answer = await api.as(by()).query(document, variables());
  expect(answer.errors).toBeUndefined();
  return answer.statements.length;
};

beforeAll(async () => {
  api = await testApi();
  await loadCatalogue(api.db, null);
  coordinator = await api.person({ email: 'cora@example.com', roles: [{ role: 'COORDINATOR', cleared: true }] });
  lead = await api.person({ email: 'tess@example.com', roles: ['TEAM_LEAD'] });
  admin = await api.person({ email: 'ada@example.com', roles: ['ADMIN'] });
  await grow(2);
});
afterAll(() => api.close());

test('each operation of the pages takes the statements written down here, however much there is', async () => {
  const few: string[] = [];
  for (const one of CASES) few.push(`${one[0]} ${await countOf(one)}`);
  expect(few).toMatchInlineSnapshot(`
    [
      "ViewerDocument 3",
      "FrontDoorKindsDocument 0",
      "FrontDoorOpenDocument 3",
      "DeskCountsDocument 6",
      "KindStatesDocument 0",
      "QueueDocument 3",
      "QueueGroupsDocument 2",
      "SavedViewsDocument 3",
      "MyRequestsDocument 3",
      "RequestPageDocument 12",
      "RequestPageDocument 16",
      "RequestPageDocument 9",
      "RequestPageDocument 10",
      "RequestActsDocument 5",
      "RequestAssigneesDocument 2",
      "RequestTimelineDocument 6",
      "EditTrainingSessionFormDocument 5",
      "EditAuditAttendanceFormDocument 6",
      "EditPsInquiryFormDocument 4",
      "AskTrainingSessionDocument 3",
      "AskAuditAttendanceDocument 4",
      "AskPsInquiryDocument 2",
      "CatalogueDocument 3",
      "OfferingDocument 3",
      "UpcomingClassesDocument 2",
      "DeskClassesDocument 3",
      "DeskPeopleDocument 1",
      "PeopleDocument 2",
      "GrantHistoryDocument 2",
      "SettingsDocument 5",
    ]
  `);
  await grow(8);
  const many: string[] = [];
  for (const one of CASES) many.push(`${one[0]} ${await countOf(one)}`);
  expect(many).toEqual(few);
});

test('so does each act', async () => {
  const run = async (actor: Actor, document: string, input: object) => {
    const answer = await api
      .as(actor)
      .query<Record<string, { userErrors: object[]; request?: { id: string } }>>(document, { input });
    expect(answer.errors).toBeUndefined();
    const [payload] = Object.values(answer.data);
    expect(payload?.userErrors).toEqual([]);
    return { count: answer.statements.length, id: payload?.request?.id ?? '' };
  };
  const mutation = (name: string, input: string) =>
    `mutation ($input: ${input}!) { ${name}(input: $input) { request { id } userErrors { message } } }`;
  const submitted = await run(lead, mutation('submitPsInquiry', 'SubmitPsInquiryInput'), { answers: inquiryAnswers() });
  const { id } = submitted;
  const counts = {
    submit: submitted.count,
    comment: (
      await run(lead, mutation('commentOnRequest', 'CommentOnRequestInput'), { id, body: 'Hello', internal: false })
    ).count,
    assign: (
      await run(coordinator, mutation('assignRequest', 'AssignRequestInput'), {
        id,
        assigneeId: toGlobalId('Person', coordinator.id),
      })
    ).count,
    take: (await run(coordinator, mutation('moveRequest', 'MoveRequestInput'), { id, action: 'take' })).count,
    label: (await run(coordinator, mutation('labelRequest', 'LabelRequestInput'), { id, labels: ['vip'] })).count,
  };
  expect(counts).toMatchInlineSnapshot(`
    {
      "assign": 8,
      "comment": 7,
      "label": 7,
      "submit": 13,
      "take": 11,
    }
  `);
});
