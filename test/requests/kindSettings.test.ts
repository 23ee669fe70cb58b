/** How a kind's desk is run, through the API: who may change it, what is refused, and what it does to running clocks. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { requestClocks, requests } from '../../server/db/schema/index.ts';
import { toGlobalId } from '../../server/graphql/ids.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { testCtx } from '../support/ctx.ts';
import { givenRequest } from '../support/requests.ts';

const FIELDS = `kindSettings { kind version autoAssign lead { name } calendar { id timezone blocks { weekday } }
  targets { target priority minutes } } userErrors { code message field }`;
const TARGETS = `mutation($input: SetClockTargetsInput!) { setClockTargets(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation($input: UpdateKindSettingsInput!) { updateKindSettings(input: $input) { ${FIELDS} } }`;

interface Answer {
  kindSettings: {
    version: number;
    autoAssign: boolean;
    lead: { name: string } | null;
    targets: { target: string; priority: string; minutes: number | null }[];
  } | null;
  userErrors: { code: string; message: string; field: string[] }[];
}

let api: TestApi;
let cora: Actor;
let lena: Actor;
let ravi: Actor;
beforeAll(async () => {
  api = await testApi();
  cora = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
  lena = await api.person({ email: 'lena@example.com', name: 'Lena', roles: ['PS_LEADERSHIP'] });
  ravi = await api.person({ email: 'ravi@example.com', name: 'Ravi' });
});
afterAll(() => api.close());

const set = async (actor: Actor, input: object) =>
  (await api.as(actor).query<{ setClockTargets: Answer }>(TARGETS, { input: { kind: 'PS_INQUIRY', ...input } })).data
    .setClockTargets;
const update = async (actor: Actor, input: object) =>
  (await api.as(actor).query<{ updateKindSettings: Answer }>(UPDATE, { input: { kind: 'PS_INQUIRY', ...input } })).data
    .updateKindSettings;
const step = (minutes: number | null) => ({ target: 'NEXT_STEP', priority: 'NORMAL', minutes });

describe('how a kind is run', () => {
  it('is read by staff and by nobody else', async () => {
    const query = '{ kindSettings { kind targets { minutes } } calendars { id } viewer { canConfigureDesk } }';
    const seen = async (actor: Actor) =>
      (await api.as(actor).query<{ kindSettings: unknown[]; calendars: unknown[]; viewer: object }>(query)).data;
    expect((await seen(cora)).kindSettings).toHaveLength(3);
    expect((await seen(cora)).viewer).toEqual({ canConfigureDesk: false });
    expect((await seen(lena)).viewer).toEqual({ canConfigureDesk: true });
    expect(await seen(ravi)).toMatchObject({ kindSettings: [], calendars: [], viewer: { canConfigureDesk: false } });
  });

  it('is changed by leadership, not by a coordinator or a requester', async () => {
    for (const actor of [cora, ravi]) {
      expect((await set(actor, { targets: [step(60)] })).userErrors[0]?.code).toBe('FORBIDDEN');
      expect((await update(actor, { autoAssign: true })).userErrors[0]?.code).toBe('FORBIDDEN');
    }
    const changed = await update(lena, { autoAssign: true, leadId: toGlobalId('Person', cora.id) });
    expect(changed).toMatchObject({ kindSettings: { autoAssign: true, lead: { name: 'Cora' } }, userErrors: [] });
    const again = await update(lena, { leadId: null });
    expect(again.kindSettings).toMatchObject({ autoAssign: true, lead: null });
  });

  it('refuses a lead who does not work the desk, an unsound target, and an old version with the current one', async () => {
    expect((await update(lena, { leadId: toGlobalId('Person', ravi.id) })).userErrors[0]).toMatchObject({
      code: 'INVALID',
      field: ['leadId'],
    });
    expect((await set(lena, { targets: [step(4)] })).userErrors[0]?.field).toEqual(['targets', '0', 'minutes']);
    expect((await set(lena, { targets: [step(60), step(90)] })).userErrors[0]?.field).toEqual([
      'targets',
      '1',
      'minutes',
    ]);
    const { kindSettings } = await set(lena, { targets: [step(600)] });
    const stale = await set(lena, { targets: [step(60)], expectedVersion: kindSettings!.version - 1 });
    expect(stale).toMatchObject({
      kindSettings: { version: kindSettings!.version },
      userErrors: [{ code: 'STALE', field: ['expectedVersion'] }],
    });
  });

  it('reaches the running clocks of open requests', async () => {
    const { id } = await givenRequest(testCtx({ db: api.db, clock: api.clock, actor: ravi }), 'PS_INQUIRY');
    const due = async () => {
      const clocks = await api.db.select().from(requestClocks).where(eq(requestClocks.requestId, id));
      const [request] = await api.db.select().from(requests).where(eq(requests.id, id));
      const dues = clocks.flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : []));
      expect(request!.dueAt?.getTime()).toBe(Math.min(...dues));
      return clocks.find(({ target }) => target === 'NEXT_STEP')!;
    };
    expect((await due()).targetMs).toBe(600 * 60_000);
    await set(lena, { targets: [step(60)] });
    const shorter = await due();
    expect(shorter.targetMs).toBe(60 * 60_000);
    expect(shorter.dueAt).toEqual(new Date(api.clock.now().getTime() + 60 * 60_000));
    await set(lena, { targets: [step(null)] });
    expect(await due()).toMatchObject({ targetMs: null, dueAt: null });
  });
});
