/**
 * Every end of the three kinds reached by pressing the buttons of the request page, as staff and as who asked, in a real
 * browser. The steps before the last are taken through the verbs where another test has pressed their buttons already.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestKind } from '../../server/db/schema/index.ts';
import type { MoveDetails } from '../../server/kinds/define.ts';
import { keyOf } from '../../server/requests/submit.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedPages, servedPages } from '../support/pages.ts';
import { CUSTOM, givenRequest, move, STANDARD, twoHalfDays } from '../support/requests.ts';

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

type Who = 'asker' | 'desk';
type Before = [who: Who, action: string, details?: (pages: ServedPages) => MoveDetails];
interface Press {
  who: Who;
  /** The words on the button. */
  button: string;
  /** What its dialog is given, by the name of the field; no dialog when left out. */
  fill?: Record<string, string>;
  /** The state the page then says it is in. */
  state: string;
  daysBefore?: number;
}
interface End {
  name: string;
  kind: RequestKind;
  answers?: object;
  before?: Before[];
  presses: Press[];
}

const press = (who: Who, button: string, state: string, fill?: Record<string, string>, daysBefore?: number): Press => ({
  who,
  button,
  state,
  fill,
  daysBefore,
});
const why = { reason: 'Because it has to be' };
const taken: Before[] = [['desk', 'take']];
const proposed: Before[] = [
  ...taken,
  ['desk', 'plan'],
  [
    'desk',
    'proposeDates',
    ({ desk }) => ({
      dateOptions: [twoHalfDays(desk.clock.now(), 60)],
      trainerId: desk.trainer.id,
      hostAccount: crypto.randomUUID(),
    }),
  ],
];
const scheduled: Before[] = [...proposed, ['asker', 'acceptDates', () => ({ dateOption: 1 })]];
const confirmed: Before[] = [...taken, ['desk', 'confirm', () => ({ registrationLink: 'https://video.example/j/7' })]];
const LEAD_TIME = { inquiryType: 'LEAD_TIME', customerName: 'Northwind Rail', leadTimeSku: 'PS-IMPL-QS' };

const ENDS: End[] = [
  {
    name: 'an observer is matched, confirmed and comes',
    kind: 'AUDIT_ATTENDANCE',
    presses: [
      press('desk', 'Take it', 'In review'),
      press('desk', 'Match with a class', 'Matched', {}),
      press('desk', 'Confirm the place', 'Confirmed', { registrationLink: 'https://video.example/j/8' }),
      press('desk', 'They came', 'Attended', undefined, 34),
    ],
  },
  {
    name: 'an observer does not come',
    kind: 'AUDIT_ATTENDANCE',
    before: confirmed,
    presses: [press('desk', 'They did not come', 'Did not come', undefined, 34)],
  },
  {
    name: 'an observer waits for a place and withdraws',
    kind: 'AUDIT_ATTENDANCE',
    before: taken,
    presses: [
      press('desk', 'Put on the waiting list', 'On the waiting list', {}),
      press('asker', 'Withdraw', 'Withdrawn', why),
    ],
  },
  {
    name: 'a place is taken back',
    kind: 'AUDIT_ATTENDANCE',
    before: confirmed,
    presses: [press('desk', 'Take the place back', 'Revoked', why)],
  },
  {
    name: 'an observer is declined and asks again',
    kind: 'AUDIT_ATTENDANCE',
    before: taken,
    presses: [press('desk', 'Decline', 'Declined', why), press('asker', 'Reopen', 'In review', why)],
  },
  {
    name: 'a question is taken, asked back, answered and closed by who asked',
    kind: 'PS_INQUIRY',
    presses: [
      press('desk', 'Take it', 'Assigned'),
      press('desk', 'Ask a question', 'Waiting for an answer', { question: 'Which version do they run?' }),
      press('asker', 'Answer the question', 'Assigned', { answer: 'The one before the last.' }),
      press('desk', 'Answer', 'Answered', { answer: 'Yes, from that version on.' }),
      press('asker', 'Close: it is answered', 'Closed'),
    ],
  },
  {
    name: 'an answer that does not do is reopened and escalated',
    kind: 'PS_INQUIRY',
    before: [...taken, ['desk', 'answer', () => ({ answer: 'Perhaps.' })]],
    presses: [press('asker', 'The answer does not do', 'Reopened', why), press('asker', 'Escalate', 'Escalated', why)],
  },
  {
    name: 'a lead time is given with its range',
    kind: 'PS_INQUIRY',
    answers: LEAD_TIME,
    before: taken,
    presses: [
      press('desk', 'Give a lead time', 'Answered', { earliestWeeks: '4', latestWeeks: '6', validUntil: '2099-12-31' }),
    ],
  },
  {
    name: 'standard services are validated, quoted, ordered and booked',
    kind: 'PS_INQUIRY',
    answers: STANDARD,
    before: taken,
    presses: [
      press('desk', 'Validate the order', 'Validated', {}),
      press('desk', 'Note the quote', 'On the quote', { orderReference: 'Q-17' }),
      press('desk', 'Mark as ordered', 'Ordered'),
      press('desk', 'Book and hand to scheduling', 'Booked'),
    ],
  },
  {
    name: 'custom services are scoped and converted',
    kind: 'PS_INQUIRY',
    answers: CUSTOM,
    before: taken,
    presses: [
      press('desk', 'Start scoping', 'Scoping'),
      press('desk', 'Convert to a proposal', 'Converted to a proposal', { proposalReference: 'PROP-1' }),
    ],
  },
  { name: 'an inquiry is declined', kind: 'PS_INQUIRY', presses: [press('desk', 'Decline', 'Declined', why)] },
  { name: 'an inquiry is withdrawn', kind: 'PS_INQUIRY', presses: [press('asker', 'Withdraw', 'Cancelled', why)] },
  {
    name: 'a training’s dates are refused, and it is put on hold and resumed',
    kind: 'TRAINING_SESSION',
    before: proposed,
    presses: [
      press('asker', 'Ask for other dates', 'Planning', why),
      press('desk', 'Put on hold', 'On hold', why),
      press('asker', 'Resume', 'In triage'),
    ],
  },
  {
    name: 'a scheduled training is cancelled by the desk',
    kind: 'TRAINING_SESSION',
    before: scheduled,
    presses: [press('desk', 'Cancel', 'Cancelled', why)],
  },
  {
    name: 'a training goes to the backlog and is withdrawn',
    kind: 'TRAINING_SESSION',
    before: taken,
    presses: [press('asker', 'Put in the backlog', 'Backlog', why, 31), press('asker', 'Withdraw', 'Cancelled', why)],
  },
];

/** Presses a step where it stands: among the buttons, or in the menu of further ones. */
async function take(page: Page, { button, fill, state }: Press): Promise<void> {
  await page.locator('.actions button').first().waitFor();
  const shown = page.locator('.actions').getByRole('button', { name: button, exact: true });
  if (await shown.count()) await shown.click();
  else {
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: button, exact: true }).click();
  }
  if (fill) {
    const dialog = page.getByRole('dialog');
    for (const [field, value] of Object.entries(fill)) await dialog.locator(`#ask-${field}`).fill(value);
    await dialog.getByRole('button', { name: button, exact: true }).click();
  }
  await page.locator('.where-state', { hasText: state }).waitFor();
}

test.each(ENDS)('$name', async ({ kind, answers, before = [], presses }) => {
  const { desk } = pages;
  const asker = kind === 'TRAINING_SESSION' ? desk.lead : desk.colleague;
  const actors = { asker, desk: desk.coordinator };
  const target =
    kind === 'AUDIT_ATTENDANCE'
      ? {
          courseSku: undefined,
          window: undefined,
          classSessionId: await pages.givenClass('PS-BAS', 30, { observerPlaces: 8 }),
        }
      : {};
  const request = await givenRequest(desk.as(asker), kind, { answers: { ...target, ...answers } });
  for (const [who, action, details] of before) await move(desk.as(actors[who]), request, action, details?.(pages));
  const opened: Partial<Record<Who, Page>> = {};
  for (const one of presses) {
    if (one.daysBefore) {
      pages.passDays(one.daysBefore);
      // Long enough for sessions to run out: everybody signs in again.
      for (const page of Object.values(opened)) await page.context().close();
      for (const who of Object.keys(opened)) delete opened[who as Who];
    }
    const known = opened[one.who];
    const page = known ?? (await (await pages.window(browser, actors[one.who])).newPage());
    page.setDefaultTimeout(15_000);
    opened[one.who] = page;
    // What the other side did meanwhile is seen after loading anew; live updates come later.
    await page.goto(`/requests/${keyOf(request)}`);
    await take(page, one);
  }
  if (answers === LEAD_TIME) {
    expect(await opened.desk?.getByText('not a commitment').count()).toBeGreaterThan(0);
  }
  for (const page of Object.values(opened)) await page.context().close();
});
