/**
 * The desk and the request page as staff and requesters use them, in a real browser on the real server: a training
 * request from the queue to its end, one declined, notes that stay inside, keys alone, and somebody else being faster.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import { trainingLifecycle } from '../../server/kinds/training-session/lifecycle.ts';
import { keyOf } from '../../server/requests/submit.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { dayAfter, givenRequest, move, twoHalfDays } from '../support/requests.ts';

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

async function given(title: string, more: object = {}) {
  const ctx = pages.desk.as(pages.desk.lead);
  const request = await givenRequest(ctx, 'TRAINING_SESSION', { answers: { title, ...more } });
  return { request, key: keyOf(request) };
}

/** The state that the page of a request says it is in. */
const state = (page: Page, label: string) => shown(page.locator('.where-state', { hasText: label }));
const act = (page: Page, name: string) => page.locator('.actions').getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

test('a training request is taken, planned, proposed, accepted, delivered and closed from its page', async () => {
  const { desk } = pages;
  const { key } = await given('Git basics from end to end', {
    preferredWindows: [{ start: dayAfter(new Date(), 15), end: dayAfter(new Date(), 25) }],
    shortNoticeAcknowledged: true,
  });
  const staff = await pageOf(desk.coordinator, `/requests/${key}`);
  await act(staff, 'Take it');
  await state(staff, 'In triage');
  await act(staff, 'Start planning');
  await confirm(staff, 'Start planning');
  await state(staff, 'Planning');

  await act(staff, 'Propose dates');
  const dialog = staff.getByRole('dialog');
  await confirm(staff, 'Propose dates');
  // Nothing typed yet: every field that must be given says so beside itself.
  await shown(dialog.locator('#ask-trainerId-error'));
  await shown(dialog.locator('#ask-dateOptions-error'));
  await dialog.getByLabel('Option 1, part 1: day').fill(dayAfter(new Date(), 16));
  expect(await dialog.getByLabel('Option 1, part 2: day').inputValue()).toBe(dayAfter(new Date(), 17));
  await dialog.getByLabel('Trainer').selectOption({ label: 'Tom Trainer' });
  await dialog.getByLabel('Host account').fill('classroom-1');
  await confirm(staff, 'Propose dates');
  await state(staff, 'Dates proposed');
  // 9:00 in Berlin, as typed.
  await shown(staff.locator('.date-options', { hasText: /09:00–13:00 Europe\/Berlin/ }));

  const lead = await pageOf(desk.lead, '/requests');
  await lead
    .locator('section', { hasText: 'Waiting for you' })
    .getByRole('link', { name: 'Git basics from end to end' })
    .click();
  await act(lead, 'Accept these dates');
  await confirm(lead, 'Accept these dates');
  await state(lead, 'Scheduled');

  pages.passDays(20);
  await staff.reload();
  await act(staff, 'Report it delivered');
  await staff.getByLabel('How many came').fill('two');
  await confirm(staff, 'Report it delivered');
  await shown(staff.locator('#ask-attendedCount-error', { hasText: 'whole number' }));
  await staff.getByLabel('How many came').fill('2');
  await confirm(staff, 'Report it delivered');
  await state(staff, 'Delivered');
  await act(staff, 'Close');
  await state(staff, 'Closed');
  await lead.reload();
  await state(lead, 'Closed');
  await staff.context().close();
  await lead.context().close();
});

test('a request is declined with a reason, which the requester reads; without one the field says so', async () => {
  const { key } = await given('A class nobody can teach');
  const staff = await pageOf(pages.desk.coordinator, `/requests/${key}`);
  await staff.getByRole('button', { name: 'More steps' }).click();
  await staff.getByRole('menuitem', { name: 'Decline' }).click();
  await confirm(staff, 'Decline');
  await shown(staff.locator('#ask-reason-error'));
  expect(await staff.evaluate(() => document.activeElement?.id)).toBe('ask-reason');
  await staff.getByLabel('Why is it declined?').fill('We have no trainer for it this year. Try a partner.');
  await confirm(staff, 'Decline');
  await state(staff, 'Declined');
  const lead = await pageOf(pages.desk.lead, `/requests/${key}`);
  await shown(lead.locator('.event-body', { hasText: 'Try a partner.' }));
  await staff.context().close();
  await lead.context().close();
});

test('closed steps stay in reach of the keyboard and say why', async () => {
  const { key } = await given('Too young for the backlog');
  const staff = await pageOf(pages.desk.coordinator, `/requests/${key}`);
  await staff.getByRole('button', { name: 'More steps' }).focus();
  await staff.keyboard.press('Enter');
  const withdraw = staff.getByRole('menuitem', { name: /^Withdraw/ });
  await shown(withdraw);
  for (let press = 0; press < 10 && !(await withdraw.evaluate((item) => item === document.activeElement)); press++)
    await staff.keyboard.press('ArrowDown');
  expect(await withdraw.evaluate((item) => item === document.activeElement)).toBe(true);
  expect(await withdraw.getAttribute('aria-disabled')).toBe('true');
  expect(await withdraw.textContent()).toContain('This step is for the person who asked.');
  await staff.context().close();
});

test('an internal note is seen by staff and does not exist for the requester', async () => {
  const { key } = await given('Notes stay inside');
  const staff = await pageOf(pages.desk.coordinator, `/requests/${key}`);
  await staff.getByLabel('Internal note').fill('Between us: their budget is gone.');
  await staff.getByRole('button', { name: 'Keep as internal note' }).click();
  await shown(staff.locator('.event-note', { hasText: 'Between us' }));
  await shown(staff.locator('.event-note', { hasText: 'Only staff see this' }));
  await staff.getByLabel('Reply').fill('Hello Tess, we look at it tomorrow.');
  await staff.getByRole('button', { name: 'Send reply' }).click();
  await shown(staff.locator('.event:not(.event-note)', { hasText: 'we look at it tomorrow' }));

  const lead = await pageOf(pages.desk.lead, `/requests/${key}`);
  await shown(lead.locator('.event', { hasText: 'we look at it tomorrow' }));
  expect(await lead.content()).not.toContain('Between us');
  expect(await lead.getByLabel('Internal note').count()).toBe(0);
  await staff.context().close();
  await lead.context().close();
});

test('a whole triage by keyboard alone: find, take, ask, note, decline, and the focus keeps its place', async () => {
  await given('Keyboard one');
  await given('Keyboard two');
  await given('Keyboard three');
  const page = await pageOf(pages.desk.coordinator, '/desk');
  const row = (title: string) => page.locator('.queue-row', { hasText: title });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await shown(row('Keyboard three'));
  await page.keyboard.press('/');
  await page.keyboard.type('keyboard');
  await expect.poll(() => page.locator('.queue-row').count()).toBe(3);
  await expect.poll(() => page.url()).toContain('q=keyboard');
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toContain('Keyboard one');

  await page.keyboard.press('t');
  await shown(row('Keyboard one').getByText('In triage').last());
  await shown(page.getByRole('status').getByText(/REQ-\d+: In triage/));
  await expect.poll(focused).toContain('Keyboard one');

  await page.keyboard.press('q');
  await shown(page.getByRole('textbox', { name: 'Question' }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('ask-question');
  await page.keyboard.type('Which team is it for?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shown(row('Keyboard one').getByText(trainingLifecycle.states.NEEDS_INFO.label).last());
  await expect.poll(focused).toContain('Keyboard one');

  await page.keyboard.press('j');
  await page.keyboard.press('i');
  await shown(page.getByRole('dialog').getByLabel('Internal note'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('Same as last month.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(focused).toContain('Keyboard two');

  // Declined requests leave the open ones: the focus goes to the row that took the place.
  await page.keyboard.press('d');
  await shown(page.getByLabel('Why is it declined?'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('ask-reason');
  await page.keyboard.type('It is a duplicate of last month’s.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.queue-row').count()).toBe(2);
  await expect.poll(focused).toContain('Keyboard three');

  await page.keyboard.press('m');
  await shown(page.locator('.move-list'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await shown(page.getByRole('dialog').getByText('Keys of the desk'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/requests\/REQ-/);
  await page.goBack();
  await expect.poll(focused).toContain('Keyboard three');
  await page.context().close();
});

test('when somebody was faster, the dialog says what changed and keeps what was typed', async () => {
  const { request, key } = await given('Two at once');
  const { desk } = pages;
  const page = await pageOf(desk.coordinator, `/requests/${key}`);
  await page.getByRole('button', { name: 'More steps' }).click();
  await page.getByRole('menuitem', { name: 'Decline' }).click();
  await page.getByLabel('Why is it declined?').fill('No trainer is free this year.');
  await move(desk.as(desk.clearedCoordinator), request, 'take');
  await confirm(page, 'Decline');
  const alert = page.getByRole('dialog').getByRole('status');
  await shown(alert.getByText('It was “Submitted” and is now “In triage”.', { exact: false }));
  expect(await alert.textContent()).toContain('Clea Cleared has it now');
  expect(await page.getByLabel('Why is it declined?').inputValue()).toBe('No trainer is free this year.');
  await confirm(page, 'Decline');
  await state(page, 'Declined');
  await page.context().close();
});

test('filters stand in the address, and others than staff are told that the desk is not theirs', async () => {
  await given('Only for filters');
  const page = await pageOf(pages.desk.coordinator, '/desk?kind=PS_INQUIRY');
  await shown(page.getByText('No request is like that'));
  await page.getByLabel('Kind').selectOption('TRAINING_SESSION');
  await shown(page.locator('.queue-row', { hasText: 'Only for filters' }));
  expect(new URL(page.url()).searchParams.get('kind')).toBe('TRAINING_SESSION');
  await page.goBack();
  await shown(page.getByText('No request is like that'));
  const lead = await pageOf(pages.desk.lead, '/desk');
  await shown(lead.getByText('This page is for the people who work the desk'));
  await page.context().close();
  await lead.context().close();
});

test('a class is put on the calendar and taken off with a reason', async () => {
  const page = await pageOf(pages.desk.coordinator, '/desk/classes');
  await page.getByRole('button', { name: 'Schedule a class' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Part 1: day').fill(dayAfter(pages.desk.clock.now(), 30));
  await confirm(page, 'Put it on the calendar');
  await shown(dialog.getByText('Say which customer the class is for.'));
  await dialog.getByLabel('Customer', { exact: true }).fill('Northwind');
  await dialog.getByLabel('Course').selectOption({ label: 'Git Basics (PS-BAS)' });
  await confirm(page, 'Put it on the calendar');
  const row = page.locator('.class-row', { hasText: 'Northwind' });
  await shown(row);
  await row.getByRole('button', { name: 'Cancel Git Basics' }).click();
  await confirm(page, 'Cancel the class');
  await shown(page.getByRole('dialog').locator('.field-error'));
  await page.getByLabel('Why').fill('The trainer is ill.');
  await confirm(page, 'Cancel the class');
  await row.waitFor({ state: 'detached' });
  await page.context().close();
});

test('axe finds nothing on the desk, a request, my requests and the calendar, in both schemes and widths', async () => {
  const { request, key } = await given('Seen by axe', {
    preferredWindows: [{ start: dayAfter(pages.desk.clock.now(), 60), end: dayAfter(pages.desk.clock.now(), 70) }],
  });
  const { desk } = pages;
  const cora = desk.as(desk.coordinator);
  await move(cora, request, 'take');
  await move(cora, request, 'plan');
  const dateOptions = [twoHalfDays(desk.clock.now(), 61)];
  await move(cora, request, 'proposeDates', { dateOptions, trainerId: desk.trainer.id, hostAccount: 'classroom-2' });
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    const options = { viewport: { width, height: 900 }, colorScheme };
    const check = async (actor: Actor, path: string, ready: string) => {
      const page = await (await pages.window(browser, actor, options)).newPage();
      await page.goto(path);
      await shown(page.locator(ready).first());
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      await page.context().close();
    };
    await check(desk.coordinator, '/desk', '.queue a');
    await check(desk.coordinator, `/requests/${key}`, '.facts');
    await check(desk.lead, `/requests/${key}`, '.facts');
    await check(desk.lead, '/requests', '.mine-row');
    await check(desk.coordinator, '/desk/classes', '.class-row, .empty');
    await check(desk.lead, '/requests/REQ-999999', '.empty');
  }
});
