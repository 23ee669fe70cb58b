/** The conversation in a browser: files, who may see them, people added, canned texts, names, drafts. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
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

const shown = (locator: Locator) => locator.waitFor({ timeout: 15_000 });

async function pageOf(actor: Actor, path: string): Promise<Page> {
  const page = await (await pages.window(browser, actor)).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(path);
  return page;
}

async function given(title: string) {
  const request = await givenRequest(pages.desk.as(pages.desk.lead), 'TRAINING_SESSION', { answers: { title } });
  return `/requests/${keyOf(request)}`;
}

const attach = (page: Page, box: 0 | 1, name: string, text: string) =>
  page
    .locator('.compose input[type=file]')
    .nth(box)
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('files go with a reply and a note; the requester reads the reply’s and never hears of the note’s', async () => {
  const path = await given('With files');
  const staff = await pageOf(pages.desk.coordinator, path);
  await staff.getByLabel('Reply').fill('Here is the plan.');
  await attach(staff, 0, 'plan.txt', 'the plan');
  await shown(staff.locator('.compose-files', { hasText: '8 B' }));
  await staff.getByRole('button', { name: 'Send reply' }).click();
  await shown(staff.getByRole('link', { name: /plan\.txt/ }));
  await staff.getByLabel('Internal note').fill('Their budget.');
  await attach(staff, 1, 'budget.txt', 'little');
  await shown(staff.locator('.compose-files', { hasText: '6 B' }));
  await staff.getByRole('button', { name: 'Keep as internal note' }).click();
  await shown(staff.getByRole('link', { name: /budget\.txt/ }));
  const secret = await staff.getByRole('link', { name: /budget\.txt/ }).getAttribute('href');

  const lead = await pageOf(pages.desk.lead, path);
  await shown(lead.getByRole('link', { name: /plan\.txt/ }));
  const [download] = await Promise.all([
    lead.waitForEvent('download'),
    lead.getByRole('link', { name: /plan\.txt/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('plan.txt');
  expect(await lead.getByText('budget.txt').count()).toBe(0);
  expect((await lead.request.get(secret!)).status()).toBe(404);
  const { violations } = await new AxeBuilder({ page: staff }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  for (const one of [staff, lead]) await one.context().close();
});

test('a draft survives a reload; somebody is named by keyboard; somebody is added', async () => {
  const path = await given('Drafts and names');
  const page = await pageOf(pages.desk.coordinator, path);
  await page.getByLabel('Internal note').fill('Begun and ');
  await page.reload();
  await expect.poll(() => page.getByLabel('Internal note').inputValue()).toBe('Begun and ');
  await page.getByLabel('Internal note').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('@coord');
  await shown(page.getByRole('option', { name: '@coordinators' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel('Internal note').inputValue()).toBe('Begun and @coordinators ');
  const side = page.getByRole('complementary', { name: 'About this request' });
  const addresses = side.getByLabel('Addresses of people to add');
  await addresses.fill(pages.desk.trainer.email);
  await addresses.press('Enter');
  await shown(side.getByRole('button', { name: `Take ${pages.desk.trainer.name} out` }));
  await page.context().close();
});

test('a canned reply is made under settings and begins a reply with its variables filled in', async () => {
  const path = await given('Something usual');
  const page = await pageOf(pages.desk.coordinator, '/settings/replies');
  await page.getByRole('button', { name: 'New canned reply' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Usual');
  await dialog.getByLabel('Text').fill('About {{request.title}}:');
  await shown(dialog.getByText('About Kubernetes basics:'));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await shown(page.getByRole('heading', { name: 'Usual' }));
  await page.goto(path);
  await page.locator('.compose').first().getByRole('button', { name: 'Canned texts' }).click();
  await page.getByRole('menuitem', { name: 'Usual' }).click();
  await expect.poll(() => page.getByLabel('Reply').inputValue()).toBe('About Something usual:');
  await page.context().close();
});
