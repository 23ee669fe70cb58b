/**
 * Triage in the inbox, in a real browser on the real server: the right side follows the selection, what is decided
 * leaves and the next one is selected, an act is taken back before anybody hears of it, and axe has nothing to say.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOf } from '../../server/requests/submit.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { givenRequest } from '../support/requests.ts';

let browser: Browser;
let pages: ServedPages;
const keys: string[] = [];
beforeAll(async () => {
  pages = await servedPages();
  browser = await launchBrowser();
  const ctx = pages.desk.as(pages.desk.lead);
  for (const title of ['Inbox one', 'Inbox two', 'Inbox three', 'Inbox four', 'Inbox five'])
    keys.push(keyOf(await givenRequest(ctx, 'TRAINING_SESSION', { answers: { title } })));
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const shown = (locator: Locator) => locator.waitFor({ timeout: 15_000 });
const heading = (page: Page, title: string) => shown(page.locator('.inbox-heading', { hasText: title }));
const rows = (page: Page) => page.locator('.inbox-row').count();

async function opened(path = '/desk/inbox', options = {}): Promise<Page> {
  const page = await (await pages.window(browser, pages.desk.coordinator, options)).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(path);
  await shown(page.locator('.inbox-row').first());
  return page;
}

test('axe finds nothing in the inbox, in both schemes and widths', async () => {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [1024, 'dark'],
    [390, 'light'],
  ] as const) {
    const page = await (
      await pages.window(browser, pages.desk.coordinator, { viewport: { width, height: 900 }, colorScheme })
    ).newPage();
    await page.goto(`/desk/inbox?request=${keys[0]}`);
    await heading(page, 'Inbox one');
    await shown(page.locator('.facts').first());
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});

test('by keyboard alone: the right side follows, what is decided leaves, the next is selected, and undo brings it back', async () => {
  const page = await opened();
  await heading(page, 'Inbox one');
  await page.keyboard.press('j');
  await heading(page, 'Inbox two');
  expect(new URL(page.url()).searchParams.get('request')).toBe(keys[1]);
  await page.reload();
  await heading(page, 'Inbox two');
  // The request may be there before the list that the keys go through.
  await expect.poll(() => rows(page)).toBe(5);
  await page.keyboard.press('k');
  await heading(page, 'Inbox one');

  await page.keyboard.press('t');
  await shown(page.getByText('Nobody has been told yet', { exact: false }));
  await heading(page, 'Inbox two');
  await expect.poll(() => rows(page)).toBe(4);
  await page.keyboard.press('Control+z');
  await shown(page.getByText('Taken back. Nobody was told.'));
  await expect.poll(() => rows(page)).toBe(5);

  // Still on the second: what came back does not steal the selection.
  await page.keyboard.press('z');
  await shown(page.getByRole('dialog').getByText('Tomorrow morning'));
  await page.getByRole('dialog').getByText('In a week').click();
  await heading(page, 'Inbox three');
  await expect.poll(() => rows(page)).toBe(4);

  await page.keyboard.press('p');
  await shown(page.getByRole('dialog').getByText('Urgent'));
  await page.keyboard.press('1');
  await shown(page.locator('.inbox-row', { hasText: 'Inbox three' }).getByText('Urgent'));

  await page.keyboard.press('u');
  await shown(page.getByRole('dialog').locator('#ask-duplicateOf'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('ask-duplicateOf');
  await page.keyboard.type(keys[3]!);
  await page.keyboard.press('Enter');
  await heading(page, 'Inbox four');
  await expect.poll(() => rows(page)).toBe(3);

  await page.getByRole('link', { name: /^Snoozed/ }).click();
  await heading(page, 'Inbox two');
  await page.context().close();
});
