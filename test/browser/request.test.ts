/** What people do on a request's page beside its steps: roster, labels, watching, the restricted mark, assignment. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { deliveries } from '../../server/db/schema/index.ts';
import { commentOnRequest } from '../../server/requests/comment.ts';
import { keyOf } from '../../server/requests/submit.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { givenRequest, move, twoHalfDays } from '../support/requests.ts';

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
  return { request, path: `/requests/${keyOf(request)}` };
}

test('the requester pastes people onto the roster; a refused address is said beside its row', async () => {
  const { path } = await given('A roster to fill');
  const page = await pageOf(pages.desk.lead, path);
  await page.getByRole('button', { name: 'Change the list' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email of attendee 2').fill('not an address');
  await dialog.getByRole('button', { name: 'Keep this list' }).click();
  await shown(dialog.locator('li', { has: page.getByLabel('Email of attendee 2') }).locator('.field-error'));
  await dialog.getByRole('button', { name: 'Remove attendee 2' }).click();
  await dialog.getByText('Paste a list').click();
  await dialog.getByLabel('People').fill('Cleo Example <cleo@example.com>');
  await dialog.getByRole('button', { name: 'Add them' }).click();
  await dialog.getByRole('button', { name: 'Keep this list' }).click();
  await shown(page.getByRole('cell', { name: 'cleo@example.com' }));
  expect(await page.getByRole('cell', { name: 'ben@example.com' }).count()).toBe(0);
  await shown(page.locator('.event', { hasText: 'updated the roster' }));
  await page.context().close();
});

test('staff label, watch, assign and restrict beside the request; the requester sees no labels', async () => {
  const { path } = await given('Much to do beside');
  const { desk } = pages;
  const page = await pageOf(desk.clearedCoordinator, path);
  const side = page.getByRole('complementary', { name: 'About this request' });
  await side.getByLabel('Add a label').fill('vip');
  await page.keyboard.press('Enter');
  await shown(side.getByRole('button', { name: 'Remove label vip' }));
  await side.getByRole('switch', { name: 'Tell me of every change' }).click();
  await expect.poll(() => side.getByRole('switch').isChecked()).toBe(true);
  await side.getByRole('button', { name: 'Take it' }).click();
  await shown(page.getByRole('status').getByText(/is with Clea Cleared/));
  await side.getByRole('button', { name: 'Take it' }).waitFor({ state: 'detached' });
  await side.getByRole('button', { name: 'Mark as restricted' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mark as restricted' }).click();
  await shown(dialog.locator('.field-error'));
  await dialog.getByLabel('Why').fill('It has US public sector content.');
  await dialog.getByRole('button', { name: 'Mark as restricted' }).click();
  await shown(page.locator('.request-head').getByText('Restricted'));

  const uncleared = await pageOf(desk.coordinator, path);
  await shown(uncleared.getByText('There is nothing at this address'));
  const lead = await pageOf(desk.lead, path);
  await shown(lead.locator('.request-head').getByText('Restricted'));
  expect(await lead.getByText('vip').count()).toBe(0);
  for (const one of [page, uncleared, lead]) await one.context().close();
});

test('proposed dates are read in the zone of the session and in one’s own', async () => {
  const { request, path } = await given('Across zones');
  const { desk } = pages;
  const cora = desk.as(desk.coordinator);
  await move(cora, request, 'take');
  await move(cora, request, 'plan');
  const dateOptions = [twoHalfDays(desk.clock.now(), 61), twoHalfDays(desk.clock.now(), 68)];
  await move(cora, request, 'proposeDates', { dateOptions, trainerId: desk.trainer.id, hostAccount: 'classroom-1' });
  const page = await pageOf(desk.lead, path);
  await page.getByRole('button', { name: 'Accept these dates' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Accept these dates' }).click();
  await shown(dialog.locator('.field-error'));
  const option = page.getByRole('radio', { name: /Option 2/ });
  // 8:00 UTC, which is the lead's own zone, in a session held in Berlin.
  const hours = dialog.locator('.radio-card', { has: option });
  await shown(hours.getByText(/08:00–12:00 for you/).first());
  expect(await hours.textContent()).toMatch(/(09:00–13:00|10:00–14:00)/);
  await option.check();
  await dialog.getByRole('button', { name: 'Accept these dates' }).click();
  await shown(page.locator('.where-state', { hasText: 'Scheduled' }));
  await page.context().close();
});

test('what is typed in a reply survives leaving the page', async () => {
  const { path } = await given('A reply begun');
  const page = await pageOf(pages.desk.lead, path);
  await page.getByLabel('Reply').fill('I meant to say');
  await page.getByRole('link', { name: 'My requests' }).first().click();
  await page.goBack();
  await expect.poll(() => page.getByLabel('Reply').inputValue()).toBe('I meant to say');
  await page.context().close();
});

test('a long conversation is paged, oldest first, and a new reply appears at its end', async () => {
  const { request, path } = await given('Much was said');
  const { desk } = pages;
  for (let number = 1; number <= 55; number++)
    await commentOnRequest(desk.as(desk.lead), { id: request.id, body: `Remark ${number}.`, internal: false });
  const page = await pageOf(desk.lead, path);
  await shown(page.getByText('Remark 49.', { exact: true }));
  expect(await page.getByText('Remark 55.', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Show more' }).click();
  await shown(page.getByText('Remark 55.', { exact: true }));
  await page.getByLabel('Reply').fill('And one more.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await shown(page.locator('.event').last().getByText('And one more.'));
  expect(await page.locator('.event').count()).toBe(57);
  await page.context().close();
});

test('my requests begin with what waits for me, and an empty list says what one can ask for', async () => {
  const { request } = await given('Waiting for the lead');
  const cora = pages.desk.as(pages.desk.coordinator);
  await move(cora, request, 'take');
  await move(cora, request, 'ask', { question: 'For which team?' });
  const page = await pageOf(pages.desk.lead, '/requests');
  await shown(page.getByRole('heading', { name: 'Waiting for you' }));
  await shown(
    page.locator('section', { hasText: 'Waiting for you' }).getByRole('link', { name: 'Waiting for the lead' }),
  );
  const empty = await pageOf(pages.desk.stranger, '/requests');
  await shown(empty.getByText('Nothing of yours is open'));
  await shown(empty.getByRole('link', { name: 'See what you can ask for' }));
  await page.context().close();
  await empty.context().close();
});

test('staff see whom a mail did not reach and why, and try it again; the requester sees nothing of it', async () => {
  const { request, path } = await given('A mail went astray');
  const { desk } = pages;
  const comment = { id: request.id, body: 'Did this reach you?', internal: false };
  const { eventId } = await commentOnRequest(desk.as(desk.coordinator), comment);
  const about = {
    eventId,
    topic: 'CONVERSATION',
    reason: 'you asked for it',
    messageId: '<astray@example.com>',
  } as const;
  const gone = { state: 'DEAD', attempts: 3, lastError: '550 No such mailbox' } as const;
  await desk.db.insert(deliveries).values({ ...about, ...gone, personId: desk.lead.id });
  const page = await pageOf(desk.coordinator, path);
  const mails = page.locator('.deliveries');
  await shown(mails.getByText('1 could not be reached'));
  await shown(mails.getByText('550 No such mailbox'));
  await mails.getByRole('button', { name: 'Retry' }).click();
  await shown(mails.getByText('1 on the way'));
  const lead = await pageOf(desk.lead, path);
  await shown(lead.getByText('Did this reach you?'));
  expect(await lead.locator('.deliveries').count()).toBe(0);
  await page.context().close();
  await lead.context().close();
});
