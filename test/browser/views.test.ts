/** Saved views and the first page: saved, changed, renamed, shared, deleted; begun at, and the front door still reached. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { givenRequest } from '../support/requests.ts';

let browser: Browser;
let pages: ServedPages;
beforeAll(async () => {
  pages = await servedPages();
  await givenRequest(pages.desk.as(pages.desk.lead), 'TRAINING_SESSION', { answers: { title: 'Seen in a view' } });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const shown = (locator: Locator) => locator.waitFor({ timeout: 15_000 });

async function pageOf(actor: Actor, path: string, options = {}): Promise<Page> {
  const page = await (await pages.window(browser, actor, options)).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(path);
  return page;
}

const menu = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const item = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name });
const entry = (page: Page, name: string) => page.getByRole('menuitemradio', { name });

test('a view is saved and shared, changed since, saved again, opened by others, renamed and deleted', async () => {
  const page = await pageOf(pages.desk.coordinator, '/desk?kind=TRAINING_SESSION&order=PRIORITY');
  await shown(page.locator('.queue a').first());
  await menu(page, 'Views');
  await item(page, 'Save this as a new view').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await shown(dialog.getByText('Give the view a name.'));
  await dialog.getByLabel('Name').fill('Trainings first');
  await dialog.getByLabel('Share it with the desk').check();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await shown(page.getByRole('button', { name: 'Trainings first' }));

  await page.getByLabel('Looked after by', { exact: true }).selectOption('nobody');
  await shown(page.getByRole('button', { name: 'Trainings first (changed)' }));
  await menu(page, 'Trainings first (changed)');
  await item(page, 'Save changes to “Trainings first”').click();
  await shown(page.getByRole('button', { name: 'Trainings first', exact: true }));

  const other = await pageOf(pages.desk.clearedCoordinator, '/desk');
  await menu(other, 'Views');
  await entry(other, `Trainings first (by ${pages.desk.coordinator.name})`).click();
  await expect.poll(() => new URL(other.url()).searchParams.get('assignee')).toBe('nobody');
  await menu(other, 'Trainings first');
  expect(await item(other, 'Delete this view').count()).toBe(0);

  await menu(page, 'Trainings first');
  await item(page, 'Rename or share').click();
  await dialog.getByLabel('Name').fill('Nobody has these');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await menu(page, 'Nobody has these');
  await item(page, 'Delete this view').click();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await shown(page.getByRole('button', { name: 'Views' }));
  await page.context().close();
  await other.context().close();
});

test('whoever begins at a view lands there, reaches the front door by its link, and takes it back in the settings', async () => {
  const page = await pageOf(pages.desk.coordinator, '/desk?kind=TRAINING_SESSION');
  await menu(page, 'Views');
  await item(page, 'Begin here after signing in').click();
  await shown(page.getByRole('status').getByText('You begin here from now on'));
  await page.goto('/');
  await page.waitForURL(/\/desk\?kind=TRAINING_SESSION$/);
  await shown(page.locator('.queue a').first());
  await page.getByRole('link', { name: 'Ask', exact: true }).first().click();
  await shown(page.getByText('What do you need?'));
  await page.goto('/settings');
  await page.getByLabel('First page').selectOption('');
  await shown(page.getByRole('status').getByText('Your first page is set'));
  await page.goto('/');
  await shown(page.getByText('What do you need?'));
  expect(new URL(page.url()).pathname).toBe('/');
  await page.context().close();
});

test('axe finds nothing in the menu of views and the dialog', async () => {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    const page = await pageOf(pages.desk.coordinator, '/desk', { viewport: { width, height: 900 }, colorScheme });
    await shown(page.locator('.queue a').first());
    await menu(page, 'Views');
    await shown(item(page, 'Save this as a new view'));
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${width} ${id} ${nodes[0]?.html}`)).toEqual([]);
    };
    await check();
    await item(page, 'Save this as a new view').click();
    await shown(page.getByRole('dialog').getByLabel('Name'));
    // Half faded in, every text has too little contrast.
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    await check();
    await page.context().close();
  }
});
