/** Targets, calendar, lead and automatic assignment of a kind, set by those who may, in a real browser. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';

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

async function pageOf(actor: Actor): Promise<Page> {
  const page = await (await pages.window(browser, actor)).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto('/settings/desk');
  return page;
}

test('leadership sets what a clock may take, and it stands after a reload', async () => {
  const page = await pageOf(pages.desk.leadership);
  const inquiry = page.getByRole('region', { name: 'PS inquiry' });
  const cell = inquiry.getByLabel('First response, normal, business hours');
  await cell.fill('soon');
  await inquiry.getByRole('button', { name: 'Save ps inquiry' }).click();
  await inquiry.getByText('Give business hours such as 4 or 1.5').waitFor();
  await cell.fill('1.5');
  await inquiry.getByLabel('New requests go round among those on duty').check();
  await inquiry.getByRole('button', { name: 'Save ps inquiry' }).click();
  await page.getByText('PS inquiry: saved').waitFor();
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.reload();
  await cell.waitFor();
  expect(await cell.inputValue()).toBe('1.5');
  expect(await inquiry.getByLabel('New requests go round among those on duty').isChecked()).toBe(true);
});

test('others of the desk read it, and nobody else', async () => {
  const page = await pageOf(pages.desk.coordinator);
  await page.getByText('PS leadership and administrators change these.').waitFor();
  expect(await page.getByRole('button', { name: /^Save/ }).count()).toBe(0);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  const outside = await pageOf(pages.desk.colleague);
  await outside.getByText('the people who work the desk').first().waitFor();
});
