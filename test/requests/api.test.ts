/** Requests through the API: the whole shape, what each person sees of it, and how many statements it takes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Actor } from '../../server/ctx.ts';
import { certifications } from '../../server/db/schema/index.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { auditAnswers, inquiryAnswers, trainingAnswers, twoHalfDays } from '../support/requests.ts';

const SUBMIT_INQUIRY = `mutation ($input: SubmitPsInquiryInput!) {
  submitPsInquiry(input: $input) { request { id key version state { name } } userErrors { code message field } }
}`;
const SUBMIT_TRAINING = `mutation ($input: SubmitTrainingSessionRequestInput!) {
  submitTrainingSessionRequest(input: $input) { request { id key version } userErrors { code message field } }
}`;
const SUBMIT_AUDIT = `mutation ($input: SubmitAuditAttendanceRequestInput!) {
  submitAuditAttendanceRequest(input: $input) { request { id key } userErrors { code message field } }
}`;
const MOVE = `mutation ($input: MoveRequestInput!) {
  moveRequest(input: $input) { request { id version state { name } assignee { name } } userErrors { code message field } }
}`;
const LIST = `query ($filter: RequestFilter, $first: Int, $after: String) {
  requests(filter: $filter, first: $first, after: $after) {
    nodes {
      __typename id key title kind restricted labels createdAt stateSince
      state { name label category next }
      requester { name } raisedBy { name } assignee { name } watching
      transitions { action allowed blockedBy { code } }
      ... on TrainingSessionRequest { answers { course { name } } trainer { name } }
      ... on AuditAttendanceRequest { answers { course { name } } classSession { id } }
      ... on PsInquiry { answers { summary lines { offering { name } } } listPrice { formatted } }
    }
    pageInfo { hasNextPage endCursor }
    counts { category count }
  }
}`;
const GET = `query ($key: String!) {
  request(key: $key) {
    id key title version
    permissions { canEdit editBlockedBy { code } canCommentInternally canAssign }
    labels watchers { name } assignableTo { name }
    transitions { action label allowed primary destructive blockedBy { code message fix } asks { name type required } to { name } }
    timeline(first: 100) { nodes { id type summary body internal from { name } to { name } changes { field before after } deliveries { state } } pageInfo { hasNextPage } }
  }
}`;

describe('requests through the API', () => {
  let api: TestApi;
  let lead: Actor;
  let colleague: Actor;
  let stranger: Actor;
  let coordinator: Actor;
  let cleared: Actor;
  let trainer: Actor;

  beforeAll(async () => {
    api = await testApi();
    await loadCatalogue(api.db, null);
    lead = await api.person({ email: 'tess@example.com', name: 'Tess', roles: ['TEAM_LEAD'] });
    colleague = await api.person({ email: 'ravi@example.com', name: 'Ravi' });
    stranger = await api.person({ email: 'sam@example.com', name: 'Sam' });
    coordinator = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
    cleared = await api.person({
      email: 'clea@example.com',
      name: 'Clea',
      roles: [{ role: 'COORDINATOR', cleared: true }],
    });
    trainer = await api.person({ email: 'tom@example.com', name: 'Tom', roles: ['TRAINER'] });
    await api.db.insert(certifications).values({ personId: trainer.id, courseSku: 'PS-BAS' });
  });
  afterAll(() => api.close());

  const run = async <T>(actor: Actor | null, document: string, variables: object = {}): Promise<T> => {
    const answer = await api.as(actor as Actor).query<T>(document, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const submitInquiry = async (actor: Actor, input: object = {}) => {
    const { submitPsInquiry } = await run<{
      submitPsInquiry: { request: { id: string; key: string } | null; userErrors: { field: string[] }[] };
    }>(actor, SUBMIT_INQUIRY, { input: { answers: inquiryAnswers(), ...input } });
    return submitPsInquiry;
  };
  const move = async (actor: Actor, id: string, action: string, details?: object, more: object = {}) =>
    (
      await run<{
        moveRequest: {
          request: { version: number; state: { name: string } } | null;
          userErrors: { code: string; field: string[] }[];
        };
      }>(actor, MOVE, { input: { id, action, details, ...more } })
    ).moveRequest;

  it('nobody signed in is told to, and learns nothing', async () => {
    for (const document of ['{ requests { nodes { id } } }', '{ request(key: "REQ-101") { id } }']) {
      const answer = await api.nobody.query(document);
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    const submitted = await api.nobody.query(SUBMIT_INQUIRY, { input: { answers: inquiryAnswers() } });
    expect(submitted.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('anybody may read what can be asked for; each person whether they may', async () => {
    const query =
      '{ requestKinds { kind available blockedBy { code message fix } usualTime decidedBy states { name category next } } }';
    type Kinds = {
      requestKinds: { kind: string; available: boolean; blockedBy: { fix: string } | null; states: object[] }[];
    };
    expect((await run<Kinds>(null, query)).requestKinds.map(({ kind, available }) => [kind, available])).toEqual([
      ['TRAINING_SESSION', true],
      ['AUDIT_ATTENDANCE', true],
      ['PS_INQUIRY', true],
    ]);
    const [training] = (await run<Kinds>(colleague, query)).requestKinds;
    expect(training).toMatchObject({ available: false, blockedBy: { fix: expect.stringContaining(' ') } });
    expect((await run<Kinds>(lead, query)).requestKinds[0]).toMatchObject({ available: true, blockedBy: null });
  });

  it('refusals carry the path of the very input field', async () => {
    const refused = await submitInquiry(colleague, { answers: inquiryAnswers({ summary: '', question: 'short' }) });
    expect(refused.request).toBeNull();
    expect(refused.userErrors.map(({ field }) => field.join('.'))).toEqual(['answers.summary', 'answers.question']);
    const { submitTrainingSessionRequest } = await run<{
      submitTrainingSessionRequest: { userErrors: { field: string[] }[] };
    }>(lead, SUBMIT_TRAINING, {
      input: { answers: trainingAnswers(api.clock.now(), { attendees: [{ name: 'A', email: 'x' }] }) },
    });
    expect(submitTrainingSessionRequest.userErrors.map(({ field }) => field)).toEqual([
      ['answers', 'attendees', '0', 'email'],
    ]);
  });

  it('a training goes from submission to its end, each step by who may take it', async () => {
    const { submitTrainingSessionRequest } = await run<{
      submitTrainingSessionRequest: { request: { id: string; key: string } };
    }>(lead, SUBMIT_TRAINING, {
      input: { answers: trainingAnswers(api.clock.now()) },
    });
    const { id, key } = submitTrainingSessionRequest.request;
    const trainerId = Buffer.from(`Person:${trainer.id}`).toString('base64url');
    expect((await move(coordinator, id, 'take')).request).toMatchObject({
      state: { name: 'IN_TRIAGE' },
      assignee: { name: 'Cora' },
    });
    expect((await move(coordinator, id, 'plan')).request?.state.name).toBe('PLANNING');
    const early = await move(coordinator, id, 'proposeDates', {
      dateOptions: [twoHalfDays(api.clock.now(), 5)],
      trainerId,
      hostAccount: 'room-1',
    });
    expect(early.userErrors).toMatchObject([{ code: 'INVALID', field: ['details', 'shortNoticeReason'] }]);
    const dateOptions = [twoHalfDays(api.clock.now(), 60), twoHalfDays(api.clock.now(), 62)];
    expect(
      (await move(coordinator, id, 'proposeDates', { dateOptions, trainerId, hostAccount: 'room-1' })).request?.state
        .name,
    ).toBe('DATES_PROPOSED');
    expect((await move(coordinator, id, 'acceptDates', { dateOption: 1 })).userErrors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await move(lead, id, 'acceptDates', { dateOption: 2 })).request?.state.name).toBe('SCHEDULED');
    type Scheduled = {
      request: {
        classSession: { parts: { startsAt: string }[]; trainer: { name: string } };
        trainer: { name: string };
      };
    };
    const scheduled = await run<Scheduled>(
      lead,
      `{ request(key: "${key}") { ... on TrainingSessionRequest { trainer { name } classSession { parts { startsAt } } } } }`,
    );
    expect(scheduled.request.classSession.parts.map(({ startsAt }) => startsAt)).toEqual(
      dateOptions[1]!.parts.map(({ startsAt }) => startsAt),
    );
    expect((await move(coordinator, id, 'deliver', { attendedCount: 2 })).userErrors).toMatchObject([
      { code: 'BLOCKED' },
    ]);
    api.clock.advance({ days: 64 });
    expect((await move(coordinator, id, 'deliver', { attendedCount: 2 })).request?.state.name).toBe('DELIVERED');
    expect((await move(coordinator, id, 'close')).request?.state.name).toBe('CLOSED');
  });

  it('an observer is matched and confirmed, and the link is theirs and the desk’s alone', async () => {
    const classes = await run<{ scheduleClassSession: { classSession: { id: string } | null; userErrors: object[] } }>(
      coordinator,
      `mutation ($input: ScheduleClassSessionInput!) { scheduleClassSession(input: $input) { classSession { id } userErrors { message field } } }`,
      {
        input: {
          courseSku: 'PS-BAS',
          customerName: 'Northwind Rail',
          parts: twoHalfDays(api.clock.now(), 30).parts,
          timezone: 'Europe/Berlin',
          language: 'en',
          deliveryMode: 'REMOTE',
        },
      },
    );
    expect(classes.scheduleClassSession.userErrors).toEqual([]);
    const classSessionId = classes.scheduleClassSession.classSession!.id;
    const answers = auditAnswers(api.clock.now(), { courseSku: undefined, window: undefined, classSessionId });
    const { submitAuditAttendanceRequest } = await run<{
      submitAuditAttendanceRequest: { request: { id: string; key: string }; userErrors: object[] };
    }>(colleague, SUBMIT_AUDIT, { input: { answers } });
    expect(submitAuditAttendanceRequest.userErrors).toEqual([]);
    const { id, key } = submitAuditAttendanceRequest.request;
    const again = await run<{ submitAuditAttendanceRequest: { userErrors: { field: string[] }[] } }>(
      colleague,
      SUBMIT_AUDIT,
      { input: { answers } },
    );
    expect(again.submitAuditAttendanceRequest.userErrors).toMatchObject([{ field: ['answers', 'classSessionId'] }]);
    await move(coordinator, id, 'take');
    await move(coordinator, id, 'match');
    expect(
      (await move(coordinator, id, 'confirm', { registrationLink: 'http://plain.example' })).userErrors,
    ).toMatchObject([{ code: 'INVALID', field: ['details', 'registrationLink'] }]);
    const confirmed = await move(coordinator, id, 'confirm', { registrationLink: 'https://video.example/j/42' });
    expect(confirmed.request?.state.name).toBe('CONFIRMED');
    const link = `{ request(key: "${key}") { ... on AuditAttendanceRequest { registrationLink classSession { id customerName observerPlacesLeft } answers { classSessionId } } } }`;
    type Link = {
      request: {
        registrationLink: string | null;
        classSession: { customerName: string | null; observerPlacesLeft: number };
      };
    };
    expect((await run<Link>(colleague, link)).request).toMatchObject({
      registrationLink: 'https://video.example/j/42',
      classSession: { customerName: null, observerPlacesLeft: 1 },
      answers: { classSessionId },
    });
    expect((await run<Link>(coordinator, link)).request.classSession.customerName).toBe('Northwind Rail');
    const cancelled = await run<{
      cancelClassSession: { classSession: { cancelledAt: string }; userErrors: object[] };
    }>(
      coordinator,
      `mutation ($id: ID!) { cancelClassSession(input: { id: $id, reason: "The customer postponed" }) { classSession { cancelledAt } userErrors { message } } }`,
      { id: classSessionId },
    );
    expect(cancelled.cancelClassSession).toMatchObject({
      userErrors: [],
      classSession: { cancelledAt: expect.any(String) },
    });
    const after = await run<{ request: { state: { name: string; category: string } } }>(
      colleague,
      `{ request(key: "${key}") { state { name category } } }`,
    );
    expect(after.request.state).toEqual({ name: 'REVOKED', category: 'DECLINED' });
  });

  it('a stale move answers with the request as it is', async () => {
    const { request } = await submitInquiry(colleague);
    await move(coordinator, request!.id, 'take');
    const stale = await move(coordinator, request!.id, 'ask', { question: 'Which version?' }, { expectedVersion: 1 });
    expect(stale).toMatchObject({
      userErrors: [{ code: 'STALE' }],
      request: { version: 2, state: { name: 'ASSIGNED' } },
    });
  });

  it('a key used again answers the same, and with another input is refused', async () => {
    const input = { answers: inquiryAnswers({ summary: 'Asked once' }), idempotencyKey: 'api-key' };
    const [first, second] = [await submitInquiry(colleague, input), await submitInquiry(colleague, input)];
    expect(second).toEqual(first);
    const other = await submitInquiry(colleague, { ...input, restricted: true });
    expect(other).toMatchObject({
      request: null,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }],
    });
  });

  it('what is closed to the viewer says why, and the steps of others are shown to staff alone', async () => {
    const { request } = await submitInquiry(colleague);
    type Get = {
      request: {
        transitions: { action: string; allowed: boolean; blockedBy: { code: string; fix: string }[] }[];
        permissions: object;
        labels: string[];
        watchers: object[];
      };
    };
    const own = (await run<Get>(colleague, GET, { key: request!.key })).request;
    expect(own.transitions.map(({ action, allowed }) => [action, allowed])).toEqual([['withdraw', true]]);
    expect(own.permissions).toEqual({
      canEdit: true,
      editBlockedBy: null,
      canCommentInternally: false,
      canAssign: false,
    });
    const desk = (await run<Get>(coordinator, GET, { key: request!.key })).request;
    expect(desk.transitions.find(({ action }) => action === 'withdraw')).toMatchObject({
      allowed: false,
      blockedBy: [{ code: 'NOT_YOURS' }],
    });
    expect(desk.transitions.find(({ action }) => action === 'take')).toMatchObject({ allowed: true, blockedBy: [] });
  });

  it('an internal note is on nobody’s timeline but staff’s', async () => {
    const { request } = await submitInquiry(colleague);
    const comment = `mutation ($input: CommentOnRequestInput!) { commentOnRequest(input: $input) { event { id body internal } userErrors { code } } }`;
    const written = await run<{ commentOnRequest: { event: { id: string } } }>(coordinator, comment, {
      input: { id: request!.id, body: 'Between us', internal: true },
    });
    type Timeline = { request: { timeline: { nodes: { body: string | null }[] } } };
    const bodies = async (actor: Actor) =>
      (await run<Timeline>(actor, GET, { key: request!.key })).request.timeline.nodes.map(({ body }) => body);
    expect(await bodies(coordinator)).toContain('Between us');
    expect(await bodies(colleague)).not.toContain('Between us');
    const node = `query ($id: ID!) { node(id: $id) { id } }`;
    const { id } = written.commentOnRequest.event;
    expect(await run(coordinator, node, { id })).toEqual({ node: { id } });
    expect(await run(colleague, node, { id })).toEqual({ node: null });
  });

  it('a restricted request exists for nobody uncleared, by any way there is', async () => {
    const { request } = await submitInquiry(colleague, {
      restricted: true,
      answers: inquiryAnswers({ summary: 'Okapi agency', customerName: 'Agency Nine' }),
    });
    const { id, key } = request!;
    type Listed = { requests: { nodes: { key: string }[]; counts: { count: number }[] } };
    const listed = async (actor: Actor, filter: object = {}) =>
      (await run<Listed>(actor, LIST, { filter, first: 100 })).requests;
    const total = ({ counts }: Listed['requests']) => counts.reduce((sum, { count }) => sum + count, 0);
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    for (const actor of [coordinator, stranger, trainer]) {
      expect(await run(actor, `query ($key: String!) { request(key: $key) { id } }`, { key })).toEqual({
        request: null,
      });
      expect(await run(actor, node, { id })).toEqual({ node: null });
      expect((await listed(actor)).nodes.map((listedRequest) => listedRequest.key)).not.toContain(key);
      expect(total(await listed(actor, { text: 'okapi' }))).toBe(0);
      expect(total(await listed(actor, { restricted: true }))).toBe(0);
      const acts = {
        moveRequest: 'action: "take"',
        assignRequest: '',
        commentOnRequest: 'body: "hello", internal: false',
        labelRequest: 'labels: []',
        watchRequest: 'watch: true',
        restrictRequest: 'restricted: false, reason: "because"',
        withdrawRequest: 'reason: "because"',
      };
      for (const [name, fields] of Object.entries(acts)) {
        const answer = await run<Record<string, { userErrors: object[] }>>(
          actor,
          `mutation ($id: ID!) { ${name}(input: { id: $id, ${fields} }) { userErrors { code message field } } }`,
          { id },
        );
        expect(answer[name]!.userErrors).toEqual([
          { code: 'NOT_FOUND', message: 'There is no such request, or it is not visible to you.', field: ['id'] },
        ]);
      }
    }
    expect((await listed(cleared, { text: 'okapi' })).nodes.map((listedRequest) => listedRequest.key)).toEqual([key]);
    expect(await run(cleared, node, { id })).toEqual({ node: { id } });
  });

  it('a page of a list takes the same number of statements however many requests it holds', async () => {
    for (let i = 0; i < 6; i++)
      await submitInquiry(colleague, { answers: inquiryAnswers({ summary: `Question ${i}` }) });
    const long = await api.as(coordinator).query<{ requests: { nodes: object[] } }>(LIST, { first: 50 });
    expect(long.data.requests.nodes.length).toBeGreaterThan(8);
    expect(new Set(long.data.requests.nodes.map((node) => (node as { __typename: string }).__typename)).size).toBe(3);
    // Rows and counts; people; watching; offerings; and per kind the facts of its guards.
    expect(long.statements.length).toBeLessThanOrEqual(14);
    const wide = await api.as(coordinator).query(LIST, { first: 100 });
    expect(wide.statements.length).toBe(long.statements.length);
  });

  it('a move takes a bounded number of statements', async () => {
    const { request } = await submitInquiry(colleague);
    const answer = await api.as(coordinator).query(MOVE, { input: { id: request!.id, action: 'take' } });
    // The clocks of a request take four of them: what they run by, where they stand, writing them, what to expect.
    expect(answer.statements.length).toBeLessThanOrEqual(13);
  });

  it('pages of a list follow each other without gap or repetition', async () => {
    type Page = { requests: { nodes: { key: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const keys: string[] = [];
    let after: string | null = null;
    do {
      const { requests }: Page = await run<Page>(coordinator, LIST, { first: 3, after });
      keys.push(...requests.nodes.map(({ key }) => key));
      after = requests.pageInfo.hasNextPage ? requests.pageInfo.endCursor : null;
    } while (after);
    const all = (await run<Page>(coordinator, LIST, { first: 100 })).requests.nodes.map(({ key }) => key);
    expect(keys).toEqual(all);
  });
});
