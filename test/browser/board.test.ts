/**
 * The board in a real browser: drops where the lifecycle leads, refusals with their reasons, questions asked in place,
 * the same by keys alone, and two thousand cards of which only those in sight are in the page.
 */
import AxeBuilder from '@axe-core/playwright';
import { eq, sql } from 'drizzle-orm';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { requests } from '../../server/db/schema/index.ts';
import { keyOf } from '../../server/requests/submit.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { givenRequest, move } from '../support/requests.ts';

const BOARD = '/desk/board?kind=PS_INQUIRY';
let browser: Browser;
let pages: ServedPages;
beforeAll(async () => {
  pages = await servedPages();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const shown = (locator: Locator) => locator.waitFor({ timeout: 15_000 });
async function pageOf(actor: Actor, path = BOARD, options = {}): Promise<Page> {
  const context = await pages.window(browser, actor, { viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(path);
  return page;
}
async function given(summary: string) {
  const request = await givenRequest(pages.desk.as(pages.desk.lead), 'PS_INQUIRY', { answers: { summary } });
  return { request, key: keyOf(request) };
}
const column = (page: Page, state: string) => page.locator(`.board-column[data-state="${state}"]`);
const card = (page: Page, key: string) => page.locator(`.board-card:has([data-key="${key}"])`);
const inColumn = (page: Page, state: string, key: string) => shown(column(page, state).locator(`[data-key="${key}"]`));
const stateOf = async (id: string) =>
  (await pages.desk.db.select({ state: requests.state }).from(requests).where(eq(requests.id, id)))[0]!.state;

/** Presses, moves and holds above the middle of a column; `drop` lets go. */
async function dragOver(page: Page, key: string, state: string): Promise<void> {
  const from = (await card(page, key).boundingBox())!;
  await page.mouse.move(from.x + 60, from.y + 50);
  await page.mouse.down();
  await page.mouse.move(from.x + 70, from.y + 60, { steps: 4 });
  const to = (await column(page, state).boundingBox())!;
  await page.mouse.move(to.x + to.width / 2, to.y + 200, { steps: 8 });
}

test('a card is dropped where the lifecycle leads, and taken back by the toast', async () => {
  const { key, request } = await given('Moved by mouse');
  const page = await pageOf(pages.desk.coordinator);
  await inColumn(page, 'NEW', key);
  await dragOver(page, key, 'ASSIGNED');
  await shown(page.locator('.board-column-open[data-state="ASSIGNED"]'));
  await page.mouse.up();
  await inColumn(page, 'ASSIGNED', key);
  await expect.poll(() => stateOf(request.id), { timeout: 15_000 }).toBe('ASSIGNED');
  await page.getByRole('button', { name: 'Undo' }).click();
  await inColumn(page, 'NEW', key);
  await expect.poll(() => stateOf(request.id), { timeout: 15_000 }).toBe('NEW');
  await page.context().close();
});

test('columns where nothing leads grey out and say why; a drop there changes nothing', async () => {
  const { key, request } = await given('Goes nowhere near a quote');
  const page = await pageOf(pages.desk.coordinator);
  await inColumn(page, 'NEW', key);
  await dragOver(page, key, 'NEEDS_INFO');
  await shown(
    page.locator('.board-column-closed[data-state="NEEDS_INFO"] .board-says', {
      hasText: 'The lifecycle leads nowhere here from “New”.',
    }),
  );
  await page.mouse.up();
  await shown(page.locator('.toast', { hasText: `${key} cannot go to “Waiting for an answer”` }));
  expect(await stateOf(request.id)).toBe('NEW');
  await inColumn(page, 'NEW', key);
  await page.context().close();
});

test('what a step needs is asked in place', async () => {
  const { desk } = pages;
  const { key, request } = await given('Asked on the board');
  await move(desk.as(desk.coordinator), request, 'take');
  const page = await pageOf(desk.coordinator);
  await inColumn(page, 'ASSIGNED', key);
  await dragOver(page, key, 'NEEDS_INFO');
  await shown(page.locator('.board-column-open[data-state="NEEDS_INFO"]'));
  await page.mouse.up();
  const dialog = page.getByRole('dialog');
  await dialog.locator('textarea').first().fill('Which version do they run?');
  await dialog.locator('button[type=submit]').click();
  await inColumn(page, 'NEEDS_INFO', key);
  expect(await stateOf(request.id)).toBe('NEEDS_INFO');
  await page.context().close();
});

test('keys alone pick up, hear what each column says, drop, and keep the focus on the card', async () => {
  const { key, request } = await given('Moved by keys');
  const page = await pageOf(pages.desk.coordinator);
  await inColumn(page, 'NEW', key);
  const heard = page.locator('[aria-live=assertive]');
  await page.locator(`[data-key="${key}"]`).focus();
  await page.keyboard.press('Space');
  await shown(heard.filter({ hasText: `${key} picked up from New. It can go to Assigned` }));
  await page.keyboard.press('ArrowRight');
  await shown(heard.filter({ hasText: 'Assigned. Allowed. ' }));
  await page.keyboard.press('ArrowRight');
  await shown(heard.filter({ hasText: 'Waiting for an answer. Not allowed. The lifecycle leads nowhere here' }));
  await page.keyboard.press('Escape');
  await shown(heard.filter({ hasText: `${key} put back.` }));
  expect(await stateOf(request.id)).toBe('NEW');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await shown(heard.filter({ hasText: 'Assigned. Allowed. ' }));
  await page.keyboard.press('Enter');
  await inColumn(page, 'ASSIGNED', key);
  await expect.poll(() => stateOf(request.id), { timeout: 15_000 }).toBe('ASSIGNED');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key')), { timeout: 15_000 })
    .toBe(key);
  await page.context().close();
});

test('a move that the server refuses is rolled back with words', async () => {
  const { desk } = pages;
  const { key, request } = await given('Somebody was faster');
  const page = await pageOf(desk.coordinator);
  await inColumn(page, 'NEW', key);
  await dragOver(page, key, 'ASSIGNED');
  await shown(page.locator('.board-column-open[data-state="ASSIGNED"]'));
  // Another change while the card is in the hand.
  await desk.db
    .update(requests)
    .set({ version: sql`${requests.version} + 1` })
    .where(eq(requests.id, request.id));
  await page.mouse.up();
  await shown(page.locator('.toast', { hasText: `${key} stays:` }));
  await inColumn(page, 'NEW', key);
  expect(await stateOf(request.id)).toBe('NEW');
  await page.context().close();
});

test('two thousand cards: counts are right, the page stays small, and axe finds nothing', async () => {
  const { desk } = pages;
  const [{ count: before } = { count: 0 }] = await desk.db.execute<{ count: number }>(
    sql`select count(*)::int as count from requests where kind = 'PS_INQUIRY' and state = 'NEW'`,
  );
  await desk.db.execute(sql`
    insert into requests (kind, state, category, title, mail_subject, requester_id, raised_by_id, answers, search_text, state_since)
    select 'PS_INQUIRY', 'NEW', 'NEW', 'Card number ' || n, 'x', ${desk.lead.id}, ${desk.lead.id}, '{}', '',
           now() - n * interval '1 minute' from generate_series(1, 2000) n`);
  const page = await pageOf(desk.coordinator);
  const first = column(page, 'NEW');
  await shown(first.locator('.board-count', { hasText: (2000 + before).toLocaleString('en') }));
  await shown(first.locator('.board-card').first());
  const scroller = first.locator('.board-cards');
  for (let turn = 0; turn < 6; turn++) {
    const seen = await first.locator('.board-card').last().getAttribute('aria-posinset');
    await scroller.evaluate((element) => element.scrollBy(0, 4_000));
    await expect
      .poll(() => first.locator('.board-card').last().getAttribute('aria-posinset'), { timeout: 15_000 })
      .not.toBe(seen);
    expect(await page.locator('.board-card').count()).toBeLessThan(80);
  }
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
    [],
  );
  await page.context().close();
});

test('on a phone, with a finger, a card moves by its button', async () => {
  const { key, request } = await given('Moved by touch');
  const page = await pageOf(pages.desk.coordinator, `${BOARD}&q=Moved+by+touch`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await inColumn(page, 'NEW', key);
  await page.getByRole('button', { name: `Move ${key}` }).tap();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Take it/ })
    .tap();
  await inColumn(page, 'ASSIGNED', key);
  await expect.poll(() => stateOf(request.id), { timeout: 15_000 }).toBe('ASSIGNED');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.context().close();
});
