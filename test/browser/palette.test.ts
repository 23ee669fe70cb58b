/** The palette in a real browser: opened by key, it finds a request by its key and a page by its letters. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOf } from '../../server/requests/submit.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { givenRequest } from '../support/requests.ts';

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

test('Ctrl-K finds requests and pages, and those who do not work the desk find none of its pages', async () => {
  const key = keyOf(await givenRequest(pages.desk.as(pages.desk.lead), 'TRAINING_SESSION'));
  const page = await (await pages.window(browser, pages.desk.lead)).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto('/catalogue');
  await page.getByRole('button', { name: 'Search or do' }).waitFor();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search or do' });
  await field.waitFor();
  expect(await page.getByRole('option', { name: 'Board' }).count()).toBe(0);
  // Colours count once the dialog has faded in.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await field.fill(key);
  await page.getByRole('option', { name: key }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/requests/${key}`);
  await page.keyboard.press('Control+k');
  await field.fill('front do');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/');
  await page.context().close();
});
