/** The explorer in a real browser: it runs under its own security policy, from local files, and answers a query. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../support/api.ts';
import { launchBrowser } from '../support/browser.ts';

let api: TestApi;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  api = await testApi();
  origin = await api.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

test('a query typed into the explorer is answered, and nothing is fetched from elsewhere', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) elsewhere.push(request.url());
  });
  await page.goto(`${origin}/graphql`);
  await page.getByRole('button', { name: /execute query/i }).click();
  await expect.poll(() => page.locator('.result-window').textContent(), { timeout: 20_000 }).toContain('signInOptions');
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
