/** Duty, load and reports in a real browser: the rota is planned with words for what is wrong, figures are shown, files come. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { givenRequest, move } from '../support/requests.ts';

let browser: Browser;
let pages: ServedPages;
beforeAll(async () => {
  pages = await servedPages();
  browser = await launchBrowser();
  const request = await givenRequest(pages.desk.as(pages.desk.colleague), 'PS_INQUIRY');
  await move(pages.desk.as(pages.desk.coordinator), request, 'take');
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

async function pageOf(actor: Actor, path: string): Promise<Page> {
  const page = await (await pages.window(browser, actor)).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(path);
  return page;
}
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

test('a coordinator puts somebody on duty, changes that, and takes them off', async () => {
  const page = await pageOf(pages.desk.coordinator, '/desk/duty');
  await page.getByRole('button', { name: 'Put somebody on duty' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Choose who is on duty.').waitFor();
  await dialog.getByLabel('Who').selectOption({ label: 'Emil Manager' });
  await dialog.getByLabel('For').selectOption({ label: 'Audit attendance' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Choose somebody who works the desk of audit attendances.').waitFor();
  await dialog.getByLabel('For').selectOption({ label: 'PS inquiry' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const turn = page.getByRole('button', { name: /Emil Manager.*PS inquiry/ }).first();
  await turn.waitFor();
  await page
    .getByRole('row', { name: /Emil Manager/ })
    .getByText('on duty')
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await turn.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take off the rota' }).click();
  await turn.waitFor({ state: 'detached' });
});

test('load counts what each has, and leads to it', async () => {
  const page = await pageOf(pages.desk.coordinator, '/desk/duty?kind=PS_INQUIRY');
  const row = page.getByRole('row', { name: /Cora Coordinator/ });
  await row.getByRole('link', { name: '1' }).first().click();
  await page.waitForURL(/\/desk\?assignee=/);
  await page.getByRole('link', { name: /Do we offer a health check/ }).waitFor();
});

test('who does not plan only reads, and who is no staff sees nothing of it', async () => {
  const page = await pageOf(pages.desk.engagementManager, '/desk/duty');
  await page.getByRole('heading', { name: 'On duty' }).waitFor();
  expect(await page.getByRole('button', { name: /Put somebody on duty/ }).count()).toBe(0);
  const outside = await pageOf(pages.desk.colleague, '/desk/reports');
  await outside.getByText('the people who work the desk').first().waitFor();
});

test('the report has its charts beside their tables, and every table as a file', async () => {
  const page = await pageOf(pages.desk.coordinator, '/desk/reports');
  await page.getByRole('heading', { name: 'What came and went' }).waitFor();
  await page.getByRole('table', { name: 'What came and went, in numbers' }).getByText('PS inquiry').first().waitFor();
  await page.getByRole('heading', { name: 'Time in each state' }).waitFor();
  expect(await violations(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'What came and went as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^foyer-flow-.*\.csv$/);
  const [all] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Both as JSON' }).click(),
  ]);
  expect(all.suggestedFilename()).toBe('foyer-requests.json');
  await page.getByLabel('To', { exact: true }).fill('2020-01-01');
  await page.getByText('Choose a last day after the first').waitFor();
});
