/** Business calendars through the API: who may change them and what is refused. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { type TestApi, testApi } from '../support/api.ts';

const SAVE = `mutation($input: SaveCalendarInput!) { saveCalendar(input: $input) {
  calendar { id name version blocks { weekday startMinute endMinute } holidays } userErrors { code field } } }`;
const REMOVE =
  'mutation($input: RemoveCalendarInput!) { removeCalendar(input: $input) { removed userErrors { code } } }';
const USE = `mutation($input: UpdateKindSettingsInput!) { updateKindSettings(input: $input) {
  kindSettings { calendar { name } } userErrors { code } } }`;

interface Saved {
  calendar: { id: string; name: string; version: number } | null;
  userErrors: { code: string; field: string[] }[];
}

let api: TestApi;
let cora: Actor;
let lena: Actor;
beforeAll(async () => {
  api = await testApi();
  cora = await api.person({ email: 'cora@example.com', name: 'Cora', roles: ['COORDINATOR'] });
  lena = await api.person({ email: 'lena@example.com', name: 'Lena', roles: ['PS_LEADERSHIP'] });
});
afterAll(() => api.close());

const block = (weekday: number, startMinute: number, endMinute: number) => ({ weekday, startMinute, endMinute });
const usual = { name: 'Nights', timezone: 'Europe/Berlin', blocks: [block(1, 1320, 1800)], holidays: ['2030-12-25'] };
const save = async (actor: Actor, input: object = {}) =>
  (await api.as(actor).query<{ saveCalendar: Saved }>(SAVE, { input: { ...usual, ...input } })).data.saveCalendar;

it('is for leadership, and kept while a kind uses it', async () => {
  expect((await save(cora)).userErrors[0]?.code).toBe('FORBIDDEN');
  const { calendar } = await save(lena);
  expect((await save(lena)).userErrors[0]).toEqual({ code: 'CONFLICT', field: ['name'] });
  const { id, version } = calendar!;
  expect((await save(lena, { id, name: 'Late', expectedVersion: version })).calendar?.name).toBe('Late');
  const stale = await save(lena, { id, expectedVersion: version });
  expect(stale).toMatchObject({ calendar: { name: 'Late' }, userErrors: [{ code: 'STALE' }] });
  const use = async (calendarId: string | null) =>
    (await api.as(lena).query<object>(USE, { input: { kind: 'PS_INQUIRY', calendarId } })).data;
  expect(await use(id)).toMatchObject({ updateKindSettings: { kindSettings: { calendar: { name: 'Late' } } } });
  const remove = async (actor: Actor) => (await api.as(actor).query<object>(REMOVE, { input: { id } })).data;
  expect(await remove(cora)).toMatchObject({ removeCalendar: { userErrors: [{ code: 'FORBIDDEN' }] } });
  expect(await remove(lena)).toMatchObject({ removeCalendar: { userErrors: [{ code: 'BLOCKED' }] } });
  await use(null);
  expect(await remove(lena)).toMatchObject({ removeCalendar: { removed: true, userErrors: [] } });
});

it.each([
  ['no name', { name: ' ' }, 'name'],
  ['an unknown zone', { timezone: 'Europe/Nowhere' }, 'timezone'],
  ['no block', { blocks: [] }, 'blocks'],
  ['a block that ends before it begins', { blocks: [block(1, 600, 540)] }, 'blocks'],
  ['blocks that overlap over midnight', { blocks: [block(1, 1320, 1800), block(2, 300, 600)] }, 'blocks'],
  ['blocks that overlap over the end of the week', { blocks: [block(1, 60, 600), block(7, 1320, 1560)] }, 'blocks'],
])('refuses %s', async (_name, input, field) => {
  const { userErrors } = await save(lena, input);
  expect(userErrors.map((error) => error.field[0])).toEqual([field]);
});
