/** The calendar: who may put what on it, what is refused on which field, and who learns what of a class. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Actor } from '../../server/ctx.ts';
import { certifications, classSessions, requests } from '../../server/db/schema/index.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { findOverlaps, markClassCancelled } from '../../server/sessions/sessions.ts';
import { type Client, type TestApi, testApi } from '../support/api.ts';

let api: TestApi;
let cora: Actor;
let colin: Actor;
let tom: Actor;
let tara: Actor;
let owner: Actor;
let ravi: Actor;

beforeAll(async () => {
  api = await testApi();
  await loadCatalogue(api.db, null);
  cora = await api.person({ email: 'cora@foyer.test', roles: ['COORDINATOR'] });
  colin = await api.person({ email: 'colin@foyer.test', roles: [{ role: 'COORDINATOR', cleared: true }] });
  tom = await api.person({ email: 'tom@foyer.test', roles: ['TRAINER'] });
  tara = await api.person({ email: 'tara@foyer.test', roles: [{ role: 'TRAINER', cleared: true }] });
  owner = await api.person({ email: 'owner@foyer.test' });
  ravi = await api.person({ email: 'ravi@foyer.test' });
  await api.db
    .insert(certifications)
    .values([tom, tara].flatMap(({ id }) => ['PS-BAS', 'PS-CICD'].map((courseSku) => ({ personId: id, courseSku }))));
});
afterAll(() => api?.close());

const SCHEDULE = `mutation ($input: ScheduleClassSessionInput!) {
  scheduleClassSession(input: $input) {
    classSession { id customerName observerPlaces observerPlacesLeft observersAllowed restricted language version
      parts { number startsAt endsAt } trainer { name } accountOwner { name } course { sku } }
    userErrors { code message field }
  }
}`;
interface Scheduled {
  scheduleClassSession: {
    classSession: { id: string; parts: { number: number; startsAt: string }[]; [field: string]: unknown } | null;
    userErrors: { code: string; message: string; field: string[] }[];
  };
}

/** Each class gets a day of its own, so that tests do not meet. */
let day = 0;
const nextDay = () => new Date(Date.parse('2027-04-01T00:00:00Z') + 86_400_000 * day++).toISOString().slice(0, 10);
const part = (date: string, from = '09:00', to = '13:00') => ({
  startsAt: `${date}T${from}:00Z`,
  endsAt: `${date}T${to}:00Z`,
});
const given = (overrides: object = {}) => ({
  courseSku: 'PS-BAS',
  customerName: 'Northwind Traders',
  parts: [part(nextDay())],
  timezone: 'Europe/Berlin',
  language: 'en',
  deliveryMode: 'REMOTE',
  ...overrides,
});
async function schedule(client: Client, input: object) {
  const { data, errors } = await client.query<Scheduled>(SCHEDULE, { input });
  expect(errors).toBeUndefined();
  return data.scheduleClassSession;
}
const refused = async (overrides: object, as = cora) =>
  (await schedule(api.as(as), given(overrides))).userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

describe('scheduling', () => {
  test('a coordinator puts a class on the calendar; parts come back in order, counted from 1', async () => {
    const [first, second] = [nextDay(), nextDay()];
    const { classSession, userErrors } = await schedule(
      api.as(cora),
      given({
        parts: [part(second), part(first)],
        trainerId: toGlobalId('Person', tom.id),
        accountOwnerId: toGlobalId('Person', owner.id),
        language: 'EN-gb',
      }),
    );
    expect(userErrors).toEqual([]);
    expect(classSession).toMatchObject({
      customerName: 'Northwind Traders',
      observerPlaces: 2,
      observerPlacesLeft: 2,
      observersAllowed: true,
      restricted: false,
      language: 'en-GB',
      version: 1,
      course: { sku: 'PS-BAS' },
      trainer: { name: 'tom' },
      accountOwner: { name: 'owner' },
      parts: [
        { number: 1, startsAt: `${first}T09:00:00.000Z` },
        { number: 2, startsAt: `${second}T09:00:00.000Z` },
      ],
    });
  });

  test.each<[string, () => object, string[]]>([
    ['no such course', () => ({ courseSku: 'PS-NONE' }), ['INVALID courseSku']],
    ['what is no course', () => ({ courseSku: 'PS-MIG' }), ['INVALID courseSku']],
    ['a course that is only planned', () => ({ courseSku: 'PS-GITF' }), ['INVALID courseSku']],
    [
      'a mode the course does not come in',
      () => ({ courseSku: 'PS-SEM', deliveryMode: 'ONSITE' }),
      ['INVALID deliveryMode'],
    ],
    ['no customer', () => ({ customerName: '  ' }), ['INVALID customerName']],
    ['no parts', () => ({ parts: [] }), ['INVALID parts']],
    ['nine parts', () => ({ parts: Array.from({ length: 9 }, () => part(nextDay())) }), ['INVALID parts']],
    ['a part in the past', () => ({ parts: [part('2027-02-01')] }), ['INVALID parts.0.startsAt']],
    [
      'a part that ends before it begins',
      () => ({ parts: [part(nextDay(), '13:00', '09:00')] }),
      ['INVALID parts.0.endsAt'],
    ],
    ['a part of thirteen hours', () => ({ parts: [part(nextDay(), '07:00', '20:00')] }), ['INVALID parts.0.endsAt']],
    [
      'parts that overlap, on the later one',
      () => {
        const date = nextDay();
        return { parts: [part(date, '12:00', '14:00'), part(date, '09:00', '13:00')] };
      },
      ['INVALID parts.0.startsAt'],
    ],
    ['an unknown zone', () => ({ timezone: 'Mars/Olympus' }), ['INVALID timezone']],
    ['an unknown language', () => ({ language: 'english please' }), ['INVALID language']],
    ['nine observers', () => ({ observerPlaces: 9 }), ['INVALID observerPlaces']],
    ['fewer observers than none', () => ({ observerPlaces: -1 }), ['INVALID observerPlaces']],
    ['somebody who is no trainer', () => ({ trainerId: toGlobalId('Person', ravi.id) }), ['INVALID trainerId']],
    [
      'a trainer who is not certified for the course',
      () => ({ courseSku: 'PS-PM', trainerId: toGlobalId('Person', tom.id) }),
      ['INVALID trainerId'],
    ],
    ['an id that is no person', () => ({ trainerId: 'nonsense' }), ['NOT_FOUND trainerId']],
    [
      'an account owner who does not exist',
      () => ({ accountOwnerId: toGlobalId('Person', crypto.randomUUID()) }),
      ['INVALID accountOwnerId'],
    ],
    [
      'several at once, each on its field',
      () => ({ customerName: '', timezone: '', observerPlaces: 99 }),
      ['INVALID customerName', 'INVALID timezone', 'INVALID observerPlaces'],
    ],
  ])('refused: %s', async (_what, overrides, expected) => {
    const before = await api.db.$count(classSessions);
    expect(await refused(overrides())).toEqual(expected);
    expect(await api.db.$count(classSessions)).toBe(before);
  });

  test('nobody but coordinators may', async () => {
    expect(await refused({}, ravi)).toEqual(['FORBIDDEN ']);
    expect(await refused({}, tom)).toEqual(['FORBIDDEN ']);
  });

  test('nobody signed in: a top-level error', async () => {
    const { errors } = await api.nobody.query(SCHEDULE, { input: given() });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('a restricted class takes a cleared coordinator and a cleared trainer', async () => {
    expect(await refused({ restricted: true }, cora)).toEqual(['FORBIDDEN restricted']);
    expect(await refused({ restricted: true, trainerId: toGlobalId('Person', tom.id) }, colin)).toEqual([
      'INVALID trainerId',
    ]);
    expect(await refused({ restricted: true, trainerId: toGlobalId('Person', tara.id) }, colin)).toEqual([]);
  });

  test('the same key and input schedule one class', async () => {
    const input = given({ idempotencyKey: 'once' });
    const [one, two] = [await schedule(api.as(cora), input), await schedule(api.as(cora), input)];
    expect(two.classSession?.id).toBe(one.classSession?.id);
  });
});

describe('double booking', () => {
  test('a trainer is refused only where parts overlap; the day between two parts is free', async () => {
    const [monday, tuesday, wednesday] = [nextDay(), nextDay(), nextDay()];
    const trainerId = toGlobalId('Person', tom.id);
    await schedule(api.as(cora), given({ trainerId, parts: [part(monday), part(wednesday)] }));
    expect(await refused({ trainerId, parts: [part(tuesday)] })).toEqual([]);
    expect(await refused({ trainerId, parts: [part(wednesday, '13:00', '15:00')] })).toEqual([]);
    const { userErrors } = await schedule(
      api.as(cora),
      given({ trainerId, parts: [part(wednesday, '12:59', '15:00')] }),
    );
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['trainerId'] }]);
    expect(userErrors[0]?.message).toMatch(/Git Basics on .* 2027, 11:00–15:00 \(Europe\/Berlin\)/);
    expect(userErrors[0]?.message).not.toContain('Northwind');
  });

  test('an account hosts one class at a time, however it is spelled', async () => {
    const date = nextDay();
    await schedule(api.as(cora), given({ hostAccount: 'Webinar-1@foyer.test', parts: [part(date)] }));
    expect(await refused({ hostAccount: ' webinar-1@FOYER.test', parts: [part(date)] })).toEqual([
      'CONFLICT hostAccount',
    ]);
    expect(await refused({ hostAccount: 'webinar-2@foyer.test', parts: [part(date)] })).toEqual([]);
  });

  test('a restricted class in the way is not named', async () => {
    const date = nextDay();
    const trainerId = toGlobalId('Person', tara.id);
    await schedule(api.as(colin), given({ restricted: true, trainerId, parts: [part(date)] }));
    const { userErrors } = await schedule(api.as(cora), given({ trainerId, parts: [part(date)] }));
    expect(userErrors[0]?.message).toContain('another class on');
    expect(userErrors[0]?.message).not.toContain('Git Basics');
  });

  test('a cancelled class is in nobody’s way, nor a class in its own', async () => {
    const parts = [part(nextDay())];
    const trainerId = toGlobalId('Person', tom.id);
    const { classSession } = await schedule(api.as(cora), given({ trainerId, parts }));
    const [row] = await api.db
      .select()
      .from(classSessions)
      .where(eq(classSessions.startsAt, new Date(parts[0]!.startsAt)));
    expect(await findOverlaps(api.db, { trainerId: tom.id, parts })).toHaveLength(1);
    expect(await findOverlaps(api.db, { trainerId: tom.id, parts, exceptId: row!.id })).toEqual([]);
    await api.db.transaction((tx) => markClassCancelled(tx, row!.id, 'Fell through', api.clock.now()));
    expect(await refused({ trainerId, parts })).toEqual([]);
    expect(classSession).not.toBeNull();
  });

  test('of coordinators who book a trainer and an account at once, one wins', async () => {
    const date = nextDay();
    const both = () =>
      given({ trainerId: toGlobalId('Person', tom.id), hostAccount: 'webinar-9@foyer.test', parts: [part(date)] });
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => schedule(api.as(index % 2 ? cora : colin), both())),
    );
    expect(answers.filter(({ classSession }) => classSession)).toHaveLength(1);
    for (const { classSession, userErrors } of answers)
      if (!classSession) expect(userErrors.map(({ field }) => field[0])).toEqual(['trainerId', 'hostAccount']);
  });
});

describe('reading', () => {
  const LIST = `query ($filter: ClassSessionFilter, $first: Int, $after: String) {
    classSessions(filter: $filter, first: $first, after: $after) {
      nodes { id customerName restricted cancelledAt observerPlacesLeft trainer { name } accountOwner { name } course { sku modes { mode } } }
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }`;
  interface Listed {
    classSessions: {
      nodes: {
        id: string;
        customerName: string | null;
        observerPlacesLeft: number;
        trainer: object | null;
        accountOwner: object | null;
      }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
    };
  }
  const list = async (client: Client, filter: object = {}, page: object = {}) => {
    const { data, errors, statements } = await client.query<Listed>(LIST, { filter, first: 100, ...page });
    expect(errors).toBeUndefined();
    return { ...data.classSessions, ids: data.classSessions.nodes.map(({ id }) => id), statements };
  };
  /** A window of its own, in which nothing else happens. */
  let window: { from: string; to: string };
  const made: Record<string, string> = {};

  beforeAll(async () => {
    const from = nextDay();
    const make = async (name: string, as: Actor, overrides: object = {}) => {
      const input = given({
        trainerId: toGlobalId('Person', tara.id),
        accountOwnerId: toGlobalId('Person', owner.id),
        ...overrides,
      });
      const { classSession, userErrors } = await schedule(api.as(as), input);
      expect(userErrors).toEqual([]);
      made[name] = classSession!.id;
    };
    await make('open', cora);
    await make('restricted', colin, { restricted: true });
    await make('unobserved', cora, { observersAllowed: false });
    await make('internal', cora, { audience: 'INTERNAL', customerName: null });
    await make('full', cora, { observerPlaces: 1, courseSku: 'PS-CICD' });
    await make('cancelled', cora);
    window = { from: `${from}T00:00:00Z`, to: `${nextDay()}T00:00:00Z` };
    const uuid = (name: string) => Buffer.from(made[name]!, 'base64url').toString().split(':')[1]!;
    await api.db.transaction((tx) => markClassCancelled(tx, uuid('cancelled'), 'Fell through', api.clock.now()));
    await api.db.insert(requests).values({
      kind: 'AUDIT_ATTENDANCE',
      state: 'CONFIRMED',
      category: 'ACTIVE',
      title: 'Observe',
      mailSubject: 'Observe',
      requesterId: ravi.id,
      raisedById: ravi.id,
      answers: {},
      work: { classSessionId: uuid('full') },
    });
  });
  const names = (ids: readonly string[]) => Object.keys(made).filter((name) => ids.includes(made[name]!));

  test.each<[string, () => Client, string[]]>([
    ['nobody signed in', () => api.nobody, ['open', 'unobserved', 'internal', 'full']],
    ['a colleague', () => api.as(ravi), ['open', 'unobserved', 'internal', 'full']],
    ['a coordinator without clearance', () => api.as(cora), ['open', 'unobserved', 'internal', 'full']],
    ['a cleared coordinator', () => api.as(colin), ['open', 'restricted', 'unobserved', 'internal', 'full']],
    [
      'the trainer of the restricted class',
      () => api.as(tara),
      ['open', 'restricted', 'unobserved', 'internal', 'full'],
    ],
    ['its account owner', () => api.as(owner), ['open', 'restricted', 'unobserved', 'internal', 'full']],
  ])('%s sees the classes that exist for them', async (_who, client, expected) => {
    expect(names((await list(client(), window)).ids)).toEqual(expected);
  });

  test('a restricted class is no node for others, and one for those it exists for', async () => {
    const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    const ask = async (client: Client) =>
      (await client.query<{ node: object | null }>(NODE, { id: made.restricted })).data.node;
    expect(await ask(api.nobody)).toBeNull();
    expect(await ask(api.as(cora))).toBeNull();
    expect(await ask(api.as(colin))).toEqual({ __typename: 'ClassSession', id: made.restricted });
  });

  test('customer, trainer and account owner are told to those who work with them, and to nobody else', async () => {
    const told = async (client: Client) => {
      const { nodes } = await list(client, window);
      const node = nodes.find(({ id }) => id === made.open)!;
      return [node.customerName !== null, node.trainer !== null, node.accountOwner !== null];
    };
    expect(await told(api.nobody)).toEqual([false, false, false]);
    expect(await told(api.as(ravi))).toEqual([false, false, false]);
    expect(await told(api.as(cora))).toEqual([true, true, true]);
    expect(await told(api.as(tara))).toEqual([true, true, false]);
    expect(await told(api.as(owner))).toEqual([true, true, true]);
  });

  test('observable: a customer’s, to come, standing, with observers allowed and a place left', async () => {
    expect(names((await list(api.as(ravi), { ...window, observable: true })).ids)).toEqual(['open']);
    expect(names((await list(api.as(ravi), { ...window, observable: false })).ids)).toEqual([
      'unobserved',
      'internal',
      'full',
    ]);
  });

  test('confirmed observers take places', async () => {
    const { nodes } = await list(api.as(ravi), window);
    expect(nodes.find(({ id }) => id === made.full)?.observerPlacesLeft).toBe(0);
    expect(nodes.find(({ id }) => id === made.open)?.observerPlacesLeft).toBe(2);
  });

  test('cancelled ones are shown to staff who ask', async () => {
    expect(names((await list(api.as(cora), { ...window, includeCancelled: true })).ids)).toContain('cancelled');
    expect(names((await list(api.as(ravi), { ...window, includeCancelled: true })).ids)).not.toContain('cancelled');
  });

  test('course and audience narrow the list', async () => {
    expect(names((await list(api.nobody, { ...window, courseSku: 'PS-CICD' })).ids)).toEqual(['full']);
    expect(names((await list(api.nobody, { ...window, audience: 'INTERNAL' })).ids)).toEqual(['internal']);
  });

  test('pages follow one another without gap or repetition, at a fixed number of statements', async () => {
    const whole = await list(api.as(colin), window);
    const paged: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Awaited<ReturnType<typeof list>> = await list(api.as(colin), window, { first: 2, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.statements.length).toBe(whole.statements.length);
      paged.push(...page.ids);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(whole.ids);
    // Classes, people, places taken, courses, their modes.
    expect(whole.statements).toHaveLength(5);
  });
});
