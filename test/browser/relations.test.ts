/** Other requests beside a request: what it stands to, added and removed by staff, and what may ask for the same. */
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

const SHOTS = process.env.SHOTS;

test('staff relate requests, see what blocks one, and take a relation away; others see none of it', async () => {
  const { desk } = pages;
  const ask = (summary: string) =>
    givenRequest(desk.as(desk.colleague), 'PS_INQUIRY', { answers: { summary, customerName: 'Northwind Rail' } });
  const one = await ask('Health check before the upgrade to 17');
  const twin = await ask('A health check before the upgrade to 17.1');
  const other = await ask('Who may order a migration?');
  const page = await (await pages.window(browser, desk.coordinator)).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`/requests/${keyOf(one)}`);
  const panel = page.getByRole('region', { name: 'Other requests' });
  await panel.getByRole('region', { name: 'May ask for the same' }).getByText(keyOf(twin)).first().waitFor();

  await panel.getByLabel('How it stands to the other').selectOption({ label: 'Blocked by' });
  await panel.getByLabel('Key of the other request').fill('REQ-999999');
  await panel.getByRole('button', { name: 'Relate', exact: true }).click();
  await panel.getByText('There is no such request').waitFor();
  await panel.getByLabel('Key of the other request').fill(String(other.number));
  await panel.getByRole('button', { name: 'Relate', exact: true }).click();
  await panel.getByText(`Waits for ${keyOf(other)}`).waitFor();
  const { violations } = await new AxeBuilder({ page }).include('.relations').analyze();
  expect(violations).toEqual([]);
  if (SHOTS) {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [390, 1024, 1440]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 1000 });
        await page.screenshot({ path: `${SHOTS}/relations-${width}-${colorScheme}.png`, fullPage: true });
      }
  }

  await page.goto(`/requests/${keyOf(other)}`);
  await panel.getByText('Blocks', { exact: true }).first().waitFor();
  await panel.getByRole('button', { name: `Remove the relation to ${keyOf(one)}` }).click();
  await panel.getByRole('link', { name: keyOf(one) }).waitFor({ state: 'detached' });

  const asker = await (await pages.window(browser, desk.colleague)).newPage();
  await asker.goto(`/requests/${keyOf(one)}`);
  await asker.getByRole('region', { name: 'Dates' }).waitFor();
  expect(await asker.getByRole('region', { name: 'Other requests' }).count()).toBe(0);
});
