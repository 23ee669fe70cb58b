/** What the API says of each kind beyond what every request has, to whom, and in how many statements. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Actor } from '../../server/ctx.ts';
import { certifications, type RequestRow } from '../../server/db/schema/index.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { kindOf } from '../../server/kinds/index.ts';
import { insertClassSession } from '../../server/sessions/sessions.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { dayAfter, givenRequest, move, twoHalfDays } from '../support/requests.ts';
import { custom, general, leadTime, line, migration, standard } from './ps-inquiry/given.ts';

describe('the API of the kinds', () => {
  let api: TestApi;
  let lead: Actor;
  let cora: Actor;
  let tom: Actor;
  let owner: Actor;
  beforeAll(async () => {
    api = await testApi();
    await loadCatalogue(api.db, null);
    const somebody = (name: string, roles: Parameters<TestApi['person']>[0]['roles'] = []) =>
      api.person({ email: `${name}@example.com`, name, roles });
    lead = await somebody('tess', ['TEAM_LEAD']);
    cora = await somebody('cora', ['COORDINATOR']);
    tom = await somebody('tom', ['TRAINER']);
    owner = await somebody('olga');
    await api.db.insert(certifications).values({ personId: tom.id, courseSku: 'PS-BAS' });
  });
  afterAll(() => api.close());

  const as = (actor: Actor) => testCtx({ db: api.db, clock: api.clock, actor, jobs: api.jobs });
  const now = () => api.clock.now();
  async function told<T>(actor: Actor, row: RequestRow, fields: string): Promise<T> {
    const { typeName } = kindOf(row.kind);
    const { data, errors } = await api
      .as(actor)
      .query<{ node: T }>(`query ($id: ID!) { node(id: $id) { ... on ${typeName} { ${fields} } } }`, {
        id: toGlobalId(typeName, row.id),
      });
    expect(errors).toBeUndefined();
    return data.node;
  }

  it('shows a training from the dates proposed to the class made', async () => {
    const fields = `answers { title course { name } attendees { name email role } preferredWindows { start end } }
      course { sku } trainer { name } dateOptions { number parts { number startsAt endsAt } } datesExpireAt
      shortNoticeReason classSession { course { sku } parts { number } } attendedCount`;
    const request = await givenRequest(as(lead), 'TRAINING_SESSION');
    expect(await told(lead, request, fields)).toEqual({
      answers: {
        title: 'Git basics for the payments team',
        course: { name: expect.any(String) },
        attendees: [
          { name: 'Ann Example', email: 'ann@example.com', role: null },
          { name: 'Ben Example', email: 'ben@example.com', role: 'Developer' },
        ],
        preferredWindows: [{ start: dayAfter(now(), 60), end: dayAfter(now(), 64) }],
      },
      course: { sku: 'PS-BAS' },
      trainer: null,
      dateOptions: [],
      datesExpireAt: null,
      shortNoticeReason: null,
      classSession: null,
      attendedCount: null,
    });
    await move(as(cora), request, 'take');
    await move(as(cora), request, 'plan');
    const option = twoHalfDays(now(), 10);
    await move(as(cora), request, 'proposeDates', {
      dateOptions: [option],
      trainerId: tom.id,
      hostAccount: 'video-1',
      shortNoticeReason: 'Agreed in the planning call.',
    });
    expect(await told(lead, request, fields)).toMatchObject({
      trainer: { name: 'tom' },
      dateOptions: [{ number: 1, parts: option.parts.map((part, i) => ({ number: i + 1, ...part })) }],
      datesExpireAt: expect.stringMatching(/Z$/),
      shortNoticeReason: 'Agreed in the planning call.',
    });
    await move(as(lead), request, 'acceptDates', { dateOption: 1 });
    expect(await told(lead, request, fields)).toMatchObject({
      dateOptions: [],
      datesExpireAt: null,
      classSession: { course: { sku: 'PS-BAS' }, parts: [{ number: 1 }, { number: 2 }] },
    });
  });

  it('shows the personal link to the observer and the desk, not to trainer, account owner or who raised it', async () => {
    const { id } = await api.db.transaction((tx) =>
      insertClassSession(tx, {
        courseSku: 'PS-BAS',
        audience: 'CUSTOMER',
        customerName: 'Northwind',
        parts: twoHalfDays(now(), 40).parts,
        timezone: 'Etc/UTC',
        language: 'en',
        deliveryMode: 'REMOTE',
        trainerId: tom.id,
        accountOwnerId: owner.id,
        hostAccount: null,
        observersAllowed: true,
        observerPlaces: 2,
        restricted: false,
        now: now(),
      }),
    );
    const ravi = await api.person({ email: 'ravi@example.com' });
    const answers = { classSessionId: id, courseSku: null, window: null };
    const request = await givenRequest(as(lead), 'AUDIT_ATTENDANCE', { answers, onBehalfOf: ravi.email });
    await move(as(cora), request, 'take');
    await move(as(cora), request, 'confirm', { registrationLink: 'https://video.example/j/1' });
    const link = async (actor: Actor) =>
      (await told<{ registrationLink: string | null } | null>(actor, request, 'registrationLink'))?.registrationLink;
    expect(await Promise.all([ravi, cora].map(link))).toEqual(Array(2).fill('https://video.example/j/1'));
    expect(await Promise.all([lead, tom, owner].map(link))).toEqual([null, null, null]);
    const shown = await told(
      ravi,
      request,
      'answers { classSessionId course { sku } } classSession { id customerName }',
    );
    const gid = toGlobalId('ClassSession', id);
    expect(shown).toEqual({
      answers: { classSessionId: gid, course: null },
      classSession: { id: gid, customerName: null },
    });
  });

  it('adds up the list price of an order exactly, and says none where something is quoted', async () => {
    const price = async (...lines: object[]) => {
      const request = await givenRequest(as(lead), 'PS_INQUIRY', { answers: standard({ lines }) });
      return told(cora, request, 'listPrice { amountMinor currency formatted } answers { lines { offering { sku } } }');
    };
    expect(await price(line({ sku: 'PS-ENGR-CLEARED-12', quantity: 999 }), line({ sku: 'PS-BAS' }))).toEqual({
      listPrice: { amountMinor: 999 * 62_857_500 + 500_000, currency: 'USD', formatted: '$627,951,425.00' },
      answers: { lines: [{ offering: { sku: 'PS-ENGR-CLEARED-12' } }, { offering: { sku: 'PS-BAS' } }] },
    });
    expect(await price(line({ sku: 'PS-BAS' }), line({ sku: 'PS-HEALTH' }))).toMatchObject({ listPrice: null });
  });

  it('shows a lead time with its day and the sentence that goes with it', async () => {
    const request = await givenRequest(as(lead), 'PS_INQUIRY', { answers: leadTime() });
    await move(as(cora), request, 'take');
    const validUntil = dayAfter(now(), 7);
    await move(as(cora), request, 'answerLeadTime', {
      earliestWeeks: 4,
      latestWeeks: 6,
      validUntil,
      answer: 'Four or so.',
    });
    const shown = await told(lead, request, 'answer leadTime { earliestWeeks latestWeeks asOf validUntil disclaimer }');
    expect(shown).toEqual({
      answer: 'Four or so.',
      leadTime: {
        earliestWeeks: 4,
        latestWeeks: 6,
        asOf: dayAfter(now(), 0),
        validUntil,
        disclaimer: expect.stringContaining('not a commitment'),
      },
    });
  });

  it('answers a page of requests with advice and steps in as many statements whatever its length', async () => {
    const page = (first: number) =>
      api.as(cora).query(
        `query ($first: Int) { requests(first: $first, filter: {kind: [PS_INQUIRY]}) { nodes {
          advice { code } transitions { action allowed } ... on PsInquiry { listPrice { amountMinor } answers { migration { users } } } } } }`,
        { first },
      );
    // One of each type on the shortest page, since orders have prices to look up.
    for (let i = 0; i < 3; i++)
      for (const answers of [general(), standard(), custom({ migration: migration() }), leadTime()])
        await givenRequest(as(lead), 'PS_INQUIRY', { answers });
    await page(4);
    const few = await page(4);
    const many = await page(12);
    expect(many.errors).toBeUndefined();
    expect(many.statements.length).toBe(few.statements.length);
  });
});
