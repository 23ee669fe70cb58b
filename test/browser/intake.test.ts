/** The three forms as people meet them: real pages, real API, real database; codes are read where they are recorded. */
import AxeBuilder from '@axe-core/playwright';
import { eq } from 'drizzle-orm';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { requests } from '../../server/db/schema/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { dayAfter } from '../support/requests.ts';

let pages: ServedPages;
let browser: Browser;
let windows: BrowserContext[] = [];
beforeAll(async () => {
  pages = await servedPages();
  browser = await launchBrowser();
  await pages.givenClass('PS-BAS', 20);
});
afterEach(async () => {
  await Promise.all(windows.map((window) => window.close()));
  windows = [];
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

type Who = 'lead' | 'colleague' | null;
async function open(who: Who, path: string, width = 1280): Promise<Page> {
  const window = await pages.window(browser, who && pages.desk[who], { viewport: { width, height: 900 } });
  windows.push(window);
  const page = await window.newPage();
  await page.goto(path);
  await page.getByRole('button', { name: /^Send the/ }).waitFor();
  return page;
}
const send = (page: Page) => page.getByRole('button', { name: /^Send the/ }).click();
const stored = async (title: string) =>
  (await pages.desk.db.select().from(requests)).filter((row) => row.title === title);
const inDays = (days: number) => dayAfter(new Date(), days);
const arrivedKey = async (page: Page): Promise<string> => {
  const heading = page.getByRole('heading', { name: /Your request arrived: REQ-\d+/ });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  return /REQ-\d+/.exec((await heading.textContent()) ?? '')![0];
};
async function noViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}

async function fillTraining(page: Page, title: string): Promise<void> {
  await page.getByLabel('Which course?').selectOption('PS-BAS');
  await page.getByLabel('Remote, over video').check();
  await page.getByLabel('Team', { exact: true }).fill('Payments');
  await page.getByLabel('Cost centre or department').fill('CC-1200');
  await page.getByLabel('Manager who approves the time').fill('manager@example.com');
  await page.getByRole('radio', { name: 'Basic' }).check();
  await page.getByLabel('Number of people').fill('8');
  await page.getByLabel('First day').fill(inDays(60));
  await page.getByLabel('Last day').fill(inDays(66));
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Why does the team need it?').fill('The team moves to merge requests next quarter.');
}

async function fillQuestion(page: Page, summary: string): Promise<void> {
  await page.getByLabel('A question').check();
  await page.getByLabel('Question', { exact: true }).fill('Do we check an installation before an upgrade?');
  await page.getByLabel('Region').selectOption('EMEA');
  await page.getByLabel('Segment').selectOption('ENTERPRISE');
  await page.getByLabel('Summary').fill(summary);
  await page.getByLabel('What do you do?').selectOption('ACCOUNT_EXECUTIVE');
}

test('a team lead asks for a training session with a pasted roster, and finds it under the key given', async () => {
  const page = await open('lead', '/ask/training-session');
  await fillTraining(page, 'Git basics for Payments');
  await page.getByRole('button', { name: 'Paste a list' }).click();
  await page
    .getByLabel('Paste a list of people')
    .fill('Ana Silva <ana@example.com>\nBen Ode, ben@example.com, Developer');
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await send(page);
  const key = await arrivedKey(page);
  const [row] = await stored('Git basics for Payments');
  expect(`REQ-${row!.number}`).toBe(key);
  expect(row!.answers).toMatchObject({
    sessionPattern: 'TWO_HALF_DAYS',
    attendeeCount: 8,
    siteAddress: null,
    attendees: [{ email: 'ana@example.com' }, { name: 'Ben Ode', role: 'Developer' }],
  });
  await page.getByRole('link', { name: `Open ${key}` }).click();
  await page.getByRole('heading', { level: 1, name: /Git basics for Payments/ }).waitFor();
});

test('a colleague asks to observe a class of the calendar without ever reading the customer’s name', async () => {
  const page = await open('colleague', '/ask/audit-attendance');
  await page.getByRole('radio', { name: /Git Basics/ }).check();
  await page.getByLabel('Some parts').check();
  await page.getByRole('checkbox', { name: 'Part 2' }).check();
  await page.getByLabel('What do you do?').selectOption('SALES');
  await page.getByLabel('Your manager’s email').fill('manager@example.com');
  await page.getByLabel('I am new here').check();
  await page.getByLabel('I promise this').check();
  expect(await page.content()).not.toContain('Secret Customer');
  await send(page);
  await arrivedKey(page);
  const rows = (await pages.desk.db.select().from(requests)).filter((row) => row.kind === 'AUDIT_ATTENDANCE');
  expect(rows[0]!.answers).toMatchObject({
    partsWanted: 'SELECTED',
    selectedParts: [2],
    courseSku: null,
    window: null,
  });
});

test('asking for the same class again is refused beside the class, and everything typed stays', async () => {
  const page = await open('lead', '/ask/audit-attendance');
  const fill = async () => {
    await page.getByRole('radio', { name: /Git Basics/ }).check();
    await page.getByLabel('What do you do?').selectOption('SALES');
    await page.getByLabel('Your manager’s email').fill('manager@example.com');
    await page.getByLabel('I am new here').check();
    await page.getByLabel('I promise this').check();
    await send(page);
  };
  await fill();
  await arrivedKey(page);
  await page.goto('/ask/audit-attendance');
  await fill();
  const group = page.getByRole('group', { name: 'Which class?' });
  await expect.poll(() => group.locator('.field-error').count()).toBe(1);
  const description = await group.getAttribute('aria-describedby');
  expect(description).toContain('ask-classSessionId-error');
  expect(await page.getByLabel('Your manager’s email').inputValue()).toBe('manager@example.com');
});

test('standard services come from the catalogue’s link with their price, and are ordered', async () => {
  const page = await open('colleague', '/ask/ps-inquiry?sku=PS-BAS');
  await page.getByLabel('Delivery').selectOption('REMOTE');
  await page.getByLabel('Quantity').fill('3');
  await expect.poll(() => page.locator('.order-total').textContent()).toContain('$15,000.00');
  await page.getByRole('textbox', { name: 'Customer' }).fill('Northwind');
  await page.getByLabel('Region').selectOption('EMEA');
  await page.getByLabel('Segment').selectOption('ENTERPRISE');
  await page.getByLabel('How do they run the product?').selectOption('SAAS');
  await page.getByLabel('Licence tier').selectOption('PREMIUM');
  await page.getByLabel('Summary').fill('Three classes for Northwind');
  await page.getByLabel('What do you do?').selectOption('ACCOUNT_EXECUTIVE');
  await send(page);
  await arrivedKey(page);
  const [row] = await stored('Three classes for Northwind');
  expect(row!.answers).toMatchObject({
    lines: [{ sku: 'PS-BAS', quantity: 3, deliveryMode: 'REMOTE', extraSeats: 0 }],
  });
});

test('custom services are asked for with scoping answers of the chosen services only', async () => {
  const page = await open('colleague', '/ask/ps-inquiry?type=CUSTOM');
  await page.getByLabel('Migration of repositories').check();
  await page.locator('summary', { hasText: 'Migration of repositories' }).click();
  await page.getByLabel('Repositories', { exact: true }).fill('40');
  await page.getByText('Fewer than 50 repositories').first().waitFor();
  await page.getByLabel('What is wanted, and why?').fill('They leave their old tool before its licence ends.');
  await page.getByRole('textbox', { name: 'Customer' }).fill('Northwind');
  await page.getByLabel('Region').selectOption('EMEA');
  await page.getByLabel('Segment').selectOption('SMB');
  await page.getByText('goes to channel partners').first().waitFor();
  await page.getByLabel('How do they run the product?').selectOption('SELF_MANAGED');
  await page.getByLabel('Licence tier').selectOption('PREMIUM');
  await page.getByLabel('Summary').fill('Northwind moves over');
  await page.getByLabel('What do you do?').selectOption('SOLUTIONS_ARCHITECT');
  await send(page);
  await arrivedKey(page);
  const [row] = await stored('Northwind moves over');
  expect(row!.answers).toMatchObject({ migration: { repositories: 40, users: null }, implementation: null, lines: [] });
});

test('somebody who is not signed in fills in the whole form, gives address and code in it, and it is sent', async () => {
  const page = await open(null, '/ask/ps-inquiry');
  await fillQuestion(page, 'Asked before signing in');
  await send(page);
  await page.getByRole('heading', { name: /One last step/ }).waitFor();
  expect(await stored('Asked before signing in')).toEqual([]);
  await page.getByLabel('Work email').fill('nina@example.com');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code').waitFor();
  await expect.poll(() => pages.codes.at(-1)?.email).toBe('nina@example.com');
  await page.getByLabel('Code').fill('000000' === pages.codes.at(-1)!.code ? '111111' : '000000');
  await page.locator('.sign-in-to-send .field-error').waitFor();
  await page.getByLabel('Code').fill(pages.codes.at(-1)!.code);
  await arrivedKey(page);
  expect(await stored('Asked before signing in')).toHaveLength(1);
});

test('what is wrong is said beside each input and above, the first has the focus, and mending it clears both', async () => {
  const page = await open('lead', '/ask/training-session');
  await page.getByLabel('On site').check();
  await page.getByLabel('Cost centre or department').fill('CC-1');
  await send(page);
  const summary = page.locator('.error-summary');
  await summary.waitFor();
  const address = page.getByLabel('Site address');
  await expect.poll(() => address.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await address.getAttribute('aria-invalid')).toBe('true');
  const described = await address.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).textContent()).toContain('Give the address of the site');
  await summary.getByRole('link', { name: 'Team', exact: true }).click();
  const team = page.getByLabel('Team', { exact: true });
  expect(await team.evaluate((element) => element === document.activeElement)).toBe(true);
  await team.fill('Payments');
  await expect.poll(() => summary.getByRole('link', { name: 'Team', exact: true }).count()).toBe(0);
  expect(await team.getAttribute('aria-invalid')).toBeNull();
});

test('a draft survives the tab, is sent once, and is gone then', async () => {
  const page = await open('colleague', '/ask/ps-inquiry');
  await fillQuestion(page, 'Survives a closed tab');
  await page.close();
  const again = await windows[0]!.newPage();
  await again.goto('/ask/ps-inquiry');
  await again.getByText('Draft restored').waitFor();
  expect(await again.getByLabel('Summary').inputValue()).toBe('Survives a closed tab');
  await send(again);
  await arrivedKey(again);
  await again.goto('/ask/ps-inquiry');
  await send(again);
  expect(await again.getByText('Draft restored').count()).toBe(0);
  expect(await stored('Survives a closed tab')).toHaveLength(1);
});

test('discarding a draft empties the form', async () => {
  const page = await open('colleague', '/ask/ps-inquiry?type=GENERAL');
  await page.getByLabel('Summary').fill('Never mind');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Never mind');
  await page.reload();
  await page.getByRole('button', { name: 'Discard' }).click();
  expect(await page.getByLabel('Summary').inputValue()).toBe('');
  await page.reload();
  await page.getByLabel('Summary').waitFor();
  expect(await page.getByLabel('Summary').inputValue()).toBe('');
});

test('two clicks, and a second try after an answer was lost, send one request', async () => {
  const page = await open('colleague', '/ask/ps-inquiry');
  await fillQuestion(page, 'Sent once');
  let lost = false;
  await page.route('**/graphql', async (route) => {
    const submits = route.request().postData()?.includes('submitPsInquiry') ?? false;
    if (!submits || lost) return route.continue();
    lost = true;
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: /^Send the/ }).dblclick();
  await page
    .locator('.error-summary')
    .getByText(/cannot be reached/)
    .waitFor();
  expect(await stored('Sent once')).toHaveLength(1);
  await send(page);
  await arrivedKey(page);
  expect(await stored('Sent once')).toHaveLength(1);
});

test('who may not ask for a training session is told before typing, and may ask for a team lead', async () => {
  const page = await open('colleague', '/ask/training-session');
  await page
    .locator('.blocked')
    .getByText(/team lead/i)
    .first()
    .waitFor();
  await fillTraining(page, 'On behalf of Tess');
  await send(page);
  await page.locator('.error-summary').waitFor();
  expect(await stored('On behalf of Tess')).toEqual([]);
  await page.getByLabel('This is for somebody else').check();
  await page.getByLabel('Their work email').fill(pages.desk.lead.email);
  await send(page);
  await arrivedKey(page);
  const [row] = await stored('On behalf of Tess');
  expect(row).toMatchObject({ requesterId: pages.desk.lead.id, raisedById: pages.desk.colleague.id });
});

async function submitted(summary: string): Promise<{ page: Page; key: string }> {
  const page = await open('colleague', '/ask/ps-inquiry');
  await fillQuestion(page, summary);
  await send(page);
  return { page, key: await arrivedKey(page) };
}
const save = (page: Page) => page.getByRole('button', { name: 'Save the changes' }).click();

test('answers are changed on the same form, filled from the request', async () => {
  const { page, key } = await submitted('Before the edit');
  await page.goto(`/requests/${key}/edit`);
  await page.getByLabel('Summary').waitFor();
  expect(await page.getByLabel('Question', { exact: true }).inputValue()).toContain('installation before an upgrade');
  await page.getByLabel('Summary').fill('After the edit');
  await save(page);
  await page.waitForURL(`**/requests/${key}`);
  expect(await stored('After the edit')).toHaveLength(1);
});

test('once the desk has picked it up, the form says why it cannot be changed any more', async () => {
  const { page, key } = await submitted('Picked up');
  const [row] = await stored('Picked up');
  await pages.desk.db.update(requests).set({ state: 'ASSIGNED', category: 'ACTIVE' }).where(eq(requests.id, row!.id));
  await page.goto(`/requests/${key}/edit`);
  await page.getByRole('link', { name: `Back to ${key}` }).waitFor();
  expect(await page.getByRole('button', { name: 'Save the changes' }).count()).toBe(0);
});

test('an edit that comes too late shows both versions and loses neither', async () => {
  const { page, key } = await submitted('First words');
  const other = await windows[0]!.newPage();
  for (const tab of [page, other]) {
    await tab.goto(`/requests/${key}/edit`);
    await tab.getByLabel('Summary').waitFor();
  }
  await other.getByLabel('Summary').fill('Somebody else’s words');
  await save(other);
  await other.waitForURL(`**/requests/${key}`);
  await page.getByLabel('Summary').fill('My words');
  await save(page);
  const notice = page.locator('.stale');
  await notice.getByText('Somebody else’s words').waitFor();
  expect(await notice.getByText('My words').count()).toBe(1);
  expect(await stored('My words')).toEqual([]);
  await noViolations(page);
  await notice.getByRole('button', { name: 'Keep mine and save' }).click();
  await page.waitForURL(`**/requests/${key}`);
  expect(await stored('My words')).toHaveLength(1);
});

test.each([
  ['/ask/training-session', 390],
  ['/ask/audit-attendance', 360],
  ['/ask/ps-inquiry?type=STANDARD', 390],
  ['/ask/ps-inquiry?type=CUSTOM', 1440],
  ['/ask/ps-inquiry?type=GENERAL', 360],
  ['/ask/ps-inquiry?type=LEAD_TIME', 1440],
] as const)(
  '%s at %i px: no violations of accessibility, empty or full of errors, and nothing wider than the page',
  async (path, width) => {
    const page = await open('lead', path, width);
    await noViolations(page);
    await send(page);
    await page.locator('.error-summary').waitFor();
    await noViolations(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  },
);
