/** The front door, sign-in, catalogue and settings in a real browser, over the real app. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';

let browser: Browser;
let pages: ServedPages;
let contexts: BrowserContext[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  [browser, pages] = await Promise.all([launchBrowser(), servedPages()]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
  expect(complaints).toEqual([]);
  complaints = [];
});

async function opened(
  path: string,
  ...[actor, options]: [Parameters<ServedPages['window']>[1]?, object?]
): Promise<Page> {
  const context = await pages.window(browser, actor ?? null, options);
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(path);
  return page;
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target)}`,
  );

const codeFor = async (email: string): Promise<string> => {
  await expect.poll(() => pages.codes.some((sent) => sent.email === email)).toBe(true);
  return pages.codes.findLast((sent) => sent.email === email)!.code;
};

test('a stranger signs in on the page they came for, with one refused code on the way, and stays there', async () => {
  const page = await opened('/settings');
  await page.getByLabel('Work email').fill('newcomer@foyer.example');
  await page.keyboard.press('Enter');
  const code = page.getByLabel('Code');
  await code.waitFor();
  const right = await codeFor('newcomer@foyer.example');
  await code.fill(right === '000000' ? '000001' : '000000');
  await page.locator('.field-error').waitFor();
  expect(await code.getAttribute('aria-invalid')).toBe('true');
  await code.fill(`${right.slice(0, 3)} ${right.slice(3)}`);
  await page.getByRole('heading', { name: 'Profile' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/settings');
  expect(await page.getByLabel('Name').inputValue()).toBe('newcomer');
});

test('a switch flipped in settings is still flipped after the page is loaded anew', async () => {
  const page = await opened('/settings', pages.desk.colleague);
  const receipts = page.getByRole('switch', { name: 'Receipts' });
  await receipts.click();
  await page.getByText('Receipts: no more mail.').waitFor();
  await page.reload();
  expect(await receipts.isChecked()).toBe(false);
});

test('an admin grants a role and takes it away, and the history tells both', async () => {
  const page = await opened(`/settings/people?text=${pages.desk.colleague.email}`, pages.desk.admin);
  await page.locator('.person summary').click();
  await page.locator('.person-detail').getByRole('button', { name: 'Grant a role' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Role').selectOption('TRAINER');
  await dialog.getByRole('button', { name: 'Grant' }).click();
  const history = page.locator('.grant-events');
  await history.getByText('Trainer granted').waitFor();
  await page.locator('.grants').getByRole('button', { name: 'Revoke' }).click();
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await history.getByText('Trainer revoked').waitFor();
  await expect.poll(() => page.locator('.grants li').count()).toBe(0);
});

test('people without the role are told that a page is not theirs', async () => {
  const page = await opened('/settings/people', pages.desk.colleague);
  await page.getByText('This page is for admins').waitFor();
});

test('the catalogue is filtered by words kept in the address, and going back finds it where it was left', async () => {
  const page = await opened('/catalogue');
  await page.locator('.offering-link').first().waitFor();
  await page.getByPlaceholder('Name, SKU or words').fill('ci');
  await page.waitForURL('**/catalogue?q=ci');
  await page.reload();
  expect(await page.getByPlaceholder('Name, SKU or words').inputValue()).toBe('ci');
  await page.goto('/catalogue');
  const last = page.locator('.offering-link').last();
  await last.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  const name = (await last.textContent()) ?? '';
  await last.click();
  const heading = page.getByRole('heading', { level: 1, name });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await page.title()).toBe(`${name} · Foyer`);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  expect(left).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left);
});

test('a course leads to the form filled in with it, and an unknown address says so', async () => {
  const page = await opened('/catalogue/PS-CICD', pages.desk.lead);
  await page.getByRole('link', { name: 'Ask for this' }).first().click();
  await page.waitForURL('**/ask/training-session?course=PS-CICD&mode=REMOTE');
  await page.goto('/nowhere');
  await page.getByText('There is nothing at this address').waitFor();
});

test('a server that cannot be reached is said, and trying again mends it', async () => {
  const page = await opened('/');
  await page.getByRole('link', { name: 'Training session' }).waitFor();
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await page.getByText('No connection').waitFor();
  await page.unroute('**/graphql');
  complaints = complaints.filter((text) => !text.includes('ERR_FAILED'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.offering-link').first().waitFor();
});

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)(
  'no page of these is hard to use or wider than its window: %i px, %s',
  async (width, colorScheme) => {
    const { admin } = pages.desk;
    const options = { viewport: { width, height: 900 }, colorScheme };
    for (const [path, actor] of [
      ['/', null],
      ['/', admin],
      ['/sign-in?problem=expired', null],
      ['/catalogue', admin],
      ['/catalogue/PS-CICD', admin],
      ['/settings', admin],
      ['/settings/people', admin],
      ['/nowhere', null],
    ] as const) {
      const page = await opened(path, actor, options);
      await page.waitForLoadState('networkidle');
      expect(await violations(page), path).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, path).toBeLessThanOrEqual(0);
    }
  },
  120_000,
);
