/** Observing a class on the real database: one request per person and class, one place per observer, people told. */
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../server/ctx.ts';
import { type RequestRow, requestEvents } from '../../../server/db/schema/index.ts';
import type { AuditWork } from '../../../server/kinds/audit-attendance/work.ts';
import { insertClassSession } from '../../../server/sessions/sessions.ts';
import { type Desk, givenDesk } from '../../support/desk.ts';
import { givenPerson } from '../../support/people.ts';
import { refusalsOf } from '../../support/refusals.ts';
import { givenRequest, move, twoHalfDays } from '../../support/requests.ts';

describe('observing a class', () => {
  let desk: Desk;
  let owner: Actor;
  let day = 20;
  let person = 0;
  beforeAll(async () => {
    desk = await givenDesk();
    owner = await givenPerson(desk.db, { email: 'owner@example.com', name: 'Olga Owner' });
  });
  afterAll(() => desk.close());

  const aClass = (more: object = {}) => {
    day += 3;
    return desk.db.transaction((tx) =>
      insertClassSession(tx, {
        courseSku: 'PS-BAS',
        audience: 'CUSTOMER',
        customerName: 'Northwind',
        parts: twoHalfDays(desk.clock.now(), day).parts,
        timezone: 'Europe/Berlin',
        language: 'en',
        deliveryMode: 'REMOTE',
        trainerId: desk.trainer.id,
        accountOwnerId: owner.id,
        hostAccount: null,
        observersAllowed: true,
        observerPlaces: 2,
        restricted: false,
        now: desk.clock.now(),
        ...more,
      }),
    );
  };
  const somebody = () => {
    person += 1;
    return givenPerson(desk.db, { email: `observer${person}@example.com` });
  };
  const asking = async (classSessionId: string, actor?: Actor, more: object = {}) =>
    givenRequest(desk.as(actor ?? (await somebody())), 'AUDIT_ATTENDANCE', {
      answers: { classSessionId, courseSku: null, window: null, ...more },
    });
  const cora = () => desk.as(desk.coordinator);
  const link = (n = 1) => ({ registrationLink: `https://video.example/j/${n}` });
  const matched = async (classSessionId: string) => {
    const request = await asking(classSessionId);
    await move(cora(), request, 'take');
    return move(cora(), request, 'match');
  };
  const workOf = (row: RequestRow) => row.work as AuditWork;
  const told = async (row: RequestRow) => {
    const events = await desk.db.select().from(requestEvents).where(eq(requestEvents.requestId, row.id));
    return events.sort((a, b) => b.id - a.id)[0]!.data.alsoTell?.map((t) => t.personId) ?? [];
  };

  it('takes the class asked for, tells trainer and account owner when confirmed, and names no customer', async () => {
    const { id } = await aClass();
    const request = await matched(id);
    expect(request.title).toMatch(/^Observe .* on /);
    expect(workOf(request)).toMatchObject({ classSessionId: id, trainerId: desk.trainer.id, accountOwnerId: owner.id });
    expect(await told(request)).toEqual([]);
    const confirmed = await move(cora(), request, 'confirm', link());
    expect(await told(confirmed)).toEqual([desk.trainer.id, owner.id]);
    const events = await desk.db.select().from(requestEvents).where(eq(requestEvents.requestId, request.id));
    expect(JSON.stringify([request.title, request.searchText, events])).not.toContain('Northwind');
    expect(JSON.stringify(events)).not.toContain('video.example');
  });

  it('is asked for once per person and class, even twice at once', async () => {
    const { id } = await aClass();
    const ravi = await somebody();
    // Connections opened beforehand, so that none of the six is served before the others have arrived.
    await Promise.all(Array.from({ length: 8 }, () => desk.db.execute(sql`select pg_sleep(0.1)`)));
    const outcomes = await Promise.all([1, 2, 3, 4, 5, 6].map(() => refusalsOf(() => asking(id, ravi))));
    expect(outcomes.flat()).toEqual(Array(5).fill('INVALID answers.classSessionId'));
    expect(await refusalsOf(() => asking(id, ravi))).toEqual(['INVALID answers.classSessionId']);
    expect(await refusalsOf(async () => asking((await aClass()).id, ravi))).toEqual([]);
    expect(await refusalsOf(() => asking(id))).toEqual([]);
  });

  it('may be asked for again once the first request is over', async () => {
    const { id } = await aClass();
    const ravi = await somebody();
    const first = await asking(id, ravi);
    await move(desk.as(ravi), first, 'withdraw', { reason: 'Not that week.' });
    expect(await refusalsOf(() => asking(id, ravi))).toEqual([]);
    // Reopening the first makes two: the desk may go on with one of them only.
    await move(desk.as(ravi), first, 'reopen', { reason: 'That week after all.' });
    expect(await refusalsOf(() => move(cora(), first, 'confirm', link()))).toEqual(['BLOCKED action']);
  });

  it('gives the last place once, when many are confirmed at once', async () => {
    const { id } = await aClass({ observerPlaces: 1 });
    const rivals: RequestRow[] = [];
    for (let i = 0; i < 6; i++) rivals.push(await matched(id));
    const outcomes = await Promise.all(
      rivals.map((rival, i) => refusalsOf(() => move(cora(), rival, 'confirm', link(i)))),
    );
    expect(outcomes.filter((o) => o.length === 0)).toHaveLength(1);
    const winner = rivals.find((_, i) => outcomes[i]!.length === 0)!;
    const loser = rivals.find((_, i) => outcomes[i]!.length > 0)!;
    expect(await refusalsOf(() => move(cora(), loser, 'confirm', link(7)))).toEqual(['BLOCKED action']);
    const waiting = await move(cora(), loser, 'waitlist');
    await move(cora(), winner, 'revoke', { reason: 'They asked us to.' });
    expect((await move(cora(), waiting, 'confirm', link(8))).state).toBe('CONFIRMED');
  });

  it('can be vetoed by the owner of the account, and by nobody else outside the desk', async () => {
    const { id } = await aClass();
    const confirmed = await move(cora(), await matched(id), 'confirm', link());
    const reason = { reason: 'The customer objects.' };
    expect(await refusalsOf(() => move(desk.as(desk.trainer), confirmed, 'revoke', reason))).toEqual([
      'FORBIDDEN action',
    ]);
    const revoked = await move(desk.as(owner), confirmed, 'revoke', reason);
    expect(revoked).toMatchObject({ state: 'REVOKED', category: 'DECLINED' });
    expect(await told(revoked)).toEqual([desk.trainer.id, owner.id]);
  });

  it('takes nobody into a restricted class who has not confirmed to be cleared', async () => {
    const { id } = await aClass({ restricted: true });
    expect(await refusalsOf(() => asking(id))).toEqual(['INVALID answers.clearanceAttested']);
    const request = await asking(id, undefined, { clearanceAttested: true });
    await move(cora(), request, 'take');
    expect(await refusalsOf(() => move(cora(), request, 'confirm', link()))).toEqual([
      'INVALID details.clearanceVerified',
    ]);
    expect((await move(cora(), request, 'confirm', { ...link(), clearanceVerified: true })).state).toBe('CONFIRMED');
  });

  it('is of classes of customers that take observers', async () => {
    const closed = await aClass({ observersAllowed: false });
    const internal = await aClass({ audience: 'INTERNAL', customerName: null, accountOwnerId: null });
    for (const { id } of [closed, internal])
      expect(await refusalsOf(() => asking(id))).toEqual(['INVALID answers.classSessionId']);
    const any = await givenRequest(desk.as(await somebody()), 'AUDIT_ATTENDANCE');
    await move(cora(), any, 'take');
    expect(await refusalsOf(() => move(cora(), any, 'match'))).toEqual(['INVALID details.classSessionId']);
    expect(await refusalsOf(() => move(cora(), any, 'match', { classSessionId: closed.id }))).toEqual([
      'INVALID details.classSessionId',
    ]);
    const { id } = await aClass();
    expect(workOf(await move(cora(), any, 'match', { classSessionId: id })).classSessionId).toBe(id);
  });
});
