/** Pages in step with what others do: two windows, no reload, the place kept, and nothing missed while away. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
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

async function pageOf(actor: Actor, path: string): Promise<Page> {
  const page = await (await pages.window(browser, actor)).newPage();
  page.setDefaultTimeout(15_000);
  const socket = page.waitForEvent('websocket');
  await page.goto(path);
  // The first batch says that one is connected.
  await (await socket).waitForEvent('framereceived', {
    predicate: ({ payload }) => String(payload).includes('cursor'),
  });
  return page;
}
const inquiry = (summary: string) =>
  givenRequest(pages.desk.as(pages.desk.colleague), 'PS_INQUIRY', { answers: { summary } });

test('a request’s page follows what somebody else does to it, for the desk and for whoever asked', async () => {
  const request = await inquiry('Followed by two');
  const key = keyOf(request);
  const [desk, asker] = await Promise.all([
    pageOf(pages.desk.engagementManager, `/requests/${key}`),
    pageOf(pages.desk.colleague, `/requests/${key}`),
  ]);
  await move(pages.desk.as(pages.desk.coordinator), request, 'take');
  for (const page of [desk, asker]) await page.locator('.where-state').getByText('Assigned').waitFor();
  await commentOnRequest(pages.desk.as(pages.desk.coordinator), {
    id: request.id,
    body: 'Only among us',
    internal: true,
  });
  await desk.getByText('Only among us').waitFor();
  expect(await asker.getByText('Only among us').count()).toBe(0);
});

test('a list takes in what is new without losing the row in focus', async () => {
  const first = keyOf(await inquiry('The one in focus'));
  const page = await pageOf(pages.desk.coordinator, '/desk?kind=PS_INQUIRY&dir=DESC');
  const link = page.locator(`a[data-key="${first}"]`);
  await link.focus();
  await inquiry('Comes in above it');
  await page.getByRole('link', { name: /Comes in above it/ }).waitFor();
  expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
});

test('what happened while the connection was away is there when it is back', async () => {
  const page = await pageOf(pages.desk.coordinator, '/desk?kind=PS_INQUIRY&dir=DESC');
  await page.context().setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await inquiry('Came while away');
  await page.context().setOffline(false);
  await page.getByRole('link', { name: /Came while away/ }).waitFor();
});
