/** Lists, counts and search: what is asked for, in order, page by page, and nothing that may not be seen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import type { RequestRow } from '../../server/db/schema/index.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { countByCategory, listRequests, positionOf, type RequestFilter } from '../../server/requests/list.ts';
import { searchQuery } from '../../server/requests/searchQuery.ts';
import { watchRequest } from '../../server/requests/watch.ts';
import { type Desk, givenDesk } from '../support/desk.ts';
import { givenRequest, move } from '../support/requests.ts';

const NEWEST = { field: 'CREATED_AT', direction: 'DESC' } as const;

describe('listing requests', () => {
  let desk: Desk;
  let training: RequestRow;
  let audit: RequestRow;
  let inquiry: RequestRow;
  let secret: RequestRow;

  beforeAll(async () => {
    desk = await givenDesk();
    const at = (actor: Actor) => {
      desk.clock.advance({ minutes: 1 });
      return desk.as(actor);
    };
    training = await givenRequest(at(desk.lead), 'TRAINING_SESSION');
    audit = await givenRequest(at(desk.colleague), 'AUDIT_ATTENDANCE');
    inquiry = await givenRequest(at(desk.colleague), 'PS_INQUIRY', {
      answers: { summary: 'Zebra crossing', customerName: 'Häuser & Söhne' },
    });
    secret = await givenRequest(at(desk.lead), 'PS_INQUIRY', { answers: { summary: 'Quiet zebra' }, restricted: true });
    await move(at(desk.coordinator), training, 'take');
    await move(at(desk.coordinator), training, 'ask', { question: 'Which version?' });
    await move(at(desk.coordinator), audit, 'decline', { reason: 'The class is full of giraffes' });
    await commentOnRequest(at(desk.coordinator), { id: inquiry.id, body: 'An okapi, internally', internal: true });
    await commentOnRequest(at(desk.coordinator), { id: inquiry.id, body: 'A gnu, publicly', internal: false });
    await watchRequest(at(desk.admin), { id: inquiry.id, watch: true });
  });
  afterAll(() => desk.close());

  const found = async (actor: Actor, filter: RequestFilter = {}) => {
    const rows = await listRequests(desk.as(actor), { filter, order: NEWEST, first: 100, after: null });
    return rows.map(({ id }) => id);
  };

  it('shows each person what they may see', async () => {
    expect(await found(desk.lead)).toEqual([secret.id, training.id]);
    expect(await found(desk.colleague)).toEqual([inquiry.id, audit.id]);
    expect(await found(desk.stranger)).toEqual([]);
    expect(await found(desk.coordinator)).toEqual([inquiry.id, audit.id, training.id]);
    expect(await found(desk.clearedCoordinator)).toEqual([secret.id, inquiry.id, audit.id, training.id]);
  });

  it('filters by every condition of the API', async () => {
    const cases: [RequestFilter, RequestRow[]][] = [
      [{ kind: ['PS_INQUIRY'] }, [inquiry]],
      [{ state: ['NEEDS_INFO'] }, [training]],
      [{ category: ['DECLINED', 'NEW'] }, [inquiry, audit]],
      [{ assigneeId: desk.coordinator.id }, [training]],
      [{ unassigned: true, category: ['NEW'] }, [inquiry]],
      [{ assignedToMe: true }, [training]],
      [{ requesterId: desk.colleague.id }, [inquiry, audit]],
      [{ mine: true }, []],
      [{ createdFrom: audit.createdAt, createdTo: inquiry.createdAt }, [audit]],
      [{ restricted: false }, [inquiry, audit, training]],
      [{ restricted: true }, []],
      [{ waitingSinceBefore: new Date(desk.clock.now().getTime() + 1) }, [training]],
      [{ waitingSinceBefore: training.createdAt }, []],
      [{ label: 'no-such-label' }, []],
    ];
    for (const [filter, expected] of cases) {
      expect([filter, await found(desk.coordinator, filter)]).toEqual([filter, expected.map(({ id }) => id)]);
    }
    expect(await found(desk.admin, { watching: true })).toEqual([inquiry.id]);
    expect(await found(desk.lead, { mine: true })).toEqual([secret.id, training.id]);
  });

  it('finds words of key, title, answers, reasons and comments, also unfinished ones', async () => {
    const text = (actor: Actor, words: string) => found(actor, { text: words });
    expect(await text(desk.coordinator, 'zebr')).toEqual([inquiry.id]);
    expect(await text(desk.coordinator, `req-${audit.number}`)).toEqual([audit.id]);
    expect(await text(desk.coordinator, String(training.number))).toEqual([training.id]);
    expect(await text(desk.coordinator, 'häuser söhn')).toEqual([inquiry.id]);
    expect(await text(desk.coordinator, 'giraffes')).toEqual([audit.id]);
    expect(await text(desk.coordinator, 'okapi')).toEqual([inquiry.id]);
    expect(await text(desk.coordinator, 'zebra giraffes')).toEqual([]);
    expect(await text(desk.coordinator, "' | ! & :* \\")).toEqual([]);
  });

  it('does not betray internal notes, labels or restricted requests through search', async () => {
    expect(await found(desk.colleague, { text: 'gnu' })).toEqual([inquiry.id]);
    expect(await found(desk.colleague, { text: 'okapi' })).toEqual([]);
    expect(await found(desk.lead, { text: 'zebra' })).toEqual([secret.id]);
    expect(await found(desk.coordinator, { text: 'quiet' })).toEqual([]);
    expect(await found(desk.colleague, { label: 'no-opportunity' })).toEqual([]);
  });

  it('counts by category under the same filter and for the same eyes', async () => {
    const counts = async (actor: Actor, filter: RequestFilter = {}) =>
      Object.fromEntries(
        (await countByCategory(desk.as(actor), filter)).map(({ category, count }) => [category, count]),
      );
    const none = { NEW: 0, ACTIVE: 0, WAITING_ON_REQUESTER: 0, DONE: 0, DECLINED: 0, WITHDRAWN: 0 };
    expect(await counts(desk.coordinator)).toEqual({ ...none, NEW: 1, WAITING_ON_REQUESTER: 1, DECLINED: 1 });
    expect(await counts(desk.clearedCoordinator)).toEqual({ ...none, NEW: 2, WAITING_ON_REQUESTER: 1, DECLINED: 1 });
    expect(await counts(desk.coordinator, { kind: ['PS_INQUIRY'], category: ['DONE'], state: ['CLOSED'] })).toEqual({
      ...none,
      NEW: 1,
    });
    expect(await counts(desk.stranger)).toEqual(none);
  });

  it('pages by key in every order, each row once, also when times are equal', async () => {
    const many = await givenDesk();
    for (let i = 0; i < 7; i++)
      await givenRequest(many.as(many.colleague), 'PS_INQUIRY', { answers: { summary: `Number ${i}` } });
    for (const field of ['CREATED_AT', 'UPDATED_AT', 'STATE_SINCE', 'DUE_AT', 'PRIORITY'] as const) {
      for (const direction of ['ASC', 'DESC'] as const) {
        const seen: number[] = [];
        let after: { value: string | number; number: number } | null = null;
        for (;;) {
          const rows = await listRequests(many.as(many.coordinator), {
            filter: {},
            order: { field, direction },
            first: 3,
            after,
          });
          seen.push(...rows.slice(0, 3).map(({ number }) => number));
          if (rows.length <= 3) break;
          const last = rows[2]!;
          after = {
            value: positionOf({ field, direction }, last),
            number: last.number,
          };
        }
        expect(seen).toEqual([...seen].sort((a, b) => (direction === 'ASC' ? a - b : b - a)));
        expect(new Set(seen).size).toBe(7);
      }
    }
    await many.close();
  });
});

describe('the words of a search', () => {
  it('are bounded and cannot be operators', () => {
    expect(searchQuery('A & !b:* | (c)')).toBe("'a':* & 'b':* & 'c':*");
    expect(searchQuery('…')).toBeNull();
    expect(searchQuery('w '.repeat(500))?.split('&')).toHaveLength(12);
  });
});
