/**
 * Selecting many requests of the list and acting on them at once, by keys and by mouse: what is done, what is refused
 * and stays selected, what is taken back; groups and columns in the address.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOf } from '../../server/requests/submit.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { givenRequest, move } from '../support/requests.ts';

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

async function given(title: string) {
  const request = await givenRequest(pages.desk.as(pages.desk.lead), 'TRAINING_SESSION', { answers: { title } });
  return { request, key: keyOf(request) };
}

async function desk(path: string, options = {}): Promise<Page> {
  const page = await (await pages.window(browser, pages.desk.coordinator, options)).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(path);
  return page;
}

const rowOf = (page: Page, title: string) => page.locator('.queue-row', { hasText: title });
const bar = (page: Page) => page.getByRole('region', { name: 'Act on the selected requests' });

test('three are selected by keys and prioritised at once, and all of it is taken back', async () => {
  for (const title of ['Bulk one', 'Bulk two', 'Bulk three']) await given(title);
  const page = await desk('/desk?q=bulk');
  await shown(rowOf(page, 'Bulk three'));
  await page.locator('.queue a').first().focus();
  await page.keyboard.press('x');
  await shown(bar(page).getByText('1 selected'));
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('Shift+J');
  await shown(bar(page).getByText('3 selected'));
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'detached' });
  await page.getByLabel('Select all shown').check();
  await bar(page).getByRole('button', { name: 'Priority' }).click();
  await page.getByRole('menuitem', { name: 'Urgent' }).click();
  await expect.poll(() => page.locator('.queue-urgent').count()).toBe(3);
  await bar(page).waitFor({ state: 'detached' });
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('.queue-urgent').count()).toBe(0);

  // One is ticked, all of the filter are meant.
  await page.getByLabel('Select REQ-').first().check();
  await bar(page).getByRole('button', { name: 'Select all 3' }).click();
  await shown(bar(page).getByText('3 selected'));
  await bar(page).getByRole('button', { name: 'Labels' }).click();
  await page.getByRole('dialog').getByLabel('Put on').fill('autumn');
  await page.getByRole('dialog').getByRole('button', { name: 'Change labels' }).click();
  await expect.poll(() => page.locator('.queue-labels', { hasText: 'autumn' }).count()).toBe(3);
  await page.context().close();
});

test('what a step does not lead on from is listed with its reason and stays selected', async () => {
  await given('Mixed one');
  const { request, key } = await given('Mixed two');
  await move(pages.desk.as(pages.desk.coordinator), request, 'take');
  const page = await desk('/desk?q=mixed');
  await shown(rowOf(page, 'Mixed two'));
  await page.getByLabel('Select all shown').check();
  await bar(page).getByRole('button', { name: 'Move on' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Move on' }).click();
  await shown(dialog.getByText('Choose a step.'));
  await dialog.getByLabel('Step').selectOption({ value: 'take' });
  await dialog.getByRole('button', { name: 'Take it', exact: true }).click();
  await shown(page.getByRole('dialog').getByText('1 request was not changed'));
  await shown(page.getByRole('dialog').locator('li', { hasText: key }));
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  await shown(bar(page).getByText('1 selected'));
  expect(await page.getByLabel(`Select ${key}`).isChecked()).toBe(true);
  await shown(rowOf(page, 'Mixed one').getByText('In triage').last());
  await page.context().close();
});

test('groups and columns stand in the address; every group opens and closes', async () => {
  await given('Grouped one');
  const page = await desk('/desk?q=grouped&group=ASSIGNEE');
  const head = page.getByRole('button', { name: /^Nobody/ });
  await shown(head);
  await shown(rowOf(page, 'Grouped one'));
  await head.click();
  await rowOf(page, 'Grouped one').waitFor({ state: 'detached' });
  await head.click();
  await shown(rowOf(page, 'Grouped one'));
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemradio', { name: 'Kind' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('without')).toBe('kind');
  expect(await page.locator('.queue-row .queue-col-kind').count()).toBe(0);
  await page.context().close();
});

test('axe finds nothing with rows selected, and nothing is wider than the window', async () => {
  await given('Seen with a bar');
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [1024, 'dark'],
    [390, 'dark'],
  ] as const) {
    const page = await desk('/desk', { viewport: { width, height: 900 }, colorScheme });
    await shown(page.locator('.queue a').first());
    await page.locator('.queue-check').first().check();
    await shown(bar(page));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${width} ${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});
